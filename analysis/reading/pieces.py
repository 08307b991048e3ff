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
_MOST = 0.8  # share of a piece that an inline element must hold to speak for it
_NEAR = 3  # parts around a picture that are looked at
_LINES = 4  # pieces at the most beside a picture
_CAPTION = 90  # words of them
_SPACE = re.compile(r"[ \t\n\r\f\v]+")
_WORD = re.compile(r"\w")
_WIDE = 9  # code points that are a word where words are not set apart
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
    zone: int
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
    inner: int
    zone: int = 0
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
        self.parts: list[tuple[str, str, int]] = []
        self.href = ""
        self.inner: list[int] = []
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
            self.parts.append((" ", "", 0))
            return "skip"
        if tag == "img":
            self._picture(element)
            return "skip"
        names = element.get("class") or ""
        label = element.get("id")
        if label:
            names = f"{names} {label}"
        zone = zone_of(tag, names, element.get("role") or "")
        if _is_hidden(element):
            zone |= Zone.HIDDEN
        if tag in _INLINE and not zone & Zone.HIDDEN:
            if tag == "a":
                self.href = element.get("href") or ""
            self.inner.append(zone | (self.inner[-1] if self.inner else 0))
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
            self.parts.append((text, self.href, self.inner[-1] if self.inner else 0))

    def _flush(self, node: int) -> None:
        self.breaks = 0
        if not self.parts:
            return
        parts, self.parts = self.parts, []
        out, size, anchors = [], 0, []
        zones: dict[int, int] = {}
        spaced = True
        for raw, href, zone in parts:
            text = raw if len(raw) < 2 and raw != "\n" else _SPACE.sub(" ", raw)
            if spaced:
                text = text.lstrip(" ")
            if not text:
                continue
            if href:
                if anchors and anchors[-1].end == size and anchors[-1].href == href:
                    anchors[-1] = Anchor(anchors[-1].start, size + len(text), href)
                else:
                    anchors.append(Anchor(size, size + len(text), href))
            if zone:
                zones[zone] = zones.get(zone, 0) + len(text)
            spaced = text.endswith(" ")
            out.append(text)
            size += len(text)
        text = "".join(out).rstrip(" ")
        if not _WORD.search(text):
            return
        words = max(len(text.split()), size // _WIDE)
        ends = tuple(Anchor(a.start, min(a.end, len(text)), a.href) for a in anchors)
        linked = sum(len(text[a.start : a.end].split()) for a in ends)
        inner = 0
        for zone, length in zones.items():
            if length >= _MOST * size:
                inner |= zone
        tag = self.cut.nodes[node].tag if node >= 0 else "body"
        self.cut.pieces.append(Piece(text, node, tag, words, linked, ends, inner))

    def _picture(self, element: etree._Element) -> None:
        src = next((v for v in map(element.get, ("src", "data-src", "data-original")) if v), "")
        picture = Picture(src, (element.get("alt") or "").strip())
        self.cut.pictures.append((len(self.cut.pieces), self.node, picture))


def cut_page(root: etree._Element) -> Cut:
    """The page cut at its block-level tags, small texts beside a picture tied to it."""
    cut = _Cutter().run(root)
    for _, node, picture in cut.pictures:
        _tie(cut, node, picture)
    return cut


def _tie(cut: Cut, node: int, picture: Picture) -> None:
    """Mark the few words that share a small part of the page with a picture as its caption."""
    for at in list(cut.ancestors(node))[:_NEAR]:
        part = cut.nodes[at]
        if part.tag in ("p", "td", "li", "body", "article", "section"):
            return
        inside = cut.pieces[part.first : part.last]
        words = sum(p.words for p in inside)
        if len(inside) > _LINES or words > _CAPTION:
            return
        if inside and sum(p.linked for p in inside) * 3 < words:
            for piece in inside:
                if piece.tag[:1] != "h" and piece.picture is None:
                    piece.picture = picture
                    piece.inner |= Zone.CAPTION
            return


def _is_hidden(element: etree._Element) -> bool:
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    style = element.get("style")
    return bool(style and _HIDING.search(style))
