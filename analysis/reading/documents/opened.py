"""A closed document opened: the page that its words make, by the module of its format."""

from dataclasses import replace
from pathlib import PurePath

from analysis.errors import TooLarge, UnknownFormat
from analysis.language.packs import Packs
from analysis.model.article import Page
from analysis.model.codes import InputKind
from analysis.reading.documents.made import Made
from analysis.reading.documents.pasted import from_paste, is_bare
from analysis.reading.load import LIMIT


def opened(page: Page, packs: Packs) -> Page:
    """`page`, a document, with its words as those of a page."""
    name = PurePath(page.location).name or page.kind
    made = _made(page, name, packs)
    if len(made.html) > LIMIT:
        raise TooLarge(name=name, limit=LIMIT // 1_000_000)
    return replace(
        page,
        content=made.html,
        data=b"",
        address=page.address or made.address,
        warnings=(*page.warnings, *made.warnings),
    )


def unfolded(page: Page) -> Page:
    """A paste whose mark-up names no part, as the lines that it shows; other pages as they are."""
    if page.location or page.address or not is_bare(page.content):
        return page
    made = from_paste(page.content)
    return replace(page, content=made.html) if made else page


def _made(page: Page, name: str, packs: Packs) -> Made:
    """Each format's module, and its library, is imported when a document of it is opened."""
    match page.kind:
        case InputKind.MARKDOWN:
            from analysis.reading.documents.markdown import from_markdown  # noqa: PLC0415

            return from_markdown(page.content, name)
        case InputKind.MHTML:
            from analysis.reading.documents.mhtml import from_mhtml  # noqa: PLC0415

            return from_mhtml(page.data, name)
        case InputKind.DOCX:
            from analysis.reading.documents.docx import from_docx  # noqa: PLC0415

            return from_docx(page.data, name)
        case InputKind.ODT:
            from analysis.reading.documents.odt import from_odt  # noqa: PLC0415

            return from_odt(page.data, name)
        case InputKind.EPUB:
            from analysis.reading.documents.epub import from_epub  # noqa: PLC0415

            return from_epub(page.data, name)
        case InputKind.PDF:
            from analysis.reading.documents.pdf.page import from_pdf  # noqa: PLC0415

            return from_pdf(page.data, name, packs)
    raise UnknownFormat(name=name)
