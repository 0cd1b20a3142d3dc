from __future__ import annotations

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from evidence_desktop.crypto.words import fingerprint_words, new_passphrase
from evidence_desktop.model.resources import resource

LIST = resource("words", "eff_large.txt").read_text("ascii").splitlines()


def test_the_list_is_the_one_of_the_eff():
    assert len(LIST) == len(set(LIST)) == 7776
    assert (LIST[0], LIST[-1]) == ("abacus", "zoom")


def test_worked_example():
    digest = hashlib.sha256(b"example").digest()
    assert fingerprint_words(digest) == "quotation presoak confused wimp landing gratitude hate confirm"


def test_small_numbers_stand_at_the_end():
    assert fingerprint_words((7776 + 2).to_bytes(32, "big")).split() == [LIST[0]] * 6 + [LIST[1], LIST[2]]
    assert fingerprint_words((7776**8 - 1).to_bytes(32, "big")) == " ".join(["zoom"] * 8)


@given(st.binary(min_size=32, max_size=32))
def test_the_words_give_the_number_back(digest):
    number = 0
    for word in fingerprint_words(digest).split(" "):
        number = number * 7776 + LIST.index(word)
    assert number == int.from_bytes(digest, "big") % 7776**8


def test_passphrases_are_six_words_of_the_list_and_never_the_same():
    made = {new_passphrase() for _ in range(50)}
    assert len(made) == 50
    hyphens = [word for word in LIST if "-" in word]
    for passphrase in made:
        plain = passphrase
        for word in hyphens:
            plain = plain.replace(word, "zoom")
        assert len(plain.split("-")) == 6
        assert set(plain.split("-")) <= set(LIST)
