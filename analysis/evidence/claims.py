"""For every sentence whether it makes a checkable statement, and who is given for it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import compress, pairwise
from typing import NamedTuple

from analysis.evidence.carrying import Thread, papers_of
from analysis.evidence.coverage import Cover, covers
from analysis.evidence.days import dated
from analysis.evidence.doubt import DOUBT
from analysis.evidence.nature import Nature, nature
from analysis.evidence.played import is_match
from analysis.language.pack import LanguagePack
from analysis.model.codes import BODY, Attributed, Kind, SourceKind, Statement, Tier, Voice
from analysis.model.evidence import Attribution, Credit, Finding, Source
from analysis.model.span import Span
from analysis.model.text import Paragraph, Quote, Sentence, Token

_HALF = 0.5  # share of a sentence that attributed words must cover
_SURE = 0.5  # confidence from which a claim is shown by default
_CARRIED = 0.35  # confidence of a claim that leans on the sentence before it
_NONE, _DIRECT, _INDIRECT = Attributed.NONE, Attributed.DIRECT, Attributed.INDIRECT
_AUTHOR = Voice.AUTHOR  # at hand: a class is slow to give its members
_SOURCED = (_DIRECT, _INDIRECT)
_GIVEN = frozenset({Statement.FORECAST, Statement.EXPERIENCE})
"""What is a statement all the same when it is somebody else's: "he explains that it will leak"."""

