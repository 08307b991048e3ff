"""What follows a cue: how its content is joined to it, and where it begins."""

from typing import NamedTuple

from analysis.evidence.contents import content_past
from analysis.evidence.phrases import is_noun
from analysis.evidence.stretches import Run, Stretch
from analysis.language.attribution_words import WordClass
from analysis.language.inflection import BASE, FINITE, PAST

_ADJUNCT = 16  # tokens from a cue to its content, over addressee and adverbials
_ADDRESSEE = 8  # tokens that an addressee may have before a bare clause
_CLAUSE = 14  # tokens in which a clause shows its verb
_NOUN_PHRASE = 8  # tokens after which a comma means that no verb will follow
_OBJECTS = frozenset({"object", "charge", "amount", "shown"})
_OBJECT = 16  # tokens of an object in which what is said of it begins
_SHORT_CLAUSE = 3  # tokens of article, noun and verb
_CLITICS = 5  # tokens between the mark of an infinitive and the infinitive


class Complement(NamedTuple):
    """Content on the right of a cue; `way` says how it is joined to it."""

    way: str
    run: Run
    cue_past: int


class _Opening(NamedTuple):
    way: str
    first: int
    cue_past: int


def complement(
    st: Stretch, past: int, kind: WordClass, *, initial: bool = False, inside: bool = False
) -> Complement | None:
    """The content that begins after token `past`, as far as words of `kind` take one.

    In an `initial` phrase or subordinate clause it ends where the main clause begins, `inside` a
    relative clause where the main clause goes on.
    """
    start = _opening(st, past, kind)
    if start is None:
        return None
    run = Run(start.first, content_past(st, start.first, initial=initial, inside=inside))
    if run.length <= 0:
        return None
    way = "charge" if start.way == "object" and _charges(st, run, kind) else start.way
    taken = way != "object" or not kind.takes.isdisjoint({"object", "shown"})
    return Complement(way, run, start.cue_past) if taken else None


def _charges(st: Stretch, run: Run, kind: WordClass) -> bool:
    """Whether something is said of the object: "accused the mayor of lying", "called it « … »"."""
    near = range(run.first + 1, min(run.past - 1, run.first + _OBJECT))
    if "amount" in kind.takes:
        return any(st.low[k] in kind.prepositions and _is_amount(st, k + 1) for k in near)
    if "charge" not in kind.takes:
        return False
    return any(st.low[k] in kind.prepositions or st.tags[k] == "q" for k in near)


def _is_amount(st: Stretch, at: int) -> bool:
    at += st.tag(at) in tuple("$£€")
    return st.tag(at) == "#" or st.listed(at, "counting")


def _opening(st: Stretch, past: int, kind: WordClass) -> _Opening | None:
    """How the content is joined, its first token, and where the cue ends."""
    at = past
    while st.tag(at) in ("R", "N") and st.low[at] not in kind.prepositions:
        at += 1
    if at >= st.past:
        return None
    direct = _direct(st, at, kind.takes)
    while direct == "infinitive" and at > past and st.tags[at - 1] == "N":
        at -= 1  # "dit | ne pas savoir"
    if direct:
        return _Opening(direct, at + (direct == "colon"), past)
    if st.low[at] in kind.prepositions and st.tag(at + 1) not in ("", ".", ",", ";"):
        inside = st.words.grammar.preposition_in_cue
        return _Opening("preposition", at + inside, at + 1 if inside else past)
    if at > past and st.tags[at] in "BM" and _takes_bare(st, kind):
        return _Opening("bare", past, past)  # "believes there are"
    return _later(st, at, kind) or _bare(st, at, kind)


def _bare(st: Stretch, at: int, kind: WordClass) -> _Opening | None:
    """A clause without its complementiser, or an object."""
    if _takes_bare(st, kind) and _is_clause(st, at):
        return _Opening("bare", at, at)
    comma = st.words.grammar.comma_clause and "clause" in kind.takes and st.tag(at) == ","
    if comma and at + 1 < st.past and _is_clause(st, at + 1):
        return _Opening("bare", at + 1, at)
    at = _past_date(st, at)
    tag = st.tag(at)
    if kind.takes.isdisjoint(_OBJECTS) or not tag:
        return None
    if tag in "DXn#OEGJSF" or (tag in "VKT" and _may_be_object(st, at)):
        return _Opening("object", at, at)
    return None


