"""Back up: one encrypted file on another disk, read back and compared."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from evidence_desktop.gui.choose import choose_new_file
from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.options import Exact
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import Card, WorkBar, button, text
from evidence_desktop.gui.tasks import Task
from evidence_desktop.gui.when import said
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.progress import Progress
from evidence_desktop.workflows import keep
from evidence_desktop.workflows.session import Session


class BackupPage(Page):
    """Makes a backup."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self._task: Task | None = None
        self.title.setText(self.tr("Backup"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(
            self.tr(
                "A copy of the whole vault in one file, encrypted as it is. Put it on another disk, best on a USB "
                "stick that you keep somewhere else: a copy on this computer is lost together with it."
            )
        )
        self.lead.show()
        card = Card()
        for words in (
            self.tr("The copy is read back and compared before it counts as done."),
            self.tr("To bring it back you need the file and the recovery sheet. Keep the two in different places."),
            self.tr("Whoever finds the file without the sheet sees how large the vault is, not what is in it."),
        ):
            card.column.addWidget(text(words))
        self.last = text("", "head")
        card.column.addWidget(self.last)
        self.column.addWidget(card)
        self.place = Exact(self.tr("Where the backup is"))
        self.place.hide()
        self.column.addWidget(self.place)
        self.bar = WorkBar()
        self.bar.stopped.connect(self._stop)
        self.column.addWidget(self.bar)
        self.column.addStretch(1)
        self.back = button(self.tr("Back"), lambda: desk.show_page.emit("keeping"))
        self.make_it = button(self.tr("Choose a place and back up…"), self._choose, "primary")
        self.act(self.make_it, self.back)

    def opened(self) -> None:
        """Say when the last one was made."""
        if self._task is None:
            self.banner.clear()
            self.place.hide()
        self._look_when(self._desk.vault)

    def emptied(self) -> None:
        """Forget where and when."""
        self.banner.clear()
        self.place.clear()
        self.place.hide()
        self.last.clear()
        self._rest()

    def back_up_to(self, path: Path) -> None:
        """Make a backup in this new file."""
        if self._task is not None:
            return
        self.banner.clear()
        self.place.setPlainText(str(path))
        self.place.show()
        self.make_it.setEnabled(False)
        self.bar.begin(self.tr("Copying the vault and reading the copy back…"))
        session = self._desk.vault
        self._task = self._desk.tasks.run(
            lambda progress: keep.backup(session, path, progress),
            lambda _path: self._done(session),
            self._failed,
            progress=self.bar.report,
            long=True,
        )

    def _done(self, session: Session) -> None:
        self._rest()
        if self._desk.session is not session:
            return
        self.banner.say(
            self.tr("The backup is made. It was read back and is whole."),
            self.tr("Take the stick out the way the system asks for it, and keep it apart from the recovery sheet."),
            "well",
        )
        self.top()
        self._look_when(session)

    def _failed(self, error: EvidenceError) -> None:
        self._rest()
        self.place.hide()
        if self._desk.session is not None:
            self.banner.error(error)
            self.top()

    def _rest(self) -> None:
        self._task = None
        self.bar.end()
        self.make_it.setEnabled(True)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _look_when(self, session: Session) -> None:
        def job(_progress: Progress) -> datetime | None:
            return keep.last_backup(session)

        self._desk.tasks.run(job, self._show_when, lambda _error: None)

    def _show_when(self, last: datetime | None) -> None:
        if self._desk.session is None:
            return
        if last is None:
            self.last.setText(self.tr("There is no backup yet."))
        else:
            when = said(last, datetime.now(last.tzinfo).date())
            self.last.setText(self.tr("The last one: {when}").format(when=when))

    def _choose(self) -> None:
        # The name says nothing of what is in it.
        name = f"copy-{date.today().isoformat()}.tar"  # noqa: DTZ011 - the person's own day
        path = choose_new_file(self, self.tr("Where the backup goes"), name)
        if path is not None:
            self.back_up_to(path)
