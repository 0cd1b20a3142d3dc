"""What a check came to: one sentence, whose it is, then each check. The words are the verifier's own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from evidence_desktop.gui.parts import Banner, Card, spoken, text
from evidence_desktop.gui.style import Style
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.verifier import CHECKS, Finding, Report, Severity, Verdict, words

SHOWN = 5
"""Findings of one check that are spelled out; a broken bundle can have thousands."""
MOODS = {
    Verdict.INTACT_ANCHORED: "well",
    Verdict.INTACT_UNANCHORED: "well",
    Verdict.ALTERED: "altered",
    Verdict.CANNOT_TELL: "care",
}
WORST = (Severity.FAIL, Severity.UNKNOWN, Severity.WARNING, Severity.INFO)


class VerdictView(QWidget):
    """The result of a check."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self.verdict = Banner(style)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4 * SPACE)
        self._column.addWidget(self.verdict)
        self._body: QWidget | None = None

    def show_report(self, report: Report, *, compared: bool) -> None:
        """Show a report; ``compared`` when the owner's fingerprint was given."""
        sentence, _dot, rest = words.VERDICTS[report.verdict].partition(": ")
        self.verdict.say(sentence, rest[:1].upper() + rest[1:], MOODS[report.verdict])
        if self._body is not None:
            self._body.deleteLater()
        self._body = self._build(report, compared=compared)
        self._column.addWidget(self._body)

    def _build(self, report: Report, *, compared: bool) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * SPACE)
        if report.fingerprint_words:
            column.addWidget(self._owner(report, compared=compared))
        by_check: dict[str, list[Finding]] = defaultdict(list)
        for finding in report.findings:
            by_check[finding.check].append(finding)
        card = Card()
        card.column.addWidget(text(self.tr("What was checked"), "head"))
        for check in sorted(CHECKS, key=lambda name: _weight(by_check[name], ran=name in report.checks)):
            card.column.addLayout(self._line(check, by_check[check], ran=check in report.checks))
        column.addWidget(card)
        intact = MOODS[report.verdict] == "well"
        column.addWidget(text((words.SHOWS if intact else words.SHOWS_NOTHING).replace("\n", " "), "small"))
        return body

    def _owner(self, report: Report, *, compared: bool) -> Card:
        card = Card()
        card.column.addWidget(text(self.tr("Fingerprint of the key that sealed it"), "head"))
        words_of_key = spoken()
        words_of_key.setText(report.fingerprint_words)
        card.column.addWidget(words_of_key)
        if not compared:
            hint = self.tr(
                "Ask its owner to read their words out to you, on a number that you knew before. They must be these."
            )
            card.column.addWidget(text(hint, "small"))
        return card

    def _line(self, check: str, findings: Sequence[Finding], *, ran: bool) -> QHBoxLayout:
        said = words.CHECKS[check]
        worst = _worst(findings, ran=ran)
        row = QHBoxLayout()
        row.setSpacing(3 * SPACE)
        sign = QLabel()
        sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        name, colour, spoken = self._sign(worst)
        sign.setPixmap(self._style.picture(name, colour, 20))
        sign.setAccessibleName(spoken)
        row.addWidget(sign)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(text(f"{said.title}: {spoken}", "head"))
        column.addWidget(text(said.holds if worst is None else said.advice, "quiet"))
        for finding in findings[:SHOWN]:
            column.addWidget(text(self._finding(finding), "small"))
        if len(findings) > SHOWN:
            column.addWidget(text(self.tr("and %n more", "", len(findings) - SHOWN), "small"))
        row.addLayout(column, 1)
        return row

    def _finding(self, finding: Finding) -> str:
        said = self.tr("{subject}: expected {expected}; found {found}")
        return said.format(subject=finding.subject, expected=finding.expected, found=finding.found)

    def _sign(self, worst: str | None) -> tuple[str, str, str]:
        c = self._style.look.colours
        if worst is None:
            return "check", c.accent, self.tr("as it should be")
        if worst == Severity.FAIL:
            return "altered", c.altered, self.tr("failed")
        if worst == Severity.UNKNOWN:
            return "unsure", c.care, self.tr("cannot tell")
        return "info", c.quiet, self.tr("note")


def _worst(findings: Sequence[Finding], *, ran: bool) -> str | None:
    severities = {finding.severity for finding in findings}
    worst = next((severity for severity in WORST if severity in severities), None)
    return Severity.UNKNOWN if worst is None and not ran else worst


def _weight(findings: Sequence[Finding], *, ran: bool) -> int:
    worst = _worst(findings, ran=ran)
    return len(WORST) if worst is None else [str(one) for one in WORST].index(worst)