def _may_be_object(st: Stretch, at: int) -> bool:
    """Whether a phrase begins here: "rejected attacks", "citing changes", "embrace that idea"."""
    if st.tags[at] == "T":
        return not _is_clause(st, at)
    if st.listed(at, "noun_like") and st.tag(at + 1) == "n":
        return True  # "announced record profits"
    return st.tags[at - 1] not in "VK" or st.low[at].endswith(st.words.grammar.plural_endings)


def _takes_bare(st: Stretch, kind: WordClass) -> bool:
    return "bare" in kind.takes and st.words.grammar.bare_clause


def _past_date(st: Stretch, at: int) -> int:
    """The token after a date: "announced on Monday a plan"."""
    if st.tag(at) == "P" and st.tag(at + 1) == "t":
        at += 1
    while st.tag(at) == "t":
        at += 1
    return at


def _direct(st: Stretch, at: int, takes: frozenset[str]) -> str:
    """The way in which content begins at this very token, or nothing."""
    tag = st.tags[at]
    if tag == "q":
        return "quote" if takes & {"quote", "clause"} else ""
    if tag == ":":
        return "colon" if "colon" in takes else ""
    if "clause" in takes:
        if tag == "T":
            return "clause"
        if tag == "Q" or (tag == "U" and st.listed(at, "questioning")):
            return "question"
    if "infinitive" in takes and is_infinitive(st, at):
        return "infinitive"
    return "infinitive" if "marked" in takes and _is_marked(st, at) else ""


def is_infinitive(st: Stretch, at: int) -> bool:
    """Whether an infinitive with its mark, if the language has one, begins at this token."""
    if at >= st.past:
        return False
    if not st.words.listed("infinitive_mark"):
        return _is_base(st, at)
    if not st.listed(at, "infinitive_mark"):
        return False
    after = at + 1
    while st.tag(after) in ("R", "N", "O"):
        after += 1
    return st.tag(after) in tuple("BHMnq") or _is_base(st, after)


def _is_marked(st: Stretch, at: int) -> bool:
    """Whether an infinitive behind a preposition that marks it begins here ("de partir")."""
    if not st.listed(at, "marking"):
        return False
    after = at + 1
    while st.tag(after) in tuple("RNOD") and after - at < _CLITICS:
        after += 1
    return st.tag(after) == "q" or _is_base(st, after)


def _is_base(st: Stretch, at: int) -> bool:
    if at >= st.past:
        return False
    senses = st.words.verbs.get(st.low[at])
    if senses:
        return any(s.forms & BASE for s in senses)
    return st.tags[at] in "FK" or st.listed(at, "base")


def _later(st: Stretch, at: int, kind: WordClass) -> _Opening | None:
    """Content that begins behind an addressee or an adverbial ("said in a statement that")."""
    addressee = "addressee" in kind.takes and st.tags[at] in "DXnOS#EJ"
    if not (addressee or st.tags[at] in "PtIU," or st.listed(at, "addressing")):
        return None
    told = st.listed(at, "addressing") and not st.words.listed("infinitive_mark")
    ways = kind.takes if addressee or told else kind.takes - {"infinitive"}
    comma = st.tags[at] == ","
    for k in range(at + 1, min(st.past, at + _ADJUNCT)):
        found = _behind_adjunct(st, k, ways)
        if found == "infinitive" and "object" in kind.takes:
            return _Opening(found, at, at)  # "urged | the council to leave"
        if found:
            return _Opening(found, k + (found == "colon"), at)
        if _ends_adjunct(st, k, comma=comma):
            break
        comma = comma and st.tags[k] != ","
    if not _takes_bare(st, kind):
        return None
    return _after_addressee(st, at) if addressee else _after_adverbial(st, at)


