"""Quotations are found by their marks, however they nest or fail to close."""

import pytest

from analysis.language.quotes import quotes
from analysis.model.span import Span


def found(text, pack):
    return [q.span.of(text) for q in quotes(text, Span(0, len(text)), pack.words)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il dit « oui » puis “non”.", ["« oui »", "“non”"]),
        ('Il dit "oui" et "non".', ['"oui"', '"non"']),
        ("« Il a dit “oui” hier »", ["« Il a dit “oui” hier »"]),
        ("« dehors « dedans » dehors »", ["« dehors « dedans » dehors »"]),
        ("l’eau d’ici", []),
        ("Il dit « sans fin", ["« sans fin"]),
        ("»", []),
    ],
)
def test_quotations_with_their_marks(text, expected, french):
    assert found(text, french) == expected


def test_single_marks_are_told_from_apostrophes(english):
    assert found("the town’s ‘Big Oil’s friends’ left", english) == ["‘Big Oil’s friends’"]


def test_an_unclosed_quotation_says_so(french):
    (quote,) = quotes("« La suite", Span(0, 10), french.words)
    assert not quote.closed


def test_ten_thousand_nested_marks_are_one_quotation(french):
    text = "«" * 10_000 + "a" + "»" * 10_000
    assert len(quotes(text, Span(0, len(text)), french.words)) >= 1


def test_two_apostrophes_are_a_quotation_mark_as_in_wire_copy(english):
    text = "''We leave,'' Ada's aide said. ''Now.''"
    found = quotes(text, Span(0, len(text)), english.words)
    assert [q.span.of(text) for q in found] == ["''We leave,''", "''Now.''"]


def test_a_straight_mark_may_close_what_two_apostrophes_opened(english):
    assert found("It is ''good in parts\", she said.", english) == ["''good in parts\""]
