"""What is said when a vault was opened and something was the matter: what happened, what is safe, what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from evidence_desktop.gui.errorwords import phrase
from evidence_desktop.workflows.session import Session

NAMED = 5
"""Things that are named one by one; the audit shows all."""
CUT_OFF = frozenset({"torn-write", "put-aside", "entries-kept", "deletion-finished"})
"""What is found when the program ended in the middle of something; nothing that was saved is lost by it."""


def news(session: Session) -> tuple[str, str, str] | None:
    """Say what an opening found, if anything: words, hint, and mood of the notice."""
    say = QCoreApplication.translate
    matters = [f"{phrase(finding.subject)} {phrase(finding.what)}." for finding in session.vault.findings_that_matter]
    if session.read_only:
        words = say("news", "The vault is open to look only.")
        safe = say("news", "Nothing can be added or changed, so nothing gets worse. A backup can be brought back.")
        return words, _joined(safe, matters), "care"
    if matters:
        safe = say("news", "Everything else is whole. If you have a backup, keep it.")
        return say("news", "Something about the vault needs your attention."), _joined(safe, matters), "care"
    if any(finding.check in CUT_OFF for finding in session.vault.findings):
        return (
            say("news", "The program ended in the middle of something last time."),
            say(
                "news",
                "Everything that was saved is safe. What was only half written was put aside inside the vault, and the "
                "log says so.",
            ),
            "info",
        )
    return None


def _joined(safe: str, matters: Sequence[str]) -> str:
    named = list(matters[:NAMED])
    if len(matters) > NAMED:
        named.append(QCoreApplication.translate("news", "And %n more.", "", len(matters) - NAMED))
    return " ".join([safe, *named])
