"""A log for support: what went wrong, in codes, with nothing of the person in it. It is kept in memory only.

What goes in is what the program wrote itself: its versions, names of its own functions, codes of its own errors, the
kind of system, times since the start, and sizes rounded to a power of ten. Sentences never do: they name paths.
"""

from __future__ import annotations

import platform
import re
import time
from collections import deque
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import evidence_desktop
from evidence_desktop.model.errors import EvidenceError

if TYPE_CHECKING:
    # The window is painted before the vault and its keys are loaded, and notes what goes wrong meanwhile.
    from evidence_desktop.workflows.session import Session

KEPT = 200
"""Errors that are remembered; the oldest goes first."""
DEEP = 12
"""Functions of ours that are named of an unexpected error, the innermost last."""
ASKED = "cancelled"
"""Code of what is no error: the person stopped it."""

_CODE = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_TYPE = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,59}")
_OURS = Path(evidence_desktop.__file__).parent


class Incidents:
    """What went wrong since the program started. Any thread may note something."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._start = clock()
        self._noted: deque[tuple[float, str]] = deque(maxlen=KEPT)

    def note(self, error: BaseException) -> None:
        """Note an error: its code if it is one of ours, else its kind and where in our program it was."""
        if isinstance(error, EvidenceError):
            if error.code == ASKED:
                return
            what = error.code if _CODE.fullmatch(error.code) else "other"
        elif isinstance(error, OSError):
            what = f"system {_kind(error)} {error.errno or 0}"
        else:
            what = f"unexpected {_kind(error)} in {' > '.join(_where(error)) or 'nothing of ours'}"
        self._noted.append((self._clock() - self._start, what))

    def text(self, session: Session | None, versions: Mapping[str, str]) -> str:
        """Write the log.

        Args:
            session: The open vault, for its size, or None.
            versions: Of what only a face knows, by name, such as ``Qt``.
        """
        lines = [
            "Evidence Desktop, log for support",
            f"app {evidence_desktop.__version__}",
            f"system {platform.system()} {platform.machine()}",
            f"python {platform.python_version()}",
            *(f"{name} {version}" for name, version in versions.items()),
            f"running for {_minutes(self._clock() - self._start)}",
            *_vault(session),
            "",
            "What went wrong, by the time since the start:",
            *(f"{_minutes(moment)}  {what}" for moment, what in self._noted),
        ]
        return "\n".join(lines if self._noted else [*lines, "nothing"]) + "\n"


def rounded(number: int) -> str:
    """Say how much about, as a power of ten."""
    return "0" if number <= 0 else f"about 10^{len(str(number)) - 1}"


def _vault(session: Session | None) -> list[str]:
    if session is None:
        return ["vault locked"]
    index = session.vault.index
    size = sum(row.size for row in index.exhibits() if not row.deleted)
    return [
        f"vault open, unlock {session.unlock.value}, {'read-only' if session.read_only else 'writable'}",
        f"vault exhibits {rounded(index.count)}, entries {rounded(index.size)}, bytes {rounded(size)}",
        *(f"vault finding {finding.check}" for finding in session.vault.findings if _CODE.fullmatch(finding.check)),
    ]


def _kind(error: BaseException) -> str:
    name = type(error).__name__
    return name if _TYPE.fullmatch(name) else "Error"


def _where(error: BaseException) -> list[str]:
    """Our own functions on the way to the error: module, function and line, never a value or a path."""
    found, at = [], error.__traceback__
    while at is not None:
        code = at.tb_frame.f_code
        file = Path(code.co_filename)
        if file.is_relative_to(_OURS):
            found.append(f"{file.relative_to(_OURS).with_suffix('').as_posix()}:{code.co_name}:{at.tb_lineno}")
        at = at.tb_next
    return found[-DEEP:]


def _minutes(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 60}:{whole % 60:02}"
