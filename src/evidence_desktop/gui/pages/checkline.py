"""One check in the result: how it stands, what that means, what to do; how it was found only when asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from evidence_desktop.gui.findingwords import finding_words, found_words, subject_words
from evidence_desktop.gui.options import Exact
from evidence_desktop.gui.pages.checkwords import check_words
from evidence_desktop.gui.parts import button, text
from evidence_desktop.gui.style import Style
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.verifier import Finding, Severity

LARGE = 1.5
"""Text size from which there is no room beside words."""
SHOWN = 5
"""Findings of one check that are spelled out; a broken bundle can have thousands."""
WORST = (Severity.FAIL, Severity.UNKNOWN, Severity.WARNING, Severity.INFO)
COUNTS = ("a time stamp from outside", "a text from outside with a checkpoint")
"""What the verifier calls evidence of time that counts; it says how many exhibits that covers."""
SIGN = 20
"""Pixels of the sign at 100 %."""
LEVEL = 3 * SPACE
"""Pixels from the top of a button to its words."""


def worst(findings: Sequence[Finding], *, ran: bool) -> Severity | None:
    """The severity that decides; None when all is as it should be."""
    severities = {finding.severity for finding in findings}
    found = next((severity for severity in WORST if severity in severities), None)
    return Severity.UNKNOWN if found is None and not ran else found


def decides(severity: Severity | None) -> bool:
    """Whether a check speaks against the bundle, or leaves it open."""
    return severity in (Severity.FAIL, Severity.UNKNOWN)


def state_words(severity: Severity | None) -> str:
    """How a check stands."""
    say = QCoreApplication.translate
    if severity is None:
        return say("CheckLine", "as it should be")
    return {
        Severity.FAIL: say("CheckLine", "failed"),
        Severity.UNKNOWN: say("CheckLine", "cannot tell"),
    }.get(severity, say("CheckLine", "to know"))


def meaning(check: str, severity: Severity | None, findings: Sequence[Finding]) -> tuple[str, str]:
    """What the answer means, and what to do; the second is empty when there is nothing to do."""
    words = check_words(check)
    if severity is None:
        return words.holds, ""
    if not decides(severity):
        return words.holds if any(map(_dates, findings)) else words.note or words.holds, ""
    if severity is Severity.UNKNOWN:
        return QCoreApplication.translate("CheckLine", "This could not be checked. It says neither yes nor no."), (
            words.todo
        )
    return words.fails, words.todo


def _dates(finding: Finding) -> bool:
    return finding.expected in COUNTS and not finding.found.startswith("0 ")


def named(findings: Sequence[Finding]) -> list[str]:
    """The files or entries that decide, each once."""
    deciding = [one for one in findings if decides(Severity(one.severity)) and one.subject != one.check]
    return list(dict.fromkeys(subject_words(one.check, one.subject) for one in deciding))


def concerned(finding: Finding) -> str:
    """What a finding is about: a file, an entry, or the check itself."""
    if finding.subject == finding.check:
        return check_words(finding.check).title
    return subject_words(finding.check, finding.subject)


def spelled_out(findings: Sequence[Finding]) -> list[str]:
    """The findings as they were found, the worst first."""
    say = QCoreApplication.translate
    told = sorted(findings, key=lambda one: WORST.index(Severity(one.severity)))
    lines = [
        say("CheckLine", "{subject}: expected {expected}; found {found}").format(
            subject=concerned(one),
            expected=finding_words(one.expected),
            found=found_words(one.expected, one.found),
        )
        for one in told[:SHOWN]
    ]
    if len(told) > SHOWN:
        lines.append(say("CheckLine", "and %n more", "", len(told) - SHOWN))
    return lines


class CheckLine(QWidget):
    """One check; its details open beneath it."""

    def __init__(self, style: Style, check: str, findings: Sequence[Finding], *, ran: bool) -> None:
        super().__init__()
        self.check = check
        severity = worst(findings, ran=ran)
        words = check_words(check)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * SPACE)
        row.addWidget(self._build_sign(style, severity), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        # The words stand level with those of the button, which is higher than they are.
        column.setContentsMargins(0, LEVEL, 0, 0)
        column.setSpacing(SPACE)
        said = self.tr("{check}: {state}").format(check=words.title, state=state_words(severity))
        column.addWidget(text(said, "head"))
        means, todo = meaning(check, severity, findings)
        column.addWidget(text(means))
        if decides(severity) and named(findings):
            files = named(findings)
            shown = Exact(self.tr("What it concerns"))
            more = [self.tr("and %n more", "", len(files) - SHOWN)] if len(files) > SHOWN else []
            shown.setPlainText("\n".join(files[:SHOWN] + more))
            column.addWidget(shown)
        if todo:
            column.addWidget(text(self.tr("What to do: {advice}").format(advice=todo)))
        self.details = self._details(words.asks, findings)
        column.addWidget(self.details)
        row.addLayout(column, 1)
        self.more = button(self.tr("Details"), self._toggle, "plain")
        self.more.setCheckable(True)
        self.more.setAccessibleName(self.tr("Details: {check}").format(check=words.title))
        if style.look.scale >= LARGE:
            # Beneath the words, before what it opens: beside them, both would need more than the page is wide.
            column.insertWidget(column.indexOf(self.details), self.more, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)

    def _details(self, asks: str, findings: Sequence[Finding]) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(text(asks, "small"))
        if findings:
            exact = Exact(self.tr("As it was found"))
            exact.setPlainText("\n".join(spelled_out(findings)))
            column.addWidget(exact)
        box.hide()
        return box

    def _toggle(self) -> None:
        self.details.setVisible(self.more.isChecked())

    def _build_sign(self, style: Style, severity: Severity | None) -> QLabel:
        self._style, self._severity = style, severity
        self._sign = QLabel()
        self._sign.setAccessibleName(state_words(severity))
        self._sign.setContentsMargins(0, LEVEL, 0, 0)
        style.changed.connect(self._paint_sign)
        self._paint_sign()
        return self._sign

    def _paint_sign(self) -> None:
        c = self._style.look.colours
        name, colour = {
            None: ("check", c.accent),
            Severity.FAIL: ("altered", c.altered),
            Severity.UNKNOWN: ("unsure", c.care),
        }.get(self._severity, ("info", c.quiet))
        self._sign.setPixmap(self._style.picture(name, colour, SIGN))
