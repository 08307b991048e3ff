"""An article as somebody who has read it puts it right: a block back in, another role for one."""

import re
from collections.abc import Mapping
from dataclasses import replace

from analysis.model.article import Article, Block, Link, Removed
from analysis.model.codes import BODY, Place, Role
from analysis.model.span import Span

_WORD = re.compile(r"\w+")
_BETWEEN = "\n\n"
_ROLES: Mapping[str, Role] = {"prompt": Role.PROMPT, "advert": Role.PROMPT, "form": Role.PROMPT}
"""What a block was taken for, where that says what it is."""


def restored(article: Article, number: int) -> Article:
    """The article with block `number` of those left out, where it stood on its page.

    All offsets behind it move by its length. IndexError where there is no such block.
    """
    block = article.notes.removed[number]
    gap = len(block.text) + len(_BETWEEN)
    if block.at:
        added = Span(block.at + len(_BETWEEN), block.at + gap)
        text = f"{article.text[: block.at]}{_BETWEEN}{block.text}{article.text[block.at :]}"
    else:
        added = Span(0, len(block.text))
        text = f"{block.text}{_BETWEEN}{article.text}"
    shift = _Shift(block.at, gap)
    new = Block(added, _ROLES.get(block.why, Role.PARAGRAPH), place=Place.AROUND)
    if new.role is not Role.PROMPT:
        new = replace(new, place=Place.TEXT)
    blocks = (*(replace(b, span=shift.span(b.span)) for b in article.blocks), new)
    data = article.metadata
    links = tuple(Link(shift.span(x.span), x.href, x.external) for x in data.links)
    corrections = tuple(shift.span(span) for span in data.corrections)
    removed = _without(article.notes.removed, number, shift, added.end)
    return _counted(
        replace(
            article,
            text=text,
            blocks=tuple(sorted(blocks, key=lambda b: b.span)),
            metadata=replace(data, links=links, corrections=corrections),
            notes=replace(article.notes, removed=removed),
        )
    )


def relabelled(article: Article, number: int, role: Role) -> Article:
    """The article with another role for its block `number`; the text stays as it is."""
    block = article.blocks[number]
    hint = block.hint if role is Role.PROMPT else ""
    changed = replace(block, role=role, hint=hint)
    blocks = (*article.blocks[:number], changed, *article.blocks[number + 1 :])
    return _counted(replace(article, blocks=blocks))


class _Shift:
    """What becomes of offsets when something is put in behind the block that ends at `at`."""

    def __init__(self, at: int, gap: int) -> None:
        self._at = at
        self._gap = gap

    def span(self, span: Span) -> Span:
        """Where a span stands now; none reaches over the end of a block."""
        by = self._gap if span.start >= self._at else 0
        return Span(span.start + by, span.end + by)

    def offset(self, end: int) -> int:
        """Where the block that ended at `end` ends now."""
        return end + self._gap if end > self._at else end


def _without(
    removed: tuple[Removed, ...], number: int, shift: _Shift, end: int
) -> tuple[Removed, ...]:
    """The others left out; those behind the restored one, at the same place, follow it now."""
    at = removed[number].at
    before = (replace(r, at=shift.offset(r.at)) for r in removed[:number])
    after = (
        replace(r, at=end if r.at == at else shift.offset(r.at)) for r in removed[number + 1 :]
    )
    return (*before, *after)


def _counted(article: Article) -> Article:
    """With its words of running text counted anew."""
    body = (b.span.of(article.text) for b in article.blocks if b.role in BODY)
    words = sum(len(_WORD.findall(text)) for text in body)
    return replace(article, notes=replace(article.notes, words_seen=words))
