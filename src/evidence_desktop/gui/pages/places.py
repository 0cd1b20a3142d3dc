"""Whom to contact, by country: numbers and addresses to copy by hand, each with the day it was seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QComboBox, QFormLayout, QVBoxLayout, QWidget

from evidence_desktop.gui.pages.topic import marked, sources_line
from evidence_desktop.gui.parts import Banner, Card, labelled, text
from evidence_desktop.gui.style import Style
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.workflows.support import Country, Place

ANY = "any"
"""Code of what every country can use; it stands below each country."""


def contact_words(kind: str) -> str:
    """Name a way to reach somebody."""
    say = QCoreApplication.translate
    return {
        "phone": say("Help", "Telephone"),
        "text": say("Help", "Text message"),
        "whatsapp": say("Help", "WhatsApp"),
        "email": say("Help", "E-mail"),
        "web": say("Help", "Web address"),
    }[kind]


class PlacesView(QWidget):
    """A country to choose, and its places. The choice lives as long as the page does."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._countries: Sequence[Country] = ()
        self.country = QComboBox()
        self.country.setAccessibleName(self.tr("Country"))
        self.country.currentIndexChanged.connect(self._show)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4 * SPACE)
        self.care = Banner(style)
        self.care.say(
            self.tr("Numbers change."),
            self.tr(
                "Each was seen in its source on the day that stands with it. "
                "If one does not work, ask the police or a friend."
            ),
        )
        self._column.addWidget(self.care)
        self._column.addWidget(labelled(self.country.accessibleName(), self.country))
        self._body = QWidget()
        self._column.addWidget(self._body)

    def fill(self, countries: Sequence[Country]) -> None:
        """Offer these; the one of the system's region is chosen."""
        self._countries = countries
        here = QLocale.territoryToCode(QLocale.system().territory()).lower()
        self.country.blockSignals(True)
        for one in countries:
            self.country.addItem(one.name, one.code)
        self.country.blockSignals(False)
        self.country.setCurrentIndex(max(0, self.country.findData(here)))
        self._show()

    def _show(self) -> None:
        self._body.hide()
        self._body.deleteLater()
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * SPACE)
        chosen = self.country.currentData()
        for one in self._countries:
            if one.code == ANY != chosen:
                column.addSpacing(2 * SPACE)
                column.addWidget(text(one.name, "lead"))
            if one.code in (chosen, ANY):
                for place in one.places:
                    column.addWidget(_card(place))
        self._column.addWidget(self._body)


def _card(place: Place) -> Card:
    card = Card()
    card.column.addWidget(text(place.name, "head"))
    card.column.addWidget(text(place.what))
    form = QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setHorizontalSpacing(4 * SPACE)
    for kind, value in place.contacts:
        shown = marked(value, "words")
        shown.setAccessibleName(f"{contact_words(kind)}: {value}")
        form.addRow(text(contact_words(kind), "quiet"), shown)
    card.column.addLayout(form)
    for words in (place.hours, place.languages):
        if words:
            card.column.addWidget(text(words))
    card.column.addWidget(sources_line((place.source,)))
    return card
