"""Every word that a person may meet can be translated: the source holds it as a literal, and the tools find it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import spoken
import translations
from spoken import Said

HANDED_ON = ("model/errors.py", "workflows/check.py")
"""Where words come from elsewhere: an error keeps its own, and the verifier's, which imports nothing of ours, go on."""
FILES = [translations.FOLDER / f"evidence_{language}.ts" for language in translations.LANGUAGES]


def test_every_sentence_and_phrase_is_a_literal() -> None:
    varied = [said.place for said in spoken.errors() if None in said.texts]
    assert [place for place in varied if not place.startswith(HANDED_ON)] == []


def test_every_error_gives_just_the_values_that_its_words_name() -> None:
    def names(said: Said) -> set[str]:
        return {field.split(":")[0] for text in said.texts for field in spoken.fields(text or "")}

    wrong = [one.place for one in spoken.errors() if one.values is not None and names(one) != one.values]
    assert wrong == []


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ('raise InputError("c", f"{x} is bad.", "Do this.")', [(None, "Do this.")]),
        ('raise InputError("c", "It " + why, hint)', [(None, None)]),
        ('raise InputError("c", "{x} is bad.", x=x)', [("{x} is bad.",)]),
        ("findings.append(Phrase(words))", [(None,)]),
        ("raise CancelledError", []),
        ('class Own(InputError):\n def __init__(self):\n  super().__init__("c", f"{x}", "")', [(None, "")]),
        ('class Own(InputError): pass\nclass More(Own): pass\nraise More("c", words)', [(None,)]),
    ],
)
def test_the_rule_sees(tmp_path: Path, source: str, texts: list[tuple[str | None, ...]]) -> None:
    (tmp_path / "errors.py").write_text("class InputError(EvidenceError): pass")
    (tmp_path / "one.py").write_text(source)
    assert [said.texts for said in spoken.errors(tmp_path)] == texts


def test_the_translations_hold() -> None:
    assert translations.problems() == []


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A complete Malay: each entry says what the English does."""
    folder = tmp_path_factory.mktemp("whole")
    for path in FILES:
        shutil.copy(path, folder)
    translations.collect(folder)
    path = folder / "evidence_ms.ts"
    tree = translations.ET.parse(path)
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.clear()
        form = translation.find("numerusform")
        (translation if form is None else form).text = message.findtext("source")
    tree.write(path, "utf-8", xml_declaration=True)
    translations.collect(folder)
    return folder


@pytest.fixture
def ours(whole: Path, tmp_path: Path) -> Path:
    shutil.copytree(whole, tmp_path, dirs_exist_ok=True)
    return tmp_path / "evidence_ms.ts"


def test_a_complete_language_passes_and_a_stale_one_does_not(ours: Path) -> None:
    assert translations.problems(ours.parent, ("ms",)) == []
    text = ours.read_text("utf-8").replace("<source>Yesterday</source>", "<source>The day before</source>")
    ours.write_text(text, "utf-8")
    assert [line for line in translations.problems(ours.parent, ("ms",)) if "stale" in line]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("<translation>Yesterday</translation>", '<translation type="unfinished">Semalam</translation>', "unfinished"),
        ("<translation>Yesterday</translation>", "<translation></translation>", "missing"),
        ("<translation>Yesterday</translation>", "<translation> Semalam</translation>", "beginning or end"),
        ("<translation>Yesterday</translation>", "<translation>Semalam…</translation>", "beginning or end"),
        ("<translation>Yesterday</translation>", "<translation>&amp;Semalam</translation>", "accelerator"),
        ("<translation>{day}, {time}</translation>", "<translation>{day}, {masa}</translation>", "other {names}"),
        ("<numerusform>and %n more</numerusform>", "<numerusform>dan lagi</numerusform>", "no %n"),
    ],
)
def test_a_faulty_translation_is_found(ours: Path, old: str, new: str, fault: str) -> None:
    text = ours.read_text("utf-8")
    assert old in text
    ours.write_text(text.replace(old, new, 1), "utf-8")
    found = list(translations.faulty(ours.parent, ("ms",)))
    assert any(fault in line for line in found), found