def _behind_adjunct(st: Stretch, at: int, ways: frozenset[str]) -> str:
    """The way in which content begins at this token behind an adjunct, or nothing."""
    tag = st.tags[at]
    if tag == "T" and "clause" in ways:
        return "clause"
    noun = st.tags[at - 1] in ",nXt#:" or st.listed(at - 1, "papers")
    noun = noun or st.tag(at - 2) + st.tags[at - 1] == "DE"  # « devant les députés »
    if tag == "q" and "quote" in ways and noun:
        return "quote"
    if tag == ":" and "colon" in ways:
        return "colon"
    marked = tag == "I" or (st.tags[at - 1] in "Xn" and not st.words.listed("infinitive_mark"))
    if marked and "infinitive" in ways and is_infinitive(st, at):
        return "infinitive"
    return "infinitive" if "marked" in ways and _is_marked(st, at) else ""


def _ends_adjunct(st: Stretch, at: int, *, comma: bool) -> bool:
    """Whether this token cannot stand between a cue and its content; one `comma` may be open."""
    tag = st.tags[at]
    if tag == ",":
        return not (comma or st.listed(at + 1, "relaying")) and st.tag(at + 1) not in tuple("qTX")
    if st.listed(at, "relaying"):
        return False
    return tag in ";.?!BHMKWC" or (tag == "V" and not is_noun(st, at))


def _after_addressee(st: Stretch, past: int) -> _Opening | None:
    """A clause without its complementiser behind an addressee ("told CNN he would go")."""
    for at in range(past + 1, min(st.past, past + _ADDRESSEE)):
        if st.tags[at] in "SD" and st.tags[at - 1] in "nXtO)" and _is_clause(st, at):
            return _Opening("bare", at, past)
        if st.tags[at] in ",.;":
            break
    return None


def _after_adverbial(st: Stretch, past: int) -> _Opening | None:
    """A clause without its complementiser behind an adverbial ("said Monday he would go")."""
    if st.tags[past] not in "tP":
        return None
    for at in range(past + 1, min(st.past, past + _ADDRESSEE + 1)):
        after = "t" if st.tags[at] == "X" else "nXt"
        if st.tags[at] in "SDX" and st.tags[at - 1] in after and _is_clause(st, at):
            return _Opening("bare", at, past)
        if st.tags[at] in ",.;":
            break
    return None


def _is_clause(st: Stretch, at: int) -> bool:
    """Whether a finite verb follows soon: a clause, not only a noun phrase."""
    tags = st.tags
    if tags[at] in ",.;:!?)–—I":
        return False
    if tags[at] == "S" and ("'" in st.low[at] or _ends_as_verb(st, at + 1)):
        return True
    for k in range(at + 1, min(st.past, at + _CLAUSE)):
        tag = tags[k]
        if tag in "BHMKq" or (tag in "VE" and tags[k - 1] in "XnSR" and _may_be_finite(st, k)):
            return True
        if tag in ";:.TU" or (tag == "," and k - at > _NOUN_PHRASE):
            break
    return _has_unknown_verb(st, at)


def _has_unknown_verb(st: Stretch, at: int) -> bool:
    """Whether a verb that no list has ends a short clause: "the dam leaks", not "the dam gates"."""
    if st.tags[at] != "D":
        return False
    past = at + 1
    while st.tag(past) in ("n", "X"):
        past += 1
    plural = st.words.grammar.plural_endings
    ends = past >= st.past or st.tags[past] in ".,;PRt"
    if past - at != _SHORT_CLAUSE or not ends or st.tags[past - 1] != "n" or not plural:
        return False
    return st.low[past - 1].endswith(plural) and not st.low[past - 2].endswith(plural)


def _ends_as_verb(st: Stretch, at: int) -> bool:
    """Whether a word too short for a tag ends as a past form does: "he owed"."""
    return st.tag(at) == "n" and st.low[at].endswith(st.words.grammar.participle_endings or "\0")


def _may_be_finite(st: Stretch, at: int) -> bool:
    senses = st.words.verbs.get(st.low[at])
    if not senses or any(s.forms & (FINITE | PAST) for s in senses):
        return True
    return st.tags[at - 1] == "S" or st.low[at - 1].endswith(st.words.grammar.plural_endings)
