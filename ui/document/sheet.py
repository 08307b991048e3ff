"""An article laid out: what stands where in the document, and what is painted under its words."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QTextBlock, QTextDocument

from analysis.model.article import Article
from analysis.model.codes import Kind
from analysis.model.evidence import Finding
from analysis.model.span import Span
from ui.document.column import EDGE, column
from ui.document.gallery import NO_PICTURES, Gallery, PictureRoom
from ui.document.marks import Line, by_block
from ui.document.painter import MarkPainter, paint_hits, paint_picture
from ui.document.pictures import Pictures
from ui.document.positions import Positions
from ui.document.styles import Setting, Style, font_of
from ui.document.writer import Writing, recolour, words_for_pictures
from ui.theme import Theme

_SAMPLE: Final = "The harbour fund paid for repairs that nobody can now find, say older"
"""A line of 68 characters, whose width is the measure."""


class Sheet:
    """Belongs to one document; whoever shows or prints that asks here where things are."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        self.document = document
        self.painter = MarkPainter(theme)
        self.length = self.spacing = 1.0  # of lines, and between them, in shares of the usual
        self.article: Article | None = None
        self.positions = Positions()
        self.pictures = Pictures()
        self._hits: tuple[Span, ...] = ()
        self._writing: Writing | None = None
        self.gallery: Gallery = NO_PICTURES
        self._placeholders: Mapping[int, str] = {}
        self._said: tuple[str, ...] = ()

    @property
    def text_width(self) -> int:
        """Pixels of a full line."""
        made = self.painter.column
        return made.width - made.gutter - EDGE

    def write(self, article: Article) -> None:
        """Lay an article out at the painter's zoom, without marks."""
        self.begin(article)
        self.go_on()

    def begin(self, article: Article) -> None:
        """Know where everything of an article will stand; its words come when one goes on."""
        painter = self.painter
        self.document.clear()
        self._set_margins()  # before there is a text that would be laid out twice
        setting = Setting(painter.zoom, self.spacing)
        room = PictureRoom(self.text_width, self.gallery)
        writing = Writing(self.document, article, painter.theme, setting, room)
        self.article, self._hits, self._writing = article, (), writing
        self.positions, self.pictures = writing.positions, writing.pictures
        self._placeholders = writing.placeholders
        self._said = words_for_pictures(article)

    @property
    def whole(self) -> bool:
        """Whether all of the article is in the document."""
        return self._writing is None or self._writing.whole

    def go_on(self, enough: Callable[[], bool] = lambda: False) -> None:
        """Write on until that is `enough` text blocks; else to the end."""
        if self._writing is not None:
            self._writing.go_on(enough)

    def reach(self, offset: int) -> None:
        """Write on until a code point of the article is in the document."""
        if self.whole:
            return
        place = self.positions.to_document(offset)
        if place >= self.document.characterCount() - 1:
            self.go_on(lambda: self.document.characterCount() - 1 > place)

    @property
    def speaks_another_language(self) -> bool:
        """Whether the words for the pictures are no longer those of the interface."""
        return self.article is not None and words_for_pictures(self.article) != self._said

    def fit(self, room: int) -> None:
        """Take as much of `room` pixels as the measure needs."""
        zoom = self.painter.zoom
        measure = QFontMetricsF(font_of(Style(), zoom)).horizontalAdvance(_SAMPLE)
        made = column(room, round(measure * self.length), zoom)
        if made != self.painter.column:
            self.painter.column = made
            self.pictures.fit(self.document, self.text_width, zoom)
            if self._writing is not None:
                self._writing.room = self.text_width
        self._set_margins()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours; the text stays where it is."""
        self.go_on()
        self.painter.theme = theme
        if self.article is not None:
            recolour(self.document, self.positions, theme)

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Mark these and no others."""
        self.painter.show(by_block(findings, self.positions))

    def show_hits(self, hits: Iterable[Span]) -> bool:
        """Frame these words and no others; whether some were framed before."""
        before, self._hits = self._hits, tuple(hits)
        return bool(before)

    def lines(self, span: Span) -> tuple[Line, ...]:
        """The lines that the words of a span take, in document coordinates."""
        self.reach(span.end)
        probe = MarkPainter(self.painter.theme)
        probe.show(by_block((Finding(Kind.SECOND_HAND, "", span),), self.positions))
        return tuple(
            line
            for piece in self.positions.pieces(span)
            for place in probe.placed(self.document.findBlockByNumber(piece.number))
            for line in place.lines
        )

    def findings_at(self, block: QTextBlock, spot: QPointF) -> tuple[int, ...]:
        """Ids of the marks of a block under a point of the document, the innermost first."""
        found = [
            place.mark
            for place in self.painter.placed(block)
            if any(line.box.adjusted(-2, -2, 2, 5).contains(spot) for line in place.lines)
        ]
        found.sort(key=lambda mark: mark.end - mark.start)
        return tuple(mark.finding.id for mark in found)

    def picture_at(self, block: QTextBlock, spot: QPointF) -> str:
        """The picture whose offer is under a point of the document, if there is one."""
        src = self._placeholders.get(block.blockNumber(), "")
        offer = self.gallery.get(src)
        offered = offer is not None and offer.can_be_asked_for
        return src if offered and self._picture_box(block).contains(spot) else ""

    def blocks_from(self, first: QTextBlock, bottom: float) -> Iterator[QTextBlock]:
        """The text blocks from the one before `first` to a height of the document."""
        layout = self.document.documentLayout()
        block = first.previous() if first.previous().isValid() else first
        while block.isValid() and layout.blockBoundingRect(block).top() <= bottom:
            yield block
            block = block.next()

    def paint(self, painter: QPainter, blocks: tuple[QTextBlock, ...]) -> None:
        """Paint what lies under the words of some blocks, in document coordinates."""
        for block in blocks:
            if block.blockNumber() in self._placeholders:
                paint_picture(painter, self._picture_box(block), self.painter.theme)
        self.painter.paint(painter, blocks)
        if self._hits:
            paint_hits(painter, self._hit_boxes(blocks), self.painter.theme.accent)

    def _set_margins(self) -> None:
        zoom, gutter = self.painter.zoom, self.painter.column.gutter
        frame = self.document.rootFrame().frameFormat()
        if (frame.leftMargin(), frame.topMargin()) != (gutter, 44 * zoom):
            frame.setLeftMargin(gutter)
            frame.setRightMargin(EDGE)
            frame.setTopMargin(44 * zoom)
            frame.setBottomMargin(120 * zoom)
            self.document.rootFrame().setFrameFormat(frame)

    def _picture_box(self, block: QTextBlock) -> QRectF:
        box = self.document.documentLayout().blockBoundingRect(block)
        left = self.painter.column.gutter
        right = self.document.size().width() - EDGE
        pad = 9 * self.painter.zoom
        return QRectF(left, box.top() - pad, right - left, box.height() + 2 * pad)

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
