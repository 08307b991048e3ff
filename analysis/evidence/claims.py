"""For every sentence whether it makes a checkable statement, and who is given for it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from analysis.evidence.carrying import Thread, papers_of
from analysis.evidence.coverage import Cover, covers
from analysis.evidence.doubt import DOUBT
from analysis.evidence.nature import nature
from analysis.language.pack import LanguagePack
from analysis.language.paragraphs import by_sentence
from analysis.model.article import BODY
from analysis.model.evidence import Attribution, Credit, Finding, Kind, Source, SourceKind, Tier
from analysis.model.span import Span
from analysis.model.text import Attributed, Paragraph, Sentence, Statement, Token, Voice

_HALF = 0.5  # share of a sentence that attributed words must cover
_SURE = 0.5  # confidence from which a claim is shown by default
_CARRIED = 0.35  # confidence of a claim that leans on the sentence before it
_WHOLE = 0.9  # share of a sentence between quotation marks that makes it a quotation


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was found before claims are looked for."""

    attributions: tuple[Attribution, ...] = ()
    sources: tuple[Source, ...] = ()
    credits: tuple[Credit, ...] = ()


def statements(
    paragraphs: Sequence[Paragraph],
    evidence: Evidence,
    pack: LanguagePack,
) -> tuple[Sentence, ...]:
    """Every sentence of title, headings and running text, with what became of it."""
    cut = [
        (p, span, tokens)
        for p in paragraphs
        for span, tokens in zip(p.sentences, by_sentence(p), strict=True)
    ]
    cut = [part for part in cut if part[2]]
    papers = papers_of(evidence.sources, pack)
    own = frozenset(s.id for s in evidence.sources if s.kind is SourceKind.SELF)
    covered = covers([span for _, span, _ in cut], evidence.attributions, own)
    doubts = sorted(c.span for c in evidence.credits if c.type == DOUBT)
    out: list[Sentence] = []
    thread = Thread()
    for (paragraph, span, tokens), cover in zip(cut, covered, strict=True):
        sentence = _sentence(span, tokens, paragraph, cover, pack)
        if paragraph.block.role not in BODY:
            sentence = replace(sentence, statement=Statement.FURNITURE, probability=0.0)
        elif sentence.is_claim and _holds_one(span, doubts):
            sentence = replace(sentence, statement=Statement.DOUBT, probability=0.1)
        sentence, thread = thread.follow(sentence, tokens, paragraph, papers, pack)
        out.append(sentence)
    return tuple(out)


def unattributed(sentences: Sequence[Sentence]) -> Iterator[Finding]:
    """Checkable statements of the running text that nobody is given for."""
    for sentence in sentences:
        sourced = sentence.attributed in (Attributed.DIRECT, Attributed.INDIRECT)
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


def _holds_one(span: Span, spans: Sequence[Span]) -> bool:
    """Whether one of `spans`, in text order, begins inside `span`."""
    at = bisect_left(spans, (span.start, 0))
    return at < len(spans) and spans[at].start < span.end


def _sentence(
    span: Span, tokens: Sequence[Token], paragraph: Paragraph, cover: Cover, pack: LanguagePack
) -> Sentence:
    voice = _voice(span, paragraph)
    told = nature(tokens, quoted=voice is not Voice.AUTHOR, pack=pack)
    attributed = Attributed.NONE
    if cover.share >= _HALF:
        attributed = Attributed.DIRECT if cover.direct else Attributed.INDIRECT
    return Sentence(
        span=span,
        role=paragraph.block.role,
        voice=voice,
        statement=told.statement,
        probability=told.probability,
        attributed=attributed,
        sources=cover.sources if attributed is not Attributed.NONE else (),
        type=told.type,
    )


def _voice(span: Span, paragraph: Paragraph) -> Voice:
    """Whose words the sentence is in: quotation marks decide."""
    quoted = sum(
        min(q.span.end, span.end) - max(q.span.start, span.start)
        for q in paragraph.quotes
        if q.span.touches(span)
    )
    if not quoted:
        return Voice.AUTHOR
    return Voice.QUOTED if quoted >= _WHOLE * (span.end - span.start) else Voice.MIXED
