"""Each system's way to tell its boot and its clock, with the system's own calls put in where they cannot run here."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path
from typing import Any

import pytest

from evidence_desktop.custody import clock, systems
from evidence_desktop.custody.systems import Linux, MacOS, Timex, Windows


def adjtimex(state: int, status: int = 0) -> Any:
    def call(pointer: Any) -> int:
        timex = pointer._obj
        assert timex.modes == 0, "a reading that would set the clock"
        timex.status = status
        return state

    return call


here = pytest.mark.skipif(sys.platform != "linux", reason="asks this kernel")


@pytest.mark.parametrize(
    ("state", "status", "expected"),
    [
        (0, 0x2001, True),
        (4, 0, True),
        (5, 0, False),
        (5, 0x40, False),
        (0, 0x40, False),
        (-1, 0, None),
    ],
)
def test_linux_says_whether_its_clock_is_synchronised(state: int, status: int, expected: bool | None) -> None:  # noqa: FBT001
    assert Linux(adjtimex=adjtimex(state, status)).synchronised() is expected


def test_linux_without_the_call_does_not_say() -> None:
    def missing(_pointer: Any) -> int:
        raise AttributeError

    assert Linux(adjtimex=missing).synchronised() is None


@here
def test_the_kernels_own_answer_fits_the_structure() -> None:
    timex = Timex()
    assert ctypes.CDLL(None).adjtimex(ctypes.byref(timex)) >= -1
    # A wrong layout would show as an absurd error bound; the kernel keeps it between 0 and 16 s (in µs).
    assert 0 <= timex.maxerror <= 16_000_000
    assert Linux().synchronised() in {True, False, None}


@here
def test_linux_reads_the_kernels_boot_id() -> None:
    assert Linux().boot() == Linux.BOOT_ID.read_text().strip()
    assert Linux().monotonic_ms() > 0


@pytest.mark.parametrize("content", [None, b"", b"\n", b"\xff\xfe"])
def test_linux_without_a_boot_id_compares_within_this_run_only(content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "boot_id"
    if content is not None:
        path.write_bytes(content)
    assert Linux(path).boot() == Linux(path).boot() == systems._UNKNOWN_BOOT


def sysctl(value: bytes, result: int = 0) -> Any:
    def call(name: bytes, buffer: Any, size: Any, new: object, new_size: ctypes.c_size_t) -> int:
        assert (name, new, new_size.value) == (b"kern.bootsessionuuid", None, 0)
        buffer.value = value
        size._obj.value = len(value) + 1
        return result

    return call


def test_macos_reads_the_boot_session() -> None:
    uuid = b"5F1B2C3D-0000-4000-8000-000000000000"
    assert MacOS(sysctl(uuid)).boot() == uuid.decode()
    assert MacOS(sysctl(uuid)).synchronised() is None
    assert MacOS().monotonic_ms() > 0


@pytest.mark.parametrize("call", [sysctl(b""), sysctl(b"x", -1), None])
def test_macos_without_an_answer_compares_within_this_run_only(call: Any) -> None:
    # With None the real C library is asked, which has no such call on Linux.
    assert MacOS(call).boot() == systems._UNKNOWN_BOOT


def test_windows_joins_boot_counter_and_machine() -> None:
    registry = {"MachineGuid": "0f" * 8, "BootId": 77}
    windows = Windows(lambda _key, name: registry[name], lambda: 123_456)
    assert windows.boot() == "0f0f0f0f0f0f0f0f 77"
    assert windows.monotonic_ms() == 123_456
    assert windows.synchronised() is None
    # Neither the machine's id nor the counter can be read off what goes into the log.
    assert "0f0f" not in clock.read(windows).boot


def test_windows_without_the_registry_compares_within_this_run_only() -> None:
    def missing(_key: str, _name: str) -> object:
        raise FileNotFoundError

    assert Windows(missing, lambda: 0).boot() == systems._UNKNOWN_BOOT


@pytest.mark.parametrize(("platform", "kind"), [("win32", Windows), ("darwin", MacOS), ("linux", Linux)])
def test_the_system_is_picked_by_platform(platform: str, kind: type) -> None:
    assert type(systems.this_system(platform)) is kind
