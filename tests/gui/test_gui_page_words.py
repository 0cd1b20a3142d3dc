"""verify.html says what was found in the same words as the window, in each language."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from evidence_desktop.gui import findingtexts, findingwords, language
from evidence_desktop.gui.findingwords import INNER, finding_words
from evidence_desktop.gui.pages.checkline import concerned
from evidence_desktop.verifier import CHECKS, Finding, Severity
from support.browser import Browser
from support.chromium import open_page

pytestmark = pytest.mark.long

INSIDE = {
    "what": ("original", "redacted copy", "no such words"),
    "when": ("when it was written", "by 2026-11-26T09:00:00.000Z, says Made up {odd}"),
    "why": ("the container was not opened", "it ended early", "not run: it could not be read"),
}
"""Texts that stand inside others."""
VALUES = (
    "7",
    "data/originals/001.png",
    "{odd} and {value}",
    r"(.+) $& $1 \d",
    "two\nlines",
    "missing",
    "as text by a root",
)


@pytest.fixture(scope="module")
def page() -> Iterator[Browser]:
    with open_page() as opened:
        yield opened


@pytest.fixture(params=["ms", "zh_CN", "ta", "en"])
def spoken(request: pytest.FixtureRequest, qapp, page: Browser) -> Iterator[str]:
    """The language in force in both."""
    language.use(request.param)
    page.script("Say.choose(arguments[0])", request.param)
    yield request.param
    language.use("en")


def filled(template: str, turn: int) -> str:
    """A text as the verifier writes it, with made-up values."""

    def value(found: re.Match[str]) -> str:
        choice = INSIDE[found[1]] if found[1] in INNER else VALUES
        return choice[(turn + len(template)) % len(choice)]

    return re.sub(r"{(\w+)}", value, template)


def test_every_text_of_the_verifier_is_said_alike(page: Browser, spoken: str):
    templates = (*findingtexts.known(), *findingwords.subjects())
    texts = [filled(template, turn) for template in templates for turn in range(len(VALUES))]
    texts += ["", "0" * 64, "data/originals/001.png", "{odd} braces", *VALUES]
    ours = [finding_words(text) for text in dict.fromkeys(texts)]
    assert page.script("return arguments[0].map(FindingWords.words)", list(dict.fromkeys(texts))) == ours
    assert (ours == list(dict.fromkeys(texts))) is (spoken == "en")


def test_what_a_finding_concerns_is_said_alike(page: Browser, spoken: str):
    subjects = [*(filled(one, 0) for one in findingwords.subjects()), "identity/root.crt", "missing", "trust", "clock"]
    findings = [Finding(check, Severity.FAIL, subject, "", "") for check in CHECKS for subject in subjects]
    given = [{"check": one.check, "subject": one.subject} for one in findings]
    assert page.script("return arguments[0].map(FindingWords.subject)", given) == [concerned(one) for one in findings]
    # A stranger's file may be called like a text.
    assert concerned(Finding("file-set", Severity.FAIL, "missing", "", "")) == "missing"
