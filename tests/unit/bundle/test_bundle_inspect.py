"""What stops a bundle before it gets its name: a damaged original, an inspection, too many files."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import pytest

from evidence_desktop.bundle import bag
from evidence_desktop.bundle.writer import write_bundle
from evidence_desktop.crypto.age import AgeReader, Passphrase
from evidence_desktop.model.errors import InputError, VaultDamagedError, WorkError
from support import bundles
from support.bundles import Keys, make_bundle, make_content


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


class Damaged(io.BytesIO):
    """An original of a vault whose file on the disk was changed: the first piece is read, the next one is refused."""

    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell():
            raise VaultDamagedError("blob-damaged", "An original is damaged.")
        return super().read(8)


def damaged() -> BinaryIO:
    raise VaultDamagedError("blob-damaged", "An original is damaged.")


@pytest.mark.parametrize("container", ["folder", "zip", "age"])
@pytest.mark.parametrize("source", [damaged, lambda: Damaged(b"I saw it first on a bus.")])
def test_a_damaged_original_is_said_as_such_and_leaves_nothing(
    tmp_path: Path, container: str, source: Callable[[], BinaryIO]
) -> None:
    samples = [bundles.screenshot(), bundles.note(open=source), bundles.note()]
    with pytest.raises(VaultDamagedError) as caught:
        make_bundle(tmp_path, samples, container=container)
    assert caught.value.code == "blob-damaged"
    assert not list(tmp_path.iterdir())


def whole_bag(bundle: Path | BinaryIO) -> set[str]:
    """Names of the files of a bundle that is given as ``inspect`` gets it."""
    if isinstance(bundle, Path) and bundle.is_dir():
        return names(bundle)
    with zipfile.ZipFile(bundle) as archive:
        assert archive.testzip() is None
        return {name.partition("/")[2] for name in archive.namelist()}


@pytest.mark.parametrize("container", ["folder", "zip", "age"])
def test_the_finished_bundle_is_inspected_before_it_gets_its_name(tmp_path: Path, container: str) -> None:
    keys = Keys.new()
    content, _ = make_content(keys=keys)
    lock = Passphrase("words", log_n=4) if container == "age" else None
    out = tmp_path / "b"
    seen: list[set[str]] = []

    def look(bundle: Path | BinaryIO) -> None:
        assert not out.exists()
        seen.append(whole_bag(bundle))

    write_bundle(content, out, container=container, recipient=lock, signer=keys.signer, inspect=look)
    expected = write_bundle(content, tmp_path / "plain", signer=keys.signer).path
    assert seen == [names(expected)]
    if container == "age":
        assert lock is not None
        with out.open("rb") as file, zipfile.ZipFile(AgeReader(file, [lock])) as archive:
            assert archive.testzip() is None


@pytest.mark.parametrize("container", ["folder", "zip", "age"])
def test_what_an_inspection_finds_stops_the_export(tmp_path: Path, container: str) -> None:
    def refuse(_: Path | BinaryIO) -> None:
        raise WorkError("not-intact", "The bundle does not verify.")

    keys = Keys.new()
    content, _ = make_content([bundles.note()], keys=keys)
    lock = Passphrase("words", log_n=4) if container == "age" else None
    with pytest.raises(WorkError) as caught:
        write_bundle(content, tmp_path / "b", container=container, recipient=lock, signer=keys.signer, inspect=refuse)
    assert caught.value.code == "not-intact"
    assert not list(tmp_path.iterdir())


def test_more_files_than_a_reader_takes_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = Keys.new()
    content, _ = make_content(keys=keys, consistency=(1, 3))
    many = replace(content, entries=content.entries * 25_000)
    with pytest.raises(InputError) as caught:
        write_bundle(many, tmp_path / "b", signer=keys.signer)
    assert caught.value.code == "too-many"
    assert "parts" in caught.value.hint
    assert not list(tmp_path.iterdir())
    written = names(write_bundle(content, tmp_path / "b", signer=keys.signer).path)
    assert len(written) <= bag.count_files(content) <= len(written) + len(content.devices)
    monkeypatch.setattr(bag, "MAX_FILES", bag.count_files(content))
    write_bundle(content, tmp_path / "c", signer=keys.signer)
    monkeypatch.setattr(bag, "MAX_FILES", len(written) - 1)
    with pytest.raises(InputError):
        write_bundle(content, tmp_path / "d", signer=keys.signer)
