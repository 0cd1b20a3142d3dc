"""The recovery sheet: shown once, right after the vault was made, and typed back in part."""

from __future__ import annotations

import secrets
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit

from evidence_desktop.gui.choose import choose_new_file
from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.options import Exact
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import Card, button, field, labelled, text
from evidence_desktop.gui.printed import key_line, sheet_pdf
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.progress import Progress
from evidence_desktop.workflows import review

GROUP = 4
"""Characters that are asked for at once."""
ASKED = 2
TRIES = 3
"""Wrong answers before the sheet is shown again."""


class SheetPage(Page):
    """Shows the recovery sheet once and does not go on before the person has it.

    Attributes:
        kept: The person has it; its text.
        left: The person wants no other sheet than the one there is.
    """

    kept = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, *, may_leave: bool = False) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self._text = ""
        self._words = ""
        self._wrong = 0
        self._expected: list[str] = []
        self.title.setText(self.tr("Your recovery sheet"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(
            self.tr(
                "Nobody can reset the passphrase. With this sheet and the vault's files, everything can still be read, "
                "also without this program. Keep it away from this computer, where only you find it."
            )
        )
        self.lead.show()
        self.shown = self._shown_card()
        self.asking = self._asking_card()
        self.column.addWidget(self.shown)
        self.column.addWidget(self.asking)
        self.column.addStretch(1)
        self.have_it = button(self.tr("I have the sheet"), self.ask, "primary")
        self.go_on = button(self.tr("Go on"), self.check, "primary")
        self.again = button(self.tr("Show the sheet again"), self._show_again)
        self.leave = button(self.tr("Keep the old sheet"), self._leave)
        self.leave.setVisible(may_leave)
        others = (self.leave, self.again)
        self.act(self.have_it, *others, instead=self.go_on)
        self._look(asking=False)

    def _shown_card(self) -> Card:
        card = Card()
        self.sheet = Exact(self.tr("Recovery sheet"))
        card.column.addWidget(self.sheet)
        self.save_page = button(self.tr("Save it as a page to print…"), self._choose_page)
        self.save = button(self.tr("Save it as a text file…"), self._choose_file)
        for save in (self.save_page, self.save):
            # One above the other: side by side, they do not fit in large text.
            card.column.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)
        card.column.addWidget(
            text(
                self.tr(
                    "A file on a USB stick is better than one on this computer. "
                    "A printer may keep a copy of what it prints: use one that you trust."
                ),
                "small",
            )
        )
        return card

    def _asking_card(self) -> Card:
        card = Card()
        card.column.addWidget(
            text(self.tr("Please type a little from your sheet. It shows that you have it and can read it."))
        )
        self.names: list[QLabel] = []
        self.answers: list[QLineEdit] = []
        for _number in range(ASKED):
            answer = field("")
            answer.returnPressed.connect(self.check)
            self.answers.append(answer)
            box = labelled("", answer)
            self.names.append(box.findChildren(QLabel)[0])
            card.column.addWidget(box)
        return card

    def show_sheet(self, sheet: str, words: str = "") -> None:
        """Show a sheet; ``words`` are the vault's fingerprint."""
        self._text, self._words, self._wrong = sheet, words, 0
        self.sheet.setPlainText(sheet.rstrip())
        self.banner.clear()
        self._look(asking=False)

    def ask(self) -> None:
        """Ask for two groups of the key, each named by the characters before it."""
        self.banner.clear()
        self._wrong = 0
        groups = _groups(key_line(self._text))
        places = sorted(secrets.SystemRandom().sample(range(1, len(groups)), ASKED))
        self._expected = [groups[place] for place in places]
        for place, name, answer in zip(places, self.names, self.answers, strict=True):
            question = self.tr("In the key, the last line: which four characters follow {before}?")
            words = question.format(before=groups[place - 1])
            name.setText(words)
            answer.setAccessibleName(words)
            answer.clear()
        self._look(asking=True)
        self.answers[0].setFocus()

    def check(self) -> None:
        """Go on if what was typed is in the key; never blocks: after three wrong answers the sheet is shown again."""
        typed = ["".join(answer.text().split()).upper() for answer in self.answers]
        if self._expected and typed == self._expected:
            sheet = self._text
            self.emptied()
            self.kept.emit(sheet)
            return
        self._wrong += 1
        if self._wrong >= TRIES:
            self._show_again()
            self.banner.say(self.tr("Here is the sheet once more."), self.tr("Take the time you need."))
        else:
            self.banner.say(
                self.tr("That is not what the sheet says."), self.tr("Look again, or show the sheet again."), "care"
            )
        self.top()

    def save_to(self, path: Path) -> None:
        """Write the sheet as text to a new file that only its owner can read."""
        self._write(path, self._text.encode())

    def save_page_to(self, path: Path) -> None:
        """Write the sheet as a PDF to a new file that only its owner can read."""
        self._write(path, sheet_pdf(self._text, self._words))

    def emptied(self) -> None:
        """Forget the sheet."""
        self._text, self._words, self._expected = "", "", []
        self.sheet.clear()
        for name, answer in zip(self.names, self.answers, strict=True):
            name.clear()
            answer.clear()

    def _write(self, path: Path, content: bytes) -> None:
        def job(_progress: Progress) -> None:
            with review.new_file(path) as file:
                file.write(content)

        self._desk.tasks.run(job, lambda _none: self._saved(path), self._failed, vault=False)

    def _saved(self, path: Path) -> None:
        self.banner.say(self.tr("The sheet is saved."), str(path), "well")
        self.top()

    def _failed(self, error: EvidenceError) -> None:
        self.banner.error(error)
        self.top()

    def _choose_file(self) -> None:
        path = choose_new_file(self, self.tr("Save the recovery sheet"), "recovery.txt")
        if path is not None:
            self.save_to(path)

    def _choose_page(self) -> None:
        path = choose_new_file(self, self.tr("Save the recovery sheet"), "recovery.pdf")
        if path is not None:
            self.save_page_to(path)

    def _leave(self) -> None:
        self.emptied()
        self.left.emit()

    def _show_again(self) -> None:
        self.banner.clear()
        self._look(asking=False)

    def _look(self, *, asking: bool) -> None:
        for widget in (self.asking, self.go_on, self.again):
            widget.setVisible(asking)
        for widget in (self.shown, self.have_it):
            widget.setVisible(not asking)


def _groups(key: str) -> list[str]:
    """The whole groups of a key, after the part that is the same in every key."""
    _same, _one, own = key.rpartition("1")
    return [own[at : at + GROUP] for at in range(0, len(own) - GROUP + 1, GROUP)]
