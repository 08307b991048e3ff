"""The words of a source without their articles, with what is looked up in them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from analysis.evidence.lookup import Phrases, found, phrases, starts
from analysis.evidence.names import Run, runs, written
from analysis.language.folding import fold
from analysis.language.pack import LanguagePack
from analysis.language.source_words import SourceWords, united
from analysis.language.tokens import words_of
from analysis.model.text import Token

_SOMEBODY = (
    *("official_heads", "organisation_heads", "media_heads", "vague_heads", "anonymous_heads"),
    *("official_roles", "person_roles", "spokes"),
)
"""The lists of nouns that name somebody."""

_FULL = 2  # words of a full name


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
    prepositions = pack.attribution.tags.get("preposition", frozenset())
    while at and tokens[at].low in prepositions:  # "one in ten"
        at -= 1
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


def person_of(run: Run, phrase: Phrase, words: SourceWords) -> Run:
    """The name without the role that a capital draws into it ("Councillor Dev Marlowe")."""
    full = range(run.first, run.end - _FULL)  # a whole name is left behind the role
    last = max((n for n in full if _is_role(phrase.lows[n], words)), default=run.first - 1)
    first = last + 1
    while first < run.end - 1 and _is_role(phrase.lows[first], words):
        first += 1
    return Run(first, run.end)


def is_person(run: Run, phrase: Phrase, pack: LanguagePack) -> bool:
    """Whether a proper name is somebody's: by a title, a first name, or a role beside it."""
    words = pack.sources
    lows, is_full = phrase.lows, run.end - run.first > 1
    before = lows[run.first - 1] if run.first else ""
    others = _owns(run, phrase, pack) or _is_relation(run, phrase, words)
    if before == "(" or others or ends_as_company(run, phrase, words):
        return False
    if before in words.titles or (is_full and lows[run.first] in words.given_names):
        return True
    if is_full and before and _is_told(run, before, lows, words):
        return True
    if _is_body(phrase, words) or (phrase.tail and phrase.tail[0] in words.thing_relatives):
        return False
    outside = (*lows[: run.first], *lows[run.end :])
    if any(_is_role(low, words) for low in outside):
        return not (follows_joint(run, phrase, words) or _is_adjective(run, phrase, pack))
    works = _is_role(lows[run.first], words) or _works(lows[run.end : run.end + 3], words)
    return is_full and (works or (not phrase.lead and run.first == 0))


def _is_told(run: Run, before: str, lows: Sequence[str], words: SourceWords) -> bool:
    """Whether a role stands before a full name, or in it: "state Sen. Ada Byron"."""
    works = _works((",", before), words) and before not in words.media_heads
    inside = run.end - run.first > _FULL and _is_role(lows[run.first], words)
    return works or inside or _is_role(before, words)


def _is_adjective(run: Run, phrase: Phrase, pack: LanguagePack) -> bool:
    """Whether a lone capital before a role names nobody: "two Western diplomats".

    Without an article it is so before several people: "Harbour workers", "Angry doctors".
    """
    behind = " ".join(phrase.lows[1:2])
    many = behind.endswith(pack.attribution.grammar.plural_endings or "\0")
    lone = run.first == 0 and run.end == 1 and (bool(phrase.lead) or many)
    return lone and _is_role(behind, pack.sources)


def ends_as_company(run: Run, phrase: Phrase, words: SourceWords) -> bool:
    """Whether a name is a company's by its last word, or by the one behind it."""
    return not words.organisation_words.isdisjoint(phrase.lows[run.end - 1 : run.end + 1])


def _is_relation(run: Run, phrase: Phrase, words: SourceWords) -> bool:
    """ "An adviser of Jean Dupont" is the adviser; a comma between gives the name back."""
    told = phrase.lows[: run.first]
    return (
        bool(told)
        and (_is_role(told[0], words) or told[0] in words.anonymous_heads)
        and follows_joint(run, phrase, words)
    )


