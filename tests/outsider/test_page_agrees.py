"""verify.html in a real browser says of each bundle, word for word, what `evidence-verify --json` says.

They are two readings of one spec that share no code: where they agree on what is wrong, and in which words, neither
has a gap of its own. Whole corpora of hostile files are held to both elsewhere; here are the tamperings that need no
key, one byte in a file of each kind, and what needs an answer from outside.
"""

from __future__ import annotations

import json
import quopri
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random
from typing import Any

import pytest

from evidence_desktop.verifier import UsageError, verify
from evidence_desktop.verifier.__main__ import as_json
from evidence_desktop.verifier.pasted import find_checkpoints
from support import bundles, faults, handmade, tamper, tsa
from support.browser import Browser, PageError
from support.handmade import Bundle

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> bundles.Made:
    return bundles.make_bundle(tmp_path_factory.mktemp("made"), consistency=(1, 3))


def agreed(page: Browser, path: Path, **options: Any) -> dict[str, Any]:
    """Check in both, demand that they say the same, and give it."""
    ours = json.loads(json.dumps(as_json(verify(path, **options))))
    assert page.check(path, **options) == ours
    return ours


def failed(report: Mapping[str, Any]) -> set[tuple[str, str]]:
    return {(one["check"], one["subject"]) for one in report["findings"] if one["severity"] == "fail"}


@pytest.mark.parametrize("change", tamper.TAMPERINGS, ids=lambda change: change.__name__)
def test_each_tampering(page: Browser, made: bundles.Made, tmp_path: Path, change: Callable[[Path], tamper.Expected]):
    copy = shutil.copytree(made.path, tmp_path / "copy")
    expected = change(copy)
    report = agreed(page, copy)
    assert report["verdict"] == "altered"
    assert (expected.check, expected.subject) in failed(report)


def test_one_byte_in_a_file_of_each_kind(page: Browser, made: bundles.Made, tmp_path: Path):
    copy = shutil.copytree(made.path, tmp_path / "copy")
    assert agreed(page, copy)["verdict"] == "intact-unanchored"
    random = Random(4)
    kinds = {(Path(name).parent, Path(name).suffix): name for name in tamper.files(copy) if name.startswith("data/")}
    for name in [*kinds.values(), *(name for name in tamper.files(copy) if not name.startswith("data/"))]:
        path = copy / name
        whole = path.read_bytes()
        tamper.flip(path, random.randrange(len(whole)), random.randrange(8))
        report = agreed(page, copy)
        assert report["verdict"] in ("altered", "cannot-tell"), name
        path.write_bytes(whole)


def relogged(change: Callable[[list[dict[str, Any]]], object]) -> Bundle:
    return faults.relogged(change)


def without(name: str) -> Bundle:
    bundle = handmade.example()
    del bundle.files[name]
    return bundle.finish()


def with_info(**changes: str) -> Bundle:
    bundle = handmade.example()
    return bundle.finish(bundle.info(**changes))


SIGNED_AGAIN: dict[str, Callable[[], Bundle]] = {
    "a key of no form": lambda: faults.replaced(faults.LOG_KEY, lambda old: old.replace(b"+", b"-")),
    "another root": lambda: faults.replaced(faults.ROOT, lambda _: handmade.pem(handmade.new_identity().root)),
    "a root that may do more": lambda: faults.replaced(faults.ROOT, lambda _: handmade.pem(faults.root(path_length=1))),
    "another version": lambda: with_info(**{"Evidence-Bundle-Version": "2"}),
    "no date": lambda: with_info(**{"Bagging-Date": "2026-02-30"}),
    "a checkpoint cut": lambda: faults.replaced(faults.NOTE, lambda old: old[:-9]),
    "a proof of another entry": lambda: faults.replaced(faults.PROOF, lambda old: old.replace(b"index 1", b"index 3")),
    "a past that was not": lambda: faults.replaced(faults.PAST, lambda old: old.replace(b"old 3", b"old 2")),
    "a record that says more": lambda: faults.replaced(
        faults.RECORD, lambda old: handmade.changed_json(old, more=[None, True, "\u202e"])
    ),
    "a history that is too short": lambda: faults.replaced(
        faults.RECORD, lambda old: handmade.changed_json(old, history=[1])
    ),
    "a key twice": lambda: faults.replaced(
        faults.RECORD, lambda old: old.replace(b'"number":1', b'"number":1,"number":1')
    ),
    "no newline in the log": lambda: faults.replaced(faults.ENTRIES, lambda old: old[:-1]),
    "a clock that jumped": lambda: relogged(lambda log: log[5]["time"].update(jumps=["back", "apart"])),
    "an event that nobody knows": lambda: relogged(lambda log: log[5].update(event="dreamt")),
    "a time of no calendar": lambda: relogged(lambda log: log[3]["time"].update(utc="2026-02-30T09:00:00.000Z")),
    "a number with a fraction": lambda: relogged(lambda log: log[3]["time"].update(monotonic_ms=1.5)),
    "an anchor that nobody knows": lambda: faults.with_file("data/custody/anchors/stars.txt"),
    "a file that nobody knows": lambda: faults.with_file("data/notes.txt"),
    "no checkpoint": lambda: without(faults.NOTE),
    "no root": lambda: without(faults.ROOT),
}


