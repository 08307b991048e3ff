"""The article as a read-only text with its marks painted under the words."""

from collections.abc import Iterable, Iterator
from time import perf_counter
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
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
from analysis.model.evidence import Finding
from analysis.model.span import Span
from ui.document.gallery import Gallery
from ui.document.marks import Line, next_outward
from ui.document.paging import paging
from ui.document.place import place_kept, value_for
from ui.document.positions import Positions
from ui.document.sheet import Sheet
from ui.theme import Theme, page_palette

_AT_ONCE: Final = 12_000  # letters that are there with the first paint: several windows full
_A_WHILE: Final = 0.006  # seconds of writing after which the window may answer again


class ArticleView(QTextEdit):
    """Shows an article; a click on a mark is `finding_clicked`, a click elsewhere `left`."""

    finding_clicked = Signal(int)
    text_clicked = Signal()
    laid_out = Signal()
    zoom_asked = Signal(int)
    picture_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = Sheet(self.document(), theme)
        self.painter = self.sheet.painter
        self._writing = False
        self._rest = QTimer(self, interval=0)
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
        self.setCursorWidth(0)  # nothing can be written here
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.setAutoFillBackground(True)  # the margins left and right of the column
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._layout_changed)
        self.verticalScrollBar().rangeChanged.connect(self._range_changed)
        self._rest.timeout.connect(self._go_on)
        self._range_changed(0, 0)

    @property
    def whole(self) -> bool:
        """Whether all of the article is laid out; of a very long one, the rest soon will be."""
        return not self._rest.isActive()

    @property
    def article(self) -> Article | None:
        """What is shown."""
        return self.sheet.article

    @property
    def positions(self) -> Positions:
        """Where its blocks stand."""
        return self.sheet.positions

    def loadResource(self, _type: int, name: QUrl | str) -> QImage:
        """Beside the page, or fetched; a picture, even a null one, keeps Qt from looking on."""
        return self.sheet.pictures.image(name)

    # what is shown

    def show_article(self, article: Article) -> None:
        """Write another article, without marks; of a very long one, what is seen of it first."""
        self._findings = ()
        self.painter.show({})
        self.painter.current = -1
        self._write(article)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Paint these marks and no others."""
        self._findings = tuple(findings)
        self.sheet.show_findings(self._findings)
        self.viewport().update()

    def show_hits(self, hits: Iterable[Span]) -> bool:
        """Frame what a search has found, and nothing else; whether something was framed before."""
        self.viewport().update()
        return self.sheet.show_hits(hits)

    def set_current(self, number: int) -> None:
        """Frame the finding with this id; -1 for none."""
        self.painter.current = number
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours; the text stays where it is."""
        for widget in (self, self.viewport()):  # a style sheet has given each its own palette
            widget.setPalette(page_palette(theme, self.palette()))
        self.sheet.set_theme(theme)

    def set_zoom(self, zoom: float) -> None:
        """Set the text at another size, the reader's place kept."""
        self.painter.zoom = zoom
        self._write_again()

    def set_lines(self, length: float, spacing: float) -> None:
        """Set lines of another length, or at another distance, in shares of the usual."""
        if (length, spacing) != (self.sheet.length, self.sheet.spacing):
            self.sheet.length, self.sheet.spacing = length, spacing
            self._write_again()
            self._fit()

    def show_pictures(self, gallery: Gallery) -> None:
        """Show what was fetched, and what is said of the rest, the reader's place kept."""
        self.sheet.gallery = gallery
        self._write_again()

    def reveal(self, span: Span, *, room: int = 0) -> None:
        """Put the caret at the words and scroll them into the upper half of the window.

        `room` is what is needed in pixels above or below them, for a card.
        """
        self._select(span.start, span.start)
        where = self.lines(span)
        bar = self.verticalScrollBar()
        if where:
            bar.setValue(value_for(where, bar.value(), self.viewport().height(), room))

    def announce(self, words: str) -> None:
        """Let a screen reader say something."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # where things are

    def lines(self, span: Span) -> tuple[Line, ...]:
        """The lines that the words of a span take, in document coordinates."""
        return self.sheet.lines(span)

    def findings_at(self, point: QPointF) -> tuple[int, ...]:
        """Ids of the marks under a point of the viewport, the innermost first."""
        block = self.cursorForPosition(point.toPoint()).block()
        return self.sheet.findings_at(block, point + QPointF(0, self.verticalScrollBar().value()))

    def picture_at(self, point: QPointF) -> str:
        """The picture that a click on a point of the viewport asks for, if there is one."""
        block = self.cursorForPosition(point.toPoint()).block()
        return self.sheet.picture_at(block, point + QPointF(0, self.verticalScrollBar().value()))

    def first_visible(self) -> int:
        """The code point of the article at the top of the window."""
        top = self.cursorForPosition(QRect(0, 4, 1, 1).center())
        return self.positions.to_article(top.position())

    # Qt's own

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        self.sheet.paint(painter, tuple(self._visible(event.rect())))
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        with place_kept(self):
            self._fit()
            super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self.sheet.speaks_another_language:
            self._write_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows turn the page; a screen reader needs them to move the caret that it follows."""
        if event.key() == Qt.Key.Key_End or event.matches(QKeySequence.StandardKey.SelectAll):
            self.sheet.go_on()  # these mean all of it
        action = paging(event)
        if action is not None and not QAccessible.isActive():
            self.verticalScrollBar().triggerAction(action)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = bool(self.findings_at(event.position()) or self.picture_at(event.position()))
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        found, offered = self.findings_at(event.position()), self.picture_at(event.position())
        if found:
            self.finding_clicked.emit(next_outward(found, self.painter.current))
        elif offered:
            self.picture_asked.emit(offered)
        else:
            self.text_clicked.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_asked.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    # the rest

    def _write(self, article: Article) -> None:
        self._fit()
        self._writing = True
        self.sheet.begin(article)
        self.sheet.go_on(lambda: self.document().characterCount() > _AT_ONCE)
        if self.sheet.whole:
            self._written()
        else:
            self._rest.start()

    def _go_on(self) -> None:
        """Write some more of a long article; what is above it stays where it is."""
        until = perf_counter() + _A_WHILE
        self.sheet.go_on(lambda: perf_counter() > until)
        if self.sheet.whole:
            self._written()

    def _written(self) -> None:
        self._rest.stop()
        self._writing = False
        self._layout_changed()

    def _write_again(self) -> None:
        """The same article in another size or with other words of Selon's own."""
        if self.article is not None:
            cursor, positions = self.textCursor(), self.positions
            ends = [positions.to_article(at) for at in (cursor.anchor(), cursor.position())]
            with place_kept(self):
                self._write(self.article)
                self.show_findings(self._findings)
                self._select(*ends)

    def _select(self, anchor: int, position: int) -> None:
        """Put the caret at a code point of the article, with what lies between selected."""
        self.sheet.reach(max(anchor, position))
        cursor = self.textCursor()
        cursor.setPosition(self.positions.to_document(anchor))
        cursor.setPosition(self.positions.to_document(position), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _fit(self) -> None:
        """The column: the measure or what there is room for, in the middle of the window."""
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        self.sheet.fit(room)
        made = self.painter.column
        self.setViewportMargins(made.left, 0, max(0, room - made.width - made.left), 0)
        if self.lineWrapColumnOrWidth() != made.width:
            self.setLineWrapColumnOrWidth(made.width)

    def _layout_changed(self) -> None:
        self.painter.forget()
        if not self._writing:  # else places and text do not belong together yet
            self.laid_out.emit()

    def _range_changed(self, least: int, most: int) -> None:
        """A bar that has nothing to scroll keeps its place, so that no line moves, and is blank."""
        self.verticalScrollBar().setEnabled(least < most)

    def _visible(self, rect: QRect) -> Iterator[QTextBlock]:
        first = self.cursorForPosition(rect.topLeft()).block()
        return self.sheet.blocks_from(first, rect.bottom() + self.verticalScrollBar().value())
