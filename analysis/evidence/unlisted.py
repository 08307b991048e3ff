"""A verb that no list has beside a quotation: "…," beamed Smith; "…," the farmer wept."""

from collections.abc import Sequence

from analysis.evidence.bound import Bound
from analysis.evidence.following import subject_right
from analysis.evidence.stretches import Run, Stretch
from analysis.model.codes import Attitude

_LONG_QUOTE = 5  # tokens, marks included, from which a quotation is somebody's sentence
_LEAST = 2  # tokens of an article and a noun
_INNER = 4  # tokens that a subject may have behind its article
_MARKS = frozenset({",", "!", "?", "…", "..."})
_VERBS = "nEKVF"  # tags of words that can be a verb that no list has


def unlisted(st: Stretch, found: Sequence[Bound]) -> list[Bound]:
    """Who speaks each quotation that no bound covers, by the clause that follows it at once."""
    out = []
    for last in range(st.first, st.past - 1):
        if st.quote_of[last] < 0 or st.quote_of[last + 1] == st.quote_of[last]:
            continue
        quote = st.quote(last)
        at = last + 1 + (st.tag(last + 1) == ",")
        spoken = at > last + 1 or st.low[last - 1] in _MARKS
        if not spoken or quote.length < _LONG_QUOTE or _is_covered(quote, found):
            continue
        bound = _inverted(st, quote, at) or _behind_subject(st, quote, at)
        if bound:
            out.append(bound)
    return out


def _is_covered(quote: Run, found: Sequence[Bound]) -> bool:
    runs = [run for bound in found for run in (*bound.content, bound.cue)]
    return any(run.first < quote.past and quote.first < run.past for run in runs)


def _inverted(st: Stretch, quote: Run, verb: int) -> Bound | None:
    """Verb, then who: the subject is a name, or an article and a few nouns."""
    if not _may_be_verb(st, verb):
        return None
    first = verb + 1
    past = _name_past(st, first)
    if past == first and _is_marked(st, verb):
        past = _common_past(st, first)
    if past == first or not _closes(st, past):
        return None
    source = subject_right(st, first)
    return _bound(quote, verb, source, "inverted.unlisted") if source else None


def _behind_subject(st: Stretch, quote: Run, first: int) -> Bound | None:
    """Who, then the verb, and the clause is over."""
    end = _subject_past(st, first)
    past = _relative_past(st, end)
    known = past > end and st.tag(past) == "V"
    if end <= first or not _may_be_verb(st, past) or not (known or _closes(st, past + 1)):
        return None
    if st.tag(past + 1) == "P" and st.tag(first) != "S":  # "the charity based in Leeds"
        return None
    source = Run(first, past - (st.tags[past - 1] == ","))
    return _bound(quote, past, source, "behind.unlisted")


def _relative_past(st: Stretch, comma: int) -> int:
    """The token behind a relative clause between commas: "one engineer, who …, told"."""
    if st.tag(comma) != "," or st.tag(comma + 1) != "W":
        return comma
    at = comma + 1
    while st.tag(at) not in (",", ""):
        at += 1
    return at + 1


def _subject_past(st: Stretch, first: int) -> int:
    """The end of a pronoun, of a name with its role, or of an article with a few nouns."""
    if st.tag(first) == "S":
        return first + 1
    name = first + (st.tag(first) == "n")
    past = _name_past(st, name)
    if past > name or st.words.grammar.free_inversion:
        return past if past > name else first
    past = _common_past(st, first)
    if st.tag(past) == "," or past - first <= _LEAST:
        return past
    return past - (past > first and st.tags[past - 1] == "n" and not _may_be_verb(st, past))


def _may_be_verb(st: Stretch, at: int) -> bool:
    """Whether a word in small letters can be a verb, as far as the pack can tell."""
    tag = st.tag(at)
    return bool(tag) and tag in _VERBS and st.low[at].isalpha() and not st.listed(at, "people")


def _is_marked(st: Stretch, verb: int) -> bool:
    """Whether a common noun may follow: where a bare clause is possible, only a verb's ending."""
    return st.tags[verb] != "n" or not st.words.grammar.bare_clause


def _name_past(st: Stretch, first: int) -> int:
    at = first
    while st.tag(at) == "X":
        at += 1
    return at


def _common_past(st: Stretch, first: int) -> int:
    """The end of an article with a few nouns, or `first`."""
    if st.tag(first) != "D" or st.listed(first, "joining"):
        return first
    at = first + 1 + (st.tag(first + 1) in tuple("EFGK"))  # "un passant", "la maire"
    while st.tag(at) in tuple("nXpJ#-") and at - first <= _INNER:
        at += 1
    return at if at > first + 1 else first


def _closes(st: Stretch, at: int) -> bool:
    return at >= st.past or st.tags[at] in ",.;:!?…–—(tPUWCR"


def _bound(quote: Run, verb: int, source: Run, rule: str) -> Bound:
    return Bound(Run(verb, verb + 1), source, (quote,), rule, Attitude.SPEECH)
