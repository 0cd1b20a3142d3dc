"""Asking for files and folders, without leaving a trace of what was chosen."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from shiboken6 import isValid

PLAIN = QFileDialog.Option.DontUseNativeDialog
"""The desktop's own dialog writes what was opened into its list of recent files."""


def leave_no_history() -> None:
    """Keep Qt's own file dialog from writing the folders that a person visited to the disk (``QtProject.conf``)."""
    # A place below a file that is no folder: nothing can be written there.
    nowhere = Path(os.devnull) / "none"
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(nowhere))


def choose_folder(parent: QWidget, title: str) -> Path | None:
    """Ask for a folder."""
    dialog = _dialog(parent, title, QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _first(dialog.selectedFiles() if asked(parent, dialog) else ())


def choose_new_file(parent: QWidget, title: str, name: str) -> Path | None:
    """Ask where a new file shall be; the workflow refuses one that exists."""
    dialog = _dialog(parent, title, QFileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.selectFile(name)
    return _first(dialog.selectedFiles() if asked(parent, dialog) else ())


def choose_file(parent: QWidget, title: str) -> Path | None:
    """Ask for a file that exists."""
    dialog = _dialog(parent, title, QFileDialog.FileMode.ExistingFile)
    return _first(dialog.selectedFiles() if asked(parent, dialog) else ())


def choose_files(parent: QWidget, title: str) -> list[Path]:
    """Ask for any number of files that exist; none of them is opened here."""
    dialog = _dialog(parent, title, QFileDialog.FileMode.ExistingFiles)
    return [Path(name) for name in dialog.selectedFiles()] if asked(parent, dialog) else []


def asked(page: QWidget, dialog: QDialog) -> bool:
    """Show a dialog until it is answered.

    Returns:
        Whether it was answered with yes and whoever asked is still there: a lock, and another language, for which the
        pages are made anew, close every dialog.
    """
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted and isValid(page)
    finally:
        if isValid(dialog):
            dialog.deleteLater()


def close_dialogs(window: QWidget) -> None:
    """Close every dialog and every list that is open over the window, unanswered."""
    for other in QApplication.topLevelWidgets():
        over = isinstance(other, QDialog) or other.windowType() == Qt.WindowType.Popup
        if over and other is not window and other.isVisible():
            other.close()


def _dialog(page: QWidget, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
    # Not the page's child: it goes by itself, also when the page is gone by then.
    dialog = QFileDialog(page.window(), title, str(Path.home()))
    dialog.setOption(PLAIN)
    dialog.setFileMode(mode)
    return dialog


def _first(names: Sequence[str]) -> Path | None:
    return Path(names[0]) if names else None
