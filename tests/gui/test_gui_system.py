"""What each system tells us: with a real bus here, with stand-ins for what only another system has."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from ctypes import c_void_p
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QObject
from PySide6.QtDBus import QDBusConnection

from evidence_desktop.gui.system.drives import can_be_taken, removable
from evidence_desktop.gui.system.linux import LinuxWatch
from evidence_desktop.gui.system.macos import LOCKED, MacWatch
from evidence_desktop.gui.system.watch import Watch
from evidence_desktop.gui.system.windows import Message, WindowsWatch, _Ear

LONG = 20_000
SIGNALS = [
    ("org.freedesktop.login1.Manager.PrepareForSleep", ["boolean:true"]),
    ("org.freedesktop.login1.Session.Lock", []),
    ("org.freedesktop.ScreenSaver.ActiveChanged", ["boolean:true"]),
    ("org.gnome.ScreenSaver.ActiveChanged", ["boolean:true"]),
]
ENDED = "org.freedesktop.ScreenSaver.ActiveChanged"


@pytest.fixture
def bus(qapp, tmp_path: Path):
    """A real bus of its own, standing for both that a desktop has."""
    address = f"unix:path={tmp_path}/bus"
    program = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1", f"--address={address}"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout
        yield daemon.stdout.readline().strip()
        daemon.terminate()


def send(address: str, signal: str, values: list[str]) -> None:
    """Emit a signal as another program would."""
    env = os.environ | {"DBUS_SESSION_BUS_ADDRESS": address}
    subprocess.run(["dbus-send", "--session", "--type=signal", "/made/up", signal, *values], env=env, check=True)


@pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is Linux's")
def test_sleep_and_locking_are_heard_on_the_bus_and_waking_is_not(qtbot, bus: str):
    connection = QDBusConnection.connectToBus(bus, "made-up")
    assert connection.isConnected()
    owner, heard = QObject(), []
    watch = LinuxWatch(owner, connection, connection)
    watch.leaving.connect(lambda: heard.append(1))
    for count, (signal, values) in enumerate(SIGNALS, 1):
        send(bus, ENDED, ["boolean:false"])
        send(bus, signal, values)
        qtbot.waitUntil(lambda count=count: len(heard) == count, timeout=LONG)
    QDBusConnection.disconnectFromBus("made-up")


def test_without_a_bus_the_program_works_all_the_same(qapp):
    nowhere = QDBusConnection.connectToBus("unix:path=/nowhere/at-all", "nowhere")
    owner = QObject()
    watch = LinuxWatch(owner, nowhere, nowhere)
    assert not watch.shields
    assert not watch.shield(1, on=True), "X11 and Wayland cannot, and we do not say otherwise"


class User32:
    """Records what is asked of Windows; ``known`` are the kinds of shield that this Windows has."""

    def __init__(self, *known: int) -> None:
        self.known, self.calls = known, []

    def SetWindowDisplayAffinity(self, window, wish) -> int:  # noqa: N802 - Windows' name
        self.calls.append((window.value, wish.value))
        return int(wish.value in self.known)

    def WTSRegisterSessionNotification(self, window, which) -> int:  # noqa: N802 - Windows' name
        self.calls.append(("session", window.value, which.value))
        return 1


def test_windows_is_asked_to_leave_the_window_out_and_an_old_one_to_show_it_black(qapp):
    owner, new, old = QObject(), User32(0x11, 0x01, 0x00), User32(0x01, 0x00)
    assert WindowsWatch(owner, (new, new)).shield(77, on=True)
    assert new.calls == [(77, 0x11)]
    watch = WindowsWatch(owner, (old, old))
    assert watch.shield(77, on=True)
    assert old.calls == [(77, 0x11), (77, 0x01)]
    assert watch.shield(77, on=False)
    watch.attach(77)
    assert old.calls[2:] == [(77, 0x00), ("session", 77, 0)]
    assert not WindowsWatch(owner, (User32(), User32())).shield(77, on=True), "a refusal is not hidden"


@pytest.mark.parametrize(
    ("message", "what", "leaves"),
    [(0x0218, 4, True), (0x0218, 7, False), (0x02B1, 7, True), (0x02B1, 8, False), (0x0200, 4, False)],
)
def test_windows_messages_about_sleep_and_locking_are_told_apart(qapp, message, what, leaves):
    owner, nothing, heard = QObject(), User32(), []
    watch = WindowsWatch(owner, (nothing, nothing))
    watch.leaving.connect(lambda: heard.append(1))
    said = Message(None, message, what, 0)
    for kind in (b"windows_generic_MSG", b"xcb_generic_event_t"):
        _Ear(watch).nativeEventFilter(QByteArray(kind), ctypes.addressof(said))
    assert len(heard) == int(leaves)


class Foundation:
    """Records whom the system shall call, and calls it as the system would."""

    def CFStringCreateWithCString(self, _allocator, text, _encoding) -> bytes:  # noqa: N802 - Apple's name
        return text

    def CFNotificationCenterGetDistributedCenter(self) -> int:  # noqa: N802 - Apple's name
        return 1

    def CFNotificationCenterAddObserver(self, _centre, _self, call, name, _object, _when) -> None:  # noqa: N802
        self.call, self.name = call, name


class ObjectiveC:
    """Two messages: a view's window, and how that window is shared."""

    def __init__(self) -> None:
        self.told: list[tuple[int, int]] = []
        self.names: dict[bytes, int] = {}
        kind = ctypes.CFUNCTYPE(c_void_p, c_void_p, c_void_p, ctypes.c_long)
        self.objc_msgSend = kind(self._send)

    def sel_registerName(self, name: bytes) -> int:  # noqa: N802 - Apple's name
        return self.names.setdefault(name, len(self.names) + 1)

    def _send(self, to: int, message: int, number: int) -> int:
        if message == self.names.get(b"window"):
            return to + 1
        self.told.append((to, number))
        return 0


def test_macos_tells_of_a_locked_screen_and_is_asked_not_to_share_the_window(qapp):
    owner, foundation, objc, heard = QObject(), Foundation(), ObjectiveC(), []
    watch = MacWatch(owner, (foundation, objc))
    watch.leaving.connect(lambda: heard.append(1))
    assert foundation.name == LOCKED
    foundation.call(None, None, None, None, None)
    assert heard == [1]
    assert watch.shield(40, on=True)
    assert watch.shield(40, on=False)
    assert objc.told == [(41, 0), (41, 1)]


def test_a_system_that_nobody_knows_promises_nothing(qapp):
    watch = Watch()
    assert not watch.shields
    assert not watch.shield(1, on=True)


@pytest.mark.parametrize(
    ("root", "device", "system", "taken"),
    [
        ("/media/person/STICK", "/dev/sdz1", "linux", True),
        ("/run/media/person/STICK", "/dev/sdz1", "linux", True),
        ("/", "/dev/sdz1", "linux", False),
        ("/home", "/dev/sdz2", "linux", False),
        ("/media", "/dev/sdz3", "linux", False),
        ("/mediafiles", "/dev/sdz3", "linux", False),
        ("/Volumes/STICK", "/dev/disk4s1", "darwin", True),
        ("/System/Volumes/Data", "/dev/disk1s1", "darwin", False),
    ],
)
def test_a_stick_is_told_from_the_computers_own_disk(root, device, system, taken):
    assert can_be_taken(root, device, system) is taken


def test_the_drives_of_this_machine_can_be_listed():
    assert all(drive.path.is_dir() for drive in removable())
