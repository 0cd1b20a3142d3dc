"""What is no bundle, or no whole one, in verify.html: why nothing was checked, and what to do, in view."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from evidence_desktop.model.resources import resource
from evidence_desktop.verifier import verify
from support import handmade
from support.browser import Browser
from support.pages import LANGUAGES, choose, said

pytestmark = pytest.mark.long

WORDS = json.loads((resource("verify.html").parent / "verify/words.json").read_text("utf-8"))


@pytest.fixture(autouse=True)
def fresh(page: Browser) -> None:
    """Each test has the page as it is when it was just opened, in English."""
    page.reload()


def no_bundle(kind: str, tmp_path: Path) -> Path:
    whole = handmade.example().zip().getvalue()
    path = tmp_path / kind
    match kind:
        case "photo.jpg":
            path.write_bytes(b"\xff\xd8\xff\xe0 made up")
        case "cut.zip":
            path.write_bytes(whole[: len(whole) // 2])
        case "empty.zip":
            path.write_bytes(b"")
        case "plain.pdf":
            path.write_bytes(b"%PDF-1.7\nmade up\n%%EOF\n")
        case "twice.zip":
            inner = handmade.example().folder(tmp_path / "bundle")
            with zipfile.ZipFile(path, "w") as outer:
                for file in sorted(one for one in inner.rglob("*") if one.is_file()):
                    outer.write(file, f"sent/bundle/{file.relative_to(inner)}")
        case "newer":
            handmade.example().folder(path)
            info = path / "bag-info.txt"
            info.write_text(info.read_text().replace("Evidence-Bundle-Version: 1", "Evidence-Bundle-Version: 2"))
    return path


@pytest.mark.parametrize(
    ("kind", "reason", "advice"),
    [
        ("photo.jpg", "This file is neither a bundle nor a report.", "Choose what you were given: "),
        ("cut.zip", "This zip is not whole: it was cut off, ", "Copy it again from where it is whole, "),
        ("empty.zip", "This zip is not whole: it was cut off, ", "Copy it again from where it is whole, "),
        ("plain.pdf", "This PDF is no sealed report.", "Choose report.pdf as you received it: "),
        ("twice.zip", "This is no evidence bundle.", "If another file or folder was meant, "),
        ("newer", "This bundle is of a version that this page does not know.", "Check it with the page verify.html, "),
    ],
)
def test_why_nothing_was_checked_is_in_view_with_what_to_do(
    page: Browser, tmp_path: Path, kind: str, reason: str, advice: str
):
    path = no_bundle(kind, tmp_path)
    report = page.check(path)
    assert report["verdict"] == "cannot-tell"
    assert [one["found"] for one in report["findings"]] == [one.found for one in verify(path).findings]
    words = said(page)
    lines = words.splitlines()
    assert any(line.startswith(reason) for line in lines), words
    assert any(line.startswith(f"What to do: {advice}") for line in lines), words
    # What did not run for that reason is one line, and nobody is told to ask for another copy of the wrong file.
    assert words.count("Not checked for that reason: ") == 1
    assert words.count("What to do: ") == 1
    assert "Ask for it again, by another way, and keep this copy." not in words
    assert page.script("return document.querySelectorAll('.sign.care').length") == 1
    for language in LANGUAGES[1:]:
        choose(page, language)
        told = next(each[language] for english, each in WORDS.items() if english.startswith(reason))
        assert told in said(page)


def test_what_speaks_against_a_bundle_is_in_view_also_on_paper(page: Browser, tmp_path: Path):
    folder = handmade.example().folder(tmp_path / "bundle")
    (folder / "data/originals/001.txt").unlink()
    page.check(folder)
    assert "data/originals/001.txt: expected present; found missing" in said(page)


def test_a_broken_rule_of_the_container_is_told_once(page: Browser, tmp_path: Path):
    path = tmp_path / "odd.zip"
    path.write_bytes(handmade.example().zip().getvalue() + b"made up")
    assert page.check(path)["verdict"] == "altered"
    assert "expected a zip that ends with its end record; found data after the end record" in said(page)
    assert said(page).count("Not checked for that reason: ") == 1
