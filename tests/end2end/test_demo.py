"""The demonstration does the whole job by itself, with and without a screen and a keyring."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.program import Program


@pytest.mark.parametrize("there", [True, False])
def test_the_demonstration_ends_with_an_intact_bundle(
    tmp_path: Path,
    x_screen: str,
    secret_service: str,
    there: bool,  # noqa: FBT001 - pytest names it
) -> None:
    program = Program(tmp_path)
    if not there:
        program.env |= {"DISPLAY": "", "WAYLAND_DISPLAY": "", "DBUS_SESSION_BUS_ADDRESS": ""}
    out = tmp_path / "shown"
    said = program.ok("demo", "--out", out)
    assert said["verdict"] == "intact-unanchored"
    assert said["altered_copy"] == "altered"
    assert Path(said["path"]) == out / "bundle"
    assert program.ok("verify", out / "bundle")["verdict"] == "intact-unanchored"
    # Nothing but the bundle stays.
    assert {path.name for path in (tmp_path / "temporary").iterdir()} == set()
