"""Nouns, adjectives and adverbs that give somebody for something."""

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
