"""Every page in every look: nothing clipped, nothing overlapping, every control named and reached in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from evidence_desktop.gui.style import Style
from evidence_desktop.gui.tokens import DARK, LIGHT, Colours, Look
from evidence_desktop.model.resources import resource
from evidence_desktop.workflows.session import Session
from support import made_up_case, measure, scenes
from support.pseudo import Pseudo
from support.scenes import Stage

pytestmark = pytest.mark.long

Place = tuple[Session, Path, Path]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """The made-up case, open; its folder; and a bundle made from it."""
    folder = tmp_path_factory.mktemp("case")
    vault = folder / "vault"
    made_up_case.make(vault, folder)
    opened = scenes.open_case(vault)
    yield opened, vault, scenes.make_bundle(opened, folder / "bundle.zip")
    opened.close()


@pytest.fixture
def enter(qapp: QApplication, place: Place) -> Iterator[Callable[..., Stage]]:
    """Open the window in a look and a language."""
    style = Style(qapp)
    stages: list[Stage] = []
    spoken: list[QTranslator] = []

    def begin(colours: Colours = LIGHT, scale: float = 1.0, language: str = "en") -> Stage:
        translator = translator_for(language)
        if translator is not None:
            QCoreApplication.installTranslator(translator)
            spoken.append(translator)
        style.set(Look(colours, scale))
        stage = Stage(style, *place)
        stages.append(stage)
        return stage

    yield begin
    for stage in stages:
        stage.end()
    for translator in spoken:
        QCoreApplication.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    style.set(Look())


def translator_for(language: str) -> QTranslator | None:
    if language == "pseudo":
        return Pseudo()
    made = QTranslator()
    # A language that was not built yet is English, which the app shows then as well.
    return made if made.load(str(resource("translations", f"evidence_{language}.qm"))) else None


def found(stage: Stage, *looks: Callable[[QWidget], list[str]]) -> list[str]:
    """Walk every page and collect what is wrong, with the page's name."""
    flaws = []
    for name in stage.scenes():
        size = (stage.window.width(), stage.window.height())
        if size != (1024, 768):
            flaws.append(f"{name}: the window grew to {size}")
            stage.window.resize(1024, 768)
            stage.rest()
        flaws += [f"{name}: {flaw}" for look in looks for flaw in look(stage.window)]
    return flaws


@pytest.mark.parametrize(("colours", "scale"), [(LIGHT, 1.0), (DARK, 2.0)], ids=["light-100", "dark-200"])
def test_in_english_all_has_its_room_its_name_and_its_place_in_the_order(enter, colours: Colours, scale: float):
    looks = (measure.clipped, measure.misplaced, measure.nameless, measure.disordered, measure.endless)
    assert found(enter(colours, scale), *looks) == []


@pytest.mark.parametrize("language", ["pseudo", "ms", "zh_CN", "ta"])
def test_in_each_language_all_has_its_room_at_twice_the_size(enter, language: str):
    assert found(enter(scale=2.0, language=language), measure.clipped, measure.misplaced, measure.endless) == []


def test_right_to_left_breaks_nothing(enter, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert found(enter(language="pseudo"), measure.clipped, measure.misplaced, measure.disordered) == []
