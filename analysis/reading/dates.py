"""Dates as pages and articles write them, to ISO 8601."""

import re
from datetime import UTC, date, datetime
from email.utils import parsedate

from analysis.language.folding import fold
from analysis.language.furniture import Furniture, pattern
from analysis.language.furniture import date as date_pattern

_ISO = re.compile(r"(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d\b)")
_LOOSE = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
_TURNED = re.compile(r"(\d{2})[/.](\d{2})[/.](\d{4})\b")  # a machine that writes the day first
_SECONDS = re.compile(r"(1\d{9})(?:\d{3})?(?:\.\d+)?")  # from 2001 on, or milliseconds
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NUMBERS = re.compile(r"\d+")
_MONTH = re.compile(r"[^\W\d_]{3}")
_WORDS = re.compile(r"[^\W\d_]+")
_FIRST_YEAR = 1990  # a page that says it is older gives somebody's birthday
_CENTURY = 100
_WORDY = 60  # code points of a date in words


def machine_date(value: str, furniture: Furniture) -> str | None:
    """The day of a date for machines, which some pages write in words of their own language."""
    day = iso_date(value)
    if day or len(value) > _WORDY:
        return day
    found = [f.group() for f in re.finditer(date_pattern(furniture), fold(value))]
    # numbers alone would have to be guessed, and of two days either may be meant
    named = len(found) == 1 and _MONTH.search(found[0])
    return _parsed(found[0], furniture) if named else None


def iso_date(value: str) -> str | None:
    """The day of a machine-written date, or None.

    Most write "2021-01-23T08:00:00Z", some as mails do ("Sat, 23 Jan 2021 08:00:00 GMT"), with the
    day first, or in seconds or milliseconds since 1970 (UTC).
    """
    value = value.strip()
    found = _ISO.match(value)
    day = _checked(*map(int, found.groups())) if found else None
    if day:
        return day
    if found := _SECONDS.fullmatch(value):
        return datetime.fromtimestamp(int(found.group(1)), UTC).date().isoformat()
    if found := _LOOSE.match(value):
        return _checked(*map(int, found.group(1, 3, 4)))
    if found := _TURNED.match(value):
        return _checked(*map(int, reversed(found.groups())))
    # A reader of mails wants an hour, and knows the English months however they are written.
    dated = len(value) <= _WORDY and _YEAR.search(value)
    mailed = (parsedate(value) or parsedate(f"{value} 00:00")) if dated else None
    return _checked(*mailed[:3]) if mailed else None


def date_in(text: str, furniture: Furniture) -> str | None:
    """The first date written in `text` in the language's own way, or None."""
    published, modified = days_in(text, furniture)
    return published or modified


def days_in(text: str, furniture: Furniture) -> tuple[str | None, str | None]:
    """The first day of publication in `text` and the first of a change, by the words before each.

    What stands between a date and the one before it says which it is.
    """
    folded, changed = fold(text), pattern(furniture, "modified")
    published = modified = None
    start = 0
    for found in re.finditer(date_pattern(furniture), folded):
        day = _parsed(found.group(), furniture)
        if day and changed.search(folded, start, found.start()):
            modified = modified or day
        elif day:
            published = published or day
        start = found.end()
    return published, modified


def _parsed(written: str, furniture: Furniture) -> str | None:
    numbers = [int(n) for n in _NUMBERS.findall(written)]
    months = {m: n for n, names in enumerate(furniture.months, 1) for m in names.split()}
    named = [months[w] for w in _WORDS.findall(written) if w in months]
    if named and len(numbers) == 2:  # noqa: PLR2004 - a day and a year
        return _checked(numbers[1], named[0], numbers[0])
    if len(numbers) != 3:  # noqa: PLR2004
        return None
    if numbers[0] > 31:  # noqa: PLR2004 - a year
        return _checked(*numbers)
    day, month = numbers[:2] if furniture.day_first else (numbers[1], numbers[0])
    year = numbers[2]
    return _checked(year + 2000 if year < _CENTURY else year, month, day)


def _checked(year: int, month: int, day: int) -> str | None:
    try:
        written = date(year, month, day)
    except ValueError:
        return None
    return written.isoformat() if year >= _FIRST_YEAR else None
