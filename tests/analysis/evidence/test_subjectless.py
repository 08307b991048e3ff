"""Gerunds and infinitives borrow their subject from the clause around them."""

from tests.said import said


def test_a_gerund_goes_on_from_the_subject_of_the_clause(english):
    found = said("Byron left the room, saying that the dam leaks.", english)
    assert [(f.source, f.content) for f in found] == [("Byron", ("that the dam leaks",))]


def test_a_phrase_that_opens_the_sentence_ends_at_its_comma(english):
    found = said("Citing the rain, Ada Byron closed the bridge.", english)
    assert [f.content for f in found] == [("the rain",)]


def test_a_french_gerund_too(french):
    found = said("Ada Morel a quitté la salle en affirmant que le barrage fuit.", french)
    assert [f.source for f in found] == ["Ada Morel"]


def test_who_finds_himself_asked_asks_nothing(french):
    assert not said("Le propriétaire se verra demander de fermer la page.", french)


def test_a_gerund_that_opens_takes_the_subject_of_the_clause_behind_it(english):
    text = "Citing dockers, the Dunmore Gazette wrote that the quay would close."
    assert [f.source for f in said(text, english)] == ["the Dunmore Gazette"] * 2
