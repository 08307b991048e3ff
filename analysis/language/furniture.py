"""What a language says around an article: the section `furniture.toml` of a pack."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

NAME = r"(?P<name>[^\d:;!?|]{2,90}?)"
"""A by-line's name, as a pattern; who uses it checks the capitals in the text itself."""


@dataclass(frozen=True, slots=True, eq=False)
class Furniture:
    """Patterns on folded text; `{date}` and `{name}` stand for the language's dates and a name.

    `byline`, `signature`, `dateline`, `stamp`, `caption`, `aside` and `header` match a block from
    its first character; the first three match it whole. The others are searched for.
    """

    months: tuple[str, ...] = ()  # twelve lines, each the names of a month
    ordinals: tuple[str, ...] = ()  # what may follow the day: "er", "st"
    day_first: bool = True  # 03/04 is the third of April
    day_first_regions: frozenset[str] = frozenset()  # where it is, though not in the language
    byline: tuple[str, ...] = ()
    signature: tuple[str, ...] = ()  # a by-line that no word announces: name and day
    dateline: tuple[str, ...] = ()
    modified: tuple[str, ...] = ()  # words that announce the date of a change
    rights: tuple[str, ...] = ()
    address: frozenset[str] = frozenset()  # words that speak to the reader: "your", "our"
    header: tuple[str, ...] = ()  # how a line in the head of a mail begins: "subject: "
    legal: tuple[str, ...] = ()  # small print and accounts, which ask for no money themselves
    correction: tuple[str, ...] = ()
    updates: tuple[str, ...] = ()  # what opens a line that was added later: "update: …"
    agency: tuple[str, ...] = ()  # "with AFP" as a line
    agency_place: tuple[str, ...] = ()  # how agency copy opens: "LINDLE (AFP) –"
    stamp: tuple[str, ...] = ()  # words that begin a line of dates, whatever follows
    ago: tuple[str, ...] = ()  # a line whole that counts back from now: "updated 2 hours ago"
    credit: tuple[str, ...] = ()  # how a caption ends
    caption: tuple[str, ...] = ()  # how a caption or credit begins
    aside: tuple[str, ...] = ()  # a line that leads elsewhere: "Read also: ..."
    tail: tuple[str, ...] = ()  # a heading whole, after which no article goes on
    wall: tuple[str, ...] = ()  # the text is cut here
    consent: tuple[str, ...] = ()  # what a page asks before it shows itself
    continues: tuple[str, ...] = ()  # a line whole that leads to the rest of a text
    hyphen_heads: frozenset[str] = frozenset()  # what stands before a hyphen of its own: "self"
    hyphen_tails: frozenset[str] = frozenset()  # what stands behind one: "il" in « dit-il »
    opinion: tuple[str, ...] = ()  # a line whole that labels an opinion: "the Gazette view"
    author: tuple[str, ...] = ()  # a line whole at the end that says who wrote: "… is a reporter"
    interviewed: tuple[str, ...] = ()  # who put the questions: "interview by"
    asked: frozenset[str] = frozenset()  # words of a question to somebody: "you"
    answers: frozenset[str] = frozenset()  # words of who answers: "I"
    genres: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # labels, whole
    signs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # by field; see `search`

    def __post_init__(self) -> None:
        """Refuse a calendar that is not one."""
        if self.months and len(self.months) != 12:  # noqa: PLR2004
            raise ValueError("a year has twelve months")


@lru_cache(maxsize=32)
def of_region(furniture: Furniture, region: str) -> Furniture:
    """The furniture as a region writes its dates; `region` in lower case: "gb", or "" unknown."""
    if furniture.day_first or region not in furniture.day_first_regions:
        return furniture
    return replace(furniture, day_first=True)


def search(furniture: Furniture, name: str, folded: str) -> re.Match[str] | None:
    """What the field `name` finds in a text; where none of its signs stands, it is not tried.

    Most lines of an article hold no sign, and a pattern costs twenty times as much as a look.
    """
    signs = furniture.signs.get(name)
    if signs and not any(map(folded.__contains__, signs)):
        return None
    return pattern(furniture, name).search(folded)


@lru_cache(maxsize=256)
def pattern(furniture: Furniture, name: str) -> re.Pattern[str]:
    """The lines of the field `name` as one pattern, compiled once."""
    lines = getattr(furniture, name)
    filled = (line.replace("{date}", date(furniture)).replace("{name}", NAME) for line in lines)
    # one named group a pattern: later ones lose their name and keep their place
    parts = [p if n == 0 else p.replace("?P<name>", "") for n, p in enumerate(filled)]
    return re.compile("|".join(f"(?:{p})" for p in parts) or r"(?!)")


@lru_cache(maxsize=16)
def patterns(furniture: Furniture, name: str) -> tuple[re.Pattern[str], ...]:
    """The lines of the field `name`, each its own pattern with its own groups."""
    lines = getattr(furniture, name)
    return tuple(
        re.compile(line.replace("{date}", date(furniture)).replace("{name}", NAME))
        for line in lines
    )


@lru_cache(maxsize=16)
def date(furniture: Furniture) -> str:
    """A pattern, without groups, for a date as the language writes it or in numbers."""
    month = "|".join(re.escape(m) for names in furniture.months for m in names.split())
    day = rf"\d{{1,2}}(?:{'|'.join(map(re.escape, furniture.ordinals)) or '(?!)'}|\.)?"
    numbers = r"\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2}(?!\d))"
    if not month:
        return rf"(?:{numbers})"
    words = rf"{day}\s+(?:[^\W\d_]{{2}}\s+)?(?:{month})\.?,?\s+(?:[^\W\d_]{{2}}\s+)?\d{{4}}"
    return rf"(?:{words}|(?:{month})\.?\s+{day},?\s+\d{{4}}|{numbers})"
