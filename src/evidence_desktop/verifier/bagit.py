"""The bag itself: checks `version`, `file-set`, `manifest` and `hash` (bundle.md, The bag; RFC 8493)."""

from __future__ import annotations

import re
from datetime import date

from evidence_desktop.verifier import names
from evidence_desktop.verifier.bag import Bag
from evidence_desktop.verifier.findings import FORMAT, CannotRunError, FaultError, Severity
from evidence_desktop.verifier.limits import MAX_MANIFEST, MAX_MEMBERS, MAX_SMALL
from evidence_desktop.verifier.source import UnreadableError

_BAGIT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_OTHER_BAGIT = re.compile(rb"BagIt-Version: ([0-9]{1,4}\.[0-9]{1,4})\nTag-File-Character-Encoding: UTF-8\n")
_LINE = re.compile(r"([0-9a-f]{64})  ([^\r\n]+)")
_OTHER_VERSION = re.compile(r"Evidence-Bundle-Version: ([0-9]{1,4})")
_HEX64 = r"[0-9a-f]{64}"
_INFO = {
    "Bagging-Date": r"[0-9]{4}-[0-9]{2}-[0-9]{2}",
    "Bag-Software-Agent": r"[ -~]{1,200}",
    "Evidence-Bundle-Version": FORMAT,
    "Evidence-Bundle-Id": r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
    "Evidence-Root-Fingerprint": _HEX64,
    "Evidence-Profile": r"my|us|uk|in|general",
    "Payload-Oxum": r"(0|[1-9][0-9]{0,18})\.(0|[1-9][0-9]{0,5})",
}


class OtherVersionError(Exception):
    """The bundle is of a version that is not known here, so its other rules are not known either."""


def check_version(bag: Bag) -> None:
    """Check `version`: ``bagit.txt`` is exactly as written, and the bundle is of version 1.

    Raises:
        OtherVersionError: Said, and nothing else can be judged.
    """
    other = None
    with bag.about(names.BAGIT):
        bagit = _needed(bag, names.BAGIT)
        if match := _OTHER_BAGIT.fullmatch(bagit):
            other = (names.BAGIT, "BagIt-Version: 1.0", match[1].decode()) if bagit != _BAGIT else None
        else:
            raise FaultError("the two lines of BagIt 1.0", bagit[:80].decode("latin-1"))
    with bag.about(names.BAG_INFO):
        text = _ascii(_needed(bag, names.BAG_INFO))
        if (match_info := _find_version(text)) and match_info != FORMAT:
            other = (names.BAG_INFO, f"Evidence-Bundle-Version: {FORMAT}", match_info)
        else:
            bag.info = _parse_info(text)
    if other:
        bag.say(Severity.UNKNOWN, *other)
        raise OtherVersionError


def _find_version(text: str) -> str:
    found = [match[1] for line in text.split("\n") if (match := _OTHER_VERSION.fullmatch(line))]
    return found[0] if len(found) == 1 else ""


def _needed(bag: Bag, name: str) -> bytes:
    if name not in bag.source.files:
        raise FaultError("present", "missing", name)
    return bag.read(name, MAX_SMALL)


def _ascii(data: bytes) -> str:
    if not data.isascii():
        raise FaultError("plain ASCII text", "other bytes")
    return data.decode("ascii")


def _parse_info(text: str) -> dict[str, str]:
    lines = text.split("\n")
    if len(lines) != len(_INFO) + 1 or lines.pop():
        raise FaultError(f"{len(_INFO)} lines, each ended by a newline", "another number of lines")
    values: dict[str, str] = {}
    for line, (label, form) in zip(lines, _INFO.items(), strict=True):
        match = re.fullmatch(rf"{label}: ({form})", line)
        if not match:
            raise FaultError(f"a line `{label}: …` in its form", line)
        values[label] = match[1]
    try:
        date.fromisoformat(values["Bagging-Date"])
    except ValueError:
        raise FaultError("a date of the calendar", values["Bagging-Date"]) from None
    return values


