"""What the system cannot read is an open question: it never makes a bundle altered, and never leaves it intact."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from evidence_desktop.verifier import Verdict, verify
from evidence_desktop.verifier.folder import Folder
from evidence_desktop.verifier.source import UnreadableError
from support import handmade, tsa
from support.faults import run
from support.handmade import Bundle, Identity


def older() -> Identity:
    """The same person's device of before."""
    who, key = handmade.identity(), ec.generate_private_key(ec.SECP256R1())
    device = handmade.certificate("Example device", key, "Example root", who.root_key, authority=False)
    return Identity(who.root_key, who.root, key, device, who.log_key)


OTHER = older()
STEM = "data/custody/anchors/001"


class TwoDevices(Bundle):
    """A log whose first entries another device of the same root sealed."""

    def seal(self, plain):
        mine = self.who
        try:
            self.who = OTHER if plain["seq"] < 4 else mine
            return super().seal(plain)
        finally:
            self.who = mine


def whole() -> Bundle:
    """A bundle with one of every kind of file."""
    who = handmade.identity()
    originals = {1: ("png", b"a made-up post\n"), 2: ("bin", bytes(range(256)))}
    link = handmade.redaction(7, 1, originals[1][1], b"a copy")
    bundle = TwoDevices(who, [*handmade.example_log(originals), link], originals, copies={1: b"a copy"}).write()
    note, authority = bundle.notes[3].encode(), tsa.Authority()
    bundle.files |= {
        f"identity/devices/{OTHER.key_id}.crt": handmade.pem(OTHER.device),
        f"{STEM}.note": note,
        f"{STEM}.tsr": authority.reply(note),
        f"{STEM}.crt": tsa.pem(authority.root.certificate),
    }
    return bundle.finish()


BUNDLE = whole()


def test_it_is_intact_when_all_can_be_read() -> None:
    assert run(BUNDLE).verdict == Verdict.INTACT_UNANCHORED


@pytest.mark.parametrize("name", sorted(name.replace(OTHER.key_id, "KEY") for name in BUNDLE.files))
def test_a_file_that_cannot_be_read_makes_it_impossible_to_tell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    read = Folder.chunks

    def broken(self: Folder, file: str, start: int, stop: int) -> Iterator[memoryview]:
        if file == name.replace("KEY", OTHER.key_id):
            raise UnreadableError(f"{file}: Input/output error")
        return read(self, file, start, stop)

    monkeypatch.setattr(Folder, "chunks", broken)
    report = verify(BUNDLE.folder(tmp_path / "bundle"))
    assert [one for one in report.findings if one.severity == "fail"] == []
    assert report.verdict == Verdict.CANNOT_TELL
