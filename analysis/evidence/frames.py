"""Phrases that introduce a source: "according to", with the content on either side."""

from analysis.evidence.bound import Bound
from analysis.evidence.contents import content_left, content_past, trim_right
from analysis.evidence.following import subject_right
from analysis.evidence.phrases import REACH, subject_left
from analysis.evidence.relays import relaying_past
from analysis.evidence.stretches import Run, Stretch
from analysis.language.attribution_words import Frame

_SHORTEST = 3  # tokens of content
_REST = 14  # tokens of a source that is no phrase that we know
_NAME = "XX"  # a first name and a surname


def frame_cue(st: Stretch, at: int, floor: int) -> Bound | None:
    """The attribution whose cue is a frame that begins at this token."""
    for phrase, frame in st.words.frames[st.low[at]]:
        past = at + len(phrase)
        if frame.behind and tuple(st.low[at:past]) == phrase:
            return _behind(st, Run(at, past), frame, floor)
        if past < st.past and tuple(st.low[at:past]) == phrase and _may_stand(st, at, past, frame):
            past -= frame.source_inside
            return _bound(st, Run(at, past), frame, floor)
    return None


def _behind(st: Stretch, cue: Run, frame: Frame, floor: int) -> Bound | None:
    """A frame whose words follow the source, at the beginning or the end of the sentence."""
    source = subject_left(st, cue.first)
    if source is None or source.first < floor:
        return None
    right = Run(cue.past, trim_right(st, cue.past, st.past))
    left = content_left(st, floor, source.first)
    contents = tuple(run for run in (left, right) if run and run.length >= _SHORTEST)
    if not contents:
        return None
    return Bound(cue, source, contents, f"frame.{frame.id}", frame.attitude)


def _may_stand(st: Stretch, at: int, past: int, frame: Frame) -> bool:
    if st.low[past] in frame.unless or (frame.person_only and st.tags[past] not in "XDSO"):
        return False
    if frame.measures and _is_measure(st, past, frame):
        return False
    return not frame.opens or at == st.first or st.tags[at - 1] in ",;:C–—"


def _is_measure(st: Stretch, at: int, frame: Frame) -> bool:
    """Whether what follows is what something depends on, and nobody: "selon la saison"."""
    at += st.tags[at] == "D"
    leads = not st.words.grammar.free_inversion and st.tag(at + 1) in tuple("nXV")  # "age groups"
    return at < st.past and st.low[at] in frame.measures and not leads


def _bound(st: Stretch, cue: Run, frame: Frame, floor: int) -> Bound | None:
    source = _source(st, cue)
    if source is None or (frame.person_only and not _is_somebody(st, source)):
        return None
    if frame.heads and not any(st.low[k] in frame.heads for k in range(*source)):
        return None
    contents = _contents(st, cue, source, floor)
    if not contents:
        return None
    return Bound(cue, source, contents, f"frame.{frame.id}", frame.attitude)


def _source(st: Stretch, cue: Run) -> Run | None:
    source = subject_right(st, cue.past) or _rest(st, cue.past)
    if source is None:
        return None
    source = _before_subject(st, cue, _before_clause(st, source))
    if st.tags[source.past - 1] == "P" and st.tag(source.past) == "q":  # "a report on « … »"
        return Run(source.first, st.quote(source.past).past)
    return source


def _before_clause(st: Stretch, source: Run) -> Run:
    """The source without what is no apposition of it, but the subject of the clause behind it."""
    name, _, inner = "".join(st.tags[source.first : source.past]).partition(",")
    if not inner or (set(inner) == {"X"} and name[0] == "D"):  # "her husband, Paul Smith"
        return source
    ends = source.past + 1 >= st.past or st.tags[source.past + 1] in "BHMKN"
    if ends or (inner[0] == "D" and not (_NAME in name and _is_role(st, source, len(name)))):
        return Run(source.first, source.first + len(name))
    return source


def _before_subject(st: Stretch, cue: Run, source: Run) -> Run:
    """The source that opens a sentence, without the subject that no comma parts from it."""
    if cue.first > st.first:
        return source
    for k in range(source.first + 1, source.past):
        if st.tags[k] == ",":
            break
        leads = st.tags[k] == "D" and st.tokens[k].text.islower() and not st.listed(k, "joining")
        if leads and st.tags[k - 1] == "n":
            return Run(source.first, k)  # "according to police the man fled"
    return source


def _is_role(st: Stretch, source: Run, comma: int) -> bool:
    """Whether what stands behind the comma tells what somebody is, as far as the pack can tell."""
    first = source.first + comma + 1
    people = st.words.listed("people")
    return not people or any(st.low[k] in people for k in range(first, min(first + 4, source.past)))


def _contents(st: Stretch, cue: Run, source: Run, floor: int) -> tuple[Run, ...]:
    first = cue.first
    while st.tag(first - 1) == "R" and st.tag(first - 2) in ("R", ","):  # "…, also according to"
        first -= 1
    left = content_left(st, floor, first)
    if left is None and st.words.grammar.verb_second and st.tag(source.past) in tuple("BHMVK"):
        return (Run(source.past, content_past(st, source.past)),)
    right = _right(st, source.past, begins=left is None and st.tag(source.past) in ("S", "D"))
    if left and right:
        if st.tags[source.past] != ",":
            right = right if _resumes(st, cue.first, right.first) else None
        elif left.length < _SHORTEST:
            left = None
    return tuple(run for run in (left, right) if run)


def _resumes(st: Stretch, cue: int, at: int) -> bool:
    """Whether a sentence goes on behind a long source between commas: ", according to …, will"."""
    return st.tag(cue - 1) == "," and st.tag(at - 1) == "," and st.tag(at) in tuple("BHMKVNO")


def _right(st: Stretch, at: int, *, begins: bool) -> Run | None:
    """The content behind a source; without a comma where its subject `begins` at once."""
    limit = min(st.past, at + REACH)
    while at < limit and st.tags[at] not in ",:q–—" and not begins:
        at += 1
    at += at < st.past and st.tags[at] != "q" and not begins
    if relaying_past(st, at):
        return None
    if st.tag(at) in ("T", "W"):  # a relative clause of the source
        while at < limit and st.tags[at] != ",":
            at += 1
        at += 1
    if st.past - at < _SHORTEST:
        return None
    end = content_past(st, at, framed=True)
    return Run(at, end) if end - at > 1 else None


def _rest(st: Stretch, first: int) -> Run | None:
    """A source that is no noun phrase that we know: up to the next mark."""
    at, limit = first, min(st.past, first + _REST)
    while at < limit and st.tags[at] not in ",;:.()!?":
        at += 1
    return Run(first, at) if at > first else None


def _is_somebody(st: Stretch, source: Run) -> bool:
    """Whether a pronoun, a whole name or a person's role stands before a comma or colon."""
    ends = source.past >= st.past or st.tags[source.past] == "."
    if st.tag(source.past) not in (",", ":") and not (ends and _behind_quote(st, source.first)):
        return False
    tags = st.tags[source.first : source.past]
    people = any(st.listed(k, "people") for k in range(source.first, source.past))
    if tags[0] in "SO" or people or "".join(tags[:2]) == _NAME:
        return True
    return _NAME in "".join(tags) and st.tag(source.past + 1) == "q"


def _behind_quote(st: Stretch, source: int) -> bool:
    """Whether "…", for somebody, ends the sentence."""
    at = source - 1
    while st.tag(at) in ("P", ","):
        at -= 1
    return st.tag(at) == "q"
