"""Checks a bundle; imports nothing else of this project and runs alone."""

from evidence_desktop.verifier.apart import verify as verify_apart
from evidence_desktop.verifier.findings import ALONE, CHECKS, Finding, Report, Severity, UsageError, Verdict
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
