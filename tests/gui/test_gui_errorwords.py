"""Errors and findings are said in the person's language, with what varies left as it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from evidence_desktop.gui.errorwords import phrase, said
from evidence_desktop.gui.parts import Banner
from evidence_desktop.model.errors import CancelledError, InputError, Phrase
from support.pseudo import Pseudo, pseudo


@pytest.fixture
def another_language(qapp: QApplication) -> Iterator[None]:
    translator = Pseudo()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_in_english_an_error_says_what_the_terminal_says(qapp):
    error = InputError("exists", "{path} exists already.", "At most {limit:,}.", path=Path("/a {place}"), limit=1000)
    assert said(error) == (error.message, error.hint) == ("/a {place} exists already.", "At most 1,000.")
    assert said(InputError("code", "Braces {stay} when nothing varies.")) == ("Braces {stay} when nothing varies.", "")


def test_in_another_language_only_what_varies_stays(another_language):
    error = InputError(
        "bad-entry",
        "An entry at {path} is wrong: {why}.",
        why=Phrase("its place is {seq}", seq=7),
        path=Path("/somewhere"),
    )
    inner = pseudo("its place is {seq}").format(seq=7)
    assert said(error) == (pseudo("An entry at {path} is wrong: {why}.").format(path="/somewhere", why=inner), "")
    assert phrase("vault.json") == "vault.json"
    assert phrase(Phrase("the vault")) == pseudo("the vault")


def test_a_notice_speaks_the_language(another_language, qtbot, style):
    banner = Banner(style)
    qtbot.addWidget(banner)
    banner.error(CancelledError())
    assert (
        banner.words == f"{pseudo('Stopped, as you asked.')} {pseudo('Everything that was saved before stays saved.')}"
    )
