"""Fonts of our own where the system has none for a language of ours, or for what a person may have captured."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from evidence_desktop.model.resources import resource

OURS = {
    QFontDatabase.WritingSystem.Latin: "NotoSans-Regular.ttf",
    QFontDatabase.WritingSystem.Tamil: "NotoSansTamil-Regular.ttf",
    QFontDatabase.WritingSystem.Devanagari: "NotoSansDevanagari-Regular.ttf",
    QFontDatabase.WritingSystem.SimplifiedChinese: "DroidSansFallbackFull.ttf",
}
"""In the order in which they are asked: the last has some letters of the others, but cannot join them."""


def fill_gaps(application: QApplication) -> list[str]:
    """Load our font for each writing system that this system cannot show; returns the families that were added."""
    there = {system: QFontDatabase.families(system) for system in OURS}
    added = []
    asked = []
    for system, name in OURS.items():
        if there[system]:
            asked.append(there[system][0])
        else:
            number = QFontDatabase.addApplicationFont(str(resource("fonts", name)))
            added += QFontDatabase.applicationFontFamilies(number)
            asked += QFontDatabase.applicationFontFamilies(number)
    if added:
        font = application.font()
        # The system's own font stays the first; the others are asked for what it lacks.
        font.setFamilies([*font.families(), *asked[1:]] if there[QFontDatabase.WritingSystem.Latin] else asked)
        application.setFont(font)
    return added
