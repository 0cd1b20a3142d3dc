"""The verifier in an environment that has it and two libraries: nothing of the app, no window, no writer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

import evidence_desktop
from support import handmade

pytestmark = pytest.mark.long

NEEDED = ("cryptography", "cffi", "_cffi_backend*", "rfc8785")
"""What it may import besides the standard library: `cryptography`, with the library that it stands on, and JCS."""
ABSENT = ("PySide6", "keyring", "reportlab", "pyrage", "pyhanko", "asn1crypto", "PIL", "click")


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An interpreter with nothing but those, and of our own package the verifier with what bounds its process."""
    folder = tmp_path_factory.mktemp("alone") / "env"
    venv.EnvBuilder(with_pip=False, symlinks=os.name != "nt").create(folder)
    variables = {"base": str(folder), "platbase": str(folder)}
    here, there = Path(sysconfig.get_path("purelib")), Path(sysconfig.get_path("purelib", vars=variables))
    for pattern in NEEDED:
        for path in here.glob(pattern):
            (there / path.name).symlink_to(path)
    ours = Path(evidence_desktop.__file__).parent
    package = there / "evidence_desktop"
    package.mkdir()
    for name in ("__init__.py", "bounds.py", "verifier"):
        (package / name).symlink_to(ours / name)
    return Path(sysconfig.get_path("scripts", vars=variables)) / Path(sys.executable).name


def run(python: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    return subprocess.run(
        [python, *map(str, arguments)], env=environment, capture_output=True, text=True, check=False, timeout=60
    )


def test_it_checks_bundles_with_two_libraries(python: Path, tmp_path: Path) -> None:
    absent = run(python, "-c", f"import importlib.util as u; print([n for n in {ABSENT!r} if u.find_spec(n)])")
    assert absent.stdout == "[]\n"
    bundle = handmade.example()
    good = bundle.folder(tmp_path / "good")
    done = run(python, "-m", "evidence_desktop.verifier", good, "--json", "--trust", bundle.who.fingerprint)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["verdict"] == "intact-unanchored"
    (good / "data/originals/001.txt").write_bytes(b"another post\n")
    done = run(python, "-m", "evidence_desktop.verifier", good)
    assert done.returncode == 1
    assert "Altered" in done.stdout
    report = tmp_path / "report.pdf"
    report.write_bytes(handmade.pdf(bundle.who))
    assert run(python, "-m", "evidence_desktop.verifier", report).returncode == 3
