"""Whom a source itself cites: "the agency reports, citing sources on the ground"."""

from analysis.evidence.bound import Bound
from analysis.evidence.following import subject_right
from analysis.evidence.stretches import Run, Stretch

RELAY = "relay.citing"


def relay(st: Stretch, at: int, found: list[Bound]) -> Bound | None:
    """The attribution of what the last bound gives to those whom its source cites.

    Only where the cited phrase names people or papers, not an argument ("citing high costs").
    """
    if not found or found[-1].past > at or not st.listed(at, "relaying"):
        return None
    first = at + 1
    while st.tag(first) == "R":
        first += 1
    cited = subject_right(st, first)
    if cited is None or not any(st.listed(k, "informants") for k in range(*cited)):
        return None
    last = found[-1]
    return Bound(Run(at, at + 1), cited, last.content, RELAY, last.attitude)


def relayed_by(st: Stretch, bound: Bound) -> Run | None:
    """Whom a source cites between commas before its verb: "the agency, citing sources, says"."""
    if bound.source is None or not st.listed(bound.source.past + 1, "relaying"):
        return None
    return subject_right(st, bound.source.past + 2)
