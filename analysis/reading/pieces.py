"""A page cut at its block-level tags: every run of text in order, with where it stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree

from analysis.model.article import Picture
from analysis.reading.markup import Zone, zone_of

_SKIPPED = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "iframe",
        "object",
        "embed",
        "canvas",
        "select",
        "option",
        "datalist",
        "head",
        "math",
        "textarea",
        "input",
        "source",
        "track",
        "area",
        "map",
        "param",
        "link",
        "meta",
        "video",
        "audio",
    ]
)
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
        "nobr",
        "picture",
    ]
)
_SPACE = re.compile(r"[ \t\n\r\f\v]+")
_WORD = re.compile(r"\w+")
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")


class Anchor(NamedTuple):
    """A link inside a piece, offsets in its text."""

    start: int
    end: int
    href: str


@dataclass(slots=True)
class Node:
    """A block-level element: its parent's number, its tag, its own zone, its pieces."""

    parent: int
    tag: str
    zone: Zone
    first: int
    last: int = 0
    itemprop: str = ""
    names: str = ""


@dataclass(slots=True)
class Piece:
    """A run of text between block-level tags."""

    text: str
    node: int
    tag: str
    words: int
    linked: int
    anchors: tuple[Anchor, ...]
    inner: Zone
    zone: Zone = Zone.NONE
    picture: Picture | None = None


@dataclass(slots=True)
class Cut:
    """The whole page, cut."""

    nodes: list[Node] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    pictures: list[tuple[int, int, Picture]] = field(default_factory=list)  # piece, node, picture

    def ancestors(self, node: int) -> Iterator[int]:
        """The numbers of a node and of all that hold it, from the inside."""
        while node >= 0:
            yield node
            node = self.nodes[node].parent


class _Cutter:
    """Walks a tree once, without recursion: pages are as deep as they like."""

    def __init__(self) -> None:
        self.cut = Cut()
        self.parts: list[tuple[str, str]] = []
        self.href = ""
        self.inner: list[tuple[Zone, bool]] = []
        self.breaks = 0
        self.node = -1

    def run(self, root: etree._Element) -> Cut:
        self._open(root)
        stack = [(root, iter(root), "block")]
        while stack:
            element, children, _ = stack[-1]
            child = next(children, None)
            if child is not None:
                kind = self._open(child)
                if kind == "skip":
                    self._tail(child)
                else:
                    stack.append((child, iter(child), kind))
                continue
            element, _, kind = stack.pop()
            self._close(element, kind)
            if stack:
                self._tail(element)
        return self.cut

    def _open(self, element: etree._Element) -> str:
        tag = element.tag
        if not isinstance(tag, str) or tag in _SKIPPED:
            return "skip"
        if tag == "br":
            self.breaks += 1
            if self.breaks > 1:
                self._flush(self.node)
            self.parts.append((" ", ""))
            return "skip"
        if tag == "img":
            self._picture(element)
            return "skip"
        names = f"{element.get('class') or ''} {element.get('id') or ''}".strip()
        zone = zone_of(tag, names, element.get("role") or "")
        if _is_hidden(element):
            zone |= Zone.HIDDEN
        if tag in _INLINE and not zone & Zone.HIDDEN:
            if tag == "a":
                self.href = element.get("href") or ""
            self.inner.append((zone, any(c for c, _ in self.parts if c.strip())))
            self._text(element.text)
            return "inline"
        self._flush(self.node)
        itemprop = element.get("itemprop") or ""
        self.cut.nodes.append(
            Node(self.node, tag, zone, len(self.cut.pieces), itemprop=itemprop, names=names)
        )
        self.node = len(self.cut.nodes) - 1
        self._text(element.text)
        return "block"

    def _close(self, element: etree._Element, kind: str) -> None:
        if kind == "inline":
            if element.tag == "a":
                self.href = ""
            self.inner.pop()
            return
        self._flush(self.node)
        node = self.cut.nodes[self.node]
        node.last = len(self.cut.pieces)
        self.node = node.parent

    def _tail(self, element: etree._Element) -> None:
        self._text(element.tail)

    def _text(self, text: str | None) -> None:
        if text:
            if not text.isspace():
                self.breaks = 0
            self.parts.append((text, self.href))

    def _flush(self, node: int) -> None:
        self.breaks = 0
        if not self.parts:
            return
        parts, self.parts = self.parts, []
        out, size, anchors = [], 0, []
        spaced = True
        for raw, href in parts:
            text = _SPACE.sub(" ", raw)
            if spaced:
                text = text.lstrip(" ")
            if not text:
                continue
            if href:
                if anchors and anchors[-1].end == size and anchors[-1].href == href:
                    anchors[-1] = Anchor(anchors[-1].start, size + len(text), href)
                else:
                    anchors.append(Anchor(size, size + len(text), href))
            spaced = text.endswith(" ")
            out.append(text)
            size += len(text)
        text = "".join(out).rstrip(" ")
        words = len(_WORD.findall(text))
        if not words:
            return
        ends = tuple(Anchor(a.start, min(a.end, len(text)), a.href) for a in anchors)
        linked = sum(len(_WORD.findall(text, a.start, a.end)) for a in ends)
        inner = Zone.NONE
        for zone, _ in self.inner:
            inner |= zone
        tag = self.cut.nodes[node].tag if node >= 0 else "body"
        self.cut.pieces.append(Piece(text, node, tag, words, linked, ends, inner))

    def _picture(self, element: etree._Element) -> None:
        src = next((v for v in map(element.get, ("src", "data-src", "data-original")) if v), "")
        picture = Picture(src, (element.get("alt") or "").strip())
        self.cut.pictures.append((len(self.cut.pieces), self.node, picture))


def cut_page(root: etree._Element) -> Cut:
    """The page cut at its block-level tags, its zones handed down from parts to their text."""
    return _Cutter().run(root)


def _is_hidden(element: etree._Element) -> bool:
    attributes = element.attrib
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    return bool(style and _HIDING.search(style))
