"""Checks `checkpoint` and `entries`.

One fault each, in a bundle that its own key signed again: the check that must find it does, and names the file.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable

import pytest
import rfc8785
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding

from evidence_desktop.verifier import Verdict
from evidence_desktop.verifier.limits import MAX_BAD_LINES
from support import handmade
from support.faults import (
    ENTRIES,
    LOG_KEY,
    NOTE,
    found,
    relogged,
    replaced,
    run,
)
from support.handmade import Bundle


@pytest.mark.parametrize(
    "change",
    [
        lambda old: old[:-1],
        lambda old: old + b"\n",
        lambda old: old.replace(b"\n7\n", b"\n07\n"),
        lambda old: old.replace(b"\n7\n", b"\n8\n"),
        lambda old: old.replace("— ".encode(), b"-- "),
        lambda old: old.replace(b"\n\n", b"\nextension\n\n"),
        lambda old: old.replace("— evidence-desktop/0".encode(), "— evidence-desktop/1".encode()),
        lambda old: old + old.splitlines(True)[-1],
        lambda old: old.replace(b"\n\xe2", b" \n\xe2"),
        lambda old: b"\xff" + old,
        lambda old: old[:-5] + b"*" + old[-4:],
        lambda old: old[:-10] + b"=\n",
        lambda old: b"x" * 70_000,
    ],
)
def test_a_checkpoint_outside_its_form_or_with_a_broken_signature_fails(change):
    bundle = replaced(NOTE, change)
    report = run(bundle)
    assert ("checkpoint", "fail", NOTE) in found(bundle)
    assert ("inclusion", "unknown", NOTE) in found(bundle)
    assert ("consistency", "unknown", NOTE) in found(bundle)
    assert report.checkpoint == ""


def key_line(public: bytes, kind: bytes = b"\x01", key_id: str = "") -> bytes:
    right = hashlib.sha256(handmade.ORIGIN.encode() + b"\n" + kind + public).hexdigest()[:8]
    return f"{handmade.ORIGIN}+{key_id or right}+{base64.b64encode(kind + public).decode()}\n".encode()


@pytest.mark.parametrize(
    "change",
    [
        lambda old: old[:-1],
        lambda old: old + old,
        lambda old: b"",
        lambda old: old.replace(b"evidence-desktop", b"another-log"),
        lambda old: key_line(bytes(32), key_id="00000000"),
        lambda old: key_line(bytes(32), kind=b"\x04"),
    ],
)
def test_a_log_key_outside_its_form_fails(change):
    assert {("checkpoint", "fail", LOG_KEY), ("checkpoint", "unknown", NOTE)} <= found(replaced(LOG_KEY, change))


def test_another_log_key_fails():
    other = Ed25519PrivateKey.from_private_bytes(bytes(32)).public_key().public_bytes_raw()
    assert ("checkpoint", "fail", NOTE) in found(replaced(LOG_KEY, lambda old: key_line(other)))


FIELD = 2**255 - 19
ORDER_8 = int.from_bytes(bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"), "little")


@pytest.mark.parametrize("sign", [0, 1])
@pytest.mark.parametrize("y", [0, 1, FIELD - 1, ORDER_8, FIELD - ORDER_8, FIELD, FIELD + 1, 2**255 - 1])
def test_a_log_key_by_which_anybody_can_sign_fails(y: int, sign: int):
    key = (y | sign << 255).to_bytes(32, "little")
    # With the neutral element as key, this signature holds for every checkpoint.
    forged = bytes((1, *bytes(31))) + bytes(32)
    bundle = handmade.example()
    bundle.files[LOG_KEY] = key_line(key)
    note = bundle.files[NOTE].decode().rsplit(" ", 1)[0]
    key_id = bytes.fromhex(key_line(key).split(b"+")[1].decode())
    bundle.files[NOTE] = f"{note} {base64.b64encode(key_id + forged).decode()}\n".encode()
    said = {(f.subject, f.severity, f.expected) for f in run(bundle.finish()).findings if f.check == "checkpoint"}
    assert (LOG_KEY, "fail", "an Ed25519 key by which only its owner can sign") in said


def line(change: Callable[[dict], object]) -> Bundle:
    return relogged(lambda log: change(log[1]))


def time(**changes):
    return lambda entry: entry.update(time=entry["time"] | changes)


ENTRY_FAULTS: dict[str, Callable[[dict], object]] = {
    "version 2": lambda e: e.update(v=2),
    "version true": lambda e: e.update(v=True),
    "an extra key": lambda e: e.update(extra=1),
    "salt": lambda e: e.update(salt="AB" * 16),
    "salt as number": lambda e: e.update(salt=5),
    "event": lambda e: e.update(event="imagined"),
    "event as array": lambda e: e.update(event=[]),
    "exhibit": lambda e: e.update(case=7),
    "body keys": lambda e: e["body"].update(more=1),
    "record": lambda e: e["body"].update(record="text"),
    "blob": lambda e: e["body"].update(blob=5),
    "time": lambda e: e.update(time="now"),
    "time keys": lambda e: e["time"].pop("zone"),
    "no milliseconds": time(utc="2026-03-02T09:01:00Z"),
    "no such day": time(utc="2026-02-30T09:01:00.000Z"),
    "utc with offset": time(utc="2026-03-02T17:01:00.000+08:00"),
    "utc as +00:00": time(local="2026-03-02T09:01:00.000+00:00"),
    "two moments": time(local="2026-03-02T17:02:00.000+08:00"),
    "time as number": time(utc=5),
    "zone": time(zone=5),
    "monotonic": time(monotonic_ms=-1),
    "monotonic as truth": time(monotonic_ms=True),
    "synchronised": time(synchronised=1),
    "jumps": time(jumps="back"),
    "jumps out of order": time(jumps=["apart", "back"]),
    "a jump twice": time(jumps=["back", "back"]),
    "boot": time(boot="not hex"),
    "utc as -00:00": time(local="2026-03-02T09:01:00.000-00:00"),
    "unknown jump": time(jumps=["sideways"]),
}


@pytest.mark.parametrize("fault", ENTRY_FAULTS)
def test_an_entry_outside_its_form_fails(fault):
    assert ("entries", "fail", f"{ENTRIES} line 1") in found(line(ENTRY_FAULTS[fault]))


@pytest.mark.parametrize("description", ["text", {"platform": 5}])
def test_a_description_holds_texts(description):
    assert ("entries", "fail", f"{ENTRIES} line 2") in found(
        relogged(lambda log: log[3]["body"].update(description=description))
    )


@pytest.mark.parametrize("changes", [{"exhibit": "me"}, {"exhibit": 5}, {"body": []}, {"seq": -1}, {"seq": True}])
def test_an_entry_has_its_kinds_of_value(changes):
    bundle = handmade.example()
    bundle.files[ENTRIES] += bundle.seal(handmade.entry(7, "viewed", None, {}) | changes) + b"\n"
    assert ("entries", "fail", f"{ENTRIES} line 6") in found(bundle.finish())


def lines(change: Callable[[list[bytes]], list[bytes]]) -> Bundle:
    return replaced(ENTRIES, lambda old: b"".join(change(old.splitlines(keepends=True))))


def edited(change: Callable[[dict], object]) -> Callable[[list[bytes]], list[bytes]]:
    def edit(all_lines: list[bytes]) -> list[bytes]:
        value = json.loads(all_lines[0])
        change(value)
        return [rfc8785.dumps(value) + b"\n", *all_lines[1:]]

    return edit


SEAL_FAULTS: dict[str, Callable[[dict], object]] = {
    "no seal": lambda e: e.pop("seal"),
    "algorithm": lambda e: e["seal"].update(alg="ed25519"),
    "stranger": lambda e: e["seal"].update(key="0" * 64),
    "key form": lambda e: e["seal"].update(key="short"),
    "key as number": lambda e: e["seal"].update(key=5),
    "not base64": lambda e: e["seal"].update(sig="*" * 20),
    "not ASCII": lambda e: e["seal"].update(sig="\u00e9"),
    "base64 in another form": lambda e: e["seal"].update(sig=e["seal"]["sig"].rstrip("=") + "===="),
    "too long": lambda e: e["seal"].update(sig="A" * 400),
    "signature as number": lambda e: e["seal"].update(sig=5),
    "broken": lambda e: e["seal"].update(sig="AAAA"),
    "another salt": lambda e: e.update(salt="00" * 16),
    "another record": lambda e: e["body"]["record"].update(remark="changed"),
    "extra in seal": lambda e: e["seal"].update(extra=1),
}


@pytest.mark.parametrize("fault", SEAL_FAULTS)
def test_a_seal_that_does_not_hold_fails(fault):
    assert ("entries", "fail", f"{ENTRIES} line 1") in found(lines(edited(SEAL_FAULTS[fault])))


@pytest.mark.parametrize(
    "change",
    [
        lambda old: [old[0].replace(b'"v":1', b'"v": 1'), *old[1:]],
        lambda old: [b'{"v":1,' + old[0][1:], *old[1:]],
        lambda old: [old[0].replace(b"made up", b"made \\u0075p"), *old[1:]],
        lambda old: [old[0].replace(b'"made up"', b"1" * 5000), *old[1:]],
        lambda old: [old[0].replace(b'"made up"', b"9007199254740993"), *old[1:]],
        lambda old: [old[0].replace(b'"made up"', b"NaN"), *old[1:]],
        lambda old: [old[0].replace(b'"made up"', b"1e400"), *old[1:]],
        lambda old: [old[0].replace(b'"made up"', b'"\\ud800"'), *old[1:]],
        lambda old: [old[0].replace(b'"made up"', b"[" * 40 + b"]" * 40), *old[1:]],
        lambda old: [old[0].replace(b'"made up"', b"[" * 100_000 + b"]" * 100_000), *old[1:]],
        lambda old: [b"\xff" + old[0], *old[1:]],
        lambda old: [b"\n", *old],
        lambda old: [b"[]\n", *old[1:]],
    ],
)
def test_json_that_could_be_read_in_two_ways_fails_and_nothing_crashes(change):
    bundle = lines(change)
    assert ("entries", "fail", f"{ENTRIES} line 1") in found(bundle)
    assert not any("internal error" in f.found for f in run(bundle).findings)


def test_entries_stand_once_and_in_order():
    assert ("entries", "fail", f"{ENTRIES} line 2") in found(lines(lambda old: [old[1], old[0], *old[2:]]))
    assert ("entries", "fail", f"{ENTRIES} line 2") in found(lines(lambda old: [old[0], *old]))


@pytest.mark.parametrize(
    ("change", "words"),
    [(lambda old: b"", "at least one"), (lambda old: old[:-1], "newline"), (lambda old: b"{}\n", "")],
)
def test_the_file_of_entries_is_whole(change, words):
    report = run(replaced(ENTRIES, change))
    assert any(f.check == "entries" and words in f.expected for f in report.findings)
    assert report.verdict == Verdict.ALTERED


def test_a_line_or_a_file_of_entries_that_is_too_long_fails(monkeypatch):
    monkeypatch.setattr("evidence_desktop.verifier.entries.MAX_ENTRY", 10)
    for more in (b"x" * 20, b"x" * 20 + b"\n"):
        assert ("entries", "fail", ENTRIES) in found(replaced(ENTRIES, lambda old, more=more: more + old))
    monkeypatch.setattr("evidence_desktop.verifier.entries.MAX_ENTRIES", 10)
    assert ("entries", "fail", ENTRIES) in found(handmade.example())


def test_without_entries_nothing_that_needs_them_is_called_right():
    bundle = handmade.example()
    del bundle.files[ENTRIES]
    unknown = {check for check, severity, subject in found(bundle.finish()) if severity == "unknown"}
    assert unknown == {"entries", "inclusion", "records", "clock"}


def test_a_flood_of_wrong_lines_is_left_unread():
    bundle = replaced(ENTRIES, lambda old: b"\n" * 200_000)
    said = [f for f in run(bundle).findings if f.check == "entries"]
    assert len(said) == MAX_BAD_LINES + 1
    assert "the rest was not read" in said[-1].found
    assert run(bundle).verdict == Verdict.ALTERED


def test_more_entries_than_a_bundle_can_have_are_left_unread(monkeypatch):
    monkeypatch.setattr("evidence_desktop.verifier.entries.MAX_MEMBERS", 5)
    assert run(handmade.example()).verdict == Verdict.INTACT_UNANCHORED
    monkeypatch.setattr("evidence_desktop.verifier.entries.MAX_MEMBERS", 4)
    assert ("entries", "fail", ENTRIES) in found(handmade.example())


def test_an_entry_of_more_than_four_mebibytes_is_read():
    def long(log):
        log[3]["body"]["description"]["url"] = "a, [b] {c} " * 1_000_000

    assert run(relogged(long)).verdict == Verdict.INTACT_UNANCHORED


def test_a_device_that_sealed_nothing_here_has_no_place():
    bundle = handmade.example()
    key = ec.generate_private_key(ec.SECP256R1())
    idle = handmade.certificate("Example device", key, "Example root", bundle.who.root_key, authority=False)
    name = f"identity/devices/{hashlib.sha256(idle.public_bytes(Encoding.DER)).hexdigest()}.crt"
    bundle.files[name] = handmade.pem(idle)
    assert found(bundle.finish()) == {("entries", "fail", name)}
    del bundle.files[name]
    same = f"identity/devices/{bundle.who.key_id}.crt"
    bundle.files[same] = handmade.pem(bundle.who.device)
    assert found(bundle.finish()) == {("entries", "fail", same)}
