"""What a person is told and offered when the vault does not open: what is safe, and the ways on from here."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, Qt, Signal

from evidence_desktop.gui.parts import Card, button, text

LOOK, SHEET, BACKUP, ELSEWHERE, SUPPORT = "look", "sheet", "backup", "elsewhere", "support"
"""The ways on: look only, recovery sheet, backup, another folder, help."""

_DAMAGED = (LOOK, BACKUP, SUPPORT)
_KEYS = (SHEET, SUPPORT)
WAYS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "wrong-passphrase": (),
        "passphrase-needed": (),
        "in-use": (),
        "no-vault": (ELSEWHERE, BACKUP),
        "unknown-version": (SUPPORT,),
        "rolled-back": _DAMAGED,
        "log-damaged": _DAMAGED,
        "checkpoint-damaged": _DAMAGED,
        "box-damaged": _DAMAGED,
        "identity-damaged": _DAMAGED,
        "unreadable": (LOOK, ELSEWHERE, BACKUP, SUPPORT),
        "header-damaged": (BACKUP, SUPPORT),
        "master-malformed": (BACKUP, SUPPORT),
        "slot-malformed": (BACKUP, SUPPORT),
        "kdf-refused": (SHEET, BACKUP, SUPPORT),
        "no-keyring": _KEYS,
        "keyring-locked": _KEYS,
        "keyring-item-missing": _KEYS,
        "keyring-item-damaged": _KEYS,
        "wrong-keyring-item": _KEYS,
        "device-key-missing": _KEYS,
        "no-memory": (SUPPORT,),
        "disk-full": (),
        "not-writable": (ELSEWHERE, SUPPORT),
        "disk-failed": (LOOK, BACKUP, SUPPORT),
    }
)
"""For each thing that can keep a vault shut, the ways on that help."""


class Trouble(Card):
    """Says what is safe and offers the ways on.

    Attributes:
        taken: One of the ways on was chosen.
    """

    taken = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.safe = text("", "head")
        self.column.addWidget(self.safe)
        self.ways = {
            LOOK: button(self.tr("Open it to look, without changing it"), lambda: self.taken.emit(LOOK)),
            SHEET: button(self.tr("Use the recovery sheet…"), lambda: self.taken.emit(SHEET)),
            BACKUP: button(self.tr("Bring a backup back…"), lambda: self.taken.emit(BACKUP)),
            ELSEWHERE: button(self.tr("The vault is in another folder…"), lambda: self.taken.emit(ELSEWHERE)),
            SUPPORT: button(self.tr("A text for support…"), lambda: self.taken.emit(SUPPORT)),
        }
        for way in self.ways.values():
            self.column.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def tell(self, code: str) -> None:
        """Show what is safe and the ways on after an error of this code."""
        offered = WAYS.get(code, (SUPPORT,))
        for name, way in self.ways.items():
            way.setVisible(name in offered)
        self.safe.setText(safe(code))
        self.setVisible(bool(offered))


def safe(code: str) -> str:
    """What is safe, in one sentence."""
    say = QCoreApplication.translate
    if code == "no-vault":
        return say("Trouble", "If it is on a USB stick, it is as safe as the stick: put that in and try again.")
    if code in {"rolled-back", "log-damaged", "checkpoint-damaged", "box-damaged", "identity-damaged"}:
        return say("Trouble", "Nothing was changed. What can still be read can be looked at; a backup stays whole.")
    if code in {"header-damaged", "master-malformed", "slot-malformed", "kdf-refused"}:
        return say("Trouble", "Nothing was changed. What is stored is there, encrypted, and a backup stays whole.")
    if SHEET in WAYS.get(code, ()):
        return say("Trouble", "What is in the vault is safe. The recovery sheet opens it on any computer.")
    return say("Trouble", "What was saved before is safe. Nothing was changed.")
