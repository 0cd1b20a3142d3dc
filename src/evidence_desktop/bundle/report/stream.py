"""A ReportLab document that writes each page and picture as soon as it is done.

ReportLab keeps every object until the end and joins them in memory: 60 screenshots took 308 MB. Here only small
objects wait; the bulk goes to the file at once, and the cross-reference table finds it there (ISO 32000-1, 7.5.4).
"""

# The stubs of ReportLab know its public face, and this file stands on what lies behind it.
# mypy: disable-error-code="no-untyped-call, attr-defined, has-type, assignment, arg-type"

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, BinaryIO
from xml.sax.saxutils import escape

from PIL import ImageCms
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from evidence_desktop.bundle.report.fonts import REGULAR, font

PDF_VERSION = (1, 7)
"""What PDF/A-2 builds on."""

TOTAL = "total"
"""The form that holds the number of pages, which is known only at the end."""

_PRODUCER = "Evidence Desktop"

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<xmp:CreateDate>{when}</xmp:CreateDate><xmp:ModifyDate>{when}</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


class _Written(pdfdoc.PDFObject):
    """Stands where an object was that is in the file already."""

    def format(self, _: object) -> bytes:
        raise AssertionError("written twice")


_WRITTEN = _Written()


class _Catalog(pdfdoc.PDFCatalog):
    def __init__(self) -> None:
        self.__NoDefault__ = [*pdfdoc.PDFCatalog.__NoDefault__, "OutputIntents"]


class _Info(pdfdoc.PDFObject):
    """The same facts as in the metadata, and no others."""

    invariant = 1

    def __init__(self, title: str, when: datetime) -> None:
        self._title = title
        self._when = f"D:{when:%Y%m%d%H%M%S}Z"

    def digest(self, into: Any) -> None:
        into.update((self._title + self._when).encode())

    def format(self, document: object) -> bytes:
        values = {
            "Title": pdfdoc.PDFString(self._title),
            "Producer": pdfdoc.PDFString(_PRODUCER),
            "CreationDate": pdfdoc.PDFString(self._when),
            "ModDate": pdfdoc.PDFString(self._when),
        }
        return bytes(pdfdoc.PDFDictionary(values).format(document))


