"""What the verifier found is said in the person's language: every text that it can write is known."""

from __future__ import annotations

import re

import pytest

from evidence_desktop.gui import findingtexts, language
from evidence_desktop.gui.findingkinds import QUOTING
from evidence_desktop.gui.findingwords import finding_words, found_words
from evidence_desktop.gui.pages.checkline import spelled_out
from evidence_desktop.verifier import Finding, Severity
from support import verifier_words
from support.strangers import FREE, STRANGERS

FORMATS = frozenset(
    {
        "CRC-32 {}",
        "JSON",
        "Payload-Oxum",
        "Payload-Oxum: {}",
        "SignedData",
        "ecdsa-with-SHA256",
        "redacted",
        "{} and {}",
        "{}, index {}",
        "{}, old {}",
        "container",
        "version",
    }
)
"""Words of the formats themselves, which have no language, and names of checks."""
LISTED = frozenset({"no other file than the manifests list"})
"""After which the path of an original, a copy or a record was found, or else a text of the verifier."""


def blank(template: str) -> str:
    return re.sub(r"{\w+}", verifier_words.BLANK, template)


def test_every_text_of_the_verifier_is_known_and_no_other():
    written = {
        text: place
        for text, place in verifier_words.texts().items()
        if text not in FORMATS and re.search("[A-Za-z]{2}", text)
    }
    known = {blank(one) for one in findingtexts.known()}
    assert not {text: place for text, place in written.items() if text not in known}
    assert not known - written.keys(), "texts that nobody writes any more"


def test_where_a_stranger_is_quoted_is_known():
    """A text of a stranger may be any, also one that the verifier could have written: it is told by its place."""
    quoting = {blank(one) for one in QUOTING}
    written = {text: place for text, place in verifier_words.quoting().items() if text not in FORMATS | LISTED}
    assert not {text: place for text, place in written.items() if text not in quoting}
    assert not quoting - written.keys(), "where nobody is quoted any more"
    assert set(QUOTING) <= set(findingtexts.known())


@pytest.fixture
def malay(qapp):
    language.use("ms")
    yield
    language.use("en")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("missing", "tiada"),
        ("at most 300 bytes", "paling banyak 300 bait"),
        ("not run: the container was not opened", "tidak dijalankan: bekas itu tidak dibuka"),
        ("body.record.label as text", "body.record.label sebagai teks"),
        ("one redacted copy of each number", "satu salinan dihitamkan bagi setiap nombor"),
        ("0" * 64, "0" * 64),
        ("data/originals/001.png", "data/originals/001.png"),
        ("{odd} braces", "{odd} braces"),
        ("a seal by {odd}", "meterai oleh {odd}"),
    ],
)
def test_a_text_is_said_in_malay_with_its_values_as_they_are(malay, text, said):
    assert finding_words(text) == said


@pytest.mark.parametrize("language_code", ["ms", "zh_CN", "ta"])
@pytest.mark.parametrize("words", STRANGERS)
def test_what_a_stranger_wrote_is_never_translated(qapp, language_code, words):
    language.use(language_code)
    try:
        assert found_words("the label of its record", words) == words
        assert found_words("c2sp.org/tlog-proof@v1, index 3", words) == words
        finding = Finding("records", Severity.FAIL, "data/records/001.json", "the label of its record", words)
        assert spelled_out([finding])[0].endswith(f" {words}")
    finally:
        language.use("en")


@pytest.mark.parametrize("words", FREE)
def test_no_template_takes_what_the_verifier_cannot_have_put_there(malay, words):
    assert finding_words(words) == words
