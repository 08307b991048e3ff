"""What shows that a listed word is meant literally: its part of speech, its trade, its company."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from analysis.language.lexicon import Match
from analysis.language.literal_words import LiteralWords
from analysis.model.text import Paragraph, Token

_BESIDE = 4  # words on either side in which an image finds what it stands for
_FAR = 60  # words of a long sentence that are looked at on either side
_DIGITS = 4  # of a year
_RECENT = 1970  # years from which nothing is history yet
_BACK = 3  # words between a copula and what it says of somebody


def literal(match: Match, paragraph: Paragraph, words: LiteralWords) -> bool:
    """Whether the words are another part of speech here, or a term of what is spoken of."""
    other = _OTHER.get(match.entry.group.shape) if match.entry.group else None
    if other is not None and other(match, paragraph, words):
        return True
    senses = _senses(words).get(match.entry.lemma)
    if senses is None:
        return False
    sentence = _sentence(match, paragraph)
    lows = [t.low for t in sentence]
    if any(_any_of(lows, near) for near, _ in senses):
        return True
    return any(past for _, past in senses) and _long_ago(lows, words)


def unsupported(match: Match, paragraph: Paragraph, words: LiteralWords) -> bool:
    """Whether the words are an image, and nothing near says what it would be an image of.

    A flood is one of migrants, a puppet somebody's, "she is a shark"; alone they are the thing.
    """
    if match.entry.lemma not in _figurative(words):
        return False
    tokens, first, last = paragraph.tokens, match.first, match.last
    start, end = _bounds(match, paragraph)
    if first == start and last + 1 < end and tokens[last + 1].text == ":":
        return False  # it stands alone before a colon and names what follows
    before = tokens[max(start, first - _BESIDE) : first]
    after = tokens[last + 1 : min(end, last + 1 + _BESIDE)]
    if _any_of((t.low for t in (*before, *after)), _meant(words)):
        return False
    if any(t.low in words.frames for t in before[-2:]):
        return False
    return not _said_of_someone(before, words) and not _at_somebody(match, after, words)


def _at_somebody(match: Match, after: Sequence[Token], words: LiteralWords) -> bool:
    """Whether a verb has somebody for its object."""
    group = match.entry.group
    if group is None or group.shape != "verb":
        return False
    return any(t.low in words.targets or _is_name(t) for t in after[:2])


def _said_of_someone(before: Sequence[Token], words: LiteralWords) -> bool:
    """Whether somebody is said to be it, or something is called one."""
    for n in range(len(before) - 1, max(0, len(before) - 1 - _BACK), -1):
        if before[n].low in words.copulas:
            subject, called = before[n - 1], any(t.low in words.indefinite for t in before[n + 1 :])
            return called or subject.low in words.someone or _is_name(subject)
    return False


def _is_name(token: Token) -> bool:
    return token.text[0].isupper() and len(token.text) > 1


def _no_noun(match: Match, paragraph: Paragraph, words: LiteralWords) -> bool:
    """Whether a word listed as a noun is a participle here."""
    before = paragraph.lows[match.first - 1] if match.first else ""
    if before in words.auxiliaries:
        return True
    return match.entry.lemma in _participles(words) and before not in words.determiners


def _no_verb(match: Match, paragraph: Paragraph, words: LiteralWords) -> bool:
    """Whether a word listed as a verb is a noun here: behind a number or a lone article."""
    if not match.first:
        return False
    before = paragraph.tokens[match.first - 1]
    if before.text[-1].isdigit():
        return True
    if before.low not in words.articles:
        return False
    start, _ = _bounds(match, paragraph)
    if match.first - 2 < start:
        return True
    opening = paragraph.tokens[match.first - 2]
    return not opening.text[0].isalnum() or opening.low in words.linking


_OTHER = {"noun": _no_noun, "verb": _no_verb}
"""What shows a word of each shape to be another part of speech."""


def _spaced(entry: str) -> str:
    """An entry of a list that blanks part, as the lexicon names it."""
    return entry.replace("_", " ")


def _bounds(match: Match, paragraph: Paragraph) -> tuple[int, int]:
    """The first token of the sentence, and the one behind its last, as far as is looked."""
    here, cuts, behind = paragraph.sentence_of[match.first], paragraph.cuts, match.last + 1
    return max(cuts[here], match.first - _FAR), min(max(behind, cuts[here + 1]), behind + _FAR)


def _sentence(match: Match, paragraph: Paragraph) -> Sequence[Token]:
    start, end = _bounds(match, paragraph)
    return paragraph.tokens[start : match.first] + paragraph.tokens[match.last + 1 : end]


def _long_ago(lows: Sequence[str], words: LiteralWords) -> bool:
    """Whether a year of the past is named: "in 406.", "of 1882"; a round hundred is a count."""
    for n, low in enumerate(lows):
        if not low.isdecimal() or not n or lows[n - 1] not in words.before_years:
            continue
        ends = n + 1 == len(lows) or not lows[n + 1][0].isalnum()
        whole = len(low) == _DIGITS and (ends or int(low) % 100)
        if int(low) < _RECENT and (whole or (ends and len(low) == _DIGITS - 1)):
            return True
    return False


_Starred = tuple[frozenset[str], tuple[str, ...]]


def _any_of(lows: Iterable[str], near: _Starred) -> bool:
    whole, starts = near
    return any(low in whole or low.startswith(starts) for low in lows)


def _starred(words: frozenset[str]) -> _Starred:
    stars = tuple(w[:-1] for w in words if w[-1] == "*")
    return frozenset(w for w in words if w[-1] != "*"), stars


@lru_cache(maxsize=16)
def _figurative(words: LiteralWords) -> frozenset[str]:
    return frozenset(map(_spaced, words.figurative))


@lru_cache(maxsize=16)
def _participles(words: LiteralWords) -> frozenset[str]:
    return frozenset(map(_spaced, words.participles))


@lru_cache(maxsize=16)
def _meant(words: LiteralWords) -> _Starred:
    return _starred(words.meant)


@lru_cache(maxsize=16)
def _senses(words: LiteralWords) -> dict[str, list[tuple[_Starred, bool]]]:
    """For each entry the words beside which it is a term, and whether old years make it one."""
    found: dict[str, list[tuple[_Starred, bool]]] = {}
    for sense in words.sense:
        near = _starred(sense.near)
        for entry in sense.words:
            found.setdefault(_spaced(entry), []).append((near, sense.past))
    return found
