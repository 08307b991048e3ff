"""The noun phrase that ends before a cue: who it is that says it, with what they are."""

from analysis.evidence.stretches import Run, Stretch
from analysis.language.inflection import BASE, FINITE, PAST

REACH = 40  # tokens looked at on either side of a cue
_SHORT = 5  # tokens of a quotation, marks included, that can be part of a name
_RELATIVE = 16  # tokens that a relative clause between subject and verb may have
_BREAKS = frozenset(",;:().!?…–—-[]/<>=|TUWSOYBHMKNQ")
_INNER = "DXn#WEJVF"  # what an apposition or a relative clause begins with


def subject_left(st: Stretch, past: int) -> Run | None:
    """The noun phrase that ends just before token `past`: a pronoun, or with its apposition."""
    past = _before_adverbs(st, past)
    last = st.tag(past - 1)
    if not last or last == "Y":
        return None
    if last in "SW" and not is_part(st, past - 1):
        return Run(past - 1, past)
    if last in ",–—)-":
        return _around(st, past - 1)
    first = _start(st, past, max(st.first, past - REACH))
    return Run(first, past) if first < past else None


def is_part(st: Stretch, at: int) -> bool:
    """Whether a pronoun names those of whom some are meant: "one of them", « l'une d'elles »."""
    return st.listed(at, "parted") and st.listed(at - 1, "partitive")


def head_of_relative(st: Stretch, past: int) -> Run | None:
    """The phrase whose relative clause, without commas, ends before `past`."""
    at, floor = past, max(st.first, past - _RELATIVE)
    while at > floor and st.tags[at - 1] not in "W,;:q":
        at -= 1
    if at <= floor or st.tags[at - 1] != "W":
        return None
    head = subject_left(st, at - 1)
    return Run(head.first, past) if head else None


def main_subject(st: Stretch, before: int) -> Run | None:
    """The subject of the first finite verb of the stretch, if that stands before `before`."""
    tags, at = st.tags, st.first
    limit = min(before, st.first + 2 * REACH)
    if at < limit and tags[at] in "UGE":
        while at < limit and tags[at] != ",":
            at += 1
    while at < limit:
        if tags[at] in "BHMK" or _is_main_verb(st, at):
            found = subject_left(st, _group_first(st, at))
            if found and tags[found.first] != "W":
                return found
        at += 1
    return None


def _is_main_verb(st: Stretch, at: int) -> bool:
    """Whether a word that may be a verb stands where the verb of a clause stands."""
    if st.tags[at] not in "VE" or st.tag(at - 1) not in tuple("XnFSWRt,)ON"):
        return False
    if not st.listed(at, "noun_like"):
        return True
    return st.tag(at - 1) == "S" or any(s.forms & PAST for s in st.words.verbs[st.low[at]])


def _group_first(st: Stretch, at: int) -> int:
    while at > st.first and st.tags[at - 1] in "ORN":
        at -= 1
    return at


def _before_adverbs(st: Stretch, at: int) -> int:
    """The place before the adverbs and dates that stand between a subject and its verb."""
    start = at
    while at > st.first and (st.tags[at - 1] in "RNt" or st.listed(at - 1, "period")):
        at -= 1
        if st.tags[at] == "t" and st.listed(at - 1, "dating"):
            at -= 1
    if st.tag(at - 1) == "V" and not st.listed(at - 1, "noun_like"):
        return start
    return at if st.tag(at - 1) in tuple("XnSWVFq)#,") else start


def _around(st: Stretch, close: int) -> Run | None:
    """The phrase before a parenthesis that ends at `close`; the apposition belongs to it."""
    tags = st.tags
    mark = "(" if tags[close] == ")" else tags[close]
    floor = max(st.first, close - REACH)
    opening = close - 2
    while opening > floor and tags[opening] != mark:
        opening -= 1
    if opening <= floor or tags[opening] != mark:
        return _before_stray_comma(st, close)
    inner = tags[opening + 1]
    told = inner == "W" and st.listed(opening - 1, "pronominal")  # "One, who was there, said"
    part = is_part(st, opening - 1)
    if told or (tags[opening - 1] in "SW" and inner not in "DXn" and not part):
        return Run(opening - 1, opening)
    first = _start(st, _before_bracket(st, opening), max(st.first, opening - REACH))
    ends = part or tags[opening - 1] in "nXqpEVF#)"
    ends = ends or st.tag(opening - 2) + tags[opening - 1] == "DG"
    if first >= opening or not ends:
        return None
    if mark == ",":
        first, opening, inner = _from_place(st, _titled(st, first), opening, inner)
    cites = st.listed(opening + 1, "relaying") or st.listed(opening + 1, "quoted")
    if inner not in _INNER or cites:
        return Run(first, opening)
    return Run(first, close + (mark == "("))


def _before_bracket(st: Stretch, past: int) -> int:
    """The end of a phrase without the brackets behind it: "the mayor (Ind)"."""
    if st.tag(past - 1) != ")":
        return past
    return next((k for k in range(past - 2, st.first, -1) if st.tags[k] == "("), past)


def _from_place(st: Stretch, first: int, opening: int, inner: str) -> tuple[int, int, str]:
    """Where somebody with an address begins: "Ada Byron, 47, of Larch Road, Wexcombe, said".

    With it the comma before the address, and the tag behind that.
    """
    comma = first - 2
    if st.tags[first] != "X" or st.tag(first - 1) != "P" or st.tag(comma) != ",":
        return first, opening, inner
    start = _titled(st, _start(st, comma, max(st.first, comma - REACH)))
    return (start, comma, "P") if start < comma else (first, opening, inner)


