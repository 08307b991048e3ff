"""The evidence of several languages is one: each source once, numbered as it appears."""

from analysis.evidence.woven import Found, woven
from analysis.model.codes import Attitude, Attributed, Manner, Role, SourceKind, Statement, Voice
from analysis.model.evidence import Attribution, Source
from analysis.model.span import Span
from analysis.model.text import Sentence


def source(number, name, at, *, kind=SourceKind.PERSON, named=True, words=5, via=None):
    mentions = (Span(at, at + len(name)),)
    return Source(number, name, kind, named, False, False, mentions, words, via=via)


def given(at, number):
    content = (Span(at + 5, at + 9),)
    return Attribution(
        Span(at, at + 4), None, content, Manner.INDIRECT, Attitude.SPEECH, "r", source_id=number
    )


def sentence(at, *sources):
    return Sentence(
        Span(at, at + 9), Role.PARAGRAPH, Voice.AUTHOR, Statement.CLAIM, 0.9,
        Attributed.INDIRECT, sources,
    )  # fmt: skip


def found(sources=(), attributions=(), sentences=()):
    return Found((), tuple(attributions), tuple(sources), tuple(sentences), ())


def test_one_part_stays_as_it_is():
    part = found([source(3, "Ada Wren", 0)])
    assert woven([part]) is part


def test_sources_are_numbered_as_they_appear_and_everything_follows():
    first = found(
        [source(0, "Ada Wren", 0), source(1, "SANA", 200, via=0)],
        [given(10, 0), given(210, 1)],
        [sentence(10, 0), sentence(210, 1)],
    )
    other = found([source(0, "la préfecture", 100)], [given(110, 0)], [sentence(110, 0)])
    both = woven([first, other])
    assert [s.name for s in both.sources] == ["Ada Wren", "la préfecture", "SANA"]
    assert [s.id for s in both.sources] == [0, 1, 2]
    assert both.sources[2].via == 0
    assert [a.source_id for a in both.attributions] == [0, 1, 2]
    assert [s.sources for s in both.sentences] == [(0,), (1,), (2,)]


def test_a_name_of_both_parts_is_one_source():
    first = found([source(0, "Ada Wren", 200)], [given(210, 0)])
    other = found([source(0, "Ada Wren", 100)], [given(110, 0)])
    (one,) = woven([first, other]).sources
    assert [span.start for span in one.mentions] == [100, 200]
    assert one.words == 10


def test_a_surname_alone_means_the_person_that_has_it():
    other = found([source(0, "Wren", 100)])
    assert len(woven([found([source(0, "Ada Wren", 0)]), other]).sources) == 1
    two = found([source(0, "Ada Wren", 0), source(1, "Tom Wren", 50)])
    assert len(woven([two, other]).sources) == 3
    port = found([source(0, "Port of Wren", 0, kind=SourceKind.ORGANISATION)])
    assert len(woven([port, other]).sources) == 2


def test_nobody_who_is_not_named_is_taken_for_another():
    first = found([source(0, "experts", 0, named=False)])
    assert len(woven([first, found([source(0, "experts", 100, named=False)])]).sources) == 2
