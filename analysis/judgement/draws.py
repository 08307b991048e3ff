"""The range: what the index becomes when every label is redrawn with its rate of error."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from analysis.judgement.chance import turns
from analysis.judgement.effects import Doubt


def redraws(
    value: float, doubts: Iterable[Doubt], *, top: float, seed: int, draws: int
) -> list[float]:
    """The index of every redraw, sorted, from 0 to `top`; the same seed gives the same numbers.

    A redraw adds up the effects of the labels that turn in it, so the cost grows with the errors.
    A label has the same luck whatever the others are: an index before a change and the one behind
    it differ by the change alone.
    """
    out = [value] * draws
    for sort, doubt in enumerate(doubts):
        for label, effects in enumerate(doubt.effects):
            places, chosen = turns(f"{seed} {sort} {label}", doubt.rate, draws, len(effects))
            if len(effects) == 1:
                gain = effects[0]
                for at in places:
                    out[at] += gain
            else:
                for at, gain in zip(places, map(effects.__getitem__, chosen), strict=True):
                    out[at] += gain
    return _within(sorted(out), top)


def _within(drawn: list[float], top: float) -> list[float]:
    """Sorted numbers, those below 0 or above `top` moved there."""
    low, high = bisect_left(drawn, 0.0), bisect_right(drawn, top)
    return [0.0] * low + drawn[low:high] + [top] * (len(drawn) - high)
