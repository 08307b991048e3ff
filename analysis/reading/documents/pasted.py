"""Rich text from a clipboard that names no heading: its lines as the paragraphs that they are."""

import re
from html import unescape

from lxml import etree, html

from analysis.reading.documents.made import Made
from analysis.reading.documents.typed import page_of

_NAMED = re.compile(
    r"<(?:h[1-6]|article|main|script)\b|<title>\s*[^\s<]|<[^<>]+\shidden\b"
    r"|display\s*:\s*none|visibility\s*:\s*hidden",
    re.IGNORECASE,
)
_TAG = re.compile(r"<style\b.*?</style>|<!--.*?-->|<[^<>]*>", re.IGNORECASE | re.DOTALL)
_WORD = re.compile(r"\w+")
_LEAST = 0.9  # share of the words between tags that the lines have to hold
_KEPT = {"a", "b", "strong", "em", "i"}
_BLOCKS = {
    *("address", "article", "aside", "blockquote", "body", "center", "dd", "div", "dl", "dt"),
    *("figcaption", "figure", "footer", "form", "header", "li", "main", "ol", "p", "pre"),
    *("section", "table", "tbody", "td", "th", "thead", "tr", "ul"),
}
_NAMES = {"li": "li", "blockquote": "blockquote", "figcaption": "figcaption"}
_UNREAD = {"script", "style", "head", "template", "noscript", "svg", "iframe", "button"}
_AS_TYPED = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)
_LINE = re.compile(r"\r\n|\r|\n")
_DEEPEST = 200  # elements in each other


def is_bare(source: str) -> bool:
    """Whether mark-up says no more of its parts than that they are lines, all to be seen."""
    return not _NAMED.search(source)


def from_paste(source: str) -> Made | None:
    """The page of what was copied, or None where its lines do not hold nearly all its words."""
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(source.encode(), parser=parser)
    except (etree.ParserError, UnicodeEncodeError):
        return None
    writer = _Writer()
    writer.walk(root, "p", typed=False)
    words = len(_WORD.findall(unescape(_TAG.sub(" ", source))))
    held = len(_WORD.findall(" ".join(str(t) for t in writer.body.itertext())))
    return Made(page_of(writer.body)) if held and held >= _LEAST * words else None


class _Writer:
    """Writes a block for each line, with its links, emphasis and pictures."""

    def __init__(self) -> None:
        self.body = etree.Element("body")
        self.open: list[etree._Element] = []  # elements around the words
        self.line: etree._Element | None = None
        self.inner = self.body  # where words of the line are added
        self.name = "p"

    def walk(self, element: etree._Element, name: str, *, typed: bool, depth: int = 0) -> None:
        """Write an element; `name` is the tag of its lines, `typed` keeps its line ends."""
        tag = element.tag if depth < _DEEPEST else None
        if not isinstance(tag, str) or tag in _UNREAD:
            return
        if tag == "br":
            self._end()
        elif tag == "img":
            self._picture(element)
        elif tag in _BLOCKS:
            self._end()
            typed = typed or tag == "pre" or bool(_AS_TYPED.search(element.get("style") or ""))
            self._inside(element, _NAMES.get(tag, name), typed=typed, depth=depth)
            self._end()
        else:
            self._around(element, name, typed=typed, depth=depth)

    def _around(self, element: etree._Element, name: str, *, typed: bool, depth: int) -> None:
        """Words in a line; those of a link stay a link in every line that it reaches."""
        kept = element.tag in _KEPT
        if kept:
            self.open.append(element)
            self._reopen()
        self._inside(element, name, typed=typed, depth=depth)
        if kept:
            self.open.pop()
            self._reopen()

    def _inside(self, element: etree._Element, name: str, *, typed: bool, depth: int) -> None:
        self._say(element.text, name, typed=typed)
        for child in element:
            self.walk(child, name, typed=typed, depth=depth + 1)
            self._say(child.tail, name, typed=typed)

    def _say(self, text: str | None, name: str, *, typed: bool) -> None:
        if not text:
            return
        self.name = name
        first, *others = _LINE.split(text) if typed else [text]
        self._add(first)
        for line in others:
            self._end()
            self._add(line)

    def _add(self, text: str) -> None:
        if not text or (self.line is None and not text.strip()):
            return
        if self.line is None:
            self.line = etree.SubElement(self.body, self.name)
            self._reopen()
        into = self.inner
        if len(into):
            into[-1].tail = (into[-1].tail or "") + text
        else:
            into.text = (into.text or "") + text

    def _reopen(self) -> None:
        """Open in the line what stands around the words."""
        if self.line is None:
            return
        self.inner = self.line
        for element in self.open:
            href = element.get("href")
            given = {"href": href} if href else {}
            self.inner = etree.SubElement(self.inner, str(element.tag), given)

    def _end(self) -> None:
        self.line = None

    def _picture(self, element: etree._Element) -> None:
        if self.line is None:
            given = {"src": element.get("src") or "", "alt": element.get("alt") or ""}
            etree.SubElement(self.body, "img", given)
