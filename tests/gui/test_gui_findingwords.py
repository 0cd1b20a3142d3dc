"""What the verifier found is said in the person's language: every text that it can write is known."""

from __future__ import annotations

import re

import pytest

from evidence_desktop.gui import findingtexts, language
from evidence_desktop.gui.findingwords import finding_words
from support import verifier_words

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
