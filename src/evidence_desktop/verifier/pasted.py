"""Finds checkpoints in any text: an e-mail, a police report (custody-log.md, Checkpoint)."""

from __future__ import annotations

import quopri
import re

from evidence_desktop.verifier.findings import UsageError

_ORIGIN = r"(evidence-desktop/[0-9a-f]{16})"
_DASH = r"[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]|&(?:mdash|ndash|minus|#8212|#x2014);"
_NOTE = re.compile(rf"{_ORIGIN}([0-9]{{1,16}})([A-Za-z0-9+/]{{43}}=)(?:{_DASH})+{_ORIGIN}([A-Za-z0-9+/]{{91}}=)")
_DROPPED = re.compile(r"[\s>|*\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")
"""White space, marks of quoting, and characters without width: none of them occurs inside a checkpoint."""


def find_checkpoints(data: bytes) -> tuple[str, ...]:
    """Find every checkpoint in a text and write it in its own form; whether its signature holds is not asked here.

    Args:
        data: The text, UTF-8 or nearly so; also as an e-mail's source, in quoted-printable.

    Raises:
        UsageError: ``no-checkpoint``.
    """
    for candidate in (data, quopri.decodestring(data)):
        notes = [
            f"{origin}\n{size}\n{root}\n\n— {signer} {signature}\n"
            for origin, size, root, signer, signature in _NOTE.findall(
                _DROPPED.sub("", candidate.decode("utf-8", "replace"))
            )
        ]
        if notes:
            return tuple(dict.fromkeys(notes))
    raise UsageError(
        "no-checkpoint",
        "There is no whole checkpoint in this text.",
        "Look for lines that begin with evidence-desktop/ and copy all of them, to the end of the long last one.",
    )
