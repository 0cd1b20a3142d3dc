"""The command that hands a bundle over."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import click

from evidence_desktop.cli.options import Setting, common
from evidence_desktop.workflows import share


@click.command()
@common
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The new bundle.")
@click.option("--container", type=click.Choice(share.CONTAINERS), default="folder", show_default=True)
@click.option("--recipient", metavar="age1…", help="Lock an age bundle for this key; without it, words are made.")
@click.option("--exhibit", "labels", multiple=True, metavar="LABEL", help="Only these; may be given again.")
@click.option("--profile", type=click.Choice(share.PROFILES), default="general", show_default=True)
@click.option("--purpose", default="", help="Whom it is for and why; it stays in the log.")
@click.option(
    "--redacted/--unredacted", default=True, show_default=True, help="Whether redacted copies stand for originals."
)
@click.option(
    "--prove",
    type=int,
    multiple=True,
    metavar="SIZE",
    help="Add a proof from a checkpoint of so many entries, for somebody who asks for it; may be given again.",
)
def export(
    setting: Setting,
    out: Path,
    container: str,
    recipient: str | None,
    labels: Sequence[str],
    profile: str,
    purpose: str,
    redacted: bool,  # noqa: FBT001 - click names it
    prove: Sequence[int],
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
            redacted=redacted,
            prove=prove,
            progress=bar,
        )
        fingerprint, words = opened.fingerprint, opened.words
    data = {
        "path": str(made.path),
        "sha256": made.sha256,
        "fingerprint": fingerprint,
        "fingerprint_words": words,
        "exhibits": list(made.exhibits),
        "redacted": made.redacted,
    }
    lines = [f"The bundle is at {made.path}.", f"Its fingerprint in words: {words}"]
    if made.redacted:
        lines.append(f"In {made.redacted} of {len(made.exhibits)} exhibits a redacted copy stands for the original.")
    if made.passphrase:
        data["passphrase"] = made.passphrase
        lines.append(f"The words that open it, to be told by another way: {made.passphrase}")
    setting.voice.result(data, *lines)


COMMANDS = (export,)
