"""Bundle: choose, say how and where, look it over, and get one file or folder to hand over."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import Signal

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.pages.bundle_how import HowStep
from evidence_desktop.gui.pages.bundle_look import LookStep
from evidence_desktop.gui.pages.bundle_what import BOTH, UNREDACTED, WhatStep
from evidence_desktop.gui.pages.bundle_words import KeptWords
from evidence_desktop.gui.pages.handed import Handed
from evidence_desktop.gui.pages.leftover import Leftover
from evidence_desktop.gui.parts import WorkBar, button
from evidence_desktop.gui.tasks import Task
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.progress import Progress
from evidence_desktop.workflows import places, preview, redact, share
from evidence_desktop.workflows.share import Exported

WHAT, HOW, LOOK, RESULT = range(4)


class BundlePage(Page):
    """Makes a bundle in three steps; each has an answer already.

    Attributes:
        interrupted: An earlier export was cut off: what happened, and what is safe.
    """

    interrupted = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self._task: Task | None = None
        self._step = WHAT
        self.title.setText(self.tr("Bundle"))
        self.setAccessibleName(self.title.text())
        self.lead.show()
        self.bar = WorkBar()
        self.bar.stopped.connect(self._stop)
        self.leftover = Leftover(desk)
        self.leftover.found.connect(self.interrupted)
        self.leftover.failed.connect(self.banner.error)
        self.kept_words = KeptWords(desk)
        self.what, self.how, self.look = WhatStep(desk), HowStep(desk), LookStep(desk)
        self.look.twins.changed.connect(self._look_again)
        self.look.twins.failed.connect(self.banner.error)
        self.handed = Handed(desk)
        self._steps = (self.what, self.how, self.look, self.handed)
        for widget in (self.bar, self.leftover, self.kept_words, *self._steps):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.back = button(self.tr("Back"), lambda: self._go(self._step - 1))
        self.next = button(self.tr("Next"), self._forward, "primary")
        self.make = button(self.tr("Make the bundle"), self._make, "primary")
        self.another = button(self.tr("Make another"), self._begin_anew)
        self.check = button(self.tr("Check this bundle now"), self.handed.check, "primary")
        self.act(self.next, self.back, self.another, instead=self.make)
        self._actions.addWidget(self.check)
        desk.changed.connect(self._load_if_shown)
        self._go(WHAT)

    def opened(self) -> None:
        """Load what could go in."""
        if self._task is None:
            # Words that are not written down yet stay until the person asks for another bundle.
            if self._step == RESULT and self.handed.secret:
                return
            if self._step == RESULT:
                self._begin_anew()
            self._load()

    def look_for_leftovers(self) -> None:
        """See whether an earlier export was cut off."""
        self.leftover.look()

    def emptied(self) -> None:
        """Forget what was chosen, looked at and made."""
        for step in self._steps:
            step.forget()
        self.leftover.forget()
        self.kept_words.forget()
        self.banner.clear()
        self._go(WHAT)

    def place_at(self, out: Path) -> None:
        """Write the bundle there."""
        self.how.place_at(out)

    def _load_if_shown(self) -> None:
        if self.isVisible():
            self.opened()

    def _load(self) -> None:
        self.what.load()
        self.how.load()
        self.leftover.look()
        self.kept_words.look()

    def _begin_anew(self) -> None:
        self.handed.forget()
        self.how.forget_place()
        self._go(WHAT)
        self._load()

    def _forward(self) -> None:
        self.banner.clear()
        if self.what.labels is None:
            self._missing(self.tr("Nothing is chosen yet."), self.tr("Tick what goes into the bundle."))
        elif self._step == HOW and not self.how.key_is_whole:
            self._missing(
                self.tr("The recipient's age key is not whole."),
                self.tr("Copy it again, or leave it empty: then six words open the file."),
            )
        else:
            self._go(self._step + 1)

    def _go(self, step: int) -> None:
        self._step = step
        for number, widget in enumerate(self._steps):
            widget.setVisible(number == step)
        self.kept_words.setVisible(step == WHAT)
        self.lead.setText(self._lead(step))
        self.lead.setVisible(step != RESULT)
        self.back.setVisible(step in (HOW, LOOK))
        self.next.setVisible(step in (WHAT, HOW))
        self.make.setVisible(step == LOOK)
        self.another.setVisible(step == RESULT)
        self.check.setVisible(step == RESULT)
        if step == LOOK:
            self._sum_up()
        elif step != RESULT:
            self.look.pages.stop()
        if step == WHAT:
            self.look.twins.forget()
        self.top()
        focus = {WHAT: self.next, HOW: self.next, LOOK: self.make, RESULT: self.check}[step]
        if self.isVisible():
            focus.setFocus()

    def _lead(self, step: int) -> str:
        said = (
            self.tr("Step 1 of 3: what goes in. A bundle is one signed package that anyone can check."),
            self.tr("Step 2 of 3: how it is packed, for whom, and where it is written."),
            self.tr("Step 3 of 3: look it over."),
            "",
        )
        return said[step]

    def _sum_up(self) -> None:
        labels, left_out = self.what.labels or (), self.look.twins.left_out
        chosen = len(labels) or (self.what.offer.exhibits if self.what.offer else 0)
        count = chosen - len(left_out.intersection(labels) if labels else left_out)
        place = self.how.out
        lines = [self.tr("%n exhibit(s) go in.", "", count)]
        if self.what.offer and self.what.offer.redacted:
            lines.append(self.what.kind_words)
        if self.how.container != "age":
            lines.append(self.tr("It is not locked."))
        elif self.how.key_text:
            lines.append(self.tr("It is locked for the age key that you gave."))
        else:
            lines.append(self.tr("It is locked with six words, which you see when it is made."))
        lines.append(
            self.tr("It is written to {place}").format(place=place) if place else self.tr("You choose a place.")
        )
        self.look.say(lines, plain=self.how.container != "age")
        vault, redacted = self._desk.vault, self.what.kind != UNREDACTED
        profile = str(self.how.profile.currentData())
        if redacted:
            self.look.twins.look(labels)
        else:
            self.look.twins.say_nothing()

        def report(progress: Progress) -> BinaryIO:
            going = share.without(vault, labels, left_out)
            return preview.report(vault, going, profile=profile, redacted=redacted, progress=progress)

        self.look.pages.offer(report)

    def _look_again(self) -> None:
        self.what.load()
        self._sum_up()

    def _make(self) -> None:
        self.banner.clear()
        if self.how.out is None:
            self.how.choose.click()
        if self.how.out is None:
            return
        self.look.pages.forget()
        out, container, vault = self.how.out, self.how.container, self._desk.vault
        labels, left_out, told = self.what.labels or (), self.look.twins.left_out, self.look.twins.told
        covering = self.what.kind != UNREDACTED
        kinds = {BOTH: ((out, True), (places.second_place(out), False)), UNREDACTED: ((out, False),)}
        export = partial(
            share.export_volumes,
            vault,
            kinds.get(self.what.kind, ((out, True),)),
            container=container,
            recipient=self.how.key_text or None,
            profile=str(self.how.profile.currentData()),
            purpose=self.how.purpose.text().strip(),
            keep_words=True,
        )

        def job(progress: Progress) -> tuple[Exported, ...]:
            going = share.without(vault, labels, left_out)
            if covering:
                redact.expect_no_twins(vault, going, told)
            return export(labels=going, progress=progress)

        self.make.setEnabled(False)
        self.back.setEnabled(False)
        self.look.hide()
        self.bar.begin(self.tr("Making the bundle…"))
        self.top()
        self._task = self._desk.tasks.run(job, self._done, self._failed, progress=self.bar.report, long=True)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _done(self, made: Sequence[Exported]) -> None:
        self._rest()
        if self._desk.session is None:
            return
        for one in made:
            self._desk.drafts.know(*share.words_form(one))
        self.handed.tell(made, self._desk.vault.words, self._desk.vault.fingerprint)
        self.how.forget_place()
        self._go(RESULT)

    def _failed(self, error: EvidenceError) -> None:
        self._rest()
        if self._desk.session is None:
            return
        self._go(LOOK)
        self.banner.error(error)

    def _rest(self) -> None:
        self._task = None
        self.bar.end()
        self.make.setEnabled(True)
        self.back.setEnabled(True)

    def _missing(self, words: str, hint: str) -> None:
        self.banner.say(words, hint, "care")
        self.top()
