"""The whole job on a real screen, with a made-up post: capture, import, export, verify, and a copy that was altered."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

import click
from PIL import Image, ImageDraw

from evidence_desktop.cli import stage
from evidence_desktop.cli.tell import FAILED, Voice
from evidence_desktop.model.errors import InputError, WorkError
from evidence_desktop.workflows import acquire, look, session, share
from evidence_desktop.workflows.acquire import Target, Told
from evidence_desktop.workflows.check import check

POST_TITLE = "Example Network - made-up post"
GPS_IFD, EXIF_IFD = 0x8825, 0x8769
"""EXIF's own numbers of these directories (CIPA DC-008, 4.6.3)."""


@click.command()
@click.option("--out", type=click.Path(path_type=Path), help="A new folder for the bundle; a temporary one otherwise.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object on standard output.")
@click.option("--quiet", is_flag=True, help="Say nothing but errors.")
@click.pass_context
def demo(context: click.Context, out: Path | None, as_json: bool, quiet: bool) -> None:  # noqa: FBT001 - click names them
    """Do the whole job with a made-up post, on a virtual screen where there is none."""
    voice = Voice(as_json=as_json, quiet=quiet)
    if out is not None and out.exists():
        raise InputError("exists", "{path} exists already.", "Nothing was overwritten. Choose another name.", path=out)
    folder = out or Path(tempfile.mkdtemp(prefix="evidence-demo-"))
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        _set_stage(stack, voice)
        data = _play(stack, voice, folder)
    voice.result(data, f"Bundle: {data['path']}", f"Verdict: {data['verdict']}")
    context.exit(0 if data["verdict"].startswith("intact") and data["altered_copy"] == "altered" else FAILED)


def _set_stage(stack: ExitStack, voice: Voice) -> None:
    if sys.platform == "linux" and not os.environ.get("DISPLAY"):
        voice.aside("No screen here: a virtual one is started.")
        stack.enter_context(stage.surroundings(**stack.enter_context(stage.virtual_screen())))
    if sys.platform == "linux" and not session.has_keyring():
        voice.aside("No keyring here: one is started for this demonstration.")
        stack.enter_context(stage.surroundings(**stack.enter_context(stage.private_keyring())))


def _play(stack: ExitStack, voice: Voice, folder: Path) -> dict[str, Any]:
    workshop = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="evidence-demo-vault-")))
    voice.aside("1. A vault, opened by the system's keyring and a passphrase together.")
    made = session.create(workshop / "vault", passphrase=session.suggest_passphrase())
    opened = stack.enter_context(closing(made.session))
    stack.callback(opened.forget_keys)
    told = Told(platform="Example Network", url="https://example.org/post/1", account="@example_account")
    voice.aside("2. A made-up post on the screen, captured and sealed.")
    with _post():
        window = next((one for one in look.screens().windows if one.title == POST_TITLE), None)
        if window is None:
            raise WorkError("no-window", "The demonstration's window did not appear.", "Try again.")
        acquire.capture(opened, Target(), told)
        acquire.capture(opened, Target(window=window.id), told)
    voice.aside("3. A JPEG with camera data, a link and a note.")
    photo = workshop / "example-photo.jpg"
    make_photo(photo)
    acquire.import_file(opened, photo, told)
    acquire.add_link(opened, "https://example.org/post/2", told)
    acquire.add_note(opened, "A made-up note for this demonstration.", told)
    voice.aside("4. A signed bundle, checked by the verifier that lawyers use.")
    with voice.work("Writing the bundle") as bar:
        bundle = share.export(opened, folder / "bundle", progress=bar)
    report = check(bundle.path, trust=opened.fingerprint)
    voice.aside("5. A copy of the bundle with one byte changed.")
    copy = workshop / "copy"
    shutil.copytree(bundle.path, copy)
    _change_one_byte(copy / "data" / "originals" / "001.png")
    altered = check(copy, trust=opened.fingerprint)
    found = next((one for one in altered.findings if one.severity == "fail"), None)
    if found is not None:
        voice.aside(f"   Found: {found.check}: {found.subject}")
    return {
        "path": str(bundle.path),
        "verdict": report.verdict,
        "altered_copy": altered.verdict,
        "fingerprint_words": opened.words,
        "exhibits": list(bundle.exhibits),
    }


@contextmanager
def _post() -> Iterator[None]:
    """Show the made-up post in a window of another process until the block ends."""
    process = subprocess.Popen(
        [sys.executable, "-m", "evidence_desktop", "demo-post"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        if process.stdout is None or process.stdout.readline().strip() != "ready":
            raise WorkError("no-window", "The demonstration's window did not open.", "Is there a screen?")
        yield
    finally:
        process.communicate()


def make_photo(path: Path) -> None:
    """Write a harmless drawn JPEG with camera data and a made-up place in the sea."""
    picture = Image.new("RGB", (1200, 800), (214, 226, 222))
    draw = ImageDraw.Draw(picture)
    for step in range(8):
        draw.ellipse((100 + step * 90, 520 - step * 50, 300 + step * 90, 720 - step * 50), fill=(20 * step, 110, 110))
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Example Maker", "Example Camera"
    exif.get_ifd(EXIF_IFD)[0x9003] = "2026:01:01 12:00:00"
    gps = exif.get_ifd(GPS_IFD)
    gps[1], gps[2], gps[3], gps[4] = "N", (0.0, 0.0, 0.0), "E", (0.0, 0.0, 0.0)
    picture.save(path, "JPEG", quality=90, exif=exif)


def _change_one_byte(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


COMMANDS = (demo,)
