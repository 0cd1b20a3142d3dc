"""Puts the browser page together: ``verify_page.py write | check``.

``write`` makes ``resources/verify.html`` from ``resources/verify/``, the translations and the word list, and notes its
SHA-256 in ``verifier/page.py`` and in the release notes of the version at the top of ``CHANGELOG.md``; ``check`` says
whether all are what would be written. Needs the ``.qm`` files, which ``make setup`` makes.
"""

from __future__ import annotations

import base64
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import asdict
from hashlib import sha256
from typing import Any

from PySide6.QtCore import QCoreApplication, QTranslator

import translations
from evidence_desktop.gui.findingkinds import KINDS, QUOTING
from evidence_desktop.gui.findingwords import definite
from evidence_desktop.gui.language import ENGLISH, LANGUAGES
from evidence_desktop.gui.pages.checkwords import check_words, shows_words, verdict_words
from evidence_desktop.verifier import CHECKS, Verdict
from evidence_desktop.verifier.__main__ import VERSION

ROOT = translations.FOLDER.parents[1]
SOURCES = ROOT / "resources" / "verify"
PAGE = ROOT / "resources" / "verify.html"
NOTES = ROOT / "CHANGELOG.md"
CONSTANT = ROOT / "src" / "evidence_desktop" / "verifier" / "page.py"

PAGE_CONTEXT = "Page"
"""The context of words that only the page says; they are in ``words.json``."""
FALLBACK = (
    "Nothing can be said about what you gave: this page did not start. Use a current Firefox, Chrome or Edge, or the "
    "program evidence-verify."
)
"""What stands there until the script begins, and stays when it cannot."""
ERRORS = (
    "The fingerprint cannot be read.",
    "It is {count} words or 64 hex digits, as its owner reads them out. '{word}' is not one of the words.",
    "It is {count} words or 64 hex digits, as its owner reads them out.",
    "A report alone holds nothing to compare a checkpoint with.",
    "Check the whole bundle with it.",
    "There is no whole checkpoint in this text.",
    "Look for lines that begin with evidence-desktop/ and copy all of them, to the end of the long last one.",
)
"""Sentences of the verifier itself that the page says too."""
PAGE_FINDINGS = (
    "a browser that can check Ed25519 signatures",
    "this one cannot; use a newer one, or the program evidence-verify",
    "a worker failed: {text}",
)
"""Texts of findings that only the page writes; they are in ``words.json`` too."""

_SAID = re.compile(r'\b(say|many)\(\s*"(\w+)",\s*"((?:[^"\\]|\\.)*)"')
_POLICY = (
    "default-src 'none'; script-src '{script}' 'wasm-unsafe-eval'; style-src '{style}'; worker-src blob:; "
    "base-uri 'none'; form-action 'none'"
)
"""Nothing may be fetched from anywhere, not even from the page's own folder. Workers run this same script; the one
word about WebAssembly lets 06-fast.js be compiled, and no text become code."""


def page() -> bytes:
    """Put the page together."""
    script = "\n" + "\n".join(_script()) + "\n"
    style = "\n" + _source("page.css")
    parts = {
        "@POLICY@": _POLICY.format(script=_source_hash(script), style=_source_hash(style)),
        "@STYLE@": style,
        "@SCRIPT@": script,
        "@FALLBACK@": _fallback(),
    }
    return re.sub("|".join(parts), lambda mark: parts[mark[0]], _source("page.html")).encode()


def constant(made: bytes) -> str:
    """Write the module that knows the page's SHA-256, so that the verifier need not read the page for it."""
    return f'''"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "{sha256(made).hexdigest()}"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
'''


def notes(made: bytes) -> str:
    """Write the release notes, in which the newest version names its page."""
    line = f"SHA-256 of `verify.html`: `{sha256(made).hexdigest()}`"
    return re.sub("^SHA-256 of `verify.html`: .*", line, NOTES.read_text("utf-8"), count=1, flags=re.MULTILINE)


