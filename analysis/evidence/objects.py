"""A cue whose content is a thing, no clause: who can speak demands it, a paper shows it."""

from analysis.evidence.complements import Complement
from analysis.evidence.cues import Cue
from analysis.evidence.phrases import is_part
from analysis.evidence.stretches import Run, Stretch
from analysis.model.codes import Attitude

_OBJECT = 5  # tokens in which an object shows its noun
_SEEN = 12  # tokens of an object in which it does something
_THINGS = frozenset({"object", "preposition"})


def of_thing(cue: Cue, subject: Run, right: Complement) -> Complement | None:
    """The complement with what it does: asked for by somebody, shown by a paper; or none.

    A verb of saying has another sense where no one can speak, or where nothing can be said: "the
    flood claimed lives", "she shows her arm", "the museum claims a garden".
    """
    st, takes = cue.st, cue.kind.takes
    pronoun = _pronoun(cue, right)
    if pronoun:
        return pronoun
    if right.way == "infinitive" and "pledges" in takes and speaks(st, subject):
        return right._replace(way="pledged")
    if right.way not in _THINGS:
        return None if "claimed" in takes and _is_thing(st, subject) else right
    if "shown" in takes and right.way == "object":
        return _shown(st, subject, right, deeds="object" in takes)
    claims = "claimed" not in takes or any(st.listed(k, "claimable") for k in _near(right))
    if _is_thing(st, subject) or not claims:
        return None
    return right._replace(way=_way(cue, right)) if speaks(st, subject) else right


def _pronoun(cue: Cue, right: Complement) -> Complement | None:
    """What was said before, where a pronoun alone stands for it: "the mayor denies this"."""
    st, at = cue.st, right.run.first
    says = "clause" in cue.kind.takes and cue.kind.attitude is Attitude.SPEECH
    if right.way != "object" or not says or not st.listed(at, "taking_up"):
        return None
    alone = at + 1 >= st.past or st.tags[at + 1] in ".,;:PRt"
    return Complement("pro", Run(at, at + 1), right.cue_past) if alone else None


def _shown(st: Stretch, subject: Run, right: Complement, *, deeds: bool) -> Complement | None:
    """What a paper shows, or somebody's seen deed; `deeds`: what other things show as well."""
    if any(st.listed(k, "showing") for k in range(*subject)):
        return right._replace(way="shown")
    seen = Run(right.run.first, min(right.run.past, right.run.first + _SEEN))
    taken_up = st.tags[subject.first] == "S" or is_part(st, subject.past - 1)
    if taken_up and st.any_tag("G", seen):  # "they show men running"
        return right._replace(way="shown")
    return right if deeds and not speaks(st, subject) else None


def _way(cue: Cue, right: Complement) -> str:
    """How somebody says the thing: asks for it or promises it, utters it, or neither."""
    st, thing = cue.st, right.way == "object"
    if not thing and cue.kind.attitude is Attitude.SPEECH and _is_doing(st, right.run.first):
        return "uttered"
    if ("asks" if thing else "asks_for") in cue.kind.takes:
        return "asked"
    carries = thing and st.listed(cue.group.verb, "carrying")
    return (
        "uttered"
        if carries and any(st.low[k] in st.words.nouns for k in _near(right))
        else right.way
    )


def _is_doing(st: Stretch, at: int) -> bool:
    """Whether a gerund begins here: "told of being followed"."""
    endings = st.words.grammar.gerund_endings
    is_verb = st.tags[at] in "GVB" and st.low[at].endswith(endings or "\0")
    return is_verb and bool(st.words.listed("infinitive_mark"))


def _near(right: Complement) -> range:
    return range(right.run.first, min(right.run.past, right.run.first + _OBJECT))


def speaks(st: Stretch, subject: Run) -> bool:
    """Whether a phrase names somebody: a pronoun, a name alone, a noun for people or a body."""
    if st.tags[subject.first] in "SW":
        return st.low[subject.first] not in st.words.listed("impersonal_subject")
    core = range(subject.first, _core_past(st, subject))
    if any(st.low[k] in st.words.people for k in core) or _is_some_of_them(st, subject):
        return True
    tags = "".join(st.tags[k] for k in core)
    return tags.endswith("XX") or ("X" in tags and set(tags) <= set("DXq"))


def _is_some_of_them(st: Stretch, subject: Run) -> bool:
    """Whether a phrase is some of those named before: "one of them, a nurse"."""
    return any(is_part(st, k) for k in range(*subject))


def _is_thing(st: Stretch, subject: Run) -> bool:
    """Whether a phrase names what cannot speak."""
    core = range(subject.first, _core_past(st, subject))
    said = any(st.low[k] in st.words.people for k in core)
    return not said and any(st.low[k] in st.words.things for k in core)


def _core_past(st: Stretch, subject: Run) -> int:
    """Where the phrase ends without what is joined to it: "the mayor | of Dunmore"."""
    at = subject.first + 1
    while at < subject.past and st.tags[at] not in "P,(W":
        at += 1
    return at
