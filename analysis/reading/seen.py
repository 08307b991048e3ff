"""What the visible lines of an article say about it: title, by-line, days, corrections."""

from collections.abc import Sequence
from typing import NamedTuple

from analysis.language.folding import fold, fold_whole
from analysis.language.furniture import Furniture, pattern
from analysis.model.article import Block, Metadata
from analysis.model.codes import BODY, Role
from analysis.reading.dates import days_in
from analysis.reading.lines import (
    byline,
    corrects,
    head_parts,
    names_agency,
    signature,
    signed,
)
from analysis.reading.shown_genre import shown_genre

_SIGNED = frozenset({Role.BYLINE, Role.DATE})
_NOTES = BODY | {Role.OTHER, Role.HEADING}
"""Roles in which a correction may stand."""
_TOP, _END = 4, 10  # blocks at either end of a text among which a correction stands
_NOTE = 240  # code points of a line within which it says that it corrects
_LINE = 120  # code points of a line that names an agency


class Seen(NamedTuple):
    """What the lines say; `beside`: the by-line stands between the title and the text."""

    about: Metadata
    beside: bool


def seen(text: str, blocks: tuple[Block, ...], furniture: Furniture) -> Seen:
    """The first of each; a by-line between title and text comes before those further down."""
    beside = _beside(blocks)
    name = _signature(text, [blocks[n] for n in beside], furniture)
    published, modified = _days(text, blocks, furniture)
    notes = [b for b in blocks if b.role in _NOTES]
    edges = notes if len(notes) <= _TOP + _END else [*notes[:_TOP], *notes[-_END:]]
    folded = fold_whole(text)
    corrected = (b for b in edges if _corrects(b.span.of(folded), furniture))
    about = Metadata(
        title=_first(text, blocks, Role.TITLE),
        standfirst=_first(text, blocks, Role.SUBTITLE),
        byline=name or _signature(text, blocks, furniture),
        published=published or modified,
        modified=modified,
        genre=shown_genre(text, blocks, furniture),
        agency=_agency(text, blocks, furniture),
        corrections=tuple(b.span for b in corrected),
    )
    return Seen(about, beside=name is not None)


def _beside(blocks: Sequence[Block]) -> range:
    """The numbers of the blocks from the one above the title to the one above the text."""
    text = next((n for n, b in enumerate(blocks) if b.role in BODY), len(blocks))
    title = next((n for n, b in enumerate(blocks) if b.role is Role.TITLE), 0)
    return range(max(0, title - 1), max(title, text))


def _first(text: str, blocks: Sequence[Block], role: Role) -> str | None:
    return next((b.span.of(text) for b in blocks if b.role is role), None)


def _signature(text: str, blocks: Sequence[Block], furniture: Furniture) -> str | None:
    """The name in the first line that begins as by-lines do, else in the first marked as one."""
    signed_or_dated = [b for b in blocks if b.role in _SIGNED]
    lines = [b.span.of(text) for b in signed_or_dated]
    marked = [b.span.of(text) for b in signed_or_dated if b.role is Role.BYLINE]
    announced = (byline(line, furniture)[0] for line in lines)
    others = (signature(line, furniture) or signed(line, furniture) for line in marked)
    return next((n for n in announced if n), None) or next((n for n in others if n), None)


def _days(
    text: str, blocks: Sequence[Block], furniture: Furniture
) -> tuple[str | None, str | None]:
    published = modified = None
    for block in blocks:
        if block.role in _SIGNED:
            first, changed = days_in(block.span.of(text), furniture)
            published, modified = published or first, modified or changed
    return published, modified


def _corrects(folded: str, furniture: Furniture) -> bool:
    return corrects(folded[:_NOTE], furniture)


def _agency(text: str, blocks: Sequence[Block], furniture: Furniture) -> str | None:
    """The line or part of a line that names an agency and nothing else ("with AFP"), or None.

    Agency copy names it behind the place: "LINDLE (AFP) –"; other lines tell who else helped.
    """
    lines = [b.span.of(text) for b in blocks if b.span.end - b.span.start <= _LINE]
    heads = (p for b in blocks if b.role in _SIGNED for p in head_parts(b.span.of(text), furniture))
    named = (li for li in (*lines, *heads) if names_agency(fold(li), furniture))
    found = next((li.strip("()") for li in named), None)
    return _placed(text, blocks, furniture) or found


def _placed(text: str, blocks: Sequence[Block], furniture: Furniture) -> str | None:
    opening = next((b.span for b in blocks if b.role in BODY), None)
    if opening is None:
        return None
    words = text[opening.start : opening.start + _LINE]
    place = pattern(furniture, "agency_place").match(fold(words))
    return words[place.start("name") : place.end("name")] if place else None
