"""For support: a short text without anything about the person, to look at and to save; it is never sent."""

from __future__ import annotations

from pathlib import Path

import PySide6
from PySide6.QtWidgets import QApplication

from evidence_desktop.gui.choose import choose_new_file
from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.options import Exact
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import Card, button, text
from evidence_desktop.model.progress import Progress
from evidence_desktop.workflows import review


class SupportPage(Page):
    """Shows the log for support."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self._text = ""
        self.title.setText(self.tr("For support"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(
            self.tr(
                "If you ask somebody for help with this program, this text can help them. It is not sent anywhere, "
                "and it is forgotten when the program ends. Look at it first: it holds no names, addresses, places or "
                "words of yours."
            )
        )
        self.lead.show()
        card = Card()
        self.log = Exact(self.tr("The text for support"))
        card.column.addWidget(self.log)
        self.column.addWidget(card)
        self.column.addWidget(
            text(self.tr("Times count from the start of the program, and sizes are rounded to powers of ten."), "small")
        )
        self.column.addStretch(1)
        self.back = button(self.tr("Back"), self._leave)
        self.save = button(self.tr("Save it as a file…"), self._choose, "primary")
        self.act(self.save, self.back)

    def opened(self) -> None:
        """Write it anew."""
        self.banner.clear()
        session, incidents = self._desk.session, self._desk.tasks.incidents
        versions = {"PySide": PySide6.__version__, "screen": QApplication.platformName()}

        def job(_progress: Progress) -> str:
            return incidents.text(session, versions)

        self._desk.tasks.run(job, self._show, self.banner.error)

    def emptied(self) -> None:
        """Forget what it said of the vault."""
        self.banner.clear()
        self._text = ""
        self.log.clear()

    def save_to(self, path: Path) -> None:
        """Write it to a new file that only its owner can read."""
        content = self._text.encode()

        def job(_progress: Progress) -> None:
            with review.new_file(path) as file:
                file.write(content)

        self._desk.tasks.run(job, lambda _none: self._saved(path), self.banner.error, vault=False)

    def _show(self, words: str) -> None:
        self._text = words
        self.log.setPlainText(words.rstrip())

    def _saved(self, path: Path) -> None:
        self.banner.say(self.tr("The text is saved."), str(path), "well")
        self.top()

    def _leave(self) -> None:
        self._desk.show_page.emit("unlock" if self._desk.session is None else "keeping")

    def _choose(self) -> None:
        path = choose_new_file(self, self.tr("Save the text for support"), "support.txt")
        if path is not None:
            self.save_to(path)
