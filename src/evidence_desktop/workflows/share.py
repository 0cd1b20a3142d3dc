"""Hand it over: gather the chosen exhibits with their proofs, write a bundle, verify it, log that it was made."""

from __future__ import annotations

import contextlib
import io
import uuid
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import BinaryIO

from evidence_desktop.bundle.content import BundleContent, BundleExhibit, Link
from evidence_desktop.bundle.writer import Signer, check_target, remove, write_bundle
from evidence_desktop.crypto.age import Passphrase, X25519Recipient
from evidence_desktop.crypto.words import new_passphrase
from evidence_desktop.custody.checkpoint import consistency_text, inclusion_text
from evidence_desktop.custody.tree import Tree
from evidence_desktop.model.custody import Draft, Entry, Event
from evidence_desktop.model.errors import EvidenceError, InputError, WorkError
from evidence_desktop.model.progress import NO_PROGRESS, Progress
from evidence_desktop.vault.index import Exhibit
from evidence_desktop.verifier import Severity, Verdict, verify
from evidence_desktop.workflows import anchor, drafts, redact, review
from evidence_desktop.workflows.drafts import WORDS
from evidence_desktop.workflows.session import Session

CONTAINERS = ("folder", "zip", "age")
PROFILES = ("my", "us", "uk", "in", "general")


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written.

    Attributes:
        path: The bundle.
        sha256: Of the file that was written; of the tag manifest for a folder.
        exhibits: Labels, in the bundle's order.
        passphrase: The words that open an age bundle for which no recipient was named.
        redacted: For how many of the exhibits a redacted copy stands.
    """

    path: Path
    sha256: str
    exhibits: tuple[str, ...]
    passphrase: str | None
    redacted: int


def export(
    session: Session,
    out: Path,
    *,
    container: str = "folder",
    recipient: str | None = None,
    labels: Sequence[str] = (),
    profile: str = "general",
    purpose: str = "",
    redacted: bool = True,
    prove: Sequence[int] = (),
    progress: Progress = NO_PROGRESS,
) -> Exported:
    """Write a signed bundle of the named exhibits, or of all that were not deleted.

    Args:
        session: The unlocked vault.
        out: The bundle to make.
        container: One of ``CONTAINERS``.
        recipient: For ``age``: the ``age1…`` key that opens it; without one, six words are made.
        labels: The exhibits; all when none is named.
        profile: One of ``PROFILES``.
        purpose: Whom it is for and why; it stays in the log.
        redacted: Whether redacted copies stand for the originals that have one.
        prove: Sizes of earlier checkpoints that somebody asks a proof from, beside those that the log names.
        progress: Told of bytes of originals.

    Raises:
        InputError: Unknown container, profile, exhibit or recipient; ``bad-size``; ``inside-vault``; ``exists``;
            ``no-exhibits``.
        WorkError: The bundle could not be written; nothing of it is left.
    """
    return export_volumes(
        session,
        ((out, redacted),),
        container=container,
        recipient=recipient,
        labels=labels,
        profile=profile,
        purpose=purpose,
        prove=prove,
        progress=progress,
    )[0]


def export_volumes(
    session: Session,
    volumes: Sequence[tuple[Path, bool]],
    *,
    container: str = "folder",
    recipient: str | None = None,
    labels: Sequence[str] = (),
    profile: str = "general",
    purpose: str = "",
    prove: Sequence[int] = (),
    keep_words: bool = False,
    progress: Progress = NO_PROGRESS,
) -> tuple[Exported, ...]:
    """Write several bundles of the same exhibits, each with its path and whether it is redacted; all or none.

    Each is sealed and locked by itself, so that one can be handed over without the other. With ``keep_words`` the words
    that open them stay in the vault as a draft. Otherwise as ``export``.
    """
    _expect_known(session, container, profile, prove)
    locks = [_lock(container, recipient) for _ in volumes]
    chosen = chosen_of(session, labels)
    for out, _ in volumes:
        session.must_be_outside(out)
        check_target(out)
    if any(redacted for _, redacted in volumes):
        redact.renew(session, chosen, progress)
        chosen = chosen_of(session, labels)
    session.vault.append([Draft(Event.EXPORT_BEGUN, {"places": [str(out.absolute()) for out, _ in volumes]})])
    identity = session.vault.identity
    made: list[tuple[Exported, Draft]] = []
    try:
        for (out, redacted), (lock, words) in zip(volumes, locks, strict=True):
            content = gather(session, chosen, profile, redacted=redacted, prove=prove)
            written = write_bundle(
                content,
                out,
                container=container,
                recipient=lock,
                signer=Signer(identity.device, identity.root),
                progress=progress,
                inspect=partial(_must_hold, identity.root.fingerprint.hex()),
            )
            names = tuple(exhibit.record.label for exhibit in chosen)
            body = {
                "manifest": written.manifest_sha256,
                "to": recipient or ("passphrase" if words else ""),
                "purpose": purpose,
                "container": container,
                "exhibits": list(names),
                "size": content.size,
            }
            exported = Exported(written.path, written.sha256, names, words, content.redacted)
            made.append((exported, Draft(Event.EXPORTED, body)))
        if keep_words:
            # Before the log says that there is a bundle: from then on nobody can make its words anew.
            for exported, _ in made:
                drafts.keep(session, *words_form(exported))
        session.vault.append([draft for _, draft in made])
    except BaseException:
        for exported, _ in made:
            remove(exported.path)
            with contextlib.suppress(EvidenceError):
                drafts.keep(session, words_form(exported)[0], {})
        raise
    return tuple(exported for exported, _ in made)


def _expect_known(session: Session, container: str, profile: str, prove: Sequence[int]) -> None:
    if container not in CONTAINERS:
        raise InputError(
            "bad-container",
            "There is no container {container}.",
            "Choose one of {known}.",
            container=container,
            known=", ".join(CONTAINERS),
        )
    if profile not in PROFILES:
        raise InputError(
            "bad-profile",
            "There is no profile {profile}.",
            "Choose one of {known}.",
            profile=profile,
            known=", ".join(PROFILES),
        )
    for size in prove:
        if not 0 < size <= session.vault.index.size:
            raise InputError(
                "bad-size",
                "The log has never had a checkpoint of {size} entries: it has {now}.",
                "Read the number again. If it is right, this vault was put back to an earlier state.",
                size=size,
                now=session.vault.index.size,
            )


def words_form(exported: Exported) -> tuple[str, dict[str, str]]:
    """The draft that holds what opens a bundle until the person has written it down: its name and its fields."""
    name = f"{WORDS}/{exported.sha256}"
    if not exported.passphrase:
        return name, {}
    return name, {"path": str(exported.path), "words": exported.passphrase}


def is_key(text: str) -> bool:
    """Tell whether a text is a whole age key of a recipient."""
    try:
        X25519Recipient.from_string(text)
    except EvidenceError:
        return False
    return True


def _must_hold(fingerprint: str, written: Path | BinaryIO) -> None:
    """Check a bundle as its reader will, before anybody gets it."""
    report = verify(written, trust=fingerprint)
    if report.verdict not in (Verdict.INTACT_UNANCHORED, Verdict.INTACT_ANCHORED):
        wrong = next(one for one in report.findings if one.severity in (Severity.FAIL, Severity.UNKNOWN))
        raise WorkError(
            "export-unsound",
            "The bundle did not pass its own check: {check}, {subject}.",
            "Nothing of it was left behind, and the vault is unchanged. An audit of the vault may tell more.",
            check=wrong.check,
            subject=wrong.subject,
        )


def gather(
    session: Session,
    chosen: Sequence[Exhibit],
    profile: str,
    *,
    redacted: bool = True,
    prove: Sequence[int] = (),
) -> BundleContent:
    """Collect what a bundle of these exhibits holds: their entries with proofs under the newest checkpoint."""
    # Something else may be logged beside an export: all that a bundle holds is of one moment.
    with session.vault.still():
        now = chosen_of(session, [one.record.label for one in chosen])
        return _gather(session, now, profile, redacted=redacted, prove=prove)


def _gather(
    session: Session, chosen: Sequence[Exhibit], profile: str, *, redacted: bool, prove: Sequence[int]
) -> BundleContent:
    vault = session.vault
    note = vault.checkpoint()
    tree = vault.tree()
    numbers = sorted({seq for exhibit in chosen for seq in exhibit.history})
    entries = tuple(vault.entries(numbers))
    identity = vault.identity
    return BundleContent(
        bundle_id=str(uuid.uuid4()),
        profile=profile,
        created=datetime.now(UTC),
        exhibits=tuple(
            _bundle_exhibit(session, number, exhibit, redacted=redacted)
            for number, exhibit in enumerate(chosen, start=1)
        ),
        entries=entries,
        checkpoint=note,
        size=tree.size,
        proofs=_Proofs(tree, note, numbers),
        consistency={size: _consistency(tree, size, note) for size in _seen_outside(session, tree.size, prove)},
        root_der=identity.root.certificate_der,
        devices=tuple(identity.devices),
        log_verifier=identity.log_verifier,
        anchors=anchor.covering(session, [exhibit.history[0] for exhibit in chosen]),
    )


class _Proofs(Mapping[int, str]):
    """Inclusion proofs by ``seq``, each written when it is asked for: memory does not grow with their number."""

    def __init__(self, tree: Tree, note: str, numbers: Sequence[int]) -> None:
        self._tree, self._note, self._numbers = tree, note, dict.fromkeys(numbers)

    def __getitem__(self, seq: int) -> str:
        if seq not in self._numbers:
            raise KeyError(seq)
        return inclusion_text(seq, self._tree.inclusion(seq), self._note)

    def __iter__(self) -> Iterator[int]:
        return iter(self._numbers)

    def __len__(self) -> int:
        return len(self._numbers)


def _bundle_exhibit(session: Session, number: int, exhibit: Exhibit, *, redacted: bool) -> BundleExhibit:
    history: tuple[Entry, ...] = session.vault.index.history(exhibit.record.id)
    link = redact.last_link(history) if redacted else None
    return BundleExhibit(
        number=number,
        record=exhibit.record,
        description=exhibit.description,
        history=history,
        open=partial(_open, session, exhibit, link),
        redaction=link,
    )


def _open(session: Session, exhibit: Exhibit, link: Link | None) -> BinaryIO:
    if link is None:
        return review.original(session, exhibit)
    return io.BytesIO(redact.copy(session, exhibit, link.what.boxes))


def chosen_of(session: Session, labels: Sequence[str]) -> list[Exhibit]:
    """Return the named exhibits, or all that were not deleted.

    Raises:
        InputError: ``no-such-exhibit``, ``deleted``, ``no-exhibits``.
    """
    if labels:
        chosen = [review.find(session, label) for label in dict.fromkeys(labels)]
        gone = [exhibit.record.label for exhibit in chosen if exhibit.deleted]
        if gone:
            raise InputError("deleted", "{label} was deleted.", "Leave it out of the bundle.", label=gone[0])
        return chosen
    index = session.vault.index
    chosen = [found for row in index.exhibits() if not row.deleted and (found := index.get(row.id)) is not None]
    if not chosen:
        raise InputError("no-exhibits", "There is nothing to hand over yet.", "Capture or import something first.")
    return chosen


def without(session: Session, labels: Sequence[str], left_out: Collection[str]) -> Sequence[str]:
    """Return the labels, or those of everything that was not deleted when none is named, but for some.

    Raises:
        InputError: ``no-exhibits`` when nothing remains.
    """
    if not left_out:
        return labels
    every = labels or [row.label for row in session.vault.index.exhibits(filters=review.Filters(kept=True))]
    remaining = [label for label in every if label not in left_out]
    if not remaining:
        raise InputError("no-exhibits", "Nothing is left to hand over.", "Take one of those that you left out.")
    return remaining


def _lock(container: str, recipient: str | None) -> tuple[X25519Recipient | Passphrase | None, str | None]:
    if container != "age":
        if recipient:
            raise InputError(
                "bad-recipient", "Only the age container is locked for a recipient.", "Use --container age."
            )
        return None, None
    if recipient:
        return X25519Recipient.from_string(recipient), None
    words = new_passphrase()
    return Passphrase(words), words


def _seen_outside(session: Session, size: int, prove: Sequence[int]) -> list[int]:
    """Sizes of the checkpoints that somebody else may hold: shown, given, stamped, and those of earlier bundles."""
    events = (Event.CHECKPOINT_SHOWN, Event.CHECKPOINT_GIVEN, Event.STAMPED, Event.EXPORTED)
    return sorted({seen for seen in (*session.vault.index.sizes_shown(events), *prove) if 0 < seen < size})


def _consistency(tree: Tree, old: int, note: str) -> str:
    return consistency_text(old, tree.root(old), tree.consistency(old), note)
