"""A stage for the demonstration: a virtual screen and a private keyring on a Linux machine that has none."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from evidence_desktop.model.errors import WorkError

SCREEN = (1280, 800)
"""Pixels of the virtual screen: an ordinary laptop's."""

SOCKETS = "/tmp"  # noqa: S108 - the folder below it is private
"""Where sockets go: their names have at most 108 bytes (unix(7)), which a temporary folder elsewhere may exceed."""


@contextmanager
def virtual_screen(width: int = SCREEN[0], height: int = SCREEN[1]) -> Iterator[dict[str, str]]:
    """Run an X server on a free display; gives the environment that leads to it.

    Raises:
        WorkError: ``no-screen`` when Xvfb is missing or does not start.
    """
    program = _program("Xvfb", "no-screen")
    read, write = os.pipe()
    server = subprocess.Popen(
        [program, "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[write],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise WorkError("no-screen", "The virtual screen did not start.", "Try again on a machine with a display.")
        yield {"DISPLAY": f":{number}"}
    finally:
        _end(server)


@contextmanager
def private_keyring() -> Iterator[dict[str, str]]:
    """Run a session bus with an unlocked Secret Service of its own; gives the environment that leads to it.

    Raises:
        WorkError: ``no-keyring-daemon`` when its programs are missing.
    """
    bus_program = _program("dbus-daemon", "no-keyring-daemon")
    daemon_program = _program("gnome-keyring-daemon", "no-keyring-daemon")
    with tempfile.TemporaryDirectory(prefix="keyring-", dir=SOCKETS) as folder, ExitStack() as running:
        home = {name: f"{folder}/{name.lower()}" for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
        env = os.environ | home | {"HOME": folder, "XDG_RUNTIME_DIR": folder}
        bus = subprocess.Popen(
            [
                bus_program,
                "--session",
                "--nofork",
                "--nopidfile",
                "--print-address=1",
                f"--address=unix:path={folder}/bus",
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=env,
            text=True,
        )
        running.callback(_end, bus)
        address = bus.stdout.readline().strip() if bus.stdout else ""
        env["DBUS_SESSION_BUS_ADDRESS"] = address
        daemon = subprocess.Popen(
            [daemon_program, "--foreground", "--unlock", "--components=secrets"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=env,
        )
        running.callback(_end, daemon)
        if daemon.stdin and daemon.stdout:
            daemon.stdin.write(b"a keyring for one demonstration")
            daemon.stdin.close()
            # It prints its control line once the secrets are on the bus.
            daemon.stdout.readline()
        yield {"DBUS_SESSION_BUS_ADDRESS": address}


@contextmanager
def surroundings(**variables: str) -> Iterator[None]:
    """Set environment variables for the length of a ``with`` block."""
    before = {name: os.environ.get(name) for name in variables}
    os.environ.update(variables)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def _program(name: str, code: str) -> str:
    path = shutil.which(name)
    if path is None:
        raise WorkError(
            code, "The program {name} is missing.", "Install it (on Debian: make system), then try again.", name=name
        )
    return str(Path(path))


def _end(process: subprocess.Popen[str] | subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
