"""Redraws: reproducible, bounded, and around the value."""

from statistics import mean

import pytest

from analysis.judgement.draws import redraws
from analysis.judgement.effects import Doubt


def test_the_same_seed_gives_the_same_numbers():
    doubts = (Doubt(0.3, ((2.0,), (-1.0, 1.0))),)
    one, other = (redraws(50, doubts, top=100, seed=7, draws=200) for _ in range(2))
    assert one == other == sorted(one)
    assert one != redraws(50, doubts, top=100, seed=8, draws=200)


def test_without_doubt_every_redraw_is_the_value():
    assert redraws(50, (), top=100, seed=7, draws=3) == [50, 50, 50]
    assert redraws(50, (Doubt(0.5, ()),), top=100, seed=7, draws=3) == [50, 50, 50]


def test_no_redraw_leaves_the_scale():
    doubts = (Doubt(0.5, ((90.0, -90.0),)),)
    drawn = redraws(50, doubts, top=60, seed=7, draws=100)
    assert (drawn[0], drawn[-1]) == (0.0, 60)


def test_the_mean_moves_by_what_the_labels_are_worth():
    doubts = (Doubt(0.1, ((4.0,),) * 10),)
    assert mean(redraws(50, doubts, top=100, seed=7, draws=4000)) == pytest.approx(54, abs=0.3)


def test_another_label_leaves_the_luck_of_the_rest():
    few, more = (Doubt(0.2, ((3.0,),) * n) for n in (2, 3))
    gained = redraws(50, (Doubt(0.2, (*few.effects, (0.0,))),), top=100, seed=7, draws=200)
    assert gained == redraws(50, (few,), top=100, seed=7, draws=200)
    assert gained != redraws(50, (more,), top=100, seed=7, draws=200)
