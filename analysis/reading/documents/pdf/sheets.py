"""What PDFium sees on each page: lines of letters with their place, links, pictures."""

import ctypes
import math
import re
import time
from collections.abc import Iterator
from itertools import islice
from threading import Lock
from typing import NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw

from analysis.errors import Damaged, Empty, Encrypted, NoTextLayer, TooLarge
from analysis.reading.documents.pdf.bombs import refuse_bomb
from analysis.reading.documents.pdf.lines import Anchor, Box, Line, Sheet

PAGES = 40
"""Pages that are read; an article has fewer."""

_SECONDS = 20.0  # for all of them
_LETTERS = 60_000  # on one page
_LINES = 4_000
_PICTURES = 60
_LINKS = 400
_OBJECTS = 5_000  # of a page, looked at for pictures
_SMALL = 40.0  # points of a picture's sides, at the least
_GROUND = 0.8  # share of a page beyond which a picture is its ground
_GAP = 1.4  # type sizes between letters of one line, at the most
_RAISED = 0.8  # times the size of the letters beside a note's number, at the most
_BACK = 0.3  # type sizes by which a letter may stand before the last
_SHIFT = 0.6  # type sizes that a line's letters may stand apart in height
_ODD = 0.2  # share of letters without a name beyond which nothing can be read
_FEW = 10  # words of a document that has no text
_HYPHENS = {"\x02", "\ufffe"}  # what PDFium gives for a hyphen at a line's end
_SOFT = "\xad"  # where a word might have been parted, unless it ends the line
_UNNAMED = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\uf8ff\ufffd-\uffff]")  # letters without a name
_BOLD = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
_LIGATURES = {0xFB00 + n: t for n, t in enumerate(("ff", "fi", "fl", "ffi", "ffl", "st", "st"))}
_WORD = re.compile(r"\w+")
_LOCK = Lock()  # PDFium is not made for several threads


class Opened(NamedTuple):
    """The sheets that were read, of how many pages, and the title that the file gives itself."""

    sheets: tuple[Sheet, ...]
    pages: int
    title: str


class _Letter(NamedTuple):
    text: str
    box: Box
    size: float
    is_bold: bool


def opened(data: bytes, name: str) -> Opened:
    """The first pages; raises Damaged, Encrypted, NoTextLayer, Empty or TooLarge."""
    refuse_bomb(data, name)
    with _LOCK:
        try:
            document = pdfium.PdfDocument(data)
        except pdfium.PdfiumError as error:
            if error.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
                raise Encrypted(name=name) from error
            raise Damaged(name=name) from error
        try:
            count = len(document)
            sheets = tuple(_sheets(document, min(count, PAGES), name))
            title = document.get_metadata_value("Title")
        finally:
            document.close()
    _refuse_wordless(sheets, name)
    return Opened(sheets, count, " ".join(title.split()))


def _refuse_wordless(sheets: tuple[Sheet, ...], name: str) -> None:
    if not sheets:
        raise Damaged(name=name)
    text = " ".join(line.text for sheet in sheets for line in sheet.lines)
    odd = len(_UNNAMED.findall(text))
    if odd > _ODD * len(text):
        raise NoTextLayer(name=name)
    if len(_WORD.findall(text)) < _FEW:
        if any(sheet.pictures for sheet in sheets):
            raise NoTextLayer(name=name, why="scanned")
        raise Empty(name=name)


def _sheets(document: pdfium.PdfDocument, count: int, name: str) -> Iterator[Sheet]:
    start = time.monotonic()
    for number in range(count):
        if time.monotonic() - start > _SECONDS:
            raise TooLarge(name=name, why="slow")
        try:
            page = document[number]
            text = page.get_textpage()
        except pdfium.PdfiumError:
            continue  # one broken page must not cost the others
        yield _sheet(document, page, text, name)
        text.close()
        page.close()


