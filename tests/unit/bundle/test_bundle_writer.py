"""The writer: a complete bag that strangers' tools accept, or nothing at all."""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import pytest
import rfc8785

from evidence_desktop.bundle.writer import write_bundle
from evidence_desktop.crypto.age import AgeReader, Passphrase
from evidence_desktop.crypto.identity import Device
from evidence_desktop.custody.entry import make
from evidence_desktop.model.codec import to_json
from evidence_desktop.model.custody import Draft, Event
from evidence_desktop.model.errors import CancelledError, EvidenceError, InputError, WorkError
from support import bundles
from support.bundles import Keys, Made, make_bundle, make_content

CANARY = b"canary-5b1c " * 40


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make_bundle(tmp_path_factory.mktemp("made"), consistency=(1, 3))


def run(folder: Path, *command: str) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_the_files_are_exactly_those_of_the_spec(made: Made) -> None:
    assert names(made.path) == {
        "bagit.txt",
        "bag-info.txt",
        "manifest-sha256.txt",
        "tagmanifest-sha256.txt",
        "tagmanifest-sha256.txt.p7s",
        "VERIFY.txt",
        "verify.html",
        "identity/root.crt",
        "identity/device.crt",
        "identity/log.pub",
        "data/report.pdf",
        "data/originals/001.png",
        "data/originals/002.jpg",
        "data/originals/003.uri",
        "data/originals/004.txt",
        *(f"data/records/{number:03d}.json" for number in range(1, 5)),
        "data/custody/entries.jsonl",
        "data/custody/checkpoint.note",
        *(f"data/custody/proofs/{seq:06d}.tlog-proof" for seq in range(2, 7)),
        "data/custody/proofs/consistency-000001.txt",
        "data/custody/proofs/consistency-000003.txt",
    }
    assert (made.path / "bagit.txt").read_bytes() == b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"


def test_strangers_tools_accept_it(made: Made) -> None:
    assert "FAILED" not in run(
        made.path, "sha256sum", "-c", "--strict", "tagmanifest-sha256.txt", "manifest-sha256.txt"
    )
    command = (
        "openssl cms -verify -binary -inform DER -in tagmanifest-sha256.txt.p7s -content tagmanifest-sha256.txt "
        "-CAfile identity/root.crt -purpose any -out /dev/null"
    )
    assert command in (made.path / "VERIFY.txt").read_text("utf-8")
    assert "successful" in run(made.path, *command.split())
    shown = run(made.path, *["openssl", "x509", "-in", "identity/root.crt", "-noout", "-fingerprint", "-sha256"])
    assert shown.strip().rpartition("=")[2].replace(":", "").lower() == made.keys.fingerprint
    assert "is valid" in run(made.path, str(Path(sys.executable).with_name("bagit.py")), "--validate", ".")
    signed = run(made.path, "pdfsig", "data/report.pdf")
    assert "Signature is Valid" in signed
    assert "Total document signed" in signed
    assert "No syntax or stream encoding errors" in run(made.path, "qpdf", "--check", "data/report.pdf")


def test_the_manifests_name_every_file_with_two_spaces_and_in_order(made: Made) -> None:
    listed: list[str] = []
    for manifest, inside in (("manifest-sha256.txt", True), ("tagmanifest-sha256.txt", False)):
        lines = (made.path / manifest).read_text("ascii").splitlines()
        paths = [line[66:] for line in lines]
        assert paths == sorted(paths)
        assert all(path.startswith("data/") is inside for path in paths)
        for line, path in zip(lines, paths, strict=True):
            assert line == f"{hashlib.sha256((made.path / path).read_bytes()).hexdigest()}  {path}"
        listed += paths
    assert set(listed) == names(made.path) - {"tagmanifest-sha256.txt", "tagmanifest-sha256.txt.p7s"}
    assert made.written.sha256 == made.written.manifest_sha256
    assert made.written.sha256 == hashlib.sha256((made.path / "tagmanifest-sha256.txt").read_bytes()).hexdigest()


