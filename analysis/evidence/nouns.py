"""Nouns and adjectives that give somebody for something: "his claim that", "is eager to"."""

from analysis.evidence.bound import Bound
from analysis.evidence.complements import complement
from analysis.evidence.cues import negated
from analysis.evidence.lexicon import WordClass
from analysis.evidence.phrases import subject_left, subject_right
from analysis.evidence.tagging import Run, Stretch

_MODIFIERS = 3  # words between a possessor and its noun


def noun_cue(st: Stretch, at: int) -> Bound | None:
    """The attribution whose cue is the noun at this token."""
    kind = st.words.nouns[st.low[at]]
    possessor = _possessor(st, at)
    right = complement(st, at + 1, kind)
    if right is None or (possessor is None and right.way != "clause"):
        return None
    if right.way not in ("clause", "infinitive", "preposition"):
        return None
    run = right.run
    if right.way == "preposition":
        phrase = subject_right(st, run.first)
        run = phrase or run
    return Bound(Run(at, right.cue_past), possessor, (run,), f"noun.{right.way}", kind.attitude)


def _possessor(st: Stretch, noun: int) -> Run | None:
    """Whose it is: "his", "Smith's"."""
    at = noun
    while at > st.first and noun - at < _MODIFIERS and st.tags[at - 1] in "nEGJRX":
        at -= 1
    if at <= st.first:
        return None
    if st.tags[at - 1] == "D" and st.low[at - 1] in st.words.lists.get("possessor", ()):
        return Run(at - 1, at)
    if st.tags[at - 1] == "p":
        return subject_left(st, at - 1)
    return None


def adjective_cue(st: Stretch, at: int) -> Bound | None:
    """The attribution whose cue is the adjective at this token, behind a form of "to be"."""
    first = at
    while first > st.first and st.tags[first - 1] in "BHMNRO":
        first -= 1
    linked = any(st.tags[k] == "B" for k in range(first, at))
    linking = st.words.lists.get("linking", ())
    if first > st.first and st.low[first - 1] in linking:
        linked, first = True, first - 1
        while first > st.first and st.tags[first - 1] in "BHMNO":
            first -= 1
    for kind in st.words.adjectives[st.low[at]]:
        bound = _described(st, Run(first, at + 1), kind, linked=linked)
        if bound:
            return bound
    return None


def _described(st: Stretch, cue: Run, kind: WordClass, *, linked: bool) -> Bound | None:
    right = complement(st, cue.past, kind)
    if right is None or not (linked or right.way == "clause"):
        return None
    subject = subject_left(st, cue.first)
    if subject is None:
        return None
    run = Run(cue.first, max(cue.past, right.cue_past))
    return Bound(
        run, subject, (right.run,), f"adjective.{right.way}", kind.attitude, negated(st, cue)
    )
