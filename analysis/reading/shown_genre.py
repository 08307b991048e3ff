"""What the visible lines of an article call it, by a label or by the form of an interview."""

import re
from collections import Counter
from collections.abc import Sequence

from analysis.language.folding import fold
from analysis.language.furniture import Furniture, pattern
from analysis.language.turns import asks, speaker
from analysis.model.article import Block
from analysis.model.codes import BODY, Genre, Role
from analysis.reading.genre import labels, plain

_TOP, _END = 5, 3  # blocks at either end of a text among which it says what it is
_LINE = 25  # words of such a line at the most
_LABEL = 80  # code points of a label at the most
_RUNNING = 12  # words of a line from which it is running text, and no label comes behind
_TURNS = 2  # turns of each of two speakers that make a conversation
_ASKED = 3  # questions to somebody that make one, where no line names its speaker
_BETWEEN = 6  # lines for each question at the most
_HEAD = re.compile(
    r"([^\W\d_][^.:|–—]{2,24}?)[\s\u00a0\u202f]*([.:|]|[–—-](?=\s))[\s\u00a0\u202f]*\S"
)
_SPOKEN = BODY | {Role.HEADING}
_SAID = BODY | {Role.HEADING, Role.TITLE, Role.SUBTITLE, Role.BYLINE, Role.OTHER}


def shown_genre(text: str, blocks: Sequence[Block], furniture: Furniture) -> Genre | None:
    """The genre that a label at the top gives, else interview where the text is one by its form."""
    lines = [b.span.of(text) for b in blocks if b.role in _SAID]
    for line in lines[:_TOP]:
        found = _labelled(line, furniture)
        if found is not None:
            return found
        if _size(line) > _RUNNING and not asks(line):
            break
    edges = [line for line in (*lines[:_TOP], *lines[-_END:]) if _size(line) <= _LINE]
    if any(pattern(furniture, "interviewed").search(fold(line)) for line in edges):
        return Genre.INTERVIEW
    spoken = [b.span.of(text) for b in blocks if b.role in _SPOKEN]
    return Genre.INTERVIEW if _converses(spoken, furniture) else None


def _size(line: str) -> int:
    return len(line.split())


def _labelled(line: str, furniture: Furniture) -> Genre | None:
    """What a label says that is the whole line or stands before a mark: "Editorial: …"."""
    named = labels(furniture)
    whole = plain(line) if len(line) <= _LABEL else ""
    if whole in named:
        return named[whole]
    if _size(line) <= _LINE and pattern(furniture, "opinion").fullmatch(fold(line)):
        return Genre.OPINION
    head = _HEAD.match(line)
    if head is None or not line[0].isupper():
        return None
    label, mark = head.groups()
    return named.get(plain(label)) if mark != "." or label.isupper() else None


def _converses(lines: Sequence[str], furniture: Furniture) -> bool:
    """Whether two speakers take turns, or questions to somebody get answers in the first person."""
    if not any(map(asks, lines)):
        return False
    turns = Counter(name for name in map(speaker, lines) if name)
    if sum(count >= _TURNS for count in turns.values()) > 1:
        return True
    asked = [n for n, line in enumerate(lines[:-1]) if _asks_somebody(line, furniture)]
    told = [n for n in asked if not asks(lines[n + 1]) and _holds(lines[n + 1], furniture.answers)]
    often = len(asked) >= _ASKED and len(lines) <= _BETWEEN * len(asked)
    return often and 2 * len(told) >= len(asked)


def _asks_somebody(line: str, furniture: Furniture) -> bool:
    return asks(line) and _holds(line, furniture.asked)


def _holds(line: str, words: frozenset[str]) -> bool:
    return not words.isdisjoint(re.findall(r"\w+", fold(line)))
