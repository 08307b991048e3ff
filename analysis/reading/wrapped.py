"""Lines that a program broke at its margin: which of them are one paragraph."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from analysis.model.codes import Role
from analysis.model.span import Span

_BREAK = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_STOP = re.compile(r"""[.!?…]["'”’»)\]]*$""")
_BULLET = re.compile(r"(?:[-–—*•·▪]|\d{1,2}[.)])\s")
_WIDEST = 110  # code points of a line that a mail or a page of a PDF may have
_NARROWEST = 40  # code points of a margin at which lines that are full can be told
_LEAST = 20  # code points of a line that can go on in the next
_FULL = 0.85  # share of the margin that a line of uneven letters fills
_SIGNED = frozenset({Role.BYLINE, Role.DATE})

RoleOf = Callable[[str], Role | None]
"""The role that the words of a line give it, whatever stands beside it; or None."""


def joined(text: str, lines: Sequence[Span], role_of: RoleOf) -> tuple[Span, ...]:
    """The lines, those that a margin parts made one; a text that has no margin stays as it is.

    That there is a margin is told by a sentence that goes on in the next line.
    A by-line, a date and what its own words set apart are never joined to the line before.
    """
    told = [span.of(text) for span in lines]
    pairs = zip(pairwise(told), pairwise(lines), strict=True)
    broken = (
        len(a) <= _WIDEST and _goes_on(a, b) and _is_beside(text, *spans) for (a, b), spans in pairs
    )
    if not any(broken):
        return tuple(lines)
    beside = [_is_beside(text, a, b) for a, b in pairwise(lines)]
    out: list[Span] = []
    for run in _runs(beside, len(lines)):
        width = max(len(told[n]) for n in run)
        for n in run:
            go = n > run.start and width <= _WIDEST
            if go and _joins(told[n - 1], told[n], width if n > 1 else 0, role_of):
                out[-1] = Span(out[-1].start, lines[n].end)
            else:
                out.append(lines[n])
    return tuple(out)


def _is_beside(text: str, line: Span, following: Span) -> bool:
    """Whether no empty line stands between two."""
    return len(_BREAK.findall(text, line.end, following.start)) == 1


def _runs(beside: Sequence[bool], count: int) -> Iterator[range]:
    """The numbers of the lines between two empty ones."""
    start = 0
    for n in range(1, count + 1):
        if n == count or not beside[n - 1]:
            yield range(start, n)
            start = n


def _joins(line: str, following: str, width: int, role_of: RoleOf) -> bool:
    """Whether two lines are parts of one; `width`: of the longest beside them, 0 for a title."""
    goes_on, full = _goes_on(line, following), _is_full(line, following, width)
    if not (goes_on or full) or _BULLET.match(following):
        return False
    if _fills(following, width) or not role_of(following):
        role = None if _fills(line, width) else role_of(line)
        return role not in _SIGNED and (goes_on or role is None)
    return False


def _fills(line: str, width: int) -> bool:
    """Whether a line is too long for a by-line, a date or the like, which end before the margin."""
    return width >= _NARROWEST and len(line) >= _FULL * width


def _goes_on(line: str, following: str) -> bool:
    """Whether a line stops inside a sentence: at a comma, or the next goes on in small letters."""
    open_ended = line.endswith(",") or (following[:1].islower() and not _STOP.search(line))
    return open_ended and len(line) >= _LEAST


def _is_full(line: str, following: str, width: int) -> bool:
    """Whether the next line's first word had no room any more in this one."""
    if width < _NARROWEST:
        return False
    first = following.split(maxsplit=1)[0]
    if len(line) + 1 + len(first) > width:
        return True
    return _fills(line, width) and not _STOP.search(line)
