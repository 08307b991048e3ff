"""Events befall as often as they should, and the same ones for the same seed."""

from random import Random

import pytest

from analysis.judgement.chance import befallen, turns


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


def test_turns_depend_on_the_seed_alone():
    places, chosen = turns("7 0 0", 0.2, 500, 4)
    turns.cache_clear()
    assert turns("7 0 0", 0.2, 500, 4) == (places, chosen)
    assert turns("7 0 1", 0.2, 500, 4) != (places, chosen)
    assert len(places) == len(chosen)
    assert set(chosen) == {0, 1, 2, 3}


def test_an_event_befalls_the_same_places_whatever_there_is_to_choose():
    assert turns("7 0 0", 0.2, 500)[0] == turns("7 0 0", 0.2, 500, 4)[0]
