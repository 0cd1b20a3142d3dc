"""How a bundle is packed, for whom, and where it is written."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from evidence_desktop.gui.choose import choose_new_file
from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.options import Exact, Option
from evidence_desktop.gui.parts import Banner, Card, button, chosen_in, field, labelled, text
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.workflows import places, share


class HowStep(QWidget):
    """The second step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.out: Path | None = None
        self._own = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * SPACE)
        column.addWidget(self._packing_card())
        column.addWidget(self._purpose_card())

    def _packing_card(self) -> Card:
        card = Card()
        card.column.addWidget(text(self.tr("How it is packed"), "head"))
        self.containers = QButtonGroup(self)
        for number, (name, words, hint) in enumerate(self._containers()):
            choice = QRadioButton()
            choice.setProperty("container", name)
            choice.setChecked(number == 0)
            self.containers.addButton(choice)
            card.column.addWidget(Option(choice, words, hint))
        self.containers.buttonToggled.connect(self._packed_otherwise)
        self.recipient = field(self.tr("The recipient's age key, if you have one"), "age1…")
        self.recipient.textChanged.connect(lambda _words: self._say_key())
        self.key = text("", "small")
        self._recipient_box = labelled(self.recipient.accessibleName(), self.recipient)
        for widget in (self._recipient_box, self.key):
            widget.hide()
            card.column.addWidget(widget)
        return card

    def _containers(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("zip", self.tr("One zip file"), self.tr("The easiest to hand over. Whoever has it can read it.")),
            ("folder", self.tr("A folder"), self.tr("For a USB stick or a disc. Whoever has it can read it.")),
            (
                "age",
                self.tr("One locked file"),
                self.tr(
                    "Encrypted. Opens with six words that you tell the recipient, or with the recipient's own key."
                ),
            ),
        )

    def _purpose_card(self) -> Card:
        card = Card()
        self.purpose = field(self.tr("Whom it is for, and why"), self.tr("For example: police report"))
        hint = self.tr("May stay empty. It is kept in your custody log.")
        card.column.addWidget(labelled(self.purpose.accessibleName(), self.purpose, hint))
        self.profile = QComboBox()
        for name, words in self._profiles():
            self.profile.addItem(words, name)
        self.profile.setAccessibleName(self.tr("Where it will be used"))
        card.column.addWidget(labelled(self.profile.accessibleName(), self.profile))
        card.column.addWidget(text(self.tr("Where it is written"), "head"))
        self.place = Exact(self.tr("Where it is written"))
        card.column.addWidget(self.place)
        self.care = Banner(self._desk.style)
        card.column.addWidget(self.care)
        row = QHBoxLayout()
        self.choose = button(self.tr("Choose another place…"), self._choose_place)
        row.addWidget(self.choose)
        row.addStretch(1)
        card.column.addLayout(row)
        return card

    def _profiles(self) -> tuple[tuple[str, str], ...]:
        return (
            ("general", self.tr("Anywhere")),
            ("my", self.tr("Malaysia")),
            ("us", self.tr("United States")),
            ("uk", self.tr("England and Wales")),
            ("in", self.tr("India")),
        )

    @property
    def container(self) -> str:
        """The container that is chosen."""
        return chosen_in(self.containers, "container")

    @property
    def key_text(self) -> str:
        """The recipient's key as it was typed; empty for six words."""
        return self.recipient.text().strip() if self.container == "age" else ""

    @property
    def key_is_whole(self) -> bool:
        """Whether nothing is wrong with the recipient."""
        return not self.key_text or share.is_key(self.key_text)

    def load(self) -> None:
        """Find a new name, unless the person chose one."""
        if self._own:
            return
        container, day = self.container, f"{datetime.now().astimezone():%Y-%m-%d}"
        self._desk.tasks.run(
            lambda _progress: places.default_place(container, day), self._take_default, self._ignore, vault=False
        )

    def forget(self) -> None:
        """Drop what was typed and chosen."""
        self.purpose.clear()
        self.recipient.clear()
        self.containers.buttons()[0].setChecked(True)
        self.profile.setCurrentIndex(0)
        self.forget_place()

    def forget_place(self) -> None:
        """Let the next bundle have another place."""
        self._own = False
        self.out = None
        self.place.clear()
        self.care.clear()

    def place_at(self, out: Path) -> None:
        """Write the bundle there, as the person chose."""
        self._own = True
        self._show_place(out)

    def _take_default(self, out: Path) -> None:
        if not self._own and self._desk.session is not None:
            self._show_place(out)

    def _show_place(self, out: Path) -> None:
        self.out = out
        self.place.setPlainText(str(out))
        service = places.synchronised_by(out)
        if not service:
            self.care.clear()
            return
        self.care.say(
            self.tr("This folder seems to be copied to {service}.").format(service=service),
            self.tr("What is written there goes to other machines too. Choose a locked file, or another place."),
            "care",
        )

    def _packed_otherwise(self) -> None:
        locked = self.container == "age"
        self._recipient_box.setVisible(locked)
        self.key.setVisible(locked)
        self.forget_place()
        self._say_key()
        if self._desk.session is not None:
            self.load()

    def _say_key(self) -> None:
        if not self.key_text:
            words = self.tr("Left empty: six words are made that open the file.")
        elif self.key_is_whole:
            words = self.tr("This is a whole age key. Only its owner can open the file.")
        else:
            words = self.tr("This is not a whole age key yet. It begins with age1 and has 62 characters.")
        self.key.setText(words)

    def _choose_place(self) -> None:
        name = places.NAME + places.ENDINGS[self.container]
        chosen = choose_new_file(self, self.tr("Where the bundle is written"), name)
        if chosen is not None:
            self.place_at(chosen)

    def _ignore(self, _error: EvidenceError) -> None:
        """Without a default the person is asked for a place."""
