"""Phrases are found by their words, the longest first."""

from analysis.evidence.lookup import found, holds, phrases, starts


def test_the_longest_phrase_wins(english):
    known = phrases(("in the words of", "in the"), english.words)
    lows = ("said", "in", "the", "words", "of", "him")
    assert starts(lows, known, 1) == 4
    assert list(found(lows, known)) == [(1, 5)]


def test_nothing_is_found_in_nothing(english):
    known = phrases(("the sea",), english.words)
    assert not holds((), known)
    assert not holds(("the", "shore"), known)
