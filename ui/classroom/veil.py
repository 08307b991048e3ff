"""What lies over the text in front of a class: a veil with a hole for one mark, or a blank."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_VEIL = 196  # of 255: the rest of the text stays in sight, and out of the way


class Veil(QWidget):
    """Covers the viewport of a text; the mouse goes through it."""

    def __init__(self, text: QAbstractScrollArea, paper: QColor) -> None:
        super().__init__(text.viewport())
        self._text = text
        self._paper = QColor(paper)
        self._paper.setAlpha(_VEIL)
        self._boxes: tuple[QRectF, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        text.viewport().installEventFilter(self)
        text.verticalScrollBar().valueChanged.connect(self.update)

    def light(self, boxes: Sequence[QRectF]) -> None:
        """Leave these boxes (of the document) clear; take the veil away where there are none."""
        self._boxes = tuple(boxes)
        self.setGeometry(self._text.viewport().rect())
        self.setVisible(bool(boxes))
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the veil round its hole."""
        whole, hole = QPainterPath(), QPainterPath()
        whole.addRect(QRectF(self.rect()))
        above = self._text.verticalScrollBar().value()
        for box in self._boxes:
            part = QPainterPath()
            part.addRoundedRect(box.translated(0, -above).adjusted(-10, -7, 10, 10), 8, 8)
            hole = hole.united(part)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(whole.subtracted(hole), self._paper)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay as large as the text."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._text.viewport().rect())
        return False
