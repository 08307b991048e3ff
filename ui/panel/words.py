"""The panel's type: labels that keep their size relative to the interface's font."""

from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.by_number import show_plain
from ui.typefaces import SERIF


def scaled(base: QFont, scale: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font at another size and weight; pixel sizes stay pixels."""
    font = QFont(base)
    if base.pixelSize() > 0:
        font.setPixelSize(max(8, round(base.pixelSize() * scale)))
    else:
        font.setPointSizeF(max(6.0, base.pointSizeF() * scale))
    font.setWeight(weight)
    return font


def serif(base: QFont, scale: float = 1.06) -> QFont:
    """The face of the article, for its words in a list."""
    font = scaled(base, scale)
    font.setFamilies(list(SERIF))
    return font


class Words(QLabel):
    """A plain label that wraps, selects, and follows the interface's size."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        scale: float = 1.0,
        weight: QFont.Weight = QFont.Weight.Normal,
        soft: bool = False,
    ) -> None:
        super().__init__(parent)
        self._scale = scale
        self._weight = weight
        show_plain(self)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        if soft:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.rescale(self.font())

    def rescale(self, base: QFont) -> None:
        """Take the interface's font, at this label's size and weight."""
        self.setFont(scaled(base, self._scale, self._weight))

    def say(self, text: str) -> None:
        """Show a text, or take no room where there is none."""
        self.setText(text)
        self.setVisible(bool(text))
