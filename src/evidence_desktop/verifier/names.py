"""Which file names a bundle may hold: names that mean the same on every system, and the kinds that the spec lists."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from evidence_desktop.verifier.limits import MAX_DEPTH, MAX_PART, MAX_PATH

_PORTABLE = re.compile(r"[ !#-)+-.0-9;=@-\[\]-{}~/]+")
_RESERVED = re.compile(r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|COM[0-9]|LPT[0-9])", re.IGNORECASE)

BAGIT = "bagit.txt"
BAG_INFO = "bag-info.txt"
MANIFEST = "manifest-sha256.txt"
TAG_MANIFEST = "tagmanifest-sha256.txt"
SIGNATURE = "tagmanifest-sha256.txt.p7s"
ROOT = "identity/root.crt"
DEVICE = "identity/device.crt"
LOG_KEY = "identity/log.pub"
REPORT = "data/report.pdf"
ENTRIES = "data/custody/entries.jsonl"
CHECKPOINT = "data/custody/checkpoint.note"
ANCHORS = "data/custody/anchors/"

REQUIRED = (
    BAGIT,
    BAG_INFO,
    MANIFEST,
    TAG_MANIFEST,
    SIGNATURE,
    "VERIFY.txt",
    "verify.html",
    ROOT,
    DEVICE,
    LOG_KEY,
    REPORT,
    ENTRIES,
    CHECKPOINT,
)
"""Files without which it is no bundle."""

OF_A_BUNDLE = frozenset({BAGIT, MANIFEST, TAG_MANIFEST})
"""Files by which a bundle is known; what has none of them is something else."""

UNLISTED = frozenset({TAG_MANIFEST, SIGNATURE})
"""Files that no manifest can name."""

_NUMBER = r"([0-9]{3}|[1-9][0-9]{3,5})"
_SEQ = r"([0-9]{6}|[1-9][0-9]{6,15})"
ORIGINAL = re.compile(rf"data/originals/{_NUMBER}\.[a-z0-9]{{1,8}}")
REDACTED = re.compile(rf"data/redacted/{_NUMBER}\.png")
RECORD = re.compile(rf"data/records/{_NUMBER}\.json")
PROOF = re.compile(rf"data/custody/proofs/{_SEQ}\.tlog-proof")
CONSISTENCY = re.compile(rf"data/custody/proofs/consistency-{_SEQ}\.txt")
OTHER_DEVICE = re.compile(r"identity/devices/([0-9a-f]{64})\.crt")
ANCHOR = re.compile(rf"{re.escape(ANCHORS)}{_NUMBER}\.(note|tsr|crt)")
_OTHER_ANCHOR = re.compile(re.escape(ANCHORS) + r".+")
_KINDS = (ORIGINAL, REDACTED, RECORD, PROOF, CONSISTENCY, OTHER_DEVICE, _OTHER_ANCHOR)


def is_portable(path: str) -> bool:
    """Say whether a path is short, relative, plain ASCII and the same on every system (bundle.md, Containers)."""
    if len(path) > MAX_PATH or path.count("/") >= MAX_DEPTH or not _PORTABLE.fullmatch(path):
        return False
    return all(_is_portable_part(part) for part in path.split("/"))


def _is_portable_part(part: str) -> bool:
    # Empty parts also cover absolute paths; "." and ".." end in a dot.
    return (
        0 < len(part) <= MAX_PART
        and part[-1] not in ". "
        and not _RESERVED.fullmatch(part.partition(".")[0].rstrip(" "))
    )


def clashes(paths: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield ``(path, why)`` for names that cannot stand beside another on a system that ignores case."""
    seen: set[str] = set()
    folded = {path.casefold() for path in paths}
    for path in paths:
        name = path.casefold()
        if name in seen:
            yield path, "a second file of that name"
        seen.add(name)
        if any(parent in folded for parent in parents(name)):
            yield path, "a file inside a path that is itself a file"


def parents(path: str) -> Iterable[str]:
    """Give every path above this one."""
    parts = path.split("/")
    return ("/".join(parts[:end]) for end in range(1, len(parts)))


def is_known(path: str) -> bool:
    """Say whether the spec lists this kind of file."""
    return path in REQUIRED or any(kind.fullmatch(path) for kind in _KINDS)


def numbers(paths: Iterable[str], kind: re.Pattern[str]) -> dict[int, str]:
    """Map the number in each path of one kind (such as ``ORIGINAL`` or ``PROOF``) to the path."""
    # Sorted, so that no finding hangs on the order in which a container lists its files.
    found = ((kind.fullmatch(path), path) for path in sorted(paths))
    return {int(match[1]): path for match, path in found if match}
