"""The browser page: put together from its sources, allowed nothing, and the same bytes wherever it goes."""

from __future__ import annotations

import base64
import hashlib
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import verify_page
from evidence_desktop.cli.main import main
from evidence_desktop.model.resources import resource
from evidence_desktop.verifier import verify
from evidence_desktop.verifier.page import PAGE_SHA256
from support import bundles

ROOT = Path(__file__).parents[2]
PAGE = resource("verify.html").read_bytes()
SHA256 = hashlib.sha256(PAGE).hexdigest()


def test_the_page_is_what_its_sources_make() -> None:
    # In a process of its own: the window's tests have a language in force.
    command = [sys.executable, str(ROOT / "installers" / "verify_page.py"), "check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_newest_release_notes_name_it() -> None:
    newest = (ROOT / "CHANGELOG.md").read_text("utf-8").split("\n## ")[1]
    assert f"SHA-256 of `verify.html`: `{SHA256}`\n" in newest


def test_its_policy_allows_its_own_script_and_style_and_nothing_else() -> None:
    html = PAGE.decode()
    (policy,) = re.findall(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', html)
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))

    def hash_of(tag: str) -> str:
        (text,) = re.findall(rf"<{tag}>(.*?)</{tag}>", html, re.DOTALL)
        return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"

    assert rules == {
        "default-src": "'none'",
        "script-src": f"{hash_of('script')} 'wasm-unsafe-eval'",
        "style-src": hash_of("style"),
        "worker-src": "blob:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    # Nothing in it could be asked for anyway.
    assert not re.search(r"""\b(?:src|href|action|srcset|poster)\s*=\s*["'][^"']""", html)
    assert not re.search(r"\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|eval)\s*\(", html)


def test_no_source_is_longer_than_can_be_read() -> None:
    longest = {path.name: path.read_text("utf-8").count("\n") for path in verify_page.SOURCES.iterdir()}
    assert {name: lines for name, lines in longest.items() if lines > 400} == {}


@pytest.mark.parametrize("container", ["folder", "zip"])
def test_every_bundle_holds_it_and_names_its_hash(tmp_path: Path, container: str) -> None:
    made = bundles.make_bundle(tmp_path, container=container)
    if container == "zip":
        with zipfile.ZipFile(made.path) as archive:
            archive.extractall(tmp_path)
        (folder,) = (path for path in tmp_path.iterdir() if path.is_dir())
    else:
        folder = made.path
    assert (folder / "verify.html").read_bytes() == PAGE
    assert f"{SHA256}  verify.html\n" in (folder / "tagmanifest-sha256.txt").read_text("ascii")
    assert SHA256 in (folder / "VERIFY.txt").read_text("utf-8")
    text = subprocess.run(["pdftotext", folder / "data/report.pdf", "-"], capture_output=True, text=True, check=True)
    assert SHA256 in "".join(text.stdout.split())


def test_a_bundle_without_it_is_no_bundle(tmp_path: Path) -> None:
    made = bundles.make_bundle(tmp_path)
    (made.path / "verify.html").unlink()
    missing = [one for one in verify(made.path).findings if one.subject == "verify.html"]
    assert [(one.check, one.severity, one.found) for one in missing] == [("file-set", "fail", "missing")]


def test_the_programs_name_its_hash(capsys: pytest.CaptureFixture[str]) -> None:
    assert PAGE_SHA256 == SHA256
    assert main(["--version"]) == 0
    assert f"verify.html {SHA256} (SHA-256)" in capsys.readouterr().out


def test_the_package_holds_it(tmp_path: Path) -> None:
    command = [Path(sys.executable).with_name("hatchling"), "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        assert archive.read("evidence_desktop/resources/verify.html") == PAGE
