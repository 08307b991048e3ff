"""Plain text: the text untouched, each line that holds something a block with a role."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from analysis.language.pack import LanguagePack
from analysis.model.article import Block, Metadata, Role
from analysis.model.span import Span
from analysis.reading.lines import Line, line_of, role_by_words, signature
from analysis.reading.seen import seen

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_WORD = re.compile(r"\w+")
_ENDS = re.compile(r"""[.!?…:;,]["'”’»)\]]*$""")
_BULLET = re.compile(r"(?:[-–—*•·▪]|\d{1,2}[.)])\s")
_HEADING = 12  # words at the most
_TITLE = 25
_KICKER = 3  # words of a section's name above a title at the most
_QUESTION, _ANSWER = 8, 12  # words of a heading that asks at the most, of what follows at the least
_LEAST, _STANDFIRST = 5, 50  # words of a standfirst
_CAPITAL = r"(?:(?![a-zß-ÿ])[^\W\d_])[\w.'’-]*"
_NAME = re.compile(rf"{_CAPITAL}(?: {_CAPITAL}){{1,3}}")
_SIGNED = re.compile(rf"{_CAPITAL}(?: {_CAPITAL}){{1,3}}(?:, {_CAPITAL}(?: {_CAPITAL}){{0,3}})?")
_NOTHING = line_of("")
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
    _name_signature(lines, roles)
    _name_standfirst(lines, roles)
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
        following = lines[n + 1] if n + 1 < len(lines) else _NOTHING
        yield role_by_words(line, pack, edge=edge) or _role_by_place(line, following, pack)


def _role_by_place(line: Line, following: Line, pack: LanguagePack) -> Role:
    """What a line of no known wording is, by its length, its end and what follows it."""
    if _BULLET.match(line.text):
        return Role.LIST
    size, more = len(line.words), len(following.words)
    if not size:
        return Role.OTHER
    if _goes_on(line, following) and not signature(following.text, pack.furniture):
        return Role.PARAGRAPH
    asks = more >= _ANSWER and _asks(line, pack.furniture.address)
    heads = size <= _HEADING and more > size and not _ENDS.search(line.text)
    return Role.HEADING if heads or asks else Role.PARAGRAPH


def _asks(line: Line, address: frozenset[str]) -> bool:
    """Whether a line is a short question of the text's own: nobody is spoken to in it."""
    plain = line.text.endswith("?") and line.text[0].isupper() and ":" not in line.text
    return plain and 1 < len(line.words) <= _QUESTION and address.isdisjoint(line.words)


def _goes_on(line: Line, following: Line) -> bool:
    """Whether a line was broken by whoever wrapped the text: the sentence goes on in the next."""
    return not _ENDS.search(line.text) and following.text[:1].islower()


def _name_title(text: str, spans: Sequence[Span], lines: Sequence[Line], roles: list[Role]) -> None:
    """The first line is the title when it is set apart from longer text that follows."""
    running = [n for n, r in enumerate(roles) if r in (Role.HEADING, Role.PARAGRAPH)]
    if len(running) < 2 or running[0] >= _TOP:  # noqa: PLR2004
        return
    if _is_kicker(lines, running):
        roles[running[0]] = Role.OTHER
        running = running[1:]
    first = running[0]
    line, size = lines[first].text, len(lines[first].words)
    apart = text[spans[first].end : spans[first + 1].start].count("\n") > 1
    headed = roles[first + 1] in (Role.BYLINE, Role.DATE)
    bare = not _ENDS.search(line) or (apart and _mostly_capitals(line))
    bare = bare or (line.endswith("?") and (apart or headed))
    rest = max(len(lines[n].words) for n in running[1:])
    broken = _goes_on(lines[first], lines[first + 1]) and not headed
    if bare and size <= _TITLE and rest > size and not broken:
        roles[first] = Role.TITLE


def _is_kicker(lines: Sequence[Line], running: Sequence[int]) -> bool:
    """Whether the first line names a section, and the second is the title: both are left open."""
    if len(running) < 3 or running[1] != running[0] + 1:  # noqa: PLR2004
        return False
    first, second, *others = (lines[n] for n in running)
    sizes = len(first.words), len(second.words), max(len(line.words) for line in others)
    opened = not any(_ENDS.search(line.text) for line in (first, second))
    return opened and sizes[0] <= _KICKER < sizes[1] <= _TITLE and sizes[2] > sizes[1]


def _name_signature(lines: Sequence[Line], roles: list[Role]) -> None:
    """A bare name is a by-line beside a date between title and text, and as the last line."""
    if len(roles) > 1 and roles[-1] is Role.PARAGRAPH and _SIGNED.fullmatch(lines[-1].text):
        roles[-1] = Role.BYLINE
    start = roles.index(Role.TITLE) + 1 if Role.TITLE in roles else len(roles)
    for n in range(start, min(start + _TOP, len(roles))):
        beside = {roles[m] for m in (n - 1, n + 1) if m < len(roles)}
        if roles[n] is Role.HEADING and Role.DATE in beside and _NAME.fullmatch(lines[n].text):
            roles[n] = Role.BYLINE


def _name_standfirst(lines: Sequence[Line], roles: list[Role]) -> None:
    """A sentence between the title and the by-line or date says what the text is about."""
    if Role.TITLE not in roles:
        return
    n = roles.index(Role.TITLE) + 1
    after = roles[n + 1 : n + 3]
    told = n < len(roles) and roles[n] in (Role.PARAGRAPH, Role.HEADING)
    signed = bool({Role.BYLINE, Role.DATE} & set(after)) and Role.PARAGRAPH in roles[n + 2 :]
    if told and signed and _LEAST <= len(lines[n].words) <= _STANDFIRST:
        roles[n] = Role.SUBTITLE


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
