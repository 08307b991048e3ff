"""The gender and the number that the words of a source tell."""

from collections.abc import Sequence

from analysis.evidence.phrase import Phrase
from analysis.language.pack import LanguagePack
from analysis.language.source_words import SourceWords
from analysis.model.text import Token

_NUMBERS = {(True, False): "s", (False, True): "p"}
_GENDERS = {(True, False): "m", (False, True): "f"}


def gender_of(tokens: Sequence[Token], words: SourceWords) -> str:
    """What the first word, an article or a title, tells about a source; an elided one, its noun."""
    first = tokens[0].low
    if first.endswith("'") and len(tokens) > 1:
        first = tokens[1].low
    if any(token.low in words.carriers for token in tokens[1:3]):
        return ""  # the statement's, not the source's
    return _GENDERS.get((first in words.masculine, first in words.feminine), "")


def gender_of_name(first: str, words: SourceWords) -> str:
    """What a first name tells."""
    return _GENDERS.get((first in words.masculine_names, first in words.feminine_names), "")


def number_of(phrase: Phrase, pack: LanguagePack) -> str:
    """What the article or numeral tells, or, without one, the ending of a common noun."""
    words, lead = pack.sources, phrase.lead[0] if phrase.lead else ""
    told = _NUMBERS.get((lead in words.singular, lead in words.plural), "")
    if told or phrase.names or not phrase.lows:
        return told
    many = phrase.lows[0].endswith(pack.attribution.grammar.plural_endings or "\0")
    return "p" if many and (not lead or lead in words.quantifiers) else ""


def number_told(token: Token, words: SourceWords) -> str:
    """What a pronoun tells."""
    return _NUMBERS.get((token.low in words.singular, token.low in words.plural), "")
