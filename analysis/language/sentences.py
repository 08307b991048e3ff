"""Where sentences end inside one block of text."""

import re

from analysis.language.words import Stops
from analysis.model.span import Span

_GAP = r"[ \t\n\r\u00a0\u202f\u2009]"
_END = re.compile(
    rf"""(?P<mark>[.!?…]+)
         (?P<closers>(?:{_GAP}?[»”"’')\]])*)
         {_GAP}+
         (?=(?:[«»‹›“„"‘‚'(\[–—-]+{_GAP}*)*(?P<first>[^\W_]))""",
    re.VERBOSE,
)
_BEFORE = re.compile(r"[^\s«»“”\"()\[\],;:!?…'’]+$")
_NEXT = re.compile(r"[^\W\d_]+")
_INITIALS = re.compile(r"(?:[^\W\d_]\.?-?)+[^\W\d_]")
_ENUMERATOR = re.compile(r"\s*\(?(?:\d{1,2}|[IVX]{1,4}|[a-z])")
_REACH = 24  # code points looked back for the word before a full stop


def sentences(text: str, span: Span, stops: Stops) -> tuple[Span, ...]:
    """The sentences of one block, without the white space between them."""
    start, end = _trimmed(text, span.start, span.end)
    found = []
    for match in _END.finditer(text, start, end):
        if not match["first"].islower() and _ends(text, start, match, stops):
            found.append(Span(start, match.end("closers")))
            start = match.end()
    if end > start:
        found.append(Span(start, end))
    return tuple(found)


def _ends(text: str, start: int, match: re.Match[str], stops: Stops) -> bool:
    """Whether this mark, with a capital or a figure behind it, ends a sentence."""
    mark, dot = match["mark"], match.start()
    if mark != ".":
        return "!" in mark or "?" in mark or not match["first"].isdigit()
    if match["closers"].strip():
        return True
    if _ENUMERATOR.fullmatch(text, start, dot):
        return False
    before = _BEFORE.search(text, max(start, dot - _REACH), dot)
    return before is None or _word_ends(before.group(), text, match, stops)


def _word_ends(word: str, text: str, match: re.Match[str], stops: Stops) -> bool:
    """Whether a full stop behind `word` can end the sentence: it may belong to the word."""
    low = word.lower()
    if low in stops.numbering:
        return not match["first"].isdigit()
    initial = len(word) == 1 and word.isupper()
    if low in stops.abbreviations:
        is_letter = len(word) == 1 and word.islower()  # "p. 12", and not "il y en a. Le"
        return is_letter and not match["first"].isdigit()
    if not (initial or low in stops.soft or ("." in word and _INITIALS.fullmatch(word))):
        return True
    following = _NEXT.match(text, match.start("first"))
    opening = following.group().lower() if following else ""
    if initial and opening in stops.particles:
        return False
    return opening in stops.openings


def _trimmed(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    if not piece.strip():
        return Span(end, end)
    return Span(end - len(piece.lstrip()), start + len(piece.rstrip()))
