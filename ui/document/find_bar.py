"""Looks for words in the article: a field, the number of hits, next and previous."""

import re

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from analysis.model.span import Span


def hits_of(text: str, words: str) -> tuple[Span, ...]:
    """Where `words` stand in `text`, upper and lower case alike, any blank for a blank."""
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return ()
    pattern = re.compile(r"\s+".join(parts).replace("'", "['’]"), re.IGNORECASE)
    return tuple(Span(*match.span()) for match in pattern.finditer(text))


class FindBar(QFrame):
    """Says `hits_changed` with all hits and `hit_chosen` with the one to show."""

    hits_changed = Signal(object)
    hit_chosen = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._hits: tuple[Span, ...] = ()
        self._at = -1
        self._build()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.hide()

    def _build(self) -> None:
        self.setObjectName("find_bar")
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.count = QLabel()
        self.previous, self.next, self.shut = QToolButton(), QToolButton(), QToolButton()
        for button, sign in ((self.previous, "↑"), (self.next, "↓"), (self.shut, "×")):
            button.setText(sign)
            button.setAutoRaise(True)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 10, 6)
        self.field.setMaximumWidth(360)
        row.addWidget(self.field, 1)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.shut)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self.step)
        self.next.clicked.connect(self._forward)
        self.previous.clicked.connect(self._back)
        self.shut.clicked.connect(self.hide)

    def open(self) -> None:
        """Show the bar and go to its field."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()
        self._search()

    def set_text(self, text: str) -> None:
        """Look in another article."""
        self._text = text
        if self.isVisible():
            self._search()

    def step(self, by: int = 1) -> None:
        """Go to the next hit, or the one before."""
        if self._hits:
            self._at = (self._at + by) % len(self._hits)
            self.hit_chosen.emit(self._hits[self._at])
        self._say()

    def retranslate(self) -> None:
        """Take the words of the language installed."""
        self.setAccessibleName(self.tr("Find in the article"))
        self.field.setPlaceholderText(self.tr("Find in the article"))
        self.field.setAccessibleName(self.tr("Words to find"))
        names = {
            self.previous: self.tr("Previous place"),
            self.next: self.tr("Next place"),
            self.shut: self.tr("Close the search"),
        }
        for button, name in names.items():
            button.setAccessibleName(name)
            button.setToolTip(name)
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hits_changed.emit(())
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _search(self) -> None:
        self._hits = hits_of(self._text, self.field.text())
        self._at = -1
        self.hits_changed.emit(self._hits)
        self.step()

    def _forward(self) -> None:
        self.step(1)

    def _back(self) -> None:
        self.step(-1)

    def _say(self) -> None:
        found = len(self._hits)
        if not self.field.text().strip():
            self.count.clear()
        elif not found:
            self.count.setText(self.tr("Not in this article"))
        else:
            words = QCoreApplication.translate("FindBar", "{at} of %n place(s)", None, found)
            self.count.setText(words.format(at=self._at + 1))
