"""Proper names in running text: runs of words that begin with a capital."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import compress, pairwise
from operator import ne
from typing import NamedTuple

from analysis.language.folding import fold
from analysis.language.memo import Memo
from analysis.language.pack import LanguagePack
from analysis.language.source_words import SourceWords, united
from analysis.model.text import Paragraph, Token

_PARTICLES = 2  # of them between two parts of a name at the most
_FULL = 2  # words of a full name
_LONGEST = 9  # words of a name at the most, particles included


class Run(NamedTuple):
    """Neighbouring tokens that make one proper name: indices, end excluded."""

    first: int
    end: int


def runs(tokens: Sequence[Token], opens: Sequence[bool], pack: LanguagePack) -> Iterator[Run]:
    """The proper names among `tokens`; `opens` says which tokens begin a sentence."""
    capitals = [n for n, (_, _, text, low) in enumerate(tokens) if text != low]
    return _runs(tokens, opens, capitals, pack)


def runs_in(paragraph: Paragraph, opens: Sequence[bool], pack: LanguagePack) -> Iterator[Run]:
    """The same of a whole paragraph."""
    texts, lows = paragraph.texts, paragraph.lows
    capitals = compress(range(len(texts)), map(ne, texts, lows))  # few words have one
    return _runs(paragraph.tokens, opens, capitals, pack)


def _runs(
    tokens: Sequence[Token], opens: Sequence[bool], capitals: Iterable[int], pack: LanguagePack
) -> Iterator[Run]:
    """The names that begin at one of `capitals`, the tokens that are not small throughout."""
    end, proper, new = 0, (_proper(pack, False), _proper(pack, True)), tuple.__new__
    for at in capitals:
        if at < end or (opens[at] and _is_common(tokens, at, pack)):
            continue
        if proper[opens[at]][tokens[at].text] or _is_first_name(tokens, at, pack):
            end = _end_of_run(tokens, opens, at, pack)
            if end > at + _FULL:
                yield from _parted(tokens, Run(at, end), pack.sources)
            elif end > at + 1 or tokens[at].low not in pack.sources.definite:
                yield new(Run, (at, end))  # as Run(at, end), at less than half the cost


def _parted(tokens: Sequence[Token], run: Run, words: SourceWords) -> Iterator[Run]:
    """An office and whose it is, where no comma parts them: "secretary of the Navy Ida Wren"."""
    given = words.given_names
    if tokens[run.first].low not in given and joint_before(tokens, run.first, words) >= 0:
        for at in range(run.first + 1, run.end - 1):
            if tokens[at].low in given and tokens[at - 1].low not in words.saints:
                yield from (Run(run.first, at), Run(at, run.end))
                return
    yield run


def joint_before(tokens: Sequence[Token], first: int, words: SourceWords) -> int:
    """Where the preposition stands that a name follows, an article between them; -1 without it."""
    at = first - 1
    while at > 0 and tokens[at].low in words.definite and tokens[at].low not in words.joints:
        at -= 1
    return at if at >= 0 and tokens[at].low in words.joints else -1


def openings(paragraph: Paragraph) -> list[bool]:
    """For each token whether it is the first word of its sentence (a quotation mark aside)."""
    tokens, last = paragraph.tokens, len(paragraph.tokens) - 1
    first = [False] * len(tokens)
    for start in paragraph.cuts[:-1]:
        at = start
        while at <= last:
            first[at] = True
            if tokens[at].text[0].isalnum():
                break
            at += 1
    return first


def key(word: str, pack: LanguagePack) -> str:
    """The part of a surname that is kept when it is taken up: "al-jaafari" is "jaafari"."""
    head, _, tail = word.partition("-")
    return tail if tail and head in pack.sources.particles else word


def surname(name: Sequence[Token], pack: LanguagePack) -> str:
    """How somebody with this name is taken up: "moreau" of "Paul Moreau Jr".

    Where the surname alone is a head of state's, it is not the son's.
    """
    words, last = pack.sources, len(name) - 1
    while last > 0 and name[last].low in words.name_suffixes:
        last -= 1
    if name[last].low in words.surnames:
        last = len(name) - 1
    return key(name[last].low, pack)


def written(tokens: Sequence[Token]) -> str:
    """The words of `tokens` as the text has them, single spaces between them."""
    parts = [tokens[0].text] if tokens else []
    for before, token in pairwise(tokens):
        gap = " " if token.start > before.end else ""
        parts.append(gap + token.text)
    return "".join(parts)


def _is_proper(token: Token, opens: bool, pack: LanguagePack) -> bool:
    """A capital that is not there because a sentence begins."""
    return _proper(pack, opens)[token.text]


@lru_cache(maxsize=16)
def _proper(pack: LanguagePack, opens: bool) -> Memo[bool]:
    """For a word as it is written whether it is a name, where a sentence begins or inside one."""
    return Memo(lambda text: _names(text, opens, pack))


def _names(text: str, opens: bool, pack: LanguagePack) -> bool:
    low, words = fold(text), pack.sources
    if low in words.generic or low in words.titles:
        return False
    if not text[0].isupper():
        return _has_inner_capital(text)
    if not opens or low in words.given_names:
        return True
    if text.isupper() and len(text.rstrip("'’")) > 1:
        return True
    common = (
        *(getattr(words, name) for name in ("definite", "indefinite", "pronouns", "nobody")),
        words.approximate,
        *(pack.words.function_words, pack.sentences.openings, words.nameless, words.possessives),
        pack.attribution.tags.get("determiner", frozenset()),
    )
    return not any(low in some for some in common)


def _is_common(tokens: Sequence[Token], at: int, pack: LanguagePack) -> bool:
    """Whether a sentence only begins with a word for many: "Experts say", "Local media say".

    So does one that begins with what they are ("Legal experts say") or what a paper is called:
    "Court documents show".
    """
    words, after = pack.sources, tokens[at + 1 : at + 2]
    if after and after[0].text[0].isupper():
        return False
    low = tokens[at].low
    many = low.endswith(pack.attribution.grammar.plural_endings or "\0")
    return (
        low in words.vague_heads
        or low in words.vague_bare
        or (many and low in words.person_roles)
        or (bool(after) and low in united(words, "bare_marks", "common_outlets"))
        or (bool(after) and _leads_noun(after[0].low, pack) and not _is_listed(low, words))
    )


def _leads_noun(low: str, pack: LanguagePack) -> bool:
    """Whether a word is one for papers, or for many: what stands before it tells their sort."""
    words, endings = pack.sources, pack.attribution.grammar.plural_endings or "\0"
    many = low in words.vague_heads or low in united(words, "person_roles", "official_roles")
    return low in words.document_heads or (many and low.endswith(endings))


def _is_listed(low: str, words: SourceWords) -> bool:
    named = united(words, "outlets", "official_names", "organisation_names", "places")
    return low in words.given_names or low in named


def _is_first_name(tokens: Sequence[Token], at: int, pack: LanguagePack) -> bool:
    """ "May Rose": a month before a surname, and no words before it that date something."""
    if tokens[at].low not in pack.sources.names_too or not tokens[at].text[0].isupper():
        return False
    before = tokens[at - 1] if at else None
    dates = before is not None and (
        before.low in pack.words.function_words or not before.low[-1].isalpha()
    )
    return not dates and at + 1 < len(tokens) and _is_proper(tokens[at + 1], False, pack)


def _is_last_name(tokens: Sequence[Token], at: int, pack: LanguagePack) -> bool:
    """ "Claire Noël": a feast behind a first name."""
    words, token = pack.sources, tokens[at]
    named = token.low in words.names_too and tokens[at - 1].low in words.given_names
    return named and token.text[0].isupper()


def _has_inner_capital(text: str) -> bool:
    """ "i24News", "iPhone", "al-Jaafari": a capital inside makes a name of it."""
    return text[0].islower() and text != text.lower()


def _end_of_run(
    tokens: Sequence[Token], opens: Sequence[bool], first: int, pack: LanguagePack
) -> int:
    """Where the name that begins at `first` ends; particles only join two capitals."""
    end = at = first + 1
    past, proper = min(len(tokens), first + _LONGEST), _proper(pack, False)
    while at < past and not opens[at]:
        if proper[tokens[at].text] or _is_last_name(tokens, at, pack):
            at += 1
            end = at
        elif tokens[at].low in pack.sources.particles and at - end < _PARTICLES:
            at += 1
        else:
            break
    return end
