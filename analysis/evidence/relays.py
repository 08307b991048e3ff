"""Whom a source itself cites: "the agency reports, citing sources on the ground"."""

from analysis.evidence.bound import Bound
from analysis.evidence.phrases import subject_right
from analysis.evidence.tagging import Run, Stretch


def relay(st: Stretch, at: int, found: list[Bound]) -> Bound | None:
    """The attribution of what the last bound gives to those whom its source cites.

    Only where the cited phrase names people or papers, not an argument ("citing high costs").
    """
    if not found or st.low[at] not in st.words.lists.get("relaying", ()):
        return None
    cited = subject_right(st, at + 1)
    if cited is None:
        return None
    informants = st.words.lists.get("informants", ())
    if not any(st.low[k] in informants for k in range(cited.first, cited.past)):
        return None
    last = found[-1]
    if last.past > at:
        return None
    return Bound(Run(at, at + 1), cited, last.content, "relay.citing", last.attitude)
