"""Reporting clauses inside the quotation marks: « Oui, dit-elle, demain. »"""

from collections.abc import Sequence

from analysis.evidence.lexicon import Lexicon
from analysis.language.inflection import FINITE, PARTICIPLE
from analysis.model.text import Paragraph, Token

_REACH = 12  # tokens that such a clause has at the most
_MARKS = frozenset({",", ".", ";", ":", "»", "”", '"'})
_BEFORE = frozenset({",", "?", "!", "…", "..."})


def asides(paragraph: Paragraph, words: Lexicon) -> set[int]:
    """The tokens inside quotations that are the author's: verb and subject between commas."""
    tokens, quote_of = paragraph.tokens, paragraph.quote_of
    found: set[int] = set()
    for n in range(1, len(tokens) - 1):
        if quote_of[n] >= 0 and tokens[n - 1].text in _BEFORE and quote_of[n - 1] == quote_of[n]:
            past = _past(tokens, n, words)
            if past and all(quote_of[k] == quote_of[n] for k in range(n, past)):
                found.update(range(n, past))
    return found


def _past(tokens: Sequence[Token], first: int, words: Lexicon) -> int:
    """Where a clause of verb and subject that begins at `first` ends; 0 when none does."""
    limit = min(len(tokens), first + _REACH)
    at, clitic = first, False
    while at < limit and words.tags.get(tokens[at].low) in ("B", "H", "O", "R", "Y"):
        clitic = clitic or words.tags.get(tokens[at].low) == "Y"
        at += 1
    senses = words.verbs.get(tokens[at].low, ()) if at < limit else ()
    if not any("invert" in s.kind.takes and s.forms & (FINITE | PARTICIPLE) for s in senses):
        return 0
    if at == first and not any(s.forms & FINITE for s in senses):
        return 0
    at += 1
    if at < limit and words.tags.get(tokens[at].low) == "Y":
        return _closed(tokens, at + 1)
    if clitic:
        return _closed(tokens, at)
    return _named_past(tokens, at, limit, words)


def _closed(tokens: Sequence[Token], at: int) -> int:
    """The first mark from `at` on: the quotation can only go on behind one."""
    limit = min(len(tokens), at + _REACH)
    while at < limit and tokens[at].text not in _MARKS:
        at += 1
    return at if at < limit else 0


def _named_past(tokens: Sequence[Token], first: int, limit: int, words: Lexicon) -> int:
    """The end of a subject that begins at `first` and is closed by a mark."""
    if first >= limit or not _begins_phrase(tokens[first], words):
        return 0
    for at in range(first + 1, limit):
        if tokens[at].text in _MARKS:
            return _past_title(tokens, at, words)
        if words.tags.get(tokens[at].low) in ("S", "B", "H", "M", "T", "U"):
            return 0
    return 0


def _past_title(tokens: Sequence[Token], comma: int, words: Lexicon) -> int:
    """The end of a subject with what somebody is behind a comma: "Ada Byron, maire de Lanville"."""
    people = words.lists.get("people", ())
    if tokens[comma].text == "," and comma + 1 < len(tokens) and tokens[comma + 1].low in people:
        return _closed(tokens, comma + 1) or comma
    return comma


def _begins_phrase(token: Token, words: Lexicon) -> bool:
    return token.text[0].isupper() or words.tags.get(token.low) == "D"
