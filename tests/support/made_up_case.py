"""A made-up case of thirty exhibits over twelve days: harmless, obviously invented, and quick to make."""

from __future__ import annotations

import io
import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest import mock

from PIL import Image, ImageDraw, ImageFont

from evidence_desktop.capture.pixels import Pixels
from evidence_desktop.custody import clock
from evidence_desktop.model.case import Account, CaseSheet, Party, ReportKind
from evidence_desktop.model.record import Monitor, Screen, TimeReading
from evidence_desktop.model.resources import resource
from evidence_desktop.workflows import acquire, case, review, session
from evidence_desktop.workflows.acquire import Told
from evidence_desktop.workflows.look import Frozen
from evidence_desktop.workflows.session import Session, Unlock

PASSPHRASE = "made up words for a made-up case"
DAYS = 12
STEP = timedelta(minutes=37)
"""Between two looks at the made-up clock; the whole case fits into its twelve days."""
SIZE = (720, 760)
PLATFORMS = ("Example Network", "Example Video", "示例论坛", "எடுத்துக்காட்டு அரட்டை")
ACCOUNT = "@made_up_account"
WORDS = (
    "This is a made-up post. Nothing in it is real.",
    "Another made-up post, somewhat longer than the first, so that it needs a second line.",
    "Hantaran rekaan: tiada apa-apa yang benar di sini.",
    "这是一个虚构的帖子。",
    "A made-up reply to a made-up post.",
)
HILLS = ((157, 184, 174), (109, 148, 136), (63, 111, 102))


@dataclass
class MadeUpClock:
    """A device clock that begins twelve days ago and moves on with every look: no jump, no waiting."""

    begun: datetime
    looks: int = 0

    def read(self, _system: object = None) -> TimeReading:
        self.looks += 1
        utc = self.begun + STEP * self.looks
        # Another boot than the real one, so that the vault's next real reading is no jump either.
        monotonic = round(STEP.total_seconds() * 1000) * self.looks
        return TimeReading(utc, utc.astimezone(), "Asia/Kuala_Lumpur", monotonic, "0" * 32, synchronised=True, jumps=())


def make(path: Path, files: Path) -> None:
    """Make the vault in ``path``; its files are drawn in the folder ``files`` first."""
    begun = datetime.now(UTC).replace(microsecond=0) - timedelta(days=DAYS)
    with mock.patch.object(clock, "read", MadeUpClock(begun).read):
        made = session.create(path, unlock=Unlock.PASSPHRASE, passphrase=PASSPHRASE).session
        labels = [seal(made) for seal in _exhibits(files)]
        _describe(made, labels)
        _case(made, labels, begun)
        review.delete(made, labels[-1], "Kept twice by mistake")
        made.close()


def post(number: int) -> Image.Image:
    """Draw a made-up post."""
    picture = Image.new("RGB", SIZE, (255, 255, 255))
    pen = ImageDraw.Draw(picture)
    platform = PLATFORMS[number % 3]
    pen.text((40, 28), platform, fill=(92, 101, 112), font=_font(22, platform))
    pen.ellipse((40, 76, 100, 136), fill=(201, 214, 226))
    pen.ellipse((58, 94, 84, 120), fill=(111, 138, 163))
    pen.text((118, 80), "Made-up account", fill=(31, 35, 40), font=_font(24))
    pen.text((118, 112), f"{ACCOUNT} · post {number}", fill=(92, 101, 112), font=_font(18))
    words = WORDS[number % len(WORDS)]
    for line, text in enumerate(_lines(words)):
        pen.text((40, 160 + 34 * line), text, fill=(31, 35, 40), font=_font(24, words))
    pen.rounded_rectangle((40, 250, 680, 690), 18, fill=(246, 216 - 5 * (number % 9), 184 + 4 * (number % 7)))
    pen.ellipse((450 - 12 * number % 200, 300, 560 - 12 * number % 200, 410), fill=(242, 166, 94))
    for hill, colour in enumerate(HILLS):
        top = 470 + 60 * hill
        pen.polygon([(40, 690), (40, top), (240, top - 40), (460, top + 30), (680, top - 20), (680, 690)], fill=colour)
    pen.text((40, 712), f"example.org/made-up/{1000 + number}", fill=(92, 101, 112), font=_font(16))
    return picture


def _lines(words: str, most: int = 46) -> list[str]:
    lines = [""]
    for word in words.split():
        if len(lines[-1]) + len(word) > most:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def _font(size: int, words: str = "") -> ImageFont.FreeTypeFont:
    name = "NotoSans-Regular.ttf" if words.isascii() else "DroidSansFallbackFull.ttf"
    return ImageFont.truetype(resource("fonts", name), size)


