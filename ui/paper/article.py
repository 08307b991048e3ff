"""The article set for paper: the page of the screen, with a small number beside each mark."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QFont,
    QPainter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from analysis.model.article import Article
from analysis.model.codes import Kind
from analysis.model.evidence import Finding
from ui.document.gallery import NO_PICTURES, Gallery
from ui.document.sheet import Sheet
from ui.paper.breaks import Strip
from ui.theme import Theme
from ui.typefaces import interface

_ZOOM: Final = 0.74
"""Of the screen's usual size: 11 points on paper."""

_NUMBER: Final = 8  # pixels of a mark's number


class _Document(QTextDocument):
    """Shows the pictures of its sheet and no others."""

    sheet: Sheet

    def loadResource(self, _type: int, name: object) -> object:
        """Only what lies beside the page or was fetched for its reader."""
        return self.sheet.pictures.image(name)  # type: ignore[arg-type]


class PaperArticle:
    """One article with its marks, laid out at a width; drawn page by page."""

    def __init__(
        self, article: Article, findings: Sequence[Finding], theme: Theme, width: int,
        gallery: Gallery = NO_PICTURES,
    ) -> None:  # fmt: skip
        self._findings = tuple(findings)
        self._theme = theme
        self.document = _Document()
        self.document.setDocumentMargin(0)
        self.document.setUseDesignMetrics(True)
        self.sheet = self.document.sheet = Sheet(self.document, theme)
        self.sheet.gallery = gallery
        self.sheet.painter.zoom = _ZOOM
        self.sheet.fit(width)
        self.document.setTextWidth(self.sheet.painter.column.width)
        self.sheet.write(article)
        without_ligatures(self.document)
        self.document.setTextWidth(self.sheet.painter.column.width)
        self.sheet.show_findings(self._findings)
        self._numbers = tuple(self._placed_numbers())
        self._tops = tops_of(self.document)

    def draw(self, painter: QPainter, strip: Strip) -> None:
        """Draw the part of a page, its top left corner at the painter's origin."""
        clip = QRectF(0, strip.top, self.document.size().width(), strip.bottom - strip.top)
        painter.save()
        painter.translate(self.sheet.painter.column.left, -strip.top)
        painter.setClipRect(clip.adjusted(-4, -3, 4, 5))
        blocks = blocks_of(self.document, self._tops, strip)
        self.sheet.paint(painter, blocks)
        draw_text(painter, blocks, self._theme, strip)
        self._draw_numbers(painter, strip)
        painter.restore()

    def _draw_numbers(self, painter: QPainter, strip: Strip) -> None:
        """The number of its note behind the last word of each mark; those of one place in a row."""
        painter.setFont(interface(_NUMBER, bold=True))
        taken: dict[tuple[int, int], float] = {}
        for number, kind, base, end in self._numbers:
            if not strip.top <= base < strip.bottom + 1:
                continue
            place = (round(end.x()), round(end.y()))
            x = taken.get(place, end.x())
            words = str(number)
            painter.setPen(self._theme.marks[kind].line)
            painter.drawText(QPointF(x, end.y()), words)
            taken[place] = x + painter.fontMetrics().horizontalAdvance(words) + 3

    def _placed_numbers(self) -> Iterator[tuple[int, Kind, float, QPointF]]:
        """Each number with the kind of its mark, its base line, and where it is drawn."""
        for number, finding in enumerate(self._findings, 1):
            lines = self.sheet.lines(finding.span)
            if lines:
                end = QPointF(lines[-1].box.right() + 1, lines[-1].box.top() + 3)
                yield number, finding.kind, lines[-1].base, end


def tops_of(document: QTextDocument) -> tuple[float, ...]:
    """Where each block of a document begins that is laid out."""
    layout = document.documentLayout()
    numbers = range(document.blockCount())
    return tuple(layout.blockBoundingRect(document.findBlockByNumber(n)).top() for n in numbers)


def blocks_of(
    document: QTextDocument, tops: Sequence[float], strip: Strip
) -> tuple[QTextBlock, ...]:
    """The blocks of which a part may lie in a strip."""
    first = max(0, bisect_right(tops, strip.top) - 2)
    return tuple(
        document.findBlockByNumber(n) for n in range(first, bisect_right(tops, strip.bottom))
    )


def draw_text(painter: QPainter, blocks: Sequence[QTextBlock], theme: Theme, strip: Strip) -> None:
    """The lines of some blocks that belong to a strip, in coordinates of their document."""
    painter.setPen(theme.ink)
    for block in blocks:
        lines = block.layout()
        place = lines.position()
        for number in range(lines.lineCount()):
            line = lines.lineAt(number)
            middle = place.y() + line.y() + line.height() / 2
            if strip.top <= middle < strip.bottom:  # a page owns whole lines
                line.draw(painter, place)


def without_ligatures(document: QTextDocument) -> None:
    """Set "fi" as two letters: in a PDF a ligature is one sign that cannot be searched for."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            fragment = parts.fragment()
            cursor.setPosition(fragment.position())
            end = fragment.position() + fragment.length()
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            if fragment.charFormat().objectType() == QTextFormat.ObjectTypes.NoObject.value:
                cursor.mergeCharFormat(_plain(fragment.charFormat().font()))
            parts += 1
        block = block.next()
    cursor.endEditBlock()


def _plain(font: QFont) -> QTextCharFormat:
    font.setFeature(QFont.Tag("liga"), 0)
    made = QTextCharFormat()
    made.setFont(font)
    return made
