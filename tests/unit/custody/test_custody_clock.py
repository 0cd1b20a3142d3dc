"""The device clock: what a reading says, and which movements count as jumps."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import custody_example as example
import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_desktop.custody import clock
from evidence_desktop.model.codec import from_json, to_json
from evidence_desktop.model.record import Jump, TimeReading

BEFORE = example.reading()
needs_tzset = pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows takes no zone from the environment")


class Machine:
    """A system that says what the test wants."""

    def __init__(self, boot: str = "a boot", synchronised: bool | None = None) -> None:  # noqa: FBT001
        self._boot = boot
        self._synchronised = synchronised

    def monotonic_ms(self) -> int:
        return 4711

    def boot(self) -> str:
        return self._boot

    def synchronised(self) -> bool | None:
        return self._synchronised


def moved(wall_ms: int, monotonic_ms: int, boot: str = BEFORE.boot) -> TimeReading:
    step = timedelta(milliseconds=wall_ms)
    return replace(
        BEFORE,
        utc=BEFORE.utc + step,
        local=BEFORE.local + step,
        monotonic_ms=BEFORE.monotonic_ms + monotonic_ms,
        boot=boot,
    )


@pytest.mark.parametrize(
    ("wall_ms", "monotonic_ms", "expected"),
    [
        (0, 0, ()),
        (60_000, 60_000, ()),
        (-2_000, 0, ()),
        (-2_001, 0, (Jump.BACK,)),
        (-2_001, 3_000, (Jump.BACK, Jump.APART)),
        (5_000, 0, ()),
        (5_001, 0, (Jump.APART,)),
        (0, 5_000, ()),
        (0, 5_001, (Jump.APART,)),
        (-3_600_000, 1_000, (Jump.BACK, Jump.APART)),
        # A counter that ran backwards in what calls itself the same boot.
        (1_000, -60_000, (Jump.APART,)),
    ],
)
def test_jumps_within_one_boot(wall_ms: int, monotonic_ms: int, expected: tuple[Jump, ...]) -> None:
    assert clock.jumps_between(BEFORE, moved(wall_ms, monotonic_ms)) == expected


@pytest.mark.parametrize(("wall_ms", "expected"), [(-2_001, (Jump.BACK,)), (-2_000, ()), (10**9, ())])
def test_after_another_boot_only_going_back_can_be_seen(wall_ms: int, expected: tuple[Jump, ...]) -> None:
    assert clock.jumps_between(BEFORE, moved(wall_ms, -50_000, boot="1c" * 16)) == expected


@given(st.integers(-2_000, 10**12), st.integers(-5_000, 5_000))
def test_a_clock_that_runs_nearly_true_never_jumps(wall_ms: int, drift_ms: int) -> None:
    assert clock.jumps_between(BEFORE, moved(wall_ms, wall_ms - drift_ms)) == ()


@needs_tzset
def test_a_reading_is_now_in_milliseconds_with_the_local_offset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Kolkata")
    time.tzset()
    try:
        start = datetime.now(UTC)
        reading = clock.read(Machine(synchronised=True))
        end = datetime.now(UTC)
    finally:
        monkeypatch.undo()
        time.tzset()
    assert start - timedelta(milliseconds=1) < reading.utc <= end
    assert reading.utc.microsecond % 1000 == 0
    assert (reading.local, reading.local.utcoffset()) == (reading.utc, timedelta(hours=5, minutes=30))
    assert (reading.zone, reading.monotonic_ms, reading.synchronised) == ("Asia/Kolkata", 4711, True)
    assert reading.jumps == ()
    assert from_json(TimeReading, to_json(reading)) == reading


@needs_tzset
def test_without_a_zone_name_the_abbreviation_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "XST-3")
    time.tzset()
    try:
        reading = clock.read(Machine())
    finally:
        monkeypatch.undo()
        time.tzset()
    assert (reading.zone, reading.local.utcoffset()) == ("XST", timedelta(hours=3))


def test_the_boot_is_named_by_a_hash_that_does_not_show_it() -> None:
    first, again, other = (clock.read(Machine(boot)).boot for boot in ("one", "one", "another"))
    assert first == again != other
    assert len(first) == 32
    int(first, 16)
    assert "one" not in first


def test_two_readings_here_and_now_show_no_jump() -> None:
    before, after = clock.read(), clock.read()
    assert before.boot == after.boot
    assert after.monotonic_ms >= before.monotonic_ms > 0
    assert clock.jumps_between(before, after) == ()


@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        ("Asia/Kuala_Lumpur", "Asia/Kuala_Lumpur"),
        (":Asia/Kuala_Lumpur", "Asia/Kuala_Lumpur"),
        ("/usr/share/zoneinfo/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("Etc/GMT+8", "Etc/GMT+8"),
        ("UTC", "UTC"),
        ("", None),
        ("EST5EDT,M3.2.0,M11.1.0", None),
        ("../../etc/passwd", None),
        ("/srv/private/zone", None),
    ],
)
def test_the_zone_variable_comes_first(zone: str, expected: str | None, tmp_path: Path) -> None:
    link = tmp_path / "localtime"
    link.symlink_to("/usr/share/zoneinfo/Europe/Paris")
    assert clock.zone_name({"TZ": zone}, link) == expected


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("/usr/share/zoneinfo/Europe/Paris", "Europe/Paris"),
        ("../usr/share/zoneinfo/Etc/UTC", "Etc/UTC"),
        ("/var/db/timezone/zoneinfo/America/Port-au-Prince", "America/Port-au-Prince"),
        ("/usr/share/somewhere/else.tz", None),
    ],
)
def test_then_the_link_is_read(target: str, expected: str | None, tmp_path: Path) -> None:
    link = tmp_path / "localtime"
    link.symlink_to(target)
    assert clock.zone_name({}, link) == expected


def test_a_place_keeps_its_own_name_where_the_database_links_it_to_a_neighbour(tmp_path: Path) -> None:
    database = tmp_path / "zoneinfo" / "Asia"
    database.mkdir(parents=True)
    (database / "Singapore").touch()
    (database / "Kuala_Lumpur").symlink_to("Singapore")
    link = tmp_path / "localtime"
    link.symlink_to(database / "Kuala_Lumpur")
    assert clock.zone_name({}, link) == "Asia/Kuala_Lumpur"


def test_a_file_in_the_links_place_or_none_gives_no_name(tmp_path: Path) -> None:
    (tmp_path / "localtime").write_bytes(b"TZif")
    assert clock.zone_name({}, tmp_path / "localtime") is None
    assert clock.zone_name({}, tmp_path / "missing") is None
