"""What a single line says about itself: by-line, date, caption, prompt for money, rights."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from analysis.language.folding import fold
from analysis.language.furniture import Furniture, date, pattern, patterns, search
from analysis.language.pack import LanguagePack
from analysis.language.rules import Hit, Marks
from analysis.model.codes import Role
from analysis.model.span import Span
from analysis.reading.dates import date_in

END = 3
"""Lines at a text's end that may speak of who wrote it."""

_WORD = re.compile(r"\w+")
_SMALL = 12  # words of a by-line, a date line or an agency line at the most
_SIGNED = 30  # words of a by-line with dates and places at the most
_DAYS = 20  # words of a line of dates: publication and change
_CURT = 20  # words; a longer line has to speak to its reader to be a call
_CAPTION = 60
_CREDIT = 120  # code points at the end of a caption in which a credit begins
_STAMP = 130  # code points of a line that gives the time of a text
_ABOUT = 400  # code points of a line that says who wrote
_HANDLE = re.compile(r"\s*@\w+")  # an account's name behind the person's
_MAILBOX = re.compile(r"[\w.+-]+@[\w-]+\.[a-z]{2,}")
_SIGN = re.compile(r"[:©]")  # what stands between the word for a picture and a name
_BARS = re.compile(r"\s+[-–—/]\s+|\s*[|·•]\s*")
_DIGIT = re.compile(r"\d")
_HEAD, _PARTS, _NAMED = 160, 6, 5  # code points, parts and words of a name in a line between bars
_AGENCY = 3  # words of an agency's name; what is longer says who wrote with it
_CHANGED = 20  # code points in which such a part says that it is the day of a change
_LONG = 90  # words; beyond, a line is running text whatever it says


class Line(NamedTuple):
    """A line with what every question about it needs."""

    text: str
    folded: str
    words: Sequence[str]  # folded


def line_of(text: str, folded: str = "") -> Line:
    """`text` made ready for questions; `folded` by who has it already."""
    folded = folded or fold(text)
    return Line(text, folded, _WORD.findall(folded))


def role_by_words(line: Line, pack: LanguagePack, *, edge: bool) -> Role | None:
    """The role that the words of a line give it, or None; `edge`: at the article's top or end."""
    if len(line.words) > _LONG:
        return None
    if prompt(line.folded, pack, line.words, running=True):
        return Role.PROMPT
    if search(pack.furniture, "rights", line.folded):
        return Role.RIGHTS
    return (_signed(line, pack.furniture) if edge else None) or _beside(line, pack)


def _signed(line: Line, furniture: Furniture) -> Role | None:
    """By-line or date."""
    if len(line.words) > _SIGNED or (len(line.words) > _SMALL and _is_sentence(line.text)):
        return None
    if signature(line.text, furniture):
        return Role.BYLINE
    return Role.DATE if len(line.words) <= _DAYS and is_dated(line.text, furniture) else None


def _is_sentence(text: str) -> bool:
    """Whether a line ends as sentences do."""
    return text.rstrip("\"'”’»)] \u00a0\u202f").endswith((".", "!", "?"))


def _beside(line: Line, pack: LanguagePack) -> Role | None:
    """What stands beside the running text: a caption, a way to elsewhere, an agency's name."""
    furniture, (_, folded, words) = pack.furniture, line
    if len(words) <= _CAPTION and is_caption(folded, pack, words):
        return Role.CAPTION
    if pattern(furniture, "aside").match(folded) or is_tail(folded, furniture):
        return Role.OTHER
    if search(furniture, "correction", folded):
        return Role.OTHER
    if len(words) > _SMALL:
        return None
    if names_agency(folded, furniture):
        return Role.BYLINE
    return Role.OTHER if _is_contact(folded) else None


