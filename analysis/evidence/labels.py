"""A name in front of its words, or behind them: "Smith: …", "“…” — Smith"."""

from analysis.evidence.bound import Bound
from analysis.evidence.contents import trim_right
from analysis.evidence.following import subject_right
from analysis.evidence.objects import speaks
from analysis.evidence.phrases import main_subject, subject_left
from analysis.evidence.stretches import Run, Stretch
from analysis.language.inflection import BASE
from analysis.model.codes import Attitude

_LABEL = 7  # tokens that a label has at the most
_WORDS = 4  # tokens that follow it at the least
_LEAD = 12  # tokens from a cue verb to the colon that ends its block
_SENTENCE = 7  # tokens of a quotation that is more than a borrowed expression
_STOPPED = 4  # the same, marks included, when it ends as a sentence does
_STOPS = frozenset({".", "!", "?", "…", "..."})


def label(st: Stretch, colon: int) -> Bound | None:
    """What follows a colon at the beginning of a block, when a name stands before it."""
    name = Run(st.first, colon)
    if not 0 < name.length <= _LABEL or st.past - colon < _WORDS:
        return None
    tags = st.tags[name.first : name.past]
    if "X" not in tags or tags[0] not in "XD" or not set(tags) <= set("XnDp#()-"):
        return None
    if any(st.listed(k, "no_speaker") for k in range(*name)):
        return None
    if st.words.grammar.label_needs_quotation and st.tags[colon + 1] != "q":
        return None
    content = Run(colon + 1, trim_right(st, colon + 1, st.past))
    return _speech(Run(colon, colon + 1), _without_verb(st, name), content, "label.colon")


def signature(st: Stretch, dash: int) -> Bound | None:
    """The quotation before a dash, when a name and nothing else follows it."""
    if st.tag(dash - 1) != "q" or st.tag(dash + 1) != "X":
        return None
    past = dash + 1
    while st.tag(past) in tuple("X,#nDP") and past - dash <= _LABEL:
        past += 1
    if st.tag(past) not in ("", ".", "q"):
        return None
    content = Run(st.quote(dash - 1).first, dash)
    return _speech(Run(dash, dash + 1), Run(dash + 1, past), content, "label.dash")


def introduced(st: Stretch, colon: int) -> Bound | None:
    """A quotation behind a colon, with the subject of the sentence that leads to it."""
    at = colon + 1
    if st.tag(at) != "q" or st.is_short_quote(at, _STOPPED):
        return None
    speaker = main_subject(st, colon) or _narrated(st, colon) or _first_phrase(st, colon)
    if speaker is None or st.is_short_quote(at, _shortest(st, at, speaker)):
        return None
    speaker = _without_verb(st, speaker)
    return _speech(Run(colon, at), speaker, Run(at, st.quote(at).past), "colon.quote")


def _narrated(st: Stretch, colon: int) -> Run | None:
    """The subject of an infinitive that tells: « Et le maire de conclure : « … » »."""
    senses = st.words.verbs.get(st.low[colon - 1], ())
    if not st.listed(colon - 2, "marking") or not any(s.forms & BASE for s in senses):
        return None
    return subject_left(st, colon - 2)


def _first_phrase(st: Stretch, colon: int) -> Run | None:
    """Somebody whose verb no list has: "The captain beamed with joy: “…”"."""
    found = subject_right(st, st.first)
    if found is None or found.past >= colon or not speaks(st, found):
        return None
    return found if st.tag(found.past) in tuple("NVKE") else None


def _shortest(st: Stretch, at: int, speaker: Run) -> int:
    """The tokens that a quotation must have: fewer, when somebody's ends with a full stop."""
    stops = st.low[st.quote(at).past - 2] in _STOPS
    return _STOPPED if stops and st.any_tag("XS", speaker) else _SENTENCE


def _without_verb(st: Stretch, name: Run) -> Run:
    """The name alone, when a verb that no list has follows it: "Ada Byron nods in silence"."""
    at = name.first
    while at < name.past and st.tags[at] in "DnF":
        at += 1
    first = at
    while at < name.past and st.tags[at] == "X":
        at += 1
    led = name.past - at > 1 and st.tags[at] in "nE" and st.tags[at + 1] in "DPR"
    return Run(name.first, at) if at > first and led else name


def announced(st: Stretch, colon: int) -> Bound | None:
    """A colon that ends its block: what comes next is somebody's, and not yet in sight."""
    speaker = main_subject(st, colon) or subject_right(st, st.first)
    if speaker is None or speaker.past > colon:
        return None
    verb = colon
    while verb > speaker.past and colon - verb < _LEAD and st.tags[verb] != "V":
        verb -= 1
    cue = Run(verb, verb + 1) if st.tags[verb] == "V" else Run(colon, colon + 1)
    return Bound(cue, speaker, (), "colon.next", Attitude.SPEECH)


def _speech(cue: Run, source: Run, content: Run, rule: str) -> Bound:
    return Bound(cue, source, (content,), rule, Attitude.SPEECH)
