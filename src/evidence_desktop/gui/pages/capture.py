"""Capture: one large button for what was taken last, and a button for everything else that can be kept."""

# ruff: noqa: N802 - methods that Qt calls have the names that Qt gave them
from __future__ import annotations

import itertools
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from evidence_desktop.gui.aim import Aim, What, monitor_words
from evidence_desktop.gui.choose import choose_files
from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.news import news
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import WorkBar, button, chosen_in, text
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.gui.wrap import Wrap
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.record import Monitor
from evidence_desktop.workflows import drafts, look
from evidence_desktop.workflows.drafts import ADDED, BOXES, LINK, NOTE, PEOPLE, REMARK, REPLY, REPORT, WORDS

NAMED = 5
"""Files that are named; of more, only the number is told."""
ICONS = {What.WHOLE: "screen", What.AREA: "area", What.WINDOW: "window", What.MONITOR: "screen"}


class CapturePage(Page):
    """Where everything that is kept begins.

    Attributes:
        begun: An ``Aim``: take this of the screen.
        files_wanted: Paths of files that are to be added; none of them was opened.
        link_wanted: An address without a picture.
        note_wanted: A written note.
        going_on: Label of an exhibit about which something was left half written.
        going_on_with: Name of a form (``workflows.drafts``) that was left half written.
    """

    begun = Signal(object)
    files_wanted = Signal(object)
    link_wanted = Signal()
    note_wanted = Signal()
    going_on = Signal(str)
    going_on_with = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self._last = Aim()
        self._unfinished = ""
        self._monitors: tuple[Monitor, ...] = ()
        self.setAcceptDrops(True)
        self.title.setText(self.tr("Capture"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(
            self.tr("Bring what you want to keep onto the screen, then press the button. Seal first, describe later.")
        )
        self.lead.show()
        self.bar = WorkBar()
        self.column.addWidget(self.bar)
        self.go_on = button("", lambda: self.going_on.emit(self._unfinished), "plain")
        self.see = button(self.tr("See it in Evidence"), lambda: desk.show_page.emit("evidence"), "plain")
        self.forms = {
            form: button(words, partial(self.going_on_with.emit, form), "plain")
            for form, words in (
                (NOTE, self.tr("Go on with your note")),
                (LINK, self.tr("Go on with the address")),
                (REPORT, self.tr("Go on with the report")),
                (REPLY, self.tr("Go on with the reply")),
                (PEOPLE, self.tr("Go on with people and accounts")),
                (REMARK, self.tr("Go on with a note on an exhibit")),
                (BOXES, self.tr("Go on covering a picture")),
                (WORDS, self.tr("See the words that open your bundle")),
            )
        }
        self._not_added: tuple[Path, ...] = ()
        self.add_again = button(self.tr("Add them again"), lambda: self.files_wanted.emit(self._not_added), "plain")
        self.leave_out = button(self.tr("Leave them out"), self._leave_out, "plain")
        self.column.addLayout(Wrap(self.add_again, self.leave_out, self.go_on, *self.forms.values(), self.see))
        desk.drafts.loaded.connect(self._tell_left)
        self.go = button(self.tr("Capture"), lambda: self.begun.emit(self._last), "large")
        self.go.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.column.addStretch(1)
        self.column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        self._hint = text("", "quiet")
        self.column.addWidget(self._hint)
        self.column.addSpacing(3 * SPACE)
        self._screens = Wrap()
        self._targets: list[tuple[Aim, QPushButton]] = []
        for what, words in (
            (What.AREA, self.tr("Area")),
            (What.WINDOW, self.tr("Window")),
            (What.WHOLE, self.tr("Whole screen")),
        ):
            self._add_target(Aim(what), words)
        self._add_group(self.tr("Take one of these"), self._screens)
        self._add_group(self.tr("Wait first, to make something ready"), self._waits())
        self._add_group(self.tr("Keep something else"), self._others())
        self.column.addStretch(2)
        desk.style.changed.connect(self._paint_icons)
        self._paint_icons()
        self.repeat(self._last)
        self.emptied()

    def _add_group(self, name: str, row: Wrap) -> None:
        self.column.addWidget(text(name, "head"))
        self.column.addLayout(row)
        self.column.addSpacing(SPACE)

    def _add_target(self, aim: Aim, words: str) -> None:
        target = button(words, lambda: self.begun.emit(aim))
        self._targets.append((aim, target))
        self._screens.addWidget(target)

    def _waits(self) -> Wrap:
        self.waits = QButtonGroup(self)
        row = Wrap()
        for seconds, words in (
            (0, self.tr("At once")),
            (3, self.tr("After 3 seconds")),
            (10, self.tr("After 10 seconds")),
        ):
            wait = button(words, None, "choice")
            wait.setCheckable(True)
            wait.setProperty("seconds", seconds)
            self.waits.addButton(wait)
            row.addWidget(wait)
        self._waited = -1
        self._prefer_wait()
        self._desk.preferred.connect(self._prefer_wait)
        return row

    def _prefer_wait(self) -> None:
        # Only a new wish counts: what was chosen here meanwhile stays when something else is set.
        wanted = self._desk.preferences.capture_delay
        if wanted != self._waited:
            self._waited = wanted
            next(one for one in self.waits.buttons() if one.property("seconds") == wanted).setChecked(True)

    def _others(self) -> Wrap:
        self.files = button(self.tr("Files…"), self._want_files)
        self.files.setAccessibleDescription(self.tr("Files can also be dropped on this page."))
        self.link = button(self.tr("An address, without a picture"), self.link_wanted.emit)
        self.note = button(self.tr("A written note"), self.note_wanted.emit)
        return Wrap(self.files, self.link, self.note)

    @property
    def delay(self) -> int:
        """Seconds to wait before the screen is looked at."""
        return int(chosen_in(self.waits, "seconds") or 0)

    def target(self, what: What, monitor: int = 0) -> QPushButton:
        """The button that takes this."""
        return next(made for aim, made in self._targets if aim == Aim(what, monitor))

    def repeat(self, aim: Aim) -> None:
        """Let the large button take this from now on."""
        self._last = aim
        hints = {
            What.WHOLE: self.tr("Takes everything on every screen. This window hides itself first."),
            What.AREA: self.tr("Takes an area: you draw a box on a still picture of the screen."),
            What.WINDOW: self.tr("Takes one window, which you choose from a list."),
            What.MONITOR: self.tr("Takes screen {number}. This window hides itself first."),
        }
        self._hint.setText(hints[aim.what].format(number=aim.monitor))
        self.go.setAccessibleDescription(self._hint.text())

    def opened(self) -> None:
        """The button is ready for a key press; look whether there are several monitors."""
        self.go.setFocus()
        self._offer_forms()
        self._desk.tasks.run(lambda _progress: look.screens(), self._offer_monitors, _ignore, vault=False)

    def emptied(self) -> None:
        """Forget the last news."""
        self.banner.clear()
        self.bar.end()
        self.see.hide()
        self._not_added = ()
        for form in (self.add_again, self.leave_out, self.go_on, *self.forms.values()):
            form.hide()
        self._unfinished = ""

    def working(self) -> None:
        """Show that a capture is being sealed."""
        self.banner.clear()
        self.see.hide()
        waits = self._desk.tasks.long_busy
        words = self.tr("It is taken. It is saved as soon as the work that goes on now lets it.") if waits else ""
        self.bar.begin(words or self.tr("Sealing…"), can_stop=False)

    def rested(self) -> None:
        """Nothing is being sealed any more."""
        self.bar.end()

    def saved(self, words: str, hint: str) -> None:
        """Say that something was saved that needs no words of its own."""
        self.bar.end()
        self.banner.say(words, hint, "well")
        self.see.show()
        self.top()

    def offer_to_go_on(self, label: str) -> None:
        """Say that something was left half written and is safe; empty when it no longer is."""
        self._unfinished = label
        self.go_on.setVisible(bool(label))
        if label:
            self.go_on.setText(self.tr("Go on writing about {label}").format(label=label))
            if not self.banner.words:
                self.banner.say(
                    self.tr("What you wrote about {label} is safe.").format(label=label),
                    self.tr("You can go on where you stopped, now or later."),
                )

    def _offer_forms(self) -> None:
        left = {name.partition("/")[0] for name in self._desk.drafts.names}
        for form, offer in self.forms.items():
            offer.setVisible(form in left)
        self._not_added = drafts.paths_in(self._desk.drafts.get(ADDED))
        for offer in (self.add_again, self.leave_out):
            offer.setVisible(bool(self._not_added))

    def _tell_left(self) -> None:
        """After an unlock: say which files were on their way in when the vault was locked, or the program ended."""
        self._offer_forms()
        found = news(self._desk.vault)
        # What is the matter with the vault itself comes first.
        if not self._not_added or (found is not None and found[2] == "care"):
            return
        words = QCoreApplication.translate("CapturePage", "%n file(s) were not added.", "", len(self._not_added))
        names = ", ".join(path.name for path in self._not_added[:NAMED])
        if len(self._not_added) > NAMED:
            more = len(self._not_added) - NAMED
            names += " " + QCoreApplication.translate("CapturePage", "and %n more", "", more)
        hint = self.tr(
            "Everything that was saved before is safe. These files still lie where they were, and you can add them "
            "again: {names}"
        )
        self.banner.say(words, hint.format(names=names), "care")

    def _leave_out(self) -> None:
        self.banner.clear()
        self._desk.drafts.drop(ADDED)
        self._offer_forms()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this computer only."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_wanted.emit(paths)

    def choose_files(self) -> list[Path]:
        """Let files be chosen; none of them is opened."""
        return choose_files(self, self.tr("Choose files to keep"))

    def _want_files(self) -> None:
        if paths := self.choose_files():
            self.files_wanted.emit(paths)

    def _offer_monitors(self, seen: look.Seen) -> None:
        monitors = seen.monitors if len(seen.monitors) > 1 else ()
        if monitors == self._monitors:
            return
        self._monitors = monitors
        for aim, target in self._targets[:]:
            if aim.what is What.MONITOR:
                self._targets.remove((aim, target))
                self._screens.removeWidget(target)
                target.deleteLater()
        for number in range(1, len(monitors) + 1):
            self._add_target(Aim(What.MONITOR, number), monitor_words(monitors, number))
        if self._last.monitor > len(monitors):
            self.repeat(Aim())
        self._paint_icons()
        added = [made for aim, made in self._targets if aim.what is What.MONITOR]
        _in_order(self.target(What.WHOLE), *added, self.waits.buttons()[0])

    def _paint_icons(self) -> None:
        look = self._desk.style.look
        self._desk.style.put_icon(self.go, "capture", look.colours.on_accent, size=30)
        for aim, target in self._targets:
            self._desk.style.put_icon(target, ICONS[aim.what], look.colours.ink)
        for other, icon in ((self.files, "file"), (self.link, "link"), (self.note, "note")):
            self._desk.style.put_icon(other, icon, look.colours.ink)


def _in_order(*widgets: QWidget) -> None:
    """Let the Tab key go from one to the next."""
    for first, second in itertools.pairwise(widgets):
        QWidget.setTabOrder(first, second)


def _ignore(_error: EvidenceError) -> None:
    """A screen that cannot be looked at is said by the capture itself."""