def _script() -> Iterator[str]:
    words = (ROOT / "resources" / "words" / "eff_large.txt").read_text("ascii").split()
    data = {
        "@EFF_WORDS@": "\n".join(" ".join(words[at : at + 16]) for at in range(0, len(words), 16)),
        "@VERSION@": VERSION,
        "/* @TRANSLATIONS@ */ {}": json.dumps(_translations(), ensure_ascii=False, indent=0),
        "/* @FINDING_TEXTS@ */ []": json.dumps([*PAGE_FINDINGS, *definite()], ensure_ascii=False, indent=0),
        "/* @FINDING_KINDS@ */ {}": json.dumps(KINDS, indent=0),
        "/* @FINDING_QUOTES@ */ []": json.dumps(sorted(QUOTING), ensure_ascii=False, indent=0),
    }
    for path in sorted(SOURCES.glob("*.js")):
        text = path.read_text("utf-8")
        for mark, value in data.items():
            text = text.replace(mark, value)
        if "</script" in text.lower() or "<!--" in text:
            sys.exit(f"{path.name} would end its own script in the page")
        yield text


def _translations() -> dict[str, Any]:
    said = sorted({found for path in SOURCES.glob("*.js") for found in _SAID.findall(path.read_text("utf-8"))})
    said += [("say", "errors", text) for text in ERRORS]
    own = json.loads(_source("words.json"))
    unknown = {text for _, context, text in said if context == PAGE_CONTEXT} ^ (own.keys() - {FALLBACK, *PAGE_FINDINGS})
    if unknown:
        sys.exit(f"not both in words.json and in the page: {sorted(unknown)}")
    made = {code: {"name": name} | _in_language(code, said) for code, name in LANGUAGES.items()}
    for code in LANGUAGES:
        page_said = {text: words[code] for text, words in own.items() if code in words}
        made[code]["findings"] = [*(page_said.pop(text, text) for text in PAGE_FINDINGS), *made[code]["findings"]]
        made[code]["said"][PAGE_CONTEXT] = page_said
    del made[ENGLISH]["findings"]
    return made


def _in_language(code: str, said: list[tuple[str, str, str]]) -> dict[str, Any]:
    app = QCoreApplication.instance() or QCoreApplication([])
    translator = QTranslator()
    if not translator.load(str(translations.FOLDER / f"evidence_{code}.qm")):
        sys.exit(f"no evidence_{code}.qm: run make setup")
    app.installTranslator(translator)
    try:
        return _words(said)
    finally:
        app.removeTranslator(translator)


def _words(said: list[tuple[str, str, str]]) -> dict[str, Any]:
    """Everything in the language in force."""
    say = QCoreApplication.translate
    texts: dict[str, dict[str, Any]] = {}
    for kind, context, text in said:
        if kind == "many":
            # The count is put in by the page; Qt is asked for the form of one and of many.
            forms = [re.sub(r"\b(1|5)\b", "%n", say(context, text, "", count)) for count in (1, 5)]
            texts.setdefault(context, {})[text] = forms
        elif context != PAGE_CONTEXT and (words := say(context, text)) != text:
            texts.setdefault(context, {})[text] = words
    return {
        "said": texts,
        "checks": {check: asdict(check_words(check)) for check in CHECKS},
        "verdicts": {str(verdict): verdict_words(verdict) for verdict in Verdict},
        "shows": {str(verdict): shows_words(verdict) for verdict in Verdict},
        "findings": [say("Findings", text) for text in definite()],
    }


def _source(name: str) -> str:
    return (SOURCES / name).read_text("utf-8")


def _source_hash(text: str) -> str:
    return f"sha256-{base64.b64encode(sha256(text.encode()).digest()).decode()}"


def _fallback() -> str:
    words = json.loads(_source("words.json"))[FALLBACK]
    return "\n".join(f'<p lang="{code.replace("_", "-")}">{words.get(code, FALLBACK)}</p>' for code in LANGUAGES)


def main() -> int:
    """Do what the one argument says; 1 when ``check`` finds another page."""
    made = page()
    match sys.argv[1:]:
        case ["write"]:
            PAGE.write_bytes(made)
            CONSTANT.write_text(constant(made), "utf-8", newline="\n")
            NOTES.write_text(notes(made), "utf-8", newline="\n")
        case ["check"]:
            texts = {CONSTANT: constant(made), NOTES: notes(made)}
            if PAGE.read_bytes() != made or any(path.read_text("utf-8") != text for path, text in texts.items()):
                sys.stderr.write("verify.html is stale: run verify_page.py write\n")
                return 1
        case _:
            sys.stderr.write(f"{__doc__}\n")
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