class StreamingDocument(pdfdoc.PDFDocument):
    """Writes to ``out`` from its current position on.

    Args:
        out: Where the bytes go, in order; offsets count from here.
        title: Title of the document.
        when: Its date, in UTC.
        language: BCP 47 tag.
    """

    def __init__(self, out: BinaryIO, title: str, when: datetime, language: str) -> None:
        super().__init__(compression=1, pdfVersion=PDF_VERSION, lang=language)
        self._out = out
        self._offset = 0
        catalog = _Catalog()
        catalog.__dict__.update(self.Catalog.__dict__)
        self.Catalog = self._catalog = catalog
        self.info = _Info(title, when)
        catalog.PageMode = pdfdoc.PDFName("UseOutlines")
        catalog.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": "true"})
        xmp = _XMP.format(title=escape(title), when=f"{when:%Y-%m-%dT%H:%M:%SZ}", producer=_PRODUCER)
        catalog.Metadata = pdfdoc.PDFStream(
            pdfdoc.PDFDictionary({"Type": "/Metadata", "Subtype": "/XML"}), xmp.encode(), []
        )
        catalog.OutputIntents = pdfdoc.PDFArray([_output_intent(self)])
        # Every page names the form that is drawn last, and is written long before: so that has its number now.
        name = self.getXObjectName(TOTAL)
        self.objectcounter += 1
        self.idToObjectNumberAndVersion[name] = (self.objectcounter, 0)
        self.numberToId[self.objectcounter] = name
        # A comment of bytes above 127, so that no program takes the file for text.
        self._put(b"%%PDF-%d.%d\n%%\xe2\xe3\xcf\xd3\n" % PDF_VERSION)

    def addPage(self, page: Any) -> None:  # noqa: N802 - ReportLab's name
        """Write the page now; only its number waits."""
        super().addPage(page)
        content = pdfdoc.PDFStream(content=page.stream, filters=[pdfdoc.PDFZCompress])
        reference = self.Reference(content)
        self._put_object(reference.name)
        page.Contents, page.stream = reference, None
        name = page.__InternalName__
        self._put_object(name)
        # Of 4,000 pages these objects alone would take 10 MB: the page tree only needs their numbers.
        self.Pages.pages[-1] = pdfdoc.PDFObjectReference(name)

    def addForm(self, name: str, form: Any) -> None:  # noqa: N802 - ReportLab's name
        """Take in the one form there is, ``TOTAL``."""
        form.__InternalName__ = self.getXObjectName(name)
        self.idToObject[form.__InternalName__] = form
        self.inObject = None

    def add_picture(self, name: str, entries: Mapping[str, object], data: Iterable[bytes]) -> None:
        """Write an image XObject now.

        Args:
            name: What pages call it; as for a form.
            entries: Its dictionary without ``Length``.
            data: The stream, piece by piece.
        """
        picture, length = _Written(), pdfdoc.PDFObject()
        reference = self.Reference(picture, self.getXObjectName(name))
        size = self.Reference(length)
        dictionary = pdfdoc.PDFDictionary({**entries, "Type": "/XObject", "Subtype": "/Image", "Length": size})
        self._mark(reference.name)
        self._put(b"%d 0 obj\n%b\nstream\n" % (self._number(reference.name), dictionary.format(self)))
        start = self._offset
        for piece in data:
            self._put(piece)
        count = self._offset - start
        self._put(b"\nendstream\nendobj\n")
        self._mark(size.name)
        self._put(b"%d 0 obj\n%d\nendobj\n" % (self._number(size.name), count))
        self.idToObject[size.name] = _WRITTEN

    def move_last_pages(self, count: int, to: int) -> None:
        """Put the last ``count`` pages before the page with index ``to``."""
        pages = self.Pages.pages
        last = pages[-count:]
        del pages[-count:]
        pages[to:to] = last

    def finish(self, canvas: Canvas) -> None:
        """Write everything that waited, the cross-reference table and the trailer."""
        self.GetPDFData(canvas)

    def format(self) -> bytes:
        """Write the objects that are left; ReportLab calls this once fonts and outline are ready."""
        catalog, info = self.Reference(self.Catalog), self.Reference(self.info)
        number = 0
        while (number := number + 1) in self.numberToId:  # formatting an object may add others
            if self.numberToId[number] not in self.idToOffset:
                self._put_object(self.numberToId[number])
        table = pdfdoc.PDFCrossReferenceTable()
        table.addsection(0, [self.numberToId[place] for place in range(1, number)])
        start = self._offset
        self._put(table.format(self))
        trailer = pdfdoc.PDFTrailer(startxref=start, Size=number, Root=catalog, Info=info, ID=self._identifier())
        self._put(trailer.format(self))
        return b""

    def _identifier(self) -> str:
        digest = self.signature.hexdigest()
        return f"[<{digest}> <{digest}>]"

    def _number(self, name: str) -> int:
        number: int = self.idToObjectNumberAndVersion[name][0]
        return number

    def _mark(self, name: str) -> None:
        self.idToOffset[name] = self._offset

    def _put_object(self, name: str) -> None:
        data = pdfdoc.PDFIndirectObject(name, self.idToObject[name]).format(self)
        self._mark(name)
        self._put(data)
        self.idToObject[name] = _WRITTEN

    def _put(self, data: bytes) -> None:
        self._out.write(data)
        self._offset += len(data)


class StreamingCanvas(Canvas):
    """A canvas on a ``StreamingDocument``."""

    def __init__(self, document: StreamingDocument, size: tuple[float, float]) -> None:
        font(REGULAR)
        super().__init__(io.BytesIO(), pagesize=size, pageCompression=1, initialFontName=REGULAR)
        self._doc = document
        self.document = document
        self.size = size

    def raw(self, operators: str) -> None:
        """Add operators to the page's content as they stand."""
        self._code.append(operators)

    def show_picture(self, name: str, matrix: tuple[float, ...]) -> None:
        """Draw a picture that was added; ``matrix`` maps the unit square to the page (ISO 32000-1, 8.9.5)."""
        self.saveState()
        self.transform(*matrix)
        self.doForm(name)
        self.restoreState()


def _output_intent(document: StreamingDocument) -> Any:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    stream = pdfdoc.PDFStream(pdfdoc.PDFDictionary({"N": 3}), profile, [pdfdoc.PDFZCompress])
    values = {
        "Type": "/OutputIntent",
        "S": "/GTS_PDFA1",
        "OutputConditionIdentifier": pdfdoc.PDFString("sRGB"),
        "Info": pdfdoc.PDFString("sRGB IEC61966-2.1"),
        "DestOutputProfile": document.Reference(stream),
    }
    return document.Reference(pdfdoc.PDFDictionary(values))
