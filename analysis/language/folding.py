"""Folding for comparison: one code point for one, so that offsets do not move."""

from functools import lru_cache
from unicodedata import normalize

_SAME = (
    ("’", "'"),
    ("ʼ", "'"),
    ("‘", "'"),
    ("“", '"'),
    ("”", '"'),
    ("„", '"'),
    ("«", '"'),
    ("»", '"'),
    ("\u00a0", " "),
    ("\u202f", " "),
    ("\u2009", " "),
    ("\t", " "),
    ("\u2011", "-"),
)


@lru_cache(maxsize=1)
def fold_whole(text: str) -> str:
    """`fold(text)` of a whole article, remembered: every part of a pass asks for it."""
    return fold(text)


def unaccented(word: str) -> str:
    """The word without its accents, letter for letter: the length stays."""
    return word if word.isascii() else "".join([normalize("NFD", c)[0] for c in word])


def fold(text: str) -> str:
    """Lower case, straight apostrophes and quotation marks, plain spaces; the length stays."""
    folded = text.lower()
    if folded.isascii():  # most lines of a page; none of the marks but the tabulator is in it
        return folded.replace("\t", " ")
    if len(folded) != len(text):  # "İ" becomes two code points: keep such letters as they are
        folded = "".join(low if len(low := c.lower()) == 1 else c for c in text)
    for mark, plain in _SAME:  # thirteen scans in C cost less than one table look-up a letter
        folded = folded.replace(mark, plain)
    return folded
