"""What can be seen of an article's sourcing, as numbers: two dozen signs beside the index.

They say what any honest score of sourcing could be made of: how much is covered, by whom, in whose
words, how often each is heard, and how the text speaks. None of them knows the outlet or the
subject, and each is a share or a density, so that length alone moves none of them.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from statistics import mean

from analysis.judgement.backing import Backing, backings
from analysis.judgement.components import words_of
from analysis.judgement.scoring import Scoring
from analysis.judgement.strength import strength_class
from analysis.model.codes import BODY, Attitude, Attributed, Kind, Statement, Tier, Voice
from analysis.model.evidence import Source
from analysis.model.judgement import Analysis
from analysis.model.text import Sentence

_COMMENT = frozenset({Statement.OPINION, Statement.QUESTION, Statement.EXHORTATION})


@dataclass(frozen=True)
class _Seen:
    """An analysis with what several signs are made of."""

    analysis: Analysis
    scoring: Scoring

    @cached_property
    def words(self) -> int:
        return max(1, words_of(self.analysis.article))

    @cached_property
    def body(self) -> Sequence[Sentence]:
        told = (s for s in self.analysis.sentences if s.role in BODY)
        return [s for s in told if s.statement is not Statement.FURNITURE]

    @cached_property
    def claims(self) -> Sequence[Backing]:
        a = self.analysis
        return backings(a.sentences, a.sources, a.attributions, self.scoring)

    @cached_property
    def given(self) -> Sequence[Source]:
        """The sources that stand behind a sentence."""
        ids = {i for s in self.analysis.sentences for i in s.sources}
        return [s for s in self.analysis.sources if s.id in ids or s.via in ids]

    @cached_property
    def times(self) -> Mapping[int | None, int]:
        return Counter(a.source_id for a in self.analysis.attributions)

    def by_words(self, number: float) -> float:
        return 1000 * number / self.words

    def found(self, kind: Kind) -> float:
        return self.by_words(sum(f.kind is kind for f in self.analysis.findings))

    def strong(self, tier: Tier) -> float:
        own = (f for f in self.analysis.findings if f.kind is Kind.LOADED_WORDING)
        return self.by_words(sum(f.tier is tier and f.voice is not Voice.QUOTED for f in own))

    def of_class(self, *classes: str) -> float | None:
        return _share([strength_class(s) in classes for s in self.given])

    def sentences(self, test: Callable[[Sentence], bool]) -> float | None:
        return _share([test(s) for s in self.body])


def _share(truths: Sequence[bool]) -> float | None:
    return sum(truths) / len(truths) if truths else None


def _is_comment(sentence: Sentence) -> bool:
    """The writer judges, asks or urges, and nobody is given for it."""
    own = sentence.voice is not Voice.QUOTED and sentence.attributed is Attributed.NONE
    return own and sentence.statement in _COMMENT


def _heard(seen: _Seen) -> float | None:
    """How often a named source is heard."""
    named = [seen.times[s.id] for s in seen.given if s.named]
    return mean(named) if named else None


def _stretch(seen: _Seen) -> float | None:
    """The longest run of statements for which nobody is given, as a share of all."""
    longest = run = 0
    for claim in seen.claims:
        run = 0 if claim.chain else run + 1
        longest = max(longest, run)
    return longest / len(seen.claims) if seen.claims else None


def _named(seen: _Seen) -> float | None:
    by_id = {s.id: s for s in seen.analysis.sources}
    return _share([bool(c.chain) and by_id[c.chain.rungs[0]].named for c in seen.claims])


def _own_words(seen: _Seen, *, named: bool) -> float:
    """How much of the text stands between quotation marks, of all or of named sources."""
    text, by_id = seen.analysis.article.text, {s.id: s for s in seen.analysis.sources}
    contents = [
        content
        for a in seen.analysis.attributions
        if a.source_id is not None and by_id[a.source_id].named
        for content in a.content
    ]
    spans = [q.span for p in seen.analysis.paragraphs for q in p.quotes]
    kept = [s for s in spans if not named or any(c.touches(s) for c in contents)]
    return sum(len(s.of(text).split()) for s in kept) / seen.words


def _thought(seen: _Seen) -> float | None:
    """How many are given for what they think, not for what they said."""
    return _share([a.attitude is Attitude.THOUGHT for a in seen.analysis.attributions])


def _component(name: str) -> Callable[[_Seen], float | None]:
    return lambda seen: next(
        (c.value for c in seen.analysis.score.components if c.name == name), None
    )


def _direct(sentence: Sentence) -> bool:
    return sentence.attributed is Attributed.DIRECT


def _indirect(sentence: Sentence) -> bool:
    return sentence.attributed is Attributed.INDIRECT


def _dated(sentence: Sentence) -> bool:
    return sentence.dated


def _needing(seen: _Seen) -> float | None:
    """Of figures, causes and accusations, how many have a source."""
    hard = [s for s in seen.body if s.type in {"figure", "cause", "accusation"} and s.is_claim]
    return _share([s.attributed is not Attributed.NONE for s in hard])


SIGNS: Mapping[str, Callable[[_Seen], float | None]] = {
    "coverage": _component("coverage"),
    "strength": _component("strength"),
    "independence": _component("independence"),
    "traceability": _component("traceability"),
    "restraint": _component("restraint"),
    "statements with a named source": _named,
    "hard statements with a source": _needing,
    "sentences in a source's own words": lambda seen: seen.sentences(_direct),
    "sentences told after a source": lambda seen: seen.sentences(_indirect),
    "quoted words": lambda seen: _own_words(seen, named=False),
    "quoted words of named sources": lambda seen: _own_words(seen, named=True),
    "named sources for 1,000 words": lambda seen: seen.by_words(sum(s.named for s in seen.given)),
    "times a named source is heard": _heard,
    "people with a role among sources": lambda seen: seen.of_class("person_with_role"),
    "documents among sources": lambda seen: seen.of_class("document", "document_linked"),
    "other outlets among sources": lambda seen: seen.of_class("media", "media_linked"),
    "anonymous among sources": lambda seen: seen.of_class(
        "anonymous", "anonymous_with_role", "anonymous_explained"
    ),
    "nobody in particular among sources": lambda seen: seen.of_class("vague"),
    "longest run without a source": _stretch,
    "thoughts among attributions": _thought,
    "sentences that name the day": lambda seen: seen.sentences(_dated),
    "comment by the writer": lambda seen: seen.sentences(_is_comment),
    "strong words": lambda seen: seen.strong(Tier.A),
    "weaker strong words": lambda seen: seen.strong(Tier.B),
    "hearsay for 1,000 words": lambda seen: seen.found(Kind.HEARSAY),
    "second-hand for 1,000 words": lambda seen: seen.found(Kind.SECOND_HAND),
    "doubt or a request for comment": lambda seen: float(bool(seen.analysis.credits)),
}
"""Each sign by its name; None where an article has nothing to count it on."""


def signs(analysis: Analysis, scoring: Scoring) -> list[float | None]:
    """The signs of one article, in the order of SIGNS."""
    seen = _Seen(analysis, scoring)
    return [sign(seen) for sign in SIGNS.values()]
