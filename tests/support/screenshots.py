"""``make screenshots``: a picture of every page, light and dark, in English and Tamil, of the made-up case."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from evidence_desktop.cli.stage import virtual_screen
from evidence_desktop.gui.app import application
from evidence_desktop.gui.style import Style
from evidence_desktop.gui.tokens import DARK, LIGHT, Look
from evidence_desktop.model.resources import resource
from support import made_up_case, scenes

OUT = Path(__file__).resolve().parents[2] / "build" / "screenshots"
LANGUAGES = ("en", "ta")


def take(out: Path, folder: Path) -> int:
    """Write the pictures; returns how many there are."""
    made = application()
    style = Style(made)
    made_up_case.make(folder / "vault", folder)
    opened = scenes.open_case(folder / "vault")
    bundle = scenes.make_bundle(opened, folder / "bundle.zip")
    for language in LANGUAGES:
        translator = QTranslator()
        translator.load(str(resource("translations", f"evidence_{language}.qm")))
        QCoreApplication.installTranslator(translator)
        QLocale.setDefault(QLocale(language))
        for name, colours in (("light", LIGHT), ("dark", DARK)):
            style.set(Look(colours))
            stage = scenes.Stage(style, opened, folder / "vault", bundle)
            for page in stage.scenes():
                stage.window.grab().save(str(out / f"{page}-{language}-{name}.png"))
            stage.end()
        QCoreApplication.removeTranslator(translator)
    opened.close()
    made.shutdown()
    return len(list(out.glob("*.png")))


def main() -> int:
    """Take them on a screen of their own."""
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    with virtual_screen() as env, tempfile.TemporaryDirectory(prefix="screenshots-") as folder:
        os.environ.update(env, QT_QPA_PLATFORM="xcb")
        print(f"{take(OUT, Path(folder))} pictures in {OUT}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
