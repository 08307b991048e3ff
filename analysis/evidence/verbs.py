"""A verb that gives somebody for something, with its subject before it."""

from analysis.evidence.behind import as_frame, behind, ends_quote, inverted
from analysis.evidence.bound import Bound
from analysis.evidence.complements import Complement, complement
from analysis.evidence.contents import content_past
from analysis.evidence.cues import Cue, Group, Part, group
from analysis.evidence.following import subject_right
from analysis.evidence.objects import of_thing
from analysis.evidence.passives import opening, participle, passive
from analysis.evidence.phrases import REACH, head_of_relative, main_subject, subject_left
from analysis.evidence.stretches import Run, Stretch
from analysis.evidence.subjectless import is_initial, subjectless


def verb_cue(st: Stretch, verb: int, floor: int, speaker: Run | None) -> Bound | None:
    """The attribution whose cue is the verb at this token; its content begins after `floor`.

    `speaker` is the source found last in the stretch: whom a form without subject goes on from.
    """
    for sense in st.words.verbs[st.low[verb]]:
        found = group(st, verb, sense)
        if found:
            bound = _BIND[found.part](Cue(st, found, sense.kind, floor, speaker))
            if bound:
                return bound
    return None


def _active(cue: Cue) -> Bound | None:
    st, g, kind = cue.st, cue.group, cue.kind
    if g.clitic is not None:
        return inverted(cue, Run(g.clitic, g.clitic + 1))
    found = inverted(cue, None) if _follows_clause(cue) else None
    if found:
        return found
    subject = _subject(st, g.run.first)
    shared = subject is None and _is_coordinated(st, g.run.first)
    if shared:
        subject = main_subject(st, g.run.first)
    if subject is None:
        return as_frame(cue, None) or inverted(cue, None) or opening(cue) or _headless(cue)
    object_relative = st.words.grammar.free_inversion and subject.length == 1
    if object_relative and st.listed(subject.first, "complementiser"):
        return _behind_object(cue, subject)
    if "seeming" in kind.takes:
        return _seeming(cue, subject)
    return as_frame(cue, subject) or _with_subject(cue, subject, shared=shared)


def _with_subject(cue: Cue, subject: Run, *, shared: bool) -> Bound | None:
    """The content behind the verb, or the content before its subject."""
    st, g = cue.st, cue.group
    before = None if shared else behind(cue, subject)
    if before and ends_quote(st, subject.first - 1):
        return before
    inside = "W" in (st.tag(subject.first - 1), st.tags[subject.first])
    initial = is_initial(st, g.run.first)
    right = complement(st, g.run.past, cue.kind, initial=initial, inside=inside)
    if before and right and _ends_addressee(cue, right):
        return before
    if right:
        right = of_thing(cue, subject, right)
        if right is None:
            return None
    if right and not (right.way == "clause" and _restricts(st, g)):
        return _bound(cue, subject, right)
    return before or _in_relative(cue, subject) or _taken_up(cue, subject)


def _ends_addressee(cue: Cue, right: Complement) -> bool:
    """Whether what seems a clause is a listener and a comma: ", she told the court, and"."""
    st, at = cue.st, right.run.first
    if right.way != "bare" or "addressee" not in cue.kind.takes:
        return False
    while st.tag(at) in tuple("DXn"):
        at += 1
    return at > right.run.first and st.tag(at) == ","


def _taken_up(cue: Cue, subject: Run) -> Bound | None:
    """What was said before, by the pronoun that stands for it: "le maire l'a confirmé"."""
    st, g = cue.st, cue.group
    if "it" not in cue.kind.takes:
        return None
    if g.run.past > g.verb + 1:  # "said so"
        at = g.run.past - 1
        words = Run(g.run.first, at)
    elif st.listed(g.run.first, "taking_up"):
        at = g.run.first
        words = Run(at + 1, g.run.past)
    else:
        return None
    return Bound(words, subject, (Run(at, at + 1),), "verb.pro", cue.kind.attitude, g.negated)


