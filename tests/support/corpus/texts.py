"""Good bundles with a text from elsewhere in which a checkpoint stands, as mails and reports bring it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from support import handmade
from support.corpus.bag import NOTE
from support.corpus.base import ALTERED, CANNOT_TELL, INTACT, fails, forger, good, owner, packed, unknowns
from support.corpus.vector import Vector

TEXT = "the text given with --anchor-text"


def quoted(note: str) -> str:
    """A mail that quotes a checkpoint, wrapped, with another dash and other line ends."""
    lines = textwrap.wrap(note.replace("—", "--"), 40, break_on_hyphens=False)
    return "\r\n".join(["Report 12/2026, made up.", *(f"> {line}" for line in lines), "Received with thanks."])


def all_texts() -> Iterator[Vector]:
    """Make them."""
    mine, bundle = owner().log_key, good()
    stranger = handmade.note(forger().log_key, 7, b"r" * 32, "evidence-desktop/" + "f" * 16)
    data, open_ = packed(bundle), unknowns("consistency", TEXT)
    for name, why, verdict, found, text in (
        ("covers", "a mail quotes the checkpoint of the bundle", "intact-anchored", (), quoted(bundle.notes[7])),
        ("covers-some", "a report holds a checkpoint from before the last exhibit", INTACT, (), bundle.notes[3]),
        (
            "others-beside",
            "a report holds a checkpoint of another log as well, which says nothing here",
            "intact-anchored",
            (),
            stranger + bundle.notes[7],
        ),
        (
            "other-log",
            "a report of another log, which shows nothing of this one",
            CANNOT_TELL,
            unknowns("consistency", TEXT),
            stranger,
        ),
        (
            "rewritten",
            "the log was rewritten since the report was written",
            ALTERED,
            fails("consistency", NOTE),
            bundle.notes[7] + handmade.note(mine, 3, b"r" * 32),
        ),
        (
            "later",
            "a report holds a later checkpoint than the bundle's",
            CANNOT_TELL,
            open_,
            handmade.note(mine, 9, b"r" * 32),
        ),
        (
            "copied-wrong",
            "one digit of the checkpoint was not copied right",
            CANNOT_TELL,
            open_,
            bundle.notes[3].replace("\n3\n", "\n4\n"),
        ),
    ):
        yield Vector(f"text-{name}", why, verdict, found, data, anchor_text=text)
