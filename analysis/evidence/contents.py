"""Where content ends: with its sentence, or where another cue begins."""

from collections.abc import Sequence

from analysis.evidence.following import is_thing, subject_right
from analysis.evidence.stretches import Run, Stretch
from analysis.language.attribution_words import Frame
from analysis.language.inflection import BASE, FINITE, GERUND, PARTICIPLE, PAST

_LONGEST = 400  # tokens after which content runs to the end of its sentence
_TAIL = 12  # tokens from the end of content to the verb behind it
_REST = 30  # tokens that a source at the end of a sentence may have
_SPEAKER = 6  # tokens from "but" to the verb of another speaker
_HEAD = 6  # tokens in which a frame's source shows the noun that it must have
_AGE = 2  # digits of an age
_MARKS = ".,;:–—-(C"


def content_past(
    st: Stretch, first: int, *, initial: bool = False, inside: bool = False, framed: bool = False
) -> int:
    """Where content that begins at `first` ends; at a comma when it is `initial`.

    `inside` a relative clause it ends at a comma behind which the main clause has its verb.
    `framed` by whom it comes from, it is a clause, whose subject may have an apposition.

    Negative when all of it turns out to be content of a cue behind it.
    """
    tags = st.tags
    limit = min(st.past, first + _LONGEST)
    beside = _appositions(st, first, limit) if framed else ()
    for at in range(first + 1, limit):
        tag = tags[at]
        if tag not in ",;Cq–—" or (tag == "," and _bounds_age(st, at)):
            continue
        if at in beside and not is_frame(st, at + 1 + (st.tag(at + 1) == "R")):
            continue
        if tag not in ";C" and is_tail(st, at):
            return -1
        if tag == "," and inside and _has_verb(st, at + 1):
            return trim_right(st, first, at)
        if tag == ";" or (tag == "," and initial) or (tag in ",C" and cuts(st, at)):
            return trim_right(st, first, at)
    return trim_right(st, first, st.past)


def _appositions(st: Stretch, first: int, limit: int) -> Sequence[int]:
    """The commas that end what the subject is, before any verb: "the man, a former guard,"."""
    commas = []
    for at in range(first, limit):
        if st.tags[at] in "BHMKVSTq":
            break
        if st.tags[at] == ",":
            commas.append(at)
    return commas[1:]


def _has_verb(st: Stretch, at: int) -> bool:
    """Whether a finite verb stands here, adverbs and pronouns aside."""
    while st.tag(at) in ("R", "N", "O"):
        at += 1
    return st.tag(at) in tuple("BHMK") or (st.tag(at) == "V" and _has_form(st, at, PAST | FINITE))


def _bounds_age(st: Stretch, comma: int) -> bool:
    """Whether a comma stands before or behind an age: "a man, 34, had been arrested"."""
    return any(
        st.tag(k) == "," and st.tag(k + 2) == "," and len(st.low[k + 1]) == _AGE
        for k in (comma, comma - 2)
        if st.tag(k + 1) == "#"
    )


def trim_right(st: Stretch, first: int, past: int) -> int:
    """The end without marks that belong to the sentence around the content."""
    while past > first and st.tags[past - 1] in _MARKS:
        past -= 1
    return past


def content_left(st: Stretch, floor: int, past: int) -> Run | None:
    """What stands before `past` in the stretch, not before `floor`, without marks at its edges."""
    first = max(floor, st.first)
    while first < past and st.tags[first] in ",.;:–—-)C!?":
        first += 1
    while past > first and st.tags[past - 1] in ",;:–—-(":
        past -= 1
    return Run(first, past) if past > first else None


def is_tail(st: Stretch, at: int) -> bool:
    """Whether "…, he said" follows: a cue whose content stands before this token."""
    tags, k = st.tags, at + 1
    limit = min(st.past, k + _TAIL)
    if k >= limit or tags[k] in "q,":
        return False
    frame = k + (tags[k] == "R")
    if is_frame(st, frame):
        if _is_bare_paper(st, frame):
            return False
        rest = range(frame, min(st.past, frame + _REST))
        rest = range(
            frame, next((n for n in rest if tags[n] == "," and st.tag(n + 1) == "W"), rest.stop)
        )
        return all(tags[n] not in ",;" or st.listed(n + 1, "relaying") for n in rest)
    if st.words.grammar.free_inversion:
        while k < limit and tags[k] in "HBORY":
            k += 1
    if k < limit and tags[k] == "V":
        if not _reports(st, k, "invert") or st.tag(k + 1) not in tuple("XSDnYRt"):
            return False
        return not is_thing(st, subject_right(st, k + 1) or Run(k, k + 1))
    verb = _verb_behind_subject(st, at + 1, limit)
    way = "after" if "q" in (tags[at], st.tag(at - 1)) else "clause"
    return verb >= 0 and _reports(st, verb, "after", way) and _ends_behind(st, verb + 1, limit)


