"""Setting text: foreign text is harmless and complete, and stays between the margins."""
# ruff: noqa: RUF001 - full-width punctuation is what some of these are about

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_desktop.bundle.report.fonts import (
    DEVANAGARI,
    HAN,
    REGULAR,
    TAMIL,
    font_of,
    needs_shaping,
    printable,
    runs,
)
from evidence_desktop.bundle.report.text import Typesetter
from evidence_desktop.bundle.report.texts import LANGUAGES, Texts

WIDTH, SIZE = 120.0, 9.5


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("two\r\nlines\rthree", "two\nlines\nthree"),
        ("a\tb", "a   b"),
        ("evil\u202etxt.exe", "evil[U+202E]txt.exe"),
        ("\x00\x07\x1b[31m\x7f\x85", "[U+0000][U+0007][U+001B][31m[U+007F][U+0085]"),
        ("zero\u200bwidth\ufeff\u00ad", "zero[U+200B]width[U+FEFF][U+00AD]"),
        ("\u2028\u2066\ue000\ud800", "[U+2028][U+2066][U+E000][U+D800]"),
        ("\U0001f600 عربي", "[U+1F600] [U+0639][U+0631][U+0628][U+064A]"),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
        ("中文 தமிழ் é", "中文 தமிழ் é"),
        ("a\u200db", "a[U+200D]b"),
        ("க்\u200cஷ", "க்\u200cஷ"),
        ("क्\u200dष हिन्दी।", "क्\u200dष हिन्दी।"),
    ],
)
def test_foreign_text_is_made_visible_and_harmless(text: str, shown: str) -> None:
    assert printable(text) == shown


@given(st.text())
def test_every_printable_character_has_a_glyph(text: str) -> None:
    shown = printable(text)
    assert all(char == "\n" or font_of(char, bold=False) for char in shown)
    assert printable(shown) == shown


def test_each_script_gets_its_font_and_marks_stay_with_their_letter() -> None:
    assert runs("E1 தமிழ்中文", bold=False) == [(REGULAR, "E1 "), (TAMIL, "தமிழ்"), (HAN, "中文")]
    assert runs("हिन्दी।", bold=False) == [(DEVANAGARI, "हिन्दी।")]
    assert needs_shaping(DEVANAGARI, "हि")
    assert runs("e\u0301x", bold=False) == [(REGULAR, "e\u0301x")]


@given(st.text(alphabet=st.sampled_from("ab /?é中文，தமிழ்க\u0301\n"), max_size=80))
def test_breaking_loses_nothing_but_the_spaces_at_breaks(text: str) -> None:
    lines = Typesetter().lines(text, WIDTH, SIZE)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "").replace("\n", "")


@given(st.text(alphabet=st.sampled_from("iWm /?é中文，தமிழ்\n"), max_size=120))
def test_no_line_is_wider_than_the_column(text: str) -> None:
    setter = Typesetter()
    for line in setter.lines(text, WIDTH, SIZE):
        assert setter.width(line, SIZE) <= WIDTH + 0.01


@pytest.mark.parametrize("char", ["x", "é", "த", "क", "/", "\u0301", "W"])
def test_a_word_of_any_length_is_broken_in_a_time_that_grows_with_it(char: str) -> None:
    setter = Typesetter()
    text = char * 30_000
    began = time.process_time()
    lines = setter.lines(text, WIDTH, SIZE)
    # Minutes when each line measures all that is left of the word; about a second when it does not.
    assert time.process_time() - began < 10
    assert "".join(lines) == text
    assert all(setter.width(line, SIZE) <= WIDTH + 0.01 for line in lines)
    assert not any(len(word) > 64 for word, _ in setter._widths)


def test_one_line_of_a_long_text_is_cut_without_measuring_all_of_it() -> None:
    setter = Typesetter()
    began = time.process_time()
    assert setter.fitted("é" * 3_000_000, WIDTH, SIZE).endswith("é…")
    assert time.process_time() - began < 1


def test_a_letter_keeps_its_marks_at_the_end_of_a_line() -> None:
    lines = Typesetter().lines("e\u0301" * 400, WIDTH, SIZE)
    assert len(lines) > 5
    assert not any(line.startswith("\u0301") for line in lines)


def test_a_long_address_breaks_after_a_slash_where_there_is_one() -> None:
    lines = Typesetter().lines("https://social.example/" + "part-of-it/" * 12, WIDTH, SIZE)
    assert len(lines) > 2
    assert all(line[-1] in "/-" for line in lines)


def test_chinese_does_not_begin_a_line_with_a_comma() -> None:
    lines = Typesetter().lines("中文字，" * 30, WIDTH, SIZE)
    assert len(lines) > 2
    assert not any(line.startswith("，") for line in lines)


def test_what_does_not_fit_in_one_line_ends_in_an_ellipsis() -> None:
    setter = Typesetter()
    cut = setter.fitted("x" * 500, WIDTH, SIZE)
    assert cut.endswith("…")
    assert setter.width(cut, SIZE) <= WIDTH
    assert setter.fitted("short", WIDTH, SIZE) == "short"


def test_remembered_widths_do_not_grow_without_end() -> None:
    setter = Typesetter()
    for number in range(10_000):
        setter.width(str(number), SIZE)
    assert len(setter._widths) <= 4096


def test_every_language_has_every_text() -> None:
    keys = [set(Texts(language)._words) for language in LANGUAGES]
    assert all(each == keys[0] for each in keys)


def test_braces_in_a_value_are_only_text() -> None:
    assert Texts()("event.deleted", reason="{reason} {0} {}") == "The original was deleted. Reason: {reason} {0} {}"
