"""Whether a sentence gives a figure that somebody must have counted or measured."""

import re
from collections.abc import Sequence
from itertools import pairwise

from analysis.language.memo import Memo
from analysis.language.pack import LanguagePack
from analysis.model.text import Token

_NAMED, _AGE = 2, 2  # tokens from a name to an age behind its comma; digits of one
_DATES = 6  # tokens of a list of days before their month: "on 6, 12 and 19 May"
_FIGURES = Memo(lambda low: low[0].isdigit())
_CLOCK = re.compile(r"(?:[01]?\d|2[0-4])(?:h(?:[0-5]\d)?|:[0-5]\d)")  # "17h15", "19:45"


def has_figure(tokens: Sequence[Token], lows: frozenset[str], pack: LanguagePack) -> bool:
    """A number that is no date, time of day, rank or age, and takes up nothing said before."""
    numbers = pack.claims.numbers
    if not numbers.isdisjoint(lows):
        words = [n for n, token in enumerate(tokens) if token.low in numbers]
        if not all(_counts_nothing(tokens, n, pack) for n in words):
            return True
    if not any(map(_FIGURES.__getitem__, lows)):
        return False
    figures = [n for n, token in enumerate(tokens) if token.text[0].isdigit()]
    return any(not _says_when_or_which(tokens, n, pack) for n in figures)


def is_fixture(tokens: Sequence[Token]) -> bool:
    """Whether a time of day stands in brackets, as in a programme: "(19:45 GMT)"."""
    return any(
        before.text == "(" and _CLOCK.fullmatch(token.low) for before, token in pairwise(tokens)
    )


def _counts_nothing(tokens: Sequence[Token], at: int, pack: LanguagePack) -> bool:
    """Part of a name ("the Hundred Years' War"), what was spoken of before, or a life's fact."""
    pair = tokens[at : at + 2]
    named = at > 0 and all(token.text[0].isupper() for token in pair)
    small = tokens[at].low in pack.sources.numerals
    again = small and _is_again(tokens, at, pack)
    return named or again or _takes_up(tokens, at, pack) or _is_since(tokens, at, pack)


def _says_when_or_which(tokens: Sequence[Token], at: int, pack: LanguagePack) -> bool:
    return (
        _is_year(tokens[at].text)
        or _is_time(tokens, at, pack)
        or tokens[at].low.lstrip("0123456789") in pack.claims.ordinal_endings
        or _is_day(tokens, at, pack)
        or _is_age(tokens, at, pack)
        or _is_since(tokens, at, pack)
    )


def _is_time(tokens: Sequence[Token], at: int, pack: LanguagePack) -> bool:
    """A time of day: "17h15", "7pm", "at 8 o'clock"; the minutes behind the hour as well."""
    hours, low = pack.claims.hours, tokens[at].low
    if _CLOCK.fullmatch(low) or (low[-1:].isalpha() and low.lstrip("0123456789") in hours):
        return True
    before = tokens[at - 1].low if at else ""
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return (after in hours and before in pack.claims.at_hours) or (
        before in hours and at > 1 and tokens[at - 2].text.isdigit()
    )


def _is_again(tokens: Sequence[Token], at: int, pack: LanguagePack) -> bool:
    """How often, with nothing to compare: "three times.", not "three times as many"."""
    behind = tokens[at + 1 : at + 3]
    words = bool(behind) and behind[0].low in pack.claims.times
    return words and not (behind[1:] and behind[1].text[0].isalnum())


def _is_since(tokens: Sequence[Token], at: int, pack: LanguagePack) -> bool:
    """How long somebody has been what he is: "a miller for thirty years"."""
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return bool(at) and tokens[at - 1].low in pack.claims.since and after in pack.claims.years


def _is_year(figure: str) -> bool:
    return len(figure) == 4 and figure[:2] in {"18", "19", "20"}  # noqa: PLR2004 - four digits


def _is_day(tokens: Sequence[Token], at: int, pack: LanguagePack) -> bool:
    """Whether a month stands beside it, or behind it and other days."""
    months = pack.claims.months
    if at and tokens[at - 1].low in months:
        return True
    joining = pack.attribution.tags.get("coordinator", frozenset())
    for token in tokens[at + 1 : at + 1 + _DATES]:
        if token.low in months:
            return True
        if not (token.text[0].isdigit() or token.text in ",-–" or token.low in joining):
            return False
    return False


def _is_age(tokens: Sequence[Token], at: int, pack: LanguagePack) -> bool:
    """A number between commas, or with a word that says so: "Ada Byron, 76, said", "aged 45"."""
    words = pack.claims
    near = {token.low for token in tokens[at + 1 : at + 3]}
    if near & words.ages or tokens[max(0, at - 1)].low in words.aged:
        return True
    behind = {token.low for token in tokens[max(0, at - 2) : at]}
    if near & words.years and behind & words.aged:
        return True
    past = at + 1
    past += past < len(tokens) and tokens[past].low in pack.claims.years
    if at < _NAMED or past >= len(tokens) or tokens[at - 1].text != ",":
        return False
    named = tokens[at - _NAMED].text[0].isupper() and len(tokens[at].text) == _AGE
    return tokens[past].text == "," or (named and tokens[past].text == ".")


def _takes_up(tokens: Sequence[Token], at: int, pack: LanguagePack) -> bool:
    """A small number behind an article: "the two reports" are those of which it spoke before."""
    words = pack.sources
    if not at or tokens[at].low not in words.numerals:
        return False
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    before = tokens[at - 1].low
    return before in words.definite | words.possessives and after not in pack.claims.numbers
