"""What the checks share: the files, what earlier checks learnt from them, and the findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from evidence_desktop.verifier.findings import CannotRunError, FaultError, Finding, Severity, shown
from evidence_desktop.verifier.limits import MAX_FINDINGS
from evidence_desktop.verifier.source import Digests, Source, UnreadableError, read_all

if TYPE_CHECKING:
    from evidence_desktop.verifier.certificates import Certificate
    from evidence_desktop.verifier.entries import Entry
    from evidence_desktop.verifier.notes import Checkpoint, LogKey


@dataclass(frozen=True, slots=True)
class Asked:
    """What was given beside the bundle; as JSON it goes to the process that judges.

    Attributes:
        trust: The fingerprint, normalised; None when none was given.
        since: Text of a checkpoint that was kept from before; None when none was given.
        anchors: Checkpoint notes found in a text that somebody else dated; None when no text was given.
        tsa_roots: SHA-256 (hex) of the roots of time-stamping authorities that are believed.
    """

    trust: str | None = None
    since: str | None = None
    anchors: Sequence[str] | None = None
    tsa_roots: Sequence[str] = ()


@dataclass(slots=True)
class Bag:
    """One verification under way; each check fills in what later ones need, and None means "could not be read".

    Attributes:
        source: The bundle's files.
        asked: What was given from outside.
        tick: Tells the face how far it is; may raise to stop.
        hashing: The hashes, under way.
        info: Lines of ``bag-info.txt``.
        payload: Digest (hex) by path, from the payload manifest.
        tags: The same from the tag manifest.
        root: The root certificate.
        device: The certificate of the device that made the bundle.
        devices: Every device certificate by its SHA-256 (hex).
        log_key: Key of the checkpoints.
        checkpoint: The bundle's checkpoint.
        entries: Every custody entry that could be read, by rising seq.
        known: Root by size: of the checkpoint, and of each past one that a proof in the bundle reaches.
        dated: Entries under the largest checkpoint of this log in the text that was given; 0 for none that holds.
        unread: Files that the system could not read: what is missing for that is an open question, and no fault.
        anchored: Whether outside evidence that counts covers the beginning of every exhibit.
    """

    source: Source
    asked: Asked
    tick: Callable[[], None]
    hashing: Digests
    info: dict[str, str] | None = None
    payload: dict[str, str] | None = None
    tags: dict[str, str] | None = None
    root: Certificate | None = None
    device: Certificate | None = None
    devices: dict[str, Certificate] = field(default_factory=dict)
    log_key: LogKey | None = None
    checkpoint: Checkpoint | None = None
    entries: list[Entry] | None = None
    known: dict[int, bytes] | None = None
    dated: int = 0
    anchored: bool = False
    findings: list[Finding] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)
    counts: Counter[tuple[str, Severity]] = field(default_factory=Counter)
    check: str = ""

    @property
    def trust(self) -> str | None:
        """The fingerprint given from outside, normalised; None when none was given."""
        return self.asked.trust

    def say(self, severity: Severity, subject: str, expected: str, found: str) -> None:
        """Add a finding of the check under way; ``left_out`` says how many of a flood were not kept."""
        # Each severity on its own, so that a flood of warnings cannot push out the failure that decides the verdict.
        self.counts[self.check, severity] += 1
        if self.counts[self.check, severity] <= MAX_FINDINGS:
            self.findings.append(Finding(self.check, severity, shown(subject), shown(expected), shown(found)))

    def fail(self, subject: str, expected: str, found: str) -> None:
        """Add a *fail* finding."""
        self.say(Severity.FAIL, subject, expected, found)

    def left_out(self) -> list[Finding]:
        """Give one finding for each check and severity of which only the first ``MAX_FINDINGS`` were kept."""
        return [
            Finding(
                check, severity, check, f"at most {MAX_FINDINGS} findings of a kind", f"{count - MAX_FINDINGS} more"
            )
            for (check, severity), count in self.counts.items()
            if count > MAX_FINDINGS
        ]

    @contextmanager
    def about(self, subject: str) -> Iterator[None]:
        """Turn what goes wrong inside into a finding about ``subject``, and go on after it."""
        try:
            yield
        except FaultError as fault:
            self.fail(fault.subject or subject, fault.expected, fault.found)
        except CannotRunError as lack:
            self.say(Severity.UNKNOWN, lack.subject or subject, lack.expected, lack.found)
        except UnreadableError as error:
            self.say(Severity.UNKNOWN, subject, "a readable file", str(error))

    def read(self, name: str, limit: int) -> bytes:
        """Read a whole file.

        Raises:
            CannotRunError: It is missing (which ``file-set`` reports as a failure).
            FaultError: It is too large, or damaged inside its container.
            UnreadableError: The system cannot read it.
        """
        if name not in self.source.files:
            raise CannotRunError("a file to check", "missing", name)
        try:
            return read_all(self.source, name, limit)
        except UnreadableError:
            self.unread.add(name)
            raise

    def weigh(self, names: Iterable[str]) -> Severity:
        """Say how much it weighs that something is missing which one of these files might have held."""
        return Severity.UNKNOWN if self.unread.intersection(names) else Severity.FAIL
