"""Blanks are filled by the habits of a language."""

from textwrap import shorten

import pytest

from analysis.judgement.texts import Blanks, shortened

ENGLISH = Blanks([1], ".")
FRENCH = Blanks([0, 1], ",")


@pytest.mark.parametrize(
    ("blanks", "number", "said"),
    [
        (ENGLISH, 0, "0 words"),
        (ENGLISH, 1, "1 word"),
        (ENGLISH, 2, "2 words"),
        (FRENCH, 0, "0 word"),
        (FRENCH, 1, "1 word"),
        (FRENCH, 2, "2 words"),
    ],
)
def test_a_word_is_picked_by_number(blanks, number, said):
    assert blanks.fill(("{n} {n:word|words}",), {"n": number}) == said


def test_decimals_are_written_as_the_language_does():
    assert ENGLISH.fill(("{x:.1}",), {"x": 1.96}) == "2.0"
    assert FRENCH.fill(("{x:.1}",), {"x": 1.94}) == "1,9"


def test_the_first_text_whose_blanks_are_known_is_said():
    lines = ("{a} and {b}", "{a}", "nothing")
    assert ENGLISH.fill(lines, {"a": 1, "b": 2}) == "1 and 2"
    assert ENGLISH.fill(lines, {"a": 1}) == "1"
    assert ENGLISH.fill(lines, {}) == "nothing"
    assert ENGLISH.fill(lines[:1], {}) == ""


def test_words_of_an_article_are_never_read_as_blanks():
    assert ENGLISH.fill(("{words}!",), {"words": "{n} {0}"}) == "{n} {0}!"


def test_blanks_inside_a_choice_of_words_count():
    assert ENGLISH.blanks("{n:one|{m} of {n}}") == {"n", "m"}


@pytest.mark.parametrize(
    "words",
    [
        "",
        "The quay is shut.",
        "The  quay\nis\tshut.",
        "The quay is shut for two years, said the clerk.",
        "a " * 40,
        "A long-winded, much-discussed plan",
        "Unbroken" * 9,
    ],
)
def test_a_line_is_cut_as_textwrap_cuts_it(words):
    assert shortened(words, 20, " …") == shorten(words, 20, placeholder=" …")
