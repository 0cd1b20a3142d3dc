"""One case is handed over and tells nothing of the others; bundles months apart prove that nothing was rewritten."""

from __future__ import annotations

import base64
import json
import re
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pikepdf
import pytest
from anchor_kit import Clock, Desk, new_session, reopened

from evidence_desktop.custody import clock as device_clock
from evidence_desktop.custody.tree import leaf_hash
from evidence_desktop.model.custody import Event
from evidence_desktop.verifier import Verdict, verify
from evidence_desktop.workflows import acquire, anchor, case, keep, review, share
from evidence_desktop.workflows.acquire import Told
from evidence_desktop.workflows.case import Account, CaseSheet, Party, ReportKind

CANARY = "qqcanaryqq"
OTHER = Told(
    platform=f"{CANARY} platform",
    url=f"https://{CANARY}.example/p",
    account=f"@{CANARY}",
    remark=f"{CANARY} remark",
    case=f"{CANARY} case",
)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The device clock, also for the signatures."""
    made = Clock()

    class Now(datetime):
        @classmethod
        def now(cls, tz=None):
            return made.now.astimezone(tz)

    monkeypatch.setattr(device_clock, "read", made.read)
    monkeypatch.setattr(share, "datetime", Now)
    return made


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Two cases in one vault, entries of the one between those of the other, and every kind of entry around them."""
    tmp_path = tmp_path_factory.mktemp("two-cases")
    session = new_session(tmp_path / "vault")
    desk = Desk(session, tmp_path)
    secret = tmp_path / f"{CANARY}-file.txt"
    secret.write_text(f"{CANARY} content")
    acquire.add_link(session, "https://example.org/1", Told(case="Example case"))
    acquire.import_file(session, secret, OTHER)
    acquire.add_note(session, f"{CANARY} note", OTHER)
    review.describe(session, "E001", {"shows": "A made-up post."})
    review.describe(session, "E002", {"shows": f"{CANARY} description"})
    acquire.add_note(session, "A made-up note.", Told(case="Example case"))
    review.delete(session, "E003", f"{CANARY} reason")
    case.write_sheet(session, CaseSheet((Party("helper", CANARY, CANARY),), (Account(CANARY, CANARY, "", ""),), CANARY))
    case.report(session, to=f"{CANARY} network", kind=ReportKind.PLATFORM, exhibits=["E002"], note=CANARY)
    keep.show_checkpoint(session)
    anchor.give(session, f"{CANARY} police")
    desk.stamp("a")
    share.export(session, tmp_path / f"{CANARY}-bundle", labels=["E002"], purpose=f"{CANARY} purpose")
    share.export(session, tmp_path / "own", labels=["E001", "E004"], purpose="to be read")
    yield desk
    session.close()


