"""Checks a bundle; imports nothing else of this project and runs alone."""

from typing import TYPE_CHECKING, Any

from evidence_desktop.verifier.apart import verify as verify_apart
from evidence_desktop.verifier.findings import ALONE, CHECKS, Finding, Report, Severity, UsageError, Verdict

if TYPE_CHECKING:
    from evidence_desktop.verifier.run import Progress, compare, verify

__all__ = [
    "ALONE",
    "CHECKS",
    "Finding",
    "Progress",
    "Report",
    "Severity",
    "UsageError",
    "Verdict",
    "compare",
    "verify",
    "verify_apart",
]


def __getattr__(name: str) -> Any:
    """Load the checks when they are first asked for: a face first starts the process that runs them."""
    if name not in __all__:
        raise AttributeError(name)
    from evidence_desktop.verifier import run  # noqa: PLC0415 - see above

    return getattr(run, name)
