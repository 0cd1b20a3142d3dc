"""The pages that are reached from the rail and lead no further."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import ClassVar

from PySide6.QtCore import Signal

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.later import Pages
from evidence_desktop.gui.pages.bundle import BundlePage
from evidence_desktop.gui.pages.case import CasePage
from evidence_desktop.gui.pages.check import CheckPage
from evidence_desktop.gui.pages.help import HelpPage
from evidence_desktop.gui.pages.redact import RedactPage
from evidence_desktop.gui.pages.settings import SettingsPage


class Rooms(Pages):
    """Makes them.

    Attributes:
        desk: What they share.
        shields: Whether the system can keep a window out of other programs' pictures.
        interrupted: An earlier export was cut off: what happened, and what is safe.
    """

    interrupted = Signal(str, str)
    desk: Desk
    shields: bool

    NAMES: ClassVar[Mapping[str, str]] = {
        name: name for name in ("case", "bundle", "redact", "check", "help", "settings")
    }

    @cached_property
    def case(self) -> CasePage:
        """What happened, who, and what was reported."""
        return CasePage(self.desk)

    @cached_property
    def bundle(self) -> BundlePage:
        """What is handed over."""
        page = BundlePage(self.desk)
        page.interrupted.connect(self.interrupted)
        return page

    @cached_property
    def redact(self) -> RedactPage:
        """What nobody else is to see."""
        page = RedactPage(self.desk)
        page.went_back.connect(lambda: self.desk.show_page.emit("bundle"))
        return page

    @cached_property
    def check(self) -> CheckPage:
        """Whether a bundle is as it was sealed."""
        return CheckPage(self.desk)

    @cached_property
    def help(self) -> HelpPage:
        """What to do now, and who helps."""
        return HelpPage(self.desk)

    @cached_property
    def settings(self) -> SettingsPage:
        """What a person prefers."""
        return SettingsPage(self.desk, shields=self.shields)
