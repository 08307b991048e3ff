"""Attributions traced to their sources, and the sources that a careful reader would ask about."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from analysis.evidence.introductions import introductions
from analysis.evidence.joining import Group, joined
from analysis.evidence.ledger import is_source
from analysis.evidence.mentioned import Mention
from analysis.evidence.mentions import mention
from analysis.evidence.names import openings, runs
from analysis.evidence.openers import proved
from analysis.evidence.state_media import StateMedia
from analysis.language.folding import fold, fold_whole
from analysis.language.pack import LanguagePack
from analysis.language.source_words import SourceWords
from analysis.model.article import Article
from analysis.model.codes import BODY, Kind, SourceKind, Tier
from analysis.model.evidence import Attribution, Finding, Source
from analysis.model.span import Span
from analysis.model.text import END, START, Paragraph, Token

_SECOND_HAND = frozenset({SourceKind.MEDIA, SourceKind.STATE_MEDIA})

_HUMAN = frozenset({SourceKind.PERSON, SourceKind.OFFICIAL, SourceKind.ANONYMOUS})
_BODIES = frozenset({SourceKind.OFFICIAL, SourceKind.ORGANISATION, SourceKind.MEDIA})
_HOUSE = 12  # tokens before "on" among which the body stands that it is in
_NAME = 6  # tokens of a comma and the name behind it
_AROUND = 400  # code points beside a mention in which a reason for anonymity is looked for


@dataclass(frozen=True, slots=True)
class _Cut:
    """The paragraphs with where each begins, to find the tokens of a span quickly."""

    paragraphs: tuple[Paragraph, ...]
    starts: tuple[int, ...]
    openings: tuple[list[bool], ...]


@dataclass(frozen=True, slots=True)
class _Traced:
    """What each source is given for, who cites whom, and the text that more is looked up in."""

    given: Mapping[int | None, Sequence[Attribution]]
    relays: Mapping[Span, int | None]
    article: Article
    folded: str
    words: SourceWords
    cut: _Cut


def trace(
    article: Article,
    paragraphs: tuple[Paragraph, ...],
    attributions: tuple[Attribution, ...],
    pack: LanguagePack,
    state_media: StateMedia,
) -> tuple[tuple[Attribution, ...], tuple[Source, ...]]:
    """The attributions with the id of their source, and the sources in order of appearance."""
    cut = _Cut(
        paragraphs,
        tuple(p.block.span.start for p in paragraphs),
        tuple(openings(p) for p in paragraphs),
    )
    by_span: dict[Span, list[Attribution]] = {}
    for a in attributions:
        for span in (a.source, a.relayed):
            if span and not a.negated:
                by_span.setdefault(span, []).append(a)
    folded = fold_whole(article.text)
    told = _announcing(attributions, folded, pack)
    found = [_mention(span, cut, pack, state_media) for span in sorted(by_span)]
    mentions = proved(found, paragraphs, cut.openings)
    introduced = introductions(paragraphs, cut.openings, pack) if mentions else ()
    groups = [
        group
        for group in joined(mentions, introduced)
        if any(_in_body(m, cut) for m in group) and is_source(group, by_span, pack.sources, told)
    ]
    ids = {m.span: n for n, group in enumerate(groups) for m in group}
    traced = tuple(
        a._replace(source_id=ids[a.source]) if a.source in ids and a in by_span[a.source] else a
        for a in attributions
    )
    given: dict[int | None, list[Attribution]] = {}
    for attribution in traced:
        given.setdefault(attribution.source_id, []).append(attribution)
    relays = {a.relayed: a.source_id for a in traced if a.relayed}
    text = _Traced(given, relays, article, folded, pack.sources, cut)
    return traced, tuple(_source(n, group, text) for n, group in enumerate(groups))


def _announcing(
    attributions: Sequence[Attribution], folded: str, pack: LanguagePack
) -> frozenset[Span]:
    """The cues that tell a thing as a statement does: "announced the closure"."""
    words = pack.claims.announces
    cues = ((a.cue, a.cue.of(folded).replace("'", " ").split()) for a in attributions)
    return frozenset(cue for cue, said in cues if not words.isdisjoint(said))


def doubtful(attributions: Sequence[Attribution], sources: Sequence[Source]) -> Iterator[Finding]:
    """Attributions to nobody in particular, and to another outlet, at the source's words."""
    seen: set[int] = set()
    by_mention = {span: source for source in sources for span in source.mentions}
    for attribution in sorted(attributions, key=lambda a: a.cue):
        for span in (attribution.source, attribution.relayed):
            source = by_mention.get(span) if span else None
            if span is None or source is None:
                continue
            finding = _doubt(source, span, attribution)
            if finding is not None:
                again = source.id in seen
                seen.add(source.id)
                yield finding._replace(tier=Tier.B) if again else finding


