"""The language in force: our words, Qt's own words, and how dates and numbers are written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from evidence_desktop.model.resources import resource

LANGUAGES = {"en": "English", "ms": "Bahasa Malaysia", "zh_CN": "简体中文", "ta": "தமிழ்"}
"""Each by its own name: whoever looks for a language can read that one."""
ENGLISH = "en"
_OURS, _QTS = "evidence", "qtbase"
_INSTALLED = "evidence-language"
"""Object name of the translators that this module installed."""


def chosen(code: str) -> str:
    """The language for a wish; without one, the first of the system's languages that we have."""
    if code in LANGUAGES:
        return code
    for name in QLocale.system().uiLanguages():
        wanted = QLocale(name).language()
        for own in LANGUAGES:
            if QLocale(own).language() == wanted:
                return own
    return ENGLISH


def use(code: str) -> None:
    """Speak this language from now on; where a file of words is missing, English stands."""
    program = QCoreApplication.instance()
    if program is None:
        raise RuntimeError("there is no application yet")
    code = chosen(code)
    for old in program.findChildren(QTranslator, _INSTALLED):
        program.removeTranslator(old)
        old.deleteLater()
    qts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for folder, name in ((qts, _QTS), (resource("translations"), _OURS)):
        words = QTranslator(program)
        words.setObjectName(_INSTALLED)
        if words.load(str(folder / f"{name}_{code}.qm")):
            program.installTranslator(words)
        else:
            words.deleteLater()
    QLocale.setDefault(_locale(code))


def _locale(code: str) -> QLocale:
    # Somebody in Malaysia who reads English writes dates as Malaysia does.
    system = QLocale.system()
    return system if system.language() == QLocale(code).language() else QLocale(code)
