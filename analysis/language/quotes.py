"""Quoted stretches inside one block of text."""

import re
from functools import lru_cache

from analysis.language.words import Words
from analysis.model.span import Span
from analysis.model.text import Quote

_STRAIGHT = '"'
_APOSTROPHES = "''"  # two of them for one straight mark
_DOUBLE = ('"', "”")
_MIXED = 400  # code points looked back for a straight mark that opened inside
_DEPTH = 8  # nested quotations beyond this are read as part of the outermost


def quotes(text: str, span: Span, words: Words) -> tuple[Quote, ...]:
    """The outermost quotations with their marks; one that never closes runs to the end."""
    closing, marks = _pairs(words)
    found: list[Quote] = []
    start, awaited, depth = -1, "", 0
    for match in marks.finditer(text, span.start, span.end):
        at, mark = match.start(), match.group()
        if start < 0:
            if mark in closing and _may_open(text, at, span, mark):
                start, awaited, depth = at, closing[mark], 1
        elif mark != awaited and mark in _DOUBLE and _closes_mixed(text, at, start, span, awaited):
            found.append(Quote(Span(start, match.end()), closed=True))
            start = -1
        elif mark == awaited and _may_close(text, at, span, mark):
            depth -= 1
            if depth == 0:
                found.append(Quote(Span(start, match.end()), closed=True))
                start = -1
        elif closing.get(mark) == awaited and depth < _DEPTH:
            depth += 1
    if 0 <= start < span.end - 1:
        found.append(Quote(Span(start, span.end), closed=False))
    return tuple(found)


@lru_cache(maxsize=16)
def _pairs(words: Words) -> tuple[dict[str, str], re.Pattern[str]]:
    """For each opening mark its closing one, and a pattern of all marks."""
    halves = [(pair[: len(pair) // 2], pair[len(pair) // 2 :]) for pair in words.quotes]
    marks = sorted({mark for half in halves for mark in half}, key=len, reverse=True)
    return dict(halves), re.compile("|".join(map(re.escape, marks)) or r"(?!)")


def _may_open(text: str, at: int, span: Span, mark: str) -> bool:
    """An opening mark does not follow a letter, and words come after it."""
    before = text[at - 1] if at > span.start else " "
    past = at + len(mark)
    after = text[past] if past < span.end else " "
    if mark in ('"', "'", "‘", "''"):
        return not before.isalnum() and not after.isspace()
    return True


def _closes_mixed(text: str, at: int, start: int, span: Span, awaited: str) -> bool:
    """Whether a mark ends a quotation that another kind began: `“Go," she said`, `''Go" …`."""
    after = text[at + 1] if at + 1 < span.end else " "
    if awaited == _APOSTROPHES:
        return text[at] == _STRAIGHT and not after.isalnum()
    ends = text[at - 1] in ",.!?" and after.isspace()
    inside = text[max(start + 1, at - _MIXED) : at]
    opened = "“" if text[at] != _STRAIGHT else _STRAIGHT
    return ends and opened not in inside


def _may_close(text: str, at: int, span: Span, mark: str) -> bool:
    """A single mark inside a word is an apostrophe."""
    after = text[at + 1] if at + 1 < span.end else " "
    return mark not in "’'" or not after.isalnum()
