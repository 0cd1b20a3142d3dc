"""The pages that keep a vault safe, and the way between them."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Signal

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.later import Pages
from evidence_desktop.gui.pages.audit import AuditPage
from evidence_desktop.gui.pages.backup import BackupPage
from evidence_desktop.gui.pages.keeping import KeepingPage
from evidence_desktop.gui.pages.outside import OutsidePage
from evidence_desktop.gui.pages.passphrase import PassphrasePage
from evidence_desktop.gui.pages.renew import RenewPage
from evidence_desktop.gui.pages.restore import RestorePage
from evidence_desktop.gui.pages.sheet import SheetPage
from evidence_desktop.gui.pages.support import SupportPage
from evidence_desktop.workflows import rekey


class Keepers(Pages):
    """Leads from one to the other.

    Attributes:
        restored: A vault was opened with its recovery sheet.
        left: The person left a page that needs no open vault.
    """

    restored = Signal(object)
    left = Signal()

    NAMES = {  # noqa: RUF012 - a constant of its base
        "keeping": "keeping",
        "backup": "backup",
        "restore": "restore",
        "recover": "recover",
        "passphrase": "passphrase",
        "renew": "renew",
        "newsheet": "sheet",
        "audit": "audit",
        "outside": "outside",
        "support": "support",
    }

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        desk.prove_date.connect(self._prove_date)

    @cached_property
    def keeping(self) -> KeepingPage:
        """All ways of keeping it safe."""
        return KeepingPage(self._desk)

    @cached_property
    def backup(self) -> BackupPage:
        """A copy."""
        return BackupPage(self._desk)

    @cached_property
    def restore(self) -> RestorePage:
        """A vault from its copy."""
        return self._connected(RestorePage(self._desk, backup=True))

    @cached_property
    def recover(self) -> RestorePage:
        """A vault with its recovery sheet."""
        return self._connected(RestorePage(self._desk, backup=False))

    def _connected(self, page: RestorePage) -> RestorePage:
        page.restored.connect(self.restored)
        page.left.connect(self.left)
        return page

    @cached_property
    def passphrase(self) -> PassphrasePage:
        """Another passphrase."""
        return PassphrasePage(self._desk)

    @cached_property
    def renew(self) -> RenewPage:
        """Another recovery sheet."""
        page = RenewPage(self._desk)
        page.made.connect(self._show_sheet)
        return page

    @cached_property
    def sheet(self) -> SheetPage:
        """The new sheet, to keep and to type back."""
        page = SheetPage(self._desk, may_leave=True)
        page.kept.connect(self._use_sheet)
        page.left.connect(lambda: self._desk.show_page.emit("renew"))
        return page

    @cached_property
    def audit(self) -> AuditPage:
        """Whether all is as it was sealed."""
        return AuditPage(self._desk)

    @cached_property
    def outside(self) -> OutsidePage:
        """What dates it from outside."""
        return OutsidePage(self._desk)

    @cached_property
    def support(self) -> SupportPage:
        """What went wrong, for whoever helps."""
        return SupportPage(self._desk)

    def go_on(self) -> None:
        """After the vault was opened: go on with a new sheet that was stopped or cut off."""
        session = self._desk.vault
        if rekey.sheet_unfinished(session) and not session.read_only:
            self.renew.go_on()

    def _prove_date(self, back: str) -> None:
        self.outside.back_to = back
        self._desk.show_page.emit("outside")

    def _show_sheet(self, sheet: str, words: str) -> None:
        self.sheet.show_sheet(sheet, words)
        self._desk.show_page.emit("newsheet")

    def _use_sheet(self, sheet: str) -> None:
        self._desk.show_page.emit("renew")
        self.renew.use(sheet)
