"""The words of a source without their articles, with what is looked up in them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from analysis.evidence.lookup import Phrases, found, phrases, starts
from analysis.evidence.names import Run, runs, written
from analysis.language.folding import fold
from analysis.language.pack import LanguagePack
from analysis.language.source_words import SourceWords, is_trade, united
from analysis.language.tokens import words_of
from analysis.model.text import Token

SOMEBODY = (
    *("official_heads", "organisation_heads", "media_heads", "vague_heads", "anonymous_heads"),
    *("official_roles", "person_roles", "spokes"),
)
"""The lists of nouns that name somebody."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """The tokens of a mention without the articles that lead it."""

    tokens: tuple[Token, ...]
    lead: tuple[str, ...]  # articles, numerals and quantifiers, folded
    lows: tuple[str, ...]
    names: tuple[Run, ...]
    tail: tuple[str, ...] = ()  # a relative clause behind them, folded: "who asked not to be named"

    @property
    def text(self) -> str:
        """The words as the article has them."""
        return written(self.tokens)

    @property
    def proper(self) -> str:
        """The longest proper name in it, as the article has it."""
        longest = max(self.names, key=lambda run: run.end - run.first)
        return written(self.tokens[longest.first : longest.end])

    def name_with(self, last: str) -> str:
        """The proper name that a known name ends in, as the article has it."""
        for run in self.names:
            if last in self.lows[run.first : run.end]:
                return written(self.tokens[run.first : run.end])
        return self.proper

    def capitalises(self, name: str) -> bool:
        """Whether the last word of `name` stands here with a capital."""
        last = fold(name.rsplit(maxsplit=1)[-1])
        return any(t.low == last and t.text[0].isupper() for t in self.tokens)


@dataclass(frozen=True, slots=True)
class Lists:
    """The lists of names of a pack, cut once."""

    outlets: Phrases
    official_names: Phrases
    organisation_names: Phrases
    places: Phrases
    state_marks: Phrases


def phrase_of(tokens: Sequence[Token], opens: Sequence[bool], pack: LanguagePack) -> Phrase:
    """The phrase that `tokens` make; at least one token stays."""
    words = pack.sources
    leading = united(words, "definite", "indefinite", "numerals", "quantifiers", "approximate")
    at = 0
    while at < len(tokens) - 1 and (
        tokens[at].low in leading or (at and tokens[at].low in words.partitives)
    ):
        at += 1
    if at and tokens[at].low in words.joints and tokens[at - 1].low in words.numerals:
        at -= 1  # "one in ten"
    end = _before_listener(tokens, at, _end_of_core(tokens, at, words), pack)
    rest = tuple(tokens[at:end])
    lead = tuple(t.low for t in tokens[:at])
    lows = tuple(t.low for t in rest)
    names = tuple(
        run
        for run in runs(rest, opens[at:end], pack)
        if run.end - run.first > 1 or lows[run.first] not in words.sides
    )
    return Phrase(rest, lead, lows, names, tuple(t.low for t in tokens[end:] if t.low != ","))


def _end_of_core(tokens: Sequence[Token], at: int, words: SourceWords) -> int:
    """Where a relative clause begins, the comma before it left out; what it tells is no name."""
    for n in range(at + 1, len(tokens)):
        if tokens[n].low in words.relatives or tokens[n].low in words.clause_openers:
            return n - 1 if n - 1 > at and tokens[n - 1].low == "," else n
    return len(tokens)


def _before_listener(tokens: Sequence[Token], at: int, end: int, pack: LanguagePack) -> int:
    """ "A police source to the AFP": the outlet only hears it."""
    words = pack.sources
    for n in range(at + 1, end - 1):
        if tokens[n].low in words.told_to:
            heard = n + 1 + (tokens[n + 1].low in words.definite)
            lows = [token.low for token in tokens]
            is_name = heard < end and tokens[heard].text[0].isupper()
            if is_name and starts(lows, lists_of(pack).outlets, heard):
                return n
    return end


@lru_cache(maxsize=16)
def lists_of(pack: LanguagePack) -> Lists:
    """The names that a pack lists, with and without the article that leads them."""
    words = pack.sources
    return Lists(
        outlets=_with_and_without(words.outlets, pack),
        official_names=_with_and_without(words.official_names, pack),
        organisation_names=_with_and_without(words.organisation_names, pack),
        places=_with_and_without(words.places, pack),
        state_marks=phrases(words.state_marks, pack.words),
    )


def named_in(phrase: Phrase, names: Phrases) -> str:
    """The last word of one of `names` that stands in the phrase with a capital, or nothing."""
    for at, end in found(phrase.lows, names):
        inside = any(run.first < at < run.end for run in phrase.names)  # "Lenox Hill" is no "Hill"
        if not inside and any(c.isupper() for c in phrase.tokens[at].text):
            return phrase.lows[end - 1]
    return ""


def side_of(phrase: Phrase, words: SourceWords) -> str:
    """The side that an adjective of the phrase names."""
    return next((words.sides[low] for low in phrase.lows if low in words.sides), "")


def is_body_of(side: str, phrase: Phrase, words: SourceWords) -> bool:
    """ "The Syrian government": the country's name tells which."""
    return bool(side) and any(low in words.official_heads for low in phrase.lows)


def is_possessors(tokens: Sequence[Token], words: SourceWords) -> bool:
    """ "Her count" is hers; "her lawyer" and "its police" are somebody else."""
    if len(tokens) < 2 or tokens[0].low not in words.possessives:  # noqa: PLR2004 - and a noun
        return False
    others, own = united(words, *SOMEBODY), words.own_media
    return not any(
        (token.low in others and token.low not in own)
        or token.text != token.low
        or is_trade(token.low, words)
        for token in tokens[1:]
    )


def name_key(name: str) -> str:
    """What mentions of one named body share."""
    return fold(name)


def content_key(phrase: Phrase, pack: LanguagePack) -> str:
    """What mentions of one unnamed source share: their words without articles."""
    kept = [low for low in phrase.lows if low not in pack.words.function_words]
    return " ".join(kept or phrase.lows)


def _with_and_without(names: Sequence[str], pack: LanguagePack) -> Phrases:
    bare = []
    for name in names:
        first, *rest = words_of(name, pack.words)
        if rest and first in pack.sources.definite and name not in pack.sources.led:
            bare.append(name[len(first) :].lstrip())
    return phrases((*names, *bare), pack.words)
