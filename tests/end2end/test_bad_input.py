"""What goes wrong in real life: each time a clear sentence, a hint, the right exit code, and nothing lost."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.program import PASSPHRASE, Done, Program

needs_mount = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="mounting a small disk takes root on Linux"
)


def sentence(done: Done, code: int, name: str | tuple[str, ...]) -> None:
    """Demand the exit code and an error that a person can use."""
    assert done.code == code, (done.code, done.out, done.err)
    error = done.error
    assert error["code"] in ((name,) if isinstance(name, str) else name)
    assert error["message"].endswith(".")
    assert error["message"][0].isupper() or error["message"][0] == "/"
    assert error["hint"].endswith((".", "!", "?")), error
    assert "Error" not in error["message"]


def labels(program: Program, **how: str) -> list[str]:
    return [one["label"] for one in program.ok("list", **how)["exhibits"]]


def test_a_wrong_passphrase(worded: Program) -> None:
    sentence(worded.run("list", passphrase="not the passphrase"), 4, "wrong-passphrase")
    sentence(worded.run("list", passphrase=""), 4, ("wrong-passphrase", "passphrase-needed"))
    assert labels(worded) == []


def test_no_vault(tmp_path: Path) -> None:
    sentence(Program(tmp_path).run("list"), 1, "no-vault")


def test_a_short_passphrase_makes_no_vault(tmp_path: Path) -> None:
    program = Program(tmp_path)
    done = program.run("init", "--unlock", "passphrase", "--recovery-out", program.sheet, passphrase="short")
    sentence(done, 1, "passphrase-short")
    assert not program.vault.exists()
    assert not program.sheet.exists()


def test_a_second_init_changes_nothing(program: Program) -> None:
    before = {path: path.read_bytes() for path in program.vault.rglob("*") if path.is_file()}
    sheet = program.home / "second.txt"
    sentence(program.run("init", "--unlock", "passphrase", "--recovery-out", sheet), 1, "exists")
    assert {path: path.read_bytes() for path in program.vault.rglob("*") if path.is_file()} == before


def test_no_keyring(tmp_path: Path) -> None:
    program = Program(tmp_path, env={"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/nothing"})
    done = program.run("init", "--unlock", "keyring+passphrase", "--recovery-out", program.sheet)
    sentence(done, 4, "no-keyring")
    assert not program.vault.exists()


def test_no_keyring_when_a_vault_needs_it(program: Program) -> None:
    program.ok("note", "made-up words")
    program.env["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={program.home}/nothing"
    sentence(program.run("list"), 4, "no-keyring")
    del program.env["DBUS_SESSION_BUS_ADDRESS"]
    assert labels(program) == ["E001"]


@pytest.mark.parametrize("unlock", ["keyring", pytest.param("keyring+passphrase", marks=pytest.mark.long)])
@pytest.mark.parametrize("item", ["unlock", "device"])
def test_a_keyring_item_that_was_deleted(tmp_path: Path, secret_service: str, unlock: str, item: str) -> None:
    from evidence_desktop.crypto.keystore import KeyStore

    program = Program(tmp_path, unlock=unlock)
    made = program.init()
    program.ok("note", "made-up words")
    KeyStore.find().delete(made["id"], item)
    sentence(program.run("list"), 4, ("keyring-item-missing", "device-key-missing"))
    # The sheet still brings everything back.
    for blob in program.vault.rglob("*.age"):
        opened = subprocess.run(["age", "-d", "-i", program.sheet, blob], capture_output=True, check=True)
        assert opened.stdout == b"made-up words"
    # And it makes the vault open again where it lies, under the same root.
    restored = program.ok("restore", "--recovery", program.sheet, "--unlock", unlock)
    assert restored["fingerprint"] == made["fingerprint"]
    assert labels(program) == ["E001"]
    assert program.ok("audit")["ok"]


def test_a_second_writer(program: Program) -> None:
    holder = (
        "import sys; from pathlib import Path; from evidence_desktop.workflows import session;"
        f"held = session.unlock(Path({str(program.vault)!r}));"
        "print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout
        assert other.stdout.readline() == "held\n"
        sentence(program.run("note", "made-up words"), 4, "in-use")
        other.communicate()
    assert labels(program) == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of four megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder], check=True)
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


@needs_mount
def test_a_full_disk(small_disk: Path, tmp_path: Path) -> None:
    program = Program(small_disk)
    program.init()
    program.ok("note", "made-up words")
    large = tmp_path / "large.bin"
    large.write_bytes(os.urandom(8 << 20))
    sentence(program.run("import", large), 1, "disk-full")
    assert labels(program) == ["E001"]
    fitting = tmp_path / "fitting.bin"
    fitting.write_bytes(os.urandom(1 << 20))
    program.ok("import", fitting)
    while (done := program.run("import", fitting)).code == 0:
        pass
    sentence(done, 1, "disk-full")
    assert program.ok("audit")["ok"]
    sentence(program.run("export", "--out", small_disk / "bundle"), 1, "no-room")
    assert not list(small_disk.glob("*bundle*"))


@needs_mount
def test_a_read_only_disk(small_disk: Path) -> None:
    program = Program(small_disk)
    program.init()
    program.ok("note", "made-up words")
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    sentence(program.run("note", "more made-up words"), 1, ("read-only", "not-writable"))
    refused = ("read-only", "not-writable", "cannot-write", "export-failed")
    sentence(program.run("export", "--out", small_disk / "bundle"), 1, refused)
    assert labels(program) == ["E001"]
    subprocess.run(["mount", "-o", "remount,rw", small_disk], check=True)
    program.ok("note", "more made-up words")


def test_an_empty_file_and_a_png_of_no_bytes(program: Program) -> None:
    for name in ("empty.bin", "empty.png"):
        (program.home / name).touch()
        sentence(program.run("import", program.home / name), 1, "empty-file")
    assert labels(program) == []
    assert program.ok("audit")["ok"]


def test_a_file_that_is_not_there_a_folder_and_a_pipe(program: Program) -> None:
    sentence(program.run("import", program.home / "nothing.png"), 1, "no-such-file")
    sentence(program.run("import", program.home), 1, "not-a-file")
    os.mkfifo(program.home / "pipe")
    sentence(program.run("import", program.home / "pipe"), 1, "not-a-file")


def test_files_before_a_bad_one_are_saved_and_said(program: Program) -> None:
    good = program.home / "good.txt"
    good.write_text("made-up words")
    done = program.run("import", good, program.home / "nothing.txt")
    sentence(done, 1, "no-such-file")
    assert "E001 is saved" in done.err
    assert labels(program) == ["E001"]


def test_a_file_that_vanishes_while_it_is_imported(program: Program) -> None:
    """Its disk goes away in the middle: a read fails."""
    path = program.home / "shrinking.bin"
    path.write_bytes(os.urandom(8 << 20))
    shrink = (
        "import sys; from pathlib import Path; from evidence_desktop.capture import files;"
        "from evidence_desktop.__main__ import main;"
        "read = files.FileSource.read; path = Path(sys.argv[2])\n"
        "def once(self, size):\n"
        "    data = read(self, size); path.exists() and (path.open('wb').close(), path.unlink()); return data\n"
        "files.FileSource.read = once; sys.exit(main())"
    )
    done = subprocess.run(
        [sys.executable, "-c", shrink, "import", path, "--passphrase-file", "-", "--json"],
        input=PASSPHRASE + "\n",
        capture_output=True,
        text=True,
        env=program.environment(),
        check=False,
    )
    sentence(Done(done.returncode, done.stdout, done.stderr), 1, ("file-vanished", "file-changed"))
    assert labels(program) == []
    assert program.ok("audit")["ok"]


def huge_png(path: Path) -> None:
    """A valid PNG of 40,000 by 40,000 white pixels: 1.6 gigabytes once opened, two kilobytes a megabyte here."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    squeeze = zlib.compressobj(9)
    row = b"\0" + b"\xff" * 5000
    data = b"".join(squeeze.compress(row) for _ in range(40_000)) + squeeze.flush()
    header = struct.pack(">IIBBBBB", 40_000, 40_000, 1, 0, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b""))


