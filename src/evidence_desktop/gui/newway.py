"""How a vault is to be opened from now on: a new passphrase, typed twice, and whether the keyring has a part in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from evidence_desktop.gui.options import Option
from evidence_desktop.gui.parts import Card, button, chosen_in, labelled, secret_field, text
from evidence_desktop.gui.strength import StrengthMeter
from evidence_desktop.gui.tasks import Tasks
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.workflows import session
from evidence_desktop.workflows.session import Unlock


class NewWay(QWidget):
    """Asks for a way of unlocking and a new passphrase.

    Attributes:
        entered: Return was pressed in the last field.
    """

    entered = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.first = secret_field(self.tr("New passphrase"))
        self.again = secret_field(self.tr("The same once more"))
        self.again.returnPressed.connect(self.entered)
        self.meter = StrengthMeter(tasks)
        self.first.textChanged.connect(self.meter.measure)
        self.show_it = QCheckBox()
        self.show_it.toggled.connect(self._show_what_is_typed)
        self.suggest = button(self.tr("Suggest six words"), self._suggest)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * SPACE)
        column.addWidget(self._ways_card())
        self.secrets = self._secrets_card()
        column.addWidget(self.secrets)

    def _ways_card(self) -> Card:
        card = Card()
        card.column.addWidget(text(self.tr("What opens it from now on"), "head"))
        self.ways = QButtonGroup(self)
        for way, words, hint in (
            (
                Unlock.BOTH,
                self.tr("This computer's keyring and the passphrase"),
                self.tr("The strongest, for a vault that stays on this computer."),
            ),
            (
                Unlock.PASSPHRASE,
                self.tr("The passphrase alone"),
                self.tr("For a vault on a USB stick. It is as strong as the passphrase is."),
            ),
            (
                Unlock.KEYRING,
                self.tr("This computer's keyring alone"),
                self.tr("No passphrase. Whoever can use this account can open the vault."),
            ),
        ):
            choice = QRadioButton()
            choice.setProperty("way", way.value)
            choice.setChecked(way is Unlock.BOTH)
            self.ways.addButton(choice)
            card.column.addWidget(Option(choice, words, hint))
        self.ways.buttonToggled.connect(self._way_changed)
        return card

    def _secrets_card(self) -> Card:
        card = Card()
        hint = self.tr("Four or more unrelated words are easy to remember and hard to guess.")
        card.column.addWidget(labelled(self.tr("New passphrase"), self.first, hint))
        card.column.addWidget(self.meter)
        row = QHBoxLayout()
        row.addWidget(self.suggest)
        row.addStretch(1)
        card.column.addLayout(row)
        card.column.addWidget(labelled(self.tr("The same once more"), self.again))
        card.column.addWidget(Option(self.show_it, self.tr("Show what I type")))
        return card

    @property
    def way(self) -> Unlock:
        """The way of unlocking that is chosen."""
        return Unlock(chosen_in(self.ways, "way"))

    @property
    def passphrase(self) -> str | None:
        """What was typed; None when no passphrase is wanted."""
        return self.first.text() if self.way.needs_passphrase else None

    @property
    def differs(self) -> bool:
        """Whether the two passphrases differ."""
        return self.way.needs_passphrase and self.first.text() != self.again.text()

    def choose(self, way: Unlock) -> None:
        """Choose a way of unlocking."""
        for choice in self.ways.buttons():
            choice.setChecked(choice.property("way") == way.value)

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()
        self.show_it.setChecked(False)

    def _way_changed(self) -> None:
        self.secrets.setVisible(self.way.needs_passphrase)

    def _show_what_is_typed(self, shown: bool) -> None:  # noqa: FBT001 - Qt calls it so
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.first.setEchoMode(mode)
        self.again.setEchoMode(mode)

    def _suggest(self) -> None:
        # Typed once more by hand: that shows that the words were read and can be typed.
        self.first.setText(session.suggest_passphrase())
        self.again.clear()
        self.show_it.setChecked(True)
        self.again.setFocus()