def _sheet(
    document: pdfium.PdfDocument, page: pdfium.PdfPage, text: pdfium.PdfTextPage, name: str
) -> Sheet:
    if text.count_chars() > _LETTERS:
        raise TooLarge(name=name, why="slow")
    view = _View(page)
    links = tuple(_links(document, page, view))
    drawn = (_line(letters, links) for letters in _runs(text, view))
    lines = tuple(line for line in drawn if line.text and view.shows(line.box))
    if len(lines) > _LINES:
        raise TooLarge(name=name, why="slow")
    pictures = islice(_pictures(page, view), _PICTURES)
    return Sheet(view.width, view.height, lines, tuple(pictures))


class _View:
    """A page as it is looked at: turned, cut, and measured from its top left."""

    def __init__(self, page: pdfium.PdfPage) -> None:
        self.left, self.bottom, self.right, self.top = page.get_cropbox()
        self.turns = page.get_rotation() // 90 % 4
        wide, high = self.right - self.left, self.top - self.bottom
        self.width, self.height = (high, wide) if self.turns % 2 else (wide, high)

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """A place of the page's own measure as it is looked at."""
        corners = [self._seen(left, bottom), self._seen(right, top)]
        xs, ys = [c[0] for c in corners], [c[1] for c in corners]
        return Box(min(xs), min(ys), max(xs), max(ys))

    def _seen(self, x: float, y: float) -> tuple[float, float]:
        x, y = x - self.left, y - self.bottom
        wide, high = self.right - self.left, self.top - self.bottom
        return ((x, high - y), (y, x), (wide - x, y), (high - y, wide - x))[self.turns]

    def shows(self, box: Box) -> bool:
        """Whether a place is on the page and not beside it."""
        x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
        return bool(0 <= x <= self.width and 0 <= y <= self.height)


def _runs(text: pdfium.PdfTextPage, view: _View) -> Iterator[list[_Letter]]:
    """The letters in the order drawn, parted where they do not stand side by side."""
    run: list[_Letter] = []
    for letter in _letters(text, view):
        if letter is None or (run and not _follows(run[-1], letter)):
            if run:
                yield run
            run = []
        if letter is not None:
            run.append(letter)
    if run:
        yield run


def _follows(before: _Letter, letter: _Letter) -> bool:
    size = max(before.size, letter.size)
    gap = letter.box.left - before.box.right
    low = abs(letter.box.bottom - before.box.bottom)
    if _is_note(before, letter) or _is_note(letter, before):
        return False
    back = before.box.left - letter.box.left  # letters of one ligature stand at one place
    return gap < _GAP * size and back < _BACK * size and low < _SHIFT * size


def _is_note(letter: _Letter, beside: _Letter) -> bool:
    """Whether a letter is a small raised number."""
    return letter.text.isdigit() and letter.size < _RAISED * beside.size


def _letters(text: pdfium.PdfTextPage, view: _View) -> Iterator[_Letter | None]:
    """Each letter; None where PDFium says that a line ends. Its spaces stand where the next is."""
    page, font = text.raw, _Fonts(text)
    rect, matrix = raw.FS_RECTF(), raw.FS_MATRIX()
    space = False
    for n in range(text.count_chars()):
        sign = chr(raw.FPDFText_GetUnicode(page, n) & 0x1FFFFF)
        if sign in "\r\n":
            space = False
            yield None
            continue
        if sign.isspace():
            space = True
            continue
        raw.FPDFText_GetLooseCharBox(page, n, rect)
        raw.FPDFText_GetMatrix(page, n, matrix)
        if _is_turned(matrix, view.turns):
            continue
        size = float(raw.FPDFText_GetFontSize(page, n)) * math.hypot(matrix.c, matrix.d)
        box = view.box(rect.left, rect.bottom, rect.right, rect.top)
        sign = "-" if sign in _HYPHENS else _UNNAMED.sub("\ufffd", sign.translate(_LIGATURES))
        yield _Letter(f" {sign}" if space else sign, box, size or 1.0, font.is_bold(n))
        space = False


