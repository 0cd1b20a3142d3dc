"""Set up: the vault's passphrase, and what opens it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QLineEdit, QRadioButton

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.options import Option
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import Card, WorkBar, button, chosen_in, labelled, secret_field, text
from evidence_desktop.gui.strength import StrengthMeter
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.progress import Progress
from evidence_desktop.workflows import session
from evidence_desktop.workflows.session import SetUp, Unlock


class SetupPage(Page):
    """Asks what a new vault needs and makes it."""

    made = Signal(object)
    back = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self.title.setText(self.tr("Your passphrase"))
        self.setAccessibleName(self.title.text())
        self.column.addWidget(self._advice_card())
        self.column.addWidget(self._passphrase_card())
        self.column.addWidget(self._unlock_card())
        self.bar = WorkBar()
        self.column.addWidget(self.bar)
        self.column.addStretch(1)
        self.make_it = button(self.tr("Make the vault"), self.make, "primary")
        self.act(self.make_it, button(self.tr("Back"), self.back.emit))

    def _advice_card(self) -> Card:
        self._advice = Card()
        self.advice = text("", "head")
        self.advice_hint = text("")
        self._advice.column.addWidget(self.advice)
        self._advice.column.addWidget(self.advice_hint)
        self._advice.hide()
        return self._advice

    def advise(self, words: str, hint: str) -> None:
        """Show what follows from the answer to the first question."""
        self.advice.setText(words)
        self.advice_hint.setText(hint)
        self._advice.setAccessibleName(f"{words} {hint}")
        self._advice.show()

    def _passphrase_card(self) -> Card:
        card = Card()
        self.first = secret_field(self.tr("Passphrase"))
        self.again = secret_field(self.tr("The same once more"))
        self.again.returnPressed.connect(self.make)
        self.meter = StrengthMeter(self._desk.tasks)
        self.first.textChanged.connect(self.meter.measure)
        self.show_it = QCheckBox()
        self.show_it.toggled.connect(self._show_what_is_typed)
        hint = self.tr("Four or more unrelated words are easy to remember and hard to guess.")
        card.column.addWidget(labelled(self.tr("Passphrase"), self.first, hint))
        card.column.addWidget(self.meter)
        row = QHBoxLayout()
        self.suggest = button(self.tr("Suggest six words"), self._suggest)
        row.addWidget(self.suggest)
        row.addStretch(1)
        card.column.addLayout(row)
        card.column.addWidget(labelled(self.tr("The same once more"), self.again))
        card.column.addWidget(Option(self.show_it, self.tr("Show what I type")))
        self.secrets = card
        return card

    def _unlock_card(self) -> Card:
        card = Card()
        card.column.addWidget(text(self.tr("What opens it"), "head"))
        self.ways = QButtonGroup(self)
        self._options: dict[Unlock, Option] = {}
        for number, (way, words, hint) in enumerate(self._ways()):
            choice = QRadioButton()
            choice.setProperty("way", way.value)
            choice.setChecked(number == 0)
            self.ways.addButton(choice)
            self._options[way] = Option(choice, words, hint)
            card.column.addWidget(self._options[way])
        self.ways.buttonToggled.connect(self._way_changed)
        return card

    def _ways(self) -> tuple[tuple[Unlock, str, str], ...]:
        return (
            (
                Unlock.BOTH,
                self.tr("This computer's keyring and the passphrase"),
                self.tr(
                    "The strongest: a copied disk does not open without this account, nor this account without you."
                ),
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
        )

    @property
    def way(self) -> Unlock:
        """The way of unlocking that is chosen."""
        return Unlock(chosen_in(self.ways, "way"))

    def opened(self) -> None:
        """Begin at the passphrase."""
        self.first.setFocus()

    def offer(self, *, away: bool) -> None:
        """Offer what suits the place: a vault that is carried from computer to computer has no keyring with it."""
        for way, option in self._options.items():
            option.setVisible(way is Unlock.PASSPHRASE or not away)
        wanted = Unlock.PASSPHRASE if away else Unlock.BOTH
        next(one for one in self.ways.buttons() if one.property("way") == wanted.value).setChecked(True)

    def emptied(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()
        self.show_it.setChecked(False)
        self.banner.clear()

    def make(self) -> None:
        """Make the vault with what was said."""
        self.banner.clear()
        if self.way is not Unlock.KEYRING and self.first.text() != self.again.text():
            self.banner.say(
                self.tr("The two passphrases differ."), self.tr("Nothing was made. Type them again."), "care"
            )
            self.top()
            self.again.setFocus()
            return
        way, passphrase, path = self.way, self.first.text(), self._desk.path
        self.make_it.setEnabled(False)
        self.bar.begin(self.tr("Making the vault. This takes a moment on purpose."), can_stop=False)

        def job(_progress: Progress) -> SetUp:
            return session.create(path, unlock=way, passphrase=None if way is Unlock.KEYRING else passphrase)

        self._desk.tasks.run(job, self._done, self._failed)

    def _done(self, made: SetUp) -> None:
        self._rest()
        self.made.emit(made)

    def _failed(self, error: EvidenceError) -> None:
        self._rest()
        self.banner.error(error)
        self.top()

    def _rest(self) -> None:
        self.bar.end()
        self.make_it.setEnabled(True)
        for field in (self.first, self.again):
            field.clear()

    def _way_changed(self) -> None:
        needed = self.way is not Unlock.KEYRING
        for widget in (self.first, self.again, self.show_it, self.suggest):
            widget.setEnabled(needed)

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