def read_manifests(bag: Bag) -> None:
    """Check `manifest`: the grammar of both, what each may list, and ``Payload-Oxum``."""
    with bag.about(names.MANIFEST):
        bag.payload = parse_manifest(bag.read(names.MANIFEST, MAX_MANIFEST), MAX_MEMBERS, payload=True)
    with bag.about(names.TAG_MANIFEST):
        # No file stands in both, so the two share the number of files that a bundle can have.
        most = MAX_MEMBERS - len(bag.payload or ())
        bag.tags = parse_manifest(bag.read(names.TAG_MANIFEST, MAX_MANIFEST), most, payload=False)
    with bag.about(names.BAG_INFO):
        if bag.info is None:
            raise CannotRunError("Payload-Oxum", "bag-info.txt could not be read")
        sizes = [size for name, size in bag.source.files.items() if name.startswith("data/")]
        actual = f"{sum(sizes)}.{len(sizes)}"
        if bag.info["Payload-Oxum"] != actual:
            raise FaultError(f"Payload-Oxum: {bag.info['Payload-Oxum']}", actual)


def parse_manifest(data: bytes, most: int, *, payload: bool) -> dict[str, str]:
    """Read a manifest: digest (hex) by path.

    Args:
        data: Its bytes.
        most: Lines that it may have.
        payload: Whether it lists what is under ``data/``, or everything else.

    Raises:
        FaultError: It is not of the form that bundle.md asks for.
    """
    text = _ascii(data)
    if not text.endswith("\n"):
        raise FaultError("lines that end in a newline", "none at the end")
    # Counted before they are split: 16 MiB may hold as many empty lines.
    if (lines := text.count("\n")) > most:
        raise FaultError(f"at most {most} lines", str(lines))
    listed: dict[str, str] = {}
    last = ""
    for line in text[:-1].split("\n"):
        match = _LINE.fullmatch(line)
        if not match or not names.is_portable(match[2]):
            raise FaultError("lines of `<64 hex>  <path>`", line)
        path = match[2]
        if path <= last:
            raise FaultError("paths sorted by byte, each once", path)
        if path.startswith("data/") != payload or path in names.UNLISTED:
            raise FaultError("each path in its own manifest", path)
        listed[path] = match[1]
        last = path
    return listed


def check_file_set(bag: Bag) -> None:
    """Check `file-set`: the files are exactly those that the manifests list, and each is of a known kind."""
    actual = set(bag.source.files)
    listed = {*(bag.payload or ()), *(bag.tags or ()), *names.UNLISTED}
    for name in sorted({*names.REQUIRED, *listed} - actual):
        bag.fail(name, "present", "missing")
    if bag.payload is None or bag.tags is None:
        raise CannotRunError("two manifests that list the files", "one could not be read", names.MANIFEST)
    for name in sorted(actual - listed):
        bag.fail(name, "no other file than the manifests list", "unexpected")
    for name in sorted(actual & listed):
        if not names.is_known(name):
            bag.fail(name, "a kind of file that the spec lists", "unexpected")


def check_hashes(bag: Bag) -> None:
    """Check `hash`: the SHA-256 of every listed file; waits for the hashing."""
    bag.hashing.wait(bag.tick)
    if bag.payload is None or bag.tags is None:
        bag.say(Severity.UNKNOWN, names.MANIFEST, "two manifests with every hash", "one could not be read")
    for name, expected in {**(bag.payload or {}), **(bag.tags or {})}.items():
        if name not in bag.source.files:
            continue  # `file-set` said so
        digest = bag.hashing.digests.get(name)
        if digest is None:
            _say_failure(bag, name, expected)
        elif digest.hex() != expected:
            bag.fail(name, expected, digest.hex())


def _say_failure(bag: Bag, name: str, expected: str) -> None:
    failure = bag.hashing.failures.get(name)
    if isinstance(failure, FaultError):
        bag.fail(name, expected, failure.found)
    else:
        known = isinstance(failure, UnreadableError)
        bag.say(Severity.UNKNOWN, name, expected, str(failure) if known else f"not hashed: {failure!r}")
