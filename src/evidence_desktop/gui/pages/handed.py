"""What was made: where it is, what its check came to, the words that prove whose it is, and the next step."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.options import Exact
from evidence_desktop.gui.parts import Banner, Card, button, spoken, text
from evidence_desktop.gui.qrpicture import qr_picture
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.workflows.drafts import WORDS
from evidence_desktop.workflows.share import Exported

QR_SIDE = 220
"""Pixels of the QR code: read by a telephone at arm's length."""
NAMED = 8
"""Exhibits that are named; of more, only the number is told."""


class Handed(QWidget):
    """The result of an export: one bundle or two."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._path: Path | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * SPACE)
        self.verdict = Banner(desk.style)
        column.addWidget(self.verdict)
        self.volumes = (Volume(), Volume())
        for volume in self.volumes:
            volume.written.connect(lambda volume=volume: desk.drafts.drop(f"{WORDS}/{volume.hash.toPlainText()}"))
            column.addWidget(volume)
        column.addWidget(self._owner_card())
        column.addWidget(self._next_card())
        self.hide()

    def _owner_card(self) -> Card:
        card = Card()
        card.column.addWidget(text(self.tr("Your fingerprint in words"), "head"))
        self.words = spoken("large")
        card.column.addWidget(self.words)
        hint = self.tr(
            "Read these words out to whoever gets the bundle. "
            "If their check shows the same words, it was sealed with your key."
        )
        card.column.addWidget(text(hint, "small"))
        self.qr = QLabel()
        self.qr.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.qr.setAccessibleName(self.tr("The fingerprint as a QR code"))
        card.column.addWidget(self.qr)
        self.fingerprint = Exact(self.tr("The fingerprint in full"))
        card.column.addWidget(self.fingerprint)
        return card

    def _next_card(self) -> Card:
        card = Card()
        card.column.addWidget(text(self.tr("What to do next"), "head"))
        self.steps = text("")
        card.column.addWidget(self.steps)
        return card

    def tell(self, made: Sequence[Exported], words: str, fingerprint: str) -> None:
        """Show what was made."""
        self._path = made[0].path
        self.verdict.say(
            self.tr("The bundle is ready") if len(made) == 1 else self.tr("Both bundles are ready"),
            self.tr("It was checked as its reader will check it: intact. This is noted in your custody log."),
            "well",
        )
        for volume, one in zip(self.volumes, made, strict=False):
            volume.tell(one, several=len(made) > 1)
        self.words.setText(words)
        self.qr.setPixmap(qr_picture(fingerprint.upper(), QR_SIDE))
        self.fingerprint.setPlainText(fingerprint)
        locked = any(one.passphrase for one in made)
        steps = [self.tr("Give the bundle to the recipient, in person if you can.")]
        if locked:
            steps.append(self.tr("Tell the six words by telephone or in person. Never send them with the file."))
        steps.append(self.tr("Let them call you on a number that you know, and read out your fingerprint words."))
        steps.append(self.tr("Note down in Case to whom you gave it, and when."))
        self.steps.setText("\n".join(f"{number}.  {step}" for number, step in enumerate(steps, start=1)))
        self.show()

    @property
    def secret(self) -> str:
        """The words that open the first bundle; empty when none do."""
        return self.volumes[0].secret.text()

    def forget(self) -> None:
        """Forget it, the secret words above all."""
        for volume in self.volumes:
            volume.forget()
        for label in (self.words, self.steps, self.qr):
            label.clear()
        self.fingerprint.clear()
        self.verdict.clear()
        self._path = None
        self.hide()

    def check(self) -> None:
        """Ask that this bundle be checked, with the words that belong to it."""
        if self._path is not None:
            self._desk.check_bundle.emit((self._path, self.words.text(), self.secret))


class Volume(Card):
    """One bundle.

    Attributes:
        written: The person has written its words down.
    """

    written = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.head = text("", "head")
        self.path = Exact(self.tr("The bundle"))
        self.holds = text("", "quiet")
        self.hash = Exact(self.tr("SHA-256 of the bundle"))
        self.secret_name = text(self.tr("The six words that open it"), "head")
        self.secret = spoken("large")
        self.secret_hint = text(
            self.tr(
                "Read them out now, or write them down. They stay sealed in your vault until you say that you have; "
                "after that nobody can find them again."
            ),
            "small",
        )
        self.down = button(self.tr("I have written them down"), self._forget_words)
        for widget in (self.head, self.path, self.holds, text(self.tr("SHA-256"), "small"), self.hash):
            self.column.addWidget(widget)
        for widget in (self.secret_name, self.secret, self.secret_hint):
            self.column.addWidget(widget)
        self.column.addWidget(self.down, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def tell(self, made: Exported, *, several: bool) -> None:
        """Show it."""
        head = self.tr("Where it lies")
        if several:
            head = self.tr("The redacted one") if made.redacted else self.tr("The unredacted one")
        self.head.setText(head)
        self.path.setPlainText(str(made.path))
        holds = self.tr("It holds %n exhibit(s)", "", len(made.exhibits))
        if len(made.exhibits) <= NAMED:
            holds += ": " + ", ".join(made.exhibits)
        if made.redacted:
            holds += "\n" + self.tr("In %n of them a covered picture stands for the original.", "", made.redacted)
        self.holds.setText(holds)
        self.hash.setPlainText(made.sha256)
        self.secret.setText(made.passphrase or "")
        self._show_words(shown=bool(made.passphrase))
        self.show()

    def _show_words(self, *, shown: bool) -> None:
        for widget in (self.secret_name, self.secret, self.secret_hint, self.down):
            widget.setVisible(shown)

    def _forget_words(self) -> None:
        self.secret.clear()
        self._show_words(shown=False)
        self.written.emit()

    def forget(self) -> None:
        """Forget it."""
        for label in (self.path, self.holds, self.secret, self.head, self.hash):
            label.clear()
        self.hide()
