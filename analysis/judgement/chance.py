"""Rare events in a long row, found by leaping from one to the next."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import log, log1p
from random import Random


@lru_cache(maxsize=4096)  # one or two kilobytes each; articles rarely have more labels
def turns(
    seed: str, rate: float, number: int, choices: int = 1
) -> tuple[Sequence[int], Sequence[int]]:
    """The places that an event befalls, as `befallen`, and for each which of `choices` it takes.

    With more choices the events befall the same places.
    """
    random = Random(seed)
    shared = _numbers(number)  # an array would make its numbers anew whenever it is gone through
    places = tuple([shared[at] for at in befallen(random, rate, number)])
    return places, tuple([int(choices * random.random()) for _ in places])


@lru_cache(maxsize=4)
def _numbers(number: int) -> Sequence[int]:
    """The numbers below `number`, each made once for all rows."""
    return tuple(range(number))


def befallen(random: Random, rate: float, number: int) -> Iterator[int]:
    """The places 0 to `number` - 1 that an event of probability `rate` befalls, in order.

    The gaps between events are geometric, so the work grows with the events, not with the row.
    """
    if rate <= 0:
        return
    if rate >= 1:
        yield from range(number)
        return
    scale, at = 1 / log1p(-rate), -1
    while True:
        at += 1 + int(log(1.0 - random.random()) * scale)
        if at >= number:
            return
        yield at
