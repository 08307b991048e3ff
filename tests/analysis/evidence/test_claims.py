"""Every sentence is read, and what nobody is given for is pointed out."""

import pytest

from analysis.evidence.claims import Evidence, statements, unattributed
from analysis.evidence.doubt import credited
from analysis.model.codes import Attributed, Tier, Voice
from analysis.model.span import Span
from tests.builders import article


def read(text, code, traced, packs):
    _, paragraphs, attributions, sources = traced(text, code)
    return statements(paragraphs, Evidence(attributions, sources), packs.by_code[code])


def test_a_sentence_with_its_source_is_attributed(traced, packs):
    (sentence,) = read("According to the port authority, 40 ships left.", "en", traced, packs)
    assert sentence.attributed is Attributed.INDIRECT
    assert sentence.sources == (0,)


def test_a_quotation_is_direct(traced, packs):
    text = "« Le pont est fermé depuis lundi matin », a déclaré Paul Vernet."
    (sentence,) = read(text, "fr", traced, packs)
    assert sentence.attributed is Attributed.DIRECT
    assert sentence.voice is Voice.MIXED


def test_the_next_sentence_may_lean_on_it(traced, packs):
    text = "According to the port authority, 40 ships left. They carried timber to the north."
    _, second = read(text, "en", traced, packs)
    assert second.attributed is Attributed.CARRIED
    assert second.sources == (0,)


def test_a_new_paragraph_starts_afresh(traced, packs):
    text = "According to the port authority, 40 ships left.\n\nThe town employs 300 fewer sailors."
    marks = list(unattributed(read(text, "en", traced, packs)))
    assert [f.span.of(text) for f in marks] == ["The town employs 300 fewer sailors."]
    assert marks[0].tier is Tier.A


def test_what_leans_is_shown_less_strongly(traced, packs):
    text = "According to the port authority, 40 ships left. They carried timber to the north."
    (mark,) = unattributed(read(text, "en", traced, packs))
    assert mark.type == "carried"
    assert mark.tier is Tier.B
    assert mark.confidence < 0.5


def test_questions_and_wishes_are_not_marked(traced, packs):
    text = "Who will pay for the bridge? The town should reopen the road."
    assert not list(unattributed(read(text, "en", traced, packs)))


def test_what_the_outlet_asked_and_got_no_answer_to_is_no_claim(traced, packs):
    text = "Tidewater, which has run the depot since 2016, did not respond to repeated requests."
    _, paragraphs, attributions, sources = traced(text, "en")
    pack = packs.by_code["en"]
    good = credited(article(text, "en"), paragraphs, pack)
    found = statements(paragraphs, Evidence(attributions, sources, good), pack)
    assert not list(unattributed(found))


def test_a_loaded_word_around_what_somebody_thinks_is_the_writers(traced, packs):
    text = "The foolish gulls of Dunmore believe that the harbour board pays for the quay."
    _, paragraphs, attributions, sources = traced(text, "en")
    at = text.index("foolish")
    evidence = Evidence(attributions, sources, loaded=(Span(at, at + 7),))
    (sentence,) = statements(paragraphs, evidence, packs.by_code["en"])
    assert not sentence.is_claim


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("En mars, le maire s'était dit inquiet.", "fr"),
        ("Le rapport du conseil régional pointe un déficit de 2 millions d'euros.", "fr"),
        ("Le syndicat y voit une manœuvre de la direction.", "fr"),
        ("The mayor condemned the closure of 40 schools.", "en"),
    ],
)
def test_a_thing_that_is_told_gives_somebody_for_the_sentence(text, code, traced, packs):
    (sentence,) = read(text, code, traced, packs)
    assert sentence.attributed is Attributed.INDIRECT