def _doubt(source: Source, span: Span, attribution: Attribution) -> Finding | None:
    """What there is to ask about one mention of a source."""
    matched = (attribution.cue, span)
    if source.kind in _SECOND_HAND:
        is_state = source.kind is SourceKind.STATE_MEDIA
        rule = "source.state_media" if is_state else "source.second_hand"
        kind, type_ = Kind.SECOND_HAND, "state_media" if is_state else None
        if is_state and source.role:  # the article says so; the list does not
            rule, type_ = "source.called_state", "called_state"
        return Finding(kind, rule, span, type=type_, source_id=source.id, matched=matched)
    if source.kind is SourceKind.VAGUE:
        return Finding(
            Kind.VAGUE_SOURCE, "source.vague", span, source_id=source.id, matched=matched
        )
    if source.kind is SourceKind.ANONYMOUS and not source.explained:
        tier = Tier.B if source.role else Tier.A
        rule, type_ = "source.anonymous", "anonymous"
        return Finding(
            Kind.VAGUE_SOURCE, rule, span, tier=tier, type=type_, source_id=source.id,
            matched=matched, confidence=0.6 if source.role else 0.9,
        )  # fmt: skip
    return None


def _in_body(mention: Mention, cut: _Cut) -> bool:
    """A name that only title or headings give is no source of the article's."""
    return _paragraph(mention.span, cut)[1].block.role in BODY


def _paragraph(span: Span, cut: _Cut) -> tuple[int, Paragraph]:
    at = max(0, bisect_right(cut.starts, span.start) - 1)
    return at, cut.paragraphs[at]


def _mention(span: Span, cut: _Cut, pack: LanguagePack, state_media: StateMedia) -> Mention:
    """The mention at `span`: its tokens are found in the paragraph that holds it."""
    at, paragraph = _paragraph(span, cut)
    first = bisect_right(paragraph.tokens, span.start, key=END)  # "-t-elle" holds "elle"
    end = bisect_left(paragraph.tokens, span.end, key=START)
    tokens = paragraph.tokens[first:end]
    if not tokens:
        return Mention(span, SourceKind.UNRESOLVED, "")
    found = mention(span, tokens, cut.openings[at][first:end], pack, state_media)
    house = _house(paragraph, first, pack) if found.kind is SourceKind.VAGUE else ()
    if house:
        inside = mention(span, house, [False] * len(house), pack, state_media)
        is_body = inside.kind in _BODIES and inside.key not in pack.sources.places
        return inside._replace(takes_up=frozenset()) if is_body else found
    if found.named or found.pronoun or found.kind not in _HUMAN:
        return found
    name = _name_behind(paragraph.tokens, end, pack)
    if name == end:
        return found
    tokens = paragraph.tokens[first:name]
    with_name = mention(span, tokens, [False] * len(tokens), pack, state_media)
    return with_name if with_name.kind in _HUMAN and with_name.named else found


def _house(paragraph: Paragraph, at: int, pack: LanguagePack) -> Sequence[Token]:
    """The body for which nobody in particular speaks: "At the ministry, people say"."""
    words, tokens, sentence_of = pack.sources, paragraph.tokens, paragraph.sentence_of
    first = at - 1
    while first > max(0, at - _HOUSE) and sentence_of[first - 1] == sentence_of[at]:
        first -= 1
    if first < 0 or tokens[at - 1].low != "," or tokens[first].low not in words.at_places:
        return ()
    is_article = tokens[first].low in words.definite
    return tokens[first + (not is_article) : at - 1]


