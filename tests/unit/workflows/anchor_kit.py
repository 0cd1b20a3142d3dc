"""A vault that opens at once, and authorities that answer its requests."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from asn1crypto import tsp

from evidence_desktop.crypto.kdf import KdfParams
from evidence_desktop.model.custody import Event
from evidence_desktop.model.record import TimeReading
from evidence_desktop.vault.vault import Vault
from evidence_desktop.workflows import anchor
from evidence_desktop.workflows.session import Session, Unlock
from support import tsa
from support.tsa import Authority

QUICK = KdfParams(memory_kib=64, iterations=1, lanes=4)
PASSPHRASE = "made up words"


def new_session(folder: Path) -> Session:
    vault, _ = Vault.create(folder, unlock=Unlock.PASSPHRASE, passphrase=PASSPHRASE, kdf=QUICK)
    return Session(vault, folder)


def reopened(folder: Path) -> Session:
    return Session(Vault.open(folder, passphrase=PASSPHRASE), folder)


def events(session: Session) -> list[Event]:
    entries = session.vault.index.of_events(set(Event))
    return [entry.event for entry in entries]


def now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


@dataclass
class Desk:
    """A vault beside a folder in which requests and replies lie."""

    session: Session
    folder: Path

    def ask(self, name: str = "a") -> Path:
        out = self.folder / f"{name}.tsq"
        anchor.ask(self.session, out)
        return out

    def question(self, request: Path) -> tuple[bytes, int]:
        """The hash and the nonce that a request holds."""
        value = tsp.TimeStampReq.load(request.read_bytes())
        return value["message_imprint"]["hashed_message"].native, value["nonce"].native

    def answer(self, request: Path, authority: Authority | None = None, **changes: object) -> Path:
        """Let an authority answer; what it says can be changed."""
        imprint, nonce = self.question(request)
        authority = authority or Authority(made=now())
        fields = {
            "nonce": nonce,
            "message_imprint": {"hash_algorithm": {"algorithm": "sha256"}, "hashed_message": imprint},
        } | changes
        out = request.with_suffix(".tsr")
        out.write_bytes(Authority(**{**vars(authority), "info": fields}).reply(b""))
        return out

    def root(self, authority: Authority | None = None, name: str = "root.pem") -> Path:
        path = self.folder / name
        path.write_bytes(tsa.pem((authority or Authority()).root.certificate))
        return path

    def stamp(self, name: str, authority: Authority | None = None) -> anchor.Stamped:
        """Ask and take in the answer."""
        reply = self.answer(self.ask(name), authority)
        return anchor.take(self.session, reply, self.root(authority, f"{name}.pem"))


class Clock:
    """A device clock that tests set."""

    def __init__(self) -> None:
        self.now = now()
        self._started = self.now

    def forward(self, **how: float) -> None:
        self.now += timedelta(**how)

    def read(self) -> TimeReading:
        self.now += timedelta(milliseconds=10)
        passed = int((self.now - self._started).total_seconds() * 1000)
        return TimeReading(self.now, self.now, "UTC", 60_000 + passed, "0b" * 16, synchronised=True, jumps=())
