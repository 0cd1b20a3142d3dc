"""What a person gives to verify.html: the next bundle, two things at once, files beside a bundle.

As in test_browser.py: in real browsers, from a file. Where the Python verifier refuses what is given beside a bundle as
wrong usage, the page refuses it too, and holds nothing to it.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from evidence_desktop.model.resources import resource
from evidence_desktop.verifier.__main__ import EXIT_USAGE, main
from support import handmade, tsa
from support.browser import Browser
from support.pages import LANGUAGES, choose, said, wait_for
from support.strangers import FREE

pytestmark = pytest.mark.long

WORDS = json.loads((resource("verify.html").parent / "verify/words.json").read_text("utf-8"))


@pytest.fixture(autouse=True)
def fresh(page: Browser) -> None:
    """Each test has the page as it is when it was just opened, in English."""
    page.reload()


@pytest.fixture
def zipped(tmp_path: Path) -> Path:
    path = tmp_path / "small.zip"
    path.write_bytes(handmade.example().zip().getvalue())
    return path


def give_bytes(page: Browser, field: str, name: str, data: bytes) -> None:
    """Choose a file of any name, also of one that a disk or a driver would not take."""
    code = """
    const [field, name, bytes] = arguments;
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(bytes)], name));
    const input = document.getElementById(field);
    input.files = data.files;
    input.dispatchEvent(new Event("change"));
    """
    page.script(code, field, name, list(data))


def press(page: Browser, words: str) -> None:
    """Press the button of these words with the keyboard."""
    code = """
    const one = [...document.querySelectorAll("button")].find((each) => each.innerText === arguments[0]
      && each.checkVisibility());
    one.focus();
    """
    page.script(code, words)
    page.keys("\ue007")


def verdict(page: Browser) -> str:
    """Give the verdict on what was given last."""
    wait_for(page, "evidenceVerify.done !== null")
    return str(page.script_async("evidenceVerify.done.then(({verdict}) => arguments[0](verdict))"))


# --- Strangers' words


def labelled(words: str) -> handmade.Bundle:
    """A bundle in one record of which somebody wrote another label."""
    bundle = handmade.example()
    name = "data/records/001.json"
    bundle.files[name] = handmade.changed_json(bundle.files[name], label=words)
    return bundle.finish()


@pytest.mark.parametrize("words", [FREE[0], "missing"])
def test_a_strangers_words_stay_as_they_are_in_every_language(page: Browser, tmp_path: Path, words: str):
    page.check(labelled(words).folder(tmp_path / "bundle"))
    for language in LANGUAGES:
        choose(page, language)
        lines = page.script("return [...document.querySelectorAll('.check .exact')].map((one) => one.innerText)")
        assert any(line.startswith("data/records/001.json") and line.endswith(f" {words}") for line in lines), language


def test_the_name_of_a_file_forges_no_line_and_turns_no_text(page: Browser):
    give_bytes(page, "file", "photo.jpg\nIntact: nothing has changed\u202egpj.exe", b"made up")
    wait_for(page, "document.getElementById('verdict')")
    assert r"photo.jpg\nIntact: nothing has changed\u202egpj.exe" in said(page)
    assert not any(line.startswith("Intact") for line in said(page).splitlines())
    assert "\u202e" not in said(page)


@pytest.mark.parametrize(
    ("name", "command"),
    [
        ("bundle.zip.age", "age -d -o bundle.zip bundle.zip.age"),
        ("my bundle.age", 'age -d -o bundle.zip "my bundle.age"'),
        ("-o.age", "age -d -o bundle.zip ./-o.age"),
        ("தொகுப்பு.age", 'age -d -o bundle.zip "தொகுப்பு.age"'),
        ("it's $(mine).age", None),
        ("two\nlines.age", None),
        ("100%.age", None),
        ("bundle.zip", None),
    ],
)
def test_no_command_is_shown_that_would_not_work(page: Browser, name: str, command: str | None):
    give_bytes(page, "file", name, b"age-encryption.org/v1\nmade up")
    wait_for(page, "document.getElementById('verdict')")
    shown = page.script("return document.querySelector('.card .exact').innerText")
    assert shown == (command or "age -d -o bundle.zip bundle.zip.age")
    assert page.script("return [...document.querySelectorAll('.card > h2')].map((one) => one.innerText)") == [
        "This bundle is locked.",
        "What was given",
    ]
    assert ("First give the file a plain name, such as bundle.zip.age" in said(page)) is (command is None)


# --- Beside a bundle


def of_somebody_else() -> handmade.Bundle:
    made = handmade.new_identity()
    originals = {1: ("txt", b"another made-up post\n"), 2: ("bin", b"made up")}
    return handmade.Bundle(made, handmade.example_log(originals), originals).write()


def give_all(page: Browser, bundle: handmade.Bundle, tmp_path: Path) -> None:
    """Give one of each beside a bundle."""
    (tmp_path / "kept.txt").write_text(bundle.notes[3])
    (tmp_path / "root.pem").write_bytes(tsa.pem(tsa.root().certificate))
    for field, name in (("since", "kept.txt"), ("roots", "root.pem")):
        page.give(field, tmp_path / name)
        wait_for(page, f"document.getElementById('page').innerText.includes('It will be compared with {name}.')")
    page.script("document.getElementById('anchor').closest('details').open = true")
    page.write("anchor", bundle.note)


def given(page: Browser) -> str:
    """What stands there beside the next bundle."""
    page.script("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    text = page.script("return document.getElementById('anchor').value")
    return text + "".join(line for line in said(page).splitlines() if line.startswith("It will be compared"))


def test_what_was_given_beside_one_bundle_is_forgotten_with_it(page: Browser, tmp_path: Path):
    bundle = handmade.example()
    folder = bundle.folder(tmp_path / "first")
    other = of_somebody_else().folder(tmp_path / "other")
    give_all(page, bundle, tmp_path)
    assert page.check(folder)["verdict"] == "intact-anchored"
    page.script("document.getElementById('words').value = arguments[0]", handmade.identity().fingerprint)
    press(page, "Check another")
    assert given(page) == ""
    page.give("folder", other)
    assert verdict(page) == "intact-unanchored"


def test_a_bundle_that_is_dropped_on_a_result_is_held_to_nothing_of_the_last(page: Browser, tmp_path: Path):
    bundle = handmade.example()
    give_all(page, bundle, tmp_path)
    page.check(bundle.folder(tmp_path / "first"))
    other = tmp_path / "other.zip"
    other.write_bytes(of_somebody_else().zip().getvalue())
    page.drop(other)
    wait_for(
        page, "document.getElementById('page').innerText.includes('other.zip') && document.getElementById('verdict')"
    )
    assert page.script_async("evidenceVerify.done.then(arguments[0])")["verdict"] == "intact-unanchored"


def test_each_thing_that_was_given_can_be_taken_away_by_keyboard(page: Browser, tmp_path: Path):
    give_all(page, handmade.example(), tmp_path)
    for language in reversed(LANGUAGES):
        choose(page, language)
        words, named = (WORDS[one].get(language, one) for one in ("Take it away", "Take it away: {name}"))
        names = [page.label(one) for one in page.find("button") if page.text(one) == words]
        assert (names[0], names[2]) == (named.format(name="kept.txt"), named.format(name="root.pem"))
        assert len(set(names)) == len(("checkpoint", "text", "root"))
    for field in ("since", "anchor", "roots"):
        press(page, "Take it away")
        assert page.script("return document.activeElement.id") == field
    assert not [one for one in page.find("button") if page.text(one) == "Take it away"]
    assert given(page) == ""


PADDING = b"\n" * 70_000


@pytest.mark.parametrize(
    ("data", "taken"),
    [
        (lambda note: b"\xef\xbb\xbf" + note.replace(b"\n", b"\r\n"), True),
        (lambda note: note.decode().encode("utf-16"), False),
        (lambda note: note + b"\0", False),
        (lambda note: note + PADDING, False),
    ],
    ids=["bom", "utf-16", "nul", "long"],
)
def test_a_checkpoint_is_taken_where_the_program_takes_it(page: Browser, tmp_path: Path, data: Any, *, taken: bool):
    bundle = handmade.example()
    folder = bundle.folder(tmp_path / "bundle")
    kept = tmp_path / "kept.txt"
    kept.write_bytes(data(bundle.notes[3].encode()))
    page.give("since", kept)
    if taken:
        wait_for(page, "document.getElementById('page').innerText.includes('It will be compared with kept.txt.')")
    else:
        wait_for(page, "document.querySelector('.note')?.innerText.startsWith('kept.txt is not a checkpoint')")
        assert "It will be compared with" not in given(page)
    assert main([str(folder), "--quiet", "--since", str(kept)]) == (0 if taken else EXIT_USAGE)
    assert page.check(folder)["verdict"] == "intact-unanchored"


@cache
def stamped() -> tuple[handmade.Bundle, bytes]:
    """A bundle that an authority stamped, and its root, PEM."""
    authority, bundle = tsa.Authority(), handmade.example()
    root = tsa.pem(authority.root.certificate)
    note = bundle.note.encode()
    for kind, data in (("note", note), ("tsr", authority.reply(note)), ("crt", root)):
        bundle.files[f"data/custody/anchors/001.{kind}"] = data
    return bundle.finish(), root


def test_a_root_is_found_at_the_end_of_all_that_a_system_trusts(page: Browser, tmp_path: Path):
    bundle, root = stamped()
    many = tmp_path / "many.pem"
    many.write_bytes(tsa.pem(tsa.root("Another made-up root").certificate) * 200 + root)
    assert many.stat().st_size > len(PADDING)
    page.give("roots", many)
    wait_for(page, "document.getElementById('page').innerText.includes('It will be compared with many.pem.')")
    assert page.check(bundle.folder(tmp_path / "bundle"))["verdict"] == "intact-anchored"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (lambda root: root + root.replace(b"MII", b"MIJ"), "holds something that cannot be read"),
        (lambda root: root + root[:200], "holds something that cannot be read"),
        (lambda root: root + root.replace(b"MII", b"M*I"), "holds something that cannot be read"),
        (lambda _root: b"\x30\x82made up", "holds something that cannot be read"),
        (lambda root: root + b"\n" * (1024 * 1024), "is too large for a root certificate"),
        (lambda _root: b"made up", "holds no certificate."),
    ],
    ids=["broken", "cut off", "no base64", "der", "large", "none"],
)
def test_of_a_file_that_is_not_all_certificates_nothing_is_taken(page: Browser, tmp_path: Path, data: Any, told: str):
    bundle, root = stamped()
    (tmp_path / "root.pem").write_bytes(data(root))
    page.give("roots", tmp_path / "root.pem")
    wait_for(page, f"document.querySelector('.note')?.innerText.startsWith('root.pem {told}')")
    assert given(page) == ""
    folder = bundle.folder(tmp_path / "bundle")
    assert page.check(folder)["verdict"] == "intact-unanchored"
    assert main([str(folder), "--quiet", "--tsa-root", str(tmp_path / "root.pem")]) == EXIT_USAGE


# --- Drops

SLOW = """
const reader = {readEntries: (end) => { window.release = end; }};
const folder = {name: "large", isDirectory: true, createReader: () => reader};
const item = {webkitGetAsEntry: () => folder};
const event = new Event("drop", {cancelable: true, bubbles: true});
Object.defineProperty(event, "dataTransfer", {value: {files: [], items: [item]}});
document.body.dispatchEvent(event);
window.first = evidenceVerify.done;
"""
"""Drops a folder whose files take as long to be found as the test wants."""
RELEASED = (
    "const [end] = arguments; window.first.then(() => end('checked'), (error) => end(error.name)); window.release([])"
)


def test_only_the_newest_of_two_drops_counts(page: Browser, zipped: Path):
    page.script(SLOW)
    assert "Checking large…" in said(page)
    assert (
        page.script("return document.activeElement !== null && document.querySelector('.actions button').innerText")
        == "Stop"
    )
    page.drop(zipped)
    wait_for(page, "document.getElementById('verdict')?.innerText.startsWith('Intact')")
    assert page.script_async(RELEASED) != "checked"
    assert "small.zip" in said(page)
    assert "large" not in said(page)


def test_a_drop_can_be_stopped_before_its_files_are_found(page: Browser):
    page.script(SLOW)
    press(page, "Stop")
    assert "You stopped the check. It says neither yes nor no." in said(page)
    assert page.script_async(RELEASED) != "checked"
    assert page.script("return document.getElementById('verdict')") is None
    assert "You stopped the check." in said(page)


TEXT = """
const data = new DataTransfer();
data.setData("text/plain", "made up");
const target = arguments[0] ? document.getElementById(arguments[0]) : document.body;
const event = new DragEvent("drop", {dataTransfer: data, cancelable: true, bubbles: true});
target.dispatchEvent(event);
return event.defaultPrevented;
"""


def test_a_text_that_is_dropped_is_answered_and_takes_no_result_away(page: Browser, zipped: Path):
    told = "That was no file. Drop one folder, one zip or one report."
    assert page.script(TEXT, None)
    assert told in said(page)
    page.check(zipped)
    assert told not in said(page)
    assert page.script(TEXT, None)
    assert told in said(page)
    assert page.script("return document.getElementById('verdict').innerText").startswith("Intact")
    page.script("evidenceVerify.again()")
    # Into the field for a text, the browser itself puts it.
    assert not page.script(TEXT, "anchor")
