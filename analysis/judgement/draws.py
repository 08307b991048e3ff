"""The range: what the index becomes when every label is redrawn with its rate of error."""

from collections.abc import Iterable
from random import Random

from analysis.judgement.chance import befallen
from analysis.judgement.effects import Doubt


def redraws(
    value: float, doubts: Iterable[Doubt], *, top: float, seed: int, draws: int
) -> list[float]:
    """The index of every redraw, sorted, from 0 to `top`; the same seed gives the same numbers.

    A redraw adds up the effects of the labels that turn in it, so the cost grows with the errors,
    not with the labels.
    """
    random = Random(seed)
    out = [value] * draws
    for doubt in doubts:
        number = len(doubt.effects)
        for at in befallen(random, doubt.rate, number * draws):
            effects = doubt.effects[at % number]
            chosen = int(random.random() * len(effects)) if len(effects) > 1 else 0
            out[at // number] += effects[chosen]
    return sorted([min(top, max(0.0, one)) for one in out])