def _is_turned(matrix: raw.FS_MATRIX, turns: int) -> bool:
    """Whether a letter does not stand upright as the page is looked at."""
    angle = math.degrees(math.atan2(matrix.b, matrix.a)) - 90 * turns
    return bool(abs((angle + 180) % 360 - 180) > 10)  # noqa: PLR2004 - degrees, of slanted print


class _Fonts:
    """Whether letters are bold, by the name of their type."""

    def __init__(self, text: pdfium.PdfTextPage) -> None:
        self.page = text.raw
        self.buffer = ctypes.create_string_buffer(200)
        self.flags = ctypes.c_int()

    def is_bold(self, n: int) -> bool:
        raw.FPDFText_GetFontInfo(self.page, n, self.buffer, 200, self.flags)
        return bool(_BOLD.search(self.buffer.value))


def _line(letters: list[_Letter], links: tuple[tuple[Box, str], ...]) -> Line:
    letters = [n for n in letters[:-1] if n.text != _SOFT] + letters[-1:]
    text = "".join(letter.text for letter in letters)
    first = len(text) - len(text.lstrip())
    box = Box(
        letters[0].box.left,
        min(letter.box.top for letter in letters),
        letters[-1].box.right,
        max(letter.box.bottom for letter in letters),
    )
    sizes = sorted(letter.size for letter in letters)
    near = [(place, href) for place, href in links if _touch(place, box)]
    anchors = tuple(_anchors(letters, near, first)) if near else ()
    bold = sum(letter.is_bold for letter in letters)
    size = round(sizes[len(sizes) // 2], 1)
    return Line(text.strip(), box, size, 10 * bold > 9 * len(letters), anchors)


def _touch(place: Box, box: Box) -> bool:
    across = place.left < box.right and box.left < place.right
    return across and place.top < box.bottom and box.top < place.bottom


def _anchors(letters: list[_Letter], links: list[tuple[Box, str]], first: int) -> Iterator[Anchor]:
    """The stretches of a line whose letters stand in a link."""
    at, start, href = -first, 0, ""
    for letter in letters:
        x = (letter.box.left + letter.box.right) / 2
        y = (letter.box.top + letter.box.bottom) / 2
        here = next((h for b, h in links if b.left <= x <= b.right and b.top <= y <= b.bottom), "")
        if here != href:
            if href:
                yield Anchor(start, at, href)
            start, href = at + len(letter.text) - len(letter.text.lstrip()), here
        at += len(letter.text)
    if href:
        yield Anchor(start, at, href)


def _links(
    document: pdfium.PdfDocument, page: pdfium.PdfPage, view: _View
) -> Iterator[tuple[Box, str]]:
    """The places of the page that lead to an address."""
    at, link, rect = ctypes.c_int(0), raw.FPDF_LINK(), raw.FS_RECTF()
    for _ in range(_LINKS):
        if not raw.FPDFLink_Enumerate(page.raw, at, link):
            return
        action = raw.FPDFLink_GetAction(link)
        if not action or raw.FPDFAction_GetType(action) != raw.PDFACTION_URI:
            continue
        length = raw.FPDFAction_GetURIPath(document.raw, action, None, 0)
        buffer = ctypes.create_string_buffer(min(length, 4096))
        raw.FPDFAction_GetURIPath(document.raw, action, buffer, len(buffer))
        href = buffer.value.decode("utf-8", "replace")
        web = href.startswith(("http://", "https://")) and href.isprintable()
        if web and raw.FPDFLink_GetAnnotRect(link, rect):
            yield view.box(rect.left, rect.bottom, rect.right, rect.top), href


def _pictures(page: pdfium.PdfPage, view: _View) -> Iterator[Box]:
    for number, thing in enumerate(page.get_objects()):
        if number > _OBJECTS:
            return
        if thing.type != raw.FPDF_PAGEOBJ_IMAGE:
            continue
        box = view.box(*thing.get_bounds())
        wide, high = box.right - box.left, box.bottom - box.top
        if min(wide, high) >= _SMALL:
            yield box
