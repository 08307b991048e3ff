"""Noun phrases on the left and on the right of a cue: who it is that says it."""

from analysis.evidence.tagging import Run, Stretch
from analysis.language.inflection import BASE, FINITE

_RELATIVE_REACH = 16
_REACH = 40  # tokens looked at on either side of a cue
_BREAKS = frozenset(",;:().!?…–—-[]/TUWSOYBHMKNQ")
_INNER = frozenset("DXn#WEJVF")  # what an apposition or a relative clause begins with
_NAMES = frozenset("XqnD#J")


def subject_left(st: Stretch, past: int) -> Run | None:
    """The noun phrase that ends just before token `past`: a pronoun, or with its apposition."""
    past = _before_adverbs(st, past)
    tags, last = st.tags, past - 1
    if last < st.first:
        return None
    if tags[last] in "SW":
        return Run(last, past)
    if tags[last] == "Y":
        return None
    if tags[last] in ",–—)-":
        return _around(st, last)
    first = _phrase_start(st, past)
    return Run(first, past) if first < past else None


def _around(st: Stretch, close: int) -> Run | None:
    """The phrase before a parenthesis that ends at `close`; the apposition belongs to it."""
    tags = st.tags
    mark = "(" if tags[close] == ")" else tags[close]
    opening = close - 1
    floor = max(st.first, close - _REACH)
    while opening > floor and (tags[opening] != mark or opening == close - 1):
        opening -= 1
    if opening <= st.first or tags[opening] != mark:
        return None
    if tags[opening - 1] in "SW" and tags[opening + 1] not in "DXn":
        return Run(opening - 1, opening)
    first = _phrase_start(st, opening)
    if first >= opening or tags[opening - 1] not in "nXqpEV#)":
        return None
    whole = tags[opening + 1] in _INNER
    first = _titled(st, first) if mark == "," else first
    return Run(first, close if whole and mark != "(" else close + 1 if whole else opening)


def _titled(st: Stretch, first: int) -> int:
    """Where "the minister, Ada Byron, …" begins, when `first` is the name's first token."""
    tags = st.tags
    if tags[first] != "X" or first - 2 < st.first or tags[first - 1] != ",":
        return first
    start = _phrase_start(st, first - 1)
    opens = start == st.first or tags[start - 1] in ",CqU"
    return start if tags[start] == "D" and opens else first


def _phrase_start(st: Stretch, past: int) -> int:
    """Where the noun phrase that ends before `past` begins; `past` when there is none."""
    tags = st.tags
    at, floor = past, max(st.first, past - _REACH)
    while at > floor:
        tag = tags[at - 1]
        if tag == "C":
            start = _joined(st, at - 1) if at < past else -1
            if start < 0:
                break
            at = start
        elif tag == "q" and not _short_quote(st, at - 1):
            break
        elif tag in _BREAKS or (tag in "VE" and at < past and _is_verb(st, at - 1)):
            break
        else:
            at -= 1
    return _trimmed(st, at, past)


def _joined(st: Stretch, conjunction: int) -> int:
    """Where a list that ends with this conjunction begins, or -1 when it joins no phrases."""
    tags = st.tags
    if conjunction - 1 < st.first or tags[conjunction - 1] not in _NAMES:
        return -1
    if tags[conjunction + 1] not in "XDn#JEq":
        return -1
    at = _phrase_start(st, conjunction)
    before = tags[at - 1] if at > st.first else ""
    if at == conjunction or before in ("B", "H", "M", "K", "V", "P", "I"):
        return -1
    while before == "," and at - 2 >= st.first and tags[at - 2] == "X":
        earlier = _phrase_start(st, at - 1)
        if earlier >= at - 1 or tags[earlier] != "X":
            break
        at = earlier
        before = tags[at - 1] if at > st.first else ""
    return at


def _short_quote(st: Stretch, at: int) -> bool:
    """Whether the quotation around token `at` has at most three words: a name, a scare quote."""
    quote, first = st.quote_of[at], at
    while first > st.first and at - first < 6 and st.quote_of[first - 1] == quote:
        first -= 1
    return at - first < 5


def _is_verb(st: Stretch, at: int) -> bool:
    """Whether a word that may be a verb or part of a noun phrase is a verb."""
    if st.tags[at] == "E":
        return st.tags[at + 1] in "DXSOT" and st.tags[at - 1] not in "DpPJ#R"
    return not _is_noun(st, at)


def _is_noun(st: Stretch, at: int) -> bool:
    """Whether a word that can be a cue verb stands where a noun or an adjective stands."""
    if at <= st.first or st.tags[at - 1] in "DpPJ#":
        return at > st.first
    if at + 1 >= st.past or not any(s.forms & (BASE | FINITE) for s in st.words.verbs[st.low[at]]):
        return False
    if st.tags[at + 1] in "VBHMK":
        return True
    return st.low[at] in st.words.lists.get("noun_like", ()) and st.tags[at + 1] in "nP"


