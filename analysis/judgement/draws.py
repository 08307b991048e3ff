"""The range: what the index becomes when every label is redrawn with its rate of error."""

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
            turned, chosen = turns(f"{seed} {sort} {label}", doubt.rate, draws)
            if len(effects) == 1:
                gain = effects[0]
                for at in turned:
                    out[at] += gain
            else:
                for at, one in zip(turned, chosen, strict=True):
                    out[at] += effects[int(one * len(effects))]
    return sorted([min(top, max(0.0, one)) for one in out])
