"""What the pages share: the unlocked vault, the worker threads, the style; and locking."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from evidence_desktop.gui.style import Style
from evidence_desktop.gui.tasks import Tasks
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.workflows.session import Session


class Desk(QObject):
    """Shared by all pages.

    Attributes:
        path: The vault's folder.
        session: The unlocked vault, or None.
        show_page: A page asks for another by its name.
        check_bundle: A page asks that a bundle be checked; its path.
        describe: A page asks that an exhibit be described; its label.
        open_exhibit: A page asks that an exhibit be shown whole; its label.
    """

    unlocked = Signal()
    locked = Signal()
    changed = Signal()
    show_page = Signal(str)
    check_bundle = Signal(object)
    describe = Signal(str)
    open_exhibit = Signal(str)

    def __init__(self, path: Path, style: Style, tasks: Tasks) -> None:
        super().__init__()
        self.path = path
        self.style = style
        self.tasks = tasks
        self.session: Session | None = None

    @property
    def vault(self) -> Session:
        """The unlocked vault; pages that use it are not shown while it is locked."""
        if self.session is None:
            raise RuntimeError("the vault is locked")
        return self.session

    def open(self, session: Session) -> None:
        """Take an unlocked vault into use."""
        self.session = session
        self.unlocked.emit()

    def lock(self) -> None:
        """Stop running work, forget what is shown, and close the vault behind the work that still ends."""
        session, self.session = self.session, None
        self.tasks.cancel()
        self.locked.emit()
        if session is not None:
            self.tasks.run(lambda _progress: session.close(), lambda _none: None, _ignore)


def _ignore(_error: EvidenceError) -> None:
    """A vault that could not be closed in order is put in order when it is opened next."""