def _trimmed(st: Stretch, at: int, past: int) -> int:
    """The start without what cannot begin a phrase; a prepositional phrase before it is cut off."""
    tags = st.tags
    led = False
    while at < past and tags[at] in "RPItCpV":
        led = led or tags[at] in "PI"
        at += 1
    if led:
        for k in range(past - 1, at, -1):
            if tags[k] in "DX" and tags[k - 1] in "nt#EG" and (tags[k] == "D" or tags[k - 1] in "t#"):
                return k
        return past if at < past and not _names_somebody(st, at, past) else at
    return at


def _names_somebody(st: Stretch, at: int, past: int) -> bool:
    return st.tags[past - 1] in "Xn"


def subject_right(st: Stretch, first: int) -> Run | None:
    """The noun phrase that begins at token `first`, with the apposition that follows it."""
    tags = st.tags
    if first >= st.past:
        return None
    if tags[first] in "SY":
        return Run(first, first + 1)
    if tags[first] not in "DXn#EqF" or (tags[first] == "q" and not _short_quote_from(st, first)):
        return None
    at, limit = first, min(st.past, first + _REACH)
    while at < limit:
        tag = tags[at]
        if tag == ",":
            inner = _apposition(st, at, limit)
            if inner < 0:
                break
            at = inner
            break
        if tag == "(":
            at = _closing(st, at, limit)
            continue
        if tag == "C" and at + 1 < limit and tags[at + 1] in "XDn":
            at += 1
            continue
        if tag == "R" and at + 1 < limit and tags[at + 1] in "nE" and at - first < 2:
            at += 1
            continue
        if tag in ";:.!?…–—-TUSOYBHMKNRtC)" or tag == "q" and not _short_quote_from(st, at):
            break
        if tag == "P" and at > first and tags[at - 1] not in "EV" and not _joins(st, at):
            break
        at += 1
    return Run(first, at) if at > first else None


def _short_quote_from(st: Stretch, at: int) -> bool:
    quote, past = st.quote_of[at], at
    while past < st.past and past - at < 6 and st.quote_of[past] == quote:
        past += 1
    return past - at < 6


def _joins(st: Stretch, at: int) -> bool:
    """Whether a preposition carries a noun phrase on ("president of", "ministre de")."""
    return st.low[at] in st.words.lists.get("joining", ())


def _closing(st: Stretch, at: int, limit: int) -> int:
    while at < limit and st.tags[at] != ")":
        at += 1
    return at + 1


def _apposition(st: Stretch, comma: int, limit: int) -> int:
    """Where an apposition after this comma ends (the closing comma or full stop), or -1."""
    tags = st.tags
    if comma + 1 >= limit or tags[comma + 1] not in "DXnW#EF":
        return -1
    at, relative = comma + 1, False
    while at < limit and tags[at] not in ",.;:q!?…":
        relative = relative or tags[at] == "W"
        if tags[at] in "BHMKSV" and not relative and (tags[at] != "V" or _is_verb(st, at)):
            return -1
        at += 1
    if at + 2 < limit and tags[at] == "," and at - comma == 2 and tags[comma + 1] == "#":
        further = _apposition(st, at, min(st.past, at + _REACH))
        return at if further < 0 else further
    return at


def head_of_relative(st: Stretch, past: int) -> Run | None:
    """The phrase whose relative clause, without commas, ends before `past`."""
    at, floor = past, max(st.first, past - _RELATIVE_REACH)
    while at > floor and st.tags[at - 1] not in "W,;:q":
        at -= 1
    if at <= floor or st.tags[at - 1] != "W":
        return None
    head = subject_left(st, at - 1)
    return Run(head.first, past) if head else None


def main_subject(st: Stretch, before: int) -> Run | None:
    """The subject of the first finite verb of the stretch, if that stands before `before`."""
    tags, at = st.tags, st.first
    limit = min(before, st.first + 2 * _REACH)
    if at < limit and tags[at] in "UGE":
        while at < limit and tags[at] != ",":
            at += 1
    while at < limit:
        tag = tags[at]
        if tag in "BHMK" or (tag in "VE" and at > st.first and tags[at - 1] in "XnSWRt,)ON"):
            found = subject_left(st, _group_first(st, at))
            if found and tags[found.first] != "W":
                return found
        at += 1
    return None


def _group_first(st: Stretch, at: int) -> int:
    while at > st.first and st.tags[at - 1] in "ORN":
        at -= 1
    return at


def _before_adverbs(st: Stretch, at: int) -> int:
    """The place before the adverbs and dates that stand between a subject and its verb."""
    start, periods = at, st.words.lists.get("period", ())
    while at > st.first and (st.tags[at - 1] in "RNt" or st.low[at - 1] in periods):
        at -= 1
        if at > st.first and st.tags[at] == "t" and st.low[at - 1] in st.words.lists.get("dating", ()):
            at -= 1
    return at if at > st.first and st.tags[at - 1] in "XnSWVq)#," else start
