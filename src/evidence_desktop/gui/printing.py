"""The system's printers, for what a person wants on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from evidence_desktop.gui.choose import asked

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

# The module of Qt is loaded where it is used: it takes a moment, and most people never print.


def has_printer() -> bool:
    """Whether there is any; called in a worker, as the system may take its time."""
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415

    return bool(QPrinterInfo.availablePrinterNames())


def chosen_printer(page: QWidget) -> QPrinter | None:
    """Ask the person for a printer, in the system's own window; None when they went back."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    return printer if asked(page, QPrintDialog(printer, page.window())) else None
