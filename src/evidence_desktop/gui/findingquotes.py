"""Where the verifier repeats what a stranger wrote, which is never translated (gui/findingwords.py)."""

from __future__ import annotations

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
