"""Builds the pages into the shell and says which comes after which."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.flow import CaptureFlow
from evidence_desktop.gui.keepers import Keepers
from evidence_desktop.gui.news import news
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.pages.bundle import BundlePage
from evidence_desktop.gui.pages.case import CasePage
from evidence_desktop.gui.pages.check import CheckPage
from evidence_desktop.gui.pages.evidence import EvidencePage
from evidence_desktop.gui.pages.help import HelpPage
from evidence_desktop.gui.pages.setup import SetupPage
from evidence_desktop.gui.pages.sheet import SheetPage
from evidence_desktop.gui.pages.trouble import BACKUP, ELSEWHERE, SHEET
from evidence_desktop.gui.pages.unlock import NO_VAULT, UnlockPage
from evidence_desktop.gui.pages.welcome import WelcomePage, advice
from evidence_desktop.gui.style import Style
from evidence_desktop.gui.tasks import Tasks
from evidence_desktop.gui.window import Window
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.workflows import session
from evidence_desktop.workflows.session import Session, SetUp

OPEN = frozenset({"capture", "evidence", "case", "bundle", "check", "help"})
"""Words on the rail while the vault is open."""
LOCKED = frozenset({"unlock", "check", "help"})
NEW = frozenset({"welcome", "check", "help"})
WITHOUT_VAULT = frozenset({"welcome", "setup", "unlock", "sheet", "check", "help", "restore", "recover", "support"})


class House(QObject):
    """All pages, and the way between them."""

    def __init__(self, window: Window, style: Style, vault: Path | None) -> None:
        super().__init__(window)
        self.window = window
        self.tasks = Tasks(self)
        self.desk = Desk(vault or session.default_vault(), style, self.tasks)
        self.welcome = WelcomePage(self.desk)
        self.setup = SetupPage(self.desk)
        self.sheet = SheetPage(self.desk)
        self.unlock = UnlockPage(self.desk)
        self.flow = CaptureFlow(window, self.desk)
        self.evidence = EvidencePage(self.desk)
        self.case = CasePage(self.desk)
        self.bundle = BundlePage(self.desk)
        self.check = CheckPage(self.desk)
        self.help = HelpPage(self.desk)
        self.keepers = Keepers(self.desk)
        self.pages: dict[str, Page] = {}
        self._new: SetUp | None = None
        # Whether a vault was in the folder once: one that is gone is not set up anew.
        self._known = False
        self._add_pages()
        self._connect()
        self._begin()

    def _add_pages(self) -> None:
        for name, page, words, icon in (
            ("welcome", self.welcome, self.tr("Set up"), "unlock"),
            ("unlock", self.unlock, self.tr("Unlock"), "unlock"),
            ("capture", self.flow.capture, self.tr("Capture"), "capture"),
            ("evidence", self.evidence, self.tr("Evidence"), "evidence"),
            ("case", self.case, self.tr("Case"), "case"),
            ("bundle", self.bundle, self.tr("Bundle"), "bundle"),
            ("check", self.check, self.tr("Check"), "check"),
            ("help", self.help, self.tr("Help"), "help"),
            ("setup", self.setup, "", ""),
            ("sheet", self.sheet, "", ""),
            *((name, page, "", "") for name, page in self.flow.pages.items()),
            *((name, page, "", "") for name, page in self.keepers.pages.items()),
        ):
            self.pages[name] = page
            self.window.add_page(name, page, words, icon)
        self.window.offer(frozenset(), lock=False)

    def _connect(self) -> None:
        self.window.chosen.connect(self.show)
        self.window.lock_asked.connect(self._lock)
        self.desk.show_page.connect(self.show)
        self.desk.check_bundle.connect(self._check)
        self.desk.unlocked.connect(self._opened)
        self.desk.locked.connect(self._locked)
        self.welcome.answered.connect(self._advise)
        self.setup.back.connect(lambda: self.show("welcome"))
        self.setup.made.connect(self._made)
        self.sheet.kept.connect(self._sheet_kept)
        self.unlock.unlocked.connect(self.desk.open)
        self.unlock.wants.connect(self._go_another_way)
        self.welcome.has_vault.connect(self.unlock.choose_folder)
        self.welcome.has_backup.connect(lambda: self.show("restore"))
        self.keepers.restored.connect(self._restored)
        self.keepers.left.connect(self._begin)

    def _begin(self) -> None:
        path = self.desk.path
        self.tasks.run(lambda _progress: session.needs_passphrase(path), self._ask, self._no_vault)

    def _go_another_way(self, way: str) -> None:
        if way == ELSEWHERE:
            self._known = True
            self._begin()
        else:
            self.show({SHEET: "recover", BACKUP: "restore"}.get(way, way))

    def _restored(self, opened: Session) -> None:
        self.desk.path = opened.path
        self.desk.open(opened)

    def _ask(self, passphrase_needed: bool) -> None:  # noqa: FBT001 - the task's result
        self._known = True
        self.unlock.ask(passphrase_needed=passphrase_needed)
        if self.window.page_shown() not in LOCKED:
            self.window.offer(LOCKED, lock=False)
            self.show("unlock")

    def _no_vault(self, error: EvidenceError) -> None:
        if error.code == NO_VAULT and not self._known:
            self.window.offer(NEW, lock=False)
            self.show("welcome")
        else:
            self._ask(passphrase_needed=True)
            self.unlock.tell(error)

    def show(self, name: str) -> None:
        """Bring a page to the front; while the vault is locked, news that arrives late brings none of its pages."""
        if self.desk.session is None and name not in WITHOUT_VAULT:
            return
        self.window.show_page(name)
        self.pages[name].opened()

    def _advise(self, answer: str) -> None:
        self.setup.advise(*advice(answer))
        self.show("setup")

    def _made(self, made: SetUp) -> None:
        self._new = made
        self.sheet.show_sheet(made.sheet, made.session.words)
        self.window.offer(frozenset(), lock=False)
        self.show("sheet")

    def _sheet_kept(self) -> None:
        made, self._new = self._new, None
        if made is not None:
            self.desk.open(made.session)

    def _opened(self) -> None:
        self.window.offer(OPEN, lock=True)
        self.show("capture")
        found = news(self.desk.vault)
        if found is not None:
            self.flow.capture.banner.say(*found)
        self.keepers.renew.go_on_if_begun()

    def _lock(self) -> None:
        if self.desk.session is not None:
            self.desk.lock()

    def _locked(self) -> None:
        for page in self.pages.values():
            page.emptied()
        # At once, not after the work that still has to stop: a person who locks wants it gone now.
        self.window.offer(LOCKED, lock=False)
        self.show("unlock")
        self._begin()

    def _check(self, what: tuple[Path, str, str]) -> None:
        path, trust, key = what
        self.show("check")
        QTimer.singleShot(0, lambda: self.check.check_now(path, trust, key))

    def finish(self) -> None:
        """End: stop work, close the vault, wait for both."""
        if self._new is not None:
            self._new.session.close()
        self.desk.lock()
        self.tasks.finish()
