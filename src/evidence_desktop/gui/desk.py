"""What the pages share: the unlocked vault, the worker threads, the style; and locking."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from evidence_desktop.gui.drafting import Drafts
from evidence_desktop.gui.style import Style
from evidence_desktop.gui.tasks import Tasks
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.workflows import preferences as kept
from evidence_desktop.workflows.preferences import Preferences
from evidence_desktop.workflows.session import Session


class Desk(QObject):
    """Shared by all pages.

    Attributes:
        path: The vault's folder.
        session: The unlocked vault, or None.
        drafts: What is being written in it.
        preferences: What the person prefers; changed by ``prefer``.
        preferred: Something is preferred otherwise now.
        refused: The settings, or what is being written, could not be kept.
        show_page: A page asks for another by its name.
        check_bundle: A page asks that a bundle be checked; its path.
        describe: A page asks to describe an exhibit; its label. What is in front then comes back afterwards.
        open_exhibit: A page asks that an exhibit be shown whole; its label.
        read_help: A page asks for a topic of help, by its id; and the name of the page that comes back afterwards.
        prove_date: A page asks for proof of date; the name of the page that comes back afterwards.
    """

    unlocked = Signal()
    locked = Signal()
    changed = Signal()
    show_page = Signal(str)
    check_bundle = Signal(object)
    describe = Signal(str)
    open_exhibit = Signal(str)
    read_help = Signal(str, str)
    prove_date = Signal(str)
    preferred = Signal()
    refused = Signal(object)

    def __init__(self, path: Path, style: Style, tasks: Tasks, preferences: Preferences | None = None) -> None:
        super().__init__()
        self.path = path
        self.style = style
        self.tasks = tasks
        self.session: Session | None = None
        self.drafts = Drafts(tasks)
        self.drafts.refused.connect(self.refused)
        self.preferences = preferences or Preferences()
        self._writing = threading.Lock()
        tasks.explain = self._explained

    @property
    def vault(self) -> Session:
        """The unlocked vault; pages that use it are not shown while it is locked."""
        if self.session is None:
            raise RuntimeError("the vault is locked")
        return self.session

    def _explained(self, error: EvidenceError) -> EvidenceError:
        vault = self.session
        return error if vault is None else vault.explained(error)

    def prefer(self, **changes: Any) -> None:
        """Change what is preferred, by the names of ``Preferences``; it holds, and is written, at once."""
        wanted = replace(self.preferences, **changes)
        if wanted == self.preferences:
            return
        self.preferences = wanted
        self.preferred.emit()
        self.tasks.run(lambda _progress: self._write(), _ignore_none, self.refused.emit, vault=False, stoppable=False)

    def _write(self) -> None:
        # What is preferred by then, not when this was asked for: the last one that writes writes the last wish.
        with self._writing:
            kept.save(self.preferences)

    def open(self, session: Session) -> None:
        """Take an unlocked vault into use."""
        self.session = session
        self.drafts.open(session)
        self.unlocked.emit()

    def lock(self) -> None:
        """Stop running work, forget what is shown, and close the vault behind the work that still ends."""
        session, self.session = self.session, None
        self.tasks.cancel()
        self.locked.emit()
        self.drafts.close()
        if session is not None:
            self.tasks.run(lambda _progress: session.close(), _ignore_none, _ignore, last=True, stoppable=False)


def _ignore_none(_none: None) -> None:
    """Nothing comes back, and nothing is to be said."""


def _ignore(_error: EvidenceError) -> None:
    """A vault that could not be closed in order is put in order when it is opened next."""
