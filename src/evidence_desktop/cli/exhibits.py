"""Commands about single exhibits: take them in, look at them, describe, take out, delete."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import click

from evidence_desktop.cli.options import Setting, common
from evidence_desktop.cli.options import told as told_options
from evidence_desktop.model.codec import to_json
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.record import Record
from evidence_desktop.workflows import acquire, look, review
from evidence_desktop.workflows.acquire import Target, Told


class Area(click.ParamType):
    """``X,Y,W,H`` in physical pixels."""

    name = "X,Y,W,H"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, ...]:
        """Read four whole numbers."""
        try:
            numbers = tuple(int(part) for part in str(value).split(","))
        except ValueError:
            numbers = ()
        if len(numbers) != 4:  # noqa: PLR2004 - a rectangle has four numbers
            self.fail("An area is four whole numbers: X,Y,W,H.", param, ctx)
        return numbers


class Number(click.ParamType):
    """A window's id, decimal or 0x…."""

    name = "ID"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Read a number in either notation."""
        try:
            return int(str(value), 0)
        except ValueError:
            self.fail(f"{value} is not a window's id.", param, ctx)


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
@told_options
@click.option("--screen", "screen", metavar="N|all", default=None, help="One monitor by its number, or all of them.")
@click.option("--area", type=Area(), help="A part of the screen.")
@click.option("--window", type=Number(), help="One window.")
@click.option("--delay", type=float, default=0, help="Seconds to wait first.")
def capture(
    setting: Setting, told: Told, screen: str | None, area: tuple[int, ...] | None, window: int | None, delay: float
) -> None:
    """Take a picture of the screen."""
    if sum(choice is not None for choice in (screen, area, window)) > 1:
        raise click.UsageError("Choose one of --screen, --area and --window.")
    if screen not in (None, "all") and not str(screen).isdecimal():
        raise click.UsageError("--screen takes a monitor's number or all.")
    monitor = None if screen in (None, "all") else int(str(screen))
    target = Target(monitor, (area[0], area[1], area[2], area[3]) if area else None, window)
    with closing(setting.open()) as opened, setting.voice.work("Waiting") as bar:
        record = acquire.capture(opened, target, told, delay=delay, progress=bar)
    _saved(setting, [record])
    if record.screen is not None and record.screen.blank:
        setting.voice.aside("The picture has one colour only: the window may be protected against capture.")


@click.command("import")
@common
@told_options
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
def import_(setting: Setting, told: Told, files: Sequence[Path]) -> None:
    """Take in files of any type."""
    records: list[Record] = []
    with closing(setting.open()) as opened, setting.voice.work("Sealing") as bar:
        try:
            for file in files:
                bar.checkpoint()
                records.append(acquire.import_file(opened, file, told, bar))
        except EvidenceError:
            # Each file is saved by itself: what went in before the trouble is in.
            for record in records:
                setting.voice.aside(f"{record.label} is saved: {record.content.file_name}")
            raise
    _saved(setting, records)


@click.command()
@common
@told_options
@click.argument("address")
def link(setting: Setting, told: Told, address: str) -> None:
    """Keep an address without taking any picture."""
    with closing(setting.open()) as opened:
        record = acquire.add_link(opened, address, told)
    _saved(setting, [record])


@click.command()
@common
@told_options
@click.argument("text")
def note(setting: Setting, told: Told, text: str) -> None:
    """Keep a written note; - reads it from standard input."""
    if text == "-":
        text = click.get_text_stream("stdin").read(acquire.MAX_TEXT + 1)
    with closing(setting.open()) as opened:
        record = acquire.add_note(opened, text, told)
    _saved(setting, [record])


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


def _saved(setting: Setting, records: Sequence[Record]) -> None:
    data = {"exhibits": [record_json(record) for record in records]}
    setting.voice.result(data, *(f"{record.label} is saved: {record.content.file_name}" for record in records))


def record_json(record: Record) -> dict[str, Any]:
    """The keys that scripts rely on, for one record."""
    content = record.content
    return {
        "id": record.id,
        "label": record.label,
        "kind": record.kind.value,
        "sha256": content.sha256,
        "size": content.size,
        "media_type": content.media_type,
        "captured_at": to_json(record.captured.utc),
        "file_name": content.file_name,
        "warnings": list(content.warnings),
    }


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


COMMANDS = (screens, capture, import_, link, note, describe, list_, show, extract, delete)
