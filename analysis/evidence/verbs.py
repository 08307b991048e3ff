"""Verbs that give somebody for something: before, behind and inside what they give."""

from analysis.evidence.bound import Bound, content_left, quote_first, quote_past
from analysis.evidence.complements import Complement, complement, content_past, trim_right
from analysis.evidence.cues import Group, Part, group
from analysis.evidence.lexicon import WordClass
from analysis.evidence.phrases import head_of_relative, main_subject, subject_left, subject_right
from analysis.evidence.tagging import Run, Stretch

_PHRASE = 4  # tokens up to which what stands before a comma may be a mere adverbial
_LONG_QUOTE = 4  # tokens, marks included, from which a quotation is somebody's sentence


def verb_cue(st: Stretch, verb: int, floor: int, speaker: Run | None) -> Bound | None:
    """The attribution whose cue is the verb at this token; its content begins after `floor`.

    `speaker` is the source found last in the stretch: whom a form without subject goes on from.
    """
    for sense in st.words.verbs[st.low[verb]]:
        found = group(st, verb, sense)
        if found:
            bound = _BIND[found.part](st, found, sense.kind, floor, speaker)
            if bound:
                return bound
    return None


def _active(
    st: Stretch, g: Group, kind: WordClass, floor: int, speaker: Run | None
) -> Bound | None:
    if g.clitic is not None:
        return _inverted(st, g, kind, floor, Run(g.clitic, g.clitic + 1))
    if _follows_clause(st, g, floor):
        inverted = _inverted(st, g, kind, floor, None)
        if inverted:
            return inverted
    subject = _subject(st, g.run.first)
    shared = subject is None and _is_coordinated(st, g.run.first)
    if shared:
        subject = main_subject(st, g.run.first)
    if subject is None:
        return _inverted(st, g, kind, floor, None) or _headless(st, g, kind)
    if "seeming" in kind.takes:
        return _seeming(st, g, kind, subject)
    quoted = _as_frame(st, g, kind, floor, subject)
    if quoted:
        return quoted
    behind = None if shared else _behind(st, g, kind, floor, subject)
    if behind and _ends_quote(st, subject.first - 1):
        return behind
    right = complement(st, g.run.past, kind, initial=is_initial(st, g.run.first))
    if right and not (right.way == "clause" and _restricts(st, g)):
        return _bound(g, kind, subject, right)
    return behind


def _as_frame(
    st: Stretch, g: Group, kind: WordClass, floor: int, subject: Run
) -> Bound | None:
    """"…, as Smith noted", or with the subject behind the verb."""
    at = subject.first - 1
    if at < st.first or st.low[at] not in st.words.lists.get("as_frame", ()):
        return None
    if "after" not in kind.takes or g.run.past < st.past and st.tags[g.run.past] in "TQ":
        return None
    source = subject
    if st.words.grammar.free_inversion and st.tags[subject.first] in "SO":
        source = subject_right(st, g.run.past) or subject
    left = content_left(st, floor, at)
    if left is None or left.past - left.first <= _PHRASE:
        left = _continued(st, max(g.run.past, source.past), g.run)
    if left is None:
        return None
    return Bound(g.run, source, (left,), "frame.as", kind.attitude, g.negated)


def _subject(st: Stretch, first: int) -> Run | None:
    """The subject before a verb group; an object of the verb before it is not one."""
    found = subject_left(st, first)
    if found and found.first > st.first and st.tags[found.first - 1] in "HBMKV":
        return head_of_relative(st, first) or found
    return found


def _follows_clause(st: Stretch, g: Group, floor: int) -> bool:
    """Whether a comma with a whole clause before it stands before the group."""
    if not st.words.grammar.free_inversion or g.run.first <= st.first:
        return False
    comma = g.run.first - 1
    if st.tags[comma] != ",":
        return False
    first = max(floor, st.first)
    relative = False
    for k in range(first, comma):
        if st.tags[k] == ",":
            relative = st.tags[k + 1] == "W"
        elif not relative and st.tags[k] in "BHMKqV" and k > first:
            return True
    return False


def _seeming(st: Stretch, g: Group, kind: WordClass, subject: Run) -> Bound | None:
    """"He seems to …": nobody is given for it."""
    right = complement(st, g.run.past, kind)
    if right is None:
        return None
    contents = (right.run,) if right.way == "clause" else (subject, right.run)
    return Bound(g.run, None, contents, f"seeming.{right.way}", kind.attitude, g.negated)


