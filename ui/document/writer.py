"""Writes an article into Qt's document block by block; page markup never reaches Qt."""

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from analysis.model.article import Article, Block, Picture
from ui.document.gallery import Gallery, PictureRoom, asked, said
from ui.document.pictures import Pictures, Shown, beside, image_format
from ui.document.positions import Placed, Positions, astral
from ui.document.styles import (
    DESCRIPTION,
    PICTURE,
    STYLES,
    Setting,
    Style,
    block_format,
    char_format,
    font_of,
    picture_format,
)
from ui.theme import Theme

_REPLACED: Final[Mapping[int, str]] = {
    ord("\n"): " ",  # a text was broken at its margin; the column has one of its own
    ord("\r"): " ",
    ord("\u2029"): "\u2028",
    0: "\ufffd",
    0xFDD0: "\ufffd",
    0xFDD1: "\ufffd",
    0xFFFC: "\ufffd",
}  # what Qt would read as the end of a block, a frame or a picture; one code point for one


class Writing:
    """An article on its way into an empty document: where all will stand is known at once.

    A text of a book's length would hold the window up; it is written in as many goes as one wants.
    """

    def __init__(
        self, document: QTextDocument, article: Article, theme: Theme, setting: Setting,
        pictures: PictureRoom,
    ) -> None:  # fmt: skip
        zoom, spacing = setting
        document.setDefaultFont(font_of(Style(), zoom))
        plan = _Plan(article, pictures.gallery)
        self.positions = Positions([plan.block(block) for block in article.blocks])
        self.pictures = Pictures(plan.shown)
        self.placeholders: Mapping[int, str] = plan.placeholders  # the picture of a text block
        self.room = pictures.width  # pixels that a picture may be wide
        self._lines = plan.lines
        self._written = 0
        self._cursor = QTextCursor(document)
        self._zoom = zoom
        self._formats = {
            style: (block_format(style, zoom, spacing), char_format(style, zoom, theme))
            for style in {*STYLES.values(), PICTURE, DESCRIPTION}
        }

    @property
    def whole(self) -> bool:
        """Whether nothing more is to come."""
        return self._written == len(self._lines)

    def go_on(self, enough: Callable[[], bool] = lambda: False) -> None:
        """Write one text block after the other until that is `enough`."""
        if self.whole:
            return
        self._cursor.beginEditBlock()
        while not self.whole:
            self._write(self._lines[self._written])
            self._written += 1
            if enough():
                break
        self._cursor.endEditBlock()

    def _write(self, line: "_Line") -> None:
        if line.picture is None:
            block, letters = self._formats[line.style]
            self._new_block(block, letters)
            self._cursor.insertText(shown(line.words), letters)
            if line.asked:
                clicked = QTextCharFormat(letters)
                clicked.setFontUnderline(True)
                self._cursor.insertText("\u2028", letters)
                self._cursor.insertText(line.asked, clicked)
            return
        self._new_block(picture_format(self._zoom), QTextCharFormat())
        number, size = line.picture
        self._cursor.insertImage(image_format(number, size, self.room, self._zoom))

    def _new_block(self, block: QTextBlockFormat, letters: QTextCharFormat) -> None:
        if self._written:
            self._cursor.insertBlock(block, letters)
        else:
            self._cursor.setBlockFormat(block)
            self._cursor.setBlockCharFormat(letters)


def recolour(document: QTextDocument, positions: Positions, theme: Theme) -> None:
    """Give the quiet blocks the soft ink of another theme; all else follows the palette."""
    cursor, soft = QTextCursor(document), QTextCharFormat()
    soft.setForeground(theme.soft)
    cursor.beginEditBlock()
    block = document.begin()
    while block.isValid():
        placed = positions.block(block.blockNumber())
        if (STYLES[placed.role] if placed else PICTURE).soft:
            cursor.setPosition(block.position())
            cursor.setPosition(
                block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.mergeCharFormat(soft)
            cursor.mergeBlockCharFormat(soft)
        block = block.next()
    cursor.endEditBlock()


def words_for_pictures(article: Article) -> tuple[str, ...]:
    """What stands for each picture, or beside it, in the language installed."""
    pictures = (block.picture for block in article.blocks if block.picture is not None)
    return tuple(f"{_description(p.alt)}{_not_loaded(p.alt)}" for p in pictures)


def shown(text: str) -> str:
    """The text as Qt may hold it."""
    return text.translate(_REPLACED)


class _Line(NamedTuple):
    """A text block to come: words, or a picture by its number and its size in pixels."""

    style: Style
    words: str
    picture: tuple[int, QSize] | None = None
    asked: str = ""  # what a click does, set apart from what is only said


class _Plan:
    """The text blocks of one article, those that are no block of its own among them."""

    def __init__(self, article: Article, gallery: Gallery) -> None:
        self.lines: list[_Line] = []
        self.shown: list[Shown] = []
        self.placeholders: dict[int, str] = {}
        self._gallery = gallery
        self._text = article.text
        self._page = article.page.location
        self._position = 0

    def block(self, block: Block) -> Placed:
        """One block, after its picture."""
        if block.picture is not None:
            self._picture(block.picture)
        words = block.span.of(self._text)
        wide = astral(words)
        number, position = self._add(_Line(STYLES[block.role], words), len(words) + len(wide))
        return Placed(block.span, block.role, number, position, wide)

    def _picture(self, picture: Picture) -> None:
        """The picture itself if it is at hand, else words that stand for it and may offer it."""
        offer = self._gallery.get(picture.src)
        fetched = offer.image if offer is not None else None
        found = (fetched, fetched.size()) if fetched else beside(self._page, picture.src)
        if found is None:
            words = "\u2028".join(filter(None, (_not_loaded(picture.alt), said(offer))))
            number, _ = self._say(PICTURE, words, asked(offer))
            self.placeholders[number] = picture.src
            return
        held, size = found
        _, position = self._add(_Line(PICTURE, "", (len(self.shown), size)), 1)
        self.shown.append(Shown(held, size, position))
        if picture.alt.strip():
            self._say(DESCRIPTION, _description(picture.alt))

    def _say(self, style: Style, words: str, click: str = "") -> tuple[int, int]:
        told = f"{words}\n{click}" if click else words
        return self._add(_Line(style, words, asked=click), len(told) + len(astral(told)))

    def _add(self, line: _Line, units: int) -> tuple[int, int]:
        """One text block more: its number, and where it will start."""
        number, position = len(self.lines), self._position
        self.lines.append(line)
        self._position += units + 1
        return number, position


def _description(alt: str) -> str:
    """The page's words for a picture that is shown: a screen reader has nothing else of it."""
    words = QCoreApplication.translate("writer", "The page describes this picture: {description}")
    return words.format(description=shown(alt.strip()))


def _not_loaded(alt: str) -> str:
    if alt.strip():
        words = QCoreApplication.translate("writer", "Picture not loaded: {description}")
        return words.format(description=shown(alt.strip()))
    return QCoreApplication.translate(
        "writer", "Picture not loaded, and the page does not describe it"
    )
