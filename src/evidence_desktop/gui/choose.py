"""Asking for files and folders, without leaving a trace of what was chosen."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

PLAIN = QFileDialog.Option.DontUseNativeDialog
"""The desktop's own dialog writes what was opened into its list of recent files."""


def leave_no_history() -> None:
    """Keep Qt's own file dialog from writing the folders that a person visited to the disk (``QtProject.conf``)."""
    # A place below a file that is no folder: nothing can be written there.
    nowhere = Path(os.devnull) / "none"
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(nowhere))


def choose_folder(parent: QWidget, title: str) -> Path | None:
    """Ask for a folder."""
    name = QFileDialog.getExistingDirectory(parent, title, str(Path.home()), QFileDialog.Option.ShowDirsOnly | PLAIN)
    return Path(name) if name else None


def choose_new_file(parent: QWidget, title: str, name: str) -> Path | None:
    """Ask where a new file shall be; the workflow refuses one that exists."""
    options = PLAIN | QFileDialog.Option.DontConfirmOverwrite
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, str(Path.home() / name), options=options)
    return Path(chosen) if chosen else None


def choose_file(parent: QWidget, title: str) -> Path | None:
    """Ask for a file that exists."""
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, str(Path.home()), options=PLAIN)
    return Path(chosen) if chosen else None


def choose_files(parent: QWidget, title: str) -> list[Path]:
    """Ask for any number of files that exist; none of them is opened here."""
    chosen, _kind = QFileDialog.getOpenFileNames(parent, title, str(Path.home()), options=PLAIN)
    return [Path(name) for name in chosen]
