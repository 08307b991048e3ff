"""Writes an article into Qt's document block by block; page markup never reaches Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from analysis.model.article import Article, Block, Picture
from ui.document.pictures import Pictures, Shown, beside, image_format
from ui.document.positions import Placed, Positions, astral
from ui.document.styles import (
    DESCRIPTION,
    PICTURE,
    STYLES,
    Style,
    block_format,
    char_format,
    font_of,
    picture_format,
)
from ui.theme import Theme

_REPLACED: Final[Mapping[int, str]] = {
    ord("\n"): "\u2028",
    ord("\r"): "\u2028",
    ord("\u2029"): "\u2028",
    0: "\ufffd",
    0xFDD0: "\ufffd",
    0xFDD1: "\ufffd",
    0xFFFC: "\ufffd",
}  # what Qt would read as the end of a block, a frame or a picture; one code point for one


@dataclass(frozen=True, slots=True)
class Written:
    """Where everything of an article stands in the document."""

    positions: Positions
    pictures: Pictures
    placeholders: frozenset[int]  # numbers of the text blocks that stand for a picture


def write(document: QTextDocument, article: Article, theme: Theme, zoom: float) -> Written:
    """Write `article` into an empty document and say where everything went."""
    document.setDefaultFont(font_of(Style(), zoom))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    writer = _Writer(cursor, article, theme, zoom)
    placed = [writer.block(block) for block in article.blocks]
    cursor.endEditBlock()
    return Written(Positions(placed), Pictures(writer.shown), frozenset(writer.placeholders))


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


class _Writer:
    """Keeps what is the same for all blocks of one article, and what is no block of its own."""

    def __init__(self, cursor: QTextCursor, article: Article, theme: Theme, zoom: float) -> None:
        self.shown: list[Shown] = []
        self.placeholders: list[int] = []
        self._cursor = cursor
        self._text = article.text
        self._page = article.page.location
        self._zoom = zoom
        self._number = 0
        self._formats = {
            style: (block_format(style, zoom), char_format(style, zoom, theme))
            for style in {*STYLES.values(), PICTURE, DESCRIPTION}
        }

    def block(self, block: Block) -> Placed:
        """Write one block, after its picture."""
        if block.picture is not None:
            self._picture(block.picture)
        words = block.span.of(self._text)
        number, position = self._insert(STYLES[block.role], shown(words))
        return Placed(block.span, block.role, number, position, astral(words) if words else ())

    def _picture(self, picture: Picture) -> None:
        """The picture itself where it lies beside the page, else words that stand for it."""
        found = beside(self._page, picture.src)
        if found is None:
            number, _ = self._insert(PICTURE, _not_loaded(picture.alt))
            self.placeholders.append(number)
            return
        path, size = found
        _, position = self._new_block(picture_format(self._zoom), QTextCharFormat())
        self._cursor.insertImage(image_format(len(self.shown), size, size.width(), self._zoom))
        self.shown.append(Shown(path, size, position))
        if picture.alt.strip():
            self._insert(DESCRIPTION, _description(picture.alt))

    def _insert(self, style: Style, words: str) -> tuple[int, int]:
        block, letters = self._formats[style]
        placed = self._new_block(block, letters)
        self._cursor.insertText(words, letters)
        return placed

    def _new_block(self, block: QTextBlockFormat, letters: QTextCharFormat) -> tuple[int, int]:
        """Begin a text block: its number, and where it starts."""
        if self._number:
            self._cursor.insertBlock(block, letters)
        else:
            self._cursor.setBlockFormat(block)
            self._cursor.setBlockCharFormat(letters)
        self._number += 1
        return self._number - 1, self._cursor.position()


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
