"""A small picture of where the statements come from: one bar for each kind of source."""

from collections import Counter
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from analysis.model.codes import SourceKind
from analysis.model.judgement import Analysis
from ui import labels
from ui.panel.given import given
from ui.panel.row_delegate import LEFT, RIGHT, paint_bar

translate = QCoreApplication.translate
_BAR: Final = 9


def shares(analysis: Analysis) -> tuple[tuple[SourceKind | None, int], ...]:
    """Statements for each kind of source, most first; None stands for those without a source."""
    kinds = {source.id: source.kind for source in analysis.sources}
    counted: Counter[SourceKind] = Counter()
    bare = 0
    for sources, number in given(analysis).items():
        found = {kinds[source] for source in sources if source in kinds}
        counted.update(dict.fromkeys(found, number))
        bare += 0 if found else number
    rows: list[tuple[SourceKind | None, int]] = list(counted.most_common())
    return (*rows, (None, bare)) if bare else tuple(rows)


def shared(analysis: Analysis) -> int:
    """Statements that stand in several bars, since sources of several kinds are given for them."""
    kinds = {source.id: source.kind for source in analysis.sources}
    return sum(
        number
        for sources, number in given(analysis).items()
        if len({kinds[source] for source in sources if source in kinds}) > 1
    )


class Shares(QWidget):
    """Rows of label, bar and number; the accessible name carries the numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[SourceKind | None, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, rows: tuple[tuple[SourceKind | None, int], ...]) -> None:
        """Draw these rows."""
        self._rows = rows
        spoken = ", ".join(f"{_label(kind)}: {number}" for kind, number in rows)
        self.setAccessibleName(
            translate("Shares", "Where the statements come from") + ": " + spoken
        )
        self.setVisible(bool(rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A line for each row."""
        return QSize(200, self._step() * len(self._rows))

    def _step(self) -> int:
        return self.fontMetrics().height() + 9

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw every row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(_label(kind)) for kind, _ in self._rows), default=0)
        label_room = min(widest + 4, self.width() * 3 // 5) + 12
        most = max((number for _, number in self._rows), default=1)
        for place, (kind, number) in enumerate(self._rows):
            line = QRectF(0, place * self._step(), self.width(), self._step())
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            name = metrics.elidedText(_label(kind), Qt.TextElideMode.ElideRight, label_room - 10)
            painter.drawText(line, LEFT, name)
            painter.drawText(line, RIGHT, str(number))
            track = QRectF(label_room, line.center().y() - _BAR / 2, 0, _BAR)
            track.setRight(self.width() - metrics.horizontalAdvance("000") - 8)
            self._paint_bar(painter, track, number / most, hollow=kind is None)

    def _paint_bar(self, painter: QPainter, track: QRectF, value: float, *, hollow: bool) -> None:
        if not hollow:
            paint_bar(painter, self.palette(), track, value)
            return
        paint_bar(painter, self.palette(), track, 0)
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        track.setWidth(max(track.height(), track.width() * value))
        painter.setPen(QPen(accent, 1.2))
        painter.setBrush(QBrush(accent, Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)


def _label(kind: SourceKind | None) -> str:
    if kind is None:
        return translate("Shares", "No source given")
    return labels.source_kind(kind)
