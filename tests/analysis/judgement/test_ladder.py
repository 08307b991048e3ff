"""A statement's way back: who passed it on, and which rung says least of where it comes from."""

from dataclasses import replace

from analysis.judgement.ladder import ladders, sentence_at
from analysis.model.article import Link
from analysis.model.codes import SourceKind
from analysis.model.span import Span
from tests.analysis.judgement.invented import Group, case, source

PERSON = source(0, SourceKind.PERSON, role="mayor")
AGENCY = source(1, SourceKind.STATE_MEDIA)
GROUND = source(2, SourceKind.ANONYMOUS)


def ways(text, scoring, change=lambda sentence: sentence):
    analysis = text.analysis(scoring)
    return ladders(analysis, change(analysis.sentences[0]), scoring)


def test_the_one_who_is_cited_stands_below_the_one_who_cites(scoring):
    text = case([Group(1, AGENCY, relay=2)], others=[GROUND])
    (way,) = ways(text, scoring)
    assert [rung.source.id for rung in way] == [1, 2]
    assert [rung.weakest for rung in way] == [False, True]


def test_a_single_rung_is_not_the_weakest_of_anything(scoring):
    (way,) = ways(case([Group(1, AGENCY)]), scoring)
    assert [rung.weakest for rung in way] == [False]


def test_somebody_who_could_not_be_traced_is_the_weakest(scoring):
    lost = source(2, SourceKind.UNRESOLVED)
    (way,) = ways(case([Group(1, AGENCY, relay=2)], others=[lost]), scoring)
    assert [rung.weakest for rung in way] == [False, True]


def test_two_sources_are_two_ways_but_a_cited_one_has_none_of_its_own(scoring):
    text = case([Group(1, AGENCY, relay=2)], others=[PERSON, GROUND])
    found = ways(text, scoring, lambda s: s._replace(sources=(1, 2, 0)))
    assert [[rung.source.id for rung in way] for way in found] == [[1, 2], [0]]


def test_a_statement_without_a_source_has_no_way(scoring):
    assert ways(case([Group(1)]), scoring) == ()


def test_a_rung_names_the_nearest_mention_and_its_link_outside(scoring):
    analysis = case([Group(1, AGENCY)]).analysis(scoring)
    sentence = analysis.sentences[0]
    known = replace(AGENCY, mentions=(sentence.span, Span(9_000, 9_004)))
    link = Link(sentence.span, "https://agency.example/", external=True)
    inside = Link(sentence.span, "https://gull.example/tag", external=False)
    data = replace(analysis.article.metadata, links=(inside, link))
    article = replace(analysis.article, metadata=data)
    analysis = replace(analysis, sources=(known,), article=article)
    ((rung,),) = ladders(analysis, sentence, scoring)
    assert rung.mention == sentence.span
    assert rung.link == "https://agency.example/"


def test_a_place_between_sentences_is_in_none(scoring):
    analysis = case([Group(2, AGENCY)]).analysis(scoring)
    first = analysis.sentences[0]
    assert sentence_at(analysis, first.span.start) is first
    assert sentence_at(analysis, len(analysis.article.text) + 9) is None
