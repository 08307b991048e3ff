"""A part of the panel under a heading that opens and closes it."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.panel.words import scaled

_WRAPPED: Final = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class Heading(QPushButton):
    """A heading with a sign for open or closed, and a short note at its right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = ""
        self.setCheckable(True)
        self.setChecked(True)
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def name(self, title: str, note: str) -> None:
        """Set the words; the accessible name carries both."""
        self._note = note
        self.setText(title)
        self.setAccessibleName(f"{title}, {note}" if note else title)
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        """One line, with room for the frame of the focus."""
        width = self.fontMetrics().horizontalAdvance(self.text() + self._note)
        return QSize(width + 40, self.fontMetrics().height() + 12)

    def minimumSizeHint(self) -> QSize:
        """The height of a line; the title takes a second one before the panel grows."""
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the lines that the title needs."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw title, note, sign, and the frame of the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        inner = self.rect().adjusted(0, 0, -20, 0)
        note_font = scaled(self.font(), 0.92)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.setFont(note_font)
        painter.drawText(inner, _RIGHT, self._note)
        self._paint_title(painter, inner)
        self._paint_sign(painter)
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 5, 5)

    def _paint_title(self, painter: QPainter, inner: QRect) -> None:
        painter.setFont(self._title_font())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        offset = 6 if self.hasFocus() else 0
        room = QRect(offset, inner.top(), self._room(), inner.height())
        painter.drawText(room, _WRAPPED, self.text())

    def _title_font(self) -> QFont:
        return scaled(self.font(), 1.0, QFont.Weight.DemiBold)

    def _room(self) -> int:
        """Pixels for the title, beside note and sign."""
        note = QFontMetrics(scaled(self.font(), 0.92)).horizontalAdvance(self._note)
        return max(60, self.width() - 20 - note - (14 if note else 8))

    def _fit(self) -> None:
        box = QRect(0, 0, self._room(), 1000)
        metrics = QFontMetrics(self._title_font())
        height = metrics.boundingRect(box, _WRAPPED, self.text()).height() + 12
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def _paint_sign(self, painter: QPainter) -> None:
        middle = QPointF(self.width() - 8, self.height() / 2)
        bend = ((-4, -2), (0, 2), (4, -2)) if self.isChecked() else ((-2, -4), (2, 0), (-2, 4))
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1.6))
        painter.drawPolyline(QPolygonF([middle + QPointF(x, y) for x, y in bend]))


class Section(QWidget):
    """A heading and what stands under it."""

    def __init__(self, parent: QWidget | None = None, *, opened: bool = True) -> None:
        super().__init__(parent)
        self.heading = Heading(self)
        self.body = QWidget(self)
        self.rows = QVBoxLayout(self.body)
        self.rows.setContentsMargins(0, 2, 0, 0)
        self.rows.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.heading)
        column.addWidget(self.body)
        self.heading.toggled.connect(self.body.setVisible)
        self.heading.setChecked(opened)
        self.body.setVisible(opened)

    @property
    def is_open(self) -> bool:
        """Whether the body is shown."""
        return self.heading.isChecked()

    def name(self, title: str, note: str = "") -> None:
        """Set the words of the heading."""
        self.heading.name(title, note)
