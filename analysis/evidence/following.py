"""The noun phrase that begins behind a cue: "said Smith, the mayor, …"."""

from analysis.evidence.phrases import REACH, is_noun, is_part
from analysis.evidence.stretches import Run, Stretch
from analysis.language.inflection import FINITE, PARTICIPLE

_SHORT = 6  # tokens of a quotation, marks included, that can be part of a name
_ENDS = frozenset(";:.!?…–—-TUSOYBHMKNRtC)")
_BEGINS = "DXn#EqF"


def subject_right(st: Stretch, first: int) -> Run | None:
    """The noun phrase that begins at token `first`, with the apposition that follows it."""
    tag = st.tag(first)
    if not tag:
        return None
    if tag in "SY":
        return Run(first, first + 1)
    begins = tag in _BEGINS or _leads_name(st, first)
    if not begins or (tag == "q" and not st.is_short_quote(first, _SHORT)):
        return None
    limit = min(st.past, first + REACH)
    at = _phrase_past(st, first, limit)
    if at < limit and st.tags[at] == ",":
        at = max(at, _apposition(st, at, limit))
    if at > first + 1 and st.tags[at - 1] == "P" and st.tag(at) == "t":
        made = _made_by(st, at, limit)
        at = made or at - 1 - (st.tags[at - 2] in "EK")  # "published in February"
    return Run(first, at) if at > first else None


def _made_by(st: Stretch, at: int, limit: int) -> int:
    """Where whoever made it ends, behind its date: "published in March by the agency"; or 0."""
    while st.tag(at) in ("t", "#"):
        at += 1
    return _phrase_past(st, at + 1, limit) if st.listed(at, "agent") else 0


def _leads_name(st: Stretch, first: int) -> bool:
    """Whether a word that is also a verb leads a role and a name: "lead author Ada Byron".

    So it does before a title: "state Sen. Ada Byron".
    """
    if st.tags[first] not in "KV":
        return False
    titled = st.listed(first, "noun_like") and st.tag(first + 1) == "X"
    return (titled or st.tag(first + 1) == "n") and st.tag(first + 2) == "X"


def _phrase_past(st: Stretch, first: int, limit: int) -> int:
    """Where a noun phrase without commas ends."""
    tags, at = st.tags, first + _leads_name(st, first)
    while at < limit:
        tag = tags[at]
        if tag == "(":
            at = _closing(st, at, limit)
        elif _goes_on(st, at, first) or not _ends(st, at, first):
            at += 1
        else:
            break
    return min(at, limit)


def _goes_on(st: Stretch, at: int, first: int) -> bool:
    """Whether a word that could end the phrase joins it to what follows."""
    tag, after = st.tags[at], st.tag(at + 1)
    if tag == "K" and at > first and st.tags[at - 1] == "D":
        return True  # "its own figures"
    if at > first + 1 and _parts(st, at):
        return True
    if tag == "K" and after == "P" and at > first:
        return st.low[at].endswith(st.words.grammar.participle_endings)
    if tag == "t":
        return st.tags[at - 1] == "#"  # "of 4 March"
    if tag == "C":
        return after in tuple("XDn")
    return tag == "R" and after in tuple("nE") and at - first <= 1


def _parts(st: Stretch, at: int) -> bool:
    """Whether a word tells of whom some are meant: "one of them", « l'une d'entre elles »."""
    both = st.tags[at - 1] + st.tags[at]
    return both == "PO" or is_part(st, at) or (both == "PP" and st.listed(at, "partitive"))


def _ends(st: Stretch, at: int, first: int) -> bool:
    tag = st.tags[at]
    if tag == "q":
        return not st.is_short_quote(at, _SHORT)
    if at > first and _sets(st, at):
        return True
    if tag == "P" and at > first:
        return st.tags[at - 1] not in "EVK" and not st.listed(at, "joining")
    if tag == "V" and at > first:
        return _is_clause_verb(st, at) or st.tag(at + 1) == "T"
    return tag in _ENDS or tag == ","


def _sets(st: Stretch, at: int) -> bool:
    """Whether what follows tells where it was said, not who did: "dans un communiqué"."""
    if not st.listed(at, "adverbial"):
        return False
    if st.tag(at + 1) != "D":
        return st.listed(at + 1, "settings")
    titled = (
        st.listed(at, "printed_in")
        and st.tag(at + 2) == "X"
        and st.tokens[at + 1].text[0].isupper()
    )  # "dans La Gazette"
    return titled or st.listed(at + 2, "settings")


def _is_clause_verb(st: Stretch, at: int) -> bool:
    """Whether a cue verb can only be the verb of a clause around the phrase."""
    if st.listed(at, "noun_like") or is_noun(st, at):
        return False
    forms = [sense.forms for sense in st.words.verbs[st.low[at]]]
    return all(form & FINITE and not form & PARTICIPLE for form in forms)


def is_thing(st: Stretch, phrase: Run) -> bool:
    """Whether an indefinite phrase names nobody: what is said rather than who says it.

    So does a number of things: « …, prévoyait onze logements ».
    """
    counts = st.tags[phrase.first] == "#" or st.listed(phrase.first, "counting")
    if not (counts or st.listed(phrase.first, "indefinite")) or st.any_tag("X", phrase):
        return False
    if any(st.listed(k, "people") for k in range(*phrase)):
        return False
    return not counts or st.words.people.isdisjoint(st.low[phrase.first : phrase.past])


def _closing(st: Stretch, at: int, limit: int) -> int:
    while at < limit and st.tags[at] != ")":
        at += 1
    return at + 1


def _apposition(st: Stretch, comma: int, limit: int) -> int:
    """Where an apposition after this comma ends (at a comma or full stop), or -1."""
    inner = st.tag(comma + 1 + (st.tag(comma + 1) == "R"))
    if comma + 1 >= limit or inner not in tuple("DXnW#EF"):
        return -1
    at, relative = comma + 1, False
    while at < limit and st.tags[at] not in ",.;:q!?…":
        relative = relative or st.tags[at] == "W"
        if not relative and _is_finite(st, at):
            return -1
        at += 1
    if inner == "#" and at == comma + 2 and st.tag(at) == ",":  # an age
        return max(at, _apposition(st, at, limit))
    return at


def _is_finite(st: Stretch, at: int) -> bool:
    tag = st.tags[at]
    return tag in "BHMKS" or (tag == "V" and not is_noun(st, at))
