"""The reader's own words: a plain text list, read, written and looked for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from analysis.language.folding import fold
from analysis.language.tokens import words_of
from analysis.language.words import Words
from analysis.model.codes import Kind, Tier, Voice
from analysis.model.evidence import Finding
from analysis.model.span import Span
from analysis.model.text import Paragraph, Token

TYPE = "own"
"""The type of every finding made here; its rule is `own.` with the words of the entry."""

_OFF = "-"
_OPEN = "*"  # behind a word: any ending
_TIERS = {"": Tier.A} | {t.value: t for t in Tier}


@dataclass(frozen=True, slots=True)
class OwnWord:
    """A word or phrase that the reader wants marked, with the message that the card shows.

    A star behind a word stands for any ending.
    """

    words: str
    tier: Tier = Tier.A
    message: str = ""
    on: bool = True


class _Sought(NamedTuple):
    """An entry with its folded words, each with whether its ending is open."""

    entry: OwnWord
    words: tuple[tuple[str, bool], ...]


def parse(text: str) -> tuple[OwnWord, ...]:
    """One entry a line: `words | tier | message`; `-` switches it off, `#` is a comment.

    Words and a message alone are an entry of tier A. Of two entries of the same words the later
    counts. Lines that are none are left out: `unread` says which.
    """
    entries = [_entry(line) for _, line in _lines(text)]
    return tuple({e.words: e for e in entries if e is not None}.values())


def unread(text: str) -> tuple[int, ...]:
    """The numbers, from 1, of the lines that say something and are no entry."""
    return tuple(number for number, line in _lines(text) if _entry(line) is None)


def written(entries: Sequence[OwnWord]) -> str:
    """The list as a text file; `parse` reads it back."""
    return "".join(f"{_line(entry)}\n" for entry in entries)


def own_words(
    paragraphs: Sequence[Paragraph], entries: Sequence[OwnWord], words: Words
) -> tuple[Finding, ...]:
    """A finding for each place of each entry that is switched on, in reading order."""
    exact: dict[str, list[_Sought]] = {}
    opening: list[_Sought] = []
    for entry in entries:
        cut = _cut(entry.words, words) if entry.on else ()
        if cut and cut[0][1]:
            opening.append(_Sought(entry, cut))
        elif cut:
            exact.setdefault(cut[0][0], []).append(_Sought(entry, cut))
    if not exact and not opening:
        return ()
    return tuple(f for p in paragraphs for f in _in_paragraph(p, exact, opening))


def _cut(text: str, words: Words) -> tuple[tuple[str, bool], ...]:
    cut: list[tuple[str, bool]] = []
    for part in fold(text).split():
        tokens = words_of(part.rstrip(_OPEN), words)
        cut.extend((token, False) for token in tokens)
        if tokens and part.endswith(_OPEN):
            cut[-1] = (cut[-1][0], True)
    return tuple(cut)


def _in_paragraph(
    paragraph: Paragraph, exact: dict[str, list[_Sought]], opening: Sequence[_Sought]
) -> Iterator[Finding]:
    tokens = paragraph.tokens
    for n, token in enumerate(tokens):
        for sought in (*exact.get(token.low, ()), *opening):
            there = tokens[n : n + len(sought.words)]
            if _fits(there, sought.words):
                quoted = paragraph.quote_of[n] >= 0
                span = Span(token.start, there[-1].end)
                yield _finding(sought, span, Voice.QUOTED if quoted else Voice.AUTHOR)


def _fits(there: Sequence[Token], words: Sequence[tuple[str, bool]]) -> bool:
    return len(there) == len(words) and all(
        t.low.startswith(word) if is_open else t.low == word
        for t, (word, is_open) in zip(there, words, strict=True)
    )


def _finding(sought: _Sought, span: Span, voice: Voice) -> Finding:
    return Finding(
        kind=Kind.LOADED_WORDING,
        rule=f"{TYPE}.{'_'.join(word for word, _ in sought.words)}",
        span=span,
        voice=voice,
        tier=sought.entry.tier,
        type=TYPE,
        matched=(span,),
        note=sought.entry.message,
    )


def _says(line: str) -> bool:
    return bool(line.strip("-| ")) and not line.startswith("#")


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines that say something, numbered."""
    lines = text.removeprefix("\ufeff").splitlines()
    return ((n, line.strip()) for n, line in enumerate(lines, 1) if _says(line.strip()))


def _entry(line: str) -> OwnWord | None:
    """The entry; None where there are no words, or something stands for a tier that is none."""
    on = not line.startswith(_OFF)
    words, *rest = (part.strip() for part in line.removeprefix(_OFF).split("|", 2))
    if len(rest) == 1 and rest[0].upper() not in _TIERS:
        rest = ["", rest[0]]
    tier, message = [*rest, "", ""][:2]
    if not any(c.isalnum() for c in words) or tier.upper() not in _TIERS:
        return None
    return OwnWord(" ".join(words.split()), _TIERS[tier.upper()], message, on)


def _line(entry: OwnWord) -> str:
    message = " ".join(entry.message.split())
    off = "" if entry.on else f"{_OFF} "
    return f"{off}{entry.words} | {entry.tier.value}" + (f" | {message}" if message else "")
