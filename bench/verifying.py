"""Verify a 1 GiB bundle folder, against sha256sum -c and bagit.py --validate on it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import importing
import measure

from evidence_desktop.workflows import acquire, session, share
from evidence_desktop.workflows.acquire import Told

ROUNDS = 7


def figures(folder: Path) -> Iterator[measure.Figure]:
    source = importing.large_file(folder / "large.bin")
    made = session.create(folder / "vault", unlock=session.Unlock.KEYRING)
    acquire.import_file(made.session, source, Told())
    source.unlink()
    bundle = share.export(made.session, folder / "bundle").path
    made.session.close()
    checked, summed, bagged = measure.in_turn(
        ROUNDS,
        lambda: measure.run([sys.executable, "-m", "evidence_desktop.verifier", bundle, "--quiet"]),
        lambda: measure.run(
            ["sh", "-c", f"cd '{bundle}' && sha256sum -c --quiet tagmanifest-sha256.txt manifest-sha256.txt"]
        ),
        lambda: measure.run([sys.executable, "-m", "bagit", "--validate", "--quiet", bundle]),
    )
    note = measure.times(checked, summed, "sha256sum")
    yield measure.Figure("verify 1 GiB / sha256sum -c", measure.ratio(checked, summed), 0.4, "x", note)
    note = measure.times(checked, bagged, "bagit.py")
    yield measure.Figure("verify 1 GiB / bagit.py --validate", measure.ratio(checked, bagged), 0.9, "x", note)
    yield measure.Figure("verify 1 GiB, peak memory", measure.peak(checked), 150, "MB", "whole process")
