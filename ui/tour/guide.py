"""The line under the article in which the tour is offered, and in which it speaks."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.panel.words import Words

translate = QCoreApplication.translate


class Guide(QFrame):
    """Says one thing at a time; `stepped` by 1 or -1, `ended` when the reader has enough."""

    stepped = Signal(int)
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at, self._all = -1, 0
        self._build()
        self._lay_out()
        self.back.clicked.connect(self._go_back)
        self.onward.clicked.connect(self._go_on)
        self.end.clicked.connect(self.ended)
        self.hide()

    def _build(self) -> None:
        self.setObjectName("guide")
        self.place = Words(self, soft=True)
        self.place.setWordWrap(False)
        self.words = Words(self)
        self.back, self.onward, self.end = (QPushButton(self) for _ in range(3))
        for button in (self.back, self.onward, self.end):
            button.setAutoDefault(True)

    def _lay_out(self) -> None:
        text = QHBoxLayout()
        text.setSpacing(16)
        text.addWidget(self.place)
        text.addWidget(self.words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self.end, self.back, self.onward):
            buttons.addWidget(button)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(20, 10, 16, 10)
        self._box.setSpacing(14)
        self._box.addLayout(text, 1)
        self._box.addLayout(buttons)
        policy = QSizePolicy.Policy
        self.place.setSizePolicy(policy.Minimum, policy.Minimum)
        self.setSizePolicy(policy.Preferred, policy.Maximum)

    def offer(self) -> None:
        """Ask whether the tour is wanted."""
        self._at, self._all = -1, 0
        self.say("")

    def tell(self, words: str, at: int, of: int) -> None:
        """Say something, the `at`-th of so many, counted from 0."""
        self._at, self._all = at, of
        self.say(words)
        self.onward.setFocus()

    def say(self, words: str) -> None:
        """Put words and buttons for the present stop, in the language installed."""
        offered, last = self._at < 0, self._at == self._all - 1
        question = translate("Guide", "New here? See in under a minute what the marks mean.")
        self.words.setText(question if offered else words)
        self.place.say("" if offered else f"{self._at + 1} / {self._all}")
        self.back.setText(translate("Guide", "Back"))
        self.back.setVisible(not offered)
        self.back.setEnabled(self._at > 0)
        self.onward.setText(
            translate("Guide", "Show me") if offered else translate("Guide", "Next")
        )
        self.onward.setVisible(offered or not last)
        leave = translate("Guide", "Finish") if last else translate("Guide", "Stop here")
        self.end.setText(translate("Guide", "No, thanks") if offered else leave)
        self.setAccessibleName(translate("Guide", "What the marks mean"))
        for button in (self.back, self.onward, self.end):
            button.setAccessibleName(button.text())
            button.setAccessibleDescription(self.words.text())
        self.show()
        if not offered and last:
            self.end.setFocus()

    def event(self, event: QEvent) -> bool:
        """The Escape key is this line's own while it has the focus."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow another type size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            for label in (self.place, self.words):
                label.rescale(self.font())

    def _go_back(self) -> None:
        self.stepped.emit(-1)

    def _go_on(self) -> None:
        self.stepped.emit(1)
