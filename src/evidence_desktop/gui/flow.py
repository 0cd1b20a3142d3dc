"""The way of everything that is kept: the question, hide, take, describe. No pixel is read before the answer No."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from evidence_desktop.gui.aim import Aim, What, aim_of
from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.later import Pages
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.pages.capture import CapturePage
from evidence_desktop.gui.pages.conversation import ConversationPage
from evidence_desktop.gui.pages.describe import DescribePage, News
from evidence_desktop.gui.pages.importing import ImportPage
from evidence_desktop.gui.pages.link import LinkPage
from evidence_desktop.gui.pages.note import NotePage
from evidence_desktop.gui.pages.question import QuestionPage
from evidence_desktop.gui.pages.windows import WindowsPage
from evidence_desktop.gui.shutter import Shutter
from evidence_desktop.gui.when import clock
from evidence_desktop.gui.window import Window
from evidence_desktop.model.errors import CancelledError, EvidenceError
from evidence_desktop.model.record import Kind, Record
from evidence_desktop.workflows import acquire, describe, drafts
from evidence_desktop.workflows.acquire import Target, Told
from evidence_desktop.workflows.look import Frozen
from evidence_desktop.workflows.session import Session

Area = tuple[int, int, int, int]


class CaptureFlow(Pages):
    """Leads through it; holds what was chosen on the way."""

    NAMES = {  # noqa: RUF012 - a constant of its base
        "capture": "capture",
        "question": "question",
        "windows": "windows",
        "link": "link",
        "conversation": "conversation",
        "note": "note",
        "import": "importing",
        "describe": "describing",
    }

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._aim = Aim()
        self._told = Told()
        self._files: tuple[Path, ...] = ()
        self._chosen: tuple[Frozen, Area] | None = None
        self.shutter = Shutter(window, desk)
        self.shutter.stopped.connect(self._left)
        self.shutter.lost.connect(self._lost)
        self.shutter.failed.connect(self._failed)
        desk.describe.connect(self._describe_from_here)
        desk.unlocked.connect(self._after_unlock)
        desk.locked.connect(self._forget)

    @cached_property
    def capture(self) -> CapturePage:
        """What to take."""
        page = CapturePage(self._desk)
        page.begun.connect(lambda aim: self._ask(aim, Told()))
        page.files_wanted.connect(lambda paths: self._ask_about(paths, Told()))
        page.link_wanted.connect(lambda: self._write_link(Told(), by_design=False))
        page.note_wanted.connect(lambda: self._write_note(Told()))
        page.going_on.connect(lambda label: self._describe(label, "capture"))
        page.going_on_with.connect(self._go_on_with)
        return page

    @cached_property
    def question(self) -> QuestionPage:
        """Whether it shows somebody under 18."""
        page = QuestionPage(self._desk)
        page.said_no.connect(self._go_on)
        page.said_yes_or_unsure.connect(self._keep_address_only)
        page.went_back.connect(self._back)
        return page

    @cached_property
    def windows(self) -> WindowsPage:
        """Which window."""
        page = WindowsPage(self._desk)
        page.chosen.connect(lambda number: self._take(Target(window=number)))
        page.went_back.connect(self._back)
        return page

    @cached_property
    def link(self) -> LinkPage:
        """An address without a picture."""
        page = LinkPage(self._desk)
        page.words_wanted.connect(lambda: self._desk.show_page.emit("conversation"))
        page.saved.connect(self._tell)
        page.went_back.connect(self._back)
        return page

    @cached_property
    def conversation(self) -> ConversationPage:
        """Words beside a picture that must not be kept."""
        page = ConversationPage(self._desk)
        page.ready.connect(lambda: self._choose_area(masked=True))
        page.clean.connect(self._keep_chosen)
        page.unclean.connect(self._drop_chosen)
        page.went_back.connect(lambda: self._desk.show_page.emit("link"))
        return page

    @cached_property
    def note(self) -> NotePage:
        """Words of one's own."""
        page = NotePage(self._desk)
        page.saved.connect(self._tell)
        page.went_back.connect(self._back)
        return page

    @cached_property
    def importing(self) -> ImportPage:
        """Files, while they are taken in."""
        page = ImportPage(self._desk)
        page.saved.connect(lambda _record: self._desk.changed.emit())
        page.ended.connect(self._imported)
        return page

    @cached_property
    def describing(self) -> DescribePage:
        """What it shows."""
        page = DescribePage(self._desk)
        page.another.connect(self._another)
        page.troubled.connect(self._say_here)
        page.entered.connect(self._look_for_drafts)
        return page

    # What is to be kept, and the question

    def _ask(self, aim: Aim, told: Told) -> None:
        self._aim, self._told, self._files = aim, told, ()
        self.question.ask_about_files(0)
        self._desk.show_page.emit("question")

    def _ask_about(self, paths: Sequence[Path], told: Told) -> None:
        if self.importing.busy:
            self._desk.show_page.emit("import")
            return
        self._told, self._files = told, tuple(paths)
        self.question.ask_about_files(len(paths))
        self._desk.show_page.emit("question")

    def _keep_address_only(self) -> None:
        if self._files:
            # Files that must not be taken in are not offered again.
            self._desk.drafts.drop(drafts.ADDED)
        self._write_link(self._told, by_design=True)

    def _write_link(self, told: Told, *, by_design: bool) -> None:
        self._files = ()
        self.link.begin(told, by_design=by_design)
        self._desk.show_page.emit("link")

    def _write_note(self, told: Told) -> None:
        self.note.begin(told)
        self._desk.show_page.emit("note")

    def _go_on_with(self, form: str) -> None:
        if form == drafts.NOTE:
            self._write_note(Told())
        elif form == drafts.LINK:
            self._write_link(Told(), by_design=False)
        elif form == drafts.REMARK:
            name = next((one for one in self._desk.drafts.names if one.startswith(f"{form}/")), "")
            self._desk.open_exhibit.emit(name.partition("/")[2])
        else:
            self._desk.show_page.emit({drafts.BOXES: "redact", drafts.WORDS: "bundle"}.get(form, "case"))

    def _another(self, asked: tuple[Record, Mapping[str, str]]) -> None:
        record, fields = asked
        known = {name: "" if fields[name] == describe.NOT_SURE else fields[name] for name in fields}
        told = Told(
            platform=known["platform"], account=known["account"], profile_url=known["profile_url"], case=record.case
        )
        if record.screen is not None:
            self._ask(aim_of(record.screen), told)
        elif record.kind is Kind.NOTE:
            self._write_note(told)
        elif record.kind is Kind.LINK:
            self._write_link(told, by_design=False)
        else:
            paths = self.capture.choose_files()
            if paths:
                self._ask_about(paths, told)

    def _back(self) -> None:
        self._desk.show_page.emit("capture")

    def _forget(self) -> None:
        self._told, self._files, self._chosen = Told(), (), None

    # The screen

    def _go_on(self) -> None:
        if self._files:
            files, self._files = self._files, ()
            self.importing.begin(files, self._told)
            self._desk.show_page.emit("import")
            return
        self.capture.repeat(self._aim)
        if self._aim.what is What.WINDOW:
            self.windows.begin(frozenset({int(self._window.winId())}))
            self._desk.show_page.emit("windows")
        elif self._aim.what is What.AREA:
            self._choose_area(masked=False)
        else:
            self._take(Target(monitor=self._aim.monitor or None))

    def _take(self, target: Target) -> None:
        told = self._told
        self._back()
        self.shutter.when_clear(self.capture.delay, lambda: self._take_now(target, told))

    def _take_now(self, target: Target, told: Told) -> None:
        vault = self._desk.vault
        # Two steps: the picture is taken now, whatever is done to the vault meanwhile.
        self._desk.tasks.run(
            lambda _progress: acquire.take(vault, target),
            lambda taken: self._keep_picture(vault, taken, told),
            self._failed,
            vault=False,
            stoppable=False,
        )

    def _keep_picture(self, vault: Session, taken: Frozen, told: Told) -> None:
        self.shutter.show_window()
        if self._desk.session is vault:
            self._run(lambda: acquire.keep_taken(vault, taken, told))

    def _choose_area(self, *, masked: bool) -> None:
        chosen = self._hold_area if masked else self._keep_area
        self.shutter.choose_area(self.capture.delay, chosen, masked=masked)

    def _keep_area(self, frozen: Frozen, area: Area) -> None:
        told, vault = self._told, self._desk.vault
        self._run(lambda: acquire.capture_frozen(vault, frozen, area, told))
        self.shutter.show_window()

    def _hold_area(self, frozen: Frozen, area: Area) -> None:
        self._chosen = (frozen, area)
        self.conversation.ask()
        self._desk.show_page.emit("conversation")
        self.shutter.show_window()

    def _keep_chosen(self) -> None:
        chosen, self._chosen = self._chosen, None
        if chosen is not None:
            self.conversation.begin()
            self._keep_area(*chosen)

    def _drop_chosen(self) -> None:
        self._chosen = None
        self.conversation.begin()
        self._desk.show_page.emit("link")
        self.link.banner.say(self._say_nothing_kept())

    def _run(self, job: Callable[[], Record]) -> None:
        self.capture.working()
        self._back()
        # Not to be stopped: a lock that comes now closes the vault behind it.
        self._desk.tasks.run(lambda _progress: job(), self._taken, self._failed, stoppable=False)

    def _taken(self, record: Record) -> None:
        self.capture.rested()
        self._tell(record)

    def _left(self) -> None:
        self._back()
        self.shutter.show_window()

    def _lost(self) -> None:
        self._left()
        words = QCoreApplication.translate("CaptureFlow", "The screens changed while you were choosing.")
        self.capture.banner.say(words, self._say_nothing_kept(), "care")

    def _failed(self, error: EvidenceError) -> None:
        self.capture.rested()
        if self._desk.session is not None:
            self._left()
            self.capture.banner.error(error)
        elif self._window.isHidden():
            self.shutter.show_window()

    @staticmethod
    def _say_nothing_kept() -> str:
        return QCoreApplication.translate("CaptureFlow", "Nothing was kept. You can start again when you are ready.")

    # Afterwards

    def _tell(self, record: Record) -> None:
        if self._desk.session is None:
            return
        say = QCoreApplication.translate
        self._desk.changed.emit()
        words = say("CaptureFlow", "{label} is saved.").format(label=record.label)
        hint = say("CaptureFlow", "Taken at {time} by this computer's clock, sealed and encrypted.")
        if record.kind is Kind.LINK:
            hint = say("CaptureFlow", "The address is sealed and encrypted. No picture was taken.")
        blank = record.screen is not None and record.screen.blank
        if blank:
            hint = say(
                "CaptureFlow",
                "But every point of the picture has the same colour: some programs do not let themselves be captured. "
                "A photograph of the screen, taken with another device, may help.",
            )
        hint = hint.format(time=clock(record.captured.local))
        if self._desk.preferences.describe_after or blank:
            self._describe(record.label, "capture", News(words, hint, blank))
        else:
            self._back()
            self.capture.saved(words, hint)

    def _imported(self, records: Sequence[Record], troubled: bool) -> None:  # noqa: FBT001 - the signal's
        if not self.importing.isVisible():
            if troubled and self._desk.session is not None:
                say = QCoreApplication.translate
                words = say("CaptureFlow", "Some files were not kept.")
                self._banner_here(words, say("CaptureFlow", "Everything else that was being added is saved."))
        elif len(records) == 1 and not troubled:
            self._tell(records[0])

    def _describe(self, label: str, back: str, news: News | None = None) -> None:
        self.describing.begin(label, back, news)
        self._desk.show_page.emit("describe")

    def _describe_from_here(self, label: str) -> None:
        self._describe(label, self._window.page_shown())

    def _say_here(self, error: EvidenceError) -> None:
        if not isinstance(error, CancelledError):
            self._banner_here(error.message, error.hint)

    def _banner_here(self, words: str, hint: str) -> None:
        page = self._window.stack.currentWidget()
        if isinstance(page, Page):
            page.banner.say(words, hint, "care")

    def _after_unlock(self) -> None:
        if acquire.cut_off(self._desk.vault) and not self.capture.banner.words:
            say = QCoreApplication.translate
            self.capture.banner.say(
                say("CaptureFlow", "The program ended while something was being added."),
                say(
                    "CaptureFlow",
                    "Everything that was saved before is safe. "
                    "What was not finished was put aside: please add it again.",
                ),
                "care",
            )
        self._look_for_drafts()

    def _look_for_drafts(self) -> None:
        vault = self._desk.session
        if vault is not None:
            self._desk.tasks.run(
                lambda _progress: describe.pending(vault), self.capture.offer_to_go_on, self.capture.banner.error
            )
