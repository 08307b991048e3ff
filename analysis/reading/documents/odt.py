"""An OpenDocument text (ODT): its words, headings, links, captions and notes."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lxml import etree

from analysis.errors import Damaged, Encrypted, TooLarge
from analysis.reading.documents.made import Made
from analysis.reading.documents.package import Package
from analysis.reading.documents.typed import STANDFIRST, page_of

_MOST = 20_000_000  # bytes of XML
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_HREF = "{http://www.w3.org/1999/xlink}href"
_TAGS = {
    "Title": "h1",
    "Subtitle": STANDFIRST,
    "Author": "address",
    "Heading": "h2",
    "Caption": "figcaption",
    "Illustration": "figcaption",
    "FigureCaption": "figcaption",
    "Quotations": "blockquote",
    "Block_20_Text": "blockquote",
}
"""What the writing programs call these styles, whatever language they show."""
_TABLES = {f"{_TABLE}table": "table", f"{_TABLE}table-row": "tr", f"{_TABLE}table-cell": "td"}
_UNREAD = {
    *(f"{_TEXT}{name}" for name in ("tracked-changes", "table-of-content", "sequence-decls")),
    *(f"{_OFFICE}{name}" for name in ("annotation", "forms")),
    f"{_STYLE}header",
    f"{_STYLE}footer",
}


class _Style(NamedTuple):
    tag: str
    is_bold: bool


def from_odt(data: bytes, name: str) -> Made:
    """The page that the document's words make; raises Damaged, Encrypted or TooLarge."""
    package = Package(data, name)
    manifest = "META-INF/manifest.xml"
    if manifest in package and b"encryption-data" in package.part(manifest):
        raise Encrypted(name=name)
    if len(package.part("content.xml")) > _MOST:
        raise TooLarge(name=name, why="unpacked")
    content = package.tree("content.xml")
    text = content.find(f"{_OFFICE}body/{_OFFICE}text")
    if text is None:
        raise Damaged(name=name)
    trees = [content, *([package.tree("styles.xml")] if "styles.xml" in package else [])]
    writer = _Writer(_styles(trees))
    writer.blocks(text, writer.body)
    writer.add_notes()
    return Made(page_of(writer.body))


def _styles(trees: list[etree._Element]) -> dict[str, _Style]:
    """What each style makes of its paragraph or words: by its name, or those it descends from."""
    parents: dict[str, str] = {}
    bold = set()
    for style in (s for tree in trees for s in tree.iter(f"{_STYLE}style")):
        name = style.get(f"{_STYLE}name") or ""
        parents.setdefault(name, style.get(f"{_STYLE}parent-style-name") or "")
        letters = style.find(f"{_STYLE}text-properties")
        if letters is not None and letters.get(f"{_FO}font-weight") in ("bold", "700", "800"):
            bold.add(name)
    found = {}
    for name in parents:
        line = list(_descent(name, parents))
        tag = next((_TAGS[n] for n in line if n in _TAGS), "p")
        found[name] = _Style(tag, not bold.isdisjoint(line))
    return found


def _descent(name: str, parents: Mapping[str, str]) -> Iterator[str]:
    """A style and those it descends from; a ring of styles ends."""
    seen: set[str] = set()
    while name and name not in seen:
        seen.add(name)
        yield name
        name = parents.get(name, "")


class _Writer:
    """Writes blocks of HTML as it walks; what floats in a paragraph is written before it."""

    def __init__(self, styles: Mapping[str, _Style]) -> None:
        self.styles = styles
        self.body = etree.Element("body")
        self.notes: list[etree._Element] = []

    def blocks(self, parent: etree._Element, into: etree._Element) -> None:
        """Each child of `parent` as a block."""
        for child in parent:
            if child.tag in _UNREAD or not isinstance(child.tag, str):
                continue
            if child.tag in (f"{_TEXT}p", f"{_TEXT}h"):
                self._paragraph(child, into)
            elif child.tag in _TABLES:
                self.blocks(child, etree.SubElement(into, _TABLES[child.tag]))
            elif child.tag == f"{_DRAW}frame":
                self._frame(child, into)
            else:  # a list, a section, rows of a table
                self.blocks(child, into)

    def add_notes(self) -> None:
        """The foot of each page, at the end."""
        for note in self.notes:
            self.blocks(note, self.body)

    def _paragraph(self, paragraph: etree._Element, into: etree._Element) -> None:
        style = self._style(paragraph)
        tag = style.tag
        if paragraph.tag == f"{_TEXT}h":
            level = paragraph.get(f"{_TEXT}outline-level") or "1"
            tag = f"h{min(int(level), 6)}" if level.isdecimal() and int(level) else "h1"
        elif tag == "p" and _is_item(paragraph):
            tag = "li"
        block = etree.Element("p" if tag == STANDFIRST else tag)
        if tag == STANDFIRST:
            block.set("class", STANDFIRST)
        words = etree.SubElement(block, "b") if style.is_bold and tag == "p" else block
        self._words(paragraph, words, into)
        if len(words) or (words.text or "").strip():
            into.append(block)

    def _style(self, element: etree._Element) -> _Style:
        name = element.get(f"{_TEXT}style-name") or ""
        return self.styles.get(name) or _Style(_TAGS.get(name, "p"), is_bold=False)

    def _words(self, element: etree._Element, into: etree._Element, above: etree._Element) -> None:
        """The words of an element; the blocks that float in it go to `above`."""
        _say(into, element.text)
        for child in element:
            if isinstance(child.tag, str) and child.tag not in _UNREAD:
                self._inline(child, into, above)
            _say(into, child.tail)

    def _inline(self, child: etree._Element, into: etree._Element, above: etree._Element) -> None:
        if child.tag in {f"{_TEXT}s", f"{_TEXT}tab"}:
            _say(into, " ")
        elif child.tag == f"{_TEXT}line-break":
            etree.SubElement(into, "br")
        elif child.tag == f"{_TEXT}note":
            self.notes.extend(child.findall(f"{_TEXT}note-body"))
        elif child.tag == f"{_DRAW}frame":
            self._frame(child, above)
        elif child.tag == f"{_TEXT}a":
            link = etree.SubElement(into, "a", href=child.get(_HREF) or "")
            self._words(child, link, above)
        elif child.tag == f"{_TEXT}span" and self._style(child).is_bold:
            self._words(child, etree.SubElement(into, "b"), above)
        else:
            self._words(child, into, above)

    def _frame(self, frame: etree._Element, into: etree._Element) -> None:
        """A picture, or a box with a text of its own, such as a picture and its caption."""
        box = frame.find(f"{_DRAW}text-box")
        if box is not None:
            self.blocks(box, into)
        elif frame.find(f"{_DRAW}image") is not None:
            told = (frame.findtext(f"{_SVG}{name}") for name in ("desc", "title"))
            etree.SubElement(into, "img", src="", alt=next((t for t in told if t), ""))


def _is_item(paragraph: etree._Element) -> bool:
    parent = paragraph.getparent()
    return parent is not None and parent.tag == f"{_TEXT}list-item"


def _say(into: etree._Element, text: str | None) -> None:
    """Add text behind what an element holds."""
    if not text:
        return
    if len(into):
        into[-1].tail = (into[-1].tail or "") + text
    else:
        into.text = (into.text or "") + text
