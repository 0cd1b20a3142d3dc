from __future__ import annotations

import importlib.util
import io
import json
import random
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from evidence_desktop.capture import facts, factworker
from evidence_desktop.capture.facts import FileFacts, read_facts
from evidence_desktop.model.codec import to_json

VECTORS = Path(__file__).resolve().parents[2] / "vectors" / "exif"


def read(data: bytes, media_type: str) -> FileFacts:
    return read_facts(io.BytesIO(data), media_type)


def named(found: FileFacts) -> dict[str, str]:
    return {fact.name: fact.value for fact in found.facts}


def camera_jpeg(latitude: str = "N", longitude: str = "E", comment: bytes = b"ASCII\0\0\0made up") -> bytes:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Example", "Camera 1"
    exif.get_ifd(0x8769).update({0x9003: "2026:11:20 10:00:00", 0x9286: comment})
    exif.get_ifd(0x8825).update({1: latitude, 2: (3.0, 8.0, 20.4), 3: longitude, 4: (101.0, 41.0, 12.84)})
    made = io.BytesIO()
    Image.new("RGB", (64, 48), (9, 9, 9)).save(made, "JPEG", exif=exif, comment=b"harmless")
    return made.getvalue()


def png_chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png_header(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))


def test_what_a_camera_wrote_can_be_read() -> None:
    found = read(camera_jpeg(), "image/jpeg")
    told = named(found)
    assert (found.width, found.height, found.warnings) == (64, 48, ())
    assert told["exif:Image Make"] == "Example"
    assert told["exif:EXIF DateTimeOriginal"] == "2026:11:20 10:00:00"
    assert told["exif:EXIF UserComment"] == "made up"
    assert told["container:format"] == "JPEG"
    assert told["container:comment"] == "harmless"
    assert not [name for name in told if name.startswith("marker:")]


@pytest.mark.parametrize(
    ("latitude", "longitude", "place"),
    [("N", "E", "3.139000, 101.686900"), ("S", "W", "-3.139000, -101.686900")],
)
def test_a_place_is_also_given_in_decimal_degrees(latitude: str, longitude: str, place: str) -> None:
    assert named(read(camera_jpeg(latitude, longitude), "image/jpeg"))["gps"] == place


@pytest.mark.parametrize(
    ("kind", "media_type"),
    [("PNG", "image/png"), ("GIF", "image/gif"), ("WEBP", "image/webp"), ("TIFF", "image/tiff"), ("BMP", "image/bmp")],
)
def test_every_picture_format_tells_its_size(kind: str, media_type: str) -> None:
    made = io.BytesIO()
    Image.new("RGB", (31, 17), (9, 9, 9)).save(made, kind)
    found = read(made.getvalue(), media_type)
    assert (found.width, found.height, found.warnings) == (31, 17, ())
    assert named(found)["container:format"] == kind


def test_what_is_no_picture_starts_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "run", lambda *a, **k: pytest.fail("a process was started"))
    assert read(b"text", "text/plain") == FileFacts((), (), None, None)


def test_markers_of_generators_are_named_as_markers() -> None:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("parameters", "a made-up landscape\nSteps: 20, Sampler: Euler a")
    texts.add_text("Software", "NovelAI")
    texts.add_itxt(
        "XML:com.adobe.xmp",
        "<x>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</x>",
    )
    made = io.BytesIO()
    Image.new("RGB", (8, 8)).save(made, "PNG", pnginfo=texts)
    told = named(read(made.getvalue(), "image/png"))
    assert told["marker:parameters"].startswith("a made-up landscape")
    assert told["marker:Software"] == "NovelAI"
    assert told["marker:DigitalSourceType"] == "trainedAlgorithmicMedia"
    jumbf = b"\0\0\0\x20jumb\0\0\0\x18jumdc2pa\0\x11\0\x10\x80\0\0\xaa\0\x38\x9b\x71\x03"
    assert named(read(camera_jpeg() + jumbf, "image/jpeg"))["marker:C2PA"] == "present, not checked"
    comment = named(read(camera_jpeg(comment=b"ASCII\0\0\0x Steps: 9, Sampler: y"), "image/jpeg"))
    assert "marker:EXIF UserComment" in comment


def test_an_ordinary_program_is_no_marker() -> None:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Software", "gnome-screenshot")
    made = io.BytesIO()
    Image.new("RGB", (8, 8)).save(made, "PNG", pnginfo=texts)
    told = named(read(made.getvalue(), "image/png"))
    assert told["container:Software"] == "gnome-screenshot"
    assert not [name for name in told if name.startswith("marker:")]


def test_a_picture_of_40000_by_40000_is_measured_but_not_opened() -> None:
    found = read(png_header(40_000, 40_000) + png_chunk(b"IDAT", b"x") + png_chunk(b"IEND", b""), "image/png")
    assert (found.width, found.height) == (40_000, 40_000)
    (said,) = found.warnings
    assert "40,000 by 40,000" in said


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n", b"\x89PNG\r\n\x1a\n\0\0", b"no picture at all"])
def test_a_broken_picture_is_a_warning_and_never_an_error(data: bytes) -> None:
    found = read(data, "image/png")
    assert (found.facts, found.width) == ((), None)
    assert found.warnings == ("The picture could not be opened: it may be damaged or cut short.",)


def test_a_text_that_unpacks_without_end_is_a_warning() -> None:
    bomb = png_chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(200 << 20), 9))
    found = read(png_header(4, 4) + bomb + png_chunk(b"IDAT", b""), "image/png")
    assert found.warnings
    assert len(json.dumps(to_json(found))) < 10_000


