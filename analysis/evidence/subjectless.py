"""Forms that borrow their subject from the clause around them: "…, saying that", "to say that"."""

from analysis.evidence.bound import Bound
from analysis.evidence.complements import complement
from analysis.evidence.cues import Cue, Part
from analysis.evidence.following import subject_right
from analysis.evidence.phrases import REACH, main_subject, subject_left
from analysis.evidence.stretches import Run, Stretch


def subjectless(cue: Cue) -> Bound | None:
    """A gerund or infinitive with its content; the source is who spoke last, or the subject."""
    st, g, kind = cue.st, cue.group, cue.kind
    if g.part is Part.INFINITIVE and st.listed(g.run.first - 1, "undergoing"):
        return None  # "the owner will find himself asked to": he is asked
    source = _near(cue) or cue.speaker or main_subject(st, g.run.first)
    initial = source is None or is_initial(st, g.run.first)
    right = complement(st, g.run.past, kind, initial=initial)
    if right is None or (right.way == "object" and "shown" in kind.takes):
        return None
    if source is None and st.tag(right.run.past) == ",":
        source = _opened(st, right.run.past + 1) or subject_right(st, right.run.past + 1)
    if g.part is Part.INFINITIVE and (source is None or right.way in ("object", "preposition")):
        return None
    words = Run(g.run.first, max(g.run.past, right.cue_past))
    rule = f"{g.part.value}.{right.way}"
    return Bound(words, source, (right.run,), rule, kind.attitude, g.negated)


def _opened(st: Stretch, first: int) -> Run | None:
    """The subject of the clause that begins here, where a cue verb is its verb."""
    for at in range(first + 1, min(st.past, first + REACH)):
        if st.tags[at] in ",;:.BHMK":
            break
        if st.tags[at] == "V" and st.tags[at - 1] in "Xn" and not st.listed(at, "noun_like"):
            found = subject_left(st, at)
            return found if found and found.first >= first else None
    return None


def _near(cue: Cue) -> Run | None:
    """The phrase just before a gerund: "emails showing that"."""
    first = cue.group.run.first
    if cue.group.part is not Part.GERUND or cue.st.tag(first - 1) not in tuple("nXptS"):
        return None
    return subject_left(cue.st, first)


def is_initial(st: Stretch, cue: int) -> bool:
    """Whether the cue stands in a subordinate clause that opens the sentence."""
    first = st.first
    while first < cue and st.tags[first] in "CR":
        first += 1
    if st.tags[first] != "U":
        return False
    return not st.any_tag(",", Run(first, min(cue, first + REACH)))
