"""A cue verb with its auxiliaries, and what that group of words does in its clause."""

from enum import Enum
from typing import NamedTuple

from analysis.evidence.lexicon import Sense
from analysis.evidence.tagging import Run, Stretch
from analysis.language.inflection import BASE, FINITE, GERUND, PARTICIPLE, PAST

_GROUP_REACH = 12


class Part(Enum):
    """What a verb group does in its clause."""

    ACTIVE = "active"
    PASSIVE = "passive"
    GERUND = "gerund"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"


class Group(NamedTuple):
    """A verb with the auxiliaries, adverbs and clitics around it; `clitic` is an inverted subject."""

    run: Run
    verb: int
    part: Part
    negated: bool
    clitic: int | None


def group(st: Stretch, verb: int, sense: Sense) -> Group | None:
    """The verb group around token `verb` read as `sense`; None when it is no verb there."""
    first, clitic = _group_start(st, verb)
    past = verb + 1
    if clitic is None and past < st.past and st.tags[past] == "Y":
        clitic, past = past, past + 1
    part = _part(st, first, verb, sense)
    if part is None:
        return None
    if sense.kind.reflexive and not _is_reflexive(st, first, verb):
        return None
    past = _particles_past(st, past, sense)
    if past < 0:
        return None
    return Group(Run(first, past), verb, part, negated(st, Run(first, verb + 1)), clitic)


def negated(st: Stretch, run: Run) -> bool:
    """Whether a word of negation, or a verb that denies, stands in the group."""
    denying = st.words.lists.get("denying", ())
    return any(st.tags[k] == "N" or st.low[k] in denying for k in range(run.first, run.past))


def _group_start(st: Stretch, verb: int) -> tuple[int, int | None]:
    """Where the group begins, and an inverted clitic subject inside it."""
    tags, at, clitic = st.tags, verb, None
    floor = max(st.first, verb - _GROUP_REACH)
    while at > floor:
        tag = tags[at - 1]
        if tag == "Y":
            clitic = at - 1
        elif tag == "D":
            if not _is_clitic(st, at - 1, verb):
                break
        elif tag not in "BHMNRO":
            break
        at -= 1
    while at < verb and tags[at] == "R" and not any(t in "BHM" for t in tags[at:verb]):
        at += 1
    return at, clitic


def _is_clitic(st: Stretch, at: int, verb: int) -> bool:
    """Whether an article stands where an object pronoun stands ("il l'affirme")."""
    if st.low[at] not in st.words.lists.get("clitic_object", ()):
        return False
    before = st.tags[at - 1] if at > st.first else ""
    return before in ("S", "W", "N", "U", "T", "O") or st.tags[at + 1] in "BH"


def _particles_past(st: Stretch, past: int, sense: Sense) -> int:
    """The end of the group with its particles; -1 when they are not there."""
    for particle in sense.particles:
        while past < st.past and st.tags[past] in "RN" and st.low[past] != particle:
            past += 1
        if past >= st.past or st.low[past] != particle:
            return -1
        past += 1
    return past


def _part(st: Stretch, first: int, verb: int, sense: Sense) -> Part | None:
    tags, forms = st.tags, sense.forms
    auxiliary = next((tags[k] for k in range(verb - 1, first - 1, -1) if tags[k] in "BHM"), "")
    if auxiliary:
        return _with_auxiliary(st, first, verb, auxiliary, forms)
    before = tags[first - 1] if first > st.first else ""
    if before and before in "SW" and "'" in st.low[first - 1]:
        return Part.ACTIVE
    if before == "I" and forms & BASE:
        return Part.INFINITIVE
    if before in "Dp" and before or before and _reads_as_noun(st, first, verb, forms):
        return None
    marked = bool(st.words.lists.get("infinitive_mark"))
    if before == "P" and not forms & (GERUND if marked else GERUND | BASE):
        return None
    if forms & GERUND:
        return Part.GERUND
    if forms & (FINITE | PAST) or (forms & BASE and st.words.grammar.base_is_finite):
        return Part.ACTIVE
    if forms & PARTICIPLE:
        return Part.PARTICIPLE
    return Part.INFINITIVE


def _reads_as_noun(st: Stretch, first: int, verb: int, forms: int) -> bool:
    """Whether a form without auxiliary that is also a noun's stands where the noun would."""
    if st.low[verb] not in st.words.lists.get("noun_like", ()):
        return False
    if forms & (PAST | GERUND) or not forms & (BASE | FINITE) or not st.words.grammar.base_is_finite:
        return False
    before = st.tags[first - 1]
    if before in "E#J" or (before == "G" and first == verb):
        return True
    if verb + 1 < st.past and st.tags[verb + 1] in "BHMK":
        return True
    if before not in "nX" or first != verb:
        return False
    plural = st.low[first - 1].endswith(st.words.grammar.plural_endings)
    plural = plural or st.low[first - 1] in st.words.lists.get("plural", ())
    if forms & BASE:
        return not plural
    return plural and before == "n"


def _with_auxiliary(
    st: Stretch, first: int, verb: int, auxiliary: str, forms: int
) -> Part | None:
    if auxiliary == "M":
        return Part.ACTIVE if forms & BASE else None
    if auxiliary == "H":
        return Part.ACTIVE if forms & PARTICIPLE else None
    if forms & PARTICIPLE:
        return Part.ACTIVE if _is_reflexive(st, first, verb) else Part.PASSIVE
    return Part.ACTIVE if forms & GERUND else None


def _is_reflexive(st: Stretch, first: int, verb: int) -> bool:
    reflexive = st.words.lists.get("reflexive", ())
    return any(st.low[k] in reflexive for k in range(max(first - 1, st.first), verb))
