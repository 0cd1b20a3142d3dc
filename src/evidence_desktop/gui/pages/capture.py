"""Capture: one large button, and what it takes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import WorkBar, button, chosen_in, text
from evidence_desktop.gui.tokens import SPACE

WHOLE, AREA, WINDOW = "whole", "area", "window"


class CapturePage(Page):
    """Where every capture begins, and where its news arrives."""

    begun = Signal(str)
    link_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self.title.setText(self.tr("Capture"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(
            self.tr("Bring what you want to keep onto the screen, then press the button. Seal first, describe later.")
        )
        self.lead.show()
        self.bar = WorkBar()
        self.column.addWidget(self.bar)
        self.see = button(self.tr("See it in Evidence"), lambda: desk.show_page.emit("evidence"), "plain")
        self.see.hide()
        row = QHBoxLayout()
        row.addWidget(self.see)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self.go = button(self.tr("Capture"), self._begin, "large")
        self.go.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addSpacing(3 * SPACE)
        self.column.addLayout(self._choices())
        self._hint = text("", "quiet")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(self._hint)
        self.column.addStretch(2)
        self.link = button(self.tr("Keep only an address, without a picture"), self.link_wanted.emit, "plain")
        self.column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        desk.style.changed.connect(self._paint_icons)
        self._paint_icons()
        self._chosen()

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(3 * SPACE)
        row.addStretch(1)
        self.choices = QButtonGroup(self)
        names = ((WHOLE, self.tr("Whole screen")), (AREA, self.tr("Area")), (WINDOW, self.tr("Window")))
        for name, words in names:
            choice = button(words, None, "choice")
            choice.setCheckable(True)
            choice.setChecked(name == WHOLE)
            choice.setProperty("what", name)
            self.choices.addButton(choice)
            row.addWidget(choice)
        row.addStretch(1)
        self.choices.buttonToggled.connect(self._chosen)
        return row

    @property
    def what(self) -> str:
        """What is chosen: ``whole``, ``area`` or ``window``."""
        return chosen_in(self.choices, "what")

    def choose(self, what: str) -> QPushButton:
        """Choose what to take; returns its button."""
        found = next(one for one in self.choices.buttons() if one.property("what") == what)
        found.setChecked(True)
        if not isinstance(found, QPushButton):
            raise TypeError(what)
        return found

    def opened(self) -> None:
        """The button is ready for a key press."""
        self.go.setFocus()

    def emptied(self) -> None:
        """Forget the last news."""
        self.banner.clear()
        self.bar.end()
        self.see.hide()

    def working(self) -> None:
        """Show that a capture is being sealed."""
        self.emptied()
        self.bar.begin(self.tr("Sealing…"), can_stop=False)

    def saved(self, words: str, hint: str, *, care: bool) -> None:
        """Say that something was saved."""
        self.bar.end()
        self.banner.say(words, hint, "care" if care else "well")
        self.see.show()
        self.top()

    def _begin(self) -> None:
        self.begun.emit(self.what)

    def _chosen(self) -> None:
        self._hint.setText(
            {
                WHOLE: self.tr("Everything on every screen. This window hides itself first."),
                AREA: self.tr("You draw a box on a still picture of the screen."),
                WINDOW: self.tr("You choose one window from a list."),
            }[self.what]
        )

    def _paint_icons(self) -> None:
        look = self._desk.style.look
        self._desk.style.put_icon(self.go, "capture", look.colours.on_accent, size=30)
        icons = {WHOLE: "screen", AREA: "area", WINDOW: "window"}
        for choice in self.choices.buttons():
            icon = icons[str(choice.property("what"))]
            self._desk.style.put_icon(choice, icon, look.colours.ink, look.colours.accent)
