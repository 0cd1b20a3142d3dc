"""What a check came to: one sentence, whose it is, then each check, and what all that shows."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evidence_desktop.gui.options import Exact
from evidence_desktop.gui.pages.checkline import CheckLine, decides, worst
from evidence_desktop.gui.pages.checkwords import check_words, shows_words, verdict_words
from evidence_desktop.gui.pages.dated import DatedText
from evidence_desktop.gui.parts import Banner, Card, button, field, labelled, spoken, text
from evidence_desktop.gui.style import Style
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.gui.when import exactly
from evidence_desktop.verifier import CHECKS, Finding, Severity, Verdict
from evidence_desktop.workflows.check import Checked

MOODS = {
    Verdict.INTACT_ANCHORED: "well",
    Verdict.INTACT_UNANCHORED: "well",
    Verdict.REPORT_INTACT: "info",
    Verdict.ALTERED: "altered",
    Verdict.CANNOT_TELL: "care",
}


def by_check(checked: Checked) -> dict[str, list[Finding]]:
    """The findings of each check."""
    found: dict[str, list[Finding]] = defaultdict(list)
    for finding in checked.report.findings:
        found[finding.check].append(finding)
    return found


def owner_words(checked: Checked) -> str:
    """What was learnt of whose key it is; empty as long as nothing was compared."""
    severity = worst(by_check(checked)["trust"], ran="trust" in checked.report.checks)
    words = check_words("trust")
    if not checked.compared or severity is Severity.UNKNOWN:
        return ""
    return words.fails if severity is Severity.FAIL else words.holds


class VerdictView(QWidget):
    """The result of a check; ``compare`` and ``date`` ask to hold it against a fingerprint, and a text of others."""

    compare = Signal(str)
    date = Signal(str)
    print_asked = Signal()

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self.verdict = Banner(style)
        # It is where the keyboard goes when a result is there, and what a screen reader reads then.
        self.verdict.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.verdict.setAccessibleDescription(QCoreApplication.translate("ResultPaper", "Result of a check"))
        self.lines: list[CheckLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4 * SPACE)
        self._column.addWidget(self.verdict)
        self.trust = field("")
        self._body = QWidget()
        self._column.addWidget(self._body)

    def show_result(self, checked: Checked) -> None:
        """Show a result in place of the last."""
        self.verdict.say(*verdict_words(checked.report.verdict), MOODS[checked.report.verdict])
        self._body.hide()
        self._body.deleteLater()
        self._body = self._build(checked)
        self._column.addWidget(self._body)

    def clear(self) -> None:
        """Forget the result."""
        self.lines = []
        self._body.hide()
        self._body.deleteLater()
        self._body = QWidget()
        self._column.addWidget(self._body)

    def _build(self, checked: Checked) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * SPACE)
        self.lines = [
            CheckLine(self._style, check, found, ran=check in checked.report.checks)
            for check in checked.report.applies
            for found in (by_check(checked)[check],)
        ]
        against = [line for line in self.lines if self._decides(checked, line.check)]
        rest = [line for line in self.lines if line not in against]
        if against:
            column.addWidget(self._card(self.tr("What speaks against it, or stays open"), against))
        if checked.report.fingerprint_words:
            column.addWidget(self._owner(checked))
        if rest:
            column.addWidget(self._card(self.tr("What was checked"), rest))
        if checked.report.applies == CHECKS and checked.report.checkpoint:
            self.dated = DatedText()
            self.dated.compare.connect(self.date)
            column.addWidget(self.dated)
        absent = [check_words(check).title for check in CHECKS if check not in checked.report.applies]
        if absent:
            card = Card()
            card.column.addWidget(text(self.tr("What only the whole bundle can show"), "head"))
            card.column.addWidget(text(" · ".join(absent)))
            column.addWidget(card)
        column.addWidget(self._shows(checked))
        column.addWidget(self._file(checked))
        return body

    def _decides(self, checked: Checked, check: str) -> bool:
        return decides(worst(by_check(checked)[check], ran=check in checked.report.checks))

    def _card(self, title: str, lines: list[CheckLine]) -> Card:
        card = Card()
        card.column.addWidget(text(title, "lead"))
        for line in lines:
            card.column.addWidget(line)
        return card

    def _owner(self, checked: Checked) -> Card:
        card = Card()
        card.column.addWidget(text(self.tr("Fingerprint of the key that sealed it"), "head"))
        words = spoken()
        words.setText(checked.report.fingerprint_words)
        card.column.addWidget(words)
        said = owner_words(checked)
        if said:
            card.column.addWidget(text(said))
        self.trust = field(self.tr("The words that its owner read out"), self.tr("Eight words"))
        self.trust.returnPressed.connect(self._compare)
        hint = self.tr(
            "Call its owner on a number that you knew before, and let them read their words to you. "
            "Type or paste them here: they must be the ones above."
        )
        card.column.addWidget(labelled(self.trust.accessibleName(), self.trust, hint))
        row = QHBoxLayout()
        self.hold = button(self.tr("Compare"), self._compare)
        row.addWidget(self.hold)
        row.addStretch(1)
        card.column.addLayout(row)
        return card

    def _compare(self) -> None:
        if self.trust.text().strip():
            self.compare.emit(self.trust.text().strip())

    def _shows(self, checked: Checked) -> Card:
        card = Card()
        shows, shows_not = shows_words(checked.report.verdict)
        for head, words in (
            (self.tr("What this shows"), shows),
            (self.tr("What this does not show"), shows_not),
        ):
            card.column.addWidget(text(head, "head"))
            card.column.addWidget(text(words))
        return card

    def _file(self, checked: Checked) -> Card:
        card = Card()
        card.column.addWidget(text(self.tr("What was given"), "head"))
        shown = Exact(self.tr("What was given"))
        shown.setPlainText("\n".join(file_lines(checked)))
        card.column.addWidget(shown)
        row = QHBoxLayout()
        self.print = button(self.tr("Print the result…"), self.print_asked.emit)
        row.addWidget(self.print)
        row.addStretch(1)
        card.column.addLayout(row)
        card.column.addWidget(text(self.tr("A printer may keep a copy of what it prints."), "small"))
        return card


def file_lines(checked: Checked) -> list[str]:
    """The file, its SHA-256, the moment and the program, each a line for the record."""
    say = QCoreApplication.translate
    lines = [checked.name]
    if checked.report.exhibits:
        lines.append(say("VerdictView", "%n exhibit(s)", "", checked.report.exhibits))
    redacted = checked.report.redacted
    if redacted:
        lines.append(say("VerdictView", "In %n of them a redacted copy stands for the original", "", redacted))
    if checked.sha256:
        lines.append(say("VerdictView", "SHA-256 of {file}: {hash}").format(file=checked.hashed, hash=checked.sha256))
    lines.append(
        say("VerdictView", "Checked {moment} by the clock of this device").format(moment=exactly(checked.when))
    )
    lines.append(say("VerdictView", "With Evidence Desktop {version}").format(version=checked.version))
    return lines
