"""How a row of the panel is painted: a quiet card, its words wrapped, its bar in one hue."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen, QPixmap, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.panel.rows import BAR, BODY, FRAMED, MANY, NOTE, Index
from ui.panel.words import scaled, serif

PAD: Final = 10
GAP: Final = 6
RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
MANY_LINES: Final = 2
MOST_LINES: Final = 14


class RowDelegate(QStyledItemDelegate):
    """Paints title, note, bar and sentence; a note that does not fit stands above the sentence."""

    def __init__(self, parent: QWidget, *, quotes: bool = False) -> None:
        super().__init__(parent)
        self._quotes = quotes
        self._wrapped: dict[tuple[str, int, str], tuple[str, ...]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the row at the list's width."""
        room = _view_width(option)
        small = scaled(option.font, 0.92)
        many = index.model().rowCount() > MANY
        lines = MANY_LINES if many else len(self._lines(option.font, index, room))
        height = 2 * PAD + QFontMetrics(self._title_font(option.font)).height() + GAP
        height += 10 if index.data(BAR) is not None else 0
        height += lines * _leading(small) + (3 if lines else 0)
        return QSize(room, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = option.rect.adjusted(1, 1, -1, -GAP + 1)
        self._paint_card(painter, option, card, framed=bool(index.data(FRAMED)))
        inner = card.adjusted(PAD, PAD - 1, -PAD, 0)
        badge = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(badge, QPixmap):
            painter.drawPixmap(inner.topLeft(), badge)
        inner.setLeft(inner.left() + self._indent(index))
        y = self._paint_title(painter, option, index, inner)
        y = self._paint_bar(painter, option.palette, index.data(BAR), inner, y)
        self._paint_body(painter, option, index, QRect(inner.left(), y, inner.width(), 0))
        painter.restore()

    def _paint_card(
        self, painter: QPainter, option: QStyleOptionViewItem, card: QRect, *, framed: bool
    ) -> None:
        state, palette = option.state, option.palette
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        role = QPalette.ColorRole.Highlight if chosen else QPalette.ColorRole.Mid
        painter.setPen(QPen(palette.color(role), 2.4 if focused else 1.6 if chosen else 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        if bool(state & QStyle.StateFlag.State_MouseOver) and not chosen:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.PlaceholderText), 1))
        if framed and not chosen:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 1.8))
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)

    def _paint_title(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, inner: QRect
    ) -> int:
        fits = self._note_fits(option.font, index, option.rect.width())
        note = str(index.data(NOTE) or "") if fits else ""
        painter.setFont(scaled(option.font, 0.92))
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        note_width = painter.fontMetrics().horizontalAdvance(note)
        font = self._title_font(option.font)
        metrics = QFontMetrics(font)
        line = QRect(inner.left(), inner.top(), inner.width(), metrics.height())
        painter.drawText(line, RIGHT, note)
        painter.setFont(font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        room = line.width() - (note_width + 10 if note else 0)
        title = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, LEFT, title)
        return line.bottom() + 4

    def _paint_bar(
        self, painter: QPainter, palette: QPalette, value: float | None, inner: QRect, y: int
    ) -> int:
        if value is None:
            return y
        track = QRectF(inner.left(), y + 1, inner.width(), 5)
        paint_bar(painter, palette, track, value)
        return y + 10

    def _paint_body(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, place: QRect
    ) -> None:
        small = scaled(option.font, 0.92)
        painter.setFont(small)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        step = _leading(small)
        for number, line in enumerate(self._lines(option.font, index, option.rect.width())):
            at = QRect(place.left(), place.top() + number * step, place.width(), step)
            painter.drawText(at, LEFT, line)

    def _title_font(self, base: QFont) -> QFont:
        return serif(base) if self._quotes else scaled(base, 1.0, QFont.Weight.Medium)

    def _indent(self, index: Index) -> int:
        badge = index.data(Qt.ItemDataRole.DecorationRole)
        return badge.deviceIndependentSize().toSize().width() + PAD if badge is not None else 0

    def _room(self, width: int, index: Index) -> int:
        return width - 2 * PAD - 2 - self._indent(index)

    def _note_fits(self, font: QFont, index: Index, width: int) -> bool:
        """Whether title and note have room on one line."""
        note = str(index.data(NOTE) or "")
        if not note:
            return True
        title = QFontMetrics(self._title_font(font)).horizontalAdvance(str(index.data()))
        beside = QFontMetrics(scaled(font, 0.92)).horizontalAdvance(note)
        return title + beside + 10 <= self._room(width, index)

    def _lines(self, font: QFont, index: Index, width: int) -> tuple[str, ...]:
        body, room = str(index.data(BODY) or ""), self._room(width, index)
        if not self._note_fits(font, index, width):
            body = f"{index.data(NOTE)}\u2028{body}"
        limit = MANY_LINES if index.model().rowCount() > MANY else MOST_LINES
        key = (body, room, f"{font.key()} {limit}")
        if key not in self._wrapped:
            if len(self._wrapped) > 10 * MANY:
                self._wrapped.clear()
            self._wrapped[key] = wrapped(body, scaled(font, 0.92), room, limit)
        return self._wrapped[key]


def wrapped(text: str, font: QFont, width: int, limit: int) -> tuple[str, ...]:
    """The text in at most `limit` lines of `width` pixels, the last one cut short if need be."""
    if not text:
        return ()
    layout = QTextLayout(text, font)
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        start = line.textStart()
        if len(lines) == limit - 1:
            rest = QFontMetrics(font).elidedText(text[start:], Qt.TextElideMode.ElideRight, width)
            lines.append(rest)
            break
        lines.append(text[start : start + line.textLength()].rstrip())
    layout.endLayout()
    return tuple(lines)


def paint_bar(painter: QPainter, palette: QPalette, track: QRectF, value: float) -> None:
    """A share of a whole (0 to 1) in the accent, on its quiet track."""
    radius = track.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(QPalette.ColorRole.Mid))
    painter.drawRoundedRect(track, radius, radius)
    if value > 0:
        filled = QRectF(track.topLeft(), track.bottomRight())
        filled.setWidth(max(track.height(), track.width() * min(1.0, value)))
        painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(filled, radius, radius)


def badge_size(font: QFont) -> int:
    """How tall a badge stands beside words of this font, in pixels."""
    return round(QFontMetrics(font).height() * 1.15)


def _leading(font: QFont) -> int:
    return round(QFontMetrics(font).height() * 1.12)


def _view_width(option: QStyleOptionViewItem) -> int:
    widget = option.widget
    viewport = getattr(widget, "viewport", None)
    return int(viewport().width()) if viewport else option.rect.width()
