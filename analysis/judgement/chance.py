"""Rare events in a long row, found by leaping from one to the next."""

from collections.abc import Iterator
from math import log, log1p
from random import Random


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
