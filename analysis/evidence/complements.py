"""What follows a cue: where its content begins and where it ends."""

from typing import NamedTuple

from analysis.evidence.lexicon import WordClass
from analysis.evidence.tagging import Run, Stretch
from analysis.language.inflection import BASE, FINITE, GERUND, PARTICIPLE, PAST

_ADJUNCT_REACH = 16
_CLAUSE_REACH = 14
_TAIL_REACH = 12
_REST = 30  # tokens that a source at the end of a sentence may have


class Complement(NamedTuple):
    """Content on the right of a cue; `way` says how it is joined to it."""

    way: str
    run: Run
    cue_past: int


def complement(
    st: Stretch, past: int, kind: WordClass, *, initial: bool = False
) -> Complement | None:
    """The content that begins after token `past`, as far as words of `kind` take one.

    In an `initial` phrase or subordinate clause it ends where the main clause begins.
    """
    start = _opening(st, past, kind)
    if start is None:
        return None
    way, first, cue_past = start
    end = content_past(st, first, initial=initial)
    if end < 0:
        return None
    return Complement(way, Run(first, end), cue_past) if end > first else None


def _opening(st: Stretch, past: int, kind: WordClass) -> tuple[str, int, int] | None:
    """How the content is joined, its first token, and where the cue ends."""
    at, tags, takes = past, st.tags, kind.takes
    at = _past_adverbs(st, at, kind)
    if at >= st.past:
        return None
    direct = _direct(st, at, takes)
    if direct:
        return direct, at + (direct == "colon"), past
    if st.low[at] in kind.prepositions and at + 1 < st.past and tags[at + 1] not in ".,;":
        inside = st.words.grammar.preposition_in_cue
        return "preposition", at + inside, at + 1 if inside else past
    later = _later(st, at, kind)
    if later:
        return later
    if "bare" in takes and st.words.grammar.bare_clause and _is_clause(st, at):
        return "bare", at, past
    at = _past_date(st, at)
    if at >= st.past:
        return None
    if "object" in takes and (tags[at] in "DXn#OEGJSF" or tags[at] == "V" and tags[at - 1] != "V"):
        return "object", at, past
    return None


def _past_adverbs(st: Stretch, at: int, kind: WordClass) -> int:
    while at < st.past and st.tags[at] in "RN" and st.low[at] not in kind.prepositions:
        at += 1
    return at


def _past_date(st: Stretch, at: int) -> int:
    """The token after a date: "announced on Monday a plan"."""
    tags = st.tags
    if tags[at] == "P" and at + 1 < st.past and tags[at + 1] == "t":
        at += 1
    while at < st.past and tags[at] == "t":
        at += 1
    return at


def _direct(st: Stretch, at: int, takes: frozenset[str]) -> str:
    """The way in which content begins at this very token, or nothing."""
    tag = st.tags[at]
    if tag == "T" and "clause" in takes:
        return "clause"
    if tag in "QU" and "clause" in takes and (tag == "Q" or st.low[at] in _questions(st)):
        return "question"
    if tag == "q" and ("quote" in takes or "clause" in takes):
        return "quote"
    if tag == ":" and "colon" in takes:
        return "colon"
    if "infinitive" in takes and is_infinitive(st, at):
        return "infinitive"
    if "deinfinitive" in takes and _is_marked(st, at):
        return "infinitive"
    return ""


def _is_marked(st: Stretch, at: int) -> bool:
    """Whether an infinitive behind a preposition that marks it begins here ("de partir")."""
    if st.low[at] not in st.words.lists.get("marking", ()):
        return False
    after = at + 1
    while after < st.past and st.tags[after] in "RNOD" and after - at < 5:
        after += 1
    return after < st.past and (st.tags[after] == "q" or _is_base(st, after))


def _questions(st: Stretch) -> frozenset[str]:
    return st.words.lists.get("questioning", frozenset())


def is_infinitive(st: Stretch, at: int) -> bool:
    """Whether an infinitive with its mark, if the language has one, begins at this token."""
    marks = st.words.lists.get("infinitive_mark", frozenset())
    if not marks:
        return _is_base(st, at)
    if st.low[at] not in marks:
        return False
    after = at + 1
    while after < st.past and st.tags[after] in "RNO":
        after += 1
    return after < st.past and (_is_base(st, after) or st.tags[after] in "BHMnq")


