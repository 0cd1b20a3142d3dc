"""How texts are cut into words for searching, and queries likewise.

SQLite's own trigram words cannot find two characters, which is what most Chinese words have. So every character of a
script that writes without spaces becomes a word of its own, and a query for several of them becomes a phrase; in other
scripts a query finds the words that begin with it.
"""

from __future__ import annotations

import re
import unicodedata

TOKENIZER = "unicode61 remove_diacritics 2 categories 'L* N* M* Co'"
"""For FTS5. Marks (M*) belong to words, or Tamil and Hindi words would fall apart at every vowel sign."""

PREFIXES = "1 2"
"""Lengths of word beginnings that FTS5 keeps ready: the first two keystrokes match the most words."""

MAX_TEXT = 20_000
"""Characters of one exhibit's words that can be searched; a longer remark would slow every search down."""
MAX_QUERY = 200
"""Characters of a query that are looked at; nobody types more, but people paste."""

TAG = 96
"""Characters of what a tag says of a text: its UTF-8 in hex, or the beginning of it."""
HASH_TAG = 16
"""Characters of what a tag says of a SHA-256: enough to leave one exhibit to look at."""

_UNSPACED = re.compile(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])"
)
"""Thai and Lao, Myanmar, Khmer, Kana, and Han with its extensions."""

_NO_TEXT = re.compile("[\0\ud800-\udfff]")
"""FTS5 takes a zero byte for the end of the text, and half of a character cannot be handed to it at all."""


def words_of(*texts: str) -> str:
    """Join texts into what is handed to the tokenizer."""
    return _spaced(" ".join(filter(None, texts))[:MAX_TEXT])[:MAX_TEXT]


def match_for(query: str) -> str | None:
    """Turn what a person typed into an FTS5 expression in which every word has to occur; None when there is no word."""
    phrases = []
    for term in query[:MAX_QUERY].split():
        phrase = _spaced(term).replace('"', " ").strip()
        if any(map(_belongs_to_word, phrase)):
            phrases.append(f'"{phrase}"' + ("*" if _belongs_to_word(phrase[-1]) else ""))
    return " AND ".join(phrases) or None


def tag(kind: str, text: str) -> tuple[str, bool]:
    """Return the word that stands for a text among the tags of an exhibit, and whether it says all of it.

    What a list is narrowed to is a word of its own in the full-text table (``schema.TABLES``): it puts two lists of
    numbers together ten times as fast as it looks up each exhibit that a search finds.
    """
    whole = text.encode("utf-8", "surrogatepass").hex()
    return kind + whole[:TAG], len(whole) <= TAG


def _belongs_to_word(character: str) -> bool:
    return unicodedata.category(character)[0] in "LNM"


def _spaced(text: str) -> str:
    spaced = _UNSPACED.sub(r" \1 ", unicodedata.normalize("NFKC", text).casefold())
    return _NO_TEXT.sub(" ", spaced)
