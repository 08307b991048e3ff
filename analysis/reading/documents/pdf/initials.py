"""Letters out of line: large initials, put back before their word; numbers of notes, left out."""

import re
from collections.abc import Sequence
from dataclasses import replace

from analysis.reading.documents.pdf.hyphens import words_of
from analysis.reading.documents.pdf.lines import Anchor, Line

_LARGE = 1.8  # times the size of the text
_LETTERS = 3  # of an initial, with its quotation mark
_RAISED = 0.8  # times the size of the text
_NUMBER = re.compile(r"[\[(]?\d{1,3}[\])]?")
_ROOM = 2.0  # type sizes between an initial and its lines


def with_initials(lines: Sequence[Line], body: float) -> tuple[Line, ...]:
    """The lines; a large initial is joined to the first beside it, and all of those drawn to it."""
    initials = [n for n in lines if len(n.text) <= _LETTERS and n.size >= _LARGE * body]
    found = list(lines)
    for initial in initials:
        beside = [n for n in found if _is_beside(initial, n, body)]
        if not beside:
            continue
        first = min(beside, key=lambda n: n.box.top)
        known = words_of(n for n in lines if n is not first)
        found.remove(initial)
        for line in beside:
            drawn = replace(line, box=line.box._replace(left=initial.box.left))
            found[found.index(line)] = _begun(initial, drawn, known) if line is first else drawn
    return tuple(found)


def without_numbers(lines: Sequence[Line], body: float) -> tuple[Line, ...]:
    """The lines without the small raised numbers that lead to notes."""
    return tuple(n for n in lines if not (n.size < _RAISED * body and _NUMBER.fullmatch(n.text)))


def _is_beside(initial: Line, line: Line, body: float) -> bool:
    middle = (line.box.top + line.box.bottom) / 2
    gap = line.box.left - initial.box.right
    small = line.size < _LARGE * body
    return small and initial.box.top < middle < initial.box.bottom and -body < gap < _ROOM * body


def _begun(initial: Line, line: Line, known: frozenset[str]) -> Line:
    """The line with its initial, apart where the rest is a word and the whole is none."""
    first = line.text.split(maxsplit=1)[0].lower().strip(",.")
    whole = (initial.text + first).lower()
    apart = " " if first in known and whole not in known else ""
    shift = len(initial.text) + len(apart)
    anchors = tuple(Anchor(a.start + shift, a.end + shift, a.href) for a in line.anchors)
    text = initial.text + apart + line.text
    return replace(line, text=text, anchors=anchors, has_initial=True)
