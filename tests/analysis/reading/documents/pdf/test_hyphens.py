import pytest

from analysis.reading.documents.pdf.hyphens import Hyphens, words_of
from analysis.reading.documents.pdf.lines import Anchor

HYPHENS = Hyphens(
    known=frozenset({"harbour", "by-line", "reopen"}),
    heads=frozenset({"self"}),
    tails=frozenset({"il"}),
)


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("The har-", "bour is", "The harbour is"),
        ("It was inache-", "vé, said", "It was inachevé, said"),
        ("without a by-", "line today", "without a by-line today"),
        ("of self-", "made men", "of self-made men"),
        ("dit-", "il encore", "dit-il encore"),
        ("a-t-", "il dit", "a-t-il dit"),
        ("y a-", "t-il eu", "y a-t-il eu"),
        ("in Saint-", "Malo", "in Saint-Malo"),
        ("the years 2019-", "2020", "the years 2019-2020"),
        ("a soft\xad", "ened word", "a softened word"),
        ("the quay –", "and more", "the quay – and more"),
        ("the quay", "is shut", "the quay is shut"),
    ],
)
def test_a_word_parted_at_a_line_s_end_is_whole_again(line, first, second, whole):
    assert HYPHENS.joined([line(first), line(second)]).text == whole


def test_a_link_goes_on_behind_the_word_that_was_parted(line):
    second = line("bour is shut", anchors=(Anchor(8, 12, "https://a.example"),))
    whole = HYPHENS.joined([line("The har-"), second])
    anchor = whole.anchors[0]
    assert whole.text[anchor.start : anchor.end] == "shut"


def test_parts_of_words_are_no_words(line):
    assert words_of([line("The bridge is har-"), line("bour and by-line")]) == {
        "bridge", "is", "and", "by-line"
    }  # fmt: skip
