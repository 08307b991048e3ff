"""The chosen pieces put together as one text with its blocks, links and metadata."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from analysis.language.folding import fold
from analysis.language.pack import LanguagePack
from analysis.model.article import (
    Article,
    Block,
    Language,
    Link,
    Page,
    Picture,
    ReadingNotes,
    Removed,
)
from analysis.model.codes import BODY, Role
from analysis.model.span import Span
from analysis.reading.address import absolute, host_of
from analysis.reading.choose import Chosen
from analysis.reading.cut import cut_signs, placed
from analysis.reading.declared import Declared
from analysis.reading.ending import ending
from analysis.reading.left_out import why_not
from analysis.reading.lines import prompt
from analysis.reading.markup import Zone
from analysis.reading.metadata import metadata
from analysis.reading.pictures import Frame, ledger
from analysis.reading.pieces import Cut, Piece
from analysis.reading.seen import seen

_WORD = re.compile(r"\w+")
_BETWEEN = "\n\n"
_ONCE = {Role.CAPTION, Role.PROMPT, Role.BYLINE, Role.DATE, Role.RIGHTS}
_REMOVED = 400  # pieces that are listed
_ABOVE, _BELOW = 4, 3  # pieces around the title that may name the kind of text
_LABEL = 3  # words of such a name
_NOTICES = {"sponsored", "affiliate", "paywall"}
"""Types of prompts that tell something of an article, and are no offer only."""


Kept = tuple[tuple[Piece, Chosen], ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """All that is known of a page when its text is put together."""

    page: Page
    cut: Cut
    chosen: Mapping[int, Chosen]
    said: Declared
    pack: LanguagePack
    language: Language
    extractor: str
    warnings: tuple[str, ...]


def assembled(reading: Reading) -> Article:
    """The article: pieces in the page's order, every caption and prompt once.

    What asks for money in the page's head, above the article, stands behind it: a text opens with
    its title.
    """
    own, above = _kept(reading)
    kept = (*own, *above)
    text = _BETWEEN.join(piece.text for piece, _ in kept)
    blocks = tuple(_blocks(kept))
    ends = {id(piece): block.span.end for (piece, _), block in zip(own, blocks, strict=False)}
    said, pack = reading.said, reading.pack
    shown = seen(text, blocks, pack.furniture)
    found = metadata(said, reading.page.address, shown, pack.furniture, _labels(reading))
    words = sum(len(_WORD.findall(b.span.of(text))) for b in blocks if b.role in BODY)
    end = ending(reading.cut, reading.chosen, said.article)
    signs = cut_signs(text, blocks, words, pack.furniture, end)
    frame = Frame(reading.page.location, found.published, said.images, pack)
    pictures = ledger(reading.cut, reading.chosen, frame)
    blocks = _with_pictures(blocks, pictures)
    return Article(
        page=reading.page,
        text=text,
        blocks=(*placed(text, blocks[: len(own)], signs, pack), *blocks[len(own) :]),
        pictures=pictures,
        metadata=replace(found, links=tuple(_links(kept, blocks, reading))),
        language=reading.language,
        notes=ReadingNotes(
            reading.extractor, signs, words, tuple(_removed(reading, ends)), reading.warnings
        ),
    )


def _kept(reading: Reading) -> tuple[Kept, Kept]:
    """The pieces of the article in the page's order, and the prompts of the page's head."""
    above = _above(reading)
    kept = [(n, reading.cut.pieces[n], reading.chosen[n]) for n in _once(reading)]
    return (
        tuple((piece, chosen) for n, piece, chosen in kept if n not in above),
        tuple((piece, chosen) for n, piece, chosen in kept if n in above),
    )


def _once(reading: Reading) -> Iterator[int]:
    """The chosen pieces; no caption, prompt or the like whose words stand there already."""
    pieces = reading.cut.pieces
    seen = {pieces[n].text for n, c in reading.chosen.items() if c.role not in _ONCE}
    for n, piece in enumerate(pieces):
        chosen = reading.chosen.get(n)
        if chosen is None or (chosen.role in _ONCE and piece.text in seen):
            continue
        if chosen.role in _ONCE:
            seen.add(piece.text)
        yield n


def _above(reading: Reading) -> frozenset[int]:
    """The calls for money above the title and the text: the site's own.

    That the article is paid for, or to be paid for, is said at its head, and stays there.
    """
    own = (n for n, c in reading.chosen.items() if c.role in BODY or c.role is Role.TITLE)
    start = min(own, default=0)
    return frozenset(
        n
        for n, c in reading.chosen.items()
        if n < start and c.role is Role.PROMPT and not _is_notice(n, c, reading)
    )


def _is_notice(n: int, chosen: Chosen, reading: Reading) -> bool:
    """Whether a prompt tells something of this article."""
    hit = prompt(fold(reading.cut.pieces[n].text), reading.pack)
    return (chosen.hint or (hit.rule.type if hit else "")) in _NOTICES


def _blocks(kept: Kept) -> Iterator[Block]:
    """A block for each piece; the first paragraph is the lede."""
    at, lede = 0, False
    for piece, chosen in kept:
        role = chosen.role
        if role is Role.PARAGRAPH and not lede:
            role, lede = Role.LEDE, True
        yield Block(Span(at, at + len(piece.text)), role, piece.picture, chosen.place, chosen.hint)
        at += len(piece.text) + len(_BETWEEN)


def _with_pictures(blocks: tuple[Block, ...], pictures: tuple[Picture, ...]) -> tuple[Block, ...]:
    """The blocks, their pictures replaced by what is known of them."""
    known = {(p.src, p.alt): p for p in pictures}
    held = ((b, known.get((b.picture.src, b.picture.alt)) if b.picture else None) for b in blocks)
    return tuple(replace(b, picture=p) if p else b for b, p in held)


def _links(kept: Kept, blocks: tuple[Block, ...], reading: Reading) -> Iterator[Link]:
    """The links of the text, made absolute; external ones lead to another host."""
    address = reading.page.address or reading.said.canonical
    host = host_of(address)
    for (piece, _), block in zip(kept, blocks, strict=True):
        for anchor in piece.anchors:
            href = absolute(address, anchor.href)
            if href:
                start = block.span.start
                span = Span(start + anchor.start, start + anchor.end)
                yield Link(span, href, external=host_of(href) != host)


def _labels(reading: Reading) -> Iterator[str]:
    """The short lines just above the title and below it: the name of a section, "Opinion"."""
    numbers = [n for n, c in reading.chosen.items() if c.role is Role.TITLE]
    for at in numbers:
        for piece in reading.cut.pieces[max(0, at - _ABOVE) : at + _BELOW]:
            if piece.words <= _LABEL and not piece.zone & (Zone.MENU | Zone.FOOT | Zone.HIDDEN):
                yield piece.text


def _removed(reading: Reading, ends: Mapping[int, int]) -> Iterator[Removed]:
    """What did not come into the text, from the page's top, why, and behind which block."""
    left, at = _REMOVED, 0
    for n, piece in enumerate(reading.cut.pieces):
        at = ends.get(id(piece), at)
        if n not in reading.chosen and left:
            left -= 1
            yield Removed(piece.text, why_not(piece), at)
