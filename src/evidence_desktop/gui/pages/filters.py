"""What narrows the list of exhibits: words that are typed, and a panel of filters that opens when it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QVBoxLayout, QWidget

from evidence_desktop.gui.options import Option
from evidence_desktop.gui.parts import Card, button, field, labelled
from evidence_desktop.gui.rows import kind_words
from evidence_desktop.gui.style import Style
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.gui.wrap import wrapped
from evidence_desktop.model.record import Kind
from evidence_desktop.workflows.review import Choices, Filters

PAUSE = 60
"""Milliseconds without a key before a search begins: a fast typist's next key comes sooner."""
MOST = 300
"""Platforms or accounts that a list names; a longer one nobody reads, and a search finds the others."""
CHOSEN_DAYS = -1
"""Stands in the list of days for: from one day to another."""


class FilterBar(QWidget):
    """Search field and filters; ``changed`` tells that something else is asked for. The page places ``panel``."""

    changed = Signal()

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self.search = field(self.tr("Search"), self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.platform, self.account, self.kind, self.days = (self._list() for _ in range(4))
        self.since, self.until = self._day(self.tr("From this day")), self._day(self.tr("To this day"))
        self.undescribed = QCheckBox()
        self.panel = self._build_panel()
        self.clear = button(self.tr("Show everything"), self.reset, "plain")
        self.panel.column.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * SPACE)
        column.addWidget(self.search)
        self.panel.hide()
        self.offer(Choices((), ()))

    def _build_panel(self) -> Card:
        panel = Card()
        panel.column.setSpacing(3 * SPACE)
        self._from_to = wrapped(
            4 * SPACE,
            labelled(self.since.accessibleName(), self.since),
            labelled(self.until.accessibleName(), self.until),
        )
        panel.column.addWidget(
            wrapped(
                4 * SPACE,
                labelled(self.tr("Platform"), self.platform),
                labelled(self.tr("Account"), self.account),
                labelled(self.tr("Kind"), self.kind),
                labelled(self.tr("Captured"), self.days),
            )
        )
        panel.column.addWidget(self._from_to)
        panel.column.addWidget(Option(self.undescribed, self.tr("Only what is not described yet")))
        for one, name in (
            (self.platform, self.tr("Platform")),
            (self.account, self.tr("Account")),
            (self.kind, self.tr("Kind")),
            (self.days, self.tr("Captured")),
        ):
            one.setAccessibleName(name)
        for kind in Kind:
            self.kind.addItem(kind_words(kind), kind.value)
        self.kind.insertItem(0, self.tr("Any kind"), "")
        self.kind.setCurrentIndex(0)
        for words, days in (
            (self.tr("On any day"), 0),
            (self.tr("Today"), 1),
            (self.tr("In the last 7 days"), 7),
            (self.tr("In the last 30 days"), 30),
            (self.tr("On days that I choose"), CHOSEN_DAYS),
        ):
            self.days.addItem(words, days)
        self.undescribed.toggled.connect(self.changed)
        for date_field in (self.since, self.until):
            date_field.dateChanged.connect(self.changed)
        for one in (self.platform, self.account, self.kind, self.days):
            one.currentIndexChanged.connect(self._chosen)
        self._chosen()
        return panel

    def offer(self, choices: Choices) -> None:
        """Offer platforms and accounts; what is chosen stays chosen while it is still there."""
        for one, names, words in (
            (self.platform, choices.platforms, self.tr("Any platform")),
            (self.account, choices.accounts, self.tr("Any account")),
        ):
            self._fill(one, names, words)

    def _fill(self, one: QComboBox, names: Sequence[str], any_of_them: str) -> None:
        chosen = one.currentData()
        one.blockSignals(True)
        one.clear()
        one.addItem(any_of_them, "")
        for name in names[:MOST]:
            one.addItem(name, name)
        one.setCurrentIndex(max(0, one.findData(chosen)))
        one.blockSignals(False)

    @property
    def filters(self) -> Filters:
        """What is asked for."""
        since, until = self._span()
        return Filters(
            platform=self.platform.currentData() or "",
            account=self.account.currentData() or "",
            kind=self.kind.currentData() or "",
            since=since,
            until=until,
            undescribed=self.undescribed.isChecked(),
        )

    @property
    def narrowed(self) -> bool:
        """Whether anything is left out."""
        return bool(self.search.text().strip()) or self.filters != Filters()

    def reset(self) -> None:
        """Ask for everything again."""
        self.search.clear()
        for one in (self.platform, self.account, self.kind, self.days):
            one.setCurrentIndex(0)
        self.undescribed.setChecked(False)
        self.changed.emit()

    def forget(self) -> None:
        """Clear everything that came out of the vault or was typed."""
        self.blockSignals(True)
        self.reset()
        self._pause.stop()
        self.offer(Choices((), ()))
        self.blockSignals(False)

    def _span(self) -> tuple[str, str]:
        days = self.days.currentData()
        if days == CHOSEN_DAYS:
            return tuple(sorted((_iso(self.since), _iso(self.until))))  # type: ignore[return-value]
        if not days:
            return "", ""
        today = date.today()  # noqa: DTZ011 - the day here
        return (today - timedelta(days=days - 1)).isoformat(), ""

    def _chosen(self) -> None:
        self._from_to.setVisible(self.days.currentData() == CHOSEN_DAYS)
        self.changed.emit()

    def _list(self) -> QComboBox:
        made = QComboBox()
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(14)
        return made

    def _day(self, name: str) -> QDateEdit:
        made = QDateEdit(QDate.currentDate())
        made.setAccessibleName(name)
        made.setCalendarPopup(True)
        made.setDisplayFormat("d MMM yyyy")
        return made


def _iso(day: QDateEdit) -> str:
    chosen = day.date()
    return date(chosen.year(), chosen.month(), chosen.day()).isoformat()
