"""The presenter's bar: what the keys do and what comes next, hidden until it is asked for."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from analysis.model.codes import Kind
from ui import labels
from ui.classroom.hands import Hands
from ui.classroom.steps import Steps
from ui.theme import Theme
from ui.typefaces import interface

_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_SHARE: Final = 0.34  # of the foot's height that a line's type takes
_SMALLEST: Final = 11  # pixels of a line that has to be made to fit


class PresenterBar(QWidget):
    """Lies over the foot, in its place and as tall, so that no word of the text moves."""

    def __init__(self, theme: Theme, foot: QWidget) -> None:
        super().__init__(foot)
        self._theme = theme
        self._foot = foot
        self.hands: Hands | None = None  # while somebody counts
        self._lines: tuple[str, str] = ("", "")
        self.hide()

    def show_state(self, steps: Steps, hands: Hands | None) -> None:
        """Say what the keys do now, and what is shown and comes next; or what was typed."""
        self.hands = hands
        if hands is not None:
            asked = self.tr("Show of hands: {numbers}").format(numbers=hands.words)
            self._lines = (
                asked,
                self.tr("Two numbers with / between · Enter shows them · Esc cancels"),
            )
        else:
            self._lines = (self._keys(), self._layers(steps))
        self.setGeometry(self._foot.rect())
        self.setAccessibleName(". ".join(self._lines))
        self.show()
        self.raise_()
        self.update()

    @property
    def words(self) -> str:
        """What the bar says."""
        return "\n".join(self._lines)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw two quiet lines."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.panel)
        painter.fillRect(QRectF(0, 0, self.width(), 1), self._theme.rule)
        half, edge = self.height() / 2, self.height() * 0.4
        for number, (words, ink) in enumerate(
            zip(self._lines, (self._theme.ink, self._theme.soft), strict=True)
        ):
            room = QRectF(edge, number * half, self.width() - 2 * edge, half)
            painter.setFont(_fitting(words, self.height() * _SHARE, room.width()))
            painter.setPen(ink)
            painter.drawText(room, _LEFT, words)

    def event(self, event: QEvent) -> bool:
        """A pointer that leaves the foot takes a bar away that it brought."""
        if event.type() is QEvent.Type.Leave and self.hands is None:
            self.hide()
        return super().event(event)

    def _keys(self) -> str:
        return self.tr(
            "→ one layer more · ← one less · 1–8 one alone · N P mark by mark · B blank · "
            "H show of hands · Esc back"
        )

    def _layers(self, steps: Steps) -> str:
        after = steps.forward().layers
        coming = after[-1:] if len(after) > len(steps.layers) else ()
        shown = self.tr("Shown: {layers}").format(layers=_names(steps.layers))
        then = self.tr("Next: {layers}").format(layers=_names(coming))
        return f"{shown} · {then}"


def _names(kinds: Sequence[Kind]) -> str:
    return ", ".join(map(labels.layer, kinds)) or "–"


def _fitting(words: str, size: float, room: float) -> QFont:
    """The type of a line: smaller where it would not fit."""
    made = interface(round(size))
    width = QFontMetricsF(made).horizontalAdvance(words)
    return interface(max(_SMALLEST, int(size * room / width))) if width > room else made