def test_bag_info_has_its_lines_in_order(made: Made) -> None:
    lines = [line.split(": ") for line in (made.path / "bag-info.txt").read_text("ascii").splitlines()]
    payload = [path for path in (made.path / "data").rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in payload)
    assert lines == [
        ["Bagging-Date", f"{made.content.created:%Y-%m-%d}"],
        ["Bag-Software-Agent", "Evidence Desktop 0.1.0"],
        ["Evidence-Bundle-Version", "1"],
        ["Evidence-Bundle-Id", made.content.bundle_id],
        ["Evidence-Root-Fingerprint", made.keys.fingerprint],
        ["Evidence-Profile", "general"],
        ["Payload-Oxum", f"{size}.{len(payload)}"],
    ]


def test_originals_records_and_entries_are_what_was_sealed(made: Made) -> None:
    entries = (made.path / "data/custody/entries.jsonl").read_bytes().splitlines()
    assert entries == [data for _, data in made.content.entries]
    by_seq = {entry["seq"]: entry for entry in map(json.loads, entries)}
    for exhibit, sample in zip(made.content.exhibits, bundles.samples(), strict=True):
        data = (made.path / f"data/records/{exhibit.name}.json").read_bytes()
        value = json.loads(data)
        assert rfc8785.dumps(value) == data
        assert set(value) == {"number", "label", "original", "entry", "record", "description", "history"}
        assert value["record"] == to_json(exhibit.record) == by_seq[value["entry"]]["body"]["record"]
        assert value["history"] == [entry.seq for entry in exhibit.history]
        assert value["description"] == sample.description
        assert (made.path / value["original"]).read_bytes() == sample.data


def test_only_devices_whose_seals_occur_come_along(tmp_path: Path) -> None:
    keys = Keys.new()
    older, stranger = Device.create(keys.root), Device.create(keys.root)
    content, _ = make_content(keys=keys)
    first = content.exhibits[0]
    draft = Draft(Event.VIEWED, {}, first.record.id, first.record.case)
    entry, data = make(draft, 90, bundles.reading(900), older)
    content = replace(
        content,
        exhibits=(replace(first, history=(*first.history, entry)), *content.exhibits[1:]),
        entries=(*content.entries, (90, data)),
        proofs={**content.proofs, 90: "a stand-in"},
        devices=(keys.device.certificate_der, older.certificate_der, stranger.certificate_der),
    )
    out = write_bundle(content, tmp_path / "bundle", signer=keys.signer).path
    assert os.listdir(out / "identity/devices") == [f"{older.key_id}.crt"]  # noqa: PTH208 - names are what counts


def test_a_zip_holds_the_same_bag(tmp_path: Path) -> None:
    zipped = make_bundle(tmp_path, container="zip")
    assert zipped.written.sha256 == hashlib.sha256(zipped.path.read_bytes()).hexdigest()
    with zipfile.ZipFile(zipped.path) as archive:
        archive.extractall(tmp_path / "out")
    (folder,) = (tmp_path / "out").iterdir()
    assert folder.name == f"evidence-{zipped.content.bundle_id[:8]}"
    run(folder, "sha256sum", "-c", "--strict", "tagmanifest-sha256.txt", "manifest-sha256.txt")
    assert "Total document signed" in run(folder, "pdfsig", "data/report.pdf")


def test_stock_age_opens_an_age_bundle(tmp_path: Path) -> None:
    locked = make_bundle(tmp_path, container="age")
    (tmp_path / "key.txt").write_text(locked.identity.to_string())
    run(tmp_path, "age", "-d", "-i", "key.txt", "-o", "bundle.zip", locked.path.name)
    with zipfile.ZipFile(tmp_path / "bundle.zip") as archive:
        assert archive.testzip() is None
        top = archive.namelist()[0].partition("/")[0]
        assert archive.read(f"{top}/data/originals/004.txt") == b"I saw it first on a bus."
    assert locked.written.sha256 == hashlib.sha256(locked.path.read_bytes()).hexdigest()