def files_of(bundle: Path) -> dict[str, bytes]:
    return {path.relative_to(bundle).as_posix(): path.read_bytes() for path in bundle.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def files(desk: Desk) -> dict[str, bytes]:
    """The bundle of the one case."""
    return files_of(desk.folder / "own")


def all_entries(desk: Desk) -> list[bytes]:
    return [data for _, data in desk.session.vault.entries(range(desk.session.vault.index.size))]


def test_the_canary_is_in_the_vault_and_the_other_bundle(desk: Desk) -> None:
    """Or the next test would show nothing."""
    log = b"".join(all_entries(desk)).decode()
    assert log.count(CANARY) > 20
    other = files_of(desk.folder / f"{CANARY}-bundle")
    assert any(CANARY.encode() in data for data in other.values())


def test_nothing_of_another_case_can_be_read(desk: Desk, files: dict[str, bytes]) -> None:
    forms = [CANARY.encode(), CANARY.encode("utf-16-be"), CANARY.encode("utf-16-le"), CANARY.encode().hex().encode()]
    # In base64 a word has three looks, by its place.
    forms += [base64.b64encode(b"\0" * shift + CANARY.encode())[-(-shift * 8 // 6) :][:7] for shift in range(3)]
    for name, data in files.items():
        assert not any(form in data or form in data.lower() for form in forms), name
    with pikepdf.open(desk.folder / "own" / "data" / "report.pdf") as report:
        for one in report.objects:
            if isinstance(one, pikepdf.Stream):
                assert CANARY.encode() not in one.read_bytes().lower()


def test_there_are_entries_and_proofs_of_the_chosen_exhibits_alone(desk: Desk, files: dict[str, bytes]) -> None:
    ids = {review.find(desk.session, label).record.id for label in ("E001", "E004")}
    mine = [number for number, data in enumerate(all_entries(desk)) if json.loads(data)["exhibit"] in ids]
    lines = files["data/custody/entries.jsonl"].splitlines()
    assert [json.loads(line)["seq"] for line in lines] == mine
    assert {json.loads(line)["exhibit"] for line in lines} == ids
    proven = [name for name in files if name.endswith(".tlog-proof")]
    assert sorted(proven) == [f"data/custody/proofs/{seq:06d}.tlog-proof" for seq in mine]


def hashes_in(files: dict[str, bytes]) -> set[bytes]:
    """Every hash of the tree that the proofs hold."""
    lines = [line for name, data in files.items() if "/proofs/" in name for line in data.splitlines()]
    return {base64.b64decode(line) for line in lines if re.fullmatch(rb"[A-Za-z0-9+/]{43}=", line)}


def test_a_guess_at_another_entry_fails_for_want_of_its_salt(desk: Desk, files: dict[str, bytes]) -> None:
    given = hashes_in(files)
    entries = all_entries(desk)
    mine = set(files["data/custody/entries.jsonl"].splitlines())
    others = [data for data in entries if data not in mine and leaf_hash(data) in given]
    # The proofs do hold hashes of entries of the other case: whoever knew them whole could tell.
    assert any(CANARY.encode() in data for data in others)
    salts = [json.loads(data)["salt"] for data in entries]
    assert len(set(salts)) == len(salts)
    known = {"00" * 16, "ff" * 16, *(json.loads(line)["salt"] for line in mine)}
    for data in others:
        # The guess has everything right, even the seal's signature, which nobody could know: but not the salt.
        entry = json.loads(data)
        for salt in known:
            guess = data.replace(entry["salt"].encode(), salt.encode())
            assert leaf_hash(guess) not in given


def test_the_same_entries_in_another_vault_have_no_hash_in_common(clock: Clock, tmp_path: Path) -> None:
    def leaves(name: str) -> set[bytes]:
        clock.now = clock._started
        session = new_session(tmp_path / name)
        acquire.add_note(session, "The same note.", Told(case="The same case"))
        found = set(session.vault.index.leaves())
        session.close()
        return found

    one, other = leaves("one"), leaves("other")
    assert len(one) == len(other) == 2
    assert not one & other


def test_only_the_number_of_entries_shows(desk: Desk, files: dict[str, bytes]) -> None:
    (_, exported) = desk.session.vault.index.of_events({Event.EXPORTED})
    assert int(files["data/custody/checkpoint.note"].split(b"\n")[1]) == exported.seq
    told = json.dumps(
        {name: data.decode("latin-1") for name, data in files.items() if name.endswith((".txt", ".json"))}
    )
    for event in ("deleted", "case described", "reported", "exported", "checkpoint given", "time stamped"):
        assert f'"{event}"' not in told
        assert event.encode() not in files["data/custody/entries.jsonl"]


# --- Two bundles, months apart


def test_two_bundles_months_apart_prove_that_nothing_was_rewritten(clock: Clock, tmp_path: Path) -> None:
    session = new_session(tmp_path / "vault")
    acquire.add_link(session, "https://example.org/1", Told())
    first = share.export(session, tmp_path / "first").path
    seen = (first / "data" / "custody" / "checkpoint.note").read_text()
    clock.forward(days=120)
    acquire.add_link(session, "https://example.org/2", Told())
    second = share.export(session, tmp_path / "second").path
    session.close()
    report = verify(second, since=seen)
    assert report.verdict == Verdict.INTACT_UNANCHORED
    assert {finding.check for finding in report.findings} == {"trust", "anchors"}
    days = [(path / "bag-info.txt").read_text().split("\n")[0].split(": ")[1] for path in (first, second)]
    assert (datetime.fromisoformat(days[1]) - datetime.fromisoformat(days[0])).days == 120


def test_a_log_that_was_rewritten_in_between_is_found(clock: Clock, tmp_path: Path) -> None:
    session = new_session(tmp_path / "vault")
    session.close()
    shutil.copytree(tmp_path / "vault", tmp_path / "copy")
    session = reopened(tmp_path / "vault")
    acquire.add_link(session, "https://example.org/1", Told())
    first = share.export(session, tmp_path / "first").path
    size = int((first / "data" / "custody" / "checkpoint.note").read_text().split("\n")[1])
    seen = (first / "data" / "custody" / "checkpoint.note").read_text()
    session.close()
    clock.forward(days=120)
    # Its owner puts an old copy back, with all its keys, and tells the story anew.
    rewritten = reopened(tmp_path / "copy")
    for number in range(2, 7):
        acquire.add_link(rewritten, f"https://example.org/{number}", Told())
    silent = share.export(rewritten, tmp_path / "silent").path
    assert verify(silent).verdict == Verdict.INTACT_UNANCHORED
    report = verify(silent, since=seen)
    assert report.verdict == Verdict.CANNOT_TELL
    assert any(finding.expected == f"a proof from size {size}" for finding in report.findings)
    # Asked for the proof, there is none that holds.
    asked = share.export(rewritten, tmp_path / "asked", prove=[size]).path
    rewritten.close()
    report = verify(asked, since=seen)
    assert report.verdict == Verdict.ALTERED
    assert [(f.check, f.found) for f in report.findings if f.severity == "fail"] == [
        ("consistency", "another log of the same size then")
    ]
