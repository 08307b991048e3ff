"""An article as its reader puts it right: a block back in, another role for one; kept as values."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256

from analysis.model.article import Article, Block, Language, Link, Removed
from analysis.model.codes import BODY, Place, Role
from analysis.model.span import Span

_WORD = re.compile(r"\w+")
_BETWEEN = "\n\n"
_ROLES: Mapping[str, Role] = {"prompt": Role.PROMPT, "advert": Role.PROMPT, "form": Role.PROMPT}
"""What a block was taken for, where that says what it is."""


class Amend(StrEnum):
    """What a reader can do with a block, or with all of them."""

    RESTORE = "restore"
    ROLE = "role"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class Amendment:
    """One change to a block, which is found again by its words alone, in whatever page.

    `digest` is that of the words, so that keeping it keeps nothing of the article; `nth` tells
    apart blocks with the same words; `role` is the new one, None for a block that was put back.
    A `language` is that of the whole text.
    """

    act: Amend
    digest: str
    nth: int = 0
    role: Role | None = None
    language: str = ""


@dataclass(frozen=True, slots=True)
class Amended:
    """An amendment where it stands: the block's place now, and what it was: a role or a why."""

    amendment: Amendment
    span: Span
    before: str


def restoring(article: Article, number: int) -> Amendment:
    """The amendment that puts back block `number` of those left out."""
    words = [block.text for block in article.notes.removed]
    return Amendment(Amend.RESTORE, *_found_by(words, number))


def relabelling(article: Article, number: int, role: Role) -> Amendment:
    """The amendment that gives block `number` of the text another role."""
    words = [block.span.of(article.text) for block in article.blocks]
    return Amendment(Amend.ROLE, *_found_by(words, number), role)


def reading_as(article: Article, code: str) -> Amendment:
    """The amendment that has the article read as a text in the language `code`."""
    return Amendment(Amend.LANGUAGE, _digest(article.text), language=code)


def amended(article: Article, amendment: Amendment) -> "tuple[Article, Amended, Shift] | None":
    """The article with the amendment, its place, and what becomes of the offsets of before.

    None where no block has its words.
    """
    if amendment.act is Amend.LANGUAGE:
        begin = article.blocks[0].span if article.blocks else Span(0, 0)
        made = replace(article, language=Language(amendment.language, 1.0, chosen=True))
        placed = Amended(amendment, begin, article.language.code)
        return made, placed, Shift(len(article.text), 0)
    if amendment.role is None:
        removed = article.notes.removed
        number = _number([block.text for block in removed], amendment)
        if number is None:
            return None
        made, block = restored(article, number), removed[number]
        start = block.at + len(_BETWEEN) if block.at else 0
        placed = Amended(amendment, Span(start, start + len(block.text)), block.why)
        return made, placed, Shift(block.at, len(block.text) + len(_BETWEEN))
    number = _number([block.span.of(article.text) for block in article.blocks], amendment)
    if number is None:
        return None
    old = article.blocks[number]
    placed = Amended(amendment, old.span, old.role)
    return relabelled(article, number, amendment.role), placed, Shift(len(article.text), 0)


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
    shift = Shift(block.at, gap)
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


class Shift:
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


def _found_by(words: Sequence[str], number: int) -> tuple[str, int]:
    """The digest of one of `words`, and how many of those before are the same."""
    return _digest(words[number]), words[:number].count(words[number])


def _number(words: Sequence[str], amendment: Amendment) -> int | None:
    """Which of `words` the amendment is about."""
    same = [n for n, text in enumerate(words) if _digest(text) == amendment.digest]
    return same[amendment.nth] if amendment.nth < len(same) else None


def _digest(words: str) -> str:
    """Of the words as a reader sees them, whatever the spaces between."""
    return sha256(" ".join(words.split()).encode("utf-8", "surrogatepass")).hexdigest()


def _without(
    removed: tuple[Removed, ...], number: int, shift: Shift, end: int
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
