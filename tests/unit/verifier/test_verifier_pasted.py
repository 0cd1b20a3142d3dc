"""Checkpoints are found in what people really paste, and come out letter for letter as they were signed."""

from __future__ import annotations

import quopri
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_desktop.verifier import UsageError
from evidence_desktop.verifier.pasted import find_checkpoints
from support import handmade

NOTE = handmade.note(handmade.identity().log_key, 7, bytes(range(32)))
HEAD, SIGNATURE = NOTE.split("\n\n")


def found(text: str | bytes) -> tuple[str, ...]:
    return find_checkpoints(text if isinstance(text, bytes) else text.encode())


FORMS = {
    "alone": NOTE,
    "without its last newline": NOTE.rstrip("\n"),
    "with Windows line ends": NOTE.replace("\n", "\r\n"),
    "quoted in an e-mail": "On Monday, somebody wrote:\n" + textwrap.indent(NOTE, "> ", lambda _line: True),
    "quoted twice": textwrap.indent(NOTE, ">> > ", lambda _line: True),
    "quoted with bars": textwrap.indent(NOTE, "| ", lambda _line: True),
    "indented": textwrap.indent(NOTE, "\t    "),
    "wrapped at the space": NOTE.replace(" ", "\n"),
    "wrapped anywhere": "\n".join(NOTE[at : at + 30] for at in range(0, len(NOTE), 30)),
    "wrapped and quoted": "\n".join("> " + NOTE.replace("\n", " ")[at : at + 40] for at in range(0, len(NOTE), 40)),
    "in one line": " ".join(NOTE.split()),
    "without the empty line": NOTE.replace("\n\n", "\n"),
    "double spaced": NOTE.replace("\n", "\n\n"),
    "with an en dash": NOTE.replace("—", "\N{EN DASH}"),
    "with a hyphen": NOTE.replace("—", "-"),
    "with two hyphens": NOTE.replace("—", "--"),
    "with a horizontal bar": NOTE.replace("—", "―"),
    "with a minus": NOTE.replace("—", "\N{MINUS SIGN}"),
    "with an entity": NOTE.replace("—", "&mdash;"),
    "with no-break spaces": NOTE.replace(" ", "\u00a0"),
    "with soft hyphens and marks without width": "\ufeff" + NOTE.replace("/", "/\u00ad\u200b"),
    "in bold": f"**{HEAD}**\n\n*{SIGNATURE}*",
    "in quoted-printable": quopri.encodestring(NOTE.encode()).decode(),
    "among other words": f"Report 12/2026. Noted: {NOTE} by the officer on duty. evidence-desktop/ is a program.",
    "after half of it": HEAD + "\n\n" + NOTE,
}


@pytest.mark.parametrize("form", FORMS)
def test_it_is_found(form):
    assert found(FORMS[form]) == (NOTE,)


def test_several_are_found_each_once_in_their_order():
    other = handmade.note(handmade.identity().log_key, 12, bytes(32))
    assert found(f"{other} and {NOTE} and again {other}") == (other, NOTE)


@pytest.mark.parametrize(
    "text",
    ["", "evidence-desktop/", HEAD, SIGNATURE, NOTE[:-20], NOTE.replace("—", ""), b"\xff\xfe\x00", "=" * 1000],
)
def test_a_text_without_a_whole_one_is_wrong_usage(text):
    with pytest.raises(UsageError) as caught:
        found(text)
    assert caught.value.code == "no-checkpoint"
    assert "copy all of them" in caught.value.hint


@given(st.binary(max_size=300))
def test_no_bytes_break_it(data):
    assert find_checkpoints(data + NOTE.encode() + data)[:1] in ((NOTE,), ())


def test_a_long_text_is_looked_through_at_once():
    filler = "evidence-desktop/0011223344556677 " * 60_000
    assert found(filler + NOTE) == (NOTE,)
