"""A page cut at its block-level tags: every run of text in order, with where it stands."""

import re
from collections.abc import Iterator, Mapping
from sys import intern

from lxml import etree

from analysis.model.article import Picture
from analysis.reading.markup import AUTHOR, Zone, zone_of
from analysis.reading.pieces import Cut, Node, Part, piece_of
from analysis.reading.quoted import SIGNING
from analysis.reading.srcset import best_of

NUMBER = "data-selon"
"""The attribute that holds a part's number, where a second reader is to be asked."""

_SKIPPED = frozenset(
    (
        *("script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "canvas"),
        *("select", "option", "datalist", "head", "math", "textarea", "input", "map", "link"),
        *("meta", "video", "audio"),
    )
)
_INLINE = frozenset(
    (
        *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn"),
        *("em", "font", "i", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp"),
        *("small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"),
        *("nobr", "picture", "source", "track", "area", "param"),
    )
)
_WHOLE = {"html", "body"}  # hidden at first, so that nobody sees a page being built
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_EMPTY_LINE = re.compile(r"\n[ \t\r]*\n")  # parts paragraphs where text is shown as typed
_SPACE = Part(" ", "", 0)
_NEAR = 3  # parts around a picture that are looked at
_SOURCES = ("src", "data-src", "data-original", "data-lazy-src")  # a loader holds "src" back
_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
_LINES = 4  # pieces at the most beside a picture
_CAPTION = 90  # words of them
_RUNNING = {"p", "td", "li", "body", "article", "section"}


def cut_page(root: etree._Element, *, number: bool = False) -> Cut:
    """The page cut at its block-level tags, small texts beside a picture tied to it."""
    cut = _Cutter(number=number).run(root)
    for node, picture in cut.pictures:
        _tie(cut, node, picture)
    return cut


class _Cutter:
    """Walks a tree once, without recursion: pages are as deep as they like."""

    def __init__(self, *, number: bool) -> None:
        self.cut = Cut()
        self.number = number
        self.parts: list[Part] = []
        self.href = ""
        self.inline = [0]  # zones of the open inline elements, each with those around it
        self.breaks = 0
        self.node = -1

    def run(self, root: etree._Element) -> Cut:
        self._open(root)
        stack: list[tuple[etree._Element, Iterator[etree._Element], bool]] = []
        stack.append((root, iter(root), False))
        while stack:
            element, children, inline = stack[-1]
            child = next(children, None)
            if child is None:
                stack.pop()
                self._close(element, inline=inline)
                if stack:
                    self._text(element.tail)
            elif self._passed_over(child):
                self._text(child.tail)
            else:
                stack.append((child, iter(child), self._open(child)))
        return self.cut

    def _passed_over(self, element: etree._Element) -> bool:
        """Whether the element has no text of its own; breaks and pictures are noted."""
        tag = element.tag
        if tag == "br":
            self.breaks += 1
            if self.breaks > 1:
                self._flush()
            self.parts.append(_SPACE)
        elif tag == "img":
            picture = Picture(_source(element), (element.get("alt") or "").strip())
            self.cut.pictures.append((self.node, picture))
        else:
            return not isinstance(tag, str) or tag in _SKIPPED
        return True

    def _open(self, element: etree._Element) -> bool:
        """Enter an element; whether it is an inline one."""
        tag = intern(str(element.tag))
        said: dict[str, str] = dict(element.items())  # type: ignore[arg-type] # the stub has bytes
        names = said.get("class", "")
        if "id" in said:
            names = f"{names} {said['id']}"
        zone = zone_of(tag, names, said.get("role", ""))
        hidden = bool(said) and tag not in _WHOLE and _is_hidden(said)
        inline = tag in _INLINE and not hidden
        if tag in SIGNING and self._in_quotation():
            inline, zone = tag == "cite" and not _closes(element), 0
        if inline:
            if tag == "a":
                self.href = said.get("href", "")
                if said.get("rel") == "author" or AUTHOR.search(self.href):
                    zone |= Zone.BYLINE
            self.inline.append(zone | self.inline[-1])
        else:
            self._flush()
            zone |= Zone.HIDDEN if hidden else 0
            first = len(self.cut.pieces)
            node = Node(self.node, tag, zone, first, first, said.get("itemprop", ""), names)
            self.node = len(self.cut.nodes)
            self.cut.nodes.append(node)
            if self.number:
                element.set(NUMBER, str(self.node))
        self._text(element.text)
        return inline

    def _in_quotation(self) -> bool:
        return any(self.cut.nodes[n].tag == "blockquote" for n in self.cut.ancestors(self.node))

    def _close(self, element: etree._Element, *, inline: bool) -> None:
        if inline:
            if element.tag == "a":
                self.href = ""
            self.inline.pop()
            return
        self._flush()
        node = self.cut.nodes[self.node]
        node.last = len(self.cut.pieces)
        self.node = node.parent

    def _text(self, text: str | None) -> None:
        if text and "\n" in text and self.cut.nodes[self.node].tag == "pre":
            first, *others = _EMPTY_LINE.split(text)
            self._add(first)
            for paragraph in others:
                self._flush()
                self._add(paragraph)
        elif text:
            self._add(text)

    def _add(self, text: str) -> None:
        if not text.isspace():
            self.breaks = 0
        self.parts.append(Part(text, self.href, self.inline[-1]))

    def _flush(self) -> None:
        """The text so far is a piece of the open part."""
        self.breaks = 0
        if self.parts:
            tag = self.cut.nodes[self.node].tag if self.node >= 0 else "body"
            piece = piece_of(self.parts, self.node, tag)
            self.parts = []
            if piece:
                self.cut.pieces.append(piece)


def _closes(element: etree._Element) -> bool:
    """Whether nothing follows an element in the block that it stands in."""
    parent = element.getparent()
    last = element.getnext() is None and not (element.tail or "").strip()
    return last and parent is not None and parent.tag in ("blockquote", "p", "div")


def _is_hidden(said: Mapping[str, str]) -> bool:
    """Whether an element with these attributes is not shown."""
    if "hidden" in said or said.get("aria-hidden") == "true":
        return True
    return "style" in said and bool(_HIDING.search(said["style"]))


def _tie(cut: Cut, node: int, picture: Picture) -> None:
    """Mark the few words that share a small part of the page with a picture as its caption."""
    for at in list(cut.ancestors(node))[:_NEAR]:
        inside = cut.inside(at)
        words = sum(p.words for p in inside)
        if cut.nodes[at].tag in _RUNNING or len(inside) > _LINES or words > _CAPTION:
            return
        if inside and sum(p.linked for p in inside) * 3 < words:
            for piece in inside:
                if piece.tag[:1] != "h" and piece.picture is None:
                    piece.picture = picture
                    piece.inner |= Zone.CAPTION
            return


def _source(element: etree._Element) -> str:
    """Where the picture of an `img` lies; what is in the page's own source is a placeholder."""
    plain = (s for s in map(element.get, _SOURCES) if s and not s.startswith("data:"))
    sets = (best_of(offered) for offered in map(element.get, _SETS) if offered)
    return next(plain, "") or next(filter(None, sets), "")
