"""What can stand for a name in a text of the verifier (``findingtexts``), and where it quotes a stranger."""

from __future__ import annotations

KINDS = {
    "number": r"-?[0-9]+",
    "hex": r"(?:0x)?[0-9a-f]+",
    "id": r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}",
    "moment": r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(?:Z|[+-][0-9:]+)",
    "place": r"[a-z][a-z0-9_.]*",
    "path": r"[^ :]+",
    "text": r".+",
    "what": r".+",
    "when": r".+",
    "why": r".+",
}
"""What can stand for each name, with or without a digit after it. The page has the same, so that these are written as
Python and JavaScript both read them."""
INNER = frozenset({"what", "when", "why"})
"""Names of what is itself such a text; a ``what`` can be a place as well."""
QUOTING = frozenset(
    {
        "a /ByteRange of four numbers",
        "a checkpoint of the log {text}, by the same key",
        "a checkpoint: origin, size, root, an empty line, one signature",
        "a copy of {hex}, as its record says",
        "a date of the calendar",
        "a line `{text}: …` in its form",
        "a list of originals, redacted copies and records",
        "a seal by {text}",
        "a signature by {text}",
        "a signature in base64",
        "a signature over all {number} bytes but its own value",
        "a signing time of the calendar",
        "a time within the device certificate's validity",
        "an Ed25519 key by which only its owner can sign",
        "an Ed25519 key with the id {hex}",
        "an event of version 1",
        "body.record.{place} as its entry has it: {text}",
        "each path in its own manifest",
        "history: {text}",
        "lines of `<64 hex>  <path>`",
        "names of described fields as [a-z][a-z0-9_]*, at most 64 characters",
        "no original beside its redacted copy",
        "number {number}, as in its name",
        "numbers from 001 without a gap",
        "one line with a verifier key",
        "paths sorted by byte, each once",
        "the checkpoint of this bundle, verbatim",
        "the entry that links it: {number}",
        "the label of its record",
        "the path of its file {number}",
        "the two lines of BagIt 1.0",
        "version 1",
        "{hex}, as its entry says",
        "{place} as a time in UTC",
        "{place} as a time to the millisecond, such as 2026-01-31T09:00:00.000Z",
        "{place} as {what}",
        "{place}.redacted as another file than the original",
        "{what} in base64, {number} bytes",
    }
)
"""After which of these, when it was expected, what was found is what a stranger wrote."""
