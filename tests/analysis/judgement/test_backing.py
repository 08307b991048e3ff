"""What stands behind a statement."""

from dataclasses import replace

import pytest

from analysis.judgement.backing import backings
from analysis.model.codes import Role, SourceKind, Statement
from analysis.model.span import Span
from tests.analysis.judgement.invented import Group, case, source

PERSON = source(0, SourceKind.PERSON, role="mayor")
AGENCY = source(1, SourceKind.STATE_MEDIA)
GROUND = source(2, SourceKind.ANONYMOUS)


def behind(text, scoring):
    return backings(text.sentences, text.sources, text.attributions, scoring)


def test_a_chain_is_as_strong_as_its_weakest_rung_less_a_step(scoring):
    text = case([Group(1, AGENCY, relay=2)], others=[GROUND])
    chain = behind(text, scoring)[0].chain
    assert chain.rungs == (1, 2)
    assert chain.strength == pytest.approx(0.25 * 0.85)
    assert chain.origin == 1  # the ground has no face


def test_the_origin_is_the_last_rung_with_a_face(scoring):
    text = case([Group(1, AGENCY, relay=0)], others=[PERSON])
    chain = behind(text, scoring)[0].chain
    assert chain.origin == 0
    assert chain.strength == pytest.approx(0.45 * 0.85)


def test_a_carried_statement_keeps_the_chain_of_the_one_before(scoring):
    text = case([Group(1, AGENCY, relay=2), Group(1, AGENCY, carried=True)], others=[GROUND])
    before, after = behind(text, scoring)
    assert after.chain == before.chain
    assert (before.cover, after.cover) == (1.0, 0.7)


def test_of_several_sources_the_strongest_counts(scoring):
    text = case([Group(1, PERSON), Group(1, AGENCY)])
    both = text.sentences[0]._replace(sources=(1, 0))
    text = replace(text, sentences=(both, text.sentences[1]))
    assert behind(text, scoring)[0].chain.rungs == (0,)


def test_an_untraced_source_covers_and_has_no_strength(scoring):
    text = case([Group(1, source(0, SourceKind.UNRESOLVED))])
    backing = behind(text, scoring)[0]
    assert backing.cover == 1.0
    assert (backing.chain.strength, backing.chain.origin) == (None, None)


def test_questions_opinions_titles_and_what_all_know_are_no_statements(scoring):
    text = case([Group(5)])
    kinds = (Statement.QUESTION, Statement.OPINION, Statement.BACKGROUND, Statement.FORECAST)
    others = [s._replace(statement=k) for s, k in zip(text.sentences, kinds, strict=False)]
    title = text.sentences[4]._replace(role=Role.TITLE)
    text = replace(text, sentences=(*others, title))
    assert behind(text, scoring) == ()


def test_a_relay_that_no_source_stands_for_is_left_out(scoring):
    text = case([Group(1, AGENCY)])
    odd = text.attributions[0]._replace(relayed=Span(1, 2))
    chain = behind(replace(text, attributions=(odd,)), scoring)[0].chain
    assert chain.rungs == (1,)
