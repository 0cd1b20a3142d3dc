from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path

import pytest

from evidence_desktop.workflows import preferences
from evidence_desktop.workflows.preferences import Preferences, hide_key_fits, load, save

OTHERS = Preferences(
    language="ta",
    text_percent=150,
    lock_minutes=0,
    hide_key="Ctrl+Shift+H",
    neutral=True,
    shielded=False,
    capture_delay=3,
    describe_after=False,
    text_only=True,
    vault="/made-up/folder",
)


def test_what_is_saved_is_read_back(tmp_path: Path):
    path = tmp_path / "new" / "settings.json"
    save(OTHERS, path)
    assert load(path) == OTHERS
    save(Preferences(), path)
    assert load(path) == Preferences()
    assert [one.name for one in path.parent.iterdir()] == ["settings.json"]


def test_without_a_file_everything_is_as_it_begins(tmp_path: Path):
    assert load(tmp_path / "none.json") == Preferences()


@pytest.mark.parametrize("spoilt", [b"", b"\xff\xfe", b"[]", b"{", b"[" * 9000, b"null", b'{"language": ["ms"]}'])
def test_a_damaged_file_is_no_reason_to_complain(tmp_path: Path, spoilt: bytes):
    path = tmp_path / "settings.json"
    path.write_bytes(spoilt)
    assert load(path) == Preferences()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", "../../etc"),
        ("text_percent", 400),
        ("text_percent", True),
        ("lock_minutes", -1),
        ("lock_minutes", "5"),
        ("hide_key", "A"),
        ("hide_key", "Return"),
        ("neutral", 1),
        ("capture_delay", 3600),
        ("vault", "x" * 5000),
    ],
)
def test_one_value_that_makes_no_sense_does_not_spoil_the_others(tmp_path: Path, name: str, value: object):
    path = tmp_path / "settings.json"
    save(OTHERS, path)
    written = json.loads(path.read_text()) | {name: value, "something-newer": 1}
    path.write_text(json.dumps(written))
    read = load(path)
    assert getattr(read, name) == getattr(Preferences(), name)
    for field in fields(Preferences):
        if field.name != name:
            assert getattr(read, field.name) == getattr(OTHERS, field.name)


def test_a_disk_that_refuses_leaves_the_old_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "settings.json"
    save(OTHERS, path)

    def refuse(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OSError, match="No space"):
        save(Preferences(), path)
    assert load(path) == OTHERS
    assert [one.name for one in tmp_path.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("key", [*preferences.HIDE_KEYS, "F2", "Ctrl+H", "Alt+Shift+1", "Ctrl+Alt+Space"])
def test_keys_that_may_hide(key: str):
    assert hide_key_fits(key)


@pytest.mark.parametrize("key", ["", "A", "Space", "Return", "Esc", "Tab", "Shift+A", "Ctrl+L", "Ctrl+C", "F1", "F13"])
def test_keys_that_are_needed_for_other_things(key: str):
    assert not hide_key_fits(key)
