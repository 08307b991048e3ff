"""Who says what: every attribution of an article, in order of its cue."""

from analysis.evidence.bound import Bound
from analysis.evidence.frames import frame_cue
from analysis.evidence.labels import announced, introduced, label, signature
from analysis.evidence.lexicon import Lexicon, lexicon
from analysis.evidence.nouns import adjective_cue, hearsay, noun_cue
from analysis.evidence.pointers import pointed
from analysis.evidence.quotations import carried_on, with_loose_quotations
from analysis.evidence.relays import RELAY, quoted_by, relay, relayed_by
from analysis.evidence.signed import signed_quotations
from analysis.evidence.stretches import Run, Stretch, stretches
from analysis.evidence.unlisted import unlisted
from analysis.evidence.verbs import verb_cue
from analysis.language.pack import LanguagePack
from analysis.model.codes import Attitude, Manner
from analysis.model.evidence import Attribution
from analysis.model.span import Span
from analysis.model.text import Paragraph


def attribute(paragraphs: tuple[Paragraph, ...], pack: LanguagePack) -> tuple[Attribution, ...]:
    """Every attribution in these paragraphs, in order of their cues."""
    words = lexicon(pack)
    found = [_in_paragraph(paragraph, words) for paragraph in paragraphs]
    signed = signed_quotations(paragraphs, words)
    told = {n for quoted, _ in signed.values() for n in quoted}
    joined = carried_on(paragraphs, found, told)
    joined += [[attribution] for _, attribution in signed.values()]
    whole = (a for here in joined for a in here if a.content)
    return tuple(sorted(whole, key=lambda a: a.cue))


def _in_paragraph(paragraph: Paragraph, words: Lexicon) -> list[Attribution]:
    out: list[Attribution] = []
    for st in stretches(paragraph, words):
        back = pointed(st, paragraph) if st.low[st.first] in words.pointers else None
        bounds = [back] if back else _in_stretch(st)
        bounds += unlisted(st, bounds) if paragraph.quotes else []
        out += [_attribution(st, bound) for bound in bounds]
    return with_loose_quotations(paragraph, out)


_CUES = frozenset("VR:―—–-")
"""The tags at which a rule can bind; other words only where the pack lists them."""


def _in_stretch(st: Stretch) -> list[Bound]:
    """What the rules bind, from left to right; only the outermost of nested ones stays."""
    found: list[Bound] = []
    tags, low, listed = st.tags, st.low, st.words.cues
    at, floor = st.first, st.first
    while at < st.past:
        tag, bound = tags[at], None
        if tag in _CUES or (low[at] in listed and tag != "q"):
            bound = _bound(st, at, floor, found)
        if bound is None or _swallows_frame(bound, found):
            at += 1
            continue
        if bound.rule == RELAY:
            found[-1] = found[-1]._replace(relayed=bound.source)
        while found and bound.holds(found[-1]):
            found.pop()
        relayed = bound.relayed or relayed_by(st, bound)
        found.append(bound._replace(relayed=relayed) if relayed else bound)
        quoting = quoted_by(st, bound)
        found += [quoting] if quoting else []
        behind = found[-1].past
        floor = floor if _hangs_on_relative(st, found[-1]) else behind
        at = max(at + 1, behind, _past_informant(st, bound))
    return found


def _hangs_on_relative(st: Stretch, bound: Bound) -> bool:
    """Whether nobody is given, in a relative clause: ", which are supposed to shut, did not"."""
    return bound.source is None and st.tag(bound.cue.first - 1) == "W"


def _swallows_frame(bound: Bound, found: list[Bound]) -> bool:
    """Whether a verb of no saying takes for its clause what somebody is already given for.

    "According to the plan, the firm, Vale Homes, expected eleven flats": nobody expects the rest.
    """
    framed = bool(found) and found[-1].rule.startswith("frame.") and bound.holds(found[-1])
    return framed and bound.rule == "inverted.clause" and bound.attitude is not Attitude.SPEECH


def _past_informant(st: Stretch, bound: Bound) -> int:
    """Behind whom a frame names: "according to a person briefed on the plans" briefs nobody."""
    source = bound.source
    if source is None or not bound.rule.startswith("frame.") or source.first < bound.cue.past:
        return 0
    return next((k for k in range(*source) if st.tags[k] in ",W"), source.past)


def _bound(st: Stretch, at: int, floor: int, found: list[Bound]) -> Bound | None:
    """What the first rule that fits binds at this token."""
    tag, low, bound = st.tags[at], st.low[at], None
    if low in st.words.frames:
        bound = frame_cue(st, at, floor)
    if bound is None and (tag == "V" or low in st.words.relays):
        bound = relay(st, at, found)
    if bound is None and tag == "V":
        speaker = next((b.source for b in reversed(found) if b.speaks), None) if found else None
        bound = verb_cue(st, at, floor, speaker)
    if bound is None and tag == "R":
        bound = hearsay(st, at, floor)
    if bound is None and tag in "Vn" and low in st.words.nouns:
        bound = noun_cue(st, at)
    if bound is None and tag in "JVE" and low in st.words.adjectives:
        bound = adjective_cue(st, at)
    return bound or _at_mark(st, at, found)


def _at_mark(st: Stretch, at: int, found: list[Bound]) -> Bound | None:
    tag = st.tags[at]
    if tag == ":":
        if at == len(st.tokens) - 1:
            return announced(st, at)
        named = label(st, at) if st.first == 0 else None
        return named or (None if found else introduced(st, at))
    return signature(st, at) if tag in "―—–-" else None


def _attribution(st: Stretch, bound: Bound) -> Attribution:
    return Attribution(
        cue=st.span(bound.cue),
        source=_source(st, bound.source) if bound.source else None,
        content=tuple(st.span(run) for run in bound.content),
        manner=_manner(st, bound.content),
        attitude=bound.attitude,
        rule=bound.rule,
        negated=bound.negated or (bound.source is not None and _is_nobody(st, bound.source)),
        relayed=st.span(bound.relayed) if bound.relayed else None,
    )


def _is_nobody(st: Stretch, source: Run) -> bool:
    """Whether the source is that there is none: "nobody in the ministry said", "no official"."""
    return st.listed(source.first, "none") and st.tag(source.first + 1) != "C"


def _source(st: Stretch, run: Run) -> Span:
    """Where the source stands; of an inverted clitic ("-t-il"), and of "they've", the pronoun."""
    span = st.span(run)
    pronoun, mark, verb = st.low[run.first].partition("'")
    if st.tags[run.first] in "SW" and run.length == 1 and mark and verb:
        return Span(span.start, span.start + len(pronoun))
    if st.tags[run.first] == "Y":
        return Span(span.end - len(st.low[run.first].rpartition("-")[2]), span.end)
    return span


def _manner(st: Stretch, contents: tuple[Run, ...]) -> Manner:
    quotes = [q for run in contents for q in st.quote_of[run.first : run.past]]
    if max(quotes, default=-1) < 0:
        return Manner.INDIRECT
    return Manner.MIXED if min(quotes) < 0 else Manner.DIRECT