def test_an_age_bundle_opens_with_a_passphrase(tmp_path: Path) -> None:
    words = Passphrase("made-up-words", log_n=4)
    locked = make_bundle(tmp_path, [bundles.note()], container="age", recipient=words)
    with locked.path.open("rb") as file:
        assert AgeReader(file, [words]).read(4) == b"PK\x03\x04"


def test_what_an_age_export_writes_is_never_readable_on_the_disk(tmp_path: Path) -> None:
    """Looks at every file that the process has open while the second original is read: by then the first is written."""
    seen: list[int] = []

    def look() -> BinaryIO:
        for handle in Path("/proc/self/fd").iterdir():
            try:
                if str(handle.readlink()).startswith(str(tmp_path)):
                    data = handle.read_bytes()
                    seen.append(len(data))
                    assert CANARY[:12] not in data
            except OSError:
                continue
        return io.BytesIO(b"x" * 3_000_000)

    first = bundles.Sample(CANARY * 5000, file_name="first.bin")
    second = bundles.Sample(b"x" * 3_000_000, file_name="second.bin", open=look)
    make_bundle(tmp_path, [first, second], container="age")
    assert max(seen) > 1_000_000, "the look-out saw no file"
    assert names(tmp_path) == {"bundle.zip.age"}


class Stops:
    """A person who changes their mind after so many looks."""

    def __init__(self, after: int) -> None:
        self.left = after

    def report(self, done: int, total: int) -> None:
        assert done <= total

    def checkpoint(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise CancelledError


def broken() -> BinaryIO:
    raise OSError(5, "Input/output error")


def shorter() -> BinaryIO:
    return io.BytesIO(b"I saw it")


def longer() -> BinaryIO:
    return io.BytesIO(b"I saw it first on a bus. And more.")


def other() -> BinaryIO:
    return io.BytesIO(b"I saw it first on a BUS.")


@pytest.mark.parametrize("container", ["folder", "zip", "age"])
@pytest.mark.parametrize(
    ("source", "code"),
    [
        (broken, "export-failed"),
        (shorter, "original-differs"),
        (longer, "original-differs"),
        (other, "original-differs"),
    ],
)
def test_a_failed_export_leaves_nothing(
    tmp_path: Path, container: str, source: Callable[[], BinaryIO], code: str
) -> None:
    with pytest.raises(WorkError) as caught:
        make_bundle(tmp_path, [bundles.screenshot(), bundles.note(open=source)], container=container)
    assert caught.value.code == code
    assert caught.value.hint
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("container", ["folder", "zip", "age"])
@pytest.mark.parametrize("after", [0, 2, 4])
def test_a_cancelled_export_leaves_nothing(tmp_path: Path, container: str, after: int) -> None:
    keys = Keys.new()
    content, _ = make_content([bundles.note()] * 4, keys=keys)
    lock = Passphrase("words", log_n=4) if container == "age" else None
    with pytest.raises(CancelledError):
        write_bundle(
            content, tmp_path / "b", container=container, recipient=lock, signer=keys.signer, progress=Stops(after)
        )
    assert not list(tmp_path.iterdir())


def test_progress_ends_at_the_whole(tmp_path: Path) -> None:
    heard: list[tuple[int, int]] = []

    class Hears(Stops):
        def report(self, done: int, total: int) -> None:
            heard.append((done, total))

    keys = Keys.new()
    content, _ = make_content(keys=keys)
    write_bundle(content, tmp_path / "b", signer=keys.signer, progress=Hears(10_000))
    total = sum(exhibit.record.content.size for exhibit in content.exhibits)
    assert heard[-1] == (total, total)
    assert heard == sorted(heard)


@pytest.mark.parametrize("container", ["folder", "zip", "age"])
def test_what_exists_is_never_touched(tmp_path: Path, container: str) -> None:
    name = {"folder": "bundle", "zip": "bundle.zip", "age": "bundle.zip.age"}[container]
    (tmp_path / name).write_bytes(b"mine")
    with pytest.raises(InputError) as caught:
        make_bundle(tmp_path, [bundles.note()], container=container)
    assert caught.value.code == "exists"
    assert (tmp_path / name).read_bytes() == b"mine"
    assert names(tmp_path) == {name}


def test_a_dangling_link_is_something_that_exists(tmp_path: Path) -> None:
    (tmp_path / "bundle").symlink_to(tmp_path / "nowhere")
    with pytest.raises(InputError, match="already"):
        make_bundle(tmp_path, [bundles.note()])


def test_what_a_crash_left_is_cleared_away(tmp_path: Path) -> None:
    left = tmp_path / ".bundle.part" / "data"
    left.mkdir(parents=True)
    (left / "x").write_bytes(b"half")
    assert make_bundle(tmp_path, [bundles.note()]).path.is_dir()
    assert [path.name for path in tmp_path.iterdir()] == ["bundle"]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"container": "tar"}, "bad-container"),
        ({"container": "age"}, "bad-container"),
        ({"container": "zip", "recipient": Passphrase("words", log_n=4)}, "bad-container"),
    ],
)
def test_a_wrong_container_is_refused(tmp_path: Path, changes: dict[str, object], code: str) -> None:
    keys = Keys.new()
    content, _ = make_content([bundles.note()], keys=keys)
    with pytest.raises(InputError) as caught:
        write_bundle(content, tmp_path / "b", signer=keys.signer, **changes)
    assert caught.value.code == code


