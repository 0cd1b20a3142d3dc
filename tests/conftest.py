"""What every test can ask for."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from support import desktop


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest; each file runs in one process, so that what its tests share is made once."""
    slow = ("test_kill", "outsider", "test_privacy", "test_gui_every_page")
    items.sort(key=lambda item: not any(word in str(item.path) for word in slow))


@pytest.fixture(scope="session")
def x_screen() -> Iterator[str]:
    """A real X screen for the whole run; DISPLAY is set. Gives its name."""
    with desktop.screen() as env:
        old = os.environ.get("DISPLAY")
        os.environ.update(env)
        yield env["DISPLAY"]
        if old is None:
            del os.environ["DISPLAY"]
        else:
            os.environ["DISPLAY"] = old


@pytest.fixture(scope="session")
def secret_service() -> Iterator[str]:
    """A real, unlocked Secret Service for the whole run; the bus address is set. Gives the address."""
    with desktop.keyring() as env:
        old = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
        os.environ.update(env)
        yield env["DBUS_SESSION_BUS_ADDRESS"]
        if old is None:
            del os.environ["DBUS_SESSION_BUS_ADDRESS"]
        else:
            os.environ["DBUS_SESSION_BUS_ADDRESS"] = old
