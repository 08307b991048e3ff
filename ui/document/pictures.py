"""Pictures beside an opened page, read from its own folder alone, and those that were fetched."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QImage, QImageReader, QTextCursor, QTextDocument, QTextImageFormat

from analysis.reading.beside import file_beside

_SUFFIXES: Final = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp"})
_WIDEST: Final = 1600  # pixels that are kept of a picture


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture as it stands in the document, in pixels of its own."""

    held: Path | QImage
    size: QSize
    position: int  # of its one character


class Pictures:
    """The pictures of one article; each is read when it first comes into sight."""

    def __init__(self, shown: Iterable[Shown] = ()) -> None:
        self.shown = tuple(shown)

    def image(self, name: QUrl | str) -> QImage:
        """The picture that Qt asks for by the name that `image_format` gave it, else a null one."""
        url = QUrl(name)
        number = url.path().lstrip("/")
        if url.scheme() != "selon" or not number.isdigit() or int(number) >= len(self.shown):
            return QImage()
        shown = self.shown[int(number)]
        if isinstance(shown.held, QImage):
            return shown.held
        reader = QImageReader(str(shown.held))
        reader.setAutoTransform(True)
        if shown.size.width() > _WIDEST:
            reader.setScaledSize(shown.size * (_WIDEST / shown.size.width()))
        return reader.read()

    def fit(self, document: QTextDocument, room: int, zoom: float) -> None:
        """Give every picture its size in a column with `room` pixels for it."""
        cursor = QTextCursor(document)
        written = document.characterCount() - 1  # of a long article, the rest is still to come
        for number, shown in enumerate(self.shown):
            if shown.position >= written:
                return
            cursor.setPosition(shown.position)
            cursor.setPosition(shown.position + 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(image_format(number, shown.size, room, zoom))


def image_format(number: int, size: QSize, room: int, zoom: float) -> QTextImageFormat:
    """Name and size of a picture: its own, as large as the text is set, if there is room."""
    made = QTextImageFormat()
    made.setName(f"selon:/{number}")
    width = min(size.width() * zoom, max(1, room))
    made.setWidth(width)
    made.setHeight(size.height() * width / size.width())
    return made


def beside(page: str, src: str) -> tuple[Path, QSize] | None:
    """The file that `src` names in the folder of the page at path `page`, with its size.

    None for all else: an address, a place outside the folder, another machine's share.
    """
    path = file_beside(page, src)
    if path is None or path.suffix.lower() not in _SUFFIXES:
        return None
    reader = QImageReader(str(path))
    size = reader.size()
    return (path, size) if reader.canRead() and not size.isEmpty() else None
