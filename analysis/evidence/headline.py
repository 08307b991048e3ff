"""Title, standfirst and opening against the body: what backs each assertion, or nothing found."""

from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from analysis.evidence.names import Run, key, openings, runs_in
from analysis.language.memo import Memo
from analysis.language.pack import LanguagePack
from analysis.language.paragraphs import by_sentence
from analysis.model.codes import BODY, OPENING, Attributed, Kind
from analysis.model.evidence import Assertion, Finding
from analysis.model.span import Span
from analysis.model.text import Paragraph, Sentence, Token

_STEM = 5  # letters by which two forms of a word are taken for one
_SHARED = 2  # stems, names or numbers that a backing sentence shares at least
_SHARE = 0.22  # of the assertion's own that it shares at least
_LONG = 4  # letters of a word that says something
_CLAUSE_ENDS = frozenset(",;:.!?…()–—")
_SOON = 3  # tokens behind a name among which its verb stands
_MINIMUM = 4  # sentences of a body, below which nothing is looked for
_BRIEF = 8  # sentences of a body up to which nothing said with its source has to come again

OPENS = "opening"
"""The type of a finding in the first paragraph, which is no title."""


class _Named:
    """The names of the body, looked for only when somebody acts in the opening."""

    def __init__(self, body: Sequence[Paragraph], pack: LanguagePack) -> None:
        self.body, self.pack = body, pack

    @cached_property
    def keys(self) -> frozenset[str]:
        """Every part of every name, without its particle."""
        return frozenset(k for p in self.body for k in _names(p, self.pack))


class _Part(NamedTuple):
    """A sentence with what it shares with others: stems, numbers, names."""

    span: Span
    marks: frozenset[str]


def audit(
    paragraphs: Sequence[Paragraph], sentences: Sequence[Sentence], pack: LanguagePack
) -> tuple[Assertion, ...]:
    """What title and standfirst say, each with the sentence that backs it, if one surely does;
    and what they or the first paragraph let somebody do who is never named again.

    Nothing is said of an article whose body has too few sentences to back anything.
    """
    promise = [p for p in paragraphs if p.block.role in OPENING]
    running = [p for p in paragraphs if p.block.role in BODY]
    size = sum(len(p.sentences) for p in running)
    if size < _MINIMUM:
        return ()
    parts = [part for p in running for part in _parts(p, pack)] if promise else []
    by_span = {s.span: s for s in sentences}
    named = _Named(running[1:], pack)
    out: list[Assertion] = []
    for paragraph in promise + running[:1]:
        acts = tuple(_unbacked_acts(paragraph, named, pack))
        if paragraph.block.role in BODY and size <= _BRIEF:
            acts = tuple(act for act in acts if not _is_given(act, paragraph, by_span))
        out += [Assertion(span, None, attributed=False) for span in acts]
        if paragraph.block.role in OPENING:
            for part in _parts(paragraph, pack):
                if not any(part.span.touches(act) for act in acts):
                    out += _backed(part, parts, by_span)
    return tuple(out)


def gaps(assertions: Sequence[Assertion], paragraphs: Sequence[Paragraph]) -> Iterator[Finding]:
    """What the opening says and no sentence backs: "not found in the text", never "false".

    What the first paragraph of the running text says is of the type "opening".
    """
    running = [p.block.span for p in paragraphs if p.block.role in BODY]
    for assertion in assertions:
        if assertion.backing is None:
            opens = any(span.touches(assertion.span) for span in running[:1])
            yield Finding(
                Kind.HEADLINE_GAP,
                "headline.not_found",
                assertion.span,
                confidence=0.7,
                type=OPENS if opens else None,
                matched=(assertion.span,),
            )


def _parts(paragraph: Paragraph, pack: LanguagePack) -> Iterator[_Part]:
    """The sentences of a paragraph with what they share with others."""
    marks = _marks(pack)
    said = by_sentence(paragraph.lows, paragraph)
    for span, lows in zip(paragraph.sentences, said, strict=True):
        yield _Part(span, frozenset(map(marks.__getitem__, lows)) - {""})


@lru_cache(maxsize=8)
def _marks(pack: LanguagePack) -> Memo[str]:
    return Memo(lambda low: _mark(low, pack))


def _mark(low: str, pack: LanguagePack) -> str:
    """What two sentences share when they speak of one thing: a number, or a word's stem."""
    if low[0].isdigit():
        return low
    if low in pack.headline.numbers:
        return pack.headline.numbers[low]
    says = low[0].isalpha() and len(low) >= _LONG and low not in pack.words.function_words
    return low[:_STEM] if says else ""


def _names(paragraph: Paragraph, pack: LanguagePack) -> Iterator[str]:
    for run in runs_in(paragraph, openings(paragraph), pack):
        for token in paragraph.tokens[run.first : run.end]:
            yield key(token.low, pack)


def _unbacked_acts(paragraph: Paragraph, named: _Named, pack: LanguagePack) -> Iterator[Span]:
    """Somebody with a role who acts here and is never named again: actor and act together."""
    tokens = paragraph.tokens
    for run in runs_in(paragraph, openings(paragraph), pack):
        roles = pack.sources.official_roles
        first = run.first if tokens[run.first].low in roles else run.first - 1
        is_role = first >= 0 and first + 1 < run.end and tokens[first].low in roles
        if not is_role or paragraph.quote_of[run.first] >= 0 or not _acts(tokens, run, pack):
            continue
        if not any(key(t.low, pack) in named.keys for t in tokens[first + 1 : run.end]):
            yield _act(paragraph, run, first, pack)


def _is_given(act: Span, paragraph: Paragraph, by_span: dict[Span, Sentence]) -> bool:
    """Whether somebody is given for the sentence of an act: a brief need not say it twice."""
    here = next((span for span in paragraph.sentences if span.touches(act)), act)
    sentence = by_span.get(here)
    return sentence is not None and sentence.attributed is not Attributed.NONE


def _acts(tokens: Sequence[Token], run: Run, pack: LanguagePack) -> bool:
    """Whether a verb follows the name, an adverb between them or not."""
    behind = [token.low for token in tokens[run.end : run.end + _SOON]]
    while behind and behind[0].endswith(pack.attribution.grammar.adverb_endings or "\0"):
        del behind[0]
    return bool(behind) and behind[0] in pack.headline.verbs


def _act(paragraph: Paragraph, run: Run, first: int, pack: LanguagePack) -> Span:
    """From the actor's article to where the clause ends: the whole assertion, not half a phrase."""
    tokens, sentence_of = paragraph.tokens, paragraph.sentence_of
    if first > 0 and tokens[first - 1].low in pack.sources.definite:
        first -= 1
    end = run.end + 1
    while end < len(tokens) and sentence_of[end] == sentence_of[first]:
        if tokens[end].text in _CLAUSE_ENDS:
            break
        end += 1
    return Span(tokens[first].start, tokens[end - 1].end)


def _backed(
    part: _Part, body: Sequence[_Part], by_span: dict[Span, Sentence]
) -> Iterator[Assertion]:
    """The sentence of the body that shares most with an assertion, if it shares enough."""
    best = max(body, key=lambda other: len(part.marks & other.marks))
    shared = len(part.marks & best.marks)
    if shared >= _SHARED and shared >= _SHARE * len(part.marks):
        sentence = by_span.get(best.span)
        sourced = sentence is not None and sentence.attributed is not Attributed.NONE
        yield Assertion(part.span, best.span, attributed=sourced)
