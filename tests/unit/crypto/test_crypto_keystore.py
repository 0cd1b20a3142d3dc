"""The system keyring, with a real Secret Service: what it keeps, and what happens when it is not as it should be."""

from __future__ import annotations

import base64
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import keyring
import pytest
import secretstorage
from jeepney import DBusAddress, HeaderFields, new_method_call
from keyring.backend import KeyringBackend
from keyring.backends import SecretService

from evidence_desktop.crypto import keystore
from evidence_desktop.crypto.keystore import DEVICE, STATE, UNLOCK, KeyStore
from evidence_desktop.model.errors import InputError, LockedError
from support import desktop

VAULT = "00112233445566778899aabbccddeeff"
OTHER = "ff" * 16


@pytest.fixture
def store(secret_service) -> KeyStore:
    return KeyStore.find()


@pytest.fixture
def own_bus(monkeypatch) -> Iterator[None]:
    """A Secret Service of this test's own, to be locked, stopped and lost."""
    with desktop.keyring() as env:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", env["DBUS_SESSION_BUS_ADDRESS"])
        yield


@contextmanager
def connection() -> Iterator[object]:
    bus = secretstorage.dbus_init()
    try:
        yield bus
    finally:
        bus.close()


def code_of(call) -> str:
    with pytest.raises(LockedError) as caught:
        call()
    assert caught.value.hint
    return caught.value.code


def test_items_come_back_in_another_process(store):
    value = bytes(range(256))
    store.set(VAULT, UNLOCK, value)
    script = f"from evidence_desktop.crypto.keystore import *; print(KeyStore.find().get({VAULT!r}, UNLOCK).hex())"
    read = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert read.stdout.strip() == value.hex()


def test_items_are_apart_by_vault_and_name_and_are_replaced_not_doubled(store):
    store.set(VAULT, UNLOCK, b"one")
    store.set(VAULT, DEVICE, b"two")
    store.set(OTHER, UNLOCK, b"three")
    store.set(VAULT, UNLOCK, b"one again")
    assert store.get(VAULT, UNLOCK) == b"one again"
    assert store.get(VAULT, DEVICE) == b"two"
    assert store.get(OTHER, UNLOCK) == b"three"
    assert store.get(OTHER, STATE) is None
    with connection() as bus:
        labels = [item.get_label() for item in secretstorage.Collection(bus).get_all_items()]
    assert len([label for label in labels if VAULT in label and UNLOCK in label]) == 1


def test_an_item_that_is_there_is_changed_and_not_replaced(store):
    def path() -> str:
        with connection() as bus:
            items = secretstorage.Collection(bus).get_all_items()
            return next(item.item_path for item in items if VAULT in item.get_label() and STATE in item.get_label())

    store.set(VAULT, STATE, b"one")
    before = path()
    store.set(VAULT, STATE, b"two")
    assert path() == before
    assert store.get(VAULT, STATE) == b"two"


@pytest.mark.parametrize("call", ["get", "set", "delete"])
def test_each_connection_begins_with_a_message_that_needs_no_client(store, monkeypatch, call):
    """gnome-keyring 42.1 ended itself, once in some thousands, when the first message read a property."""
    sent: list[list[str]] = []
    connect = secretstorage.dbus_init

    def listening():
        bus = connect()
        send, said = bus.send_and_get_reply, []
        sent.append(said)

        def noting(message, *args, **how):
            said.append(message.header.fields[HeaderFields.member])
            return send(message, *args, **how)

        bus.send_and_get_reply = noting
        return bus

    monkeypatch.setattr(secretstorage, "dbus_init", listening)
    getattr(store, call)(VAULT, STATE, *([b"x"] if call == "set" else []))
    assert sent
    assert all(said[0] == "Ping" for said in sent)


def test_a_deleted_item_is_gone_and_deleting_again_is_fine(store):
    store.set(VAULT, STATE, b"size and root")
    store.delete(VAULT, STATE)
    assert store.get(VAULT, STATE) is None
    store.delete(VAULT, STATE)


