"""verify.html in real browsers, as a person at a police desk has it: from a file, without a network, by keyboard.

That it says of every bundle what the Python verifier says is held elsewhere; here is what only a browser can show.
"""

from __future__ import annotations

import os
import re
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from evidence_desktop.verifier import verify
from evidence_desktop.verifier.__main__ import as_json
from support import bundles, handmade, tamper, tsa
from support.browser import Browser, PageError
from support.pages import LANGUAGES, choose, said, wait_for

pytestmark = pytest.mark.long

LARGE = 9 * 1024 * 1024
"""Bytes; more than a worker of the page reads at once."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> bundles.Made:
    return bundles.make_bundle(tmp_path_factory.mktemp("made"))


@pytest.fixture(autouse=True)
def screen(page: Browser) -> Iterator[None]:
    """Each test has the page in English, on a screen of its own size."""
    page.reload()
    yield
    page.resize(None)


def test_nothing_is_asked_for(page: Browser, made: bundles.Made) -> None:
    """Whatever the page did in all the tests before this one, and here."""
    page.check(made.path)
    assert page.requests() == []
    assert page.errors == []


ATTEMPTS = """
const tried = [];
for (const url of ['http://127.0.0.1:9/', 'https://example.org/', arguments[0].replace('verify.html', 'LICENSE')]) {
  tried.push(await fetch(url).then(() => 'sent', (error) => error.name));
}
try { new WebSocket('ws://127.0.0.1:9/') } catch {}
return tried;
"""


OTHER_WAYS = """
const [url, wanted, done] = arguments;
const refused = new Set();
const add = (tag, properties) => document.body.append(Object.assign(document.createElement(tag), properties));
const end = setTimeout(() => done([...refused]), 10000);
addEventListener('securitypolicyviolation', ({effectiveDirective}) => {
  refused.add(effectiveDirective);
  if (refused.size < wanted) return;
  clearTimeout(end);
  done([...refused]);
});
new Image().src = url;
navigator.sendBeacon(url, 'made up');
try { new Worker('data:text/javascript,1') } catch {}
add('audio', {src: url});
add('link', {rel: 'stylesheet', href: url});
add('script', {src: url});
const form = Object.assign(document.createElement('form'), {action: url, method: 'post'});
document.body.append(form);
try { form.submit() } catch {}
"""
REFUSED = {
    "connect-src",
    "form-action",
    "img-src",
    "media-src",
    "script-src-elem",
    "style-src-elem",
    "worker-src",
}


def test_nothing_can_be_loaded_or_posted(page: Browser) -> None:
    assert set(page.script_async(OTHER_WAYS, "http://127.0.0.1:9/", len(REFUSED))) == REFUSED
    assert page.requests() == []
    page.errors.clear()


def test_nothing_can_be_asked_for(page: Browser) -> None:
    """Code that got into the page could send nothing: its policy holds in its workers too, and runs no text."""
    address = page.script("return location.href")
    run = f"const done = arguments[1]; (async () => {{ {ATTEMPTS} }})().then(done)"
    assert page.script_async(run, address) == ["TypeError"] * 3
    worker = (
        "onmessage = async ({data}) => { try { eval('1'); postMessage('run') } catch (error) {"
        f"postMessage([error.name, ...await (async function () {{ {ATTEMPTS} }})(data)]) }} }}"
    )
    run = (
        "const done = arguments[2]; const worker = new Worker(URL.createObjectURL(new Blob([arguments[1]])));"
        "worker.onmessage = ({data}) => done(data); worker.onerror = (event) => done(event.message);"
        "worker.postMessage(arguments[0])"
    )
    assert page.script_async(run, address, worker) == ["EvalError", *["TypeError"] * 3]
    assert page.requests() == []
    # The browser says of each that its policy refused it; a worker's are said in the worker.
    refused = [error for error in page.errors if re.search("Content.Security.Policy", error)]
    assert len(refused) >= len(("three by fetch", "and", "a socket"))
    page.errors.clear()


@pytest.mark.parametrize("container", ["folder", "zip"])
def test_a_bundle_is_intact_and_its_owners_words_are_compared(
    page: Browser, made: bundles.Made, tmp_path: Path, container: str
) -> None:
    path = made.path if container == "folder" else bundles.make_bundle(tmp_path, container="zip", keys=made.keys).path
    report = page.check(path)
    assert report == as_json(verify(path)) | {"checks": report["checks"], "applies": report["applies"]}
    assert "Intact: nothing has changed since it was sealed." in said(page)
    for words, answer in (
        (report["fingerprint_words"].upper(), "The key is the one whose fingerprint you gave."),
        ("abacus " * 8, "somebody else may have made this"),
        ("no such words", "The fingerprint cannot be read."),
    ):
        page.script("document.getElementById('words').value = arguments[0]", words)
        page.script("document.querySelector('form').requestSubmit()")
        assert answer in said(page)
    assert "Altered" in said(page)


def test_a_report_alone_says_that_it_is_less(page: Browser, made: bundles.Made) -> None:
    assert page.check(made.path / "data/report.pdf")["verdict"] == "report-intact"
    assert "The originals were not there to compare." in said(page)
    assert "What only the whole bundle can show" in said(page)
    with pytest.raises(PageError, match="report-alone"):
        page.check(made.path / "data/report.pdf", since="a checkpoint")


def test_what_one_has_beside_the_bundle_is_compared(page: Browser, tmp_path: Path) -> None:
    """A checkpoint that an editor on Windows saved, and the root of an authority, as people have them: in files."""
    authority, bundle = tsa.Authority(), handmade.example()
    stem = "data/custody/anchors/001"
    given = {"note": bundle.note.encode(), "tsr": authority.reply(bundle.note.encode())}
    root = tsa.pem(authority.root.certificate)
    bundle.files |= {f"{stem}.{kind}": data for kind, data in given.items()} | {f"{stem}.crt": root}
    folder = bundle.finish().folder(tmp_path / "bundle")
    for name, data in (
        ("none.pem", b"no certificate"),
        ("root.pem", b"Made up\n" + root),
        ("kept.txt", bundle.notes[3].replace("\n", "\r\n").encode()),
    ):
        (tmp_path / name).write_bytes(data)
    page.give("roots", tmp_path / "none.pem")
    wait_for(page, "document.querySelector('.note')?.innerText === 'none.pem holds no certificate.'")
    for field, name in (("roots", "root.pem"), ("since", "kept.txt")):
        page.give(field, tmp_path / name)
        wait_for(page, f"document.getElementById('page').innerText.includes('It will be compared with {name}.')")
    report = page.check(folder)
    assert report["verdict"] == "intact-anchored"
    assert [one for one in report["findings"] if one["check"] == "consistency"] == []


def test_a_text_that_was_pasted_or_chosen_dates_what_it_covers(page: Browser, tmp_path: Path) -> None:
    """As at a police desk: the text of a report, with a checkpoint somewhere in it."""
    bundle = handmade.example()
    folder = bundle.folder(tmp_path / "bundle")
    text = f"Report 12/2026, made up.\n\n{bundle.note}\nReceived with thanks."

    def checked() -> Any:
        page.give("folder", folder)
        return wait_for(page, "evidenceVerify.done?.then((report) => report.verdict)")

    page.script("document.getElementById('anchor').closest('details').open = true")
    page.write("anchor", text)
    assert page.script("return document.getElementById('anchor').value") == text
    # In another language it is still there.
    choose(page, "ta")
    assert page.script("return document.getElementById('anchor').value") == text
    choose(page, "en")
    assert checked() == "intact-anchored"
    assert "There is evidence from outside." in said(page)
    assert "None counts here" not in said(page)
    # A wrong word makes it somebody else's, for as long as it stands there.
    for words, verdict in (
        ("abacus " * 8, "Altered"),
        (handmade.identity().fingerprint, "Evidence from outside"),
    ):
        page.script("document.getElementById('words').value = arguments[0]", words)
        page.script("document.querySelector('form').requestSubmit()")
        assert verdict in said(page)
    page.script("evidenceVerify.again()")
    (tmp_path / "report.txt").write_text("Nothing that helps.")
    page.give("anchor-file", tmp_path / "report.txt")
    wait_for(page, "document.getElementById('anchor').value === 'Nothing that helps.'")
    page.give("folder", folder)
    wait_for(page, "document.querySelector('.note')?.innerText.startsWith('There is no whole checkpoint')")
    with (tmp_path / "long.txt").open("wb") as long:
        long.truncate(4 * 1024 * 1024 + 1)
    page.give("anchor-file", tmp_path / "long.txt")
    wait_for(page, "document.querySelector('.note')?.innerText.startsWith('long.txt is too long')")


def test_what_was_found_is_said_in_the_persons_language_and_word_for_word_beside_it(
    page: Browser, made: bundles.Made, tmp_path: Path
) -> None:
    copy = shutil.copytree(made.path, tmp_path / "copy")
    (copy / "data/originals/001.png").unlink()
    report = page.check(copy)
    assert report["findings"] == as_json(verify(copy))["findings"]
    for language, words in (("ms", "dijangka ada; ditemui tiada"), ("en", "expected present; found missing")):
        choose(page, language)
        page.script("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
        assert f"data/originals/001.png: {words}" in said(page)
        rows = page.script("return [...document.querySelectorAll('tbody tr')].map((row) => row.innerText.split('\\t'))")
        assert ["file-set", "fail", "data/originals/001.png", "present", "missing"] in rows
    assert "Word for word as evidence-verify --json gives them, in English." in said(page)


def test_a_locked_bundle_says_how_to_open_it(page: Browser, tmp_path: Path) -> None:
    locked = bundles.make_bundle(tmp_path, container="age")
    assert page.check(locked.path)["verdict"] == "cannot-tell"
    assert "age -d -o bundle.zip bundle.zip.age" in said(page)


def test_a_large_original_is_hashed_in_pieces(page: Browser, tmp_path: Path) -> None:
    data = Random(1).randbytes(LARGE - 5)
    originals = {1: ("txt", b"a made-up post\n"), 2: ("bin", data)}
    bundle = handmade.Bundle(handmade.identity(), handmade.example_log(originals), originals).write()
    folder = bundle.folder(tmp_path / "bundle")
    paths = [folder]
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        paths.append(tmp_path / f"{method}.zip")
        paths[-1].write_bytes(bundle.zip(method).getvalue())
    for path in paths:
        assert page.check(path)["verdict"] == "intact-unanchored", path
    tamper.flip(folder / "data/originals/002.bin", LARGE // 2)
    found = page.check(folder)["findings"]
    assert ("hash", "data/originals/002.bin") in {(one["check"], one["subject"]) for one in found}


def test_a_folder_that_is_dropped_shows_its_empty_folders(page: Browser, made: bundles.Made, tmp_path: Path) -> None:
    copy = shutil.copytree(made.path, tmp_path / "copy")
    page.drop(copy)
    wait_for(page, "document.getElementById('verdict')?.innerText.startsWith('Intact')")
    (copy / "data" / "empty").mkdir()
    page.drop(copy)
    wait_for(page, "document.getElementById('verdict')?.innerText.startsWith('Altered')")
    assert "data/empty/" in said(page)
    assert (
        page.script("return evidenceVerify.done.then((report) => report.findings)") == as_json(verify(copy))["findings"]
    )


def test_a_check_can_be_stopped(page: Browser, made: bundles.Made, tmp_path: Path) -> None:
    copy = shutil.copytree(made.path, tmp_path / "copy")
    os.truncate(copy / "data/originals/001.png", 40 << 30)
    page.give("folder", copy)
    wait_for(page, "document.getElementById('progress')?.value > 0")
    page.script("document.querySelector('.actions button').click()")
    assert "You stopped the check. It says neither yes nor no." in said(page)
    assert page.check(made.path)["verdict"] == "intact-unanchored"


def test_a_check_ends_while_memory_is_scarce(page: Browser, made: bundles.Made) -> None:
    """A browser ends workers that it takes for forgotten; the check would go on for ever."""
    with page.scarce_memory():
        for _ in range(8):
            assert page.check(made.path)["verdict"] == "intact-unanchored"


def test_of_two_things_that_are_dropped_none_is_passed_over_in_silence(page: Browser) -> None:
    code = """
    const data = new DataTransfer();
    for (const name of ["one.zip", "two.zip"]) data.items.add(new File(["made up"], name));
    dispatchEvent(new DragEvent("drop", {dataTransfer: data, cancelable: true}));
    """
    page.script(code)
    assert "That was more than one. Drop one folder, one zip or one report." in said(page)
    assert page.script("return evidenceVerify.done") is None


def test_what_fails_inside_ends_as_cannot_tell(page: Browser, made: bundles.Made) -> None:
    page.script("window.Worker = class { constructor() { throw new Error('made up'); } }")
    report = page.check(made.path)
    assert report["verdict"] == "cannot-tell"
    assert report["findings"][0]["found"] == "internal error: Error: made up"
    assert "Cannot tell: not everything could be checked." in said(page)


def test_a_browser_that_runs_no_script_is_told_so(page: Browser) -> None:
    with page.without_scripts():
        page.reload()
        (body,) = page.find("body")
        words = page.text(body)
    assert "Nothing can be said about what you gave: this page did not start." in words
    assert "无法对您提供的内容作任何判断" in words


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [320, 1024])
def test_nothing_is_clipped(page: Browser, made: bundles.Made, language: str, width: int) -> None:
    """320 pixels: a window of 1280 at 400 % (WCAG 1.4.10)."""
    page.resize(width)
    choose(page, language)
    start = said(page)
    assert clipped(page) == []
    page.check(made.path)
    choose(page, language)
    page.script("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    assert clipped(page) == []
    # In another language, not a sentence is left in English, but for what a finding says.
    if language != "en":
        assert not {"Check", "Details", "What this shows", "Choose a file…"} & set((start + said(page)).split("\n"))


def clipped(page: Browser) -> list[str]:
    code = """
    const wide = [...document.querySelectorAll('#page *')].filter((one) =>
      !one.closest('.scroll') && !one.closest('svg') && one.type !== 'file'
      && (one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline'
        || one.getBoundingClientRect().right > innerWidth + 1));
    return wide.map((one) => `${one.tagName} ${one.innerText}`);
    """
    return list(page.script(code))


def test_it_works_by_keyboard_and_every_control_has_a_name(page: Browser, made: bundles.Made) -> None:
    assert tabbed(page)[:4] == ["language", "file", "folder", "SUMMARY"]
    assert nameless(page) == []
    page.check(made.path)
    assert page.script("return document.activeElement.id") == "verdict"
    assert {"words", "Compare", "Print the result…", "Check another"} <= set(tabbed(page))
    assert nameless(page) == []


def tabbed(page: Browser) -> list[str]:
    """What the Tab key comes to, once around."""
    page.script("document.activeElement.blur(); scrollTo(0, 0)")
    seen: list[str] = []
    code = (
        "const one = document.activeElement; return one.id || (one.tagName === 'BUTTON' ? one.innerText : one.tagName)"
    )
    for _ in range(60):
        page.keys("\ue004")
        name = page.script(code)
        if name == "BODY" or (len(seen) > 1 and name == seen[0]):
            break
        seen.append(name)
    return seen


def nameless(page: Browser) -> list[str]:
    """Controls that can be seen, once all that opens is open, and have no name."""
    page.script("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    controls = page.elements("button, input, progress, select, summary, textarea, [href]")
    assert len(controls) > 3
    code = "const [one] = arguments; return one.checkVisibility() ? one.outerHTML : ''"
    shown = {one: page.script(code, element) for element in controls for one in element.values()}
    return [html for one, html in shown.items() if html and not page.label(one)]
