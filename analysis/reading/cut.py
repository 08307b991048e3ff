"""Whether only a part of the article could be seen, by the signs that the page gives."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import Any

from analysis.language.folding import fold
from analysis.language.furniture import Furniture, pattern
from analysis.language.pack import LanguagePack
from analysis.model.article import Block
from analysis.model.codes import BODY, CutSign, Place, Role
from analysis.reading.lines import prompt

_WORD = re.compile(r"\w+")
_OPEN = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])[\s»”\"')]*$")
_ARROWS = " \t.…:>»→›+-–—"
_SHORT = 250  # words of a whole article at the least, where its length is not declared
_MOST = 0.8  # share of the declared length at which the whole was seen
_MUCH = 60  # words of running text behind a wall phrase that show that it walls nothing
_OPENING_TYPES = frozenset(("paywall", "subscribe", "membership"))
_CLOSE = 3  # lines behind the text among which the page may say that it goes on


@dataclass(frozen=True, slots=True)
class Ending:
    """What stands where the text of a page ends, and what its publisher declares."""

    lines: Sequence[str] = ()  # the first visible ones behind it, as written
    walled: bool = False  # one of them stands in a part that is a wall by its class
    asked: bool = False  # one of them is a call for money
    hidden: bool = False  # the part that the publisher declares closed holds no running text
    article: Mapping[str, Any] = field(default_factory=dict)  # in JSON-LD


def cut_signs(
    text: str,
    blocks: Sequence[Block],
    words: int,
    furniture: Furniture,
    ending: Ending | None = None,
) -> tuple[CutSign, ...]:
    """The signs that the text goes on where one cannot read it; none where the whole is seen.

    `words`: of its running text. `ending` is that of a page; bare text shows its own.
    """
    body = [b for b in blocks if b.role in BODY]
    if not body:
        return ()
    ending = ending or _ending(text, blocks, body[-1])
    last = body[-1].span.of(text)
    tests = (
        (CutSign.WALL, _is_walled(text, blocks, furniture, ending)),
        (CutSign.DECLARED, _is_short(words, ending)),
        (CutSign.CLASS, ending.walled and words < _SHORT),
        (CutSign.CONTINUES, words < _SHORT and _continues(ending, furniture)),
        (CutSign.STOPS, bool(_OPEN.search(last)) and (ending.asked or ending.walled)),
    )
    return tuple(sign for sign, holds in tests if holds)


def placed(
    text: str, blocks: Sequence[Block], signs: Sequence[CutSign], pack: LanguagePack
) -> tuple[Block, ...]:
    """The blocks, the calls to pay that stand where a text is cut placed there."""
    if not signs:
        return tuple(blocks)
    start = _stop(text, blocks, pack.furniture)
    run = takewhile(lambda n: blocks[n].role in (Role.PROMPT, *BODY), range(start, len(blocks)))
    prompts = (n for n in run if blocks[n].role is Role.PROMPT)
    at_cut = {n for n in prompts if _opens(text, blocks[n], pack)}
    return tuple(replace(b, place=Place.CUT) if n in at_cut else b for n, b in enumerate(blocks))


def _stop(text: str, blocks: Sequence[Block], furniture: Furniture) -> int:
    """The number of the first block behind the text, or of the wall that stands before its end."""
    inner = _inner_wall(text, blocks, furniture)
    last = max(n for n, b in enumerate(blocks) if b.role in BODY)
    return last + 1 if inner is None else inner


def _opens(text: str, block: Block, pack: LanguagePack) -> bool:
    """Whether a prompt is about the rest of the text: a wall, a subscription, a membership."""
    hit = prompt(fold(block.span.of(text)), pack)
    return (block.hint or (hit.rule.type if hit else "")) in _OPENING_TYPES


def _ending(text: str, blocks: Sequence[Block], last: Block) -> Ending:
    """The ending of a text that has no mark-up."""
    behind = [b for b in blocks if b.span.start > last.span.start][:_CLOSE]
    lines = [b.span.of(text) for b in behind]
    return Ending(lines, asked=any(b.role is Role.PROMPT for b in behind))


def _is_walled(text: str, blocks: Sequence[Block], furniture: Furniture, ending: Ending) -> bool:
    """Whether a line says that the text stops there, and it does."""
    wall = pattern(furniture, "wall")
    if any(wall.search(fold(line)) for line in ending.lines[:_CLOSE]):
        return True
    return _inner_wall(text, blocks, furniture) is not None


def _inner_wall(text: str, blocks: Sequence[Block], furniture: Furniture) -> int | None:
    """The number of the first wall in the text, where hardly any text comes behind it."""
    wall = pattern(furniture, "wall")
    body, prompt = [n for n, b in enumerate(blocks) if b.role in BODY], Role.PROMPT
    for n in range(body[0], body[-1]):
        if blocks[n].role is prompt and wall.search(fold(blocks[n].span.of(text))):
            rest = sum(len(_WORD.findall(blocks[m].span.of(text))) for m in body if m > n)
            return n if rest < _MUCH else None
    return None


def _continues(ending: Ending, furniture: Furniture) -> bool:
    """Whether a line close behind the text leads to its rest and says nothing else."""
    goes_on = pattern(furniture, "continues")
    lines = (fold(line.strip(_ARROWS)) for line in ending.lines[:_CLOSE])
    return any(goes_on.fullmatch(line) for line in lines)


def _is_short(words: int, ending: Ending) -> bool:
    """Whether the publisher declares a wall and fewer words were seen than the article has."""
    article = ending.article
    if _is_free(article):
        return False
    declared = article.get("wordCount") or article.get("wordcount")
    try:
        length = int(declared or 0)
    except (TypeError, ValueError, OverflowError):
        length = 0
    return words < _MOST * length if length > 0 else words < _SHORT or ending.hidden


def _is_free(article: Mapping[str, Any]) -> bool:
    return all(_says_free(part) for part in (article, *_parts(article)))


def _says_free(part: Mapping[str, Any]) -> bool:
    value = part.get("isAccessibleForFree")
    word = value[0] if isinstance(value, list) and value else value
    return not (word is False or str(word).lower().rsplit("/", 1)[-1] == "false")


def closed_parts(article: Mapping[str, Any]) -> Iterator[str]:
    """The class names of the parts that the publisher declares closed (`cssSelector`)."""
    for part in _parts(article):
        if not _says_free(part):
            selectors = part.get("cssSelector")
            for selector in selectors if isinstance(selectors, list) else [selectors]:
                yield from re.findall(r"\.([\w-]+)", str(selector or ""))


def _parts(article: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    parts = article.get("hasPart")
    for part in parts if isinstance(parts, list) else [parts]:
        if isinstance(part, Mapping):
            yield part
