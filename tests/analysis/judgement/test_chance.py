"""Events befall as often as they should."""

from random import Random

import pytest

from analysis.judgement.chance import befallen


@pytest.mark.parametrize("rate", [0.02, 0.1, 0.5, 0.9])
def test_events_are_as_frequent_as_their_rate(rate):
    found = list(befallen(Random(1), rate, 20_000))
    assert len(found) / 20_000 == pytest.approx(rate, rel=0.1)
    assert found == sorted(set(found))
    assert 0 <= found[0] <= found[-1] < 20_000


def test_never_and_always_need_no_chance():
    assert list(befallen(Random(1), 0.0, 9)) == []
    assert list(befallen(Random(1), 1.0, 3)) == [0, 1, 2]
    assert list(befallen(Random(1), 0.5, 0)) == []
