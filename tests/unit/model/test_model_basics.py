"""Ids, errors, progress, events and resources."""

from __future__ import annotations

import re
import time
import uuid
from pathlib import Path

import pytest

from evidence_desktop.model import resources
from evidence_desktop.model.custody import ADDS_EXHIBIT, Draft, Event
from evidence_desktop.model.errors import (
    CancelledError,
    EvidenceError,
    InputError,
    LockedError,
    Phrase,
    StorageError,
    VaultDamagedError,
    WorkError,
)
from evidence_desktop.model.ids import new_blob_id, new_exhibit_id
from evidence_desktop.model.progress import NO_PROGRESS, Progress
from evidence_desktop.model.resources import resource


def test_an_exhibit_id_is_a_uuid_of_version_7_that_tells_when() -> None:
    before = time.time_ns() // 1_000_000
    made = [new_exhibit_id() for _ in range(200)]
    after = time.time_ns() // 1_000_000
    assert len(set(made)) == len(made)
    for text in made:
        value = uuid.UUID(text)
        assert str(value) == text
        assert (value.version, value.variant) == (7, uuid.RFC_4122)
        assert before <= value.int >> 80 <= after


def test_blob_ids_say_nothing_and_never_meet() -> None:
    made = {new_blob_id() for _ in range(200)}
    assert len(made) == 200
    assert all(re.fullmatch("[0-9a-f]{32}", text) for text in made)


def test_a_phrase_remembers_how_it_was_written() -> None:
    inner = Phrase("entry {seq}", seq=7)
    error = InputError("bad", "{what} is wrong.", "Keep {name}.", what=inner, name="a copy")
    assert (error.message, error.hint, str(error)) == ("entry 7 is wrong.", "Keep a copy.", "entry 7 is wrong.")
    assert error.message.template == "{what} is wrong."
    assert error.message.values["what"] is inner
    assert Phrase("{braces} stay") == "{braces} stay"


@pytest.mark.parametrize("kind", [InputError, WorkError, StorageError, LockedError, VaultDamagedError])
def test_an_error_carries_what_a_face_needs(kind: type[EvidenceError]) -> None:
    error = kind("a-code", "What happened.", "What to do.")
    assert isinstance(error, EvidenceError)
    assert (error.code, error.message, error.hint, str(error)) == (
        "a-code", "What happened.", "What to do.", "What happened."
    )  # fmt: skip
    assert kind("a-code", "What happened.").hint == ""


def test_a_disk_that_refuses_is_work_that_failed() -> None:
    assert issubclass(StorageError, WorkError)


def test_stopping_reassures() -> None:
    error = CancelledError()
    assert error.code == "cancelled"
    assert "saved" in error.hint


def test_nobody_listens_and_nothing_stops() -> None:
    progress: Progress = NO_PROGRESS
    progress.report(1, 0)
    progress.checkpoint()


def test_a_draft_needs_only_its_event() -> None:
    draft = Draft(Event.VAULT_CREATED)
    assert (draft.body, draft.exhibit, draft.case) == ({}, None, None)


def test_events_have_the_names_of_the_spec() -> None:
    spec = (Path(__file__).parents[3] / "docs" / "spec" / "custody-log.md").read_text(encoding="utf-8")
    rows = re.findall(
        r"^\| ((?:`[a-z ]+`(?:, )?)+) \| ", spec.partition("### Events")[2].partition("### Record")[0], re.MULTILINE
    )
    assert sorted(re.findall(r"`([a-z ]+)`", " ".join(rows))) == sorted(Event)
    assert {Event.CAPTURED, Event.IMPORTED} == ADDS_EXHIBIT


def test_resources_are_found_in_a_checkout_and_beside_an_installed_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert len(resource("words", "eff_large.txt").read_text(encoding="ascii").split()) >= 7776
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path)
    (tmp_path / "resources").mkdir()
    assert resource("words") == tmp_path / "resources" / "words"