def _is_base(st: Stretch, at: int) -> bool:
    senses = st.words.verbs.get(st.low[at])
    if senses:
        return any(s.forms & BASE for s in senses)
    if st.low[at] in st.words.lists.get("base", ()):
        return True
    return st.tags[at] in "FK"


def _later(st: Stretch, at: int, kind: WordClass) -> tuple[str, int, int] | None:
    """Content that begins behind an addressee or an adverbial ("said in a statement that")."""
    tags, takes, past = st.tags, kind.takes, at
    addressee = "addressee" in takes and tags[at] in "DXnOS#EJ"
    if not addressee and tags[at] not in "PtIU,":
        return None
    limit = min(st.past, at + _ADJUNCT_REACH)
    comma = tags[at] == ","
    at += 1
    while at < limit:
        tag = tags[at]
        if tag == "T" and "clause" in takes:
            return "clause", at, past
        if tag == "q" and "quote" in takes and tags[at - 1] in ",nXt#:":
            return "quote", at, past
        if tag == ":" and "colon" in takes:
            return "colon", at + 1, past
        if addressee and tag == "I" and "infinitive" in takes and is_infinitive(st, at):
            return "infinitive", at, past
        if tag in ";.?!BHMKWC" or (tag == "," and not comma and at + 1 < limit and tags[at + 1] not in "qTX"):
            break
        if tag == "," and comma:
            comma = False
        if tag == "V" and tags[at - 1] not in "DpPJ":
            break
        at += 1
    if addressee:
        return _after_addressee(st, past, takes)
    if "bare" in takes and tags[past] in "tP" and st.words.grammar.bare_clause:
        return _after_adverbial(st, past)
    return None


def _after_addressee(st: Stretch, past: int, takes: frozenset[str]) -> tuple[str, int, int] | None:
    """A clause without its complementiser behind an addressee ("told CNN he would go")."""
    if "bare" not in takes or not st.words.grammar.bare_clause:
        return None
    at, limit = past + 1, min(st.past, past + 8)
    while at < limit:
        if st.tags[at] in "SD" and st.tags[at - 1] in "nXtO)" and _is_clause(st, at):
            return "bare", at, past
        if st.tags[at] in ",.;":
            break
        at += 1
    return None


def _after_adverbial(st: Stretch, past: int) -> tuple[str, int, int] | None:
    """A clause without its complementiser behind a short adverbial ("said Monday he would go")."""
    at, limit = past + 1, min(st.past, past + 9)
    while at < limit:
        if st.tags[at] in "SDX" and st.tags[at - 1] in "nXt" and _is_clause(st, at):
            if st.tags[at] != "X" or st.tags[at - 1] == "t":
                return "bare", at, past
        if st.tags[at] in ",.;":
            break
        at += 1
    return None


def _is_clause(st: Stretch, at: int) -> bool:
    """Whether a finite verb follows soon: a clause, not only a noun phrase."""
    tags = st.tags
    if tags[at] in ",.;:!?)–—":
        return False
    if tags[at] == "S" and "'" in st.low[at]:
        return True
    for k in range(at + 1, min(st.past, at + _CLAUSE_REACH)):
        tag = tags[k]
        if tag in "BHMK":
            return True
        if tag in "VE" and tags[k - 1] in "XnSR" and _may_be_finite(st, k):
            return True
        if tag == "q":
            return True
        if tag in ";:.TU" or (tag == "," and k - at > 8):
            return False
    return False


def _may_be_finite(st: Stretch, at: int) -> bool:
    senses = st.words.verbs.get(st.low[at])
    if not senses:
        return True
    if any(s.forms & (FINITE | PAST) for s in senses):
        return True
    return st.tags[at - 1] == "S" or st.low[at - 1].endswith(st.words.grammar.plural_endings)