def prompt(
    folded: str, pack: LanguagePack, words: Sequence[str] | None = None, *, running: bool = False
) -> Hit | None:
    """The rule that makes a line a call for money, or None; `running`: among paragraphs."""
    words = _WORD.findall(folded) if words is None else words
    if running and len(words) > _CURT and pack.furniture.address.isdisjoint(words):
        return None
    hits = pack.monetisation.find(folded, Span(0, len(folded)), Role.PARAGRAPH, words)
    return next((h for h in hits if h.rule.marks is Marks.BLOCK), None)


def is_caption(folded: str, pack: LanguagePack, words: Sequence[str] | None = None) -> bool:
    """Whether a line says that it belongs to a picture."""
    if pattern(pack.furniture, "caption").match(folded):
        return True
    if search(pack.furniture, "credit", folded[-_CREDIT:]):
        return True
    return any(pack.archive_image.find(folded, Span(0, len(folded)), Role.PARAGRAPH, words))


def credit_in(caption: str, furniture: Furniture) -> str:
    """Who made a picture by the words that end its caption; empty where they name nobody."""
    end = caption[-_CREDIT:]
    found = search(furniture, "credit", fold(end))
    words = end[found.start() : found.end()] if found else ""
    return _SIGN.split(words, maxsplit=1)[-1].strip(" ().—–-/|")


def is_note(folded: str, furniture: Furniture) -> bool:
    """Whether a paragraph speaks of the article: its corrections, its agency, its helpers."""
    helped = names_agency(folded, furniture) or _is_contact(folded)
    return helped or corrects(folded, furniture)


def _is_contact(folded: str) -> bool:
    """Whether a short line gives a mail address: where to reach who wrote."""
    return "@" in folded and bool(_MAILBOX.search(folded)) and len(folded.split()) <= _SMALL


def tells_author(line: str, folded: str, furniture: Furniture) -> bool:
    """Whether a line says of somebody that they write here: "Ada Wren is a reporter for …"."""
    if len(line) > _ABOUT:
        return False
    found = (form.fullmatch(folded) for form in patterns(furniture, "author"))
    names = [line[m.start("name") : m.end("name")] for m in found if m]
    return any(is_name(n) and sum(w[0].isupper() for w in n.split()) > 1 for n in names)


def corrects(folded: str, furniture: Furniture) -> bool:
    """Whether words tell how the article was changed."""
    return any(search(furniture, name, folded) for name in ("correction", "updates"))


def is_tail(folded: str, furniture: Furniture) -> bool:
    """Whether a line is a heading after which no article goes on ("Comments")."""
    return bool(pattern(furniture, "tail").fullmatch(folded.strip(" :.")))


def byline(line: str, furniture: Furniture) -> tuple[str | None, str | None]:
    """Name and day of a line that is a by-line and nothing else; (None, None) when it is not."""
    folded = fold(line)
    if pattern(furniture, "dateline").fullmatch(folded):
        return None, None  # words that announce a day are no name
    return _named(line, folded, furniture, "byline")


def signature(line: str, furniture: Furniture) -> str | None:
    """The name in a line that is a by-line though no word says so ("Ada Wren | 3 March 2021")."""
    folded = fold(line)
    if pattern(furniture, "dateline").fullmatch(folded):
        return None
    names = (_named(line, folded, furniture, kind)[0] for kind in ("byline", "signature"))
    return next((name for name in names if name), None) or _person_in(line, furniture)


def _person_in(line: str, furniture: Furniture) -> str | None:
    """The name between the bars of a line that also gives the day."""
    people = [p for p in head_parts(line, furniture) if _is_person(p, furniture)]
    announced = (byline(p, furniture)[0] for p in people)
    return next((name for name in announced if name), None) or next(iter(people), None)


def _named(
    line: str, folded: str, furniture: Furniture, kind: str
) -> tuple[str | None, str | None]:
    """Name and day by the first pattern of this kind that matches the line whole."""
    for form in patterns(furniture, kind):
        found = form.fullmatch(folded)
        if found:
            name = line[found.start("name") : found.end("name")].strip(" ,-–—|")
            if is_name(name):
                inner = byline(name, furniture)[0] if len(name) < len(line) else None
                return inner or name, date_in(line, furniture)
    return None, None


