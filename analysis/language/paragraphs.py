"""The article's running text, cut once: tokens, sentences and quotations of each block."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import TypeVar

from analysis.language.pack import LanguagePack
from analysis.language.quotes import quotes
from analysis.language.sentences import sentences
from analysis.language.tokens import tokens
from analysis.model.article import Article, Block
from analysis.model.codes import BODY, OPENING, Role
from analysis.model.span import Span
from analysis.model.text import START, Paragraph, Quote, Token

_T = TypeVar("_T")
_READ = BODY | OPENING | {Role.HEADING}


def split(article: Article, pack: LanguagePack) -> tuple[Paragraph, ...]:
    """The blocks of title, headings and running text, in order, ready for matching."""
    return tuple(
        paragraph(article.text, block, pack) for block in article.blocks if block.role in _READ
    )


def paragraph(text: str, block: Block, pack: LanguagePack) -> Paragraph:
    """One block of `text` cut into tokens."""
    found, texts, lows = tokens(text, block.span, pack.words)
    parts = sentences(text, block.span, pack.sentences)
    quoted = quotes(text, block.span, pack.words) or _block_quote(block)
    cuts = _cuts(found, parts)
    return Paragraph(
        block=block,
        tokens=found,
        texts=texts,
        lows=lows,
        sentences=parts,
        quotes=quoted,
        cuts=cuts,
        sentence_of=_sentence_of(cuts),
        quote_of=_quote_of(found, quoted),
    )


def _block_quote(block: Block) -> tuple[Quote, ...]:
    """A block of quotation without marks: its indentation stands for them."""
    return (Quote(block.span, closed=False),) if block.role is Role.QUOTE else ()


def by_sentence(each: Sequence[_T], paragraph: Paragraph) -> list[Sequence[_T]]:
    """What there is for `each` token of a paragraph, sentence by sentence."""
    return [each[a:b] for a, b in pairwise(paragraph.cuts)]


def _cuts(found: Sequence[Token], parts: Sequence[Span]) -> tuple[int, ...]:
    """Where sentences begin among the tokens, and where the last one ends."""
    ends = [bisect_left(found, part.end, key=START) for part in parts[:-1]]
    return (0, *ends, len(found)) if parts else (0,)


def _sentence_of(cuts: Sequence[int]) -> tuple[int, ...]:
    """For each token the sentence that it stands in."""
    return tuple([n for n, (a, b) in enumerate(pairwise(cuts)) for _ in range(a, b)])


def _quote_of(found: Sequence[Token], quoted: Sequence[Quote]) -> tuple[int, ...]:
    """For each token the quotation that it stands in (its marks included), or -1."""
    out = [-1] * len(found)
    for n, quote in enumerate(quoted):
        first, past = (bisect_left(found, end, key=START) for end in quote.span)
        out[first:past] = [n] * (past - first)
    return tuple(out)
