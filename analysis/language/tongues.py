"""Which paragraphs of an article are in another language than the rest of it."""

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from analysis.language.guess import WORD, guess
from analysis.language.pack import LanguagePack
from analysis.language.packs import Packs
from analysis.language.paragraphs import paragraph as cut
from analysis.model.article import Article
from analysis.model.codes import BODY
from analysis.model.text import Paragraph

_TOKENS = 8  # of a paragraph that is looked at, alone or beside others
_WORDS = 25  # that a part in another language has at least, in one paragraph or several in a row
_HEAD = 40  # tokens of a paragraph by which it is taken for one in the article's language
_OWN = 7  # one of so many of them is a function word of that language: no closer look
_OTHER = 0.18  # share of words that are function words of the other language alone
_TIMES = 3  # how many of them stand against each one of the article's language alone
_PLAIN = 0.2  # share of further words without a capital, of which a list of names has few
_SURE = 0.65  # confidence of the guess for a paragraph that needs no other beside it
# Measured on some twenty thousand paragraphs of French and English news: of 100 tokens 25 to 45 are
# function words of the language itself, 0 to 10 look like those of the other one.


class Part(NamedTuple):
    """The paragraphs in one language, by their places among all."""

    pack: LanguagePack
    places: tuple[int, ...]


def tongues(
    article: Article, paragraphs: tuple[Paragraph, ...], pack: LanguagePack, packs: Packs
) -> tuple[tuple[Paragraph, ...], tuple[Part, ...]]:
    """The paragraphs, each cut by the rules of its own language, and the parts that they make.

    `paragraphs` are cut by `pack`, the article's. Its part comes first and is the only one of
    almost every article, and of one whose language the reader chose. Titles, headings, captions
    and what is wholly in quotation marks stay with the article's language.
    """
    whole = Part(pack, tuple(range(len(paragraphs))))
    if article.language.chosen:
        return paragraphs, (whole,)
    seen = {
        n: _seen(article, p, pack, packs) for n, p in enumerate(paragraphs) if p.block.role in BODY
    }
    found = _long_enough(seen, paragraphs)
    if not found:
        return paragraphs, (whole,)
    own = [packs.by_code[found[n]] if n in found else pack for n in whole.places]
    each = tuple(
        cut(article.text, p.block, tongue) if tongue is not pack else p
        for p, tongue in zip(paragraphs, own, strict=True)
    )
    languages = dict.fromkeys((pack, *own))
    return each, tuple(
        Part(one, tuple([n for n, tongue in enumerate(own) if tongue is one])) for one in languages
    )


class _Seen(NamedTuple):
    """The other language of a paragraph; unsure where it may be only that of a quotation in it.

    What is unsure counts beside a paragraph that is surely in the same language.
    """

    code: str
    sure: bool


_NONE = _Seen("", sure=False)


def _seen(article: Article, paragraph: Paragraph, pack: LanguagePack, packs: Packs) -> _Seen:
    """What other language a paragraph is in, if it is in one that can be read."""
    lows, own = paragraph.lows, pack.words.function_words
    head = lows[:_HEAD]
    if len(head) < _TOKENS or _OWN * sum(map(own.__contains__, head)) >= len(head):
        return _NONE
    text = paragraph.block.span.of(article.text)
    guessed = guess(text, None, packs.profiles)
    other = packs.by_code.get(guessed.code)
    if other is None or other is pack:
        return _NONE
    theirs = other.words.function_words
    mine, yours = own - theirs, theirs - own
    words = [word for word in WORD.findall(text) if not word[0].isdigit()]
    plain = sum(word.islower() and word not in theirs for word in words)
    theirs_alone = _count(words, yours)
    if plain < _PLAIN * len(words) or theirs_alone < _OTHER * len(words):
        return _NONE
    if theirs_alone < _TIMES * _count(words, mine):
        return _NONE
    told = [t.low for t, q in zip(paragraph.tokens, paragraph.quote_of, strict=True) if q < 0]
    by_writer = _count(told, yours)
    speaks = by_writer > 1 and by_writer >= _TIMES * _count(told, mine)
    return _Seen(other.code, sure=speaks and guessed.confidence >= _SURE)


def _count(words: Sequence[str], among: frozenset[str]) -> int:
    return sum(word.lower() in among for word in words)


def _long_enough(seen: Mapping[int, _Seen], paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """The codes of those that make a part of some length, alone or in a row, one of them surely."""
    kept: dict[int, str] = {}
    for code, row in groupby(seen, key=lambda n: seen[n].code):
        if code:
            places = list(row)
            words = sum(low[0].isalpha() for n in places for low in paragraphs[n].lows)
            if words >= _WORDS and any(seen[n].sure for n in places):
                kept |= dict.fromkeys(places, code)
    return kept
