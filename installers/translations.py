"""The translations, through Qt's own tools: ``translations.py update | release | check``.

``update`` collects every word into ``resources/translations/*.ts``, ``release`` makes the ``.qm`` files that the app
loads, ``check`` says what is missing, stale or faulty.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

import spoken

LANGUAGES = ("en", "ms", "zh_CN", "ta")
"""English holds nothing but the plural forms."""
COMPLETE = LANGUAGES
"""The languages in which nothing may be missing, unfinished or stale."""

FOLDER = spoken.ROOT / "resources" / "translations"
TOOLS = Path(PySide6.__file__).parent
LOWER = ("cli/", "verifier/__main__.py", "verifier/given.py")
"""What only a terminal says, which is in English."""
BELOW = ("gui/errorwords.py", "gui/findingwords.py")
"""The only places that say what the rooms below wrote."""
EDGES = re.compile(r"^(\s*).*?(…?)(\s*)$", re.DOTALL)


@dataclass(frozen=True)
class Entry:
    """One message of a ``.ts`` file.

    Attributes:
        forms: Its translation, one for each plural form; empty ones are not translated yet.
        kind: Qt's word for its state: empty when finished, ``unfinished``, ``vanished`` or ``obsolete``.
    """

    context: str
    source: str
    forms: tuple[str, ...]
    kind: str
    plural: bool


def words() -> list[tuple[str, str, bool]]:
    """Everything that is said to a person: context, words, and whether they are given a count."""
    below = [text for one in spoken.errors() if not one.place.startswith(LOWER) for text in one.texts]
    said = [("errors", text, False) for text in below if text and re.search(r"\w", re.sub(r"{.*?}", "", text))]
    said += [(one.context or "", text, one.plural) for one in spoken.translated() if (text := one.texts[0])]
    return sorted(set(said))


def collect(folder: Path) -> None:
    """Bring the ``.ts`` files in a folder up to date with the source."""
    with tempfile.TemporaryDirectory(prefix="words-") as place:
        # lupdate reads Python itself, but it takes words for a plural form only where their count is a number.
        heard = Path(place) / "words.cpp"
        lines = [
            f'QCoreApplication::translate("{context}", {json.dumps(text, ensure_ascii=False)}{count});\n'
            for context, text, plural in words()
            for count in (', "", 1' if plural else "",)
        ]
        heard.write_text("".join(lines), "utf-8")
        for language in LANGUAGES:
            only = ["-pluralonly"] if language == "en" else []
            _run(
                "lupdate",
                *("-silent", "-no-obsolete", "-sort-messages", "-locations", "none", "-source-language", "en"),
                *(*only, heard, "-ts", folder / f"evidence_{language}.ts"),
            )
        _english(folder / "evidence_en.ts")


def _english(path: Path) -> None:
    """Fill in the plural forms of English, which its words hold already: ``%n exhibit(s)``."""
    empty = re.compile(
        r'<source>(.*?)</source>\n( *)<translation type="unfinished">\n *<numerusform></numerusform>\n'
        r" *<numerusform></numerusform>\n"
    )

    def fill(found: re.Match[str]) -> str:
        source, pad = found.groups()
        one, more = source.replace("(s)", ""), source.replace("(s)", "s")
        forms = "".join(f"{pad}    <numerusform>{form}</numerusform>\n" for form in (one, more))
        return f"<source>{source}</source>\n{pad}<translation>\n{forms}"

    path.write_text(empty.sub(fill, path.read_text("utf-8")), "utf-8")


def release(folder: Path = FOLDER) -> None:
    """Make the ``.qm`` files."""
    for language in LANGUAGES:
        _run("lrelease", "-silent", folder / f"evidence_{language}.ts", "-qm", folder / f"evidence_{language}.qm")


def problems(folder: Path = FOLDER, complete: tuple[str, ...] = COMPLETE) -> list[str]:
    """Say what is wrong with the translations, a line each."""
    return [*_stale(folder, complete), *faulty(folder, complete)]


def faulty(folder: Path, complete: tuple[str, ...]) -> Iterator[str]:
    """What is wrong inside the files."""
    for language in LANGUAGES:
        name = f"evidence_{language}.ts"
        for one in entries(folder / name):
            if language in complete and (one.kind or not all(form.strip() for form in one.forms)):
                yield f"{name}: {one.kind or 'missing'}: {one.source!r}"
            yield from (
                f"{name}: {fault}: {one.source!r}" for form in one.forms if form for fault in _faults(one, form)
            )


def _stale(folder: Path, complete: tuple[str, ...]) -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="words-") as place:
        fresh = Path(place)
        for language in LANGUAGES:
            shutil.copy(folder / f"evidence_{language}.ts", fresh)
        collect(fresh)
        for one in spoken.translated():
            # The one place that says what the rooms below wrote.
            if None in one.texts and not one.place.startswith(BELOW):
                yield f"{one.place}: not a literal"
        for name in (f"evidence_{language}.ts" for language in complete):
            if (folder / name).read_bytes() != (fresh / name).read_bytes():
                yield f"{name}: stale; run translations.py update"


def entries(path: Path) -> list[Entry]:
    """Read a ``.ts`` file of ours."""
    found = []
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            plural = message.get("numerus") == "yes"
            parts = translation.iter("numerusform") if plural else (translation,)
            forms = tuple(part.text or "" for part in parts)
            name, source = context.findtext("name", ""), message.findtext("source", "")
            found.append(Entry(name, source, forms, translation.get("type", ""), plural))
    return found


def _faults(one: Entry, form: str) -> Iterator[str]:
    if spoken.fields(form) != spoken.fields(one.source):
        yield "other {names}"
    # English says "one" in words now and then; no other language here has to.
    if one.plural and "%n" not in form and len(one.forms) == 1:
        yield "no %n"
    if not one.plural and form.count("%n") != one.source.count("%n"):
        yield "other %n"
    ours, theirs = EDGES.match(one.source), EDGES.match(form)
    if ours and theirs and ours.groups() != theirs.groups():
        yield "other beginning or end (space, …)"
    if form.count("\n") != one.source.count("\n"):
        yield "other line breaks"
    if "&" in form and "&" not in one.source:
        yield "an accelerator (&)"


def _run(tool: str, *arguments: str | Path) -> None:
    program = TOOLS / (f"{tool}.exe" if sys.platform == "win32" else tool)
    subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL)


def main() -> int:
    """Do what the one argument says; 1 when ``check`` finds something."""
    match sys.argv[1:]:
        case ["update"]:
            FOLDER.mkdir(exist_ok=True)
            collect(FOLDER)
        case ["release"]:
            release()
        case ["check"]:
            found = problems()
            sys.stderr.writelines(f"{line}\n" for line in found)
            return 1 if found else 0
        case _:
            sys.stderr.write(f"{__doc__}\n")
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