def test_a_png_of_40000_by_40000(program: Program) -> None:
    huge_png(program.home / "huge.png")
    (sealed,) = program.ok("import", program.home / "huge.png")["exhibits"]
    assert any("not opened" in warning or "large" in warning for warning in sealed["warnings"])
    content = program.ok("show", "E001")["record"]["content"]
    assert (content["width"], content["height"]) == (40_000, 40_000)
    bundle = program.home / "bundle"
    program.ok("export", "--out", bundle)
    assert (bundle / "data/originals/001.png").read_bytes() == (program.home / "huge.png").read_bytes()
    assert program.ok("verify", bundle)["verdict"] == "intact-unanchored"


def test_an_exif_that_makes_exifread_hang(program: Program) -> None:
    hang = Path(__file__).resolve().parents[1] / "vectors" / "exif" / "endless-makernote.jpg"
    shutil.copy(hang, program.home / "photo.jpg")
    (sealed,) = program.ok("import", program.home / "photo.jpg")["exhibits"]
    assert any("in time" in warning for warning in sealed["warnings"]), sealed["warnings"]
    program.ok("extract", "E001", "--out", program.home / "copy.jpg")
    assert (program.home / "copy.jpg").read_bytes() == hang.read_bytes()


def test_no_screen(program: Program) -> None:
    program.env |= {"DISPLAY": "", "WAYLAND_DISPLAY": ""}
    sentence(program.run("capture"), 1, "no-display")
    program.env |= {"WAYLAND_DISPLAY": "wayland-0", "XDG_SESSION_TYPE": "wayland"}
    sentence(program.run("capture"), 1, "wayland")


