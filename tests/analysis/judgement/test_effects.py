"""The effect of a label is what the index gains when that label is changed for good."""

from dataclasses import replace

import pytest

from analysis.judgement.backing import backings
from analysis.judgement.effects import Labels, doubts
from analysis.judgement.score import index, points
from analysis.model.codes import Attributed, SourceKind, Statement
from analysis.model.span import Span
from tests.analysis.judgement.invented import BACKED, BARE, LOST, Group, case, source


@pytest.fixture
def text():
    return case(
        [
            Group(5, source(0, SourceKind.PERSON, role="mayor")),
            Group(3, source(1, SourceKind.MEDIA)),
            Group(2, source(2, SourceKind.VAGUE)),
            Group(4),
        ],
        promises=[BACKED, BARE, LOST],
        strong_words=3,
    )


def whole(text, scoring):
    return index({c.name: c.value for c in text.score(scoring).components}, scoring)


def labels(text, scoring, *, cut=False):
    claims = backings(text.sentences, text.sources, text.attributions, scoring)
    return Labels(claims, (1.0, 0.5, 0.0), (1.0, 1.0, 1.0), 900, cut, "en")


def of(text, scoring, **about):
    values = {c.name: c.value for c in text.score(scoring).components}
    return doubts(labels(text, scoring, **about), points(values, scoring), scoring)


def changed(text, number, **about):
    sentences = list(text.sentences)
    sentences[number] = sentences[number]._replace(**about)
    return replace(text, sentences=tuple(sentences))


@pytest.mark.parametrize("number", [0, 5, 8, 10])
def test_a_sentence_that_states_nothing(number, text, scoring):
    effect = of(text, scoring)[0].effects[number][0]
    other = changed(text, number, statement=Statement.OPINION)
    assert whole(other, scoring) - whole(text, scoring) == pytest.approx(effect)


@pytest.mark.parametrize("number", [0, 5, 8])
def test_a_statement_without_a_source_after_all(number, text, scoring):
    effect = of(text, scoring)[1].effects[number][0]
    other = changed(text, number, attributed=Attributed.NONE, sources=())
    gone = text.sentences[number].span
    other = replace(other, attributions=tuple(a for a in text.attributions if a.content != (gone,)))
    assert whole(other, scoring) - whole(text, scoring) == pytest.approx(effect)


def test_a_source_that_was_not_seen(text, scoring):
    missed = of(text, scoring)[2]
    assert len(missed.effects) == 4
    other = changed(text, 10, attributed=Attributed.INDIRECT, sources=(1,))
    span = text.sentences[10].span
    again = text.attributions[5]._replace(cue=Span(span.start, span.start + 3), content=(span,))
    other = replace(other, attributions=(*text.attributions, again))
    gain = whole(other, scoring) - whole(text, scoring)
    assert any(effect == pytest.approx(gain) for effect in missed.effects[0])


def test_a_source_of_another_class(text, scoring):
    turned = of(text, scoring)[3]
    assert len(turned.effects) == 3
    sources = tuple(replace(s, linked=True) if s.id == 1 else s for s in text.sources)
    gain = whole(replace(text, sources=sources), scoring) - whole(text, scoring)
    assert any(effect == pytest.approx(gain) for effect in turned.effects[1])


def test_promises_may_be_kept_in_the_hidden_part(text, scoring):
    seen, hidden = of(text, scoring)[5], of(text, scoring, cut=True)[5]
    assert seen.effects == ()
    assert len(hidden.effects) == 1
    assert all(effect > 0 for effect in hidden.effects[0])


def test_a_strong_word_taken_back_never_costs_anything(text, scoring):
    words = of(text, scoring)[-1]
    assert len(words.effects) == 3
    assert all(effect[0] >= 0 for effect in words.effects)
