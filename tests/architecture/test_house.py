"""The house's own rules that no linter knows."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "src").rglob("*.py"))


def test_no_file_is_longer_than_400_lines() -> None:
    everything = [*SOURCES, *(ROOT / "tests").rglob("*.py"), *(ROOT / "bench").rglob("*.py")]
    long = {
        str(path.relative_to(ROOT)): count for path in everything if (count := len(path.read_text().splitlines())) > 400
    }
    assert not long


def test_every_room_says_its_one_job_in_one_sentence() -> None:
    for room in (ROOT / "src" / "evidence_desktop").iterdir():
        if room.is_dir() and room.name != "__pycache__":
            text = (room / "__init__.py").read_text()
            assert text.count('"""') >= 2, room.name


@pytest.mark.parametrize(
    "words", ["tamper-proof", "court-admissible", "forensically sound", "legally valid", "undetectable"]
)
def test_the_app_never_claims_what_it_cannot_show(words: str) -> None:
    texts = [*SOURCES, *(p for p in (ROOT / "resources").rglob("*") if p.suffix in {".json", ".md", ".txt", ".qml"})]
    # The place where we list the words that we never use is this test.
    assert not [str(path) for path in texts if words in path.read_text(errors="ignore").lower()]


def test_requirements_hold_hashes_and_no_addresses() -> None:
    for name in ("app", "dev"):
        text = (ROOT / "requirements" / f"{name}.txt").read_text()
        assert "://" not in text
        pins = re.findall(r"^[A-Za-z0-9._-]+==", text, re.MULTILINE)
        assert pins
        assert text.count("--hash=sha256:") >= len(pins)


@pytest.mark.parametrize("module", ["PySide6", "keyring", "reportlab", "pyhanko", "PIL", "evidence_desktop.model"])
def test_the_verifier_starts_without(module: str) -> None:
    start = "import evidence_desktop.verifier.__main__ as face; face.main(['--version'])"
    program = f"import sys; sys.modules[{module!r}] = None; {start}"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
