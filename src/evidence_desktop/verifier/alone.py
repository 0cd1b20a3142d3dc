"""Checks a report that came without its bundle (bundle.md, A report alone)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from evidence_desktop.verifier import names, pdf
from evidence_desktop.verifier.attached import read_list
from evidence_desktop.verifier.bag import Bag
from evidence_desktop.verifier.certificates import is_self_issued, read_device, read_root
from evidence_desktop.verifier.cms import certificates_inside
from evidence_desktop.verifier.findings import CannotRunError, FaultError
from evidence_desktop.verifier.limits import CHUNK
from evidence_desktop.verifier.source import UnreadableError

HEAD = b"%PDF-"
"""How the file begins."""


class Alone:
    """One file, as a bundle that holds nothing but its report."""

    alone = True
    odd = ()

    def __init__(self, path: Path) -> None:
        self._path = path
        self.files = {names.REPORT: path.stat().st_size}

    def chunks(self, name: str, start: int, stop: int) -> Iterator[bytes]:
        """Yield the bytes from ``start`` to ``stop``; see ``Source``."""
        try:
            with self._path.open("rb", buffering=0) as file:
                file.seek(start)
                while start < stop:
                    piece = file.read(min(CHUNK, stop - start))
                    if not piece:
                        raise UnreadableError(f"{name} changed while it was checked")
                    yield piece
                    start += len(piece)
        except OSError as error:
            raise UnreadableError(f"{name}: {error.strerror or type(error).__name__}") from None

    def close(self) -> None:
        """Nothing stays open."""


def check_container(bag: Bag) -> None:
    """Check `container`: this PDF was signed at all; any other is none that we could say something about."""
    if not pdf.is_signed(bag.source):
        raise CannotRunError("a report that was sealed", "a PDF without any signature", names.REPORT)


def check_certificates(bag: Bag) -> None:
    """Check `certificates`: the root's and the device's stand in the signature, and the chain is root to device."""
    with bag.about(names.REPORT):
        try:
            inside = certificates_inside(pdf.signature(bag.source))
        except FaultError:
            # `report` says what is wrong with it.
            raise CannotRunError("the certificates in the signature", "no signature that can be read") from None
        roots = [der for der in inside if is_self_issued(der)]
        if len(roots) != 1:
            raise CannotRunError("the certificate of the root in the signature", f"{len(roots)} of them")
        others = [der for der in inside if der != roots[0]]
        if len(others) != 1:
            raise FaultError("the certificate of the device in the signature", f"{len(others)} of them")
        bag.root = read_root(roots[0])
        bag.device = read_device(others[0], bag.root)


def check_report(bag: Bag) -> None:
    """Check `report`, as for a bundle; a signature that cannot even be read is named here."""
    if bag.device is None:
        with bag.about(names.REPORT):
            certificates_inside(pdf.signature(bag.source))
    pdf.check_report(bag)


def check_manifest(bag: Bag) -> None:
    """Check `manifest`: the attached list follows the grammar, and names nothing but originals, copies and records."""
    with bag.about(names.REPORT):
        bag.payload = read_list(bag.source)
