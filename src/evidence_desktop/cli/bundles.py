"""Commands that hand a bundle over and check one."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import click

from evidence_desktop.cli.options import Setting, common, read_passphrase
from evidence_desktop.cli.vaults import read_text
from evidence_desktop.verifier.__main__ import EXIT_CODES, as_json, print_report
from evidence_desktop.workflows import share
from evidence_desktop.workflows.check import check

MAX_NOTE = 4096
"""Bytes of a checkpoint file; ours have about 200."""
MAX_KEY = 64 * 1024
"""Bytes of an age key file."""


@click.command()
@common
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The new bundle.")
@click.option("--container", type=click.Choice(share.CONTAINERS), default="folder", show_default=True)
@click.option("--recipient", metavar="age1…", help="Lock an age bundle for this key; without it, words are made.")
@click.option("--exhibit", "labels", multiple=True, metavar="LABEL", help="Only these; may be given again.")
@click.option("--profile", type=click.Choice(share.PROFILES), default="general", show_default=True)
@click.option("--purpose", default="", help="Whom it is for and why; it stays in the log.")
def export(
    setting: Setting,
    out: Path,
    container: str,
    recipient: str | None,
    labels: Sequence[str],
    profile: str,
    purpose: str,
) -> None:
    """Write a signed bundle."""
    with closing(setting.open()) as opened, setting.voice.work("Writing the bundle") as bar:
        made = share.export(
            opened,
            out,
            container=container,
            recipient=recipient,
            labels=labels,
            profile=profile,
            purpose=purpose,
            progress=bar,
        )
        fingerprint, words = opened.fingerprint, opened.words
    data = {
        "path": str(made.path),
        "sha256": made.sha256,
        "fingerprint": fingerprint,
        "fingerprint_words": words,
        "exhibits": list(made.exhibits),
    }
    lines = [f"The bundle is at {made.path}.", f"Its fingerprint in words: {words}"]
    if made.passphrase:
        data["passphrase"] = made.passphrase
        lines.append(f"The words that open it, to be told by another way: {made.passphrase}")
    setting.voice.result(data, *lines)


@click.command()
@common
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--trust", metavar="FINGERPRINT", help="The fingerprint, hex or words, that its owner read out.")
@click.option("--since", type=click.Path(path_type=Path), help="A checkpoint that you kept from before.")
@click.option(
    "--key-file", metavar="FILE", help="What opens an age bundle: a key file or the words; - is standard input."
)
@click.pass_context
def verify(
    context: click.Context, setting: Setting, path: Path, trust: str | None, since: Path | None, key_file: str | None
) -> None:
    """Check a bundle that somebody handed over."""
    earlier = read_text(since, MAX_NOTE) if since else None
    key = None
    if key_file is not None:
        key = read_passphrase("-") if key_file == "-" else read_text(Path(key_file), MAX_KEY)
    with setting.voice.work("Checking") as bar:
        report = check(path, trust=trust, since=earlier, key=key, progress=bar)
    if setting.voice.as_json:
        setting.voice.result(as_json(report))
    else:
        print_report(report, click.get_text_stream("stdout"), quiet=setting.voice.quiet)
    context.exit(EXIT_CODES[report.verdict])


COMMANDS = (export, verify)
