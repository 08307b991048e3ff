"""The article as a read-only text with its marks painted under the words."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetricsF,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from analysis.model.article import Article
from analysis.model.evidence import Finding, Kind
from analysis.model.span import Span
from ui.document.marks import Line, by_block
from ui.document.painter import MarkPainter, paint_hits, paint_picture
from ui.document.positions import Positions
from ui.document.styles import Style, font_of
from ui.document.writer import recolour, write
from ui.theme import Theme

_SAMPLE: Final = "The harbour fund paid for repairs that nobody can now find, say older"
"""A line of 68 characters, whose width is the measure."""

_GUTTER: Final = 84
_EDGE: Final = 10


class ArticleView(QTextEdit):
    """Shows an article; a click on a mark is `finding_clicked`, a click elsewhere `left`."""

    finding_clicked = Signal(int)
    text_clicked = Signal()
    laid_out = Signal()
    zoom_asked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.article: Article | None = None
        self.positions = Positions()
        self.painter = MarkPainter(theme)
        self._writing = False
        self._hits: tuple[Span, ...] = ()
        self._findings: tuple[Finding, ...] = ()
        self._build()
        self.set_theme(theme)

    def _build(self) -> None:
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)  # the window takes what is dropped
        self.setFrameShape(QFrame.Shape.NoFrame)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.setAutoFillBackground(True)  # the margins left and right of the column
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._layout_changed)

    def loadResource(self, _type: int, _name: QUrl | str) -> QImage:
        """Nothing is ever loaded; only a picture stops Qt from trying the name as a path."""
        return QImage()

    # what is shown

    def show_article(self, article: Article) -> None:
        """Write another article, without marks."""
        self.article = article
        self._findings, self._hits = (), ()
        self.painter.show({})
        self.painter.current = -1
        self._write()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Paint these marks and no others."""
        self._findings = tuple(findings)
        self.painter.show(by_block(self._findings, self.positions))
        self.viewport().update()

    def show_hits(self, hits: Iterable[Span]) -> bool:
        """Frame what a search has found, and nothing else; whether something was framed before."""
        before, self._hits = self._hits, tuple(hits)
        self.viewport().update()
        return bool(before)

    def set_current(self, number: int) -> None:
        """Frame the finding with this id; -1 for none."""
        self.painter.current = number
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours; the text stays where it is."""
        self.painter.theme = theme
        made, role = self.palette(), QPalette.ColorRole
        made.setColor(role.Base, theme.paper)
        made.setColor(role.Text, theme.ink)
        made.setColor(role.Highlight, theme.chosen)
        made.setColor(role.HighlightedText, theme.ink)
        self.setPalette(made)
        self.viewport().setPalette(made)  # a style sheet has given it a palette of its own
        if self.article is not None:
            recolour(self.document(), self.positions, theme)

    def set_zoom(self, zoom: float) -> None:
        """Set the text at another size, the reader's place kept."""
        with self._place_kept():
            self.painter.zoom = zoom
            self._write()
            self.show_findings(self._findings)

    def reveal(self, span: Span) -> None:
        """Put the caret at the words and scroll them into the upper half of the window."""
        cursor = self.textCursor()
        cursor.setPosition(self.positions.to_document(span.start))
        self.setTextCursor(cursor)
        where = self.lines(span)
        if not where:
            return
        top, height = where[0].box.top(), self.viewport().height()
        bar = self.verticalScrollBar()
        seen = bar.value() + height * 0.06 < top and where[-1].base < bar.value() + height * 0.72
        if not seen:
            bar.setValue(round(top - height * 0.3))

    def announce(self, words: str) -> None:
        """Let a screen reader say something."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # where things are

    def lines(self, span: Span) -> tuple[Line, ...]:
        """The lines that the words of a span take, in document coordinates."""
        probe = MarkPainter(self.painter.theme)
        probe.show(by_block((Finding(Kind.SECOND_HAND, "", span),), self.positions))
        return tuple(
            line
            for piece in self.positions.pieces(span)
            for place in probe.placed(self.document().findBlockByNumber(piece.number))
            for line in place.lines
        )

    def findings_at(self, point: QPointF) -> tuple[int, ...]:
        """Ids of the marks under a point of the viewport, the innermost first."""
        spot = point + QPointF(0, self.verticalScrollBar().value())
        block = self.cursorForPosition(point.toPoint()).block()
        found = [
            place.mark
            for place in self.painter.placed(block)
            if any(line.box.adjusted(-2, -2, 2, 5).contains(spot) for line in place.lines)
        ]
        found.sort(key=lambda mark: mark.end - mark.start)
        return tuple(mark.finding.id for mark in found)

    def first_visible(self) -> int:
        """The code point of the article at the top of the window."""
        return self.positions.to_article(
            self.cursorForPosition(QRect(0, 4, 1, 1).center()).position()
        )

    # Qt's own

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        blocks = tuple(self._visible(event.rect()))
        for block in blocks:
            if block.text() and self.positions.block(block.blockNumber()) is None:
                paint_picture(painter, self._picture_box(block), self.painter.theme)
        self.painter.paint(painter, blocks)
        if self._hits:
            paint_hits(painter, self._hit_boxes(blocks), self.painter.theme.accent)
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        with self._place_kept():
            self._fit()
            super().resizeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = bool(self.findings_at(event.position()))
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        found = self.findings_at(event.position())
        if found:
            self.finding_clicked.emit(_next_outward(found, self.painter.current))
        else:
            self.text_clicked.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_asked.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    # the rest

    def _write(self) -> None:
        if self.article is None:
            return
        self._fit()
        painter = self.painter
        self._writing = True
        self.positions = write(self.document(), self.article, painter.theme, painter.zoom)
        self._writing = False
        self._fit()
        self._layout_changed()

    def _fit(self) -> None:
        """The column: the measure or what there is room for, in the middle of the window."""
        zoom = self.painter.zoom
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        measure = round(QFontMetricsF(font_of(Style(), zoom)).horizontalAdvance(_SAMPLE))
        gutter = round(_GUTTER * min(1.0 + (zoom - 1) * 0.6, max(0.62, room / 900)))
        column = min(measure + gutter + _EDGE, room)
        left = max(0, min((room - measure) // 2 - gutter, room - column))
        self.setViewportMargins(left, 0, max(0, room - column - left), 0)
        self.painter.gutter = gutter
        frame = self.document().rootFrame().frameFormat()
        if (frame.leftMargin(), frame.topMargin()) != (gutter, 44 * zoom):
            frame.setLeftMargin(gutter)
            frame.setRightMargin(_EDGE)
            frame.setTopMargin(44 * zoom)
            frame.setBottomMargin(120 * zoom)
            self.document().rootFrame().setFrameFormat(frame)
        if self.lineWrapColumnOrWidth() != column:
            self.setLineWrapColumnOrWidth(column)

    @contextmanager
    def _place_kept(self) -> Iterator[None]:
        """Whatever changes the layout, the line at the top stays at the top."""
        bar = self.verticalScrollBar()
        kept = self.first_visible() if self.article is not None and bar.value() else None
        yield
        lines = self.lines(Span(kept, kept + 1)) if kept is not None else ()
        if lines:
            bar.setValue(round(lines[0].box.top() - 4))

    def _layout_changed(self) -> None:
        self.painter.forget()
        if not self._writing:  # else places and text do not belong together yet
            self.laid_out.emit()

    def _visible(self, rect: QRect) -> Iterator[QTextBlock]:
        layout = self.document().documentLayout()
        bottom = rect.bottom() + self.verticalScrollBar().value()
        block = self.cursorForPosition(rect.topLeft()).block()
        block = block.previous() if block.previous().isValid() else block
        while block.isValid() and layout.blockBoundingRect(block).top() <= bottom:
            yield block
            block = block.next()

    def _picture_box(self, block: QTextBlock) -> QRectF:
        box = self.document().documentLayout().blockBoundingRect(block)
        left = self.painter.gutter
        right = self.document().size().width() - _EDGE
        return QRectF(left, box.top() - 9, right - left, box.height() + 18)

    def _hit_boxes(self, blocks: tuple[QTextBlock, ...]) -> Iterator[QRectF]:
        shown = [b for b in blocks if self.positions.block(b.blockNumber())]
        if not shown:
            return
        low = self.positions.to_article(shown[0].position())
        high = self.positions.to_article(shown[-1].position() + shown[-1].length())
        for hit in self._hits:
            if low <= hit.start <= high:
                for line in self.lines(hit):
                    yield line.box


def _next_outward(found: tuple[int, ...], current: int) -> int:
    """A second click on nested marks goes to the one around."""
    if current in found:
        return found[(found.index(current) + 1) % len(found)]
    return found[0]
