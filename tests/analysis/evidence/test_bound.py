"""What a rule binds knows where it ends and what it holds."""

from analysis.evidence.bound import Bound
from analysis.evidence.stretches import Run
from analysis.model.codes import Attitude


def bound(cue, *content):
    return Bound(cue, None, content, "test", Attitude.SPEECH)


def test_it_ends_with_the_last_of_cue_and_content():
    assert bound(Run(4, 5), Run(0, 3)).past == 5
    assert bound(Run(0, 1), Run(2, 9)).past == 9


def test_it_holds_a_cue_inside_its_content():
    outer = bound(Run(8, 9), Run(0, 7))
    assert outer.holds(bound(Run(2, 3)))
    assert not outer.holds(bound(Run(8, 9)))
