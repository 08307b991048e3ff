"""Tokens are cut where the language cuts them, and cover every letter of the text."""

import pytest

from analysis.language.folding import fold
from analysis.language.tokens import tokens, words_of
from analysis.model.span import Span


def cut(text, pack):
    return [*tokens(text, Span(0, len(text)), pack.words).texts]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("l’AFP aujourd’hui", ["l’", "AFP", "aujourd’hui"]),
        ("a-t-il dit", ["a", "-t-il", "dit"]),
        ("Jean-Marie l'a lu", ["Jean-Marie", "l'", "a", "lu"]),
        ("M. Dupont, J. Martin", ["M.", "Dupont", ",", "J.", "Martin"]),
        ("Le 3,5 % de l’O.N.U.", ["Le", "3,5", "%", "de", "l’", "O.N.U."]),
        ("Il y a.", ["Il", "y", "a", "."]),
        ("QU’IL", ["QU’", "IL"]),
        ("e\u0301te\u0301.", ["e\u0301te\u0301", "."]),
    ],
)
def test_french_is_cut_at_elisions_and_clitics(text, parts, french):
    assert cut(text, french) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("I don't know", ["I", "don't", "know"]),
        ("Mr. Smith's aide", ["Mr.", "Smith", "'s", "aide"]),
        ("the U.S. Army", ["the", "U.S.", "Army"]),
        ("$1,000,000 in co-founded", ["$", "1,000,000", "in", "co-founded"]),
        ("well...", ["well", "..."]),
    ],
)
def test_english_is_cut_at_possessives(text, parts, english):
    assert cut(text, english) == parts


def test_offsets_are_those_of_the_text(french):
    text = "🙂 « L’eau »\u00a0: 3,5 m — d’abord"
    for token in tokens(text, Span(0, len(text)), french.words).each:
        assert text[token.start : token.end] == token.text
        assert token.low == fold(token.text)


def test_every_letter_is_in_a_token(english):
    text = "It's 5.30pm — “so”, he said… (really?) İstanbul's A.B. test\u0301"
    covered = "".join(cut(text, english))
    assert [c for c in text if not c.isspace()] == list(covered)


def test_a_phrase_of_a_pack_is_cut_like_the_text(french):
    assert words_of("d’après l'étude", french.words) == ("d'", "après", "l'", "étude")


def test_a_long_line_takes_time_in_proportion(french):
    text = "l'" * 50_000
    assert len(cut(text, french)) >= 50_000


def test_a_phrase_may_end_in_an_elision(french):
    assert words_of("aux dires d'", french.words) == ("aux", "dires", "d'")