def _before_stray_comma(st: Stretch, comma: int) -> Run | None:
    """A named subject that opens the sentence, and that a comma wrongly parts from its verb."""
    run = Run(st.first, comma)
    shape = "".join(st.tags[st.first : comma])
    return run if shape.endswith("XX") and shape.strip("X") in ("D", "Dn") else None


def _titled(st: Stretch, first: int) -> int:
    """Where "the minister, Ada Byron, …" begins, when `first` is the name's first token."""
    if st.tags[first] == "#" and st.tag(first - 1) == ",":  # an age
        return min(first, _start(st, first - 1, max(st.first, first - REACH)))
    if st.tags[first] != "X" or st.tag(first - 1) != "," or first - 2 < st.first:
        return first
    start = _start(st, first - 1, max(st.first, first - REACH))
    opens = start == st.first or st.tags[start - 1] in ",CqU"
    return start if st.tags[start] == "D" and opens else first


def _start(st: Stretch, past: int, floor: int) -> int:
    """Where the noun phrase that ends before `past` begins; `past` when there is none."""
    tags, at = st.tags, past
    while at > floor:
        tag = tags[at - 1]
        if tag == "C":
            start = _joined(st, at - 1, floor) if at < past else -1
            if start < 0:
                break
            at = start
        elif at == past and (is_part(st, at - 1) or tag + st.tag(at - 2) == "OP"):
            at -= 1  # "most of them"
        elif (tag in _BREAKS or _bars(st, at - 1, past)) and not _reduced(st, at - 1):
            break
        else:
            at -= 1
    return _trimmed(st, at, past)


def _reduced(st: Stretch, at: int) -> bool:
    """Whether a participle with a date or place behind it stands for a relative clause."""
    return (
        st.tags[at] in "VK"
        and st.low[at].endswith(st.words.grammar.participle_endings)
        and st.tag(at + 1) in ("t", "P")
        and st.tag(at - 1) in ("n", "X")
    )


def _bars(st: Stretch, at: int, past: int) -> bool:
    """Whether a noun phrase that ends before `past` cannot reach over this word to the left."""
    if st.tags[at] == "q":
        return not st.is_short_quote(at, _SHORT)
    return st.tags[at] in "VE" and at + 1 < past and _is_verb(st, at)


def _joined(st: Stretch, conjunction: int, floor: int) -> int:
    """Where a list that ends with this conjunction begins, or -1 when it joins no phrases."""
    tags = st.tags
    if conjunction - 1 < floor or tags[conjunction - 1] not in "XqnD#J":
        return -1
    after = conjunction + 1 + (tags[conjunction + 1] == "R")
    if st.tag(after) not in tuple("XDn#JEq"):
        return -1
    at = _start(st, conjunction, floor)
    if at == conjunction or st.tag(at - 1) in tuple("BHMKVPI"):
        return -1
    while at - 1 > floor and tags[at - 1] == "," and tags[at - 2] == "X":
        earlier = _start(st, at - 1, floor)
        if earlier >= at - 1 or tags[earlier] != "X":
            break
        at = earlier
    return at


def _is_verb(st: Stretch, at: int) -> bool:
    """Whether a word that may be a verb or part of a noun phrase is a verb."""
    if st.tags[at] == "E":
        return st.tags[at + 1] in "DXSOT" and st.tag(at - 1) not in tuple("DpPJ#R")
    return not (is_noun(st, at) or _opens(st, at))


def is_noun(st: Stretch, at: int) -> bool:
    """Whether a word that can be a cue verb stands where a noun or an adjective stands."""
    if at <= st.first:
        return False
    if st.tags[at - 1] in "DpPJ#":
        return True
    senses = st.words.verbs[st.low[at]]
    if at + 1 >= st.past or not any(s.forms & (BASE | FINITE) for s in senses):
        return False
    return st.tags[at + 1] in "VBHMK" or (st.listed(at, "noun_like") and st.tags[at + 1] in "nP")


def _names_kind(st: Stretch, at: int) -> bool:
    """Whether a word that is also a verb leads a noun: "state television"."""
    if st.tags[at] != "V" or not st.listed(at, "noun_like"):
        return False
    return st.tag(at + 1) == "n" or _opens(st, at)


def _opens(st: Stretch, at: int) -> bool:
    """Whether a noun that is also a verb opens the sentence: "Judge Ada Byron", "Reports said"."""
    if at != st.first or not st.listed(at, "noun_like"):
        return False
    many, after = st.low[at].endswith(st.words.grammar.plural_endings or "\0"), st.tag(at + 1)
    if after == "V" and st.tag(at + 2) not in ("P", "I"):  # no "talks compared to"
        return all(s.forms & PAST and not s.forms & BASE for s in st.words.verbs[st.low[at + 1]])
    return after == "X" or (many and after == "P")


def _heads(st: Stretch, at: int) -> bool:
    """Whether a pronoun for some or all stands before a preposition: it is who speaks."""
    return st.tag(at) in ("S", "D") and st.tag(at + 1) == "P" and st.listed(at, "pronominal")


def _trimmed(st: Stretch, at: int, past: int) -> int:
    """The start without what begins no phrase; a prepositional phrase before it is cut off."""
    tags, led = st.tags, False
    while at < past and tags[at] in "RPItCpV" and not _names_kind(st, at):
        led = led or tags[at] in "PI"
        at += 1
    if not led or at >= past:
        return at
    if _heads(st, at - 2):  # "everyone in the county"
        return at - 2
    for k in range(past - 1, at, -1):
        if (tags[k] == "D" and tags[k - 1] in "nt#EG") or (tags[k] == "X" and tags[k - 1] in "t#"):
            return k
    return at if tags[past - 1] in "Xn" else past
