"""Makes small honest bundles with real keys, entries and proofs, for every test that needs one. All data is made up."""

from __future__ import annotations

import hashlib
import io
import struct
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any, BinaryIO

from PIL import Image

from evidence_desktop.bundle.content import BundleContent, BundleExhibit
from evidence_desktop.bundle.writer import Signer, Written, write_bundle
from evidence_desktop.crypto.age import Recipient, X25519Identity
from evidence_desktop.crypto.identity import Device, Root
from evidence_desktop.crypto.notes import NoteKey
from evidence_desktop.custody.checkpoint import consistency_text, inclusion_text, issue, origin_for
from evidence_desktop.custody.entry import make
from evidence_desktop.custody.tree import Tree, leaf_hash
from evidence_desktop.model.custody import Draft, Entry, Event
from evidence_desktop.model.ids import new_blob_id, new_exhibit_id
from evidence_desktop.model.record import (
    Content,
    Fact,
    Kind,
    Monitor,
    Record,
    Screen,
    Source,
    TimeReading,
)
from evidence_desktop.model.record import Device as RecordDevice

NOW = datetime.now(UTC).replace(microsecond=0)
ZONE = timezone(timedelta(hours=8))


@dataclass(frozen=True)
class Sample:
    """An exhibit to be: what was taken, and what is said about it."""

    data: bytes
    kind: Kind = Kind.FILE
    media_type: str = "application/octet-stream"
    file_name: str = "sample.bin"
    platform: str = "Example Social"
    url: str = "https://social.example/p/1"
    account: str = "@made_up"
    width: int | None = None
    height: int | None = None
    facts: tuple[Fact, ...] = ()
    remark: str = ""
    description: Mapping[str, str] = field(default_factory=dict)
    open: Callable[[], BinaryIO] | None = None
    """Where the bytes come from when they are not ``data``; for faults and for large files."""


@dataclass(frozen=True)
class Keys:
    """Whose bundle it is."""

    root: Root
    device: Device
    note_key: NoteKey
    vault_id: bytes = bytes(range(32))

    @classmethod
    def new(cls) -> Keys:
        root = Root.create()
        vault_id = bytes(range(32))
        return cls(root, Device.create(root), NoteKey.create(origin_for(vault_id)), vault_id)

    @property
    def signer(self) -> Signer:
        return Signer(self.device, self.root)

    @property
    def fingerprint(self) -> str:
        return self.root.fingerprint.hex()


@dataclass(frozen=True)
class Made:
    """A bundle that was written.

    Attributes:
        path: Where it is.
        keys: Whose it is.
        content: What went in.
        written: What the writer said.
        identity: Opens an age bundle.
        checkpoints: Every checkpoint note of the log, by size; those in ``consistency`` are proven to be its past.
    """

    path: Path
    keys: Keys
    content: BundleContent
    written: Written
    identity: X25519Identity
    checkpoints: Mapping[int, str]


def reading(second: int, **changes: Any) -> TimeReading:
    """The device clock, ``second`` seconds after the tests began."""
    utc = NOW + timedelta(seconds=second)
    plain = TimeReading(
        utc=utc,
        local=utc.astimezone(ZONE),
        zone="Asia/Kuala_Lumpur",
        monotonic_ms=1_000_000 + second * 1000,
        boot="b0" * 16,
        synchronised=True,
        jumps=(),
    )
    return replace(plain, **changes)


