"""The reader's own words: a plain text list, read, written and looked for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analysis.language.folding import fold
from analysis.language.tokens import words_of
from analysis.language.words import Words
from analysis.model.evidence import Finding, Kind, Tier
from analysis.model.span import Span
from analysis.model.text import Paragraph, Voice

RULE = "own"
"""The rule of every finding made here; its type is `own`."""

_OFF = "-"
_SURE = 0.5


@dataclass(frozen=True, slots=True)
class OwnWord:
    """A word or phrase that the reader wants marked, with the message that the card shows."""

    words: str
    tier: Tier = Tier.A
    message: str = ""
    on: bool = True


def parse(text: str) -> tuple[OwnWord, ...]:
    """One entry a line: `words | tier | message`; `-` switches it off, `#` is a comment."""
    return tuple(_entry(line.strip()) for line in text.splitlines() if _says(line.strip()))


def written(entries: Sequence[OwnWord]) -> str:
    """The list as a text file; `parse` reads it back."""
    return "".join(f"{_line(entry)}\n" for entry in entries)


def own_words(
    paragraphs: Sequence[Paragraph], entries: Sequence[OwnWord], words: Words
) -> tuple[Finding, ...]:
    """A finding for each place of each entry that is switched on, in reading order."""
    by_first: dict[str, list[tuple[OwnWord, tuple[str, ...]]]] = {}
    for entry in entries:
        cut = words_of(entry.words, words)
        if entry.on and cut:
            by_first.setdefault(cut[0], []).append((entry, cut))
    return tuple(f for p in paragraphs for f in _in_paragraph(p, by_first))


def _in_paragraph(
    paragraph: Paragraph, by_first: dict[str, list[tuple[OwnWord, tuple[str, ...]]]]
) -> Iterator[Finding]:
    tokens = paragraph.tokens
    for n, token in enumerate(tokens):
        for entry, cut in by_first.get(token.low, ()):
            there = tokens[n : n + len(cut)]
            if tuple(t.low for t in there) != cut:
                continue
            span = Span(token.start, there[-1].end)
            quoted = paragraph.quote_of[n] >= 0
            yield Finding(
                kind=Kind.LOADED_WORDING,
                rule=RULE,
                span=span,
                voice=Voice.QUOTED if quoted else Voice.AUTHOR,
                tier=entry.tier,
                confidence=_SURE,
                type=RULE,
                matched=(span,),
            )


def _says(line: str) -> bool:
    return bool(line.strip("-| ")) and not line.startswith("#")


def _entry(line: str) -> OwnWord:
    on = not line.startswith(_OFF)
    words, tier, message = [*(p.strip() for p in line.removeprefix(_OFF).split("|", 2)), "", ""][:3]
    known = {t.value: t for t in Tier}
    return OwnWord(fold(words), known.get(tier.upper(), Tier.A), message, on)


def _line(entry: OwnWord) -> str:
    message = " ".join(entry.message.split())
    off = "" if entry.on else f"{_OFF} "
    return f"{off}{entry.words} | {entry.tier.value}" + (f" | {message}" if message else "")
