"""Signs the report: PAdES baseline B-B, certified with no changes allowed, in one increment (docs/spec/bundle.md).

pyHanko writes the increment through its step-by-step interface, and the CMS comes from ``crypto/cms.py``. So there is
no event loop, no chain building and nothing that could ask a network for anything; and only what the increment adds is
held in memory, however large the report is.
"""

from __future__ import annotations

import io
import logging
import shutil
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, BinaryIO

from pyhanko.pdf_utils import embed, generic
from pyhanko.pdf_utils.content import AnnotAppearances
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigMDPSetup, SigObjSetup
from pyhanko.sign.signers.constants import ESIC_EXTENSION_1
from pyhanko.sign.signers.pdf_byterange import SignatureObject
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from evidence_desktop.crypto.cms import sign_pdf_digest
from evidence_desktop.crypto.identity import Device
from evidence_desktop.model.errors import WorkError

FIELD_NAME = "Seal"

_CHUNK = 1024 * 1024
"""Bytes moved or hashed at a time."""
_RESERVED = 8192
"""Hex digits kept free for the signature: our CMS with two P-256 certificates takes about 3,000."""
_FONT = "Vera"
"""Comes with ReportLab and is embedded: PDF/A allows no font that the reader has to find."""
_FONT_SIZE = 8
_GREY = 0.35
_INSET = 2

_Box = tuple[int, int, int, int]

# What pyHanko warns about belongs in no terminal; what matters is raised.
for _name in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_name).addHandler(logging.NullHandler())
    logging.getLogger(_name).propagate = False


class _Increment(IncrementalPdfFileWriter):
    """Adds the seal and its attachments, and leaves the report's metadata alone.

    pyHanko would name itself as producer in the Info dictionary and in the XMP packet, in two different ways, and
    PDF/A demands that both say the same.
    """

    def _update_meta(self) -> None:
        pass


def sign_pdf(
    source: BinaryIO,
    target: BinaryIO,
    device: Device,
    root_certificate_der: bytes,
    *,
    when: datetime,
    attachments: Sequence[tuple[str, str, bytes]],
    box: tuple[float, float, float, float],
    page: int,
) -> None:
    """Sign a PDF, attach files to it and show one quiet line that says so, all in one increment.

    Args:
        source: The finished PDF without a signature, seekable.
        target: Where the signed PDF goes; readable, writable, seekable; empty, or ``source`` itself to sign in place.
        device: The key that signs.
        root_certificate_der: The certificate of the root that issued the device's.
        when: Device clock, aware.
        attachments: Name (ASCII), media type and bytes of each file to attach.
        box: Where the line stands on the page: left, bottom, right, top in points from its lower left corner; the
            line takes about 260 by 12.
        page: Page that shows it, from 0; -1 is the last.

    Raises:
        WorkError: ``pdf-unreadable`` when the source is not a PDF that can be signed, has no such page or is sealed
            already.
        OSError: As the files raise it.
    """
    if target is not source:
        source.seek(0)
        shutil.copyfileobj(source, target, _CHUNK)
    try:
        writer = _Increment(target)
        _attach(writer, attachments, when)
        # pyHanko wants whole points, and so the line's page and its field agree to the last digit.
        left, bottom, right, top = (round(edge) for edge in box)
        _certify(writer, device, root_certificate_der, when, (left, bottom, right, top), page)
    except (PdfError, SigningError) as error:
        raise WorkError(
            "pdf-unreadable",
            "The report could not be signed.",
            "Nothing in the vault was changed. Try the export again, and tell us if it happens twice.",
        ) from error
    target.flush()


def _certify(writer: Any, device: Device, root_certificate_der: bytes, when: datetime, box: _Box, page: int) -> None:
    writer.register_extension(ESIC_EXTENSION_1)
    field = SigFieldSpec(FIELD_NAME, on_page=page, box=box)
    steps = PdfCMSEmbedder(new_field_spec=field).write_cms(FIELD_NAME, writer)
    widget = next(steps).get_object()
    widget["/AP"] = _appearance(writer, box, when)
    signature = SignatureObject(timestamp=when, subfilter=SigSeedSubFilter.PADES, bytes_reserved=_RESERVED)
    rules = SigMDPSetup(md_algorithm="sha256", certify=True, docmdp_perms=MDPPerm.NO_CHANGES)
    steps.send(SigObjSetup(sig_placeholder=signature, mdp_setup=rules))
    prepared, _ = steps.send(SigIOSetup(md_algorithm="sha256", in_place=True, chunk_size=_CHUNK))
    steps.send(sign_pdf_digest(device, root_certificate_der, prepared.document_digest))


def _attach(writer: Any, attachments: Sequence[tuple[str, str, bytes]], when: datetime) -> None:
    """Attach files as PDF/A-3 wants them: a relationship each, and the catalog's list of associated files."""
    associated = generic.ArrayObject()
    # A name tree is sorted (ISO 32000-1, 7.9.6), or readers do not find what is in it.
    for name, media_type, data in sorted(attachments):
        stream = embed.EmbeddedFileObject.from_file_data(
            writer,
            data,
            params=embed.EmbeddedFileParams(embed_checksum=False, creation_date=when, modification_date=when),
            mime_type=media_type,
        )
        embed.embed_file(writer, embed.FileSpec(name, file_name=name, embedded_data=stream))
        spec = writer.root["/Names"]["/EmbeddedFiles"]["/Names"].raw_get(-1)
        # Not through FileSpec: there it would declare PDF 2.0, which PDF/A-2 and -3 are not.
        spec.get_object()["/AFRelationship"] = generic.pdf_name("/Data")
        associated.append(spec)
    if associated:
        writer.root["/AF"] = writer.add_object(associated)
        writer.update_root()


def _appearance(writer: Any, box: _Box, when: datetime) -> Any:
    """Draw the line as a page of its own, and take that page into the report as a form."""
    left, bottom, right, top = box
    buffer = io.BytesIO()
    pdfmetrics.registerFont(TTFont(_FONT, "Vera.ttf"))
    size = (right - left, top - bottom)
    canvas = Canvas(buffer, pagesize=size, initialFontName=_FONT)  # type: ignore[arg-type]  # guessed from a default
    canvas.setFont(_FONT, _FONT_SIZE)
    canvas.setFillGray(_GREY)
    moment = when.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
    canvas.drawString(
        _INSET, (top - bottom - _FONT_SIZE) / 2 + _INSET, f"Sealed with Evidence Desktop, {moment} (device clock)"
    )
    canvas.save()
    form = writer.import_page_as_xobject(PdfFileReader(buffer), page_ix=0)
    return AnnotAppearances(normal=form).as_pdf_object()
