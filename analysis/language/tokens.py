"""A stretch of text to words and marks, by what the pack says about apostrophes and hyphens."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from analysis.language.folding import fold
from analysis.language.memo import Memo
from analysis.language.words import Words
from analysis.model.span import Span
from analysis.model.text import Token

_CAPITAL = r"[A-ZÀ-ÖØ-Þ]"
_CHAR = r"[\w\u0300-\u036f]"  # letters written with a combining accent stay whole
_FOLDED = Memo(fold)  # a word that comes again is not folded, and not hashed, again


class Tokens(NamedTuple):
    """The tokens of a stretch; their words once more, as they are written and folded."""

    each: tuple[Token, ...]
    texts: tuple[str, ...]
    lows: tuple[str, ...]


def tokens(text: str, span: Span, words: Words) -> Tokens:
    """The tokens of `text` in `span`.

    The words come from the pattern, and their places from its lengths: it leaves nothing out.
    """
    found = _pattern(words).findall(text, span.start, span.end)
    if not found:
        return Tokens((), (), ())
    blanks, texts = zip(*found, strict=True)
    lows = tuple(map(_FOLDED.__getitem__, texts))
    at, new = span.start, tuple.__new__  # what Token(...) does, at less than half the cost
    rows = zip(map(len, blanks), texts, lows, strict=True)
    each = [new(Token, (s := at + gap, at := s + len(t), t, low)) for gap, t, low in rows]
    return Tokens(tuple(each), texts, lows)


def words_of(phrase: str, words: Words) -> tuple[str, ...]:
    """The folded tokens of a phrase from a pack; it may end in an elision ("aux dires d'")."""
    elided = phrase.endswith("'")
    whole = f"{phrase}a" if elided else phrase  # an elision only is one before a letter
    cut = tokens(whole, Span(0, len(whole)), words).lows
    return cut[:-1] if elided else cut


@lru_cache(maxsize=16)
def _pattern(words: Words) -> re.Pattern[str]:
    """All that can be a token, as group 2; the first alternative that fits wins.

    The blanks before it are group 1: else all alternatives would be tried at each.
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
    return re.compile(rf"(\s*+)({'|'.join(parts)})")


def _any(choices: Iterable[str]) -> str:
    """An alternation, the longest first; of nothing, a pattern that never matches."""
    ordered = sorted(choices, key=len, reverse=True)
    escaped = "|".join(re.escape(c).replace("'", "['’ʼ]") for c in ordered)
    return f"(?i:{escaped})" if ordered else r"(?!)"
