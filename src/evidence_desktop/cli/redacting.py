"""The command that covers parts of a picture."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing

import click

from evidence_desktop.cli.options import Setting, common
from evidence_desktop.model.codec import to_json
from evidence_desktop.model.redaction import Box
from evidence_desktop.workflows import redact as workflow

SIDES = 4
"""Numbers that make a box."""


@click.command()
@common
@click.argument("label")
@click.option("--box", "texts", multiple=True, metavar="X,Y,W,H", help="A solid box, in pixels; may be given again.")
@click.option("--withdraw", is_flag=True, help="Give up the redacted copy; that it was made stays in the log.")
def redact(setting: Setting, label: str, texts: Sequence[str], withdraw: bool) -> None:  # noqa: FBT001 - click names it
    """Make a redacted copy of a picture, or give it up. The original stays as it is."""
    if withdraw == bool(texts):
        raise click.UsageError("Give one or more --box, or --withdraw.")
    boxes = [_box(text) for text in texts]
    with closing(setting.open()) as opened:
        if withdraw:
            workflow.withdraw(opened, label)
            setting.voice.result({"label": label, "withdrawn": True}, f"{label} has no redacted copy any more.")
            return
        made = workflow.redact(opened, label, boxes)
    setting.voice.result(
        {"label": label, **to_json(made)},
        f"{label} has a redacted copy with {len(boxes)} box(es). Bundles hold it in place of the original.",
        f"SHA-256 of the copy {made.redacted}",
        "The boxes cover the picture only: its record and description stay readable.",
    )


def _box(text: str) -> Box:
    try:
        numbers = [int(part) for part in text.split(",")]
    except ValueError:
        numbers = []
    if len(numbers) != SIDES:
        raise click.UsageError("--box takes four whole numbers: X,Y,W,H.")
    return Box(*numbers)


COMMANDS = (redact,)
