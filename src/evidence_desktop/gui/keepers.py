"""The pages that keep a vault safe, and the way between them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.pages.audit import AuditPage
from evidence_desktop.gui.pages.backup import BackupPage
from evidence_desktop.gui.pages.keeping import KeepingPage
from evidence_desktop.gui.pages.passphrase import PassphrasePage
from evidence_desktop.gui.pages.renew import RenewPage
from evidence_desktop.gui.pages.restore import RestorePage
from evidence_desktop.gui.pages.sheet import SheetPage
from evidence_desktop.gui.pages.support import SupportPage


class Keepers(QObject):
    """Builds them.

    Attributes:
        pages: By the name that ``desk.show_page`` knows them by.
        restored: A vault was opened with its recovery sheet.
        left: The person left a page that needs no open vault.
    """

    restored = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.backup = BackupPage(desk)
        self.restore = RestorePage(desk, backup=True)
        self.recover = RestorePage(desk, backup=False)
        self.passphrase = PassphrasePage(desk)
        self.renew = RenewPage(desk)
        self.sheet = SheetPage(desk, may_leave=True)
        self.audit = AuditPage(desk)
        self.support = SupportPage(desk)
        self.keeping = KeepingPage(desk)
        self.pages: dict[str, Page] = {
            "keeping": self.keeping,
            "backup": self.backup,
            "restore": self.restore,
            "recover": self.recover,
            "passphrase": self.passphrase,
            "renew": self.renew,
            "newsheet": self.sheet,
            "audit": self.audit,
            "support": self.support,
        }
        for page in (self.restore, self.recover):
            page.restored.connect(self.restored)
            page.left.connect(self.left)
        self.renew.made.connect(self._show_sheet)
        self.sheet.kept.connect(self._use_sheet)
        self.sheet.left.connect(lambda: desk.show_page.emit("renew"))

    def _show_sheet(self, sheet: str, words: str) -> None:
        self.sheet.show_sheet(sheet, words)
        self._desk.show_page.emit("newsheet")

    def _use_sheet(self, sheet: str) -> None:
        self._desk.show_page.emit("renew")
        self.renew.use(sheet)
