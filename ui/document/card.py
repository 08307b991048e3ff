"""The card of one finding, laid beside its words: what, why, when it is fine, what to ask."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from analysis.model.evidence import Finding
from analysis.model.judgement import Analysis
from ui import labels
from ui.document.card_text import WORDS, quotation, said_words
from ui.document.link_row import LinkRow, link_at
from ui.shapes import badge
from ui.theme import Theme, blend
from ui.typefaces import interface, reading

if TYPE_CHECKING:
    from analysis.judgement.messages import Explanation, Messages

_WIDTH = 372  # pixels at the usual size of the text
_SMALLEST, _LARGEST = 0.9, 1.7  # of its type: it grows with the text, more slowly
_STEP = 0.1
GAP = 10


class Card(QFrame):
    """Stays beside the words when the text scrolls; `closed` when the reader shuts it."""

    closed = Signal()
    contest_asked = Signal(int)
    elsewhere_asked = Signal(int)
    step_asked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.spoken = ""
        self._finding: Finding | None = None
        self._zoom = 1.0
        self._room = QRect(0, 0, 2 * _WIDTH, 3 * _WIDTH)
        self._build()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.hide()

    def _build(self) -> None:
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sign, self.head, self.place = QLabel(), QLabel(), QLabel()
        self.words, self.why, self.fine = QLabel(), QLabel(), QLabel()
        self.plainer, self.ask, self.foot = QLabel(), QLabel(), QLabel()
        self.before, self.after, self.shut = QToolButton(), QToolButton(), QToolButton()
        self.link = LinkRow()
        self.contest, self.elsewhere = QPushButton(), QPushButton()
        for button, text in ((self.before, "‹"), (self.after, "›"), (self.shut, "×")):
            button.setText(text)
            button.setObjectName("step")
            button.setAutoRaise(True)
            button.setFixedSize(26, 26)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.foot.setObjectName("soft")
        self.fine.setObjectName("soft")
        self.place.setObjectName("soft")
        self.place.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        for label in (self.head, *self._texts()):
            label.setWordWrap(True)
        for label in (self.head, self.place, *self._texts()[1:]):
            label.setTextFormat(Qt.TextFormat.PlainText)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.sign)
        top.addSpacing(4)
        top.addWidget(self.head, 1)
        for widget in (self.place, self.before, self.after, self.shut):
            top.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 10, 14)
        column.setSpacing(8)
        column.addLayout(top)
        for label in self._texts():
            label.setContentsMargins(0, 0, 8, 0)
            column.addWidget(label)
        column.addWidget(self.link)
        self._doors = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in (self.contest, self.elsewhere):
            self._doors.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._doors.addStretch(1)
        column.addLayout(self._doors)
        self._set_type(1.0)

    def _connect(self) -> None:
        self.shut.clicked.connect(self.closed)
        self.before.clicked.connect(self._back)
        self.after.clicked.connect(self._forward)
        self.contest.clicked.connect(self._ask)
        self.elsewhere.clicked.connect(self._look)

    def show_finding(
        self, finding: Finding, analysis: Analysis, messages: "Messages", at: tuple[int, int]
    ) -> None:
        """Fill the card; `at` is the finding's place among those shown, and how many there are."""
        said = messages.finding(finding, analysis)
        certainty = labels.certainty(finding.confidence)
        quoted = quotation(analysis.article.text, finding, WORDS - said_words(said, certainty) - 10)
        self._finding = finding
        self.head.setText(said.label or labels.kind(finding.kind))
        self.words.setText(quoted.rich)
        self.why.setText(said.reason)
        self.plainer.setText(said.plainer)
        self.fine.setText(said.innocent)
        self.ask.setText(said.question)
        self.foot.setText(self._foot(said, certainty, finding.rule))
        self.place.setText(f"{at[0]} / {at[1]}")
        for label in self._texts():
            label.setVisible(bool(label.text()))
        self.link.show_link(link_at(analysis.article, finding.span))
        self._draw_sign()
        place = QCoreApplication.translate("Card", "{at} of {all}").format(at=at[0], all=at[1])
        self.spoken = ". ".join(
            text.rstrip(".") for text in (self.head.text(), place, quoted.plain, said.reason)
        )
        self.setAccessibleName(self.head.text())
        self.setAccessibleDescription("\n".join(label.text() for label in self._texts()[1:]))
        self._settle()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.theme = theme
        self._draw_sign()

    def set_zoom(self, zoom: float) -> None:
        """Grow with the text."""
        self._zoom = zoom
        self._settle()

    def fit(self, room: QRect) -> None:
        """Be as large as the text asks for, or as there is room for."""
        if room.size() != self._room.size():
            self._room = room
            self._settle()

    def place_beside(self, words: QRect, room: QRect) -> None:
        """Stand right of the words where there is room, else below, else above them."""
        size = QSize(self.width(), self.height())
        self.move(spot(words, size, room))

    def retranslate(self) -> None:
        """Take the words of the language installed."""
        names = {
            self.before: self.tr("Previous mark"),
            self.after: self.tr("Next mark"),
            self.shut: self.tr("Close the card"),
        }
        self.contest.setText(self.tr("Not right?"))
        self.elsewhere.setText(self.tr("Look elsewhere"))
        for button, name in names.items():
            button.setAccessibleName(name)
            button.setToolTip(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A card whose edge has the colour of its kind."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(box, 9, 9)
        painter.fillPath(shape, self.theme.card)
        if self._finding is not None:
            painter.setClipPath(shape)
            painter.fillRect(
                QRectF(0, 0, 5, self.height()), self.theme.marks[self._finding.kind].line
            )
            painter.setClipping(False)
        painter.setPen(QPen(blend(self.theme.rule, self.theme.ink, 0.35), 1))
        painter.drawPath(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _texts(self) -> tuple[QLabel, ...]:
        return (self.words, self.why, self.plainer, self.fine, self.ask, self.foot)

    def _foot(self, said: "Explanation", certainty: str, rule: str) -> str:
        """A professional rule where there is one; how sure Selon is, and its own rule."""
        rule_line = self.tr("Rule: {rule}").format(rule=rule)
        return "\n".join(filter(None, (said.standard, f"{certainty} {rule_line}")))

    def _draw_sign(self) -> None:
        if self._finding is not None:
            kind = self._finding.kind
            self.sign.setPixmap(badge(kind, self.theme.marks[kind], 22, self.devicePixelRatioF()))

    def _settle(self) -> None:
        """Take the type that goes with the text, or the largest with which all of it is seen."""
        layout = self.layout()
        scale = min(_LARGEST, max(_SMALLEST, 1 + (self._zoom - 1) * 0.6))
        while layout is not None and self._finding is not None:
            self._set_type(scale)
            layout.activate()
            height = layout.totalHeightForWidth(self.width())
            if height <= self._room.height() - 8 or scale <= _SMALLEST:
                self.setFixedHeight(height)
                break
            scale = max(_SMALLEST, scale - _STEP)

    def _set_type(self, scale: float) -> None:
        """Width and type, in shares of the usual ones."""
        small, usual = round(12 * scale), round(13 * scale)
        bold = interface(usual, bold=True)
        for label in (self.head, self.ask):
            label.setFont(bold)
        for widget in (self.why, self.plainer, self.fine, self.contest, self.elsewhere):
            widget.setFont(interface(usual))
        self.words.setFont(reading(round(16 * scale)))
        self.place.setFont(interface(small))
        self.link.set_type(interface(small))
        self.foot.setFont(interface(max(11, round(11 * scale))))
        width = max(200, min(round(_WIDTH * scale), self._room.width() - 2 * GAP))
        self.setFixedWidth(width)
        needed = self.contest.sizeHint().width() + self.elsewhere.sizeHint().width() + 6
        ways = QBoxLayout.Direction
        beside = needed <= width - 30
        self._doors.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def _ask(self) -> None:
        if self._finding is not None:
            self.contest_asked.emit(self._finding.id)

    def _look(self) -> None:
        if self._finding is not None:
            self.elsewhere_asked.emit(self._finding.id)

    def _back(self) -> None:
        self.step_asked.emit(-1)

    def _forward(self) -> None:
        self.step_asked.emit(1)


def spot(words: QRect, size: QSize, room: QRect) -> QPoint:
    """Where a card of `size` goes: never out of the room, beside its words if there is a place.

    Words that fill the room keep their beginning in sight: the card stands at its foot.
    """
    left = max(room.left() + GAP, min(words.left(), room.right() - size.width() - GAP))
    below = max(room.top() + 4, words.bottom() + GAP)
    if below + size.height() <= room.bottom() - 4:
        return QPoint(left, below)
    above = words.top() - GAP - size.height()
    if above >= room.top():
        return QPoint(left, above)
    right = max(room.left() + GAP, room.right() - size.width() - GAP)
    return QPoint(right, max(room.top() + 4, room.bottom() - size.height() - 4))
