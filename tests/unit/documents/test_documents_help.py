"""Help is data: every statement has its source and its day, nothing unconfirmed ships, no language lacks a word."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

import pytest

from evidence_desktop.documents import help as data
from evidence_desktop.model.resources import resource

HOME = resource("help")
NAMES = sorted(path.relative_to(HOME / "en").as_posix() for path in (HOME / "en").rglob("*.json"))
WITHHELD = ("997", "7956 3488", "7956-3488", "844-878-2274", "237 4221", "kryss")
"""What reference facts could not confirm: it must not come in by the back door."""


def read(*parts: str) -> Any:
    return json.loads(HOME.joinpath(*parts).read_text("utf-8"))


def shape(value: Any) -> Any:
    """The form of words, without the words: what a translation must keep."""
    if isinstance(value, dict):
        return {key: shape(one) for key, one in value.items()}
    return [shape(one) for one in value] if isinstance(value, list) else type(value).__name__


@pytest.mark.parametrize("code", data.COUNTRIES)
def test_every_place_has_a_source_a_day_and_a_way_to_reach_it(code):
    facts = read("places", f"{code}.json")["places"]
    assert len({one["id"] for one in facts}) == len(facts) > 0
    for one in facts:
        assert set(one) == {"id", "contacts", "source", "seen_on", "confirmed"}
        assert one["confirmed"] is True
        assert one["source"].strip()
        assert date.fromisoformat(one["seen_on"]) <= date.today()  # noqa: DTZ011 - a day, anywhere
        assert one["contacts"]
        assert {kind for kind, _value in one["contacts"]} <= set(data.CONTACTS)


def test_there_is_a_file_for_each_known_country_and_no_other():
    assert {path.stem for path in (HOME / "places").iterdir()} == set(data.COUNTRIES)
    assert {one["id"] for one in read("topics.json")} == {name[:-5] for name in NAMES if "/" not in name}


def test_emergency_numbers_are_those_of_the_readme():
    numbers = {one.code: dict(one.places[0].contacts)["phone"] for one in data.countries("en") if one.code != "any"}
    assert numbers == {"my": "999", "us": "911", "gb": "999", "in": "112", "au": "000"}


def test_what_was_not_confirmed_is_not_there():
    everything = "".join(path.read_text("utf-8") for path in HOME.rglob("*.json")).lower()
    assert not [one for one in WITHHELD if re.search(rf"(?<!\d){re.escape(one)}(?!\d)", everything)]
    # Addresses are words to copy by hand: nothing here can be opened.
    assert "://" not in everything


def test_every_topic_says_where_it_comes_from():
    topics = data.topics("en")
    assert topics[0].id == "now"
    for topic in topics:
        assert topic.sources
        assert all(source.name and source.seen_on for source in topic.sources)
        assert topic.title
        assert topic.lead
        assert all(section.head and (section.text or section.points) for section in topic.sections)


@pytest.mark.parametrize("language", data.languages())
def test_a_translation_has_the_shape_of_the_english(language):
    for name in NAMES:
        if (HOME / language / name).is_file():
            assert shape(read(language, name)) == shape(read("en", name)), f"{language}/{name}"


@pytest.mark.parametrize("language", data.languages())
def test_words_are_about_places_that_there_are(language):
    for code in data.COUNTRIES:
        if (HOME / language / "places" / f"{code}.json").is_file():
            known = {one["id"] for one in read("places", f"{code}.json")["places"]}
            assert set(read(language, "places", f"{code}.json")["places"]) == known


def test_a_language_that_has_no_words_is_given_english(tmp_path, monkeypatch):
    assert data.topics("xx_YY") == data.topics("en")
    assert data.countries("en_GB") == data.countries("en")
    home = tmp_path / "help"
    for name in ("topics.json", *(f"places/{code}.json" for code in data.COUNTRIES)):
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text((HOME / name).read_text("utf-8"))
    for name in NAMES:
        (home / "en" / name).parent.mkdir(parents=True, exist_ok=True)
        (home / "en" / name).write_text((HOME / "en" / name).read_text("utf-8"))
    own = read("en", "now.json") | {"title": "Apa yang perlu dibuat sekarang"}
    (home / "ms").mkdir()
    (home / "ms" / "now.json").write_text(json.dumps(own))
    monkeypatch.setattr(data, "resource", tmp_path.joinpath)
    first, second = data.topics("ms_MY")[:2]
    assert (first.title, second.title) == ("Apa yang perlu dibuat sekarang", data.topics("en")[1].title)
    assert data.languages() == ("en", "ms")