def _restricts(st: Stretch, g: Group) -> bool:
    """Whether "que" means "only", behind a lone "ne"."""
    half = st.words.lists.get("half_negation", ())
    inside = [st.low[k] for k in range(g.run.first, g.verb) if st.tags[k] == "N"]
    return bool(inside) and all(w in half for w in inside) and st.tags[g.run.past] == "T"


def _bound(g: Group, kind: WordClass, subject: Run | None, right: Complement) -> Bound:
    cue = Run(g.run.first, max(g.run.past, right.cue_past))
    return Bound(cue, subject, (right.run,), f"verb.{right.way}", kind.attitude, g.negated)


def is_initial(st: Stretch, cue: int) -> bool:
    """Whether the cue stands in a subordinate clause that opens the sentence."""
    first = st.first
    while first < cue and st.tags[first] in "CR":
        first += 1
    if st.tags[first] != "U":
        return False
    return all(st.tags[k] != "," for k in range(first, min(cue, first + 40)))


def _is_coordinated(st: Stretch, first: int) -> bool:
    """Whether the verb shares the subject of a verb before it ("came and said")."""
    at = first - 1
    while at > st.first and st.tags[at] == "R":
        at -= 1
    return at > st.first and st.tags[at] == "C"


def _ends_quote(st: Stretch, at: int) -> bool:
    """Whether token `at`, or the one before its comma, ends a quotation long enough to be said."""
    while at >= st.first and st.tags[at] in ",–—-":
        at -= 1
    if at < st.first or st.tags[at] != "q":
        return False
    return at + 1 - quote_first(st, at) >= _LONG_QUOTE


def _behind(st: Stretch, g: Group, kind: WordClass, floor: int, subject: Run) -> Bound | None:
    """Content, then "he said", then perhaps more content."""
    if "after" not in kind.takes or subject.first <= st.first or st.tags[subject.first] == "W":
        return None
    before = st.tags[subject.first - 1]
    if before not in ",–—q":
        return None
    left = content_left(st, floor, subject.first)
    if left is None or not (before == "q" or _has_verb(st, left) or left.past - left.first > _PHRASE):
        return None
    return _around(st, g, kind, subject, left, g.run.past)


def _has_verb(st: Stretch, run: Run) -> bool:
    return any(st.tags[k] in "BHMKVESq" for k in range(run.first, run.past))


def _around(
    st: Stretch, g: Group, kind: WordClass, subject: Run, left: Run, past: int
) -> Bound:
    """Content on the left, and what of it goes on behind the cue."""
    more = _continued(st, past, left)
    contents = (left, more) if more else (left,)
    way = "quote" if st.tags[left.past - 1] == "q" else "clause"
    rule = f"behind.{way}" if subject.first < g.verb else f"inverted.{way}"
    return Bound(g.run, subject, contents, rule, kind.attitude, g.negated)


def _continued(st: Stretch, past: int, left: Run) -> Run | None:
    """The second half of content that the cue interrupts: a quotation, or a clause after a comma."""
    at = past
    while at < st.past and st.tags[at] not in ",:.;q":
        at += 1
    comma = at < st.past and st.tags[at] in ",:"
    if comma:
        at += 1
    if at >= st.past:
        return None
    if st.tags[at] == "q":
        return Run(at, quote_past(st, at)) if quote_past(st, at) - at >= _LONG_QUOTE else None
    if not comma or st.tags[left.past - 1] == "q" or st.tags[at] in "GWUCRP" or at + 3 >= st.past:
        return None
    if st.tags[at] == "V":
        return None
    end = content_past(st, at)
    return Run(at, end) if end - at > 2 else None


def _inverted(
    st: Stretch, g: Group, kind: WordClass, floor: int, clitic: Run | None
) -> Bound | None:
    """Content, then the verb, then who: "…, said Smith"."""
    if not (kind.takes & {"invert"}) or g.run.first <= st.first:
        return None
    before = st.tags[g.run.first - 1]
    if before not in ",–—q" and not (before in "!?…" and clitic):
        return None
    quoted = _ends_quote(st, g.run.first - 1)
    if not (quoted or clitic or st.words.grammar.free_inversion or before == ","):
        return None
    at = _past_addressee(st, g.run.past) if clitic is None else g.run.past
    subject = clitic or subject_right(st, at)
    if subject is None:
        return None
    left = content_left(st, floor, g.run.first)
    if left is None or left.past - left.first < 2:
        return None
    if not quoted and clitic is None and not _closes(st, subject.past):
        return None
    return _around(st, g, kind, subject, left, max(subject.past, g.run.past))


