"""Plain text: the text untouched, each line that holds something a block with a role."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from analysis.language.folding import fold_whole
from analysis.language.furniture import pattern
from analysis.language.pack import LanguagePack
from analysis.model.article import Block, Metadata
from analysis.model.codes import Role
from analysis.model.span import Span
from analysis.reading.lines import (
    END,
    Line,
    is_tail,
    line_of,
    role_by_words,
    signature,
    tells_author,
)
from analysis.reading.seen import seen
from analysis.reading.wrapped import joined

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_WORD = re.compile(r"\w+")
_ENDS = re.compile(r"""[.!?…:;,]["'”’»)\]]*$""")
_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
_CITED = re.compile(r"(?:>[ \t]?)+")  # before each line of a mail that another mail cites
_CITES = re.compile(r"^>(?: |$)", re.MULTILINE)
_FIELD = 16  # code points in which a field in the head of a mail is named
_MAIL = 3  # such lines that are no arrows before a link
_BULLET = re.compile(r"(?:[-–—*•·▪]|\d{1,2}[.)])\s")
_HEADING = 12  # words at the most
_TITLE = 25
_KICKER = 3  # words of a section's name above a title at the most
_QUESTION, _ANSWER = 8, 12  # words of a heading that asks at the most, of what follows at the least
_OFFICE = 5  # words of what somebody is, below the name, at the most
_NAMES = 20  # lines at the top in which that stands
_LATE = 0.75  # share of the text behind which a heading may end it
_LEAST, _STANDFIRST = 5, 50  # words of a standfirst
_CAPITAL = r"(?:(?![a-zß-ÿ])[^\W\d_])[\w.'’-]*"
_NAME = re.compile(rf"{_CAPITAL}(?: {_CAPITAL}){{1,3}}")
_SIGNED = re.compile(rf"{_CAPITAL}(?: {_CAPITAL}){{1,3}}(?:, {_CAPITAL}(?: {_CAPITAL}){{0,3}})?")
_NOTHING = line_of("")
_CUE = "-->"  # between the times at which a subtitle is shown
_RUNNING = frozenset({Role.HEADING, Role.PARAGRAPH})
_TOP = 6  # blocks in which by-line, date and caption are looked for


class Plain(NamedTuple):
    """The lines of a text with their roles, what they say about the article, and how many words."""

    blocks: tuple[Block, ...]
    metadata: Metadata
    words: int


def plain_blocks(text: str, pack: LanguagePack) -> Plain:
    """What can be read from the lines of `text`."""
    spans = joined(
        text, tuple(_spans(text)), lambda line: role_by_words(line_of(line), pack, edge=True)
    )
    folded = fold_whole(text)
    lines = [line_of(span.of(text), span.of(folded)) for span in spans]
    menu = _menu(lines, pack)
    roles = list(_roles(lines, pack, menu + _TOP))
    roles[:menu] = [Role.OTHER] * menu
    _name_headers(lines, roles, pack)
    _name_title(text, spans, lines, roles, menu + _TOP)
    _name_tail(lines, roles, pack)
    _name_signature(lines, roles)
    _name_author(lines, roles, pack)
    _name_standfirst(lines, roles)
    _name_lede(roles)
    blocks = tuple(Block(s, r) for s, r in zip(spans, roles, strict=True))
    about = seen(text, blocks, pack.furniture).about
    return Plain(blocks, about, sum(len(line.words) for line in lines))


def _spans(text: str) -> Iterator[Span]:
    """Each line without the blanks around it, and without the signs of a mail that is cited."""
    cited = text.count("\n>") >= _MAIL - 1 and len(_CITES.findall(text)) >= _MAIL
    for line in _LINE.finditer(text):
        words = line.group().strip()
        if cited:
            words = _CITED.sub("", words, count=1) if words.startswith(">") else words
        if words:
            start = line.start() + line.group().rindex(words)
            yield Span(start, start + len(words))


def _menu(lines: Sequence[Line], pack: LanguagePack) -> int:
    """How many lines at the top are a menu that was copied: very short ones above a longer title.

    A single one is a kicker, or the title itself.
    """
    aside = pattern(pack.furniture, "aside")
    text = (n for n, li in enumerate(lines) if not (_is_label(li) or aside.match(li.folded)))
    first = next(text, len(lines))
    if first < 2 or first == len(lines):  # noqa: PLR2004
        return 0
    title, size = lines[first], len(lines[first].words)
    titled = size <= _TITLE and not _ENDS.search(title.text)
    return first if titled and any(len(li.words) > size for li in lines[first + 1 :]) else 0


