"""The result of a check on paper: the same words as on the page, as a PDF in memory or for a printer."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QPagedPaintDevice,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from evidence_desktop.gui.pages.checkline import decides, meaning, spelled_out, state_words, worst
from evidence_desktop.gui.pages.checkwords import check_words, shows_words, verdict_words
from evidence_desktop.gui.pages.verdict import by_check, file_lines, owner_words
from evidence_desktop.verifier import CHECKS
from evidence_desktop.workflows.check import Checked

SIZES = {"title": 18, "verdict": 14, "head": 11, "text": 10, "exact": 8}
"""Points."""
BOLD = frozenset({"title", "verdict", "head"})
Lines = tuple[tuple[str, str], ...]
"""Kind (a key of ``SIZES``) and words of each paragraph."""


def result_lines(checked: Checked) -> Lines:
    """Put a result into words; called on the UI thread, where the language is."""
    say = QCoreApplication.translate
    report = checked.report
    sentence, rest = verdict_words(report.verdict)
    lines = [("title", say("ResultPaper", "Result of a check")), ("verdict", sentence), ("text", rest)]
    lines.append(("head", say("ResultPaper", "What was given")))
    lines += [("exact", line) for line in file_lines(checked)]
    if report.fingerprint_words:
        lines += [
            ("head", say("ResultPaper", "Fingerprint of the key that sealed it")),
            ("text", report.fingerprint_words),
            ("exact", report.root_fingerprint),
            ("text", owner_words(checked) or say("ResultPaper", "It was not compared with its owner's words.")),
        ]
    if report.bundle_id:
        lines.append(("exact", say("ResultPaper", "Bundle {id}").format(id=report.bundle_id)))
    found = by_check(checked)
    for check in report.applies:
        severity = worst(found[check], ran=check in report.checks)
        means, todo = meaning(check, severity, found[check])
        said = say("ResultPaper", "{check}: {state}").format(
            check=check_words(check).title, state=state_words(severity)
        )
        lines += [("head", said), ("text", " ".join(part for part in (means, todo) if part))]
        if decides(severity):
            lines += [("exact", line) for line in spelled_out(found[check])]
    absent = [check_words(check).title for check in CHECKS if check not in report.applies]
    if absent:
        lines += [("head", say("ResultPaper", "What only the whole bundle can show")), ("text", " · ".join(absent))]
    shows, shows_not = shows_words(report.verdict)
    lines += [
        ("head", say("ResultPaper", "What this shows")),
        ("text", shows),
        ("head", say("ResultPaper", "What this does not show")),
        ("text", shows_not),
    ]
    return tuple(lines)


def result_pdf(lines: Lines) -> bytes:
    """Make the PDF; may be called in a worker. Nothing is written to a disk."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator("Evidence Desktop")
    writer.setTitle(lines[0][1])
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    draw_result(lines, writer)
    return bytes(buffer.data().data())


def draw_result(lines: Lines, device: QPagedPaintDevice) -> None:
    """Draw a result on a PDF or a printer."""
    # The document keeps two centimetres free by itself.
    device.setPageMargins(QMarginsF(0, 0, 0, 0))
    document = QTextDocument()
    cursor = QTextCursor(document)
    for number, (kind, words) in enumerate(lines):
        block, characters = QTextBlockFormat(), QTextCharFormat()
        block.setTopMargin(SIZES[kind] if kind in BOLD else 2)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont) if kind == "exact" else QFont()
        font.setPointSize(SIZES[kind])
        font.setBold(kind in BOLD)
        characters.setFont(font)
        if number:
            cursor.insertBlock(block, characters)
        else:
            cursor.setBlockFormat(block)
        # Plain text: what was found came from a stranger and must not be read as a page's code.
        cursor.insertText(words, characters)
    document.print_(device)
