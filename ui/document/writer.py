"""Writes an article into Qt's document block by block; page markup never reaches Qt."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor, QTextDocument

from analysis.model.article import Article, Block
from ui.document.positions import Placed, Positions, astral
from ui.document.styles import PICTURE, STYLES, Style, block_format, char_format, font_of
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


def write(document: QTextDocument, article: Article, theme: Theme, zoom: float) -> Positions:
    """Replace what stands in `document` by `article` and say where everything went."""
    document.clear()
    document.setDefaultFont(font_of(Style(), zoom))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    writer = _Writer(cursor, article, theme, zoom)
    placed = [writer.block(block) for block in article.blocks]
    cursor.endEditBlock()
    return Positions(placed)


def recolour(document: QTextDocument, positions: Positions, theme: Theme) -> None:
    """Give the quiet blocks the soft ink of another theme; all else follows the palette."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.begin()
    while block.isValid():
        placed = positions.block(block.blockNumber())
        if (STYLES[placed.role] if placed else PICTURE).soft:
            cursor.setPosition(block.position())
            cursor.setPosition(
                block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor
            )
            made = block.charFormat()
            made.setForeground(theme.soft)
            cursor.setCharFormat(made)
            cursor.setBlockCharFormat(made)
        block = block.next()
    cursor.endEditBlock()


def shown(text: str) -> str:
    """The text as Qt may hold it."""
    return text.translate(_REPLACED)


class _Writer:
    """Keeps what is the same for all blocks of one article."""

    def __init__(self, cursor: QTextCursor, article: Article, theme: Theme, zoom: float) -> None:
        self._cursor = cursor
        self._text = article.text
        self._number = 0
        self._formats = {
            style: (block_format(style, zoom), char_format(style, zoom, theme))
            for style in {*STYLES.values(), PICTURE}
        }

    def block(self, block: Block) -> Placed:
        """Write one block, after the placeholder of its picture."""
        if block.picture is not None:
            self._insert(PICTURE, _picture_text(block.picture.alt))
        words = block.span.of(self._text)
        number, position = self._insert(STYLES[block.role], shown(words))
        return Placed(block.span, block.role, number, position, astral(words) if words else ())

    def _insert(self, style: Style, words: str) -> tuple[int, int]:
        formats = self._formats[style]
        if self._number:
            self._cursor.insertBlock(*formats)
        else:
            self._cursor.setBlockFormat(formats[0])
            self._cursor.setBlockCharFormat(formats[1])
        self._number += 1
        position = self._cursor.position()
        self._cursor.insertText(words, formats[1])
        return self._number - 1, position


def _picture_text(alt: str) -> str:
    if alt.strip():
        words = QCoreApplication.translate("writer", "Picture not loaded: {description}")
        return words.format(description=shown(alt.strip()))
    return QCoreApplication.translate(
        "writer", "Picture not loaded, and the page does not describe it"
    )
