"""Nothing appears that was not asked for, and what was asked for goes away again."""

from dataclasses import replace

from analysis.model.codes import Kind
from analysis.model.evidence import Finding
from analysis.model.span import Span
from ui.classroom.steps import Steps

KINDS = (Kind.LOADED_WORDING, Kind.VAGUE_SOURCE, Kind.LOADED_WORDING, Kind.MONETISATION)
FOUND = tuple(Finding(kind, "", Span(10 * n, 10 * n + 5), id=n) for n, kind in enumerate(KINDS))


def test_a_room_sees_no_mark_at_first():
    assert Steps(FOUND).shown == ()


def test_layers_come_in_the_legends_order_and_go_the_other_way():
    steps = Steps(FOUND)
    for kind in (Kind.VAGUE_SOURCE, Kind.LOADED_WORDING, Kind.MONETISATION):
        steps = steps.forward()
        assert steps.layers[-1] is kind
    assert steps.shown == FOUND
    assert steps.forward() == steps
    for left in (2, 1, 0, 0):
        steps = steps.back()
        assert len(steps.layers) == left


def test_a_jump_shows_that_layer_alone_and_none_that_is_not_there():
    steps = Steps(FOUND).forward().jump(Kind.LOADED_WORDING)
    assert steps.layers == (Kind.LOADED_WORDING,)
    assert steps.jump(Kind.HEARSAY) == steps
    assert steps.forward().layers == (Kind.LOADED_WORDING, Kind.MONETISATION)


def test_the_light_goes_round_the_marks_that_are_shown():
    steps = Steps(FOUND).jump(Kind.LOADED_WORDING)
    lit = []
    for _ in range(3):
        steps = steps.light(1)
        lit.append(steps.lit.id)
    assert lit == [0, 2, 0]
    assert steps.light(-1).lit.id == 2
    assert steps.place == (1, 2)


def test_without_a_layer_the_light_shows_one_mark_only():
    steps = Steps(FOUND).light(-1)
    assert steps.shown == (FOUND[-1],)
    assert steps.forward().lit is None
    assert Steps().light(1) == Steps()
    assert replace(steps, lit=None).place == (0, 4)
