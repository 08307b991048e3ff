"""Emphasis by signs: shouting capitals, marks in a row."""

from collections.abc import Iterator
from itertools import compress

from analysis.language.loaded_words import LoadedWords
from analysis.model.codes import Tier
from analysis.model.span import Span
from analysis.model.text import Paragraph

_MARKS = frozenset("!?")
_LONG = 5  # letters from which capitals are no acronym
_MOST = 0.5  # share of capitals from which a whole line is set in them


def emphasis(paragraph: Paragraph, words: LoadedWords) -> Iterator[tuple[str, Span, Tier]]:
    """The name of the rule, the span and the tier of each."""
    if not _MARKS.isdisjoint(paragraph.lows):
        yield from _marks(paragraph)
    upper = compress(paragraph.tokens, map(str.isupper, paragraph.texts))
    capitals = [token for token in upper if len(token.text) > 1]
    if not capitals or len(capitals) > _MOST * len(paragraph.tokens):
        return
    for token in capitals:
        if token.low in words.shouted:
            yield "capitals", Span(token.start, token.end), Tier.B
        elif len(token.text) >= _LONG and token.text.isalpha() and token.low not in words.acronyms:
            yield "capitals", Span(token.start, token.end), Tier.C


def _marks(paragraph: Paragraph) -> Iterator[tuple[str, Span, Tier]]:
    """`!!`, `?!` and single exclamation and question marks in the writer's own voice."""
    runs: list[list[int]] = []
    for n in [n for n, t in enumerate(paragraph.tokens) if t.text in _MARKS]:
        if runs and runs[-1][-1] == n - 1:
            runs[-1].append(n)
        elif paragraph.quote_of[n] < 0:
            runs.append([n])
    for run in runs:
        span = Span(paragraph.tokens[run[0]].start, paragraph.tokens[run[-1]].end)
        emphatic = "!" in {paragraph.tokens[n].text for n in run}
        if emphatic and len(run) > 1:
            yield "marks", span, Tier.A
        else:
            yield "exclamation" if emphatic else "question", span, Tier.C
