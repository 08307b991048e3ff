"""A Word document (DOCX), by mammoth: its words, headings, links, pictures and notes."""

import io
from typing import cast
from xml.parsers.expat import ExpatError

import mammoth
from lxml import html

from analysis.errors import Damaged, TooLarge
from analysis.reading.documents.made import Made
from analysis.reading.documents.package import Package
from analysis.reading.documents.typed import STANDFIRST, page_of

_MOST = 5_000_000  # bytes of XML, a book: mammoth takes two seconds for one million
_STYLES = f"""
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p.{STANDFIRST}:fresh
p[style-name='Author'] => address:fresh
p[style-name^='Caption'] => figcaption:fresh
p[style-name='Image Caption'] => figcaption:fresh
p[style-name='Table Caption'] => figcaption:fresh
p[style-name='FigureCaption'] => figcaption:fresh
p[style-name='Illustration'] => figcaption:fresh
p[style-name^='Quot'] => blockquote:fresh
p[style-name='Intense Quote'] => blockquote:fresh
p[style-name='Block Text'] => blockquote:fresh
"""
"""The names that Word, LibreOffice and pandoc give these styles, whatever language they show."""
_FAULTS = (ExpatError, RecursionError, OSError, LookupError, ValueError, TypeError, AttributeError)
"""What mammoth raises on a document that is not built as it should be."""


def from_docx(data: bytes, name: str) -> Made:
    """The page that the document's words make; raises Damaged, Encrypted or TooLarge."""
    package = Package(data, name)
    parts = [part for part in package.names() if part.endswith((".xml", ".rels"))]
    if sum(len(package.part(part)) for part in parts) > _MOST:
        raise TooLarge(name=name, why="unpacked")
    pictures = mammoth.images.img_element(_unopened)
    try:
        made = mammoth.convert_to_html(
            io.BytesIO(data), style_map=_STYLES, convert_image=pictures, external_file_access=False
        )
        root = cast("html.HtmlElement", html.document_fromstring(f"<body>{made.value}</body>"))
    except _FAULTS as error:
        raise Damaged(name=name) from error
    _drop_references(root)
    return Made(page_of(root.body))


def _unopened(_image: object) -> dict[str, str]:
    """A picture is shown by its description; its bytes are not looked at."""
    return {"src": ""}


def _drop_references(root: html.HtmlElement) -> None:
    """Take out bookmarks, and the numbers that lead to notes and back; the notes stay."""
    for link in list(root.iter("a")):
        above = link.getparent()
        if "href" not in link.attrib:
            link.drop_tag()
        elif link.get("href", "").startswith("#"):
            is_number = above is not None and above.tag == "sup"
            (above if is_number else link).drop_tree()
