"""Linux: sleep and locking are told on D-Bus. X11 and Wayland let no window keep itself out of pictures."""

from __future__ import annotations

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection

from evidence_desktop.gui.system.watch import Watch

# Any sender: asking who owns a name would wait for the bus, and whoever forges these signals can only lock us.
_SLEEP = ("org.freedesktop.login1.Manager", "PrepareForSleep")
_LOCK = ("org.freedesktop.login1.Session", "Lock")
_COVERED = (
    ("org.freedesktop.ScreenSaver", "ActiveChanged"),
    ("org.gnome.ScreenSaver", "ActiveChanged"),
    ("org.cinnamon.ScreenSaver", "ActiveChanged"),
    ("org.mate.ScreenSaver", "ActiveChanged"),
)

_BEGUN, _TOLD = SLOT("begun(bool)"), SLOT("told()")


class LinuxWatch(Watch):
    """Hears logind on the system bus and the screen savers on the session bus; a bus that is not there is silent."""

    def __init__(
        self, parent: QObject, system: QDBusConnection | None = None, session: QDBusConnection | None = None
    ) -> None:
        super().__init__(parent)
        on_system = system or QDBusConnection.systemBus()
        on_session = session or QDBusConnection.sessionBus()
        self._hear(on_system, _SLEEP, _BEGUN)
        self._hear(on_system, _LOCK, _TOLD)
        for which in _COVERED:
            self._hear(on_session, which, _BEGUN)

    def _hear(self, bus: QDBusConnection, which: tuple[str, str], slot: str) -> None:
        interface, name = which
        if bus.isConnected():
            # PySide6 wants what SLOT gives; its type hints say bytes, which it refuses.
            bus.connect("", "", interface, name, self, slot)  # type: ignore[call-overload]

    @Slot(bool)
    def begun(self, yes: bool) -> None:  # noqa: FBT001 - D-Bus calls it so
        """Sleep or a locked screen begins; with False it has ended."""
        if yes:
            self.leaving.emit()

    @Slot()
    def told(self) -> None:
        """The session shall lock itself."""
        self.leaving.emit()
