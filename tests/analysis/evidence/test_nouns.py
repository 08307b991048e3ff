"""Nouns, adjectives and adverbs that give somebody for something."""

import pytest

from tests.said import said


def test_a_noun_with_its_possessor(english):
    (found,) = said("The town slept through Byron's claim that the dam leaks.", english)
    assert (found.source, found.cue, found.content) == ("Byron", "claim", ("that the dam leaks",))


def test_a_possessive_pronoun_is_a_source(english):
    found = said("The town slept after his criticism of the dam.", english)
    assert [(f.source, f.cue, f.content) for f in found] == [("his", "criticism of", ("the dam",))]


def test_an_adjective_behind_to_be(english):
    (found,) = said("Byron is eager to leave.", english)
    assert (found.source, found.rule) == ("Byron", "adjective.infinitive")


def test_a_french_noun(french):
    found = said("La rumeur que le barrage fuit court depuis hier.", french)
    assert [f.cue for f in found] == ["rumeur"]


def test_reportedly_has_no_source(english):
    (found,) = said("The mayor reportedly left the town.", english)
    assert (found.source, found.content) == (None, ("The mayor", "left the town"))


def test_a_noun_may_name_its_author_behind_it(english):
    (found,) = said("It follows a warning by the harbour office that the quay may sink.", english)
    assert (found.source, found.cue) == ("the harbour office", "warning")
    assert found.content == ("that the quay may sink",)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The charity launched an appeal for volunteers.", "The charity"),
        ("Byron has no memory of the meeting.", "Byron"),
    ],
)
def test_a_noun_that_somebody_utters(english, text, source):
    (found,) = said(text, english)
    assert (found.source, found.rule) == (source, "noun.uttered")


def test_a_french_noun_that_somebody_utters(french):
    (found,) = said("Les élus ont émis des doutes sur le calendrier.", french)
    assert (found.source, found.rule) == ("Les élus", "noun.uttered")


def test_a_thing_raises_questions_but_utters_none(english):
    (found,) = said("The leak raises questions about the dam.", english)
    assert found.rule == "noun.preposition"


def test_no_comment_is_no_word(traced):
    *_, sources = traced("The captain made no comment on the leak.", "en")
    assert not sources
