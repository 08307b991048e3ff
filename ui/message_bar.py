"""A calm line above the article: what is going on, or what went wrong, and one button."""

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from ui.by_number import let_select, show_plain


class MessageBar(QFrame):
    """Shows one message at a time; `cancelled` when the reader stops the work it tells of."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._working = False
        self._words = ""
        self._build()
        self._lay_out()
        self.button.clicked.connect(self._pressed)
        self.hide()

    def _build(self) -> None:
        self.setObjectName("message_bar")
        self.text = QLabel()
        self.text.setWordWrap(True)
        show_plain(self.text)
        let_select(self.text)
        self.progress = QProgressBar()
        self.progress.setFixedWidth(140)
        self.progress.setTextVisible(False)
        self.button = QToolButton()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 12, 8)
        row.setSpacing(14)
        row.addWidget(self.text, 1)
        row.addWidget(self.progress)
        row.addWidget(self.button)

    def show_work(self, words: str) -> None:
        """Say what is being done, with a way to stop it."""
        self._working = True
        self._words = words
        self.progress.setRange(0, 0)
        self._show(words)

    def show_message(self, words: str) -> None:
        """Say something that stays until it is read."""
        self._working = False
        self._show(words)

    def show_progress(self, done: int, expected: int) -> None:
        """How many bytes have come of how many; `expected` is -1 when nobody knows."""
        if not self._working:
            return
        if expected > 0:
            self.progress.setRange(0, expected)
            self.progress.setValue(min(done, expected))
        elif done > 0:
            amount = QLocale().formattedDataSize(done, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
            self.text.setText(f"{self._words} {amount}")

    def finish(self) -> None:
        """The work that was told of is over."""
        if self._working:
            self._working = False
            self.hide()

    def retranslate(self) -> None:
        """Take the words of the language installed."""
        self.setAccessibleName(self.tr("Message"))
        self.progress.setAccessibleName(self.tr("Progress"))
        self.button.setText(self.tr("Cancel") if self._working else self.tr("Close"))
        self.button.setAccessibleName(self.button.text())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self, words: str) -> None:
        self.text.setText(words)
        self.text.setAccessibleName(words)
        self.progress.setVisible(self._working)
        self.retranslate()
        self.show()

    def _pressed(self) -> None:
        if self._working:
            self.cancelled.emit()
        self._working = False
        self.hide()