def signed(line: str, furniture: Furniture) -> str | None:
    """The name in a line that also holds dates or the name of the site, or None.

    A part that begins as by-lines do is taken first, then the first that can be a name.
    """
    parts = [p.strip(" ,;-–—()") for p in _split(furniture).split(_HANDLE.sub("", line))]
    announced = (byline(p, furniture)[0] for p in parts)
    names = (p for p in parts if is_name(p) and sum(c.isupper() for c in p) > 1)
    return next((n for n in announced if n), None) or next(names, None)


@lru_cache(maxsize=16)
def _split(furniture: Furniture) -> re.Pattern[str]:
    """What parts a line: bars, bullets, the language's dates."""
    return re.compile(rf"\s*[|•·]\s*|\s*{date(furniture)}", re.IGNORECASE)


def is_name(words: str) -> bool:
    """Whether the words can be names: capitals, no more than a few small words between."""
    found = re.findall(r"[^\W\d_]+", words)
    capitals = sum(w[0].isupper() for w in found)
    return 0 < len(found) <= _SMALL and found[0][0].isupper() and 2 * capitals >= len(found)


def is_dated(line: str, furniture: Furniture) -> bool:
    """Whether a line gives the day, or how long ago that was, and nothing but an agency beside."""
    ago = pattern(furniture, "ago").fullmatch(fold(line).strip(" .|-–"))
    if ago or is_date(line, furniture) is not None:
        return True
    parts = head_parts(line, furniture)
    return bool(parts) and all(
        _is_day(p, furniture) or (len(p.split()) <= _AGENCY and names_agency(fold(p), furniture))
        for p in parts
    )


def head_parts(line: str, furniture: Furniture) -> Sequence[str]:
    """The parts of a line of names, agencies and days between bars; empty for any other line."""
    if len(line) > _HEAD or not _DIGIT.search(line):
        return ()
    parts: Sequence[str] = _BARS.split(line)
    if len(parts) == 1:
        parts = _day_and_name(line, furniture)
    if not 1 < len(parts) <= _PARTS or not any(is_date(p, furniture) for p in parts):
        return ()
    known = all(_is_day(p, furniture) or _is_who(p, furniture) for p in parts)
    return tuple(parts) if known else ()


def _day_and_name(line: str, furniture: Furniture) -> Sequence[str]:
    """The two parts of a line in which a by-line follows the day with nothing between."""
    day = re.search(date(furniture), fold(line))
    behind = line[day.end() :].strip() if day else ""
    return (line[: day.end()], behind) if day and byline(behind, furniture)[0] else ()


def _is_day(part: str, furniture: Furniture) -> bool:
    """Whether a part of a line gives a day, begins as a day of change does, or leads elsewhere."""
    folded = fold(part)
    changed = pattern(furniture, "modified").search(folded, 0, _CHANGED)
    beside = changed or pattern(furniture, "aside").match(folded)
    return bool(beside) or is_date(part, furniture) is not None


def _is_who(part: str, furniture: Furniture) -> bool:
    return names_agency(fold(part), furniture) or _is_person(part, furniture)


def _is_person(part: str, furniture: Furniture) -> bool:
    """Whether a part is first name and name, or begins as by-lines do."""
    if byline(part, furniture)[0]:
        return True
    if _DIGIT.search(part) or names_agency(fold(part), furniture) or _is_sentence(part):
        return False
    return 1 < len(part.split()) <= _NAMED and is_name(part) and part.istitle()


def names_agency(folded: str, furniture: Furniture) -> bool:
    """Whether words name an agency and nothing else."""
    return bool(pattern(furniture, "agency").fullmatch(folded))


def is_date(line: str, furniture: Furniture) -> str | None:
    """The day of a line that gives the date and nothing else, or None."""
    folded = fold(line).strip(" .|-–")
    if pattern(furniture, "dateline").fullmatch(folded):
        return date_in(line, furniture)
    if len(folded) <= _STAMP and pattern(furniture, "stamp").match(folded):
        return date_in(line, furniture)
    return None
