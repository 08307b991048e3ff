"""Whether a sentence gives a figure that somebody must have counted or measured."""

from collections.abc import Sequence

from analysis.language.pack import LanguagePack
from analysis.model.text import Token

_DATES = 6  # tokens of a list of days before their month: "on 6, 12 and 19 May"


def has_figure(tokens: Sequence[Token], lows: frozenset[str], pack: LanguagePack) -> bool:
    """A number that is no date, no age in brackets of commas, and takes up nothing said before."""
    numbers = pack.claims.numbers
    if not numbers.isdisjoint(lows):
        words = [n for n, token in enumerate(tokens) if token.low in numbers]
        if not all(_takes_up(tokens, n, pack) for n in words):
            return True
    figures = [n for n, token in enumerate(tokens) if token.text[0].isdigit()]
    return any(
        not (_is_year(tokens[n].text) or _is_day(tokens, n, pack) or _is_age(tokens, n, pack))
        for n in figures
    )


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
    """A number between commas, or with the word for years: "Ada Byron, 76, said"."""
    past = at + 1
    past += past < len(tokens) and tokens[past].low in pack.claims.years
    if not at or past >= len(tokens) or tokens[at - 1].text != ",":
        return False
    return tokens[past].text == ","


def _takes_up(tokens: Sequence[Token], at: int, pack: LanguagePack) -> bool:
    """A small number behind an article: "the two reports" are those of which it spoke before."""
    words = pack.sources
    if not at or tokens[at].low not in words.numerals:
        return False
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    before = tokens[at - 1].low
    return before in words.definite | words.possessives and after not in pack.claims.numbers
