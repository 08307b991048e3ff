"""Whom a source itself cites, and who cites a source: "citing local sources", "quoted by"."""

from analysis.evidence.bound import Bound
from analysis.evidence.following import subject_right
from analysis.evidence.stretches import Run, Stretch

RELAY = "relay.citing"
_QUOTED = "relay.quoted"


def relaying_past(st: Stretch, at: int) -> int:
    """The token after the words of citing that begin at this one; 0 when none do."""
    if st.listed(at, "relaying"):
        return at + 1
    phrases = st.words.relays.get(st.low[at], ()) if st.first <= at < st.past else ()
    for phrase in phrases:
        past = at + len(phrase)
        if past < st.past and tuple(st.low[at:past]) == phrase:
            return past
    return 0


def relay(st: Stretch, at: int, found: list[Bound]) -> Bound | None:
    """The attribution of what the last bound gives to those whom its source cites.

    Only where the cited phrase names people or papers, not an argument ("citing high costs").
    """
    if not found or found[-1].past > at:
        return None
    first = relaying_past(st, at)
    if not first:
        return None
    cue = Run(at, first)
    while st.tag(first) == "R":
        first += 1
    cited = subject_right(st, first)
    if cited is None or not any(st.listed(k, "informants") for k in range(*cited)):
        return None
    last = found[-1]
    return Bound(cue, cited, last.content, RELAY, last.attitude)


def relayed_by(st: Stretch, bound: Bound) -> Run | None:
    """Whom a source cites between commas before its verb: "the agency, citing sources, says"."""
    if bound.source is None:
        return None
    past = relaying_past(st, bound.source.past + 1)
    return subject_right(st, past) if past else None


def quoted_by(st: Stretch, bound: Bound) -> Bound | None:
    """The outlet that the source's words come through: "the mayor said, as quoted by Reuters"."""
    if bound.source is None:
        return None
    at = max(bound.source.past, bound.cue.past) if st.tag(bound.source.past) != "," else 0
    at = (at or bound.source.past) + (st.tag(at or bound.source.past) == ",")
    at += st.listed(at, "as_frame")
    if not (st.listed(at, "quoted") and st.listed(at + 1, "agent")):
        return None
    outlet = subject_right(st, at + 2)
    if outlet is None:
        return None
    cue = Run(at, at + 2)
    return Bound(cue, outlet, bound.content, _QUOTED, bound.attitude, relayed=bound.source)
