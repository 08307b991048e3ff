"""A cue verb with its auxiliaries, and what that group of words does in its clause."""

from enum import Enum
from typing import NamedTuple

from analysis.evidence.lexicon import Sense
from analysis.evidence.phrases import is_part
from analysis.evidence.stretches import Run, Stretch
from analysis.language.attribution_words import WordClass
from analysis.language.inflection import BASE, FINITE, GERUND, PARTICIPLE, PAST

_GROUP_REACH = 12
_BRACKET = 10  # tokens between a verb and what closes its clause


class Part(Enum):
    """What a verb group does in its clause."""

    ACTIVE = "active"
    PASSIVE = "passive"
    GERUND = "gerund"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"


class Group(NamedTuple):
    """A verb with auxiliaries, adverbs and clitics; `clitic` is a subject that stands behind."""

    run: Run
    verb: int
    part: Part
    negated: bool
    clitic: int | None


class Cue(NamedTuple):
    """A verb group read as a cue, and what bounds its content and its source."""

    st: Stretch
    group: Group
    kind: WordClass
    floor: int  # content on the left does not begin before it
    speaker: Run | None  # the source found last in the stretch


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
    if sense.kind.clitics and sense.kind.clitics.isdisjoint(st.low[first:verb]):
        return None
    past = _particles_past(st, past, sense)
    if past < 0:
        return None
    return Group(Run(first, past), verb, part, negated(st, Run(first, verb + 1)), clitic)


def negated(st: Stretch, run: Run) -> bool:
    """Whether a word of negation, or a verb that denies, stands in the group."""
    denying = st.words.listed("denying")
    return "N" in st.tags[run.first : run.past] or not denying.isdisjoint(
        st.low[run.first : run.past]
    )


def _group_start(st: Stretch, verb: int) -> tuple[int, int | None]:
    """Where the group begins, and an inverted clitic subject inside it."""
    tags, at, clitic = st.tags, verb, None
    floor = max(st.first, verb - _GROUP_REACH)
    while at > floor and (tags[at - 1] in "BHMNROY" or _is_clitic(st, at - 1)):
        if is_part(st, at - 1):
            break
        at -= 1
        if tags[at] == "Y":
            clitic = at
    if at == verb and st.words.grammar.verb_bracket and st.tag(verb - 1) in tuple("tnX"):
        return _bracket_first(st, verb), clitic
    if at < verb and not st.any_tag("BHM", Run(at, verb)):
        while at < verb and tags[at] == "R":
            at += 1
    return at, clitic


def _is_clitic(st: Stretch, at: int) -> bool:
    """Whether an article stands where an object pronoun stands ("il l'affirme")."""
    if st.tags[at] != "D" or not st.listed(at, "clitic_object"):
        return False
    if st.tag(at - 1) in tuple("SWNUTO") or st.tags[at + 1] in "BH":
        return True
    if st.tag(at - 1) not in tuple("nX") or st.tags[at + 1] != "V":
        return False
    forms = [sense.forms for sense in st.words.verbs[st.low[at + 1]]]
    return not st.listed(at + 1, "noun_forms") and any(form & FINITE for form in forms)


def _particles_past(st: Stretch, past: int, sense: Sense) -> int:
    """The end of the group with its particles; -1 when they are not there."""
    if sense.particles and st.words.grammar.verb_bracket:
        return _bracket_past(st, past, sense.particles[-1])
    for particle in sense.particles:
        while past < st.past and st.tags[past] in "RN" and st.low[past] != particle:
            past += 1
        if past >= st.past or st.low[past] != particle:
            return -1
        past += 1
    return past


def _bracket_past(st: Stretch, past: int, particle: str) -> int:
    """The end of a group whose particle closes its clause: "teilte am Montag mit"; -1 without it.

    Behind its content the verb comes first, and its subject stands before the particle.
    """
    for at in range(past, min(st.past, past + _BRACKET)):
        if st.tags[at] in ",;:.q":
            break
        if st.low[at] == particle and st.tag(at + 1) in ("", ",", ".", ":", ";", "q"):
            inverts = st.tag(past - 2) in (",", "q", "–", "—")
            return past if inverts else at + 1
    return -1


def _bracket_first(st: Stretch, verb: int) -> int:
    """Where the auxiliary of a participle at the end of its clause stands, or `verb`."""
    for at in range(verb - 1, max(st.first, verb - _BRACKET) - 1, -1):
        if st.tags[at] in "BH":
            return at
        if st.tags[at] not in "PtDnXR#":
            break
    return verb


