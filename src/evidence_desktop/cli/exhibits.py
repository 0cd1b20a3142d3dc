"""Commands about what is there: screens, exhibits; describe, take out, delete."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import click

from evidence_desktop.cli.options import Setting, common
from evidence_desktop.model.codec import to_json
from evidence_desktop.workflows import look, review


@click.command()
@common
def screens(setting: Setting) -> None:
    """List monitors and windows that can be captured."""
    seen = look.screens()
    data = {"screens": [to_json(one) for one in seen.monitors], "windows": [to_json(one) for one in seen.windows]}
    lines = [
        f"{number}  {one.name}  {one.width}x{one.height} at {one.x},{one.y}"
        for number, one in enumerate(seen.monitors, start=1)
    ]
    lines += [f"0x{one.id:x}  {one.width}x{one.height}  {one.program}  {one.title}" for one in seen.windows]
    setting.voice.result(data, *lines)


@click.command()
@common
@click.argument("label")
@click.option("--set", "pairs", multiple=True, metavar="FIELD=TEXT", help=f"One of {', '.join(review.FIELDS)}.")
def describe(setting: Setting, label: str, pairs: Sequence[str]) -> None:
    """Say more about an exhibit; what was sealed stays as it is."""
    if any("=" not in pair for pair in pairs):
        raise click.UsageError("--set takes FIELD=TEXT.")
    with closing(setting.open()) as opened:
        exhibit = review.describe(opened, label, dict(pair.split("=", 1) for pair in pairs))
    data = {"label": exhibit.record.label, "description": dict(exhibit.description)}
    setting.voice.result(data, f"{exhibit.record.label}: the description was added.")


@click.command("list")
@common
@click.option("--search", default="", help="Only what holds these words.")
def list_(setting: Setting, search: str) -> None:
    """List the exhibits."""
    with closing(setting.open()) as opened:
        rows = opened.vault.index.exhibits(search=search)
    data = {"exhibits": [row_json(row) for row in rows]}
    lines = [f"{row.label}  {row.captured_at}  {row.kind}  {row.platform}  {row.file_name}" for row in rows]
    setting.voice.result(data, *(lines or ["Nothing is kept here yet."]))


@click.command()
@common
@click.argument("label")
def show(setting: Setting, label: str) -> None:
    """Show an exhibit's record and its custody history."""
    with closing(setting.open()) as opened:
        exhibit = review.find(opened, label)
        history = opened.vault.index.history(exhibit.record.id)
    entries = [{"seq": one.seq, "event": one.event.value, "time": to_json(one.time.utc)} for one in history]
    data = {
        "record": to_json(exhibit.record),
        "description": dict(exhibit.description),
        "deleted": exhibit.deleted,
        "history": entries,
    }
    record = exhibit.record
    lines = [f"{record.label}  {record.kind}  {record.content.file_name}", f"SHA-256 {record.content.sha256}"]
    lines += [f"{name}: {text}" for name, text in exhibit.description.items()]
    lines += [f"{one['time']}  {one['event']}" for one in entries]
    setting.voice.result(data, *lines)


@click.command()
@common
@click.argument("label")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The new file.")
@click.option("--stamped", is_flag=True, help="The picture with its date, source and hash beneath, as a copy.")
def extract(setting: Setting, label: str, out: Path, stamped: bool) -> None:  # noqa: FBT001 - click names it
    """Write an exhibit's original to a new file."""
    with closing(setting.open()) as opened, setting.voice.work("Writing") as bar:
        exhibit = review.extract(opened, label, out, stamped=stamped, progress=bar)
    setting.voice.result({"label": exhibit.record.label, "path": str(out)}, f"{exhibit.record.label} is at {out}.")


@click.command()
@common
@click.argument("label")
@click.option("--reason", required=True, help="Why; it stays in the log.")
def delete(setting: Setting, label: str, reason: str) -> None:
    """Delete an exhibit's original; its hash and the reason stay."""
    with closing(setting.open()) as opened:
        exhibit = review.delete(opened, label, reason)
    setting.voice.result(
        {"label": exhibit.record.label, "deleted": True},
        f"{exhibit.record.label} was deleted. Its hash and the reason stay in the log.",
        "On a solid-state disk, old blocks may last for a while.",
    )


def row_json(row: Any) -> dict[str, Any]:
    """The same keys, for one row of the list."""
    return {
        "id": row.id,
        "label": row.label,
        "kind": row.kind,
        "sha256": row.sha256,
        "size": row.size,
        "media_type": row.media_type,
        "captured_at": row.captured_at,
        "file_name": row.file_name,
        "platform": row.platform,
        "case": row.case,
        "deleted": row.deleted,
    }


COMMANDS = (screens, describe, list_, show, extract, delete)
