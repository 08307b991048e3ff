"""The shape of a file of messages, and how a text with blanks is filled."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from string import Formatter
from textwrap import shorten
from typing import Any

Fact = str | int | float
Lines = tuple[str, ...]
"""Ways to say one thing, the fullest first; the first whose blanks are all known is said."""


@dataclass(frozen=True, slots=True)
class Card:
    """The texts of one kind, type or rule; what is empty comes from the wider one."""

    label: str = ""
    reason: Lines = ()
    question: Lines = ()
    innocent: Lines = ()
    plainer: Lines = ()
    standard: Lines = ()


@dataclass(frozen=True, slots=True)
class ComponentText:
    """A component's name and its sentence, with numbers or without a value."""

    name: str
    told: Lines
    missing: str


@dataclass(frozen=True, slots=True)
class CountTexts:
    """How the counts are said: none to count, none with a source, some."""

    empty: str
    none: Lines
    some: Lines
    carried: Lines
    sources: Lines
    unnamed: Lines
    no_sources: str


@dataclass(frozen=True, slots=True)
class RangeTexts:
    """How a range is said, of a whole text and of a cut one, and in a line with its name."""

    plain: Lines
    cut: Lines
    index: Lines


@dataclass(frozen=True, slots=True)
class Texts:
    """One file of messages: all that Selon says in one language."""

    decimal: str
    singular: tuple[int, ...]  # numbers that take the first word of {n:one|many}
    beside_the_range: str
    visible_part_only: str
    one_voice: str
    plainer: Lines
    cannot_see: Lines
    counts: CountTexts
    range: RangeTexts
    word: Mapping[str, str]
    grade: Mapping[str, str]
    grades: Mapping[str, str]  # of two codes with a blank between them
    no_score: Mapping[str, str]
    component: Mapping[str, ComponentText]
    error: Mapping[str, Lines]
    warning: Mapping[str, str]
    note: Mapping[str, Lines]
    card: Mapping[str, Card]
    search: Mapping[str, Lines]  # words for a search engine, by what is looked for


class Blanks(Formatter):
    """Fills {n}, {n:one|many} and {x:.1} by the habits of one language."""

    def __init__(self, singular: Iterable[int], decimal: str) -> None:
        self._singular = frozenset(singular)
        self._decimal = decimal

    def fill(self, lines: Lines, facts: Mapping[str, Fact]) -> str:
        """The first of `lines` whose blanks `facts` can fill; empty when there is none."""
        for line in lines:
            if self.blanks(line) <= facts.keys():
                return self.vformat(line, (), facts)
        return ""

    def blanks(self, line: str) -> set[str]:
        """The names of the blanks in `line`, nested ones too."""
        found: set[str] = set()
        for _, name, spec, _ in self.parse(line):
            if name is not None:
                found |= {name} | self.blanks(spec or "")
        return found

    def format_field(self, value: Any, format_spec: str) -> str:  # noqa: ANN401 - as the base has it
        """One blank: a choice of words, a decimal, or the value itself."""
        if "|" in format_spec:
            one, many = format_spec.split("|", 1)
            return one if round(value, 1) in self._singular else many
        if format_spec == ".1":
            return f"{value:.1f}".replace(".", self._decimal)
        return str(round(value)) if isinstance(value, float) else str(value)


def shortened(words: str, width: int, sign: str) -> str:
    """`words` on one line of `width` code points, cut behind a whole word, with `sign` there.

    Of a long text only as many words are looked at as a line can hold; short ones need no cut.
    """
    line = " ".join(words.split(maxsplit=width)[:width])
    return line if len(line) <= width else shorten(line, width, placeholder=sign)