def _is_bare_paper(st: Stretch, frame: int) -> bool:
    """Whether the frame only tells how somebody spoke: ", according to a statement"."""
    at = frame
    while at < st.past and at - frame < _HEAD and not st.listed(at, "papers"):
        at += 1
    return st.listed(at, "papers") and st.tag(at + 1) not in ("P", "X", "q", "J")


def _ends_behind(st: Stretch, at: int, limit: int) -> bool:
    """Whether the clause of a cue that ends before `at` has no content of its own."""
    if at >= st.past or st.tags[at] in ".,;:!?–—tR)q" or st.listed(at, "adverbial"):
        return True
    if st.listed(at, "dating") and st.listed(at + 1, "period"):
        return True  # "two people said this week"
    told = _reports(st, at - 1, "addressee")
    return told and not st.any_tag("VKBHMTq", Run(at, limit))


def _verb_behind_subject(st: Stretch, first: int, limit: int) -> int:
    """The cue verb behind a subject that begins at `first`, or -1."""
    tags, k = st.tags, first
    while k < limit and tags[k] in "XnDSpP#JEGtR":
        k += 1
    while k < limit and tags[k] in "HR":
        k += 1
    if k >= limit or k == first or tags[k] != "V" or tags[k - 1] in "DPpJ":
        return -1
    return k


def _reports(st: Stretch, verb: int, *ways: str) -> bool:
    forms = PAST | FINITE | PARTICIPLE | (BASE if st.words.grammar.base_is_finite else 0)
    return any(
        s.kind.takes.issuperset(ways)
        and s.forms & forms
        and st.low[verb + 1 : verb + 1 + len(s.particles)] == s.particles
        for s in st.words.verbs[st.low[verb]]
    )


def cuts(st: Stretch, at: int) -> bool:
    """Whether a new cue, of the same or another source, begins at this comma or conjunction."""
    after = at + 1
    comma = st.tags[at] == ","
    if comma and (is_frame(st, after + (st.tag(after) == "R")) or _leads_on(st, after)):
        return True
    after += comma and st.tag(after) == "C"
    conjunction = st.tags[after - 1] == "C"
    if conjunction and comma and _new_speaker(st, after):
        return True
    while after < st.past and st.tags[after] in "RN":
        after += 1
    return _new_verb(st, after, conjunction=conjunction)


def _leads_on(st: Stretch, at: int) -> bool:
    """Whether "as Smith reports:" follows, whose content is behind it."""
    if not st.listed(at, "as_frame"):
        return False
    verb = _verb_behind_subject(st, at + 1, min(st.past, at + _TAIL))
    return verb >= 0 and st.tag(verb + 1) == ":"


def _new_verb(st: Stretch, at: int, *, conjunction: bool) -> bool:
    """Whether a verb follows that goes on from the subject of the cue, not of the content."""
    tag = st.tag(at)
    if tag and tag in "BHMK":
        inverts = st.words.grammar.free_inversion
        if not conjunction and not inverts:
            return True
        while st.tag(at) in tuple("BHMRN"):
            at += 1
        return st.tag(at) == "V" and (conjunction or st.tag(at + 1) == "T")
    return tag == "V" and _has_form(st, at, PAST | FINITE | GERUND)


def _new_speaker(st: Stretch, first: int) -> bool:
    """Whether a short subject and a cue verb follow: ", but she said"."""
    tags, at, limit = st.tags, first, min(st.past, first + _SPEAKER)
    while at < limit and tags[at] in "XSDnpR#":
        at += 1
    while at < limit and tags[at] in "HBMNR":
        at += 1
    if at >= limit or at == first or tags[at] != "V" or tags[at - 1] in "DpP":
        return False
    return _has_form(st, at, PAST | FINITE | PARTICIPLE)


def _has_form(st: Stretch, verb: int, forms: int) -> bool:
    return any(sense.forms & forms for sense in st.words.verbs[st.low[verb]])


def is_frame(st: Stretch, at: int) -> bool:
    """Whether a phrase that introduces a source begins at this token."""
    if at >= st.past or st.low[at] not in st.words.frames:
        return False
    return any(
        tuple(st.low[at : at + len(phrase)]) == phrase and _has_head(st, at + len(phrase), frame)
        for phrase, frame in st.words.frames[st.low[at]]
    )


def _has_head(st: Stretch, at: int, frame: Frame) -> bool:
    """Whether whoever the frame must name follows soon: "in a poll", « pour l'économiste »."""
    if frame.person_only and st.tag(at) not in ("X", "S"):
        people = st.words.listed("people")
        if people.isdisjoint(st.low[at : min(st.past, at + _HEAD)]):
            return False
    return not frame.heads or any(low in frame.heads for low in st.low[at : at + _HEAD])