def _part(st: Stretch, first: int, verb: int, sense: Sense) -> Part | None:
    auxiliary = next((k for k in range(verb - 1, first - 1, -1) if st.tags[k] in "BHM"), -1)
    if auxiliary >= 0:
        has = sense.forms & PARTICIPLE and _has(st, auxiliary, verb)
        tag = "H" if has else st.tags[auxiliary]
        return _with_auxiliary(st, first, verb, tag, sense.forms)
    before = st.tag(first - 1)
    if before in ("S", "W") and "'" in st.low[first - 1]:  # "they've said"
        return Part.ACTIVE
    if before == "I" and sense.forms & BASE:
        return Part.INFINITIVE
    if (
        before == "D"
        and st.listed(first - 1, "pronominal")
        and sense.forms & (PAST | FINITE | BASE)
    ):
        return Part.ACTIVE  # "several said"
    if before in ("D", "p") or _reads_as_noun(st, first, verb, sense.forms):
        return None
    return _alone(st, sense.forms, behind_preposition=before == "P")


def _has(st: Stretch, at: int, verb: int) -> bool:
    """Whether a contraction is "has", not "is": "she's said that", not "she's said to"."""
    shortened = st.low[at][0] == "'" and st.tag(at - 1) == "S"
    goes_on = st.tag(verb + 1) not in ("", ".", "P", "I", "t")
    return shortened and goes_on and not st.listed(at - 1, "impersonal_subject")


def _alone(st: Stretch, forms: int, *, behind_preposition: bool) -> Part | None:
    """What a form without an auxiliary is."""
    marked = bool(st.words.listed("infinitive_mark"))
    if behind_preposition and not forms & (GERUND if marked else GERUND | BASE):
        return None
    if forms & GERUND:
        return Part.GERUND
    if forms & (FINITE | PAST) or (forms & BASE and st.words.grammar.base_is_finite):
        return Part.ACTIVE
    return Part.PARTICIPLE if forms & PARTICIPLE else Part.INFINITIVE


def _reads_as_noun(st: Stretch, first: int, verb: int, forms: int) -> bool:
    """Whether a form without auxiliary that is also a noun's stands where the noun would."""
    if not st.listed(verb, "noun_like") or forms & (PAST | GERUND):
        event = "".join(st.tag(first - k) for k in (2, 1)) == "Dn"  # "a bail hearing will"
        return bool(forms & GERUND) and event and st.tag(verb + 1) in tuple("BHM")
    if st.tag(verb + 1) == "n" and st.tag(verb + 2) == "V":  # "state television reported"
        return True
    before, alone = st.tag(first - 1), first == verb
    if before in ("E", "#", "J") or st.tag(verb + 1) in tuple("BHMKE") or _modified(st, first - 1):
        return True
    if not alone or before not in ("n", "X", "G"):
        return False
    word = st.low[first - 1]
    plural = word.endswith(st.words.grammar.plural_endings) or word in st.words.listed("plural")
    if forms & BASE or before == "G":
        many = plural or (st.tag(verb + 1) == "T" and _is_of_many(st, first))
        return before == "G" or not many
    return plural and before == "n"


def _is_of_many(st: Stretch, first: int) -> bool:
    """Whether several people stand before a preposition: "Analysts at Pell estimate"."""
    for at in range(first - 1, max(st.first, first - _GROUP_REACH), -1):
        if st.tags[at] == "P":
            return st.low[at - 1].endswith(st.words.grammar.plural_endings or "\0")
        if st.tags[at] not in "XnD#&J":
            return False
    return False


def _modified(st: Stretch, at: int) -> bool:
    """Whether the word is an adjective, or a verb whose object begins behind it."""
    tag = st.tag(at)
    if tag == "V" and st.tag(at - 1) == "D" and st.listed(at, "noun_like"):
        plural = st.low[at].endswith(st.words.grammar.plural_endings)
        return plural or st.tag(at + 2) not in tuple("DTS#")  # "the report shows that"
    if tag == "V" and st.tag(at - 1) in ("X", "n") and st.listed(at, "noun_like"):
        return not st.low[at].endswith(st.words.grammar.plural_endings)  # "court documents show"
    return tag == "V" or (tag == "n" and st.low[at].endswith(st.words.grammar.adjective_endings))


def _with_auxiliary(st: Stretch, first: int, verb: int, auxiliary: str, forms: int) -> Part | None:
    if auxiliary == "M":
        return Part.ACTIVE if forms & BASE else None
    if auxiliary == "H":
        return Part.ACTIVE if forms & PARTICIPLE else None
    if forms & PARTICIPLE:
        return Part.ACTIVE if _is_reflexive(st, first, verb) else Part.PASSIVE
    return Part.ACTIVE if forms & GERUND else None


def _is_reflexive(st: Stretch, first: int, verb: int) -> bool:
    return any(st.listed(k, "reflexive") for k in range(max(first - 1, st.first), verb))