@pytest.mark.parametrize("fault", SIGNED_AGAIN)
def test_a_fault_that_its_own_key_signed(page: Browser, tmp_path: Path, fault: str):
    report = agreed(page, SIGNED_AGAIN[fault]().folder(tmp_path / "bundle"))
    assert any(one["severity"] != "info" for one in report["findings"])


def test_the_fingerprint_that_was_read_out(page: Browser, made: bundles.Made, tmp_path: Path):
    who = agreed(page, made.path)
    for text in (who["fingerprint"].upper(), f"  {who['fingerprint_words']} "):
        assert agreed(page, made.path, trust=text)["verdict"] == "intact-unanchored"
    forged = bundles.make_bundle(tmp_path, consistency=(1, 3)).path
    for text in (who["fingerprint"], who["fingerprint_words"]):
        assert failed(agreed(page, forged, trust=text)) == {("trust", "identity/root.crt")}


def test_a_checkpoint_that_was_kept(page: Browser, tmp_path: Path):
    bundle = handmade.example()
    path = bundle.folder(tmp_path / "bundle")
    other = handmade.note(bundle.who.log_key, 3, b"x" * 32)
    notes = {
        **bundle.notes,
        "cut": bundle.note[:-2],
        "forked": other,
        "later": handmade.note(bundle.who.log_key, 99, b"x" * 32),
    }
    verdicts = {size: agreed(page, path, since=note)["verdict"] for size, note in notes.items()}
    assert (verdicts[3], verdicts[7], verdicts["forked"]) == ("intact-unanchored", "intact-unanchored", "altered")
    assert {verdicts[0], verdicts[2], verdicts["cut"], verdicts["later"]} == {"cannot-tell"}


def test_a_text_from_elsewhere_with_a_checkpoint_in_it(page: Browser, tmp_path: Path):
    bundle = handmade.example()
    path, key = bundle.folder(tmp_path / "bundle"), bundle.who.log_key
    foreign = handmade.note(handmade.new_identity().log_key, 3, b"r" * 32, "evidence-desktop/" + "f" * 16)

    def verdict(text: str, of: Path = path) -> str:
        return str(agreed(page, of, anchor_text=text.encode())["verdict"])

    note, past = bundle.notes[7], bundle.notes[3]
    assert verdict(f"Police report 5.\n\n{note}\nReceived with thanks.") == "intact-anchored"
    assert verdict(note.replace("\n", "\r\n").replace("—", "--")) == "intact-anchored"
    assert verdict(quopri.encodestring(note.encode()).decode()) == "intact-anchored"
    assert verdict(past) == "intact-unanchored"
    assert verdict(foreign + past + note) == "intact-anchored"
    assert verdict(note + handmade.note(key, 3, b"r" * 32)) == "altered"
    for unsure in (
        foreign,
        note.replace("\n7\n", "\n8\n"),
        note.replace("\n7\n", "\n07\n"),
        bundle.notes[6],
        bundle.notes[0],
        handmade.note(key, 99, b"r" * 32),
    ):
        assert verdict(unsure) == "cannot-tell", unsure
    for missing in (faults.NOTE, faults.LOG_KEY, faults.ENTRIES):
        broken = handmade.example()
        del broken.files[missing]
        assert verdict(note, broken.finish().folder(tmp_path / Path(missing).name)) != "intact-anchored"
    both = agreed(page, path, since=past, anchor_text=note.encode())
    assert (both["verdict"], {one["check"] for one in both["findings"]}) == ("intact-anchored", {"trust", "anchors"})


