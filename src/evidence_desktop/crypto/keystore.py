"""What one vault keeps in the system keyring, and nowhere but in a real one.

Backends stand on a list here: the ``keyring`` library would otherwise pick whatever is installed or configured, and a
plaintext file may be among that. Every call is bounded: a locked keyring makes the *system* ask the person to unlock
it, which is right, but a prompt that nobody sees must not freeze the app.
"""

from __future__ import annotations

import base64
import binascii
import importlib
import queue
import sys
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from keyring.backend import KeyringBackend

from evidence_desktop.model.errors import InputError, LockedError

T = TypeVar("T")

ALLOWED = {
    "win32": ("keyring.backends.Windows.WinVaultKeyring",),
    "darwin": ("keyring.backends.macOS.Keyring",),
    "linux": ("evidence_desktop.crypto.secretservice.GentleKeyring", "keyring.backends.kwallet.DBusKeyring"),
}
"""By ``sys.platform``. Others are not even imported: on Linux, importing the one of macOS starts a compiler to look for
Apple's libraries."""

UNLOCK = "unlock"
"""Item: K_ring, the keyring's part of what opens the vault."""
DEVICE = "device"
"""Item: the device's signing key, sealed under a key from the vault."""
STATE = "state"
"""Item: size and root of the log as last written, sealed."""

PROMPT_SECONDS = 120.0
"""Time for a person to find and answer the system's prompt."""
FIND_SECONDS = 10.0
"""Nobody is asked anything while the keyring is looked for, so its silence means that it hangs."""

MAX_TEXT = 1280
"""Characters: Windows holds at most 2,560 bytes of UTF-16 in one item."""

_SERVICE = "local-desktop-store"
"""Says nothing of evidence to whoever looks through the keyring."""
_USER = "key"

_LOCAL_MACHINE = 2
"""Windows' CRED_PERSIST_LOCAL_MACHINE: the library's default lets items roam to other computers of a company. Other
systems do not read it."""


class KeyStore:
    """The system keyring, for the items of vaults. Items are bytes; they are stored as base64."""

    def __init__(self, backend: KeyringBackend, prompt_seconds: float) -> None:
        self._backend = backend
        self._prompt_seconds = prompt_seconds

    @classmethod
    def find(cls, prompt_seconds: float = PROMPT_SECONDS) -> KeyStore:
        """Find the keyring of this system.

        Args:
            prompt_seconds: How long each call may wait for the system to answer, prompts included.

        Raises:
            LockedError: ``no-keyring`` when there is none that is known to keep a secret; ``keyring-locked`` when
                the system does not answer in time.
        """
        backend = _bounded(_best, FIND_SECONDS)
        if backend is None:
            raise LockedError(
                "no-keyring",
                "This system has no keyring that can hold a key safely.",
                "Log in to the desktop as usual and try again, or set the vault up with a passphrase alone.",
            )
        return cls(backend, prompt_seconds)

    def get(self, vault_id_hex: str, item: str) -> bytes | None:
        """Return an item of a vault, or None when the keyring does not hold it.

        Raises:
            LockedError: ``keyring-locked``; ``keyring-item-damaged`` when something else stands in its place.
        """
        text = self._run(lambda: self._backend.get_password(_service(vault_id_hex, item), _USER))
        if text is None:
            return None
        try:
            return base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError) as error:
            raise LockedError(
                "keyring-item-damaged",
                "The system keyring holds something else where this vault's key should be.",
                "It was changed by another program. Restore the vault with the recovery sheet.",
            ) from error

    def set(self, vault_id_hex: str, item: str, value: bytes) -> None:
        """Store an item of a vault, in place of what was there.

        Raises:
            InputError: ``keyring-item-too-large`` when its base64 is over 1,280 characters.
            LockedError: ``keyring-locked``.
        """
        text = base64.b64encode(value).decode()
        if len(text) > MAX_TEXT:
            raise InputError("keyring-item-too-large", "This key is too large for the system keyring.")
        self._run(lambda: self._backend.set_password(_service(vault_id_hex, item), _USER, text))

    def delete(self, vault_id_hex: str, item: str) -> None:
        """Remove an item of a vault; one that is not there is as good as removed.

        Raises:
            LockedError: ``keyring-locked``.
        """
        service = _service(vault_id_hex, item)

        def remove() -> None:
            if self._backend.get_password(service, _USER) is not None:
                self._backend.delete_password(service, _USER)

        self._run(remove)

    def _run(self, call: Callable[[], T]) -> T:
        return _bounded(call, self._prompt_seconds)


def allowed_backends(platform: str = sys.platform) -> list[type[Any]]:
    """Load the backends of a system that are known to keep a secret."""
    kinds = []
    for path in ALLOWED.get(platform, ALLOWED["linux"]):
        module, _, name = path.rpartition(".")
        kinds.append(getattr(importlib.import_module(module), name))
    return kinds


def _best() -> KeyringBackend | None:
    viable = [kind for kind in allowed_backends() if kind.viable]
    if not viable:
        return None
    best: KeyringBackend = max(viable, key=lambda kind: float(kind.priority))()
    return best.with_properties(_persist=_LOCAL_MACHINE)


def _service(vault_id_hex: str, item: str) -> str:
    # One service for each item: Windows keeps one user a service and shuffles its entries when there are more.
    return f"{_SERVICE}-{vault_id_hex}-{item}"


def _bounded(call: Callable[[], T], seconds: float) -> T:
    """Run ``call`` in a thread of its own and wait for it no longer than ``seconds``.

    A call that is late is left behind: no keyring library can take one back. Its thread is a daemon, so that it does
    not keep the app from ending.
    """
    results: queue.SimpleQueue[tuple[T | None, Exception | None]] = queue.SimpleQueue()

    def work() -> None:
        try:
            results.put((call(), None))
        except Exception as error:  # noqa: BLE001 - each system fails with types of its own; all mean the same here
            results.put((None, error))

    threading.Thread(target=work, name="keyring", daemon=True).start()
    try:
        value, error = results.get(timeout=seconds)
    except queue.Empty:
        raise _locked() from None
    if error is not None:
        raise _locked() from error
    return value  # type: ignore[return-value]  # None is only there when T allows it


def _locked() -> LockedError:
    return LockedError(
        "keyring-locked",
        "The system keyring is locked, or it does not answer.",
        "Unlock it when the system asks, or log out and in again; then try again. Nothing was changed.",
    )
