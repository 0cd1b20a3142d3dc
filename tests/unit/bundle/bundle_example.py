"""Builds the worked example of docs/spec/bundle.md on that of docs/spec/custody-log.md, with its keys and entries.

Run as a program it writes the example into the spec; the test beside it holds the spec to the same bytes.
"""

from __future__ import annotations

import importlib.util
import io
import sys
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from types import ModuleType

from evidence_desktop.bundle import bag
from evidence_desktop.bundle.content import BundleContent, BundleExhibit
from evidence_desktop.bundle.sinks import Digest
from evidence_desktop.crypto.words import fingerprint_words
from evidence_desktop.custody.checkpoint import consistency_text, inclusion_text, issue
from evidence_desktop.custody.entry import encode
from evidence_desktop.custody.tree import Tree, leaf_hash

ROOT = Path(__file__).parents[3]
SPEC = ROOT / "docs" / "spec" / "bundle.md"
BEGIN, END = "<!-- example: begin -->\n", "<!-- example: end -->\n"
REPORT = b"%PDF-1.7\n"
"""Stands for the report, whose bytes are another matter."""


def custody_example() -> ModuleType:
    """The module that makes the log's example; it lies beside the tests of another room."""
    spec = importlib.util.spec_from_file_location(
        "custody_example", ROOT / "tests" / "unit" / "custody" / "custody_example.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules.setdefault(spec.name, module)
    spec.loader.exec_module(module)
    return module


def content() -> BundleContent:
    """A bundle of the one exhibit of that log: its entries 1 and 2."""
    log = custody_example()
    entries = log.entries()
    lines = [encode(entry) for entry in entries]
    tree = Tree([leaf_hash(line) for line in lines])
    note = issue(log.note_key(), tree.size, tree.root())
    exhibit = BundleExhibit(
        number=1,
        record=log.record(),
        description={"shows": "Two lines of text."},
        history=tuple(entries[1:]),
        open=lambda: io.BytesIO(log.ADDRESS),
    )
    return BundleContent(
        bundle_id="01900000-0000-4000-8000-00000000000b",
        profile="general",
        created=datetime(2026, 11, 6, 12, tzinfo=UTC),
        exhibits=(exhibit,),
        entries=tuple((seq, lines[seq]) for seq in (1, 2)),
        checkpoint=note,
        size=tree.size,
        proofs={seq: inclusion_text(seq, tree.inclusion(seq), note) for seq in (1, 2)},
        consistency={1: consistency_text(1, tree.root(1), tree.consistency(1), note)},
        root_der=log._certificate("Evidence Desktop root", log.ROOT_SCALAR, 1),
        devices=(log.device().certificate_der,),
        log_verifier=log.note_key().verifier,
    )


def payload(made: BundleContent) -> dict[str, bytes]:
    """Every file under ``data/``."""
    exhibit = made.exhibits[0]
    return {
        bag.REPORT: REPORT,
        exhibit.path: exhibit.open().read(),
        exhibit.record_path: bag.record_file(exhibit),
        **dict(bag.custody_files(made)),
    }


def section() -> str:
    """The example as it stands in the spec."""
    made = content()
    files = payload(made)
    digests = {name: Digest(sha256(data).hexdigest(), len(data)) for name, data in files.items()}
    fingerprint = sha256(made.root_der).digest()
    parts = [
        (
            "Fingerprint of the root certificate, and its words",
            f"{fingerprint.hex()}\n{fingerprint_words(fingerprint)}\n",
        ),
        ("`bag-info.txt`", bag.bag_info(made, "Evidence Desktop 0.1.0", digests).decode()),
        ("`manifest-sha256.txt`", bag.manifest(digests).decode()),
        ("`data/records/001.json`, without a newline at its end", files["data/records/001.json"].decode() + "\n"),
        ("`data/custody/proofs/000001.tlog-proof`", made.proofs[1]),
    ]
    return "".join(f"{title}:\n\n```\n{text}```\n\n" for title, text in parts)


def written(spec: str) -> str:
    """The spec with the example put where it belongs."""
    head, _, rest = spec.partition(BEGIN)
    _, _, tail = rest.partition(END)
    return head + BEGIN + section() + END + tail


if __name__ == "__main__":
    SPEC.write_text(written(SPEC.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
