"""Upper bounds on what is read from a stranger's bundle, each far above what an honest writer makes."""

from __future__ import annotations

MAX_MEMBERS = 100_000
"""Files in a bundle (docs/spec/bundle.md, Containers)."""

MAX_EXPANSION = 200
"""Times a zip member may grow (docs/spec/bundle.md, Containers); deflate itself can reach about 1,032."""

MAX_CENTRAL = 32 * 1024 * 1024
"""Bytes of a zip's central directory: 100,000 members need about 15 MiB."""

MAX_DEPTH = 16
"""Parts of a path (docs/spec/bundle.md, Containers); a bundle has five with the folder around it."""

MAX_PART = 255
"""Bytes of one part of a path (docs/spec/bundle.md, Containers): the most that common file systems keep."""

MAX_PATH = 1024
"""Bytes of a path (docs/spec/bundle.md, Containers); a bundle stays below 150."""

MAX_MANIFEST = 16 * 1024 * 1024
"""Bytes of one manifest: 100,000 lines need about 12 MiB, and two of this size are held at once."""

MAX_SMALL = 64 * 1024
"""Bytes of a certificate, a key line, a checkpoint, a proof, a CMS or a bag header: all of them stay below 10 KiB."""

MAX_ENTRY = 16 * 1024 * 1024
"""Bytes of one entry (docs/spec/custody-log.md, Entry)."""

MAX_RECORD_FILE = 32 * 1024 * 1024
"""Bytes of one record file: it repeats the record of an entry, and what other entries describe."""

MAX_JSON_TOKENS = 300_000
"""Texts, commas and open brackets in one entry or record file: an export of 100,000 exhibits needs 200,000; parsed,
each takes some 80 bytes of memory."""

MAX_JSON_DEPTH = 32
"""JSON containers inside one another; a record has five."""

MAX_ENTRIES = 512 * 1024 * 1024
"""Bytes of all entries: 100,000 of them at 5 KiB; they are read one at a time."""

MAX_BAD_LINES = 100
"""Entries that may be wrong before the rest is left unread: fewer than ``MAX_FINDINGS``."""

MAX_PDF_SIGNATURE = 256 * 1024
"""Bytes of the hex between a PDF's byte ranges; a signature with two certificates needs about 6 KiB."""

MAX_PASTED = 4 * 1024 * 1024
"""Bytes of a text in which a checkpoint is looked for: an e-mail with its pictures."""

MAX_ROOTS = 1024 * 1024
"""Bytes of a file of root certificates: those that a system believes need about 220 KiB together."""

MAX_REMEMBERED = 1000
"""Checkpoints of one log that are remembered, the latest ones: an honest log has few, and a hostile one must not fill
the file of all the others."""

MAX_MEMORY = 16 * 1024 * 1024
"""Bytes of a file of what was seen before: 100,000 checkpoints need about 7 MiB."""

MAX_TEXT = 200
"""Characters of foreign text that a finding repeats."""

MAX_FINDINGS = 200
"""Findings kept of one check: the first tell the story, and a hostile bundle must not fill the memory."""

CHUNK = 4 * 1024 * 1024
"""Bytes read at once. Larger pieces wait less often for the interpreter while another thread computes in Python."""

HASH_THREADS = 2
"""Threads that hash: a third gains nothing on the two cores that we count on, and spends memory."""
