"""Markdown, as CommonMark has it, with the tables of its users and the facts at its top."""

import re
from collections.abc import Iterable, Iterator, Mapping
from html import escape

from markdown_it import MarkdownIt
from markdown_it.token import Token

from analysis.errors import TooLarge
from analysis.reading.documents.made import Made
from analysis.reading.documents.typed import BETWEEN_CELLS
from analysis.reading.markup import ROW_NAME

_TOP = re.compile(
    r"\ufeff?---[ \t]*\r?\n(.{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)", re.DOTALL
)
_FACT = re.compile(r"""^([\w-]+)[ \t]*:[ \t]*["'\[]*([^\r\n]*?)["'\]]*[ \t]*$""", re.MULTILINE)
_MOST = 1_000_000  # code points: what is written to be slow takes seconds
_WEB = ("http://", "https://")
_NOTE_MARK = re.compile(r"^\[\^[^\]\s]+\]:[ \t]*|\[\^[^\]\s]+\]", re.MULTILINE)
"""What leads to a note, and what stands before the note itself; the note stays."""
_CAPTION = 4  # words of a picture's description that is also its caption, at the least
_CELL = ("th_open", "td_open", "th_close", "td_close")
_TABLE = ("table_open", "table_close", "thead_open", "thead_close", "tbody_open", "tbody_close")


def from_markdown(text: str, name: str = "") -> Made:
    """The page that a text in Markdown makes; raises TooLarge for a book of it."""
    if len(text) > _MOST:
        raise TooLarge(name=name, limit=_MOST // 1_000_000)
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    top = _TOP.match(text)
    facts = dict(_FACT.findall(top.group(1))) if top else {}
    tokens = parser.parse(_NOTE_MARK.sub("", text[top.end() :] if top else text))
    _show_captions(tokens)
    body = parser.renderer.render(list(_with_rows(tokens)), parser.options, {})
    if facts.get("title") and not any(t.type == "heading_open" and t.tag == "h1" for t in tokens):
        body = f"<h1>{escape(facts['title'])}</h1>{body}"
    address = next((facts[n] for n in ("source", "url") if facts.get(n, "").startswith(_WEB)), "")
    page = f'<body><div itemprop="articleBody">{body}</div></body>'
    return Made(f"<html><head>{_head(facts)}</head>{page}</html>", address=address)


def _head(facts: Mapping[str, str]) -> str:
    """The facts that programs which save pages as Markdown write above the text."""
    names = {
        "og:title": facts.get("title", ""),
        "author": facts.get("author", ""),
        "date": facts.get("published") or facts.get("date") or "",
        "og:site_name": facts.get("site", ""),
    }
    return "".join(
        f'<meta name="{name}" content="{escape(value)}">' for name, value in names.items() if value
    )


def _show_captions(tokens: list[Token]) -> None:
    """A paragraph of a picture and emphasised words is a figure with its caption.

    So is one of a picture alone: programs that write Markdown put its caption in the brackets.
    """
    for n, token in enumerate(tokens):
        parts = [t for t in token.children or () if t.type != "softbreak"]
        if token.type != "inline" or not parts or parts[0].type != "image":
            continue
        if len(parts) > 3 and parts[1].type == "em_open" and parts[-1].type == "em_close":  # noqa: PLR2004
            tokens[n - 1].tag = tokens[n + 1].tag = "figure"
            parts[1].tag = parts[-1].tag = "figcaption"
        elif len(parts) == 1 and len(parts[0].content.split()) >= _CAPTION:
            tokens[n - 1].tag = tokens[n + 1].tag = "figure"
            caption = f"<figcaption>{escape(parts[0].content)}</figcaption>"
            token.children = [*parts, Token("html_inline", "", 0, content=caption)]


def _with_rows(tokens: Iterable[Token]) -> Iterator[Token]:
    """The tokens, each row of a table as a line."""
    first = True
    for token in tokens:
        if token.type in ("tr_open", "tr_close"):
            token.tag, first = "p", True
            if token.nesting > 0:
                token.attrSet("class", ROW_NAME)
        elif token.type in ("th_open", "td_open"):
            if not first:
                yield Token("html_inline", "", 0, content=BETWEEN_CELLS)
            first = False
        if token.type not in (*_TABLE, *_CELL):
            yield token
