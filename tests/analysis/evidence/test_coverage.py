"""How much of a sentence is somebody's words."""

from analysis.evidence.coverage import covers
from analysis.model.codes import Attitude, Manner
from analysis.model.evidence import Attribution
from analysis.model.span import Span

NOBODY = frozenset()


def attribution(cue, content):
    return Attribution(
        cue, Span(0, 2), (content,), Manner.INDIRECT, Attitude.SPEECH, "r", source_id=3
    )


def test_cue_source_and_content_count_once():
    (cover,) = covers([Span(0, 20)], [attribution(Span(2, 5), Span(4, 14))], NOBODY)
    assert cover.share == 14 / 20
    assert cover.sources == (3,)


def test_content_that_goes_on_covers_the_next_sentence():
    _, second = covers([Span(0, 10), Span(11, 21)], [attribution(Span(2, 5), Span(5, 21))], NOBODY)
    assert second.share == 1.0


def test_nothing_covers_nothing():
    (cover,) = covers([Span(0, 10)], [], NOBODY)
    assert cover.share == 0