def _is_label(line: Line) -> bool:
    """Whether a line is one of a menu: a word or three that end as no sentence does."""
    plain = not _ENDS.search(line.text) and not _DIGIT.search(line.text)
    return plain and 0 < len(line.words) <= _KICKER and not _BULLET.match(line.text)


def _roles(lines: Sequence[Line], pack: LanguagePack, top: int) -> Iterator[Role]:
    for n, line in enumerate(lines):
        edge = n < top or n >= len(lines) - END
        following = lines[n + 1] if n + 1 < len(lines) else _NOTHING
        yield role_by_words(line, pack, edge=edge) or _role_by_place(line, following, pack)


def _role_by_place(line: Line, following: Line, pack: LanguagePack) -> Role:
    """What a line of no known wording is, by its length, its end and what follows it."""
    if _BULLET.match(line.text):
        return Role.LIST
    size, more = len(line.words), len(following.words)
    timed = _CUE in line.text or (size == 1 and _CUE in following.text)
    if timed or not _LETTER.search(line.text):
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


def _name_headers(lines: Sequence[Line], roles: list[Role], pack: LanguagePack) -> None:
    """The head of a mail: lines that each name a field, two or more of them together."""
    header = pattern(pack.furniture, "header")
    heads = [":" in line.text[:_FIELD] and bool(header.match(line.folded)) for line in lines]
    for n, head in enumerate(heads):
        if head and (heads[n - 1 : n] == [True] or heads[n + 1 : n + 2] == [True]):
            roles[n] = Role.OTHER


def _name_title(
    text: str, spans: Sequence[Span], lines: Sequence[Line], roles: list[Role], top: int
) -> None:
    """The first line is the title when it is set apart from longer text that follows."""
    running = [n for n, r in enumerate(roles) if r in _RUNNING]
    if len(running) < 2 or running[0] >= top:  # noqa: PLR2004
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


def _name_tail(lines: Sequence[Line], roles: list[Role], pack: LanguagePack) -> None:
    """Lines without an end behind a heading that ends the article are no headings, and no names."""
    late = _LATE * sum(len(line.words) for line in lines)
    seen = 0
    for n, line in enumerate(lines):
        seen += len(line.words)
        if seen > late and is_tail(line.folded, pack.furniture):
            for m in range(n + 1, len(lines)):
                if _ENDS.search(lines[m].text):
                    return
                if roles[m] in (Role.HEADING, Role.PARAGRAPH, Role.BYLINE):
                    roles[m] = Role.OTHER
            return


def _name_signature(lines: Sequence[Line], roles: list[Role]) -> None:
    """A bare name is a by-line beside a date between title and text, and as the last line.

    Behind the last may stand how to write to them.
    What stands between a by-line and its date says what somebody is.
    """
    last = len(roles) - 1
    while last > 1 and roles[last] is Role.OTHER and "@" in lines[last].text:
        last -= 1
    if last > 0 and roles[last] in _RUNNING and _SIGNED.fullmatch(lines[last].text):
        roles[last] = Role.OTHER if Role.BYLINE in roles else Role.BYLINE
    for n in range(1, min(len(roles) - 1, _NAMES)):
        short = len(lines[n].words) <= _OFFICE and roles[n] is Role.HEADING
        if short and (roles[n - 1], roles[n + 1]) == (Role.BYLINE, Role.DATE):
            roles[n] = Role.OTHER
    start = roles.index(Role.TITLE) + 1 if Role.TITLE in roles else len(roles)
    for n in range(start, min(start + _TOP, len(roles))):
        beside = {roles[m] for m in (n - 1, n + 1) if m < len(roles)}
        if roles[n] is Role.HEADING and Role.DATE in beside and _NAME.fullmatch(lines[n].text):
            roles[n] = Role.BYLINE


def _name_author(lines: Sequence[Line], roles: list[Role], pack: LanguagePack) -> None:
    """What the last lines say of who wrote is no part of the text."""
    for n in range(max(1, len(lines) - END), len(lines)):
        if roles[n] is Role.PARAGRAPH and tells_author(
            lines[n].text, lines[n].folded, pack.furniture
        ):
            roles[n] = Role.OTHER


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
