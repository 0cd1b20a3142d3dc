"""The command that checks a bundle."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

import click

from evidence_desktop.cli.options import Setting, common, read_bytes, read_passphrase, read_text
from evidence_desktop.verifier.__main__ import EXIT_CODES, as_json, print_report
from evidence_desktop.verifier.limits import MAX_PASTED, MAX_ROOTS
from evidence_desktop.workflows.check import check

MAX_NOTE = 4096
"""Bytes of a checkpoint file; ours have about 200."""
MAX_KEY = 64 * 1024
"""Bytes of an age key file."""


T = TypeVar("T")


def _once(_context: click.Context, _parameter: click.Parameter, given: tuple[T, ...]) -> T | None:
    """Take what was given once; of two, the last would hide the first."""
    if len(given) > 1:
        raise click.BadParameter("it was given twice.")
    return given[0] if given else None


@click.command()
@common
@click.argument("path", type=click.Path(path_type=Path))
@click.option(
    "--trust",
    metavar="FINGERPRINT",
    multiple=True,
    callback=_once,
    help="The fingerprint, hex or words, that its owner read out.",
)
@click.option(
    "--since",
    type=click.Path(path_type=Path),
    multiple=True,
    callback=_once,
    help="A checkpoint that you kept from before.",
)
@click.option(
    "--anchor-text",
    metavar="FILE",
    multiple=True,
    callback=_once,
    help="A text from elsewhere with a checkpoint in it; - is standard input.",
)
@click.option(
    "--tsa-root",
    "tsa_roots",
    type=click.Path(path_type=Path),
    multiple=True,
    help="Root certificate of a time-stamping authority that you believe; may be given again.",
)
@click.option(
    "--key-file", metavar="FILE", help="What opens an age bundle: a key file or the words; - is standard input."
)
@click.pass_context
def verify(
    context: click.Context,
    setting: Setting,
    path: Path,
    trust: str | None,
    since: Path | None,
    anchor_text: str | None,
    tsa_roots: Sequence[Path],
    key_file: str | None,
) -> None:
    """Check a bundle that somebody handed over."""
    earlier = read_text(since, MAX_NOTE) if since else None
    key = None
    if key_file is not None:
        key = read_passphrase("-") if key_file == "-" else read_text(Path(key_file), MAX_KEY)
    with setting.voice.work("Checking") as bar:
        report = check(
            path,
            trust=trust,
            since=earlier,
            anchor_text=None if anchor_text is None else read_bytes(anchor_text, MAX_PASTED),
            tsa_roots=[read_bytes(str(root), MAX_ROOTS) for root in tsa_roots],
            key=key,
            progress=bar,
        )
    if setting.voice.as_json:
        setting.voice.result(as_json(report))
    else:
        print_report(report, sys.stdout, quiet=setting.voice.quiet)
    context.exit(EXIT_CODES[report.verdict])


COMMANDS = (verify,)
