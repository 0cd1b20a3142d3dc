"""Nothing readable is left behind, and nothing goes out."""

from __future__ import annotations

import base64
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from support.program import Program

CANARY = "canary-7f3e-made-up-secret"
PASSPHRASE = f"{CANARY} in a passphrase"
FORMS = (
    CANARY.encode(),
    CANARY.encode("utf-16-le"),
    CANARY.encode("utf-16-be"),
    *(base64.b64encode(b"x" * shift + CANARY.encode())[4:-4] for shift in range(3)),
    CANARY.encode().hex().encode(),
)


def whole_job(program: Program, file: Path, prefix: tuple[str, ...] = ()) -> None:
    """Everything a person does, with the canary wherever they can put one."""
    how = {"passphrase": PASSPHRASE, "prefix": prefix}
    program.ok("init", "--unlock", program.unlock, "--recovery-out", program.sheet, **how)
    program.ok("capture", "--account", CANARY, "--platform", CANARY, **how)
    program.ok("import", file, "--account", CANARY, "--note", CANARY, **how)
    program.ok("link", f"https://example.org/{CANARY}", **how)
    program.ok("note", CANARY, "--case", CANARY, **how)
    program.ok("describe", "E002", "--set", f"shows={CANARY}", **how)
    program.ok("list", "--search", "canary", **how)
    program.ok("export", "--out", program.home / "bundle.zip.age", "--container", "age", **how)
    program.ok("backup", "--out", program.home / "backup.tar", **how)
    program.ok("audit", **how)
    program.ok("delete", "E004", "--reason", CANARY, **how)
    assert program.run("list", passphrase=f"{CANARY}, but wrong").code == 4


@dataclass
class Traced:
    """The whole job, done once with no network, and every write and socket of it."""

    home: Path
    log: list[str]


@pytest.fixture(scope="module")
def traced(tmp_path_factory: pytest.TempPathFactory, x_screen: str, secret_service: str) -> Traced:
    if sys.platform != "linux":
        pytest.skip("strace and network namespaces are Linux's")
    if subprocess.run(["unshare", "-n", "true"], check=False, capture_output=True).returncode:
        pytest.skip("this machine lets nobody make a network namespace")
    outside = tmp_path_factory.mktemp("outside")
    (outside / "file.txt").write_text(f"{CANARY}\n" * 1000)
    log = outside / "trace"
    calls = "trace=write,pwrite64,writev,sendfile,socket,connect,sendto"
    trace = ("unshare", "-n", "strace", "-f", "-qq", "-A", "-o", str(log), "-y", "-s", "4000000", "-e", calls)
    home = tmp_path_factory.mktemp("home")
    whole_job(Program(home, unlock="keyring+passphrase"), outside / "file.txt", prefix=trace)
    lines = log.read_text(errors="replace").splitlines()
    log.unlink()
    return Traced(home, lines)


def test_a_canary_is_nowhere_on_disk(traced: Traced) -> None:
    files = [path for path in traced.home.rglob("*") if path.is_file()]
    assert len(files) > 10
    assert not [str(path) for path in files if any(form in path.read_bytes() for form in FORMS)]
    assert not [path for path in traced.home.rglob("*") if CANARY in path.name]


def test_no_file_was_ever_written_with_the_canary(traced: Traced) -> None:
    """Files that were deleted again would not be found above: so every write to a file is looked at."""
    # 12345 write(5</path/to/file>, "…", 10) = 10; pipes and sockets are written as <pipe:[1]>, <UNIX:…>.
    writes = re.compile(r"\d+ +(?:p?write(?:64|v)?|sendfile)\(\d+</(?!dev/)")
    written = [line for line in traced.log if writes.match(line)]
    assert len(written) > 50
    assert not [line[:300] for line in written if CANARY in line]


def test_the_whole_job_needs_no_network_and_asks_for_none(traced: Traced) -> None:
    calls = [line for line in traced.log if re.match(r"\d+ +(?:socket|connect|sendto)\(", line)]
    # The keyring and the screen are reached by local sockets: without these the trace would prove nothing.
    assert [line for line in calls if "AF_UNIX" in line]
    assert not [line for line in calls if "AF_INET" in line or "AF_PACKET" in line]
