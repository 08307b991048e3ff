"""The weighing that the ceiling is made with finds what separates, and no more."""

from math import exp, log
from random import Random

import pytest

from tests.evaluation.ridge import scored, standardised, weights


@pytest.fixture
def noise():
    random = Random(1)
    return [[random.gauss(0, 1), random.gauss(0, 1)] for _ in range(200)]


def test_the_column_that_separates_gets_the_weight(noise):
    found = weights(noise, [row[0] > 0 for row in noise], 1.0)
    assert found[0] > 5 * abs(found[1])


def test_the_slope_is_level_where_the_weights_stand(noise):
    """Nudged either way, the weights explain the labels worse."""
    labels = [row[0] + row[1] ** 2 > 1 for row in noise]
    found = weights(noise, labels, 1.0)
    best = _penalised(noise, labels, found)
    for at in range(len(found)):
        for nudge in (-0.05, 0.05):
            other = [w + nudge * (n == at) for n, w in enumerate(found)]
            assert _penalised(noise, labels, other) > best


def test_a_penalty_keeps_the_weights_small(noise):
    labels = [row[0] > 0 for row in noise]
    assert abs(weights(noise, labels, 100.0)[0]) < abs(weights(noise, labels, 1.0)[0])


def test_what_is_missing_lies_at_the_mean_and_a_constant_tells_nothing():
    rows = standardised([[1.0, 7.0], [3.0, 7.0], [None, 7.0]])
    assert rows == [[-1.0, 0.0], [1.0, 0.0], [0.0, 0.0]]


def _penalised(rows, labels, found):
    loss = sum(
        log(1 + exp(-score if label else score))
        for score, label in zip(scored(rows, found), labels, strict=True)
    )
    return loss + 0.5 * sum(w * w for w in found[:-1])
