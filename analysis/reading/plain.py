"""Plain text: the text untouched, each line that holds something a block with a role."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from analysis.language.pack import LanguagePack
from analysis.model.article import Block, Metadata, Role
from analysis.model.span import Span
from analysis.reading.lines import Line, line_of, role_by_words
from analysis.reading.seen import seen

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_WORD = re.compile(r"\w+")
_ENDS = re.compile(r"""[.!?…:;,]["'”’»)\]]*$""")
_BULLET = re.compile(r"(?:[-–—*•·▪]|\d{1,2}[.)])\s")
_HEADING = 12  # words at the most
_TITLE = 25
_TOP = 6  # blocks in which by-line, date and caption are looked for


class Plain(NamedTuple):
    """The lines of a text with their roles, what they say about the article, and how many words."""

    blocks: tuple[Block, ...]
    metadata: Metadata
    words: int


def plain_blocks(text: str, pack: LanguagePack) -> Plain:
    """What can be read from the lines of `text`."""
    spans = tuple(_spans(text))
    lines = [line_of(span.of(text)) for span in spans]
    roles = list(_roles(lines, pack))
    _name_title(text, spans, lines, roles)
    _name_lede(roles)
    blocks = tuple(Block(s, r) for s, r in zip(spans, roles, strict=True))
    about = seen(text, blocks, pack.furniture).about
    return Plain(blocks, about, sum(len(line.words) for line in lines))


def _spans(text: str) -> Iterator[Span]:
    """Each line without the blanks around it."""
    for line in _LINE.finditer(text):
        words = line.group().strip()
        if words:
            start = line.start() + line.group().index(words)
            yield Span(start, start + len(words))


def _roles(lines: Sequence[Line], pack: LanguagePack) -> Iterator[Role]:
    for n, line in enumerate(lines):
        edge = n < _TOP or n >= len(lines) - 3
        following = len(lines[n + 1].words) if n + 1 < len(lines) else 0
        yield role_by_words(line, pack, edge=edge) or _role_by_place(line, following)


def _role_by_place(line: Line, following: int) -> Role:
    """What a line of no known wording is, by its length, its end and the words that follow it."""
    if _BULLET.match(line.text):
        return Role.LIST
    size = len(line.words)
    if not size:
        return Role.OTHER
    heads = size <= _HEADING and following > size and not _ENDS.search(line.text)
    return Role.HEADING if heads else Role.PARAGRAPH


def _name_title(text: str, spans: Sequence[Span], lines: Sequence[Line], roles: list[Role]) -> None:
    """The first line is the title when it is set apart from longer text that follows."""
    running = [n for n, r in enumerate(roles) if r in (Role.HEADING, Role.PARAGRAPH)]
    if len(running) < 2 or running[0] >= _TOP:  # noqa: PLR2004
        return
    first = running[0]
    line, size = lines[first].text, len(lines[first].words)
    apart = text[spans[first].end : spans[first + 1].start].count("\n") > 1
    bare = not _ENDS.search(line) or (apart and _mostly_capitals(line))
    rest = max(len(lines[n].words) for n in running[1:])
    if bare and size <= _TITLE and rest > size:
        roles[first] = Role.TITLE


def _mostly_capitals(line: str) -> bool:
    """Whether the long words of a line are capitalised, as English titles are."""
    words = [w for w in _WORD.findall(line) if len(w) > 3]  # noqa: PLR2004
    capitals = sum(1 for w in words if w[0].isupper())
    return 10 * capitals > 7 * len(words)


def _name_lede(roles: list[Role]) -> None:
    for n, role in enumerate(roles):
        if role is Role.PARAGRAPH:
            roles[n] = Role.LEDE
            return