def _exhibits(files: Path) -> Iterator[Callable[[Session], str]]:
    """Thirty ways of adding one exhibit: eighteen captures, six files, three addresses, three notes."""
    kinds = itertools.cycle("pppfpplpfn")
    for number, kind in enumerate(itertools.islice(kinds, 30)):
        told = Told(PLATFORMS[number % 4], f"https://example.org/made-up/{1000 + number}", ACCOUNT)
        yield {"p": _picture, "f": _file, "l": _link, "n": _note}[kind](number, told, files)


def _picture(number: int, told: Told, _files: Path) -> Callable[[Session], str]:
    def seal(made: Session) -> str:
        pixels = Pixels(*SIZE, post(number).tobytes())
        screen = Screen("area", (Monitor("made up", 0, 0, *SIZE, 100),), 0, 0, *SIZE, "root-crop", "", "", pixels.blank)
        frozen = Frozen(pixels, screen, made.vault.read_clock())
        return acquire.capture_frozen(made, frozen, (0, 0, *SIZE), told).label

    return seal


def _file(number: int, told: Told, files: Path) -> Callable[[Session], str]:
    path = files / f"made-up-{number}.{'jpg' if number % 2 else 'txt'}"
    if path.suffix == ".jpg":
        data = io.BytesIO()
        post(number).save(data, "JPEG", quality=85)
        path.write_bytes(data.getvalue())
    else:
        path.write_text(f"A made-up conversation, saved as text.\n{WORDS[number % len(WORDS)]}\n")
    return lambda made: acquire.import_file(made, path, replace(told, url="")).label


def _link(number: int, told: Told, _files: Path) -> Callable[[Session], str]:
    return lambda made: acquire.add_link(made, f"https://example.org/made-up/{2000 + number}", told).label


def _note(number: int, told: Told, _files: Path) -> Callable[[Session], str]:
    words = f"A made-up note, number {number}: somebody rang and said nothing."
    return lambda made: acquire.add_note(made, words, replace(told, url="")).label


def _describe(made: Session, labels: list[str]) -> None:
    for number, label in enumerate(labels[:20]):
        day = (datetime.now(UTC) - timedelta(days=DAYS + 8 - number)).date()
        fields = {
            "event_time": "I'm not sure" if number % 7 == 3 else day.isoformat(),
            "first_seen": (day + timedelta(days=1)).isoformat(),
            "shows": WORDS[number % len(WORDS)],
            "matters": "It is made up, to show how a description looks.",
        }
        review.describe(made, label, fields)
    review.describe(made, labels[3], {"original": labels[0]})


def _case(made: Session, labels: list[str], begun: datetime) -> None:
    parties = (
        Party("the person harmed", "", ""),
        Party("a witness", "", "saw the made-up post on the same day"),
        Party("a support worker", "", ""),
    )
    accounts = (
        Account(PLATFORMS[0], ACCOUNT, "https://example.org/@made_up_account", "not known"),
        Account(PLATFORMS[2], "@虚构账号", "", "perhaps the same person"),
    )
    case.write_sheet(made, CaseSheet(parties, accounts, ""))
    reports = (
        ("Example Network", ReportKind.PLATFORM, "web form", "EX-1001", 1, 3, "removed"),
        ("Example Video", ReportKind.PLATFORM, "web form", "EX-1002", 2, 4, "refused, with a standard letter"),
        ("Example Police", ReportKind.POLICE, "at the counter", "EX/2002/26", 3, 40, ""),
        ("Example Regulator", ReportKind.REGULATOR, "e-mail", "", 5, 9, ""),
        ("示例论坛", ReportKind.PLATFORM, "app", "EX-1005", 6, 20, "they asked for more"),
        ("Example Helpline", ReportKind.OTHER, "telephone", "", 8, 0, ""),
    )
    for number, (to, kind, channel, reference, sent, due, outcome) in enumerate(reports):
        one = case.report(
            made,
            to=to,
            kind=kind,
            channel=channel,
            reference=reference,
            sent_at=_day(begun, sent),
            deadline=_day(begun, due) if due else "",
            exhibits=labels[number : number + 3],
        )
        if outcome:
            case.reply(made, one.id, date=_day(begun, sent + 2), outcome=outcome, exhibits=labels[20 + number :][:1])


def _day(begun: datetime, days: int) -> str:
    return (begun + timedelta(days=days)).date().isoformat()
