"""Phrases of a pack looked up in folded words: one dictionary step a word, no pattern."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from analysis.language.tokens import words_of
from analysis.language.words import Words

Phrases = Mapping[str, tuple[tuple[str, ...], ...]]
"""Phrases cut into folded words, by their first word, the longest first."""


def phrases(lines: Iterable[str], words: Words) -> Phrases:
    """The lines of a pack, cut once."""
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for line in lines:
        cut = words_of(line, words)
        by_first.setdefault(cut[0], []).append(cut)
    return {first: tuple(sorted(cuts, key=len, reverse=True)) for first, cuts in by_first.items()}


def starts(lows: Sequence[str], known: Phrases, at: int = 0) -> int:
    """How many words of `lows` from `at` on make one of the phrases; 0 when none do."""
    if at >= len(lows):
        return 0
    for phrase in known.get(lows[at], ()):
        if tuple(lows[at : at + len(phrase)]) == phrase:
            return len(phrase)
    return 0


def found(lows: Sequence[str], known: Phrases) -> Iterator[tuple[int, int]]:
    """Where phrases stand in `lows`, as indices with the end excluded."""
    for at in range(len(lows)):
        length = starts(lows, known, at)
        if length:
            yield at, at + length


def holds(lows: Sequence[str], known: Phrases) -> bool:
    """Whether one of the phrases stands in `lows`."""
    return any(low in known and starts(lows, known, at) for at, low in enumerate(lows))