def test_an_empty_bundle_and_a_missing_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(EvidenceError) as caught:
        make_bundle(tmp_path, [])
    assert caught.value.code == "no-exhibits"
    with pytest.raises(EvidenceError) as caught:
        make_bundle(tmp_path / "nowhere", [bundles.note()])
    assert caught.value.code == "no-such-folder"


@pytest.mark.parametrize(
    ("media_type", "file_name", "extension"),
    [
        ("image/jpeg", "x.EXE", "jpg"),
        ("application/zip", "Holiday Pictures.ZIP", "zip"),
        ("application/octet-stream", "../../evil.s h", "bin"),
        ("application/octet-stream", "holiday.exe", "bin"),
        ("text/html", "page.html", "bin"),
        ("application/octet-stream", "talk.OPUS", "opus"),
        ("application/octet-stream", "x.verylongextension", "bin"),
        ("application/octet-stream", "写真", "bin"),
    ],
)
def test_originals_have_safe_names(media_type: str, file_name: str, extension: str) -> None:
    sample = bundles.Sample(b"x", media_type=media_type, file_name=file_name)
    content, _ = make_content([sample], keys=Keys.new())
    assert content.exhibits[0].path == f"data/originals/001.{extension}"


class Plenty:
    free = 1 << 40


@pytest.mark.skipif(getattr(os, "geteuid", lambda: 1)() != 0, reason="only root can make a small disk")
@pytest.mark.parametrize("container", ["folder", "zip", "age"])
@pytest.mark.parametrize("known", [True, False], ids=["seen before", "seen when it is full"])
@pytest.mark.parametrize("kib", [4, 40, 120])
def test_a_full_disk_is_a_sentence_with_a_number_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, container: str, kib: int, *, known: bool
) -> None:
    if not known:
        # As on a disk that another program fills meanwhile.
        monkeypatch.setattr(shutil, "disk_usage", lambda _: Plenty)
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kib}k", "tmpfs", str(tmp_path)], check=False)
    if mounted.returncode != 0:
        pytest.skip("this machine lets nobody mount")
    try:
        with pytest.raises(WorkError, match=r"not enough room .* needs about \d MB"):
            make_bundle(tmp_path, container=container)
        assert not list(tmp_path.iterdir())
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)