def test_an_item_that_somebody_else_deleted_is_simply_not_there(store):
    store.set(OTHER, DEVICE, b"key")
    with connection() as bus:
        for item in secretstorage.Collection(bus).get_all_items():
            if OTHER in item.get_label():
                item.delete()
    assert store.get(OTHER, DEVICE) is None


def test_nothing_in_the_keyring_speaks_of_evidence(store):
    store.set(VAULT, UNLOCK, b"x")
    with connection() as bus:
        texts = [(item.get_label(), item.get_attributes()) for item in secretstorage.Collection(bus).get_all_items()]
    assert VAULT in str(texts)
    assert "evidence" not in str(texts).lower()


def test_something_else_in_its_place_is_said(store):
    SecretService.Keyring().set_password(keystore._service(VAULT, UNLOCK), keystore._USER, "not base64!")
    assert code_of(lambda: store.get(VAULT, UNLOCK)) == "keyring-item-damaged"
    SecretService.Keyring().set_password(keystore._service(VAULT, UNLOCK), keystore._USER, "h\u00e9")
    assert code_of(lambda: store.get(VAULT, UNLOCK)) == "keyring-item-damaged"


def test_what_windows_could_not_hold_is_refused_everywhere(store):
    store.set(VAULT, DEVICE, bytes(960))
    assert store.get(VAULT, DEVICE) == bytes(960)
    assert len(base64.b64encode(bytes(960))) == keystore.MAX_TEXT
    with pytest.raises(InputError) as caught:
        store.set(VAULT, DEVICE, bytes(961))
    assert caught.value.code == "keyring-item-too-large"


def test_a_locked_keyring_says_so(own_bus, monkeypatch):
    monkeypatch.delenv("DISPLAY", raising=False)
    store = KeyStore.find(prompt_seconds=5)
    store.set(VAULT, UNLOCK, b"one")
    with connection() as bus:
        secretstorage.Collection(bus).lock()
    assert code_of(lambda: store.get(VAULT, UNLOCK)) == "keyring-locked"
    assert code_of(lambda: store.set(VAULT, UNLOCK, b"two")) == "keyring-locked"
    assert code_of(lambda: store.delete(VAULT, UNLOCK)) == "keyring-locked"


def test_a_prompt_that_the_person_closes_leaves_it_locked(own_bus, monkeypatch):
    store = KeyStore.find(prompt_seconds=5)
    store.set(VAULT, UNLOCK, b"one")
    with connection() as bus:
        secretstorage.Collection(bus).lock()
    # What the library answers once the prompt was closed; nobody is here to close a real one.
    monkeypatch.setattr(secretstorage.Collection, "unlock", lambda _self: True)
    assert code_of(lambda: store.get(VAULT, UNLOCK)) == "keyring-locked"
    assert code_of(lambda: store.set(VAULT, UNLOCK, b"two")) == "keyring-locked"


def test_a_prompt_that_nobody_answers_does_not_hang(x_screen, monkeypatch):
    with desktop.keyring() as env:  # started with DISPLAY set: the real prompt opens on the virtual screen
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", env["DBUS_SESSION_BUS_ADDRESS"])
        store = KeyStore.find(prompt_seconds=1)
        store.set(VAULT, UNLOCK, b"one")
        with connection() as bus:
            secretstorage.Collection(bus).lock()
        assert code_of(lambda: store.get(VAULT, UNLOCK)) == "keyring-locked"


