"""Nouns, adjectives and adverbs as cues: "his claim that", "is eager to", "reportedly"."""

from analysis.evidence.bound import Bound
from analysis.evidence.complements import complement
from analysis.evidence.contents import content_left, content_past
from analysis.evidence.cues import negated
from analysis.evidence.following import subject_right
from analysis.evidence.objects import speaks
from analysis.evidence.phrases import subject_left
from analysis.evidence.stretches import Run, Stretch
from analysis.evidence.subjectless import is_initial
from analysis.language.attribution_words import WordClass
from analysis.model.codes import Attitude

_MODIFIERS = 3  # words between a possessor and its noun


def noun_cue(st: Stretch, at: int) -> Bound | None:
    """The attribution whose cue is the noun at this token."""
    kind = st.words.nouns[st.low[at]]
    agent = subject_right(st, at + 2) if st.listed(at + 1, "agent") else None
    possessor = agent or _possessor(st, at)
    speaker = None if possessor else _speaker(st, at)
    possessor = possessor or speaker
    right = complement(st, agent.past if agent else at + 1, kind, initial=is_initial(st, at))
    if right is None or (possessor is None and right.way != "clause"):
        return None
    if right.way not in ("clause", "infinitive", "preposition"):
        return None
    run = right.run
    if right.way == "preposition" and st.tags[run.first] == "t":
        return None  # "raised its forecast on Monday"
    if right.way == "preposition":
        phrase = subject_right(st, run.first)
        run = phrase or run
    cue = Run(at, at + 1 if agent else right.cue_past)
    is_thing = right.way == "preposition" and kind.attitude is not Attitude.WILL
    if speaker and is_thing and speaks(st, speaker):
        return _uttered(st, cue, speaker, run, kind)
    return Bound(cue, possessor, (run,), f"noun.{right.way}", kind.attitude)


def _uttered(st: Stretch, cue: Run, speaker: Run, content: Run, kind: WordClass) -> Bound:
    """A noun that somebody says: "issued a call for"; to have "no memory of" is to say so."""
    between = Run(speaker.past, cue.first)
    none = any(st.listed(k, "none") for k in range(*between)) or negated(st, between)
    denies = none and kind.attitude is Attitude.SPEECH
    return Bound(cue, speaker, (content,), "noun.uttered", kind.attitude, denies)


def _possessor(st: Stretch, noun: int) -> Run | None:
    """Whose it is: "his", "Smith's"."""
    at = noun - 1
    while st.tag(at) in tuple("nEGJRX") and noun - at <= _MODIFIERS:
        at -= 1
    if st.tag(at) == "D" and st.listed(at, "possessor"):
        return Run(at, at + 1)
    return subject_left(st, at) if st.tag(at) == "p" else None


def _speaker(st: Stretch, noun: int) -> Run | None:
    """The subject of a verb that only carries the noun: "she made a statement on"."""
    at = noun - 1
    while st.tag(at) in tuple("DnEGJRX") and noun - at <= _MODIFIERS + 1:
        if st.listed(at, "carrying"):
            break
        at -= 1
    if not st.listed(at, "carrying"):
        return None
    while st.tag(at - 1) in tuple("BHMRNI"):
        at -= 1
    return subject_left(st, at)


def adjective_cue(st: Stretch, at: int) -> Bound | None:
    """The attribution whose cue is the adjective at this token, behind a form of "to be"."""
    first = _link_first(st, at)
    linked = st.any_tag("B", Run(first, at))
    if st.listed(first - 1, "linking"):
        linked, first = True, _link_first(st, first - 1)
    for kind in st.words.adjectives[st.low[at]]:
        bound = _described(st, Run(first, at + 1), kind, linked=linked)
        if bound:
            return bound
    return None


def _link_first(st: Stretch, at: int) -> int:
    while st.tag(at - 1) in tuple("BHMNRO"):
        at -= 1
    return at


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


def hearsay(st: Stretch, at: int, floor: int) -> Bound | None:
    """An adverb that says that somebody said it, and not who: "reportedly"."""
    if not st.listed(at, "hearsay"):
        return None
    left, end = content_left(st, floor, at), content_past(st, at)
    right = Run(at + 1, end) if end > at + 1 else None
    contents = tuple(run for run in (left, right) if run)
    if not contents:
        return None
    return Bound(Run(at, at + 1), None, contents, "adverb.hearsay", Attitude.SPEECH)
