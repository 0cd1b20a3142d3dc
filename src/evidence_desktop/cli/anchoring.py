"""Commands that let somebody outside date the log."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import click

from evidence_desktop.cli.options import Setting, common
from evidence_desktop.model.codec import to_json
from evidence_desktop.workflows import anchor as anchors


@click.group()
def anchor() -> None:
    """Let somebody outside date the log: a time stamp, or a checkpoint that you hand over."""


@anchor.command("export")
@common
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The new request, such as anchor.tsq.")
def export(setting: Setting, out: Path) -> None:
    """Write a request for a time stamp (RFC 3161) over the newest checkpoint."""
    with closing(setting.open()) as opened:
        size = anchors.ask(opened, out)
    setting.voice.result(
        {"path": str(out), "size": size},
        f"The request is at {out}. It tells nothing but one hash.",
        "Send it to a time-stamping authority from any computer, and import the reply:",
        "  curl -H 'Content-Type: application/timestamp-query' --data-binary @FILE.tsq ADDRESS -o FILE.tsr",
    )


@anchor.command("import")
@common
@click.argument("reply", type=click.Path(path_type=Path))
@click.option(
    "--root", type=click.Path(path_type=Path), required=True, help="The authority's root certificate, PEM or DER."
)
def import_(setting: Setting, reply: Path, root: Path) -> None:
    """Take in the reply of a time-stamping authority, once it holds."""
    with closing(setting.open()) as opened:
        stamped = anchors.take(opened, reply, root)
    lines = [
        f"By {stamped.authority}, the first {stamped.size} entries of the log existed by {to_json(stamped.time)}.",
        "Bundles that are made from now on carry this.",
    ]
    if not stamped.clocks_agree:
        lines.append("That is not between request and reply by this computer's clock: one of the clocks is off.")
    setting.voice.result(to_json(stamped), *lines)


@anchor.command("note")
@common
@click.option("--to", required=True, help="Whom you gave it to; it stays in the vault.")
@click.option("--size", type=int, help="Of which checkpoint; of the one that was shown last without it.")
def note(setting: Setting, to: str, size: int | None) -> None:
    """Note that you gave the checkpoint to somebody, such as a police station."""
    with closing(setting.open()) as opened:
        given = anchors.give(opened, to, size)
    setting.voice.result({"to": to, "size": given}, "Noted. Bundles that are made from now on prove their past to it.")


@anchor.command("list")
@common
def list_(setting: Setting) -> None:
    """List what holds the log from outside, and what was asked for."""
    with closing(setting.open()) as opened:
        found = anchors.outside(opened)
    lines = [
        f"{one.when:%Y-%m-%d %H:%M}  {one.event}, {one.size} entries  {one.to or one.time or ''}".rstrip()
        for one in found
    ]
    setting.voice.result(
        {"anchors": [to_json(one) for one in found]}, *(lines or ["Nothing outside holds this log yet."])
    )


COMMANDS = (anchor,)