_SEEN = frozenset({"figure", "plain"})  # types of claims that a match report makes of the match
_LINE = 12  # tokens of a line without a full stop that states nothing
_ENDS = frozenset(".!?…:;\"'»”’)")
_WHOLE = 0.9  # share of a sentence between quotation marks that makes it a quotation


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was found before claims are looked for."""

    attributions: tuple[Attribution, ...] = ()
    sources: tuple[Source, ...] = ()
    credits: tuple[Credit, ...] = ()
    loaded: tuple[Span, ...] = ()  # loaded words in the writer's own voice, in text order


class _Part(NamedTuple):
    """A sentence with its tokens, and the paragraph that it stands in."""

    paragraph: Paragraph
    span: Span
    tokens: Sequence[Token]
    lows: tuple[str, ...]
    dated: bool


class _Around(NamedTuple):
    """What is known beside a sentence's words: credits in text order, and the article's subject."""

    doubts: Sequence[Span]
    asked: Sequence[Span]
    played: bool  # it reports a match


def statements(
    paragraphs: Sequence[Paragraph],
    evidence: Evidence,
    pack: LanguagePack,
) -> tuple[Sentence, ...]:
    """Every sentence of title, headings and running text, with what became of it."""
    days = dated(paragraphs, evidence.sources, pack)
    cut = [
        _Part(p, span, p.tokens[first:past], p.lows[first:past], span in days)
        for p in paragraphs
        for span, (first, past) in zip(p.sentences, pairwise(p.cuts), strict=True)
    ]
    cut = [part for part in cut if part.tokens]
    papers = papers_of(evidence.sources, pack)
    own = frozenset(s.id for s in evidence.sources if s.kind is SourceKind.SELF)
    words = pack.claims.announces
    announcing = {
        token.start
        for p in paragraphs
        for token in compress(p.tokens, map(words.__contains__, p.lows))
    }
    covered = covers([part.span for part in cut], evidence.attributions, own, announcing)
    around = _Around(
        doubts=sorted(c.span for c in evidence.credits if c.type == DOUBT),
        asked=sorted(c.span for c in evidence.credits if c.type != DOUBT),
        played=is_match(paragraphs, pack),
    )
    out: list[Sentence] = []
    thread = Thread()
    for part, cover in zip(cut, covered, strict=True):
        judged = _judges(part.span, cover, evidence.loaded)
        sentence = _sentence(part, cover, pack, judged=judged)
        sentence = _known_from_around(sentence, part, cover, around)
        sentence, thread = thread.follow(sentence, part.tokens, part.paragraph, papers, pack)
        out.append(sentence)
    return tuple(out)


def _known_from_around(sentence: Sentence, part: _Part, cover: Cover, around: _Around) -> Sentence:
    """The sentence as its block, the credits in it and the article make it."""
    statement, probability, type_ = None, 0.1, sentence.type
    if part.paragraph.block.role not in BODY or _is_line(part):
        statement, probability = Statement.FURNITURE, 0.0
    elif sentence.is_claim and _holds_one(part.span, around.doubts):
        statement = Statement.DOUBT
    elif sentence.is_claim and cover.share < _HALF and _holds_one(part.span, around.asked):
        statement = Statement.EXPERIENCE
    elif around.played and _is_seen(sentence):
        statement, probability, type_ = Statement.RECORD, 0.4, "record"
    if statement is None:
        return sentence
    return sentence._replace(statement=statement, probability=probability, type=type_)


def _is_seen(sentence: Sentence) -> bool:
    """Whether nobody is given for what everybody saw who came to a match."""
    plain = sentence.statement is Statement.CLAIM and sentence.type in _SEEN
    return plain and sentence.attributed is _NONE


def unattributed(sentences: Sequence[Sentence]) -> Iterator[Finding]:
    """Checkable statements of the running text that nobody is given for."""
    for sentence in sentences:
        sourced = sentence.attributed in _SOURCED
        if sentence.role not in BODY or sourced or sentence.voice is Voice.QUOTED:
            continue
        if not sentence.is_claim:
            continue
        carried = sentence.attributed is Attributed.CARRIED
        type_ = "carried" if carried else sentence.type
        confidence = min(sentence.probability, _CARRIED) if carried else sentence.probability
        yield Finding(
            Kind.UNATTRIBUTED_CLAIM,
            f"claim.{type_}",
            sentence.span,
            tier=Tier.A if confidence >= _SURE else Tier.B,
            confidence=confidence,
            type=type_,
            matched=(sentence.span,),
        )


def _judges(span: Span, cover: Cover, loaded: Sequence[Span]) -> bool:
    """Whether a loaded word of the sentence stands outside of what somebody else says in it."""
    at = bisect_left(loaded, (span.start, 0))
    while at < len(loaded) and loaded[at].start < span.end:
        if not any(content.touches(loaded[at]) for content in cover.contents):
            return True
        at += 1
    return False


def _holds_one(span: Span, spans: Sequence[Span]) -> bool:
    """Whether one of `spans`, in text order, begins inside `span`."""
    at = bisect_left(spans, (span.start, 0))
    return at < len(spans) and spans[at].start < span.end


def _is_line(part: _Part) -> bool:
    """Whether a paragraph is a few words without a full stop: a caption, a heading, a signature."""
    tokens = part.tokens
    alone = len(part.paragraph.sentences) == 1
    return alone and len(tokens) <= _LINE and tokens[-1].text[0] not in _ENDS


def _sentence(part: _Part, cover: Cover, pack: LanguagePack, *, judged: bool) -> Sentence:
    paragraph, span, tokens, lows, day = part
    voice = _voice(span, paragraph)
    told = nature(tokens, lows, quoted=voice is not _AUTHOR, judged=judged, pack=pack)
    attributed = _NONE
    if cover.share >= _HALF:
        attributed = _DIRECT if cover.direct else _INDIRECT
    if cover.wished >= _HALF and not cover.said and _wishes(cover, tokens, pack):
        told = Nature(Statement.OPINION, 0.3)
        attributed = _DIRECT if cover.direct else _INDIRECT
    elif _is_given(cover, attributed) and voice is _AUTHOR and told.statement in _GIVEN:
        told = Nature(Statement.CLAIM, _SURE)
    return Sentence(
        span=span,
        role=paragraph.block.role,
        voice=voice,
        statement=told.statement,
        probability=told.probability,
        attributed=attributed,
        sources=cover.sources if attributed is not _NONE else (),
        type=told.type,
        dated=day,
    )


def _is_given(cover: Cover, attributed: Attributed) -> bool:
    """Whether somebody else states what the sentence says, in the writer's words."""
    return attributed is _INDIRECT and cover.stated


def _wishes(cover: Cover, tokens: Sequence[Token], pack: LanguagePack) -> bool:
    """Whether a cue is a word of wanting or expecting, not of deciding or doing."""
    words = pack.claims.wishes
    wanting = (token for token in tokens if token.low in words)
    return any(cue.start <= token.start < cue.end for token in wanting for cue in cover.wishes)


def _start(quote: Quote) -> int:
    return quote.span.start


def _voice(span: Span, paragraph: Paragraph) -> Voice:
    """Whose words the sentence is in: quotation marks decide."""
    at = max(0, bisect_right(paragraph.quotes, span.start, key=_start) - 1)
    quoted = 0
    for quote in paragraph.quotes[at:]:
        if quote.span.start >= span.end:
            break
        quoted += max(0, min(quote.span.end, span.end) - max(quote.span.start, span.start))
    if not quoted:
        return _AUTHOR
    return Voice.QUOTED if quoted >= _WHOLE * (span.end - span.start) else Voice.MIXED
