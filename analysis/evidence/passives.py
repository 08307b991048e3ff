"""Passives and participles: "it is said that", "criticised by Smith", "was expected to"."""

from analysis.evidence.bound import Bound
from analysis.evidence.complements import Complement, complement, is_infinitive
from analysis.evidence.contents import content_past
from analysis.evidence.cues import Cue
from analysis.evidence.following import subject_right
from analysis.evidence.phrases import subject_left
from analysis.evidence.stretches import Run, Stretch
from analysis.language.inflection import PARTICIPLE

_OWN_CONTENT = frozenset({"clause", "infinitive", "quote", "question", "colon"})
_PART_OF_CONTENT = frozenset({"preposition", "object"})


def passive(cue: Cue) -> Bound | None:
    """Somebody is told, or something is said of the subject; the source is the agent, if any."""
    st, g, kind = cue.st, cue.group, cue.kind
    subject = subject_left(st, g.run.first)
    agent = _agent(st, g.run.past)
    past = agent.past if agent else g.run.past
    inside = subject is not None and "W" in (st.tag(subject.first - 1), st.tags[subject.first])
    right = complement(st, past, kind, inside=inside) or _to_infinitive(st, past)
    if inside and g.negated and agent is None and right and right.way == "infinitive":
        return None  # "an aide who was not authorized to speak": who it is, nothing that is said
    if right and right.way == "quote" and agent is None:
        quote = st.quote(right.run.first)
        agent = _agent(st, quote.past)
        right = right._replace(run=quote) if agent else right
    if right and right.way in _OWN_CONTENT:
        told = "addressee" in kind.takes or right.way == "clause"
        contents = (right.run,) if told or subject is None else (subject, right.run)
        return Bound(g.run, agent, contents, f"passive.{right.way}", kind.attitude, g.negated)
    if "addressee" in kind.takes and right and right.way == "preposition":
        contents = (right.run,)  # "was asked about"
        return Bound(g.run, agent, contents, "passive.preposition", kind.attitude, g.negated)
    if "passive" not in kind.takes or subject is None or "addressee" in kind.takes:
        return None
    if agent is None and not (right and right.way in _PART_OF_CONTENT):
        return None
    contents = (subject, right.run) if right and not agent else (subject,)
    return Bound(g.run, agent, contents, "passive.subject", kind.attitude, g.negated)


def opening(cue: Cue) -> Bound | None:
    """Somebody asked or told, at the beginning of a clause: "Asked whether …, Smith said"."""
    st, g = cue.st, cue.group
    if "addressee" not in cue.kind.takes or g.run.length > 1 or not _is_participle(st, g.verb):
        return None
    if g.run.first > st.first and st.tag(g.run.first - 1) != "U":
        return None
    agent = _agent(st, g.run.past)
    past = agent.past if agent else g.run.past
    right = complement(st, past, cue.kind, initial=True)
    if right is None:
        return None
    return Bound(g.run, agent, (right.run,), f"opening.{right.way}", cue.kind.attitude, g.negated)


def _is_participle(st: Stretch, verb: int) -> bool:
    return any(sense.forms & PARTICIPLE for sense in st.words.verbs[st.low[verb]])


def participle(cue: Cue) -> Bound | None:
    """A noun with what was said of it by somebody: "the plan criticised by Smith"."""
    agent = _agent(cue.st, cue.group.run.past)
    if agent is None or "passive" not in cue.kind.takes:
        return None
    noun = subject_left(cue.st, cue.group.run.first)
    if noun is None:
        return None
    kind = cue.kind
    if (
        kind.attitude == "thought"
        and kind.prepositions
        and not complement(cue.st, agent.past, kind)
    ):
        return None  # "an email seen by the Guardian": nobody tells what it is seen as
    rule = "participle.agent"
    return Bound(cue.group.run, agent, (noun,), rule, cue.kind.attitude, cue.group.negated)


def _to_infinitive(st: Stretch, past: int) -> Complement | None:
    """What somebody is said to be or do; every verb of saying takes it in the passive."""
    if not is_infinitive(st, past) or not st.words.listed("infinitive_mark"):
        return None
    end = content_past(st, past)
    return Complement("infinitive", Run(past, end), past) if end > past else None


def _agent(st: Stretch, at: int) -> Run | None:
    """Who it is by."""
    while st.tag(at) in ("R", "t"):
        at += 1
    return subject_right(st, at + 1) if st.listed(at, "agent") else None
