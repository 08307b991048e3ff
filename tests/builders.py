"""Small articles for tests: blocks are the lines of a text."""

import re

from analysis.model.article import Article, Block, Language, Metadata, Page, ReadingNotes
from analysis.model.codes import InputKind, Role
from analysis.model.span import Span


def article(text, code="en", role=Role.PARAGRAPH, first=None, **metadata):
    """An article whose non-empty lines are blocks of one role, but for the first."""
    blocks = tuple(Block(Span(m.start(), m.end()), role) for m in re.finditer(r"[^\s][^\n]*", text))
    if first is not None:
        blocks = (Block(blocks[0].span, first), *blocks[1:])
    page = Page(InputKind.TEXT, text, "", "0" * 64, "2026-01-01T00:00:00Z")
    return Article(
        page=page,
        text=text,
        blocks=blocks,
        metadata=Metadata(**metadata),
        language=Language(code, 1.0),
        notes=ReadingNotes("plain"),
    )
