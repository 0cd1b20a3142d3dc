"""What a person prefers on this computer: language, text size, locking. Nothing in it tells of any evidence."""

from __future__ import annotations

import contextlib
import json
import os
import re
import secrets
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import platformdirs

TEXT_PERCENTS = (0, 100, 125, 150, 175, 200)
"""Sizes of text; 0 follows the system."""
LOCK_MINUTES = (1, 5, 10, 30, 0)
"""Minutes without use after which the vault is locked; 0 for never."""
HIDE_KEYS = ("F9", "F12", "Pause", "Ctrl+Shift+H", "Ctrl+Shift+Space")
"""Keys that are offered for hiding: no text field uses them, and one hand reaches them."""
DELAYS = (0, 3, 10)
"""Seconds that a capture waits."""
LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?|")
LONGEST = 64 << 10
"""Bytes of a settings file that is read; ours has a few hundred."""
LONGEST_TEXT = 4096

_ALONE = re.compile(r"F([1-9]|1[0-2])|Pause")
_TOGETHER = re.compile(r"(Ctrl\+|Alt\+|Meta\+)(Ctrl\+|Alt\+|Meta\+|Shift\+)*([A-Z0-9]|Space|F([1-9]|1[0-2])|Pause)")
_TAKEN = frozenset({"Ctrl+L", "Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Z", "Ctrl+Y", "Alt+F4", "F1"})


@dataclass(frozen=True, slots=True)
class Preferences:
    """What is preferred; each field begins with what suits most people.

    Attributes:
        language: Code of the language, such as ``ms``; empty for the system's.
        text_percent: Size of text; 0 for the system's.
        lock_minutes: Minutes without use until the vault is locked; 0 for never.
        hide_key: The key that hides and locks, as Qt writes it in English.
        neutral: Whether the window has a neutral name and icon.
        shielded: Whether our window is kept out of other programs' pictures, where the system can do that.
        capture_delay: Seconds that a capture waits.
        describe_after: Whether the form for describing opens after a capture.
        text_only: Whether lists show no pictures at all.
        vault: Folder of a vault on this computer that is not at the usual place; empty otherwise.
    """

    language: str = ""
    text_percent: int = 0
    lock_minutes: int = 5
    hide_key: str = HIDE_KEYS[0]
    neutral: bool = False
    shielded: bool = True
    capture_delay: int = 0
    describe_after: bool = True
    text_only: bool = False
    vault: str = ""


def place() -> Path:
    """The settings file."""
    return platformdirs.user_config_path("evidence-desktop", appauthor=False) / "settings.json"


def hide_key_fits(key: str) -> bool:
    """Tell whether a key may hide the window: nothing that is needed for typing, and nothing that has a use here."""
    return key not in _TAKEN and bool(_ALONE.fullmatch(key) or _TOGETHER.fullmatch(key))


def load(path: Path | None = None) -> Preferences:
    """Read the settings; what is missing, damaged or unknown falls back to its beginning, without complaint."""
    try:
        with (path or place()).open("rb") as file:
            read = json.loads(file.read(LONGEST))
    except (OSError, ValueError, RecursionError):
        return Preferences()
    if not isinstance(read, dict):
        return Preferences()
    return Preferences(**{name: read[name] for name in _NAMES if name in read and _fits(name, read[name])})


def save(preferences: Preferences, path: Path | None = None) -> None:
    """Write the settings: the whole file or nothing, for its owner only.

    Raises:
        OSError: The disk refuses.
    """
    target = path or place()
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    text = json.dumps(asdict(preferences), indent=2, sort_keys=True) + "\n"
    fresh = target.with_name(f"{target.name}.{secrets.token_hex(4)}")
    try:
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
        fresh.replace(target)
    except OSError:
        with contextlib.suppress(OSError):
            fresh.unlink()
        raise


_NAMES = frozenset(field.name for field in fields(Preferences))
_CHOICES: dict[str, tuple[int, ...]] = {
    "text_percent": TEXT_PERCENTS,
    "lock_minutes": LOCK_MINUTES,
    "capture_delay": DELAYS,
}


def _fits(name: str, value: object) -> bool:
    if type(value) is not type(getattr(Preferences(), name)):
        return False
    if isinstance(value, str):
        if name == "language":
            return LANGUAGE.fullmatch(value) is not None
        return hide_key_fits(value) if name == "hide_key" else len(value) <= LONGEST_TEXT
    return name not in _CHOICES or value in _CHOICES[name]
