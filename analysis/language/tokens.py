"""A stretch of text to words and marks, by what the pack says about apostrophes and hyphens."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from analysis.language.folding import fold
from analysis.language.words import Words
from analysis.model.span import Span
from analysis.model.text import Token

_CAPITAL = r"[A-ZÀ-ÖØ-Þ]"
_CHAR = r"[\w\u0300-\u036f]"  # letters written with a combining accent stay whole


class Tokens(NamedTuple):
    """The tokens of a stretch; their words once more, as they are written and folded."""

    each: tuple[Token, ...]
    texts: tuple[str, ...]
    lows: tuple[str, ...]


def tokens(text: str, folded: str, span: Span, words: Words) -> Tokens:
    """The tokens of `text` in `span`; `folded` is `fold(text)`."""
    found = [m.span(1) for m in _pattern(words).finditer(text, span.start, span.end)]
    texts = tuple([text[s:e] for s, e in found])
    lows = tuple([folded[s:e] for s, e in found])
    new = tuple.__new__  # what Token(...) does, at less than half the cost
    rows = zip(found, texts, lows, strict=True)
    return Tokens(tuple([new(Token, (s, e, t, low)) for (s, e), t, low in rows]), texts, lows)


def words_of(phrase: str, words: Words) -> tuple[str, ...]:
    """The folded tokens of a phrase from a pack; it may end in an elision ("aux dires d'")."""
    elided = phrase.endswith("'")
    whole = f"{phrase}a" if elided else phrase  # an elision only is one before a letter
    cut = tokens(whole, fold(whole), Span(0, len(whole)), words).lows
    return cut[:-1] if elided else cut


@lru_cache(maxsize=16)
def _pattern(words: Words) -> re.Pattern[str]:
    """All that can be a token, as group 1; the first alternative that fits wins.

    The blanks before it belong to the match: else all alternatives would be tried at each.
    """
    tails = _any(c.removeprefix("-") for c in words.clitics)
    contractions = _any(words.contractions)
    # Most words: nothing near them that could be cut off.
    plain = rf"{_CHAR}++(?!['’ʼ.\-])"
    parts = (
        r"\d+(?:[.,:]\d+)*(?!\w)",
        plain,
        rf"(?<!\w)(?:{_any(words.kept)}(?!\w)|{_any(words.elisions)}(?=\w))",
        rf"(?<!\w){_CAPITAL}['’ʼ]{_CAPITAL}(?!{_CAPITAL}){_CHAR}+",  # O'Neill
        rf"(?:{_any(words.clitics)}|{_any(words.suffixes)})(?!\w)",
        rf"(?:{_CAPITAL}\.){{2,}}|(?<!\w){_CAPITAL}\.(?:-{_CAPITAL}\.)?(?=\s{_CAPITAL})",
        rf"(?<!\w){_any(words.titles)}\.(?=\s)",
        rf"{_CHAR}+(?:-(?!{tails}(?!\w)){_CHAR}+)*(?:{contractions}(?!\w))?",
        r"\.{3}|--|[^\w\s]",
    )
    return re.compile(rf"\s*+({'|'.join(parts)})")


def _any(choices: Iterable[str]) -> str:
    """An alternation, the longest first; of nothing, a pattern that never matches."""
    ordered = sorted(choices, key=len, reverse=True)
    escaped = "|".join(re.escape(c).replace("'", "['’ʼ]") for c in ordered)
    return f"(?i:{escaped})" if ordered else r"(?!)"
