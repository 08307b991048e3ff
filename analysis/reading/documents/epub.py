"""A book (EPUB): its first chapter that reads like an article."""

import posixpath
import re
from collections.abc import Iterator
from html import escape
from typing import NamedTuple
from urllib.parse import unquote

from lxml import etree, html

from analysis.errors import Encrypted, NoArticle
from analysis.reading.documents.made import Made
from analysis.reading.documents.package import Package
from analysis.reading.documents.typed import page_of
from analysis.reading.encoding import decoded

CHAPTER = "one_chapter"
"""A book of several chapters, of which one was read."""

_CONTAINER = "META-INF/container.xml"
_LOCKED = "META-INF/encryption.xml"
_OPF = "{http://www.idpf.org/2007/opf}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_PAGES = {"application/xhtml+xml", "text/html", "application/x-dtbook+xml"}
_WEB = ("http://", "https://")
_WORD = re.compile(r"\w+")
_PARAGRAPH = 12  # words of running text, at the least
_ARTICLE = 120  # words of running text in a chapter that reads like an article
_LETTER = re.compile(r"[^\W\d_]")
_SAID = ("language", "creator", "source")
_PARTS = ("section", "div", "article", "main", "header", "footer", "aside", "center")
_BLOCKS = {
    *_PARTS,
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "table",
    "blockquote",
    "figure",
}


class _Chapter(NamedTuple):
    part: str
    root: html.HtmlElement
    words: int  # of running text


def from_epub(data: bytes, name: str) -> Made:
    """The page of one chapter; raises Damaged, Encrypted, NoArticle or TooLarge."""
    package = Package(data, name)
    place = next((e.get("full-path") for e in package.tree(_CONTAINER).iter("{*}rootfile")), "")
    book = package.tree(place or "")
    best, is_only = _chosen(_chapters(package, book, posixpath.dirname(place or "")))
    if best is None:
        raise NoArticle(name=name)
    said = {n: (book.findtext(f".//{_DC}{n}") or "").strip() for n in _SAID}
    is_by = is_only and said["creator"]
    head = f'<meta name="author" content="{escape(said["creator"])}">' if is_by else ""
    page = page_of(_flat(best.root), head=head, language=said["language"])
    address = said["source"] if said["source"].startswith(_WEB) else ""
    return Made(page, () if is_only else (CHAPTER,), address)


def _chapters(package: Package, book: etree._Element, folder: str) -> Iterator[_Chapter]:
    """The chapters in the book's order, without its table of contents."""
    items = {item.get("id"): item for item in book.iter(f"{_OPF}item")}
    locked = _locked(package)
    for reference in book.iter(f"{_OPF}itemref"):
        item = items.get(reference.get("idref"))
        if item is None or item.get("media-type") not in _PAGES:
            continue
        part = posixpath.normpath(posixpath.join(folder, unquote(item.get("href") or "")))
        if "nav" in (item.get("properties") or "").split() or part not in package:
            continue
        if part in locked:
            raise Encrypted(name=package.name)
        text = decoded(package.part(part)).text
        try:
            root = html.document_fromstring(text.encode(), parser=html.HTMLParser(encoding="utf-8"))
        except etree.ParserError:
            continue  # an empty page between chapters
        yield _Chapter(part, root, _running(root))


def _locked(package: Package) -> set[str]:
    """The parts that only the seller's program can open."""
    if _LOCKED not in package:
        return set()
    found = (e.get("URI") for e in package.tree(_LOCKED).iter("{*}CipherReference"))
    return {unquote(uri) for uri in found if uri}


def _running(root: html.HtmlElement) -> int:
    """Words of the paragraphs that are no links."""
    total = 0
    for block in root.iter("p", "blockquote", "li", "div"):
        if block.tag != "div" or not len(block):
            words = len(_WORD.findall(_text(block)))
            linked = sum(len(_WORD.findall(_text(a))) for a in block.iter("a"))
            total += words if words >= _PARAGRAPH and 2 * linked < words else 0
    return total


def _chosen(chapters: Iterator[_Chapter]) -> tuple[_Chapter | None, bool]:
    """The first chapter that is long enough, else the longest; whether it is the only such one."""
    best: _Chapter | None = None
    for chapter in chapters:
        if best is not None and best.words >= _ARTICLE:
            if chapter.words >= _ARTICLE:
                return best, False
        elif best is None or chapter.words > best.words:
            best = chapter
    return best, True


def _flat(root: html.HtmlElement) -> html.HtmlElement:
    """The chapter's blocks side by side, without the numbers that lead to notes and back."""
    for link in list(root.iter("a")):
        target = link.get("href") or ""
        if "#" in target and not target.startswith(_WEB) and not _LETTER.search(_text(link)):
            link.drop_tree()
    for caption in root.iter("figcaption"):
        caption.attrib.pop("aria-hidden", None)  # shown, and not read out twice
    body = root.body
    for part in list(body.iter(*_PARTS)):
        if part.tag == "div" and _is_paragraph(part):
            part.tag = "p"
        else:
            part.drop_tag()
    return body


def _is_paragraph(part: html.HtmlElement) -> bool:
    """Whether a part holds words and no other block."""
    return bool(_text(part).strip()) and not any(e.tag in _BLOCKS for e in part.iterdescendants())


def _text(element: html.HtmlElement) -> str:
    return str(element.text_content())