def test_a_daemon_that_hangs_does_not_hang_us(own_bus):
    store = KeyStore.find(prompt_seconds=0.5)
    store.set(VAULT, UNLOCK, b"one")
    with connection() as bus:
        ask = new_method_call(
            DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus"),
            "GetConnectionUnixProcessID", "s", ("org.freedesktop.secrets",),
        )  # fmt: skip
        (pid,) = bus.send_and_get_reply(ask).body
    os.kill(pid, signal.SIGSTOP)
    try:
        # Stopped, the daemon never answers: that this returns is what is shown.
        assert code_of(lambda: store.get(VAULT, UNLOCK)) == "keyring-locked"
    finally:
        os.kill(pid, signal.SIGCONT)
    assert store.get(VAULT, UNLOCK) == b"one"


def test_a_keyring_that_went_away_says_so(monkeypatch):
    with desktop.keyring() as env:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", env["DBUS_SESSION_BUS_ADDRESS"])
        store = KeyStore.find()
    assert code_of(lambda: store.get(VAULT, UNLOCK)) == "keyring-locked"


@pytest.mark.parametrize("address", [None, "unix:path=/nonexistent/bus"])
def test_no_bus_is_no_keyring(monkeypatch, address):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    if address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert code_of(KeyStore.find) == "no-keyring"


def test_a_bus_without_a_secret_service_is_no_keyring(monkeypatch, tmp_path):
    config = tmp_path / "bus.conf"  # a bus that can start no service
    config.write_text(
        "<busconfig><type>session</type>"
        f"<listen>unix:path={tmp_path}/bus</listen><policy context='default'>"
        "<allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/></policy></busconfig>"
    )
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.stdout.readline().strip())
        code = code_of(KeyStore.find)
        bus.terminate()
    assert code == "no-keyring"


def test_a_bus_that_does_not_answer_is_given_up_soon(monkeypatch, tmp_path):
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(tmp_path / "bus"))
        silent.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/bus")
        monkeypatch.setattr(keystore, "FIND_SECONDS", 0.3)
        assert code_of(KeyStore.find) == "keyring-locked"


@pytest.fixture
def plaintext_backend(monkeypatch) -> Iterator[type[KeyringBackend]]:
    """What ``keyrings.alt`` does when it is installed: a backend that keeps its secrets in the open."""

    class PlaintextKeyring(KeyringBackend):
        priority = 99
        kept: dict[tuple[str, str], str] = {}  # noqa: RUF012 - shared on purpose, as a file would be

        def get_password(self, service, username):
            return self.kept.get((service, username))

        def set_password(self, service, username, password):
            self.kept[service, username] = password

    monkeypatch.setattr(keyring.core, "_keyring_backend", PlaintextKeyring())
    yield PlaintextKeyring
    KeyringBackend._classes.discard(PlaintextKeyring)


def test_a_plaintext_backend_is_never_used_even_when_the_library_chose_it(plaintext_backend, secret_service):
    assert isinstance(keyring.get_keyring(), plaintext_backend), "the library would have used it"
    store = KeyStore.find()
    store.set(VAULT, UNLOCK, b"secret")
    assert plaintext_backend.kept == {}
    assert isinstance(store._backend, SecretService.Keyring)


def test_with_nothing_but_a_plaintext_backend_there_is_no_keyring(plaintext_backend, monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert code_of(KeyStore.find) == "no-keyring"


def test_each_system_uses_only_its_own_keyrings():
    names = {
        platform: [f"{kind.__module__}.{kind.__name__}" for kind in keystore.allowed_backends(platform)]
        for platform in ("linux", "freebsd", "win32", "darwin")
    }
    linux = ["evidence_desktop.crypto.secretservice.GentleKeyring", "keyring.backends.kwallet.DBusKeyring"]
    assert names == {
        "linux": linux,
        "freebsd": linux,
        "win32": ["keyring.backends.Windows.WinVaultKeyring"],
        "darwin": ["keyring.backends.macOS.Keyring"],
    }


@pytest.mark.skipif(sys.platform == "darwin", reason="on macOS its keyring is the right one")
def test_loading_the_keyring_starts_no_other_program():
    program = "import sys, evidence_desktop.crypto.keystore as k; k.allowed_backends(); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert "keyring.backends.macOS" not in loaded
