"""Pages that are made when they are first asked for: most people never open most of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import QObject

from evidence_desktop.gui.page import Page


class Pages(QObject):
    """Some pages and the way between them; each is a ``cached_property``.

    Attributes:
        NAMES: The property of each page, by the name that ``desk.show_page`` knows it by.
    """

    NAMES: ClassVar[Mapping[str, str]] = {}

    def page(self, name: str) -> Page:
        """Return a page; it is made now if it was not needed before."""
        made: Page = getattr(self, self.NAMES[name])
        return made

    def built(self) -> dict[str, Page]:
        """Return the pages that were needed so far, by name."""
        return {name: vars(self)[at] for name, at in self.NAMES.items() if at in vars(self)}


class AllPages(Mapping[str, Page]):
    """The pages of several ways as one: looking one up makes it."""

    def __init__(self, ways: Sequence[Pages]) -> None:
        self._ways = {name: way for way in ways for name in way.NAMES}

    def __getitem__(self, name: str) -> Page:
        return self._ways[name].page(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._ways)

    def __len__(self) -> int:
        return len(self._ways)

    def built(self) -> dict[str, Page]:
        """Return the pages that were needed so far, by name."""
        return {name: page for way in dict.fromkeys(self._ways.values()) for name, page in way.built().items()}
