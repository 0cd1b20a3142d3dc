"""Help: what to do now, safety, whom to contact; read from the disk, without a vault, and nothing is opened."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.options import Wide
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.pages.places import PlacesView
from evidence_desktop.gui.pages.topic import TopicView
from evidence_desktop.gui.parts import button
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.progress import Progress
from evidence_desktop.workflows import support
from evidence_desktop.workflows.support import Country, Topic

PLACES = "places"
"""Name of the directory among the topics; it stands second, after what to do now."""
Loaded = tuple[tuple[Topic, ...], tuple[Country, ...]]


class HelpPage(Page):
    """A list of topics; the one that is read takes its place."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self._wanted = ""
        self._came_from = ""
        self._topics: dict[str, Topic] = {}
        self.rows: dict[str, Wide] = {}
        self.list = QWidget()
        self._list = QVBoxLayout(self.list)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(2 * SPACE)
        self.topic = TopicView()
        self.places = PlacesView(desk.style)
        for widget in (self.list, self.topic, self.places):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.back = button(self.tr("All topics"), self._go_back, "primary")
        self.act(self.back)
        self._show_list()

    def opened(self) -> None:
        """Read the texts, once; a topic that is open stays open."""
        if self._topics:
            return
        language = QLocale().name()

        def job(_progress: Progress) -> Loaded:
            return support.topics(language), support.countries(language)

        self._desk.tasks.run(job, self._loaded, self._failed, vault=False)

    def read(self, name: str, came_from: str) -> None:
        """Come to the front with a topic, as another page asked."""
        self._desk.show_page.emit("help")
        self.turn_to(name, came_from)

    def turn_to(self, name: str, came_from: str = "") -> None:
        """Show a topic by its id, or ``PLACES``; waits for the texts where need be.

        Args:
            name: The topic.
            came_from: Name of the page to which its button leads back.
        """
        self._came_from = came_from
        self.back.setText(self.tr("Back") if came_from else self.tr("All topics"))
        if not self._topics:
            self._wanted = name
        elif name == PLACES:
            self._turn(self.places, self.rows[name].words, self._places_lead())
        else:
            chosen = self._topics[name]
            self.topic.show_topic(chosen)
            self._turn(self.topic, chosen.title, chosen.lead)

    def _loaded(self, found: Loaded) -> None:
        topics, countries = found
        self._topics = {one.id: one for one in topics}
        self.places.fill(countries)
        for one in topics:
            self._row(one.id, one.title, one.lead)
            if PLACES not in self.rows:
                self._row(PLACES, self.tr("Whom to contact"), self._places_lead())
        if self._wanted:
            self.turn_to(self._wanted, self._came_from)
        elif self.isVisible() and self.list.isVisible():
            next(iter(self.rows.values())).setFocus()

    def _row(self, name: str, words: str, hint: str) -> None:
        row = Wide(words, hint)
        row.clicked.connect(lambda: self.turn_to(name))
        self.rows[name] = row
        self._list.addWidget(row)

    def _places_lead(self) -> str:
        return self.tr("Emergency numbers, helplines and places that take reports, by country.")

    def _go_back(self) -> None:
        came_from, self._came_from = self._came_from, ""
        self._show_list()
        self.back.setText(self.tr("All topics"))
        if came_from:
            self._desk.show_page.emit(came_from)

    def _show_list(self) -> None:
        self._turn(self.list, self.tr("Help"), self.tr("All of this is on this computer. Nothing is opened or sent."))
        if self.isVisible() and self.rows:
            next(iter(self.rows.values())).setFocus()

    def _turn(self, shown: QWidget, title: str, lead: str) -> None:
        self.title.setText(title)
        self.lead.setText(lead)
        self.lead.show()
        self.setAccessibleName(title)
        for widget in (self.list, self.topic, self.places):
            widget.setVisible(widget is shown)
        self._foot.setVisible(shown is not self.list)
        if shown is not self.list and self.isVisible():
            self.back.setFocus()
        self.top()

    def _failed(self, error: EvidenceError) -> None:
        self.banner.error(error)
