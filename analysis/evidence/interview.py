"""In an interview the answers are the words of whoever is asked, quotation marks or not."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from analysis.language.turns import asks, speaker
from analysis.model.article import Article
from analysis.model.codes import BODY, Genre
from analysis.model.text import Paragraph, Quote


def voiced(article: Article, paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """The paragraphs, in an interview those behind the first question as quotations."""
    if article.metadata.genre is not Genre.INTERVIEW:
        return paragraphs
    return tuple(_answered(article.text, paragraphs))


def _answered(text: str, paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """An answer goes on until the next question; what stands before the first turn is told."""
    begun = False
    for paragraph in paragraphs:
        line = paragraph.block.span.of(text)
        question = asks(line)
        begun = begun or question or (paragraph.block.role in BODY and speaker(line) is not None)
        answer = begun and not question and paragraph.block.role in BODY
        yield _quoted(paragraph) if answer else paragraph


def _quoted(paragraph: Paragraph) -> Paragraph:
    whole = Quote(paragraph.block.span, closed=True)
    return replace(paragraph, quotes=(whole,), quote_of=(0,) * len(paragraph.tokens))
