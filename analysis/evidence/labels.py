"""A name in front of its words, or behind them: "Smith: …", "“…” — Smith"."""

from analysis.evidence.bound import Bound, quote_first, quote_past
from analysis.evidence.complements import trim_right
from analysis.evidence.phrases import main_subject
from analysis.evidence.tagging import Run, Stretch
from analysis.model.evidence import Attitude

_LABEL = 7  # tokens that a label has at the most


def label(st: Stretch, colon: int) -> Bound | None:
    """What follows a colon at the beginning of a block, when a name stands before it."""
    if not 0 < colon - st.first <= _LABEL or st.past - colon < 4:
        return None
    if any(st.tags[k] not in "XnDp#()-" for k in range(st.first, colon)):
        return None
    if st.tags[st.first] not in "XD" or "X" not in st.tags[st.first : colon]:
        return None
    if st.words.grammar.label_needs_quotation and st.tags[colon + 1] != "q":
        return None
    content = Run(colon + 1, trim_right(st, colon + 1, st.past))
    return Bound(
        Run(colon, colon + 1), Run(st.first, colon), (content,), "label.colon", Attitude.SPEECH
    )


def signature(st: Stretch, dash: int) -> Bound | None:
    """The quotation before a dash, when a name and nothing else follows it."""
    if dash <= st.first or st.tags[dash - 1] != "q" or dash + 1 >= st.past:
        return None
    past = dash + 1
    while past < st.past and past - dash <= _LABEL and st.tags[past] in "X,#nDP":
        past += 1
    if past - dash < 2 or st.tags[dash + 1] != "X" or (past < st.past and st.tags[past] not in ".q"):
        return None
    content = Run(quote_first(st, dash - 1), dash)
    return Bound(
        Run(dash, dash + 1), Run(dash + 1, past), (content,), "label.dash", Attitude.SPEECH
    )


def introduced(st: Stretch, colon: int) -> Bound | None:
    """A quotation behind a colon, with the subject of the sentence that leads to it."""
    at = colon + 1
    if at >= st.past or st.tags[at] != "q" or quote_past(st, at) - at < _LABEL:
        return None
    speaker = main_subject(st, colon)
    if speaker is None:
        return None
    content = Run(at, quote_past(st, at))
    return Bound(Run(colon, colon + 1), speaker, (content,), "colon.quote", Attitude.SPEECH)
