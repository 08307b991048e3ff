"""Puts the marked article on paper or into a PDF: the same pages, article first, then notes."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, QSaveFile, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from analysis.errors import Cancelled, Unwritable
from analysis.judgement.messages import Messages
from analysis.model.evidence import Finding
from analysis.model.judgement import Analysis
from ui.document.gallery import NO_PICTURES, Gallery
from ui.paper.article import PaperArticle
from ui.paper.breaks import Strip, breaks
from ui.paper.notes import PaperNotes
from ui.theme import Theme
from ui.typefaces import interface

_DPI: Final = 96
"""Of the layout: sizes are those of the screen; what is drawn are vectors."""

_MARGIN: Final = 18.0  # millimetres
_FOOT: Final = 30  # pixels for the number of the page
_SIDE: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
_OTHER: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)


Told = Callable[[int, int], bool]
"""Hears how many pages of how many are done, and says whether to go on."""


def _goes_on(_done: int, _of: int) -> bool:
    return True


class Device(Protocol):
    """A printer or the writer of a PDF."""

    def newPage(self) -> bool:
        """Begin the next page."""

    def pageLayout(self) -> QPageLayout:
        """Size and margins of a page."""


class Paper:
    """The pages of one article, laid out for a device."""

    def __init__(
        self, analysis: Analysis, findings: Sequence[Finding], messages: Messages, theme: Theme,
        gallery: Gallery = NO_PICTURES,
    ) -> None:  # fmt: skip
        self._given = analysis, tuple(findings), messages
        self._gallery = gallery
        self.title = analysis.article.metadata.title or ""
        self._theme = theme

    def draw(self, painter: QPainter, device: Device, told: Told) -> int:
        """Draw every page on a device that is painted on; how many there were.

        `told` hears of each page, and may end the work by its answer: then Cancelled is raised.
        """
        layout = device.pageLayout()
        room = layout.paintRectPixels(_DPI)
        painter.scale(*_scales(painter))
        analysis, findings, messages = self._given
        height = room.height() - _FOOT
        article = PaperArticle(analysis.article, findings, self._theme, room.width(), self._gallery)
        notes = PaperNotes(analysis, findings, messages, self._theme, room.width())
        pages: list[tuple[PaperArticle | PaperNotes, Strip]] = []
        for part in (article, notes):
            pages += [(part, strip) for strip in breaks(part.document, height)]
        for number, (part, strip) in enumerate(pages, 1):
            if number > 1:
                device.newPage()
            part.draw(painter, strip)
            self._draw_foot(painter, QRectF(0, 0, room.width(), room.height()), number, len(pages))
            if not told(number, len(pages)):
                raise Cancelled
        return len(pages)

    def _draw_foot(self, painter: QPainter, page: QRectF, number: int, of: int) -> None:
        painter.setFont(interface(9))
        painter.setPen(self._theme.soft)
        said = QCoreApplication.translate("paper", "{number} of {all}", "a page")
        painter.drawText(page, _OTHER, said.format(number=number, all=of))
        room = page.adjusted(0, 0, -60, 0)
        metrics = painter.fontMetrics()
        name = f"Selon · {self.title}" if self.title else "Selon"
        cut = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, _SIDE, cut)


def save_pdf(paper: Paper, path: Path, told: Told = _goes_on) -> int:
    """Write a PDF on A4, whole or not at all; its pages. Raises Unwritable, or Cancelled."""
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise Unwritable(name=str(path), why=file.errorString())
    writer = QPdfWriter(file)
    writer.setTitle(paper.title)
    writer.setCreator("Selon")
    writer.setResolution(_DPI)
    writer.setPageLayout(page_layout())
    painter = QPainter(writer)
    try:
        pages = paper.draw(painter, writer, told)
    except Cancelled:
        file.cancelWriting()
        raise
    finally:
        painter.end()
    if not file.commit():
        raise Unwritable(name=str(path), why=file.errorString())
    return pages


def page_layout() -> QPageLayout:
    """A4 upright, with a margin that every printer can keep."""
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    unit = QPageLayout.Unit.Millimeter
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, unit
    )


def _scales(painter: QPainter) -> tuple[float, float]:
    """From pixels of the layout to those of the device."""
    device = painter.device()
    return device.logicalDpiX() / _DPI, device.logicalDpiY() / _DPI
