"""A capital at a sentence's start says nothing, until the text says more."""

import pytest


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Besides blaming the mayor, he left.", []),
        ("Legislation offering that the toll would fall passed.", []),
        ("Norvane said the toll would fall.", ["Norvane"]),
        ("RailNorth blamed the toll.", ["RailNorth"]),
    ],
)
def test_one_word_that_opens_a_sentence_is_a_name_when_it_says_something(traced, text, names):
    *_, sources = traced(text, "en")
    assert [s.name for s in sources] == names


def test_a_word_that_the_text_writes_small_is_no_name(traced):
    *_, [source] = traced("Stocks tell that trade is slow, and stocks are right.", "en")
    assert not source.named


def test_a_capital_inside_a_sentence_makes_a_name(traced):
    text = "Legislation offering that the toll would fall passed, as Legislation is a paper's name."
    *_, [source] = traced(text, "en")
    assert source.named


def test_a_noun_for_people_alone_is_no_name(traced):
    *_, [source] = traced("Prosecutors said the toll would fall.", "en")
    assert (source.kind.value, source.named) == ("official", False)
