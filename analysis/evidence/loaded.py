"""Words that tell the reader what to feel: listed wordings behind guards, scare quotes, signs."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from operator import itemgetter

from analysis.evidence.guards import in_domain, spared, topical, without_homographs
from analysis.evidence.literal import literal, unsupported
from analysis.evidence.scare_quotes import scare_quotes
from analysis.evidence.typography import emphasis
from analysis.language.lexicon import Match, lexicon
from analysis.language.loaded_words import LoadedWords
from analysis.language.pack import LanguagePack
from analysis.model.codes import OPENING, Kind, Manner, Role, Tier, Voice
from analysis.model.evidence import Attribution, Finding
from analysis.model.span import Span
from analysis.model.text import Paragraph

_START = itemgetter(0)
_SURE = {Tier.A: 0.8, Tier.B: 0.5, Tier.C: 0.3}
_JUDGING = frozenset({"evaluative", "label"})  # types that a degree word makes stronger
_ORDER = {Tier.A: 0, Tier.B: 1, Tier.C: 2}


def loaded(
    paragraphs: Sequence[Paragraph], attributions: Sequence[Attribution], pack: LanguagePack
) -> tuple[Finding, ...]:
    """The findings in reading order; none overlaps another."""
    words = pack.loaded_wording
    if not words.group:
        return ()
    direct = sorted(c for a in attributions if a.manner is Manner.DIRECT for c in a.content)
    given = sorted(c for a in attributions for c in a.content)
    said = sorted(a.cue for a in attributions if a.content)
    on_topic = lru_cache(maxsize=None)(lambda name: in_domain(name, paragraphs, words))
    matched = [list(lexicon(pack).find(paragraph.lows)) for paragraph in paragraphs]
    topics = topical(matched)
    found: list[Finding] = []
    seen: set[str] = set()
    weakest = Tier.C
    for paragraph, matches in zip(paragraphs, matched, strict=True):
        near = paragraph.block.span
        contents = (_within(direct, near), _within(given, near))
        cues = _within(said, near)
        scare = list(scare_quotes(paragraph, attributions, words, seen))
        held = [span for span, _ in scare]
        marked = [_scare(span, tier, pack) for span, tier in scare]
        for match in _meant(matches, paragraph, pack):
            if match.entry.lemma in topics or _at_home(match, on_topic):
                continue
            finding = _listed(match, paragraph, contents, held)
            if finding is None or _is_cue_itself(match, finding.span, cues):
                continue
            if finding.tier is weakest:  # nothing more can be said against it, nor for it
                marked.append(finding)
                continue
            image = unsupported(match, paragraph, pack.literal)
            if image and not any(cue.touches(finding.span) for cue in cues):  # none that says it
                marked.append(finding._replace(tier=Tier.C, confidence=_SURE[Tier.C]))
            else:
                marked.append(_distanced(_stressed(finding, match, paragraph, words), held))
        marked.extend(_signs(paragraph, pack))
        found.extend(_raised(_apart(marked), paragraph, words.company))
    return tuple(found)


def _is_cue_itself(match: Match, span: Span, cues: list[Span]) -> bool:
    """Whether a word listed as no verb is the verb by which somebody speaks: « …, lâche-t-il »."""
    group = match.entry.group
    return bool(cues) and group is not None and group.shape != "verb" and span in cues


def _at_home(match: Match, on_topic: Callable[[str], bool]) -> bool:
    """Whether the whole article is of a domain in which the words are meant literally."""
    entry = match.entry
    if entry.group is not None and entry.group.off_in and on_topic(entry.group.off_in):
        return True
    return entry.unless is not None and any(on_topic(d) for d in entry.unless.domains)


def _within(spans: list[Span], block: Span) -> list[Span]:
    """Those of sorted spans that begin in the block."""
    if not spans:
        return spans
    return spans[
        bisect_left(spans, block.start, key=_START) : bisect_left(spans, block.end, key=_START)
    ]


def _meant(found: list[Match], paragraph: Paragraph, pack: LanguagePack) -> Iterator[Match]:
    """What the lexicon finds and no guard spares."""
    if not found:
        return
    words = pack.loaded_wording
    kept = [m for m in found if m.entry.group and not spared(m, paragraph, words)]
    kept = [m for m in kept if not literal(m, paragraph, pack.literal)]
    kept = without_homographs(kept, found, paragraph.tokens, words)
    # Inside a fixed phrase, or a phrase that is meant literally, no single word is marked either.
    safe = [(m.first, m.last) for m in found if m.entry.group is None or m.last > m.first]
    safe = [s for s in safe if s not in {(m.first, m.last) for m in kept}] if safe else safe
    if safe:
        kept = [m for m in kept if not any(a <= m.last and m.first <= b for a, b in safe)]
    yield from kept


def _listed(
    match: Match, paragraph: Paragraph, contents: tuple[list[Span], list[Span]], held: list[Span]
) -> Finding | None:
    """The finding, unless the words only count in a quotation, or only outside of one."""
    group = match.entry.group
    assert group is not None  # protected phrases were left out before
    tokens, (direct, given) = paragraph.tokens, contents
    quoted = paragraph.quote_of[match.first] >= 0
    if group.quoted_only and not (quoted or direct):
        return None
    span = Span(tokens[match.first].start, tokens[match.last].end)
    quoted = quoted and not (held and any(h.touches(span) for h in held))
    quoted = quoted or (bool(direct) and any(c.holds(span) for c in direct))
    if group.quoted_only and not quoted:
        return None
    if group.weak and (quoted or (given and any(c.holds(span) for c in given))):
        return None
    return Finding(
        kind=Kind.LOADED_WORDING,
        rule=group.id,
        span=span,
        voice=Voice.QUOTED if quoted else Voice.AUTHOR,
        tier=group.tier,
        confidence=_SURE[group.tier],
        type=group.type,
        matched=(span,),
        plainer=match.entry.plainer,
        presumes=group.presumes,
    )


def _stressed(finding: Finding, match: Match, paragraph: Paragraph, words: LoadedWords) -> Finding:
    """With the degree word before it, which makes a weaker judgement a plain one."""
    group = match.entry.group
    if group is not None and group.shape == "noun":
        return _swollen(finding, match, paragraph, words)
    if group is None or group.shape != "adjective" or group.type not in _JUDGING or not match.first:
        return finding
    before = paragraph.tokens[match.first - 1]
    if before.low not in words.degrees or finding.tier is Tier.C:
        return finding
    return finding._replace(span=Span(before.start, finding.span.end), tier=Tier.A)


def _swollen(finding: Finding, match: Match, paragraph: Paragraph, words: LoadedWords) -> Finding:
    """A noun that judges with what makes it bigger, or says of what it is the image."""
    if finding.tier is not Tier.A:
        return finding
    tokens, start, end = paragraph.tokens, finding.span.start, finding.span.end
    if match.first and tokens[match.first - 1].low in words.swelling:
        start = tokens[match.first - 1].start
    if match.last + 1 < len(tokens) and tokens[match.last + 1].low in words.narrowing:
        end = tokens[match.last + 1].end
    return finding._replace(span=Span(start, end))


def _distanced(finding: Finding, held: list[Span]) -> Finding:
    """A weaker judgement that the writer also holds at a distance is a plain one."""
    if finding.tier is Tier.B and any(h.touches(finding.span) for h in held):
        return finding._replace(tier=Tier.A, confidence=_SURE[Tier.A])
    return finding


def _scare(span: Span, tier: Tier, pack: LanguagePack) -> Finding:
    return Finding(
        kind=Kind.LOADED_WORDING,
        rule=f"{pack.code}.loaded.scare_quotes",
        span=span,
        tier=tier,
        confidence=_SURE[tier],
        type="scare_quotes",
        matched=(span,),
    )


def _signs(paragraph: Paragraph, pack: LanguagePack) -> Iterator[Finding]:
    for name, span, tier in emphasis(paragraph, pack.loaded_wording):
        quoted = any(quote.span.holds(span) for quote in paragraph.quotes)
        yield Finding(
            kind=Kind.LOADED_WORDING,
            rule=f"{pack.code}.loaded.{name}",
            span=span,
            tier=tier,
            confidence=_SURE[tier],
            type="typography",
            voice=Voice.QUOTED if quoted else Voice.AUTHOR,
            matched=(span,),
        )


def _apart(marked: Sequence[Finding]) -> list[Finding]:
    """Of findings that overlap, the strongest; of equals, the longest."""
    if len(marked) < 2:  # noqa: PLR2004 - one touches no other
        return list(marked)
    ranked = sorted(marked, key=lambda f: (_ORDER[f.tier], f.span.start - f.span.end, f.span.start))
    kept: list[Finding] = []  # in text order, none touching another
    for finding in ranked:
        at = bisect_left(kept, finding.span.start, key=_start)
        beside = kept[max(0, at - 1) : at + 1]
        if not any(finding.span.touches(k.span) for k in beside):
            kept.insert(at, finding)
    return kept


def _start(finding: Finding) -> int:
    return finding.span.start


def _raised(found: list[Finding], paragraph: Paragraph, company: int) -> Iterator[Finding]:
    """Tier B is shown by default in a title, and where a sentence holds several cues.

    Cues are the writer's own marks of tiers A and B and an exclamation.
    """
    if all(f.tier is not Tier.B for f in found):
        yield from found
        return
    title = paragraph.block.role in OPENING or paragraph.block.role is Role.HEADING
    starts = [s.start for s in paragraph.sentences]
    together = Counter(bisect_right(starts, f.span.start) for f in found if _is_cue(f))
    for finding in found:
        weak = finding.tier is Tier.B and finding.voice is Voice.AUTHOR
        beside = together[bisect_right(starts, finding.span.start)]
        if weak and (title or beside >= company):
            yield finding._replace(tier=Tier.A)
        else:
            yield finding


def _is_cue(finding: Finding) -> bool:
    strong = finding.tier is not Tier.C or finding.rule.endswith(".exclamation")
    return strong and finding.voice is Voice.AUTHOR
