"""A new recovery sheet: said what it does, shown and typed back, then given to everything that is stored."""

from __future__ import annotations

from PySide6.QtCore import Signal

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import Card, WorkBar, button, text
from evidence_desktop.gui.tasks import Task
from evidence_desktop.model.errors import CancelledError, EvidenceError
from evidence_desktop.model.progress import Progress
from evidence_desktop.workflows import rekey
from evidence_desktop.workflows.session import Session


class RenewPage(Page):
    """Begins a new recovery sheet and shows how far it is.

    Attributes:
        made: There is a new sheet, in memory only; its text and the vault's fingerprint in words.
    """

    made = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self._task: Task | None = None
        self.title.setText(self.tr("New recovery sheet"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(
            self.tr(
                "If the sheet was lost, or if somebody may have seen it. The old sheet then opens nothing any more in "
                "this vault: not what is stored from now on, and not what was stored before."
            )
        )
        self.lead.show()
        card = Card()
        for words in (
            self.tr("First you get the new sheet and type a little from it. Until then the old one holds."),
            self.tr(
                "Then every stored file gets the new sheet. With a large vault this takes a while. It can be stopped "
                "and goes on later, and you can use the program meanwhile."
            ),
            self.tr(
                "Copies of the vault made earlier still open with the old sheet, and whoever has both can use them to "
                "open this vault too. Make a new backup afterwards, and destroy the old backups and the old sheet."
            ),
        ):
            card.column.addWidget(text(words))
        self.column.addWidget(card)
        self.bar = WorkBar()
        self.bar.stopped.connect(self._stop)
        self.column.addWidget(self.bar)
        self.column.addStretch(1)
        self.back = button(self.tr("Back"), lambda: desk.show_page.emit("keeping"))
        self.make_it = button(self.tr("Make a new sheet"), self._make, "primary")
        self.resume = button(self.tr("Go on"), self.go_on, "primary")
        self.act(self.make_it, self.back, instead=self.resume)

    def opened(self) -> None:
        """Show whether one is still being put in place."""
        self._look()

    def emptied(self) -> None:
        """Nothing of the new sheet stays here; forget how far it is."""
        self._stop()
        self._task = None
        self.banner.clear()
        self.bar.end()

    def use(self, sheet: str) -> None:
        """Put this sheet in place: the person has shown that they hold it."""
        session = self._desk.vault
        self.banner.clear()
        self.bar.begin(self.tr("Putting the new sheet in place…"), can_stop=False)
        # Behind what takes long: what is being taken in there is stored first.
        self._desk.tasks.run(
            lambda _progress: rekey.use_sheet(session, sheet),
            lambda _none: self._begun(session),
            self._not_begun,
            last=True,
        )

    def go_on(self) -> None:
        """Give the new sheet to what does not have it yet, beside whatever else is done."""
        if self._task is not None or self._desk.session is None:
            return
        session = self._desk.session

        def job(progress: Progress) -> list[str]:
            return rekey.finish_sheet(session, progress)

        self.banner.clear()
        self.bar.begin(self.tr("Giving the new sheet to everything that is stored…"))
        self._task = self._desk.tasks.run(
            job,
            lambda left: self._done(session, left),
            lambda error: self._failed(session, error),
            progress=self.bar.report,
            vault=False,
        )
        self._look()

    def _make(self) -> None:
        session = self._desk.vault
        self.banner.clear()
        self._desk.tasks.run(lambda _progress: (rekey.new_sheet(session), session.words), self._show, self.banner.error)

    def _show(self, made: tuple[str, str]) -> None:
        if self._desk.session is not None:
            self.made.emit(*made)

    def _begun(self, session: Session) -> None:
        if self._desk.session is session:
            self.go_on()

    def _not_begun(self, error: EvidenceError) -> None:
        self.bar.end()
        if self._desk.session is not None:
            self.banner.error(error)
            self.top()

    def _done(self, session: Session, left: list[str]) -> None:
        if self._desk.session is not session:
            return
        self._rest()
        hint = self.tr("Make a new backup now. Destroy the old sheet, and the backups that it still opens.")
        if left and rekey.sheet_unfinished(session):
            self._say_stopped()
        elif left:
            words = self.tr("The new sheet is in place, but for files that cannot be opened: {files}.")
            self.banner.say(words.format(files=", ".join(left)), hint, "care")
        else:
            self.banner.say(self.tr("The new sheet is in place. The old one opens this vault no more."), hint, "well")
        self.top()

    def _failed(self, session: Session, error: EvidenceError) -> None:
        if self._desk.session is not session:
            return
        self._rest()
        if isinstance(error, CancelledError):
            self._say_stopped()
        else:
            self.banner.error(error)
        self.top()

    def _say_stopped(self) -> None:
        self.banner.say(
            self.tr("Stopped. Some of what is stored still opens with the old sheet."),
            self.tr("The new one opens the vault already. It goes on when the vault is opened next, or here."),
        )

    def _rest(self) -> None:
        self._task = None
        self.bar.end()
        self._look()

    def _look(self) -> None:
        working = self._task is not None
        unfinished = self._desk.session is not None and rekey.sheet_unfinished(self._desk.session)
        self.make_it.setVisible(not unfinished and not working)
        self.resume.setVisible(unfinished and not working)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
