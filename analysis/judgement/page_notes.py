"""What a page says about itself, as sentences: where it contradicts itself, what it corrected."""

from collections.abc import Iterator
from textwrap import shorten

from analysis.judgement.messages import Messages
from analysis.model.article import Article, Metadata, ReadingNotes

_SHOWN = 120  # code points of a value or of a correction


def page_notes(article: Article, messages: Messages) -> tuple[str, ...]:
    """The sentences, in the order in which a reader needs them."""
    return (
        *_cut(article.notes, messages),
        *_disputes(article.metadata, messages),
        *_corrections(article, messages),
    )


def _cut(notes: ReadingNotes, messages: Messages) -> Iterator[str]:
    """How much could be read, and by which sign there is more; the plainest sign comes first."""
    if notes.cut:
        why = messages.word(f"cut_{notes.cut[0]}")
        yield messages.note("cut", {"words": notes.words_seen, "why": why})


def _disputes(about: Metadata, messages: Messages) -> Iterator[str]:
    for field in about.disputed:
        first: dict[str, str] = {}
        for said in about.statements:
            if said.field == field:
                first.setdefault(said.value, said.origin)
        told = (f"{_short(v)} ({messages.word(f'origin_{o}')})" for v, o in first.items())
        facts = {"field": messages.word(f"field_{field}"), "values": "; ".join(told)}
        yield messages.note("disputed", {**facts})


def _corrections(article: Article, messages: Messages) -> Iterator[str]:
    for span in article.metadata.corrections:
        yield messages.note("corrected", {"words": _short(span.of(article.text))})


def _short(words: str) -> str:
    return shorten(words, _SHOWN, placeholder=" …")