# Only its remote control reaches the names inside the page's script.
@pytest.mark.parametrize("page", ["chromium"], indirect=True)
def test_what_a_text_holds_is_found_in_the_same_places(page: Browser):
    """Whatever stands around it, in whatever bytes: both find the same checkpoints, or both say that there is none."""
    random = Random(6)
    key = handmade.identity().log_key
    notes = [handmade.note(key, size, random.randbytes(32)) for size in (1, 7, 10**15)]
    texts: list[bytes] = [b"", b"\xff\xfe\x00", b"=" * 1000, notes[0].encode()[:-20], *map(str.encode, notes * 2)]
    odd = ["\r\n", "=\r\n", "=\r", "==", "=3D", "=e2=80=94", "> ", "*", "&mdash;"]
    odd += ["\x1c", "\x85", "\u2029", "\ufeff", "\u00ad"]
    for note in notes:
        for _ in range(60):
            parts = list(note)
            for _ in range(random.randrange(1, 12)):
                parts.insert(random.randrange(len(parts)), random.choice(odd))
            texts.append("".join(parts).encode())
            texts.append(quopri.encodestring("".join(parts).encode()) + random.randbytes(9) + note.encode())

    def found(text: bytes) -> list[str] | str:
        try:
            return list(find_checkpoints(text))
        except UsageError as error:
            return error.code

    code = (
        "return arguments[0].map((text) => { try { return Pasted.find(Uint8Array.from(text)) }"
        " catch (error) { return error.code } })"
    )
    expected = [found(text) for text in texts]
    assert page.script(code, [list(text) for text in texts]) == expected
    assert min(expected.count("no-checkpoint"), sum(isinstance(one, list) for one in expected)) > 50


@pytest.mark.parametrize("options", [{"since": "a checkpoint"}, {"anchor_text": handmade.example().note.encode()}])
def test_a_report_alone_has_nothing_to_compare_a_checkpoint_with(
    page: Browser, made: bundles.Made, options: dict[str, Any]
):
    with pytest.raises(UsageError) as ours:
        verify(made.path / "data/report.pdf", **options)
    with pytest.raises(PageError, match=f"Error: {ours.value.code}$"):
        page.check(made.path / "data/report.pdf", **options)


def test_a_time_stamp_counts_when_its_root_is_named(page: Browser, tmp_path: Path):
    authority = tsa.Authority()
    bundle = handmade.example()
    note = bundle.note.encode()
    reply = authority.reply(note)
    own = tsa.fingerprint(authority.root.certificate)

    def verdict(name: str, stamp: bytes, *roots: str) -> str:
        files = {"note": note, "tsr": stamp, "crt": tsa.pem(authority.root.certificate)}
        bundle.files |= {f"data/custody/anchors/001.{kind}": data for kind, data in files.items()}
        return str(agreed(page, bundle.finish().folder(tmp_path / name), tsa_roots=roots)["verdict"])

    assert verdict("named", reply, "0" * 64, own) == "intact-anchored"
    assert verdict("not named", reply) == "intact-unanchored"
    assert verdict("of another", authority.reply(b"another note"), own) == "altered"
    assert verdict("broken", reply[:-1], own) == "altered"
    assert verdict("not judged", tsa.Authority(digest="sha1").reply(note), own) == "intact-unanchored"


def test_a_report_alone(page: Browser, made: bundles.Made, tmp_path: Path):
    report = Path(shutil.copy(made.path / "data/report.pdf", tmp_path / "from a lawyer.pdf"))
    assert agreed(page, report)["verdict"] == "report-intact"
    whole = report.read_bytes()
    report.write_bytes(tamper.increment(whole))
    assert agreed(page, report)["verdict"] == "altered"
    report.write_bytes(b"%PDF-1.7\nA made-up menu.\n")
    assert agreed(page, report)["verdict"] == "cannot-tell"
    random = Random(5)
    for _ in range(8):
        changed = bytearray(whole)
        changed[random.randrange(len(whole))] ^= 1 << random.randrange(8)
        report.write_bytes(changed)
        assert agreed(page, report)["verdict"] in ("altered", "cannot-tell")


def test_nothing_was_asked_of_any_network(page: Browser):
    assert (page.requests(), page.errors) == ([], [])
