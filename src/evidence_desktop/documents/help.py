"""Help as data: topics to read, and whom to contact by country; each with its source and the day it was seen.

``resources/help/topics.json`` and ``places/`` hold facts; the words stand apart, in a folder for each language, and
what a language lacks is said in English.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from evidence_desktop.model.resources import resource

ENGLISH = "en"
COUNTRIES = ("my", "us", "gb", "in", "au", "any")
"""ISO 3166-1 codes in the order in which they are offered; ``any`` is for what every country can use."""
CONTACTS = ("phone", "text", "whatsapp", "email", "web")


@dataclass(frozen=True, slots=True)
class Source:
    """Where a statement was seen, and when."""

    name: str
    seen_on: date


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a topic: its head, paragraphs, then points."""

    head: str
    text: tuple[str, ...]
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of help.

    Attributes:
        id: Short name, that of its file.
        title: What it is about.
        lead: One or two sentences that say the most important thing.
        sections: The rest.
        sources: Where it comes from.
    """

    id: str
    title: str
    lead: str
    sections: tuple[Section, ...]
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Somebody who helps or takes reports.

    Attributes:
        id: Short name, unique within a country.
        name: What they are called.
        what: What they do, in a sentence.
        hours: When they can be reached; empty when that was not seen.
        languages: Which they speak; empty when that was not seen.
        contacts: Kind (one of ``CONTACTS``) and value of each way to reach them.
        source: Where the contact was seen.
        confirmed: Whether it was seen there, and not only said by somebody else.
    """

    id: str
    name: str
    what: str
    hours: str
    languages: str
    contacts: tuple[tuple[str, str], ...]
    source: Source
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Country:
    """The places of one country; its code is one of ``COUNTRIES``."""

    code: str
    name: str
    places: tuple[Place, ...]


def topics(language: str) -> tuple[Topic, ...]:
    """Return every topic in its order, in a language such as ``ms`` or ``zh_CN``, else in English."""
    return tuple(_topic(one, _words(language, f"{one['id']}.json")) for one in _read(_home("topics.json")))


def countries(language: str) -> tuple[Country, ...]:
    """Return every country with its places; ``language`` as for ``topics``."""
    return tuple(_country(code, language) for code in COUNTRIES)


def languages() -> tuple[str, ...]:
    """Return the languages that there are words in."""
    return tuple(sorted(path.name for path in _home().iterdir() if path.is_dir() and path.name != "places"))


def _topic(facts: Mapping[str, Any], words: Mapping[str, Any]) -> Topic:
    sections = tuple(Section(one["head"], tuple(one["text"]), tuple(one["points"])) for one in words["sections"])
    sources = tuple(_source(one["name"], one["seen_on"]) for one in facts["sources"])
    return Topic(facts["id"], words["title"], words["lead"], sections, sources)


def _country(code: str, language: str) -> Country:
    name = f"places/{code}.json"
    words, english = _words(language, name), _words(ENGLISH, name)
    places = [
        _place(facts, english["places"][facts["id"]] | words["places"].get(facts["id"], {}))
        for facts in _read(_home(name))["places"]
    ]
    return Country(code, words["name"], tuple(places))


def _place(facts: Mapping[str, Any], words: Mapping[str, str]) -> Place:
    return Place(
        id=facts["id"],
        name=words["name"],
        what=words["what"],
        hours=words["hours"],
        languages=words.get("languages", ""),
        contacts=tuple((kind, value) for kind, value in facts["contacts"]),
        source=_source(facts["source"], facts["seen_on"]),
        confirmed=facts["confirmed"],
    )


def _source(name: str, seen_on: str) -> Source:
    return Source(name, date.fromisoformat(seen_on))


def _words(language: str, name: str) -> Any:
    """Read a file of words in the nearest language that has it: ``zh_CN``, then ``zh``, then English."""
    nearest = (language, language.partition("_")[0], ENGLISH)
    return _read(next(path for one in nearest if (path := _home(one, *name.split("/"))).is_file()))


def _home(*parts: str) -> Path:
    return resource("help", *parts)


def _read(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))
