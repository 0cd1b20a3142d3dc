"""kill -9 and failing calls at every write, fsync and rename: what was acknowledged is there, byte for byte."""

from __future__ import annotations

import pytest

from support import strace
from support.campaign import Campaign
from support.program import Program


@pytest.fixture
def importing(program: Program) -> Campaign:
    program.ok("note", "a made-up note from before")
    file = program.home / "file.bin"
    file.write_bytes(bytes(range(256)) * 1200)
    return Campaign(program, ("import", file))


@pytest.fixture
def capturing(program: Program, x_screen: str) -> Campaign:
    program.ok("note", "a made-up note from before")
    return Campaign(program, ("capture", "--area", "0,0,200,100"))


@pytest.mark.timeout(900)
@pytest.mark.parametrize("work", ["importing", pytest.param("capturing", marks=pytest.mark.long)])
def test_kill_9_at_every_point(request: pytest.FixtureRequest, work: str) -> None:
    campaign: Campaign = request.getfixturevalue(work)
    killed = 0
    for call, number in campaign.points():
        done = campaign.strike(strace.killed_at, call, number)
        # strace ends itself by the signal that ended its child.
        killed += done.returncode in (-9, 137)
    # Fewer would mean that the faults no longer strike: a commit alone has eight such calls.
    assert killed >= 10


@pytest.mark.timeout(900)
@pytest.mark.parametrize(("call", "error"), [("fsync", "EIO"), ("rename", "EIO"), ("fsync", "ENOSPC")])
def test_a_failing_call_is_never_a_silent_success(importing: Campaign, call: str, error: str) -> None:
    for name, number in importing.points():
        if name == call:
            done = importing.strike(strace.failing_at, call, number, error)
            assert done.returncode != 0, (call, number, done.stdout, done.stderr)
