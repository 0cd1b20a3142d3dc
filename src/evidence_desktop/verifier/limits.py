"""Upper bounds on what is read from a stranger's bundle, each far above what an honest writer makes."""

from __future__ import annotations

MAX_MEMBERS = 100_000
"""Files in a bundle (docs/spec/bundle.md, Containers)."""

MAX_EXPANSION = 200
"""Times a zip member may grow (docs/spec/bundle.md, Containers); deflate itself can reach about 1,032."""

MAX_CENTRAL = 32 * 1024 * 1024
"""Bytes of a zip's central directory: 100,000 members need about 15 MiB."""

MAX_DEPTH = 16
"""Folders below one another; a bundle has four."""

MAX_MANIFEST = 32 * 1024 * 1024
"""Bytes of one manifest: 100,000 lines need about 12 MiB."""

MAX_SMALL = 64 * 1024
"""Bytes of a certificate, a key line, a checkpoint, a proof, a CMS or a bag header: all of them stay below 10 KiB."""

MAX_JSON = 4 * 1024 * 1024
"""Bytes of one record or entry: metadata read off a file is bounded well below that."""

MAX_JSON_DEPTH = 32
"""JSON containers inside one another; a record has five."""

MAX_ENTRIES = 512 * 1024 * 1024
"""Bytes of all entries: 100,000 of them at 5 KiB; they are read one at a time."""

MAX_PDF_SIGNATURE = 256 * 1024
"""Bytes of the hex between a PDF's byte ranges; a signature with two certificates needs about 6 KiB."""

MAX_TEXT = 200
"""Characters of foreign text that a finding repeats."""

MAX_FINDINGS = 200
"""Findings kept of one check: the first tell the story, and a hostile bundle must not fill the memory."""

CHUNK = 4 * 1024 * 1024
"""Bytes read at once. Larger pieces wait less often for the interpreter while another thread computes in Python."""

HASH_THREADS = 2
"""Threads that hash: a third gains nothing on the two cores that we count on, and spends memory."""
