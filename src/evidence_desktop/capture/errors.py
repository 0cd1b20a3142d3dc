"""What can go wrong while a screen is read."""

from __future__ import annotations

from evidence_desktop.model.errors import WorkError


class CaptureError(WorkError):
    """The screen or the window could not be read; nothing was stored."""


def no_display() -> CaptureError:
    """There is no screen to read at all."""
    return CaptureError(
        "no-display",
        "No screen can be reached from here.",
        "Start the app from the desktop of the computer, not from a remote or text session.",
    )


def wayland() -> CaptureError:
    """The desktop runs on Wayland, where one program cannot see the windows of another."""
    return CaptureError(
        "wayland",
        "This desktop session (Wayland) does not let this version take the screen.",
        "Choose an X11 (Xorg) session when you log in, or take a picture with the desktop's own tool and import it.",
    )


def window_gone() -> CaptureError:
    """The window was closed between the choice and the capture."""
    return CaptureError("window-gone", "That window is no longer open.", "Choose the window again. Nothing was stored.")


def unreadable() -> CaptureError:
    """The system refused to hand over the picture."""
    return CaptureError(
        "screen-unreadable",
        "The system did not hand over the picture.",
        "Try again. If it stays so, take the picture with the system's own tool and import the file.",
    )
