"""Phrases that introduce a source: "according to", with the content on either side."""

from analysis.evidence.bound import Bound, content_left, quote_past
from analysis.evidence.complements import content_past
from analysis.evidence.phrases import subject_right
from analysis.evidence.tagging import Run, Stretch
from analysis.language.attribution_words import Frame


def frame_cue(st: Stretch, at: int, floor: int) -> Bound | None:
    """The attribution whose cue is a frame that begins at this token."""
    for phrase, frame in st.words.frames[st.low[at]]:
        past = at + len(phrase)
        if past < st.past and tuple(st.low[at:past]) == phrase and _may_stand(st, at, past, frame):
            return _bound(st, Run(at, past), frame, floor)
    return None


def _may_stand(st: Stretch, at: int, past: int, frame: Frame) -> bool:
    if st.low[past] in frame.unless:
        return False
    if not frame.opens or at == st.first:
        return True
    return st.tags[at - 1] in ",;:C–—"


def _bound(st: Stretch, cue: Run, frame: Frame, floor: int) -> Bound | None:
    if frame.person_only and st.tags[cue.past] not in "XDSO":
        return None
    if frame.source_inside:
        cue = Run(cue.first, cue.past - 1)
    source = subject_right(st, cue.past) or _rest(st, cue.past)
    if source is None or frame.person_only and not _is_somebody(st, source):
        return None
    source = _before_clause(st, cue, source)
    if st.tags[source.past - 1] == "P" and source.past < st.past and st.tags[source.past] == "q":
        source = Run(source.first, quote_past(st, source.past))
    left = content_left(st, floor, cue.first)
    right = _right(st, source.past)
    if left and right and st.tags[source.past] != ",":
        right = None
    if left and left.past - left.first < 3 and right:
        left = None
    contents = tuple(run for run in (left, right) if run)
    if not contents:
        return None
    return Bound(cue, source, contents, f"frame.{frame.id}", frame.attitude)


def _before_clause(st: Stretch, cue: Run, source: Run) -> Run:
    """The source without the clause behind it, where the frame opens the sentence."""
    ends = source.past + 1 >= st.past or st.tags[source.past + 1] in "BHMKN"
    named = "".join(st.tags[source.first : source.past]).partition(",")
    if named[2].startswith("D") and "XX" not in named[0]:
        ends = True
    if ends and source.past - 1 > source.first:
        for k in range(source.first, source.past):
            if st.tags[k] == ",":
                return Run(source.first, k)
    return source


def _right(st: Stretch, at: int) -> Run | None:
    while at < st.past and st.tags[at] not in ",:q–—":
        at += 1
    if at < st.past and st.tags[at] != "q":
        at += 1
    if st.past - at < 3:
        return None
    end = content_past(st, at)
    return Run(at, end) if end - at > 1 else None


def _rest(st: Stretch, first: int) -> Run | None:
    """A source that is no noun phrase that we know: up to the next mark."""
    at = first
    while at < st.past and at - first < 14 and st.tags[at] not in ",;:.()!?":
        at += 1
    return Run(first, at) if at > first else None


def _is_somebody(st: Stretch, source: Run) -> bool:
    if st.past <= source.past or st.tags[source.past] not in ",:":
        return False
    tags = st.tags[source.first : source.past]
    people = st.words.lists.get("people", ())
    if tags[0] in "SO":
        return True
    return any(st.low[k] in people for k in range(source.first, source.past)) or (
        len(tags) >= 2 and tags[0] == tags[1] == "X"
    )