@pytest.mark.parametrize(
    "arguments",
    [
        ("capture", "--screen", "9"),
        ("capture", "--area", "100000,0,10,10"),
        ("capture", "--area", "0,0,0,0"),
        ("capture", "--window", "12345678"),
    ],
)
def test_a_part_of_the_screen_that_is_not_there(program: Program, x_screen: str, arguments: tuple[str, ...]) -> None:
    done = program.run(*arguments)
    assert done.code == 1
    assert done.error["hint"]
    assert labels(program) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("capture", "--area", "1,2,3"),
        ("capture", "--screen", "first"),
        ("capture", "--screen", "1", "--window", "1"),
        ("import",),
        ("fly",),
        ("list", "--no-such-option"),
        ("describe", "E001", "--set", "novalue"),
        ("export",),
        ("verify", ".", "--trust", "0" * 64, "--trust", "1" * 64),
        ("verify", ".", "--since", "a", "--since", "b"),
        ("verify", ".", "--anchor-text", "a", "--anchor-text", "b"),
    ],
)
def test_wrong_usage(program: Program, arguments: tuple[str, ...]) -> None:
    done = program.run(*arguments)
    assert done.code == 2
    assert done.error["code"] == "usage"


def test_a_failed_export_leaves_no_half_bundle(program: Program) -> None:
    program.ok("note", "made-up words")
    (blob,) = program.vault.rglob("*.age")
    data = bytearray(blob.read_bytes())
    data[-1] ^= 1
    blob.write_bytes(data)
    for container in ("folder", "zip", "age"):
        out = program.home / f"bundle-{container}"
        done = program.run("export", "--out", out, "--container", container)
        assert done.code in (1, 5)
        assert "E001" in done.error["message"]
        assert not list(program.home.glob("*bundle*"))
        assert not list(program.home.glob(".*bundle*"))
    assert program.run("audit").code == 5


def test_an_export_never_overwrites(program: Program) -> None:
    program.ok("note", "made-up words")
    out = program.home / "bundle"
    out.mkdir()
    (out / "mine").write_text("kept")
    sentence(program.run("export", "--out", out), 1, "exists")
    assert (out / "mine").read_text() == "kept"


@pytest.mark.parametrize("name", ["log", "checkpoint", "vault.json", "identity"])
def test_a_damaged_vault_says_so(program: Program, name: str) -> None:
    program.ok("note", "made-up words")
    path = program.vault / name
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0x10
    path.write_bytes(data)
    done = program.run("list")
    assert done.code in (4, 5) if name == "vault.json" else done.code == 5
    assert done.error["hint"]


def test_a_rolled_back_vault_says_so(program: Program) -> None:
    program.ok("note", "first made-up note")
    old = program.home / "old"
    shutil.copytree(program.vault, old)
    program.ok("note", "second made-up note")
    shutil.rmtree(program.vault)
    shutil.copytree(old, program.vault)
    sentence(program.run("list"), 5, "rolled-back")


def test_a_bundle_that_is_nothing(program: Program) -> None:
    (program.home / "empty").mkdir()
    done = program.run("verify", program.home / "nothing")
    assert (done.code, done.data["verdict"]) == (3, "cannot-tell")
    done = program.run("verify", program.home / "empty")
    assert done.data["verdict"] in ("altered", "cannot-tell")
    assert done.data["findings"]
