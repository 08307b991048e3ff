"""The values of a cut page: its parts, and every run of text between block-level tags."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from analysis.model.article import Picture

_BLANKS = "\n\t\r\f\v"  # a no-break space is none of them: it is the writer's own
_WORD = re.compile(r"[^\W_]")
_WIDE = 9  # code points that are a word where words are not set apart
_MOST = 0.8  # share of a piece that an inline element must hold to speak for it


class Part(NamedTuple):
    """Raw text with the link and the inline zone that it stands in."""

    raw: str
    href: str
    zone: int


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
    """A run of text between block-level tags; `zone` is filled once the page is weighed."""

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
    pictures: list[tuple[int, Picture]] = field(default_factory=list)  # with its node

    def ancestors(self, node: int) -> Iterator[int]:
        """The numbers of a node and of all that hold it, from the inside."""
        while node >= 0:
            yield node
            node = self.nodes[node].parent

    def inside(self, node: int) -> Sequence[Piece]:
        """The pieces of a node."""
        return self.pieces[self.nodes[node].first : self.nodes[node].last]


def piece_of(parts: Sequence[Part], node: int, tag: str) -> Piece | None:
    """The parts as one piece, white space as a browser shows it; None when no word is in it."""
    out: list[str] = []
    anchors: list[Anchor] = []
    zones: dict[int, int] = {}
    size, spaced, last = 0, True, 0
    for raw, href, zone in parts:
        text = single_spaced(raw)
        if spaced:
            text = text.lstrip(" ") if size else text.lstrip()
        if not text:
            continue
        glued = zone != last and not spaced and _is_glued(out, text)
        text, last = f" {text}" if glued else text, zone
        if href:
            _add_anchor(anchors, size, size + len(text), href)
        if zone:
            zones[zone] = zones.get(zone, 0) + len(text)
        spaced = text.endswith(" ")
        out.append(text)
        size += len(text)
    text = "".join(out).rstrip()
    if not _WORD.search(text):
        return None
    words = in_words(text)
    if not anchors and not zones:
        return Piece(text, node, tag, words, 0, (), 0)
    ends = tuple(b for a in anchors if (b := _on_its_words(a, text)))
    linked = sum(len(text[a.start : a.end].split()) for a in ends)
    inner = 0
    for zone, length in zones.items():
        if length >= _MOST * size:
            inner |= zone
    return Piece(text, node, tag, words, linked, ends, inner)


def _is_glued(out: Sequence[str], text: str) -> bool:
    """Whether a name and the label behind it touch, since only the page's style sets them apart."""
    before = out[-1][-1] if out else " "
    return (before.islower() or before.isdigit()) and text[0].isupper()


def repeats(pieces: Sequence[Piece]) -> Mapping[str, int]:
    """How often each text stands there, where what is repeated is the smaller part."""
    times = Counter(p.text for p in pieces)
    repeated = sum(p.words for p in pieces if times[p.text] > 1)
    return times if 3 * repeated < sum(p.words for p in pieces) else {}


def in_words(text: str) -> int:
    """The words of a text; where they are not set apart, by its code points."""
    return max(len(text.split()), len(text) // _WIDE)


def single_spaced(raw: str) -> str:
    """Each run of white space as one space; plain replacing takes a tenth of a pattern's time."""
    for blank in _BLANKS:
        if blank in raw:
            raw = raw.replace(blank, " ")
    while "  " in raw:
        raw = raw.replace("  ", " ")
    return raw


def _on_its_words(anchor: Anchor, text: str) -> Anchor | None:
    """The link without the blanks at its ends; None when it has no words."""
    raw = text[anchor.start : anchor.end]
    words = raw.strip()
    start = anchor.start + len(raw) - len(raw.lstrip())
    return Anchor(start, start + len(words), anchor.href) if words else None


def _add_anchor(anchors: list[Anchor], start: int, end: int, href: str) -> None:
    """Add a link, or lengthen the one that goes on."""
    if anchors and anchors[-1].end == start and anchors[-1].href == href:
        anchors[-1] = Anchor(anchors[-1].start, end, href)
    else:
        anchors.append(Anchor(start, end, href))
