"""The Secret Service as gnome-keyring can bear it.

gnome-keyring learns of a client by that client's first message, and its worker thread may hand that message on before
the client is known. When it reads a property, as the keyring library's first one does, the daemon ends itself (seen
with 42.1: one connection in some thousands), and the keyring is locked for every program until the person logs in
again. So each connection says hello first, with a message that needs no client. And an item that is there gets a new
secret rather than a replacement: gnome-keyring registers a replacement before it takes the old one away, which newer
versions do not survive.
"""

from __future__ import annotations

from contextlib import closing

import secretstorage
from jeepney import DBusAddress, new_method_call
from keyring.backends import SecretService
from keyring.errors import KeyringLocked
from secretstorage.util import BUS_NAME

HELLO = new_method_call(
    DBusAddress("/org/freedesktop/secrets", bus_name=BUS_NAME, interface="org.freedesktop.DBus.Peer"), "Ping"
)
"""Every D-Bus peer answers it (D-Bus specification, "Standard Interfaces"); it starts a daemon that is not running."""


class GentleKeyring(SecretService.Keyring):
    """The keyring library's backend, with a hello before everything else and without replacing items."""

    def get_preferred_collection(self) -> secretstorage.Collection:
        """Connect, and return the unlocked default collection.

        Raises:
            KeyringLocked: The person did not unlock it.
            secretstorage.exceptions.SecretStorageException: There is no such service.
        """
        bus = secretstorage.dbus_init()
        bus.send_and_get_reply(HELLO)
        collection = secretstorage.get_default_collection(bus)
        if collection.is_locked() and (collection.unlock() or collection.is_locked()):
            raise KeyringLocked("the person did not unlock it")
        return collection

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store a secret; one that is there under the same names is changed."""
        collection = self.get_preferred_collection()
        with closing(collection.connection):
            item = next(collection.search_items(self._query(service, username)), None)
            if item is None:
                attributes = self._query(service, username, application=self.appid)
                collection.create_item(service, attributes, password.encode(), replace=True)
            else:
                self.unlock(item)  # type: ignore[no-untyped-call]
                item.set_secret(password.encode())
