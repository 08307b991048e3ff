"""Markdown, as CommonMark has it, with the tables of its users and the facts at its top."""

import re
from collections.abc import Mapping
from html import escape

from markdown_it import MarkdownIt
from markdown_it.token import Token

from analysis.errors import TooLarge
from analysis.reading.documents.made import Made

_TOP = re.compile(
    r"\ufeff?---[ \t]*\r?\n(.{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)", re.DOTALL
)
_FACT = re.compile(r"""^([\w-]+)[ \t]*:[ \t]*["'\[]*([^\r\n]*?)["'\]]*[ \t]*$""", re.MULTILINE)
_MOST = 1_000_000  # code points: what is written to be slow takes seconds
_WEB = ("http://", "https://")


def from_markdown(text: str, name: str = "") -> Made:
    """The page that a text in Markdown makes; raises TooLarge for a book of it."""
    if len(text) > _MOST:
        raise TooLarge(name=name, limit=_MOST // 1_000_000)
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    top = _TOP.match(text)
    facts = dict(_FACT.findall(top.group(1))) if top else {}
    tokens = parser.parse(text[top.end() :] if top else text)
    _show_captions(tokens)
    body = parser.renderer.render(tokens, parser.options, {})
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
    """A paragraph of a picture and emphasised words is a figure with its caption."""
    for n, token in enumerate(tokens):
        parts = [t for t in token.children or () if t.type != "softbreak"]
        if token.type != "inline" or len(parts) < 4 or parts[0].type != "image":  # noqa: PLR2004
            continue
        if parts[1].type == "em_open" and parts[-1].type == "em_close":
            tokens[n - 1].tag = tokens[n + 1].tag = "figure"
            parts[1].tag = parts[-1].tag = "figcaption"
