"""Commands that take something in: the screen, files, links, notes."""

from __future__ import annotations

import sys
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
from evidence_desktop.workflows import acquire
from evidence_desktop.workflows.acquire import Target, Told


class Area(click.ParamType[tuple[int, ...]]):
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


class Number(click.ParamType[int]):
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
        text = sys.stdin.read(acquire.MAX_TEXT + 1)
    with closing(setting.open()) as opened:
        record = acquire.add_note(opened, text, told)
    _saved(setting, [record])


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


COMMANDS = (capture, import_, link, note)
