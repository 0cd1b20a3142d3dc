"""Good bundles made from fixed keys and times, the same bytes in every run; and how one fault gets into them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from support import handmade
from support.corpus import zips
from support.corpus.vector import Expectation, Vector
from support.handmade import Bundle, Identity

SCALARS = (bytes(range(0x01, 0x21)), bytes(range(0x21, 0x41)), bytes(range(0x41, 0x61)))
"""The private keys of the worked example in docs/spec/custody-log.md: of the root, the device and the log."""

FORGER = (bytes(range(0x61, 0x81)), bytes(range(0x81, 0xA1)), bytes(range(0xA1, 0xC1)))

Fault = tuple[str, str, tuple[Expectation, ...], Callable[[], bytes]]
"""Name, why, findings, and what makes the bytes."""

INTACT, ALTERED, CANNOT_TELL = "intact-unanchored", "altered", "cannot-tell"


def key(scalar: bytes) -> ec.EllipticCurvePrivateKey:
    return ec.derive_private_key(int.from_bytes(scalar, "big"), ec.SECP256R1())


def identity_of(root: bytes, device: bytes, log: bytes, name: str = "Example") -> Identity:
    root_key, device_key = key(root), key(device)
    root_name = f"{name} root"
    issued = handmade.certificate(root_name, root_key, root_name, root_key, authority=True, serial=1)
    other = handmade.certificate(f"{name} device", device_key, root_name, root_key, authority=False, serial=2)
    return Identity(root_key, issued, device_key, other, Ed25519PrivateKey.from_private_bytes(log))


@cache
def owner() -> Identity:
    """Whose bundles they are."""
    return identity_of(*SCALARS)


@cache
def forger() -> Identity:
    """Somebody with keys of their own, who calls them the same."""
    return identity_of(*FORGER)


ORIGINALS = {1: ("txt", b"a made-up post\n"), 2: ("bin", bytes(range(256)))}


def good(**changes: Any) -> Bundle:
    """A good bundle of two exhibits, of a log of seven entries."""
    options: dict[str, Any] = {"who": owner(), "originals": dict(ORIGINALS), **changes}
    if "log" not in options:
        options["log"] = handmade.example_log(options["originals"])
    return Bundle(**options).write()


def relogged(change: Callable[[list[dict[str, Any]]], object], **changes: Any) -> Bundle:
    """A bundle whose log was written otherwise from the start: sealed, proven and signed as it is."""
    log = handmade.example_log(ORIGINALS)
    change(log)
    return good(log=log, **changes)


def resigned(change: Callable[[dict[str, bytes]], object], bundle: Bundle | None = None) -> Bundle:
    """A bundle that was changed, and whose lists were made and signed again by its own key."""
    bundle = bundle or good()
    change(bundle.files)
    return bundle.finish()


def packed(files: Bundle | Mapping[str, bytes]) -> bytes:
    """The zip of a bundle, as the app writes it."""
    return zips.zipped(zips.members(files.files if isinstance(files, Bundle) else files))


def put(name: str, data: bytes) -> Callable[[dict[str, bytes]], None]:
    return lambda files: files.update({name: data})


def edit(name: str, change: Callable[[bytes], bytes]) -> Callable[[dict[str, bytes]], None]:
    return lambda files: files.update({name: change(files[name])})


def swap(name: str, old: bytes, new: bytes) -> Callable[[dict[str, bytes]], None]:
    def change(files: dict[str, bytes]) -> None:
        assert old in files[name], (name, old)
        files[name] = files[name].replace(old, new, 1)

    return change


def drop(name: str) -> Callable[[dict[str, bytes]], None]:
    return lambda files: files.pop(name) and None


def vectors(group: str, verdict: str, faults: Iterable[Fault], **options: Any) -> list[Vector]:
    """Make vectors of a table of faults."""
    return [Vector(f"{group}-{name}", why, verdict, found, make(), **options) for name, why, found, make in faults]


def fails(check: str, *subjects: str) -> tuple[Expectation, ...]:
    return tuple((check, "fail", subject) for subject in subjects)


def unknowns(check: str, *subjects: str) -> tuple[Expectation, ...]:
    return tuple((check, "unknown", subject) for subject in subjects)


def warns(check: str, *subjects: str) -> tuple[Expectation, ...]:
    return tuple((check, "warning", subject) for subject in subjects)


def fails_hash(name: str) -> tuple[tuple[str, str, str], ...]:
    """An original whose bytes cannot be had."""
    return (*fails("hash", name), *unknowns("records", name))
