"""What a system holds a process to; Windows by what its calls are given, macOS by the part that is ours."""

from __future__ import annotations

import resource
import subprocess
import sys
from ctypes import Structure, c_int64, c_size_t, c_uint32, c_uint64, sizeof

import pytest

from evidence_desktop import bounds

MIB = 1 << 20


class Extended(Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION as winnt.h has it, the three structures in it laid out one after another."""

    _fields_ = (
        ("per_process_user_time", c_int64),
        ("per_job_user_time", c_int64),
        ("flags", c_uint32),
        ("minimum_working_set", c_size_t),
        ("maximum_working_set", c_size_t),
        ("active_processes", c_uint32),
        ("affinity", c_size_t),
        ("priority", c_uint32),
        ("scheduling", c_uint32),
        ("counters", c_uint64 * 6),
        ("process_memory", c_size_t),
        ("job_memory", c_size_t),
        ("peak_process", c_size_t),
        ("peak_job", c_size_t),
    )


class Kernel:
    """Takes the calls of kernel32.dll."""

    def __init__(self) -> None:
        self.modes: list[int] = []
        self.jobs: list[Extended] = []
        self.entered: list[tuple[int, int]] = []

    def SetErrorMode(self, mode: int) -> int:  # noqa: N802 - Windows' own names
        self.modes.append(mode)
        return 0

    def CreateJobObjectW(self, security: None, name: None) -> int:  # noqa: N802
        assert (security, name) == (None, None)
        return 40 + len(self.jobs)

    def SetInformationJobObject(self, job: int, kind: int, data: bytes, size: int) -> int:  # noqa: N802
        assert (job, kind, size) == (40 + len(self.jobs), 9, sizeof(Extended))
        self.jobs.append(Extended.from_buffer_copy(data))
        return 1

    def GetCurrentProcess(self) -> int:  # noqa: N802
        return -1

    def AssignProcessToJobObject(self, job: int, process: int) -> int:  # noqa: N802
        self.entered.append((job, process))
        return 1


def test_windows_is_asked_for_a_job_that_bounds_memory_processes_and_reports_of_crashes() -> None:
    kernel = Kernel()
    bounds.Windows(kernel).confine(700 * MIB)
    (job,) = kernel.jobs
    assert (job.flags, job.process_memory, job.active_processes) == (0x508, 700 * MIB, 1)
    assert (kernel.entered, kernel.modes) == ([(40, -1)], [3])


def test_windows_is_asked_for_a_job_that_bounds_the_time() -> None:
    kernel = Kernel()
    bounds.Windows(kernel).give_time(61)
    (job,) = kernel.jobs
    assert (job.flags, job.per_process_user_time, job.process_memory) == (0x2, 610_000_000, 0)
    assert kernel.entered == [(40, -1)]


def ended(program: str) -> int:
    """Run a program with ``bounds`` at hand, and wait for its end."""
    done = subprocess.run(
        [sys.executable, "-c", f"from evidence_desktop import bounds\n{program}"], check=False, timeout=60
    )
    return done.returncode


def test_on_macos_a_process_that_takes_too_much_memory_ends() -> None:
    takes = (
        "bounds._limit = lambda name, value: None\nbounds.MacOS().confine({} << 20)\n"
        "held = b'x' * (100 << 20)\nimport threading\nthreading.Event().wait({})\nraise SystemExit(7)"
    )
    assert ended(takes.format(90, 30)) == 1
    assert ended(takes.format(900, 0.2)) == 7


@pytest.mark.skipif(sys.platform != "linux", reason="no other system holds the whole address space to a limit")
def test_on_linux_a_process_gets_no_more_memory_and_leaves_no_core() -> None:
    assert ended("bounds.Posix().confine(300 << 20)\ntry: bytearray(400 << 20)\nexcept MemoryError: exit(7)") == 7
    core = "import resource\nbounds.Posix().no_dumps()\nexit(7 + resource.getrlimit(resource.RLIMIT_CORE)[1])"
    assert ended(core) == 7


def test_a_limit_that_a_system_does_not_know_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[int] = []

    def unknown(limit: int, _values: tuple[int, int]) -> None:
        told.append(limit)
        raise ValueError("not here")

    monkeypatch.setattr(resource, "setrlimit", unknown)
    bounds.Posix().confine(MIB)
    assert told == [resource.RLIMIT_CORE, resource.RLIMIT_FSIZE, resource.RLIMIT_AS]


def test_each_system_has_its_own_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "_kernel", Kernel)
    kinds = [type(bounds.system_for(platform)) for platform in ("linux", "freebsd14", "darwin", "win32")]
    assert kinds == [bounds.Posix, bounds.Posix, bounds.MacOS, bounds.Windows]
