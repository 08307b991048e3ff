"""Emphasis by signs: shouting capitals, marks in a row."""

from collections.abc import Iterator

from analysis.language.loaded_words import LoadedWords
from analysis.model.evidence import Tier
from analysis.model.span import Span
from analysis.model.text import Paragraph, Token

_LONG = 5  # letters from which capitals are no acronym
_MOST = 0.5  # share of capitals from which a whole line is set in them


def emphasis(paragraph: Paragraph, words: LoadedWords) -> Iterator[tuple[str, Span, Tier]]:
    """The name of the rule, the span and the tier of each."""
    yield from _marks(paragraph)
    capitals = [t for t in paragraph.tokens if t.text.isupper() and len(t.text) > 1]
    if not capitals or len(capitals) > _MOST * len(paragraph.tokens):
        return
    for token in capitals:
        if token.low in words.shouted:
            yield "capitals", Span(token.start, token.end), Tier.B
        elif len(token.text) >= _LONG and token.text.isalpha() and _plain(token, words):
            yield "capitals", Span(token.start, token.end), Tier.C


def _plain(token: Token, words: LoadedWords) -> bool:
    return token.low not in words.acronyms


def _marks(paragraph: Paragraph) -> Iterator[tuple[str, Span, Tier]]:
    """`!!`, `?!` and single exclamation and question marks in the writer's own voice."""
    tokens, n = paragraph.tokens, 0
    while n < len(tokens):
        first = n
        if tokens[n].text not in ("!", "?") or paragraph.quote_of[n] >= 0:
            n += 1
            continue
        while n + 1 < len(tokens) and tokens[n + 1].text in ("!", "?"):
            n += 1
        span = Span(tokens[first].start, tokens[n].end)
        if n > first and any(t.text == "!" for t in tokens[first : n + 1]):
            yield "marks", span, Tier.A
        elif tokens[first].text == "!":
            yield "exclamation", span, Tier.C
        else:
            yield "question", span, Tier.C
        n += 1