def test_only_so_much_is_kept_of_a_file_that_says_too_much() -> None:
    texts = b"".join(png_chunk(b"tEXt", b"key%d\0" % number + b"v" * 5000) for number in range(600))
    found = read(png_header(4, 4) + texts + png_chunk(b"IDAT", b""), "image/png")
    assert len(found.facts) == 400
    assert max(len(fact.value) for fact in found.facts) == 2000
    assert "only the first 400" in found.warnings[0]


def test_values_hold_nothing_that_could_play_tricks_on_a_reader() -> None:
    texts = PngImagePlugin.PngInfo()
    texts.add_itxt("Comment", "a\x1b[31m\u202eb\x00\x07c")
    made = io.BytesIO()
    Image.new("RGB", (8, 8)).save(made, "PNG", pnginfo=texts)
    assert all(
        fact.name.isprintable() and fact.value.isprintable() for fact in read(made.getvalue(), "image/png").facts
    )


def test_of_a_long_file_only_the_front_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    data = camera_jpeg()
    monkeypatch.setattr(facts, "MAX_BYTES", len(data))
    assert read(data, "image/jpeg").warnings == ()
    found = read(data + b"x", "image/jpeg")
    assert found.warnings == (facts.ONLY_FRONT,)
    assert found.width == 64


def test_a_stream_that_gives_little_at_a_time_is_read_whole() -> None:
    class Slow(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            return super().read(min(size or 0, 100))

    assert read_facts(Slow(camera_jpeg()), "image/jpeg") == read(camera_jpeg(), "image/jpeg")


def test_a_file_on_which_exifread_hangs_is_given_up_in_time() -> None:
    hanging = (VECTORS / "endless-makernote.jpg").read_bytes()
    # Read without a limit it never ends, so that an answer comes at all is what is shown.
    assert read(hanging, "image/jpeg") == FileFacts((), (facts.NOT_IN_TIME,), None, None)


@pytest.mark.parametrize("name", ["ifd-circle.jpg", "far-offset.jpg"])
def test_faulty_tags_do_no_harm(name: str) -> None:
    found = read((VECTORS / name).read_bytes(), "image/jpeg")
    assert (found.width, found.height, found.warnings) == (1, 1, ())


def test_the_vectors_are_what_their_generator_writes() -> None:
    spec = importlib.util.spec_from_file_location("make_exif_vectors", VECTORS / "make.py")
    assert spec
    assert spec.loader
    make = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(make)
    assert {path.name: path.read_bytes() for path in VECTORS.glob("*.jpg")} == make.vectors()


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 2**32), changes=st.integers(1, 30))
def test_a_mutated_picture_gives_facts_or_a_warning_and_always_an_answer(seed: int, changes: int) -> None:
    dice = random.Random(seed)
    data = bytearray(camera_jpeg())
    for _ in range(changes):
        data[dice.randrange(2, 700)] = dice.choice((0, 1, 0x7F, 0x80, 0xFF, dice.randrange(256)))
    found = read(bytes(data), "image/jpeg")
    assert found.facts or found.warnings
    assert json.dumps(to_json(found)).isascii()


@pytest.mark.parametrize(
    "program",
    [
        "import sys; sys.exit(3)",
        "print('no json')",
        "print('[]')",
        "print('{\"facts\": [1]}')",
        "import os; os.abort()",
    ],
)
def test_a_reader_that_breaks_is_a_warning(monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    monkeypatch.setattr(facts, "_command", lambda: [sys.executable, "-c", program])
    assert read(camera_jpeg(), "image/jpeg") == FileFacts((), (facts.NOT_READ,), None, None)


@pytest.mark.parametrize(
    "answer",
    [
        "[" * 100_000,
        '{"facts": [], "warnings": [], "width": "wide", "height": null}',
        '{"facts": [], "warnings": [], "width": true, "height": 5}',
        '{"facts": [], "warnings": [], "width": 9007199254740993, "height": 5}',
        '{"facts": [], "warnings": ["\\ud800"], "width": null, "height": null}',
        '{"facts": [["a", 5]], "warnings": [], "width": null, "height": null}',
    ],
)
def test_an_answer_that_no_record_can_hold_is_a_warning(monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    """Found by `make fuzz`: the reader parses foreign bytes, and one that was taken over may answer anything."""
    monkeypatch.setattr(facts, "_command", lambda: [sys.executable, "-c", f"print({answer!r})"])
    assert read(b"x", "image/png") == facts.NO_FACTS._replace(warnings=(facts.NOT_READ,))


def test_a_reader_that_does_not_start_is_a_warning(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(facts, "_command", lambda: [str(tmp_path / "missing")])
    assert read(camera_jpeg(), "image/jpeg").warnings == (facts.NOT_READ,)


@pytest.mark.parametrize(
    ("attempt", "code"),
    [
        ("open('written', 'w').write('x' * 9000)", 1),
        ("bytearray(2 << 30)", 1),
        ("import resource; assert resource.getrlimit(resource.RLIMIT_CORE)[0] > 0", 1),
        ("return 'a harmless answer'", 0),
    ],
)
def test_the_reader_can_neither_write_nor_take_all_memory(tmp_path: Path, attempt: str, code: int) -> None:
    program = f"""
from evidence_desktop.capture import factreader, factworker
def attempt():
    {attempt}
factreader.read = lambda data, media_type: attempt()
factworker.main()
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, input=b"", capture_output=True, check=False)
    assert done.returncode == code
    assert not [path for path in tmp_path.iterdir() if path.stat().st_size]


def test_files_in_the_current_folder_are_not_run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("json", "exifread", "struct"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit(9)")
    monkeypatch.chdir(tmp_path)
    assert read(camera_jpeg(), "image/jpeg").warnings == ()


def test_a_frozen_build_starts_itself_as_the_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert facts._command() == [sys.executable, factworker.ARGUMENT]