def role_beside(phrase: Phrase, run: Run, words: SourceWords) -> str:
    """What is said of a named person, before the name or behind it; a title says nothing."""
    before, behind = phrase.tokens[: run.first], phrase.tokens[run.end :]
    before = tuple(token for token in before if token.low not in words.titles)
    bracketed = bool(behind) and behind[0].low == "("  # a party
    told = before if bracketed and before else max((before, behind), key=len)
    return written(told).strip(" ,–—-")


def side_of(phrase: Phrase, words: SourceWords) -> str:
    """The side that an adjective of the phrase names."""
    return next((words.sides[low] for low in phrase.lows if low in words.sides), "")


def is_pronoun(token: Token, words: SourceWords) -> bool:
    """A word that stands for somebody; in capitals it is a body's name ("WHO")."""
    in_capitals = token.text.isupper() and len(token.text) > 1
    return not in_capitals and (token.low in words.relatives or token.low in words.pronouns)


def is_body_of(side: str, phrase: Phrase, words: SourceWords) -> bool:
    """ "The Syrian government": the country's name tells which."""
    return bool(side) and any(low in words.official_heads for low in phrase.lows)


def is_possessors(tokens: Sequence[Token], words: SourceWords) -> bool:
    """ "Her count" is hers; "her lawyer" and "its police" are somebody else."""
    if len(tokens) < 2 or tokens[0].low not in words.possessives:  # noqa: PLR2004 - and a noun
        return False
    others, own = united(words, *_SOMEBODY), words.own_media
    return not any(
        (token.low in others and token.low not in own)
        or token.text != token.low
        or token.low.endswith(words.role_endings)
        for token in tokens[1:]
    )


def _owns(run: Run, phrase: Phrase, pack: LanguagePack) -> bool:
    """Whether somebody else's noun follows: "Mr Lee's lawyer"."""
    mark = phrase.lows[run.end : run.end + 1]
    marks = pack.attribution.tags.get("possessive", frozenset())
    return bool(mark) and mark[0] in marks and run.end + 1 < len(phrase.lows)


def name_key(name: str) -> str:
    """What mentions of one named body share."""
    return fold(name)


def content_key(phrase: Phrase, pack: LanguagePack) -> str:
    """What mentions of one unnamed source share: their words without articles."""
    kept = [low for low in phrase.lows if low not in pack.words.function_words]
    return " ".join(kept or phrase.lows)


def _is_role(low: str, words: SourceWords) -> bool:
    return low in words.official_roles or low in words.person_roles or low in words.titles


def _works(behind: Sequence[str], words: SourceWords) -> bool:
    """ "X, beekeeper": a comma and a noun of the making that says what somebody does."""
    if not behind or behind[0] != ",":
        return False
    said = behind[1:]
    if said and (said[0] in words.definite or said[0] in words.indefinite):
        said = said[1:]
    return bool(said) and said[0].endswith(words.role_endings or "\0")


def _is_body(phrase: Phrase, words: SourceWords) -> bool:
    """Whether the first noun is a body's: "the ministry of Jean Dupont" is no person."""
    heads = united(words, "official_heads", "organisation_heads", "media_heads", "document_heads")
    return bool(phrase.lows) and phrase.lows[0] in heads


def follows_joint(run: Run, phrase: Phrase, words: SourceWords) -> bool:
    """ "The lawyer of Jean Dupont" is the lawyer; a title or comma between gives the name back."""
    at = run.first - 1
    while at > 0 and phrase.lows[at] in words.definite and phrase.lows[at] not in words.joints:
        at -= 1
    return at >= 0 and phrase.lows[at] in words.joints


def _with_and_without(names: Sequence[str], pack: LanguagePack) -> Phrases:
    bare = []
    for name in names:
        first, *rest = words_of(name, pack.words)
        if rest and first in pack.sources.definite and name not in pack.sources.led:
            bare.append(name[len(first) :].lstrip())
    return phrases((*names, *bare), pack.words)
