"""Lines put together: a word that a hyphen parts at a line's end becomes whole again."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from analysis.reading.documents.pdf.lines import Line

_BREAK = re.compile(r"([\w'’-]*\w)([-‐\xad])$")
_START = re.compile(r"[\w'’]+-?")
_WORD = re.compile(r"\w[\w'’-]*")
_SOFT = "\xad"


@dataclass(frozen=True, slots=True)
class Hyphens:
    """What decides: the words of the whole document, and a language's own words with hyphens."""

    known: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()  # before a hyphen of their own: "self"
    tails: frozenset[str] = frozenset()  # behind one: "-il"

    def joined(self, lines: Iterable[Line]) -> Line:
        """The lines of a paragraph as one; at least one line."""
        first, *others = lines
        for line in others:
            first = self._pair(first, line)
        return first

    def _pair(self, first: Line, second: Line) -> Line:
        parted, start = _BREAK.search(first.text), _START.match(second.text)
        if not parted or not start:
            return first.joined(second, " ")
        if self.is_one_word(parted.group(1), start.group(), parted.group(2)):
            first = replace(first, text=first.text[:-1])
        return first.joined(second, "")

    def is_one_word(self, head: str, tail: str, hyphen: str = "-") -> bool:
        """Whether a hyphen between two parts only marks the line's end."""
        if hyphen == _SOFT:
            return True
        low, end = head.lower(), tail.lower()
        if f"{low}-{end}" in self.known:
            return False
        if low + end in self.known:
            return True
        if not tail[0].islower() or not head[-1].islower() or "-" in head + tail:
            return False
        return low not in self.heads and end not in self.tails


def words_of(lines: Iterable[Line]) -> frozenset[str]:
    """The words that stand whole in the lines."""
    found: set[str] = set()
    for line in lines:
        words = _WORD.findall(line.text.lower())
        if _BREAK.search(line.text):
            words = words[:-1]
        found.update(w.strip("-'’") for w in words[1:] or words)
    return frozenset(found)
