"""Rules as data: where one looks, what it finds, what it leaves alone, how it proves itself."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from typing import NamedTuple

from analysis.language.folding import fold
from analysis.language.memo import Memo
from analysis.model.codes import Role, Tier
from analysis.model.span import Span

_WORD = re.compile(r"\w+")
_SHORT = 3  # letters up to which a needed word has to stand there as it is
_STEM = 5  # letters of a longer one that a word has to begin with
_FIGURE = "#"  # stands for any number among the needed words


class Marks(StrEnum):
    """How much a rule marks: what it matched, its sentence, or its whole block."""

    WORDS = "words"
    SENTENCE = "sentence"
    BLOCK = "block"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a pack. Patterns and phrases are matched on folded text, whole words only.

    `needs`: words or stems, one of which must stand in the block before a `pattern` is tried,
    "#" for any figure (phrases bring their own); `signs`: what every match of the pattern holds,
    one or the other (phrases bring these too). `flags`: sentences with what is found between
    brackets; `passes`: sentences in which nothing is.
    """

    id: str
    flags: tuple[str, ...]
    passes: tuple[str, ...]
    type: str = ""
    tier: Tier = Tier.A
    roles: tuple[Role, ...] = ()  # empty: every role
    marks: Marks = Marks.WORDS
    pattern: str = ""
    phrases: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()  # patterns; a match that touches one is dropped
    confidence: float = 1.0
    longest: int = 0  # words of the block at the most; 0: any length

    def __post_init__(self) -> None:
        """Refuse a rule that finds nothing, finds the empty string, or does not compile."""
        if bool(self.pattern) == bool(self.phrases):
            raise ValueError("a rule has either a pattern or phrases")
        if not self.flags or not self.passes:
            raise ValueError("a rule has examples of both sorts")


class Hit(NamedTuple):
    """A rule and what it matched."""

    rule: Rule
    span: Span


class RuleSet:
    """The rules of one kind; each is compiled when its words first turn up."""

    def __init__(self, rules: Iterable[Rule] = ()) -> None:
        self.rules = tuple(rules)
        self._compiled: dict[str, tuple[re.Pattern[str], re.Pattern[str] | None]] = {}
        stems = [{_stem(words) for words in (*rule.needs, *rule.phrases)} for rule in self.rules]
        self._signs = [r.signs or tuple({_longest(p) for p in r.phrases}) for r in self.rules]
        self._always = [n for n, known in enumerate(stems) if not known]
        self._by_word = Memo(lambda word: tuple(n for n, s in enumerate(stems) if _has(word, s)))

    def calls(self, words: Iterable[str]) -> bool:
        """Whether a rule is to be tried on a text of these words or tokens."""
        return bool(self._always) or any(map(self._by_word.__getitem__, words))

    def find(
        self, folded: str, span: Span, role: Role, words: Iterable[str] | None = None
    ) -> Iterator[Hit]:
        """What the rules match in `folded` within `span`, a block of `role`, rule by rule.

        `words`: the words or tokens of the span, by who has them already.
        """
        if words is None:
            words = _WORD.findall(folded, span.start, span.end)
        met = set(filter(None, map(self._by_word.__getitem__, words)))  # most words call for none
        if not met and not self._always:
            return
        for n in sorted({*self._always, *chain.from_iterable(met)}):
            rule = self.rules[n]
            if rule.roles and role not in rule.roles:
                continue
            if _shows(self._signs[n], folded, span) and _fits(rule, folded, span):
                yield from self._hits(rule, folded, span)

    def _hits(self, rule: Rule, folded: str, span: Span) -> Iterator[Hit]:
        pattern, unless = self._patterns(rule)
        found = [Span(*m.span()) for m in pattern.finditer(folded, span.start, span.end)]
        if found and unless:
            spared = [Span(*m.span()) for m in unless.finditer(folded, span.start, span.end)]
            found = [f for f in found if not any(f.touches(s) for s in spared)]
        return (Hit(rule, f) for f in found if f.end > f.start)

    def _patterns(self, rule: Rule) -> tuple[re.Pattern[str], re.Pattern[str] | None]:
        if rule.id not in self._compiled:
            source = rule.pattern or "|".join(_phrase(p) for p in rule.phrases)
            unless = "|".join(f"(?:{u})" for u in rule.unless)
            self._compiled[rule.id] = (
                re.compile(rf"(?<!\w)(?:{source})(?!\w)"),
                re.compile(unless) if unless else None,
            )
        return self._compiled[rule.id]


def _shows(signs: Sequence[str], folded: str, span: Span) -> bool:
    """Whether one of the signs stands in the span; without any a rule is always tried."""
    start, end = span
    return not signs or any(folded.find(sign, start, end) >= 0 for sign in signs)


def _fits(rule: Rule, folded: str, span: Span) -> bool:
    """Whether the span is not too long for the rule."""
    return not rule.longest or len(_WORD.findall(folded, span.start, span.end)) <= rule.longest


def _phrase(phrase: str) -> str:
    return r"\s+".join(re.escape(word) for word in fold(phrase).split())


def _stem(words: str) -> str:
    """What a word of the text begins with where a rule that needs `words` is tried."""
    return _longest(words)[:_STEM]


def _longest(words: str) -> str:
    """The longest of some words, folded; what has no letters as it is."""
    parts: list[str] = _WORD.findall(fold(words)) or [fold(words)]
    return max(parts, key=len)


def _has(token: str, stems: set[str]) -> bool:
    """Whether a word or a part of one is needed."""
    return any(
        word == stem
        or (len(stem) > _SHORT and word.startswith(stem))
        or (stem == _FIGURE and word[0].isdigit())
        for word in _WORD.findall(token)
        for stem in stems
    )
