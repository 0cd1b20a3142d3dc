"""What is typed and not kept yet: sealed while it is typed, there again after a lock, and one way to discard it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from evidence_desktop.gui.pressed import Button
from evidence_desktop.gui.tasks import Tasks
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.progress import Progress
from evidence_desktop.workflows import drafts
from evidence_desktop.workflows.session import Session

PAUSE = 600
"""Milliseconds from the first letter to its draft on the disk: what a sudden end can cost at most."""

Fields = Mapping[str, str]


class Drafts(QObject):
    """The drafts of the open vault, in memory as on the disk: a form finds at once what was kept of it.

    Attributes:
        loaded: They were read after an unlock.
        refused: One could not be kept; the error.
    """

    loaded = Signal()
    refused = Signal(object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._vault: Session | None = None
        self._held: dict[str, dict[str, str]] = {}

    def open(self, vault: Session) -> None:
        """Read those of a vault that was unlocked."""
        self._vault = vault
        self._tasks.run(lambda _progress: drafts.read(vault), lambda held: self._take(vault, held), _ignore)

    def close(self) -> None:
        """Forget them, after every form has given its last words."""
        self._vault, self._held = None, {}

    @property
    def names(self) -> tuple[str, ...]:
        """The forms of which something is kept."""
        return tuple(self._held)

    def get(self, name: str) -> dict[str, str]:
        """What is kept of a form; empty when nothing is."""
        return dict(self._held.get(name, {}))

    def keep(self, name: str, fields: Fields) -> None:
        """Keep what a form holds; without fields it is dropped. Not to be stopped: a vault closes behind it."""
        vault = self._vault
        if vault is None:
            return
        self.know(name, fields)

        def job(_progress: Progress) -> None:
            drafts.keep(vault, name, fields)

        self._tasks.run(job, _done, self._fail, stoppable=False)

    def know(self, name: str, fields: Fields) -> None:
        """Take note of what a workflow keeps, or dropped, itself."""
        self._held.pop(name, None)
        if fields:
            self._held[name] = dict(fields)

    def drop(self, name: str) -> None:
        """The form's words were kept as what they became, or are no longer wanted."""
        self.keep(name, {})

    def _take(self, vault: Session, held: dict[str, dict[str, str]]) -> None:
        if vault is self._vault:
            # What somebody typed meanwhile is newer.
            self._held = held | self._held
            self.loaded.emit()

    def _fail(self, error: EvidenceError) -> None:
        if self._vault is not None:
            self.refused.emit(error)


def _done(_none: None) -> None:
    """Nobody is told of each letter."""


def _ignore(_error: EvidenceError) -> None:
    """Whoever looks for what can be gone on with says that it cannot be read."""


class Form(QObject):
    """Keeps one form while it is typed.

    Args:
        parent: The page.
        held: The vault's drafts.
        values: The form as it stands; empty where nothing is worth keeping.
    """

    def __init__(self, parent: QObject, held: Drafts, values: Callable[[], Fields]) -> None:
        super().__init__(parent)
        self._held = held
        self._values = values
        self.name = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.flush)

    def begin(self, name: str) -> dict[str, str]:
        """Turn to a form; what is kept of it is to be filled in. Nothing that is filled in counts as typed."""
        self.leave()
        self.name = name
        return self._held.get(name)

    def touch(self) -> None:
        """Something was typed; not begun anew with each letter: who writes without a pause is kept as well."""
        if self.name and not self._pause.isActive():
            self._pause.start()

    def flush(self) -> None:
        """Keep now what was typed last."""
        self._pause.stop()
        if self.name and (values := dict(self._values())) != self._held.get(self.name):
            self._held.keep(self.name, values)

    def leave(self) -> None:
        """Keep what was typed last; the form may be emptied then."""
        if self._pause.isActive():
            self.flush()
        self.name = ""

    def drop(self) -> None:
        """Its words were kept as what they became, or are no longer wanted; the form may be emptied then."""
        self._pause.stop()
        if self.name:
            self._held.drop(self.name)
        self.name = ""


class Discard(Button):
    """Throws away what is written, when it is pressed twice.

    Args:
        words: What it says first, when it is not written that is thrown away.

    Attributes:
        sure: It was pressed the second time.
    """

    sure = Signal()

    def __init__(self, words: str = "") -> None:
        super().__init__("")
        self._words = words or QCoreApplication.translate("Discard", "Discard what I wrote")
        self.setAutoDefault(False)
        self.clicked.connect(self._press)
        self.rest()

    def rest(self) -> None:
        """Ask again before anything is thrown away."""
        self._asked = False
        self.setText(self._words)

    def _press(self) -> None:
        if self._asked:
            self.rest()
            self.sure.emit()
        else:
            self._asked = True
            self.setText(QCoreApplication.translate("Discard", "Yes, discard it"))
