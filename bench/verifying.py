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
FILES = 16
"""How many originals share the gigabyte in the figures: a bundle of one file cannot use a second core, because SHA-256
of one file is one chain. That case is printed as well."""


def figures(folder: Path) -> Iterator[measure.Figure]:
    yield from _of(folder, FILES)
    yield from _of(folder, 1)


def _of(folder: Path, count: int) -> Iterator[measure.Figure]:
    made = bundle(folder, count)
    checked, summed, bagged = measure.in_turn(
        ROUNDS,
        lambda: measure.run([sys.executable, "-m", "evidence_desktop.verifier", made, "--quiet"]),
        lambda: measure.run(
            ["sh", "-c", f"cd '{made}' && sha256sum -c --quiet tagmanifest-sha256.txt manifest-sha256.txt"]
        ),
        lambda: measure.run([sys.executable, "-m", "bagit", "--validate", "--quiet", made]),
    )
    what = f"verify 1 GiB in {count} file{'s' if count > 1 else ''}"
    note = measure.times(checked, summed, "sha256sum")
    yield measure.Figure(f"{what} / sha256sum -c", measure.ratio(checked, summed), 0.4, "x", note)
    note = measure.times(checked, bagged, "bagit.py")
    yield measure.Figure(f"{what} / bagit.py --validate", measure.ratio(checked, bagged), 0.9, "x", note)
    yield measure.Figure(f"{what}, peak memory", measure.peak(checked), 150, "MB", "whole process")


def bundle(folder: Path, count: int) -> Path:
    source = folder / f"part-{count}.bin"
    made = session.create(folder / f"vault-{count}", unlock=session.Unlock.KEYRING)
    for number in range(count):
        importing.large_file(source, importing.SIZE // count, seed=number)
        acquire.import_file(made.session, source, Told())
    source.unlink()
    path = share.export(made.session, folder / f"bundle-{count}").path
    made.session.close()
    return path