def _in_relative(cue: Cue, subject: Run) -> Bound | None:
    """What is said of the noun before a relative: "a dam that experts say will flood it"."""
    st, past = cue.st, cue.group.run.past
    if "bare" not in cue.kind.takes or not st.words.grammar.bare_clause:
        return None
    if st.tag(subject.first - 1) not in ("T", "W") or st.tag(past) not in tuple("BHM"):
        return None
    run = Run(past, content_past(st, past))
    return _bound(cue, subject, Complement("bare", run, past)) if run.length > 1 else None


def _bound(cue: Cue, subject: Run, right: Complement) -> Bound:
    words = Run(cue.group.run.first, max(cue.group.run.past, right.cue_past))
    rule = f"verb.{right.way}"
    return Bound(words, subject, (right.run,), rule, cue.kind.attitude, cue.group.negated)


def _subject(st: Stretch, first: int) -> Run | None:
    """The subject before a verb group; an object of the verb before it is not one."""
    found = subject_left(st, first)
    if found and st.tag(found.first - 1) in tuple("HBMKVEI"):
        return head_of_relative(st, first) or found
    if found and st.tag(found.first - 1) in ("T", "W") and st.any_tag("VKE", found):
        head = subject_left(st, found.first - 1)  # "an email that the mayor sent on Monday says"
        return Run(head.first, first) if head else found
    return found


def _behind_object(cue: Cue, relative: Run) -> Bound | None:
    """What somebody says of the noun before a relative: « un bilan que conteste le maire »."""
    st, g = cue.st, cue.group
    head, source = subject_left(st, relative.first), subject_right(st, g.run.past)
    if head is None or source is None:
        return None
    return Bound(g.run, source, (head,), "verb.object", cue.kind.attitude, g.negated)


def _follows_clause(cue: Cue) -> bool:
    """Whether a comma with a whole clause before it stands before the group."""
    st, comma = cue.st, cue.group.run.first - 1
    if not st.words.grammar.free_inversion or st.tag(comma) != ",":
        return False
    relative = False
    for k in range(max(cue.floor, st.first, comma - 2 * REACH) + 1, comma):
        if st.tags[k] == ",":
            relative = st.tags[k + 1] == "W"
        elif not relative and st.tags[k] in "BHMKqV":
            return True
    return False


def _is_coordinated(st: Stretch, first: int) -> bool:
    """Whether the verb shares the subject of a verb before it ("came and said")."""
    at = first - 1
    while st.tag(at) == "R":
        at -= 1
    return at > st.first and st.tags[at] == "C"


def _restricts(st: Stretch, g: Group) -> bool:
    """Whether the complementiser means "only", behind half a negation."""
    inside = [k for k in range(g.run.first, g.verb) if st.tags[k] == "N"]
    return bool(inside) and all(st.listed(k, "half_negation") for k in inside)


def _seeming(cue: Cue, subject: Run) -> Bound | None:
    """Nobody is given for what seems to be."""
    right = complement(cue.st, cue.group.run.past, cue.kind)
    if right is None:
        return None
    contents = (right.run,) if right.way == "clause" else (subject, right.run)
    rule, g = f"seeming.{right.way}", cue.group
    return Bound(g.run, None, contents, rule, cue.kind.attitude, g.negated)


def _headless(cue: Cue) -> Bound | None:
    """A verb without a phrase before it: behind a relative clause, or in a list of verbs."""
    st, first = cue.st, cue.group.run.first
    right = complement(st, cue.group.run.past, cue.kind)
    if right is None:
        return None
    subject = head_of_relative(st, first)
    if subject is None and st.tag(first - 1) == ",":
        subject = main_subject(st, first)
    return _bound(cue, subject, right) if subject else None


_BIND = {
    Part.ACTIVE: _active,
    Part.PASSIVE: passive,
    Part.GERUND: subjectless,
    Part.INFINITIVE: subjectless,
    Part.PARTICIPLE: participle,
}
