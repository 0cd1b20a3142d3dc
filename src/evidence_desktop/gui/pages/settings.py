"""Settings: each holds, and is kept, the moment it is chosen."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QKeySequenceEdit, QLabel, QVBoxLayout

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.language import LANGUAGES, chosen
from evidence_desktop.gui.options import Option
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import Card, button, labelled, text
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.workflows.preferences import DELAYS, HIDE_KEYS, LOCK_MINUTES, TEXT_PERCENTS, hide_key_fits

OTHER = "other"


class _Choice(QComboBox):
    """A list that the wheel scrolls past: nobody shall change a setting by scrolling the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt calls it so
        event.ignore()


class _Recorder(QKeySequenceEdit):
    """Tells when the keyboard went elsewhere on the page."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt calls it so
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.left.emit()


class SettingsPage(Page):
    """What a person prefers on this computer."""

    def __init__(self, desk: Desk, *, shields: bool) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self.title.setText(self.tr("Settings"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(self.tr("Everything here is kept at once. None of it tells what is in your vault."))
        self.lead.show()
        self.column.addWidget(self._reading_card())
        self.column.addWidget(self._locking_card())
        self.column.addWidget(self._seeing_card(shields=shields))
        self.column.addWidget(self._capture_card())
        self.column.addWidget(self._vault_card())
        self.column.addStretch(1)

    def _reading_card(self) -> Card:
        card = _card(self.tr("Language and text"))
        self.language = _box(self.tr("Language"), LANGUAGES.items(), chosen(self._desk.preferences.language))
        self.language.activated.connect(lambda _at: self._desk.prefer(language=self.language.currentData()))
        sizes = [
            (size, self.tr("{size} %").format(size=size) if size else self.tr("As the system"))
            for size in TEXT_PERCENTS
        ]
        self.text_size = _box(self.tr("Text size"), sizes, self._desk.preferences.text_percent)
        self.text_size.activated.connect(lambda _at: self._desk.prefer(text_percent=self.text_size.currentData()))
        card.column.addWidget(labelled(self.tr("Language"), self.language))
        card.column.addWidget(labelled(self.tr("Text size"), self.text_size))
        return card

    def _locking_card(self) -> Card:
        card = _card(self.tr("Locking and hiding"))
        minutes = [(one, _minutes(one)) for one in LOCK_MINUTES]
        self.lock_after = _box(
            self.tr("Lock when nobody uses the program"), minutes, self._desk.preferences.lock_minutes
        )
        self.lock_after.activated.connect(self._choose_minutes)
        hint = self.tr(
            "The vault also locks when the computer sleeps or its screen is locked. Work that you can watch, such as a "
            "backup, counts as use."
        )
        card.column.addWidget(labelled(self.lock_after.accessibleName(), self.lock_after, hint))
        self.never = text(
            self.tr("Never is a risk: whoever comes to this computer while you are away sees everything."), "care"
        )
        card.column.addWidget(self.never)
        self._choose_minutes()
        self._add_hide_key(card.column)
        return card

    def _add_hide_key(self, column: QVBoxLayout) -> None:
        now = self._desk.preferences.hide_key
        keys = [*HIDE_KEYS, *([] if now in HIDE_KEYS else [now])]
        names = [*((key, _key_name(key)) for key in keys), (OTHER, self.tr("Another key…"))]
        self.hide_key = _box(self.tr("Key that hides the window and locks the vault at once"), names, now)
        self.hide_key.activated.connect(self._choose_key)
        hint = self.tr(
            "It works while this program is in front. The window goes to the task bar, empty. Hiding deletes nothing. "
            "On some keyboards a key such as F9 needs Fn as well."
        )
        column.addWidget(labelled(self.hide_key.accessibleName(), self.hide_key, hint))
        self.recorder = _Recorder()
        self.recorder.left.connect(self._forget_key)
        self.recorder.setAccessibleName(self.tr("Press the key"))
        self.recorder.setMaximumSequenceLength(1)
        self.recorder.editingFinished.connect(self._record)
        self._recording = labelled(
            self.tr("Press the key"), self.recorder, self.tr("One of F2 to F12 or Pause, or any with Ctrl or Alt.")
        )
        self._recording.hide()
        column.addWidget(self._recording)
        self.key_said: QLabel = text("", "care")
        self.key_said.hide()
        column.addWidget(self.key_said)

    def _seeing_card(self, *, shields: bool) -> Card:
        card = _card(self.tr("Who sees this program"))
        self.neutral = self._switch(
            card,
            "neutral",
            self.tr("Call the window “Notes” and give it a plain icon"),
            self.tr(
                "A weak disguise: it stops a glance, not a search. The program's files and its name in the list of "
                "running programs stay as they are; some task bars change the name only when the program starts again."
            ),
        )
        if shields:
            self._switch(
                card,
                "shielded",
                self.tr("Keep this window out of pictures that other programs take of the screen"),
                self.tr(
                    "Some programs see it all the same. Turn this off when a magnifier shows the window black, "
                    "or when you share your screen with somebody who helps you."
                ),
            )
        else:
            card.column.addWidget(
                text(
                    self.tr(
                        "Other programs on this computer can take pictures of this window: this system offers no "
                        "way to keep it out of them. Windows and macOS do. Hide or lock before you share your screen."
                    ),
                    "small",
                )
            )
        return card

    def _capture_card(self) -> Card:
        card = _card(self.tr("Capture"))
        delays = [(one, _seconds(one)) for one in DELAYS]
        self.delay = _box(self.tr("Wait before a capture"), delays, self._desk.preferences.capture_delay)
        self.delay.activated.connect(lambda _at: self._desk.prefer(capture_delay=self.delay.currentData()))
        hint = self.tr("Time to open a menu or to scroll to the right place.")
        card.column.addWidget(labelled(self.delay.accessibleName(), self.delay, hint))
        self.describe_after = self._switch(
            card,
            "describe_after",
            self.tr("Ask for a description right after a capture"),
            self.tr("The capture is sealed before. You can describe it at any later time."),
        )
        return card

    def _vault_card(self) -> Card:
        self.vault = _card(self.tr("Your vault"))
        self.vault.column.addWidget(text(self.tr("Backup, passphrase, recovery sheet, and an audit of everything.")))
        row = QHBoxLayout()
        self.keeping = button(self.tr("Keep it safe…"), lambda: self._desk.show_page.emit("keeping"))
        row.addWidget(self.keeping)
        row.addStretch(1)
        self.vault.column.addLayout(row)
        return self.vault

    def say_later(self) -> None:
        """Say that another language or text size has to wait."""
        self.banner.say(self.tr("This changes once the work that is going on has ended."))

    def opened(self) -> None:
        """What belongs to the vault is offered while it is open."""
        self.vault.setVisible(self._desk.session is not None)
        self._forget_key()
        self.language.setFocus()

    def emptied(self) -> None:
        """Nothing of the vault is here but that it was open."""
        self.vault.hide()
        self.banner.clear()

    def _switch(self, card: Card, name: str, words: str, hint: str) -> QCheckBox:
        made = QCheckBox()
        made.setChecked(bool(getattr(self._desk.preferences, name)))
        made.toggled.connect(lambda on: self._desk.prefer(**{name: on}))
        card.column.addWidget(Option(made, words, hint))
        return made

    def _choose_minutes(self) -> None:
        minutes = int(self.lock_after.currentData())
        self.never.setVisible(minutes == 0)
        self._desk.prefer(lock_minutes=minutes)

    def _choose_key(self) -> None:
        key = str(self.hide_key.currentData())
        self.key_said.hide()
        self._recording.setVisible(key == OTHER)
        if key == OTHER:
            self.recorder.clear()
            self.recorder.setFocus()
        else:
            self._desk.prefer(hide_key=key)

    def _forget_key(self) -> None:
        """Show the key that is in force: whoever went away without pressing another keeps it."""
        self._recording.hide()
        self.recorder.clear()
        self.key_said.hide()
        self.hide_key.setCurrentIndex(max(0, self.hide_key.findData(self._desk.preferences.hide_key)))

    def _record(self) -> None:
        key = self.recorder.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if not key:
            return
        if not hide_key_fits(key):
            words = self.tr("{key} is needed for other things. Please choose another; nothing has changed.")
            self.key_said.setText(words.format(key=_key_name(key)))
            self.key_said.show()
            self.recorder.clear()
            return
        if self.hide_key.findData(key) < 0:
            self.hide_key.insertItem(self.hide_key.count() - 1, _key_name(key), key)
        self.hide_key.setCurrentIndex(self.hide_key.findData(key))
        self.key_said.hide()
        self._recording.hide()
        self.hide_key.setFocus()
        self._desk.prefer(hide_key=key)


def _card(title: str) -> Card:
    card = Card()
    card.column.setSpacing(4 * SPACE)
    card.column.addWidget(text(title, "lead"))
    return card


def _box(name: str, choices: Iterable[tuple[object, str]], now: object) -> QComboBox:
    box = _Choice()
    box.setAccessibleName(name)
    for value, words in choices:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(now)))
    return box


def _key_name(key: str) -> str:
    return QKeySequence(key, QKeySequence.SequenceFormat.PortableText).toString(QKeySequence.SequenceFormat.NativeText)


def _minutes(count: int) -> str:
    if not count:
        return QCoreApplication.translate("SettingsPage", "Never")
    return QCoreApplication.translate("SettingsPage", "After %n minute(s)", "", count)


def _seconds(count: int) -> str:
    if not count:
        return QCoreApplication.translate("SettingsPage", "Do not wait")
    return QCoreApplication.translate("SettingsPage", "%n second(s)", "", count)
