"""The article in front of a class: full screen, alone, its marks shown one layer at a time."""

import math
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFontMetricsF, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractSlider, QVBoxLayout, QWidget

from analysis.model.article import Article
from analysis.model.codes import Kind
from analysis.model.evidence import Finding
from ui import labels
from ui.actions import digit_row
from ui.classroom.bar import PresenterBar
from ui.classroom.foot import Foot
from ui.classroom.hands import Hands
from ui.classroom.steps import Steps
from ui.classroom.veil import Veil
from ui.document.place import Place, return_to
from ui.document.styles import BASE, Style, font_of
from ui.document.view import ArticleView
from ui.theme import Theme

_LEGIBLE: Final = 40
"""An x is at least one part in so many of the screen's height: 8 metres from a usual projector."""

_Slide = QAbstractSlider.SliderAction
_SCROLLS: Final[Mapping[Qt.Key, QAbstractSlider.SliderAction]] = {
    Qt.Key.Key_Up: _Slide.SliderSingleStepSub,
    Qt.Key.Key_Down: _Slide.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: _Slide.SliderPageStepSub,
    Qt.Key.Key_PageDown: _Slide.SliderPageStepAdd,
    Qt.Key.Key_Space: _Slide.SliderPageStepAdd,
    Qt.Key.Key_Home: _Slide.SliderToMinimum,
    Qt.Key.Key_End: _Slide.SliderToMaximum,
}


class Stage(QWidget):
    """A window of its own, so that the reader's is as it was when this one is `closed`."""

    closed = Signal()

    def __init__(self, theme: Theme, screen: QRect, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.steps = Steps()
        self._build(theme, screen)
        self._lay_out(theme)

    def _build(self, theme: Theme, screen: QRect) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.resize(screen.size())
        zoom = zoom_for(screen.height())
        self.view = ArticleView(theme, self)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys are the stage's own
        self.view.set_zoom(zoom)
        self.foot = Foot(theme, max(18, screen.height() // 30), self)
        self.bar = PresenterBar(theme, self.foot)
        self.foot.entered.connect(self._point_at_foot)
        self.veil = Veil(self.view, theme.paper)
        self.blank = QWidget(self)
        self.blank.setAutoFillBackground(True)
        black = QPalette(Qt.GlobalColor.black)
        self.blank.setPalette(black)
        self.blank.hide()

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.foot)
        self.view.setAccessibleName(self.tr("Article"))
        self.setAccessibleName(self.tr("In front of a class"))
        self.setWindowTitle(self.tr("In front of a class"))

    def show_article(
        self, article: Article, findings: Iterable[Finding], place: Place | None
    ) -> None:
        """The text alone, from the line that was at the top."""
        self.steps = Steps(tuple(findings))
        self.showFullScreen()
        self.view.show_article(article)
        return_to(self.view, Place(place.offset, 0) if place else None)
        self.setFocus()

    def take(self, steps: Steps) -> None:
        """Show other marks; the text stays where it is, but for a mark that is out of sight."""
        self.steps = steps
        self.view.show_findings(steps.shown)
        lit = steps.lit
        if lit is not None:
            self.view.reveal(lit.span)
        self.veil.light([line.box for line in self.view.lines(lit.span)] if lit else [])
        kinds = (*(k for k in steps.layers if lit is None or k is not lit.kind),)
        kinds = (*kinds, lit.kind) if lit is not None else kinds
        words = self._words()
        self.foot.show_layers(kinds, words)
        if self.bar.isVisible():
            self._show_bar()
        if words:
            self.view.announce(words)

    def _words(self) -> str:
        """What is shown last, in a line."""
        lit, layers = self.steps.lit, self.steps.layers
        if lit is not None:
            at, of = self.steps.place
            said = self.tr("{kind} · {at} of {all}")
            return said.format(kind=labels.kind(lit.kind), at=at, all=of)
        return labels.layer(layers[-1]) if layers else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.bar.isVisible() and self.bar.hands is not None:
            self._count(event, self.bar.hands)
        else:
            self._act(event)

    def _act(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        acts: Mapping[Qt.Key, Callable[[], Steps]] = {
            Qt.Key.Key_Right: self.steps.forward,
            Qt.Key.Key_Left: self.steps.back,
            Qt.Key.Key_N: lambda: self.steps.light(1),
            Qt.Key.Key_P: lambda: self.steps.light(-1),
        }
        number = self._number(event.text())
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key == Qt.Key.Key_B:
            self._turn_blank()
        elif key == Qt.Key.Key_H:
            self.bar.show_state(self.steps, Hands())
        elif key in (Qt.Key.Key_F1, Qt.Key.Key_Question):
            self._turn_bar()
        elif key in acts:
            self.take(acts[key]())
        elif 0 < number <= len(Kind):
            self.take(self.steps.jump(list(Kind)[number - 1]))
        elif key in _SCROLLS:
            self.view.verticalScrollBar().triggerAction(_SCROLLS[key])
        else:
            super().keyPressEvent(event)

    def _count(self, event: QKeyEvent, hands: Hands) -> None:
        """Two numbers are typed: Enter shows them, Esc leaves them."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if hands.counts is not None:
                self.bar.hide()
                self.foot.show_hands(hands.counts)
                self.view.announce(self.foot.accessibleName())
        elif key == Qt.Key.Key_Escape:
            self.bar.hide()
        elif key == Qt.Key.Key_Backspace:
            self.bar.show_state(self.steps, hands.shortened())
        else:
            digit, typed = self._number(event.text()), event.text()
            is_digit = digit > 0 or typed == "0"
            typing = hands.with_digit(str(digit % 10)) if is_digit else hands.with_sign(typed)
            self.bar.show_state(self.steps, typing)

    def _show_bar(self) -> None:
        self.bar.show_state(self.steps, None)

    def _point_at_foot(self) -> None:
        """The pointer asks for the bar; whoever counts hands is left alone."""
        if not self.bar.isVisible():
            self._show_bar()

    def _turn_bar(self) -> None:
        if self.bar.isVisible():
            self.bar.hide()
        else:
            self._show_bar()
            self.view.announce(self.bar.words)

    def _number(self, typed: str) -> int:
        """The digit of a key, with Shift or without where digits need it; 0 for another key."""
        if typed.isdecimal():
            return int(typed)
        return digit_row().find(typed) + 1 if typed else 0

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _turn_blank(self) -> None:
        self.blank.setGeometry(self.rect())
        self.blank.setVisible(not self.blank.isVisible())
        self.blank.raise_()
        if self.blank.isVisible():
            self.view.announce(self.tr("The screen is blank"))


def zoom_for(height: int) -> float:
    """The size of the text at which the back row reads it on a screen so many pixels high."""
    usual = QFontMetricsF(font_of(Style(), 1.0)).xHeight()
    return math.ceil(BASE * height / _LEGIBLE / usual) / BASE