def _past_addressee(st: Stretch, at: int) -> int:
    """The token after adverbs and an addressee: "a déclaré hier à l'AFP Jean Dupont"."""
    tags = st.tags
    while at < st.past and tags[at] in "RtN":
        at += 1
    if at + 2 < st.past and st.low[at] in st.words.lists.get("addressing", ()):
        further = at + 1 + (tags[at + 1] == "D")
        further += tags[further] == "n"
        if further + 1 < st.past and tags[further] == "X" and tags[further + 1] in "XD":
            return further + 1
    return at


def _closes(st: Stretch, at: int) -> bool:
    """Whether a clause can be over at this token."""
    return at >= st.past or st.tags[at] in ",.;:!?…)–—tPqUWCRIN"


def _headless(st: Stretch, g: Group, kind: WordClass) -> Bound | None:
    """A verb without a phrase before it: behind a relative clause, or in a list of verbs."""
    right = complement(st, g.run.past, kind)
    if right is None:
        return None
    subject = head_of_relative(st, g.run.first)
    if subject is None and st.tags[g.run.first - 1] == ",":
        subject = main_subject(st, g.run.first)
    return _bound(g, kind, subject, right) if subject else None


def _passive(
    st: Stretch, g: Group, kind: WordClass, floor: int, speaker: Run | None
) -> Bound | None:
    """"It is said that …", "X is expected to …", "X was criticised by Y"."""
    subject = subject_left(st, g.run.first)
    agent = _agent(st, g.run.past)
    right = complement(st, agent.past if agent else g.run.past, kind)
    if right and right.way in ("clause", "infinitive", "quote", "question", "colon"):
        told = kind.takes & {"addressee"} or subject is None or right.way == "clause"
        contents = (right.run,) if told else (subject, right.run)
        return Bound(g.run, agent, contents, f"passive.{right.way}", kind.attitude, g.negated)
    if "passive" not in kind.takes or subject is None or "addressee" in kind.takes:
        return None
    if agent is None and not (right and right.way in ("preposition", "object")):
        return None
    contents = (subject, right.run) if right and not agent else (subject,)
    return Bound(g.run, agent, contents, "passive.subject", kind.attitude, g.negated)


def _agent(st: Stretch, at: int) -> Run | None:
    """Who it is by."""
    while at < st.past and st.tags[at] in "Rt":
        at += 1
    if at + 1 < st.past and st.low[at] in st.words.lists.get("agent", ()):
        return subject_right(st, at + 1)
    return None


def _without_subject(
    st: Stretch, g: Group, kind: WordClass, floor: int, speaker: Run | None
) -> Bound | None:
    """"…, saying that …": a form that borrows its subject from the clause around it."""
    form = g.part.value
    before = st.tags[g.run.first - 1] if g.run.first > st.first else ""
    near = subject_left(st, g.run.first) if form == "gerund" and before in "nXptS" and before else None
    source = near or speaker or main_subject(st, g.run.first)
    right = complement(st, g.run.past, kind, initial=source is None or is_initial(st, g.run.first))
    if right is None:
        return None
    if source is None and right.run.past < st.past and st.tags[right.run.past] == ",":
        source = subject_right(st, right.run.past + 1)
    if form == "infinitive" and (right.way in ("object", "preposition") or source is None):
        return None
    cue = Run(g.run.first, max(g.run.past, right.cue_past))
    return Bound(cue, source, (right.run,), f"{form}.{right.way}", kind.attitude, g.negated)


def _participle(
    st: Stretch, g: Group, kind: WordClass, floor: int, speaker: Run | None
) -> Bound | None:
    agent = _agent(st, g.run.past)
    if agent is None or "passive" not in kind.takes:
        return None
    noun = subject_left(st, g.run.first)
    if noun is None:
        return None
    return Bound(g.run, agent, (noun,), "participle.agent", kind.attitude, g.negated)


_BIND = {
    Part.ACTIVE: _active,
    Part.PASSIVE: _passive,
    Part.GERUND: _without_subject,
    Part.INFINITIVE: _without_subject,
    Part.PARTICIPLE: _participle,
}
