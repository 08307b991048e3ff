"""The picture in some bytes: only of the kinds that the web shows, and never a bomb."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader

from analysis.errors import FetchFailed

_WIDEST: Final = 1600  # pixels that are kept of a picture
_TALLEST: Final = 4800
_MOST: Final = 40_000_000  # pixels that are unpacked; a camera's picture has 24 million

_MAGIC: Final = (
    (b"\x89PNG\r\n\x1a\n", b"png"),
    (b"\xff\xd8\xff", b"jpeg"),
    (b"GIF87a", b"gif"),
    (b"GIF89a", b"gif"),
)


def decoded(data: bytes, address: str) -> QImage:
    """The picture, no larger than the window needs; a FetchFailed says why there is none.

    What it is its first bytes say, and not the site: formats that can name other files (SVG) or
    that few use, and whose readers are little tried, are left closed.
    """
    kind = _kind(data)
    if not kind:
        raise FetchFailed(address=address, why="not_picture")
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isEmpty():
        raise FetchFailed(address=address, why="damaged")
    if size.width() * size.height() > _MOST:
        raise FetchFailed(address=address, why="too_many_pixels")
    share = min(1.0, _WIDEST / size.width(), _TALLEST / size.height())
    if share < 1:
        reader.setScaledSize((size * share).expandedTo(size.__class__(1, 1)))
    image = reader.read()
    if image.isNull():
        raise FetchFailed(address=address, why="damaged")
    return image


def _kind(data: bytes) -> bytes:
    """The format by its first bytes; empty for all that is not taken."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return b"webp"
    return next((kind for magic, kind in _MAGIC if data.startswith(magic)), b"")
