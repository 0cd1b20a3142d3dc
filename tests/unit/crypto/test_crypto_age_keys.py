from __future__ import annotations

import pytest

from evidence_desktop.crypto import age_keys, bech32
from evidence_desktop.crypto.age import AgeError, Passphrase, Stanza, X25519Identity, X25519Recipient
from evidence_desktop.model.errors import InputError, WorkError

# The example of the age specification.
SECRET = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
PUBLIC = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
FILE_KEY = bytearray(b"0123456789abcdef")
QUICK = 4  # scrypt work factor: these tests are not about slowness


def test_key_texts_are_those_of_the_specification():
    identity = X25519Identity.from_string(SECRET)
    assert identity.to_string() == SECRET
    assert identity.recipient.to_string() == PUBLIC
    assert X25519Recipient.from_string(PUBLIC) == identity.recipient


def test_new_keys_differ_and_read_back():
    first, second = X25519Identity.generate(), X25519Identity.generate()
    assert first.recipient != second.recipient
    assert X25519Identity.from_string(first.to_string()).recipient == first.recipient


def test_the_secret_shows_in_no_error_and_no_repr():
    identity = X25519Identity.from_string(SECRET)
    assert "GFPYY" not in repr(identity)
    with pytest.raises(AgeError) as refusal:
        X25519Identity.from_string(SECRET[:-1] + "Q")
    assert refusal.value.code == "age-bad-key"
    assert "GFPYY" not in refusal.value.message + refusal.value.hint
    assert refusal.value.__cause__ is None
    assert "tulip" not in repr(Passphrase("tulip"))


@pytest.mark.parametrize("text", ["", "age1", SECRET, PUBLIC[:-1], bech32.encode("age", bytes(31)), PUBLIC + " "])
def test_refuses_what_is_no_public_key(text):
    with pytest.raises(AgeError) as refusal:
        X25519Recipient.from_string(text)
    assert refusal.value.code == "age-bad-key"


def test_refuses_a_public_key_as_a_secret_one():
    with pytest.raises(AgeError, match="not a complete age key"):
        X25519Identity.from_string(PUBLIC)


def test_refuses_to_encrypt_to_a_point_of_low_order():
    with pytest.raises(AgeError) as refusal:
        X25519Recipient(bytes(32)).wrap(FILE_KEY)
    assert refusal.value.code == "age-bad-key"


def test_only_the_right_key_unwraps():
    mine, other = X25519Identity.generate(), X25519Identity.generate()
    stanzas = [other.recipient.wrap(FILE_KEY), mine.recipient.wrap(FILE_KEY)]
    assert mine.unwrap(stanzas) == FILE_KEY
    assert mine.unwrap(stanzas[:1]) is None
    assert mine.unwrap([Passphrase("tulip", QUICK).wrap(FILE_KEY)]) is None


def test_the_same_key_never_wraps_alike():
    recipient = X25519Identity.generate().recipient
    assert recipient.wrap(FILE_KEY).arguments != recipient.wrap(FILE_KEY).arguments
    passphrase = Passphrase("tulip", QUICK)
    assert passphrase.wrap(FILE_KEY).arguments != passphrase.wrap(FILE_KEY).arguments


def test_only_the_right_passphrase_unwraps():
    stanza = Passphrase("tulip é", QUICK).wrap(FILE_KEY)
    assert Passphrase("tulip é").unwrap([stanza]) == FILE_KEY
    assert Passphrase("tulip e").unwrap([stanza]) is None
    assert Passphrase("tulip").unwrap([X25519Identity.generate().recipient.wrap(FILE_KEY)]) is None


@pytest.mark.parametrize("text", ["", "\ud800"])
def test_refuses_a_passphrase_that_is_none(text):
    with pytest.raises(InputError) as refusal:
        Passphrase(text)
    assert refusal.value.code == "bad-passphrase"


def refuse_scrypt(*_: object) -> None:
    raise AssertionError("scrypt was started")


@pytest.mark.parametrize(
    ("log_n", "body"),
    [("21", bytes(32)), ("64", bytes(32)), ("9" * 5000, bytes(32)), ("018", bytes(32)), ("18", bytes(33))],
)
def test_a_hostile_stanza_is_refused_before_any_work(monkeypatch, log_n, body):
    monkeypatch.setattr(age_keys, "Scrypt", refuse_scrypt)
    stanza = Stanza(("scrypt", "AAAAAAAAAAAAAAAAAAAAAA", log_n), body)
    with pytest.raises(AgeError) as refusal:
        Passphrase("tulip").unwrap([stanza])
    assert refusal.value.code == "age-malformed"


def test_writes_with_the_work_factor_of_the_stock_program(monkeypatch):
    seen = []
    real = age_keys.Scrypt

    def scrypt(salt, length, n, r, p):
        seen.append((length, n, r, p))
        return real(salt, length, 16, r, p)

    monkeypatch.setattr(age_keys, "Scrypt", scrypt)
    assert Passphrase("tulip").wrap(FILE_KEY).arguments[2] == "18"
    assert seen == [(32, 2**18, 8, 1)]


def test_says_so_when_memory_is_short(monkeypatch):
    def scrypt(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(age_keys, "Scrypt", scrypt)
    with pytest.raises(WorkError) as refusal:
        Passphrase("tulip").wrap(FILE_KEY)
    assert refusal.value.code == "no-memory"
    assert "256 MiB" in refusal.value.hint
