"""Builds the pages into the shell and says which comes after which."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from evidence_desktop.gui import language
from evidence_desktop.gui.choose import close_dialogs
from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.first import FIRST, FirstStart
from evidence_desktop.gui.flow import CaptureFlow
from evidence_desktop.gui.guard import Guard
from evidence_desktop.gui.keepers import Keepers
from evidence_desktop.gui.later import AllPages
from evidence_desktop.gui.news import news
from evidence_desktop.gui.pages.evidence import EvidencePage
from evidence_desktop.gui.pages.trouble import BACKUP, ELSEWHERE, SHEET
from evidence_desktop.gui.pages.unlock import UnlockPage
from evidence_desktop.gui.review import Review
from evidence_desktop.gui.rooms import Rooms
from evidence_desktop.gui.style import Style
from evidence_desktop.gui.system.watch import watch
from evidence_desktop.gui.tasks import Tasks
from evidence_desktop.gui.where import Found, find_vault
from evidence_desktop.gui.window import Window
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.progress import Progress
from evidence_desktop.workflows import preferences, session
from evidence_desktop.workflows.preferences import Preferences
from evidence_desktop.workflows.session import Session

ALWAYS = frozenset({"check", "help", "settings"})
"""Words on the rail at any time."""
OPEN = frozenset({"capture", "evidence", "case", "bundle"}) | ALWAYS
LOCKED = frozenset({"unlock"}) | ALWAYS
NEW = frozenset({"language"}) | ALWAYS
WITH_SECRETS = frozenset({"unlock", "setup", "restore", "recover"})
"""Pages on which a secret may have been typed while no vault is open."""
WITHOUT_VAULT = FIRST | LOCKED | {"restore", "recover", "support"}
"""Pages that may be shown while no vault is open."""


class House(Rooms):
    """All pages, and the way between them."""

    NAMES = {**Rooms.NAMES, "unlock": "unlock"}  # noqa: RUF012 - a constant

    def __init__(self, window: Window, style: Style, vault: Path | None, preferred: Preferences | None = None) -> None:
        super().__init__(window)
        self.window = window
        self.tasks = Tasks(self)
        preferred = preferred or preferences.load()
        self._vault = vault
        self.desk = Desk(vault or session.default_vault(), style, self.tasks, preferred)
        self.watch = watch(self)
        self.shields = self.watch.shields
        self.guard = Guard(self, self.watch)
        self._looks = (language.chosen(preferred.language), preferred.text_percent)
        self._offered: tuple[frozenset[str], bool] = (frozenset(), False)
        self._passphrase_needed = True
        self._ended = False
        self._retired: list[QObject] = []
        self._front = ""
        style.size(preferred.text_percent)
        self._build()
        self._connect()
        self._follow()
        self.watch.attach(int(window.winId()))
        self._look_for_vault()

    def _build(self) -> None:
        """Begin all ways anew, in the language in force; each page is made when it is needed."""
        for name in self.built():
            del vars(self)[self.NAMES[name]]
        self.first = FirstStart(self.desk)
        self.flow = CaptureFlow(self.window, self.desk)
        self.review = Review(self, self.desk)
        self.keepers = Keepers(self.desk)
        self.pages = AllPages((self, self.first, self.flow, self.review, self.keepers))
        self.window.put_words(
            ("language", self.tr("Set up")),
            ("unlock", self.tr("Unlock")),
            ("capture", self.tr("Capture")),
            ("evidence", self.tr("Evidence")),
            ("case", self.tr("Case")),
            ("bundle", self.tr("Bundle")),
            ("check", self.tr("Check")),
            ("help", self.tr("Help")),
            ("settings", self.tr("Settings")),
        )
        self.first.finished.connect(self._begin_work)
        self.first.had_one.connect(self._open_other)
        self.first.at_sheet.connect(self._at_sheet)
        self.first.aside.connect(self._step_aside)
        self.keepers.restored.connect(self._restored)
        self.keepers.left.connect(self._look_for_vault)
        self._offer(*self._offered)

    @cached_property
    def unlock(self) -> UnlockPage:
        """The way into the vault."""
        page = UnlockPage(self.desk)
        page.unlocked.connect(self.desk.open)
        page.wants.connect(self._go_another_way)
        page.ask(passphrase_needed=self._passphrase_needed)
        return page

    @property
    def evidence(self) -> EvidencePage:
        """The list of what is kept."""
        return self.review.evidence

    def _connect(self) -> None:
        self.interrupted.connect(self._tell_interrupted)
        self.window.chosen.connect(self.show)
        self.window.lock_asked.connect(self._lock)
        self.window.hide_asked.connect(self.hide)
        self.window.unveiled.connect(self._show_again)
        self.desk.show_page.connect(self.show)
        self.desk.check_bundle.connect(self._check)
        # Not the method itself: asking for it would make the page.
        self.desk.read_help.connect(lambda *asked: self.help.read(*asked))  # noqa: PLW0108
        self.desk.unlocked.connect(self._opened)
        self.desk.locked.connect(self._locked)
        # Later, not within the click: the page that was pressed may be one that goes.
        self.desk.preferred.connect(lambda: QTimer.singleShot(0, self, self._follow))
        self.desk.refused.connect(self.tell)
        self.guard.left.connect(self._left_alone)
        self.guard.hide_asked.connect(self.hide)
        self.tasks.moved.connect(self.guard.touch)
        self.tasks.rested.connect(lambda: QTimer.singleShot(0, self, self._rested))

    def _follow(self) -> None:
        """Put in force what the person prefers."""
        preferred = self.desk.preferences
        self.guard.follow(preferred)
        self.window.take_name(neutral=preferred.neutral)
        self.watch.shield(int(self.window.winId()), on=preferred.shielded)
        self.window.say_words(preferred.hide_key)
        self._renew()

    def _renew(self) -> None:
        """Put another language or text size in force, once no work runs whose news is for the pages that go."""
        preferred = self.desk.preferences
        wanted = language.chosen(preferred.language), preferred.text_percent
        if wanted != self._looks and self.tasks.busy:
            if self.tasks.watched:
                self.settings.say_later()
        elif wanted != self._looks:
            self._looks = wanted
            language.use(wanted[0])
            self.window.say_words(preferred.hide_key)
            self.rebuild()

    def rebuild(self) -> None:
        """Make the pages anew; the vault stays open, and the page in front stays in front."""
        close_dialogs(self.window)
        self._front, new = self.window.page_shown(), self.first.made
        self.window.clear()
        old = self.pages.built()
        self._retired += [self.first, self.flow, self.review, self.keepers, *old.values()]
        for name, page in old.items():
            if name != "sheet":
                page.emptied()
        self._build()
        self.first.made = new
        if not self.tasks.busy:
            self._discard()

    def _discard(self) -> None:
        """Let the old pages go, one in each turn of the loop, and come back to the one that was in front."""
        if self._retired:
            self._retired.pop().deleteLater()
            QTimer.singleShot(0, self, self._discard if self._retired else self._look_otherwise)

    def _look_otherwise(self) -> None:
        # When the old pages are gone: another text size is laid out for all that there are. Then the page in front is
        # made in one turn, taken in and so styled in the next, and shown in the third.
        self.desk.style.size(self._looks[1])
        QTimer.singleShot(0, self, self._make_front)

    def _make_front(self) -> None:
        if self._front and not self.window.page_shown():
            _ = self.pages[self._front]
        QTimer.singleShot(0, self, self._take_front)

    def _take_front(self) -> None:
        if self._front and not self.window.page_shown():
            self.window.take_in(self._front, self.pages[self._front])
        QTimer.singleShot(0, self, self._come_back)

    def _come_back(self) -> None:
        if self.desk.session is not None:
            self.keepers.go_on()
        if not self.window.page_shown():
            self.first.show_again()
            if self._front:
                self.show(self._front)

    def _rested(self) -> None:
        self._discard()
        if not self._ended:
            self._renew()

    def _look_for_vault(self) -> None:
        named = self._vault
        usual = Path(self.desk.preferences.vault or session.default_vault())
        self.tasks.run(lambda _progress: find_vault(named, usual), self._found, self._not_found)

    def _open_other(self, folder: Path) -> None:
        self.tasks.run(lambda _progress: find_vault(folder, folder), self._found_other, self.tell)

    def _found_other(self, found: Found | None) -> None:
        if found is None:
            self.first.language.not_there()
        else:
            self._remember(found)
            self._found(found)

    def _found(self, found: Found | None) -> None:
        if found is not None:
            self._vault = self.desk.path = found.path
            self._ask(passphrase_needed=found.passphrase_needed)
        elif self.window.page_shown() in LOCKED:
            # It was there before: it is not set up anew.
            self._ask(passphrase_needed=self._passphrase_needed)
            self.unlock.gone()
        else:
            self._offer(NEW, lock=False)
            self.show("language")

    def _not_found(self, error: EvidenceError) -> None:
        self._ask(passphrase_needed=True)
        self.unlock.tell(error)

    def _go_another_way(self, way: str) -> None:
        if way != ELSEWHERE:
            self.show({SHEET: "recover", BACKUP: "restore"}.get(way, way))
            return
        folder = self.desk.path

        def look(_progress: Progress) -> Found | None:
            # A folder that a person named and that holds no vault is an error, not a reason to set one up.
            session.needs_passphrase(folder)
            return find_vault(folder, folder)

        self.tasks.run(look, self._found_other, self._not_found)

    def _restored(self, opened: Session) -> None:
        folder = opened.path
        self._vault = self.desk.path = folder
        self.desk.open(opened)
        self.tasks.run(lambda _progress: find_vault(folder, folder), self._remember, self.tell)

    def _remember(self, found: Found | None) -> None:
        if found is not None:
            self.desk.prefer(vault="" if found.away else str(found.path))

    def _ask(self, *, passphrase_needed: bool) -> None:
        self._passphrase_needed = passphrase_needed
        self.unlock.ask(passphrase_needed=passphrase_needed)
        if self.window.page_shown() not in LOCKED:
            self._offer(LOCKED, lock=False)
            self.show("unlock")

    def _offer(self, names: frozenset[str], lock: bool) -> None:  # noqa: FBT001 - kept and given back as a pair
        self._offered = (names, lock)
        self.window.offer(names, lock=lock)

    def show(self, name: str) -> None:
        """Bring a page to the front; while the vault is locked, news that arrives late brings none of its pages."""
        if self.desk.session is None and name not in WITHOUT_VAULT:
            return
        page = self.pages[name]
        self.window.show_page(name, page)
        page.opened()

    def tell(self, error: EvidenceError) -> None:
        """Say on the page in front that something went wrong."""
        if self.window.page_shown():
            page = self.pages[self.window.page_shown()]
            page.banner.error(error)
            page.top()

    def _show_again(self) -> None:
        if self.window.page_shown():
            self.show(self.window.page_shown())

    def _at_sheet(self) -> None:
        # Until the person has the sheet there is no way past it.
        self._offer(frozenset(), lock=False)

    def _begin_work(self, opened: Session) -> None:
        self._vault = opened.path
        self.desk.open(opened)
        self.show("practice")

    def _step_aside(self, aside: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.window.setVisible(not aside)
        if not aside:
            self.window.raise_()
            self.window.activateWindow()

    def _opened(self) -> None:
        self._offer(OPEN, lock=True)
        self.show("capture")
        found = news(self.desk.vault)
        # What was cut off has been said in its own words; what needs attention comes before that.
        if found is not None and (found[2] == "care" or not self.flow.capture.banner.words):
            self.flow.capture.banner.say(*found)
        self.keepers.go_on()
        self.bundle.look_for_leftovers()

    def _tell_interrupted(self, words: str, hint: str) -> None:
        # What the vault itself has to say comes first; the bundle page tells of the rest.
        if not self.flow.capture.banner.words:
            self.flow.capture.banner.say(words, hint, "care")

    def hide(self) -> None:
        """Go out of sight, and lock: first the picture, then the keys, then the window."""
        self.window.veil()
        self._lock()
        self._forget_typed()
        self.window.showMinimized()

    def _left_alone(self) -> None:
        if self.desk.session is None and self.first.made is not None:
            # The sheet of a new vault is on the screen and nobody has it yet: it must not be lost, only not be seen.
            self.window.veil()
        self._lock()
        self._forget_typed()

    def _forget_typed(self) -> None:
        close_dialogs(self.window)
        if self.desk.session is None:
            for name, page in self.pages.built().items():
                if name in WITH_SECRETS:
                    page.emptied()

    def _lock(self) -> None:
        if self.desk.session is not None:
            self.desk.lock()

    def _locked(self) -> None:
        close_dialogs(self.window)
        for page in self.pages.built().values():
            page.emptied()
        # At once, not after the work that still has to stop: a person who locks wants it gone now.
        self._offer(LOCKED, lock=False)
        self.show("unlock")
        if not self._ended:
            self._look_for_vault()

    def _check(self, what: tuple[Path, str, str]) -> None:
        path, trust, key = what
        self.show("check")
        QTimer.singleShot(0, lambda: self.check.check_now(path, trust, key))

    def finish(self) -> None:
        """End: ask nothing, stop work at its next checkpoint, close the vault, wait for both."""
        if self._ended:
            return
        self._ended = True
        if self.first.made is not None:
            self.first.made.session.close()
        self.desk.lock()
        self.tasks.finish()
