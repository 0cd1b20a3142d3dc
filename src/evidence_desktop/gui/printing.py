"""The system's printers, for what a person wants on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

# The module of Qt is loaded where it is used: it takes a moment, and most people never print.


def has_printer() -> bool:
    """Whether there is any; called in a worker, as the system may take its time."""
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415

    return bool(QPrinterInfo.availablePrinterNames())


def chosen_printer(parent: QWidget) -> QPrinter | None:
    """Ask the person for a printer, in the system's own window; None when they went back."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    return printer if QPrintDialog(printer, parent).exec() == QPrintDialog.DialogCode.Accepted else None
