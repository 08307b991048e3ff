"""Where a page contradicts itself: two statements on one thing that cannot both stand."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from analysis.model.article import PageStatement
from analysis.model.codes import Witness
from analysis.reading.authors import bare

_WORD = re.compile(r"\w+")


def disputed(fields: Mapping[str, Sequence[PageStatement]]) -> tuple[str, ...]:
    """The fields of which the page says two different things."""
    return tuple(field for field, differ in _DIFFER.items() if _is_disputed(fields[field], differ))


def _is_disputed(told: Sequence[PageStatement], differ: Callable[[str, str], bool]) -> bool:
    """Whether a later statement cannot stand beside the first; plain `meta` is often stale."""
    others = (s.value for s in told[1:] if s.origin is not Witness.META)
    return any(differ(told[0].value, other) for other in others)


def _other_words(one: str, other: str) -> bool:
    """Whether two titles have less than half of the shorter one's words in common."""
    a, b = set(_WORD.findall(one.lower())), set(_WORD.findall(other.lower()))
    return 2 * len(a & b) < min(len(a), len(b))


def _other_names(one: str, other: str) -> bool:
    """Whether neither of two by-lines holds the other's names."""
    a, b = set(_WORD.findall(one.lower())), set(_WORD.findall(other.lower()))
    run, other_run = bare(one), bare(other)  # a name and the word behind it may stand unspaced
    return not (a <= b or b <= a or run in other_run or other_run in run)


def _other_day(one: str, other: str) -> bool:
    """Whether two days are further apart than the clocks of two places."""
    return abs(date.fromisoformat(one) - date.fromisoformat(other)) > timedelta(days=1)


def _differ(one: str, other: str) -> bool:
    return one != other


_DIFFER: Mapping[str, Callable[[str, str], bool]] = {
    "title": _other_words,
    "byline": _other_names,
    "published": _other_day,
    "modified": _other_day,
    "genre": _differ,
}
"""When two statements on a field are at odds."""