def _name_behind(tokens: Sequence[Token], end: int, pack: LanguagePack) -> int:
    """ "According to her husband, Jo Marsh.": where the name between comma and mark ends."""
    behind = tokens[end : end + _NAME]
    if not behind or behind[0].low != ",":
        return end
    titled = len(behind) > 1 and behind[1].low in pack.sources.titles
    name = behind[1 + titled :]
    run = next(runs(name, [False] * len(name), pack), None)
    if run is None or run.first or run.end + titled < 2:  # noqa: PLR2004 - first name and surname
        return end
    past = end + 1 + titled + run.end
    return past if past < len(tokens) and not tokens[past].text[0].isalnum() else end


def _source(number: int, group: Group, text: _Traced) -> Source:
    """One source out of its mentions: the first in running text that is no pronoun names it."""
    told = [m for m in group if not m.pronoun] or group[:1]
    first = next((m for m in told if _in_body(m, text.cut)), told[0])  # a title cuts names short
    spans = tuple(m.span for m in group)
    own = text.given.get(number, [])
    relaying = next((text.relays[span] for span in spans if span in text.relays), None)
    kind = _kind(first, text.article)
    return Source(
        id=number,
        name=first.name,
        kind=kind,
        named=first.named or kind is SourceKind.SELF,
        second_hand=kind in _SECOND_HAND,
        state_media=kind is SourceKind.STATE_MEDIA,
        mentions=spans,
        words=sum(len(span.of(text.article.text).split()) for a in own for span in a.content),
        via=relaying if relaying != number else None,
        role=first.role,
        side=first.side,
        explained=kind is SourceKind.ANONYMOUS and any(_explains(span, text) for span in spans),
        witness=_says([_line(text.folded, a.cue) for a in own], text.words.witness_phrases),
        linked=_is_linked(spans, text.article),
        agency=kind is SourceKind.MEDIA and _is_agency(first.name, spans, text),
    )


def _is_agency(name: str, spans: Sequence[Span], text: _Traced) -> bool:
    """Whether a list names it among the news agencies, or the article calls it one."""
    said = [span.of(text.folded) for span in spans]
    return fold(name) in text.words.agencies or _says(said, text.words.agency_marks)


def _explains(span: Span, text: _Traced) -> bool:
    """Whether the sentence of a mention says why the name is kept back."""
    sentences = _paragraph(span, text.cut)[1].sentences
    at = max(0, bisect_right(sentences, span.start, key=START) - 1)
    whole = sentences[at]
    start, end = max(whole.start, span.start - _AROUND), min(whole.end, span.end + _AROUND)
    said = text.folded[start:end]
    if any(reason in said for reason in text.words.reasons):
        return True
    kept = max((said.find(phrase) for phrase in text.words.anonymity), default=-1)
    return kept >= 0 and any(_as_word(why) in said[kept:] for why in text.words.because)


def _as_word(why: str) -> str:
    """With the spaces around it; none behind an elision: "parce qu'elle"."""
    return f" {why}" if why.endswith("'") else f" {why} "


def _kind(first: Mention, article: Article) -> SourceKind:
    """The kind of a source; the outlet's own name is the outlet itself."""
    site = article.metadata.site
    if first.kind in _SECOND_HAND and site and fold(site) == fold(first.name):
        return SourceKind.SELF
    return first.kind


def _is_linked(spans: Sequence[Span], article: Article) -> bool:
    """Whether a mention stands in a link that leaves the site."""
    outward = [link.span for link in article.metadata.links if link.external]
    return any(span.touches(link) for span in spans for link in outward)


def _says(lines: Sequence[str], phrases: Sequence[str]) -> bool:
    """Whether one of `phrases` stands in one of `lines`."""
    return any(any(map(line.__contains__, phrases)) for line in lines)


def _line(folded: str, span: Span) -> str:
    """The words around a mention, within its line."""
    start = folded.rfind("\n", max(0, span.start - _AROUND), span.start) + 1
    end = folded.find("\n", span.end, span.end + _AROUND)
    start = start or max(0, span.start - _AROUND)
    return folded[start : end if end >= 0 else span.end + _AROUND]
