"""verify.html says what was found in the same words as the window, in each language."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from evidence_desktop.gui import findingtexts, findingwords, language
from evidence_desktop.gui.findingwords import finding_words, found_words
from evidence_desktop.gui.pages.checkline import concerned
from evidence_desktop.verifier import CHECKS, Finding, Severity
from support.browser import Browser
from support.chromium import open_page
from support.strangers import FREE, STRANGERS

pytestmark = pytest.mark.long

INSIDE = {
    "number": ("7", "-1", "x"),
    "hex": ("0f" * 32, "0x0800", "none"),
    "id": ("0190a0a0-0000-7000-8000-0000000000ff", "0190a0a0"),
    "moment": ("2026-11-26T09:00:00.000Z", "2026-11-26T09:00:00+00:00", "today"),
    "place": ("body.record.label", "time", "Body"),
    "path": ("data/originals/001.png", "missing", "a name with spaces"),
    "text": (
        "data/originals/001.png",
        "{odd} and {text}",
        r"(.+) $& $1 \d",
        "two\nlines",
        "missing",
        "as text by a root",
        "7, as it was sealed",
    ),
    "what": ("original", "redacted copy", "body.record", "no such words"),
    "when": ("when it was written", "by 2026-11-26T09:00:00.000Z, says Made up {odd}", "after lunch"),
    "why": ("the container was not opened", "it ended early", "not run: it could not be read", "OSError(5)"),
}
"""What can stand for each name, and what cannot."""
TURNS = max(map(len, INSIDE.values()))


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
        choice = INSIDE[found[1].rstrip("2")]
        return choice[turn % len(choice)]

    return re.sub(r"{(\w+)}", value, template)


def test_every_text_of_the_verifier_is_said_alike(page: Browser, spoken: str):
    templates = (*findingtexts.known(), *findingwords.subjects())
    texts = [filled(template, turn) for template in templates for turn in range(TURNS)]
    texts += ["", "0" * 64, "{odd} braces", *FREE, *(value for values in INSIDE.values() for value in values)]
    ours = [finding_words(text) for text in dict.fromkeys(texts)]
    assert page.script("return arguments[0].map(FindingWords.words)", list(dict.fromkeys(texts))) == ours
    assert (ours == list(dict.fromkeys(texts))) is (spoken == "en")


def test_what_was_found_is_said_alike_and_a_stranger_is_quoted(page: Browser, spoken: str):
    expected = [filled(template, 0) for template in findingtexts.known()]
    pairs = [(one, found) for one in expected for found in (*STRANGERS, "it could not be read")]
    given = [{"expected": one, "found": found} for one, found in pairs]
    assert page.script("return arguments[0].map(FindingWords.found)", given) == [found_words(*one) for one in pairs]


def test_what_a_finding_concerns_is_said_alike(page: Browser, spoken: str):
    subjects = [*(filled(one, 0) for one in findingwords.subjects()), "identity/root.crt", "missing", "trust", "clock"]
    findings = [Finding(check, Severity.FAIL, subject, "", "") for check in CHECKS for subject in subjects]
    given = [{"check": one.check, "subject": one.subject} for one in findings]
    assert page.script("return arguments[0].map(FindingWords.subject)", given) == [concerned(one) for one in findings]
    # A stranger's file may be called like a text.
    assert concerned(Finding("file-set", Severity.FAIL, "missing", "", "")) == "missing"