def content_past(st: Stretch, first: int, *, initial: bool = False) -> int:
    """Where content that begins at `first` ends: at the stretch's end, or where a new cue begins.

    Negative when all of it turns out to be content of a cue behind it.
    """
    tags, at = st.tags, first
    while at < st.past:
        tag = tags[at]
        if at > first and tag in ",;CUq–—":
            if tag in ",q–—" and is_tail(st, at):
                return -1
            if tag == ";" or (tag == "," and initial) or (tag in ",C" and cuts(st, at)):
                break
        at += 1
    return trim_right(st, first, at)


def is_tail(st: Stretch, at: int) -> bool:
    """Whether "…, he said" follows: a cue that what stands before this token is content of."""
    tags, k = st.tags, at + 1
    limit = min(st.past, k + _TAIL_REACH)
    if k >= limit or tags[k] in "q,":
        return False
    if st.low[k] in st.words.frames and _is_frame(st, k):
        return all(tags[j] not in ",;" for j in range(k, min(st.past, k + _REST)))
    if st.words.grammar.free_inversion:
        while k < limit and tags[k] in "HBORY":
            k += 1
    if k < limit and tags[k] == "V":
        return _reports(st, k, "invert") and k + 1 < limit and tags[k + 1] in "XSDnYRt"
    while k < limit and tags[k] in "XnDSpP#JEtR":
        k += 1
    while k < limit and tags[k] in "HR":
        k += 1
    if k >= limit or tags[k] != "V" or k == at + 1 or tags[k - 1] in "DPpJ":
        return False
    if not _reports(st, k, "after"):
        return False
    return k + 1 >= st.past or tags[k + 1] in ".,;:!?–—tR)q" or st.low[k + 1] in _adverbials(st)


def _reports(st: Stretch, verb: int, way: str) -> bool:
    return any(
        way in s.kind.takes and s.forms & (PAST | FINITE | PARTICIPLE)
        for s in st.words.verbs[st.low[verb]]
    )


def _adverbials(st: Stretch) -> frozenset[str]:
    return st.words.lists.get("adverbial", frozenset())


def trim_right(st: Stretch, first: int, past: int) -> int:
    """The end without marks that belong to the sentence around the content."""
    while past > first and st.tags[past - 1] in ".,;:–—-(C":
        past -= 1
    return past


def cuts(st: Stretch, at: int) -> bool:
    """Whether a new cue of the same or another source begins at this comma or conjunction."""
    tags, after = st.tags, at + 1
    if tags[at] == ",":
        if after < st.past and st.low[after] in st.words.frames and _is_frame(st, after):
            return True
        if after < st.past and tags[after] == "C":
            after += 1
    conjunction = tags[after - 1] == "C"
    if conjunction and tags[at] == "," and _new_speaker(st, after):
        return True
    while after < st.past and tags[after] in "RN":
        after += 1
    if after >= st.past or tags[after] not in "VBHMK":
        return False
    if tags[after] in "BHMK":
        return _soon_cue(st, after) if conjunction else not st.words.grammar.free_inversion
    senses = st.words.verbs[st.low[after]]
    if conjunction:
        return any(s.forms & (PAST | FINITE | GERUND) for s in senses)
    return any(s.forms & (GERUND | PAST | FINITE) for s in senses)


def _new_speaker(st: Stretch, at: int) -> bool:
    """Whether a short subject and a cue verb follow: ", but she said"."""
    tags, first, limit = st.tags, at, min(st.past, at + 6)
    while at < limit and tags[at] in "XSDnpR#":
        at += 1
    while at < limit and tags[at] in "HBMNR":
        at += 1
    if at >= limit or at == first or tags[at] != "V" or tags[at - 1] in "DpP":
        return False
    return any(s.forms & (PAST | FINITE | PARTICIPLE) for s in st.words.verbs[st.low[at]])


def _soon_cue(st: Stretch, at: int) -> bool:
    while at < st.past and st.tags[at] in "BHMRN":
        at += 1
    return at < st.past and st.tags[at] == "V"


def _is_frame(st: Stretch, at: int) -> bool:
    return any(
        tuple(st.low[at : at + len(phrase)]) == phrase
        for phrase, _ in st.words.frames[st.low[at]]
    )