def png(width: int = 320, height: int = 200, seed: int = 1) -> bytes:
    """A small picture with a few coloured fields, as a screenshot is stored: 8-bit RGB, not interlaced."""
    image = Image.new("RGB", (width, height), "#f4f2ee")
    image.paste("#1f5c66", (0, 0, width, max(1, height // 8)))
    for place in range(5):
        left = (place * 61 + seed * 37) % max(1, width - 20)
        image.paste((40 * place, 90, 255 - 40 * place), (left, height // 3, left + 20, height // 2))
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def jpeg(width: int = 320, height: int = 200, orientation: int = 1) -> bytes:
    """A small photo with EXIF: a camera that does not exist, an orientation and a place in the sea."""
    exif = Image.Exif()
    exif[0x0110] = "Made-up Camera"
    exif[0x0112] = orientation
    exif.get_ifd(0x8825).update({1: "N", 2: (1.0, 2.0, 3.0), 3: "E", 4: (4.0, 5.0, 6.0)})
    image = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif)
    return out.getvalue()


def raw_png(
    width: int, height: int, *, rows: bytes = b"", colour: int = 2, depth: int = 8, interlaced: int = 0
) -> bytes:
    """A PNG that says what the caller wants, whatever its data holds."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlaced)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def screenshot(seed: int = 1, **changes: Any) -> Sample:
    """A screenshot."""
    data = png(seed=seed)
    plain = Sample(data, Kind.SCREENSHOT, "image/png", f"screenshot-{seed}.png", width=320, height=200)
    return replace(plain, **changes)


def photo(**changes: Any) -> Sample:
    """An imported JPEG."""
    facts = (Fact("exif:Image Model", "Made-up Camera"), Fact("exif:GPS GPSLatitude", "[1, 2, 3]"))
    return replace(Sample(jpeg(), Kind.FILE, "image/jpeg", "photo.jpg", width=320, height=200, facts=facts), **changes)


def link(url: str = "https://social.example/p/1", **changes: Any) -> Sample:
    """A link without a picture."""
    return replace(Sample(url.encode() + b"\r\n", Kind.LINK, "text/uri-list", "link.uri", url=url), **changes)


def note(text: str = "I saw it first on a bus.", **changes: Any) -> Sample:
    """A written note."""
    return replace(
        Sample(text.encode(), Kind.NOTE, "text/plain", "note.txt", url="", account="", platform=""), **changes
    )


def samples() -> list[Sample]:
    """One of each kind."""
    described = {"shows": "A made-up post", "matters": "It shows how a bundle looks"}
    return [screenshot(description=described), photo(), link(), note()]


def record_of(sample: Sample, number: int) -> Record:
    """The sealed record of a sample."""
    shot = Screen(
        target="monitor",
        monitors=(Monitor("DP-1", 0, 0, 1920, 1080, 100),),
        x=0,
        y=0,
        width=sample.width or 0,
        height=sample.height or 0,
        method="root-crop",
        window_title="",
        program="",
        blank=False,
    )
    return Record(
        id=new_exhibit_id(),
        label=f"E{number:03d}",
        case="Sample case",
        kind=sample.kind,
        captured=reading(number * 10),
        event_time="",
        first_seen="",
        source=Source(sample.platform, sample.url, "typed" if sample.url else "", sample.account, ""),
        screen=shot if sample.kind is Kind.SCREENSHOT else None,
        device=RecordDevice("Linux 6.1.0 x86_64", "Evidence Desktop 0.1.0", "5e" * 32),
        content=Content(
            file_name=sample.file_name,
            media_type=sample.media_type,
            size=len(sample.data),
            sha256=hashlib.sha256(sample.data).hexdigest(),
            width=sample.width,
            height=sample.height,
            facts=sample.facts,
            warnings=(),
        ),
        remark=sample.remark,
    )


def make_content(
    exhibits: Sequence[Sample] | None = None,
    *,
    keys: Keys,
    profile: str = "general",
    consistency: Sequence[int] = (),
    hidden: int = 2,
    times: Callable[[int], TimeReading] = lambda seq: reading(seq * 10),
) -> tuple[BundleContent, dict[int, str]]:
    """Put samples into a log and gather them as a bundle's content.

    Args:
        exhibits: The samples; one of each kind by default.
        keys: Whose log it is.
        profile: Where the bundle goes.
        consistency: Sizes of older checkpoints for which a proof goes in.
        hidden: How many entries that concern no exhibit stand before, and stay out of the bundle.
        times: The clock, by ``seq``.

    Returns:
        The content, and the checkpoint note of every size of the log.
    """
    log: list[tuple[Entry, bytes]] = []

    def append(draft: Draft) -> Entry:
        entry, data = make(draft, len(log), times(len(log)), keys.device)
        log.append((entry, data))
        return entry

    for place in range(hidden):
        append(Draft(Event.CHECKPOINT_SHOWN, {"size": place, "root": "A" * 43 + "="}))
    gathered = []
    for number, sample in enumerate(samples() if exhibits is None else exhibits, start=1):
        record = record_of(sample, number)
        # As the app does it: only a file is imported.
        began = Event.IMPORTED if sample.kind is Kind.FILE else Event.CAPTURED
        history = [append(Draft(began, {"record": record, "blob": new_blob_id()}, record.id, record.case))]
        if sample.description:
            body = {"description": dict(sample.description)}
            history.append(append(Draft(Event.DESCRIBED, body, record.id, record.case)))
        opener = sample.open or (lambda data=sample.data: io.BytesIO(data))
        gathered.append(BundleExhibit(number, record, sample.description, tuple(history), opener))
    tree = Tree(leaf_hash(data) for _, data in log)
    notes = {size: issue(keys.note_key, size, tree.root(size)) for size in range(1, tree.size + 1)}
    newest = notes[tree.size]
    shown = [(entry.seq, data) for entry, data in log if entry.exhibit]
    content = BundleContent(
        bundle_id="01890000-0000-4000-8000-000000000001",
        profile=profile,
        created=NOW + timedelta(hours=1),
        exhibits=tuple(gathered),
        entries=tuple(shown),
        checkpoint=newest,
        size=tree.size,
        proofs={seq: inclusion_text(seq, tree.inclusion(seq), newest) for seq, _ in shown},
        consistency={
            size: consistency_text(size, tree.root(size), tree.consistency(size), newest) for size in consistency
        },
        root_der=keys.root.certificate_der,
        devices=(keys.device.certificate_der,),
        log_verifier=keys.note_key.verifier,
    )
    return content, notes


def make_bundle(
    folder: Path,
    exhibits: Sequence[Sample] | None = None,
    container: str = "folder",
    *,
    keys: Keys | None = None,
    recipient: Recipient | None = None,
    **options: Any,
) -> Made:
    """Write an honest bundle into ``folder`` as ``bundle``, ``bundle.zip`` or ``bundle.zip.age``.

    Args:
        folder: An existing folder.
        exhibits: The samples; one of each kind by default.
        container: ``folder``, ``zip`` or ``age``.
        keys: Whose it is; new ones by default.
        recipient: Who can open an age bundle; ``Made.identity`` by default.
        options: As for ``make_content``.
    """
    keys = keys or Keys.new()
    identity = X25519Identity.generate()
    content, notes = make_content(exhibits, keys=keys, **options)
    out = folder / {"folder": "bundle", "zip": "bundle.zip", "age": "bundle.zip.age"}[container]
    lock = (recipient or identity.recipient) if container == "age" else None
    written = write_bundle(content, out, container=container, recipient=lock, signer=keys.signer)
    return Made(out, keys, content, written, identity, notes)
