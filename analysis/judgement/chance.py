"""Rare events in many draws, found by leaping from one to the next."""

from collections.abc import Sequence
from math import log, log1p
from random import Random


def events(random: Random, rate: float, items: Sequence[int], draws: int) -> list[list[int]]:
    """For each draw those of `items` that an event of probability `rate` befalls.

    The gaps between events are geometric, so the work grows with the events, not with the items.
    """
    out: list[list[int]] = [[] for _ in range(draws)]
    if not items or rate <= 0:
        return out
    if rate >= 1:
        return [list(items) for _ in range(draws)]
    number = len(items)
    end, scale, at = number * draws, 1 / log1p(-rate), -1
    while True:
        at += 1 + int(log(1.0 - random.random()) * scale)
        if at >= end:
            return out
        out[at // number].append(items[at % number])
