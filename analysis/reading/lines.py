"""What a single line says about itself: by-line, date, caption, prompt for money, rights."""

import re

from analysis.language.folding import fold
from analysis.language.furniture import Furniture, pattern, patterns
from analysis.language.pack import LanguagePack
from analysis.language.rules import Hit, Marks
from analysis.model.article import Role
from analysis.model.span import Span
from analysis.reading.dates import date_in

_WORD = re.compile(r"\w+")
_SMALL = 12  # words of a by-line, a date line or an agency line at the most
_CURT = 20  # words; a longer line has to speak to its reader to be a call
_CAPTION = 60
_STAMP = 130  # code points of a line that gives the time of a text
_LONG = 90  # words; beyond, a line is running text whatever it says


def role_by_words(line: str, pack: LanguagePack, *, edge: bool) -> Role | None:
    """The role that the words of a line give it, or None; `edge`: at the article's top or end."""
    furniture, folded = pack.furniture, fold(line)
    words = _WORD.findall(folded)
    size = len(words)
    if size > _LONG:
        return None
    small = size <= _SMALL
    tests = (
        (Role.PROMPT, lambda: prompt(folded, pack, words, running=True)),
        (Role.RIGHTS, lambda: pattern(furniture, "rights").search(folded)),
        (Role.BYLINE, lambda: edge and byline(line, furniture)[0]),
        (Role.DATE, lambda: edge and small and is_date(line, furniture)),
        (Role.CAPTION, lambda: size <= _CAPTION and is_caption(folded, pack, words)),
        (Role.OTHER, lambda: pattern(furniture, "aside").match(folded)),
        (Role.OTHER, lambda: is_tail(folded, furniture)),
        (Role.BYLINE, lambda: small and pattern(furniture, "agency").fullmatch(folded)),
    )
    return next((role for role, test in tests if test()), None)


def prompt(
    folded: str, pack: LanguagePack, words: list[str] | None = None, *, running: bool = False
) -> Hit | None:
    """The rule that makes a line a call for money, or None; `running`: among paragraphs."""
    words = _WORD.findall(folded) if words is None else words
    if running and len(words) > _CURT and pack.furniture.address.isdisjoint(words):
        return None  # it speaks to nobody
    hits = pack.monetisation.find(folded, Span(0, len(folded)), Role.PARAGRAPH, words)
    return next((h for h in hits if h.rule.marks is Marks.BLOCK), None)


def is_caption(folded: str, pack: LanguagePack, words: list[str] | None = None) -> bool:
    """Whether a line says that it belongs to a picture."""
    if pattern(pack.furniture, "caption").match(folded):
        return True
    if pattern(pack.furniture, "credit").search(folded):
        return True
    return any(pack.archive_image.find(folded, Span(0, len(folded)), Role.PARAGRAPH, words))


def is_tail(folded: str, furniture: Furniture) -> bool:
    """Whether a line is a heading after which no article goes on ("Comments")."""
    return bool(pattern(furniture, "tail").fullmatch(folded.strip(" :.")))


def byline(line: str, furniture: Furniture) -> tuple[str | None, str | None]:
    """Name and day of a line that is a by-line and nothing else; (None, None) when it is not."""
    folded = fold(line)
    for form in patterns(furniture, "byline"):
        found = form.fullmatch(folded)
        if found:
            name = line[found.start("name") : found.end("name")].strip(" ,-–—|")
            if is_name(name):
                return name, date_in(line, furniture)
    return None, None


def is_name(words: str) -> bool:
    """Whether the words can be names: capitals, no more than a few small words between."""
    found = re.findall(r"[^\W\d_]+", words)
    capitals = sum(w[0].isupper() for w in found)
    return 0 < len(found) <= _SMALL and found[0][0].isupper() and 2 * capitals >= len(found)


def is_date(line: str, furniture: Furniture) -> str | None:
    """The day of a line that gives the date and nothing else, or None."""
    folded = fold(line).strip(" .|-–")
    if pattern(furniture, "dateline").fullmatch(folded):
        return date_in(line, furniture)
    if len(folded) <= _STAMP and pattern(furniture, "stamp").match(folded):
        return date_in(line, furniture)
    return None
