"""A PDF as a page: what its paragraphs are, by their size, their place and their pictures."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from html import escape
from itertools import chain

from lxml import etree

from analysis.language.guess import guess
from analysis.language.packs import Packs
from analysis.reading.documents.made import Made
from analysis.reading.documents.pdf.columns import columns, edge_of
from analysis.reading.documents.pdf.edges import without_edges
from analysis.reading.documents.pdf.figures import without_figures
from analysis.reading.documents.pdf.hyphens import Hyphens, words_of
from analysis.reading.documents.pdf.initials import with_initials, without_numbers
from analysis.reading.documents.pdf.lines import Anchor, Line, Sheet
from analysis.reading.documents.pdf.paragraphs import Laid, Paragraph, paragraphs
from analysis.reading.documents.pdf.sheets import opened
from analysis.reading.documents.typed import STANDFIRST, page_of

PAGES = "first_pages"
"""A long document, of which the first pages were read."""

_BULLET = re.compile(r"[•▪‣◦●■]\s+")
_TITLE = 1.25  # times the size of the running text
_HEADING = 1.1
_SHORT = 25  # words of a heading
_STANDFIRST = 12  # words, more than a by-line has
_CLOSE = 3  # paragraphs behind the title in which it stands


def from_pdf(data: bytes, name: str, packs: Packs) -> Made:
    """The page that the first pages make; raises what `opened` raises."""
    read = opened(data, name)
    inner = without_edges(read.sheets, read.title)
    body = _body_size(inner.sheets)
    found = paragraphs(_laid(inner.sheets, body), body)
    writer = _Writer(found, body, _hyphens(found, packs))
    head = f"<title>{escape(read.title)}</title>" if " " in read.title else ""
    warnings = (PAGES,) if read.pages > len(read.sheets) else ()
    return Made(page_of(writer.body(), head=head), warnings, inner.address)


def _body_size(sheets: Iterable[Sheet]) -> float:
    """The size of most letters."""
    sizes: Counter[float] = Counter()
    for line in (line for sheet in sheets for line in sheet.lines):
        sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 1.0


def _laid(sheets: Iterable[Sheet], body: float) -> list[Laid]:
    """The pages in columns; where one page has a column, the others may have it too."""
    parted = [without_figures(sheet, body) for sheet in sheets]
    lines = [with_initials(without_numbers(s.lines, body), body) for s, _ in parted]
    edges = {round(edge) for here in lines if (edge := edge_of(here)) is not None}
    return [
        Laid(columns(here, sorted(edges)), figures)
        for here, (_, figures) in zip(lines, parted, strict=True)
    ]


def _hyphens(found: Iterable[Paragraph], packs: Packs) -> Hyphens:
    lines = [line for paragraph in found for line in paragraph.lines]
    language = guess(" ".join(line.text for line in lines), None, packs.profiles)
    pack = packs.by_code.get(language.code)
    furniture = pack.furniture if pack else None
    return Hyphens(
        words_of(lines),
        frozenset(furniture.hyphen_heads if furniture else ()),
        frozenset(furniture.hyphen_tails if furniture else ()),
    )


class _Writer:
    """Writes each paragraph as the block that it is, and pictures where their captions are."""

    def __init__(self, found: Sequence[Paragraph], body: float, hyphens: Hyphens) -> None:
        self.found, self.size, self.hyphens = found, body, hyphens
        self.title = self._title()
        self.began = False  # whether running text was seen

    def body(self) -> etree._Element:
        """All blocks in order."""
        body = etree.Element("body")
        for n, paragraph in enumerate(self.found):
            body.extend(self._blocks(n, paragraph))
        return body

    def _title(self) -> range:
        """The paragraphs of the largest type where the text begins, if it is large."""
        texts = (p.page for p in self.found if _words(p) > _SHORT and not p.is_caption)
        page = min(texts, default=0)
        first = [n for n, p in enumerate(self.found) if p.page <= page and _words(p)]
        largest = max((self.found[n].size for n in first), default=0.0)
        if largest < _TITLE * self.size:
            return range(0)
        start = next(n for n in first if self.found[n].size == largest)
        stop = start + 1
        while stop < len(self.found) and self.found[stop].size == largest:
            stop += 1
        return range(start, stop)

    def _blocks(self, n: int, paragraph: Paragraph) -> Iterator[etree._Element]:
        if n in self.title:
            if n == self.title.start:
                lines = chain.from_iterable(self.found[m].lines for m in self.title)
                yield self._block("h1", self.hyphens.joined(lines))
            return
        line = self.hyphens.joined(paragraph.lines)
        tag = self._tag(n, paragraph)
        if tag == "li":
            line = _without_bullet(line)
        if tag == "figcaption":
            yield etree.Element("img", src="", alt="")
        if tag == STANDFIRST:
            block = self._block("p", line)
            block.set("class", STANDFIRST)
            yield block
        else:
            yield self._block(tag, line)

    def _tag(self, n: int, paragraph: Paragraph) -> str:
        if paragraph.is_caption:
            return "figcaption"
        if paragraph.is_item:
            return "li"
        words = _words(paragraph)
        large = paragraph.size >= _HEADING * self.size
        marked = large or paragraph.is_bold
        close = bool(self.title) and self.title.stop <= n < self.title.stop + _CLOSE
        if close and not self.began and marked and words > _STANDFIRST:
            return STANDFIRST
        self.began = self.began or (not marked and words > _SHORT)
        return "h2" if large and self.began and words <= _SHORT else "p"

    def _block(self, tag: str, line: Line) -> etree._Element:
        block = etree.Element(tag)
        words = etree.SubElement(block, "b") if line.is_bold and tag == "p" else block
        at, last = 0, None
        for start, stop, href in line.anchors:
            if last is None:
                words.text = line.text[at:start]
            else:
                last.tail = line.text[at:start]
            last = etree.SubElement(words, "a", href=href)
            last.text, at = line.text[start:stop], stop
        if last is None:
            words.text = line.text
        else:
            last.tail = line.text[at:]
        return block


def _without_bullet(line: Line) -> Line:
    bullet = _BULLET.match(line.text)
    if not bullet:
        return line
    back = bullet.end()
    anchors = (Anchor(max(a.start - back, 0), a.end - back, a.href) for a in line.anchors)
    return replace(line, text=line.text[back:], anchors=tuple(a for a in anchors if a.end > 0))


def _words(paragraph: Paragraph) -> int:
    return sum(len(line.text.split()) for line in paragraph.lines)
