"""A link of the article, on the card of the mark it stands on: shown, copied, opened if asked."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from analysis.model.article import Article
from analysis.model.span import Span

translate = QCoreApplication.translate


def link_at(article: Article, span: Span) -> str:
    """The first web address that words of this span lead to; empty where they lead nowhere."""
    links = (link for link in article.metadata.links if link.span.touches(span))
    web = (link.href for link in links if link.href.startswith(("https://", "http://")))
    return next(web, "")


class LinkRow(QWidget):
    """Never follows a link by itself; `asked` with the address when the reader wants to read it."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._href = ""
        self.address = QLabel(self)
        self.address.setObjectName("soft")
        self.address.setTextFormat(Qt.TextFormat.PlainText)
        self.address.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.copy, self.open = QToolButton(self), QToolButton(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(6)
        row.addWidget(self.address, 1)
        for button in (self.copy, self.open):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)
        self.copy.clicked.connect(self._copy)
        self.open.clicked.connect(self._ask)
        self.retranslate()

    def show_link(self, href: str) -> None:
        """Show an address, or take no room where there is none."""
        self._href = href
        self.address.setToolTip(href)
        self.address.setAccessibleName(href)
        self.setVisible(bool(href))
        self._cut()

    def set_type(self, font: QFont) -> None:
        """Take the type of the card."""
        for part in (self.address, self.copy, self.open):
            part.setFont(font)
        self._cut()

    def retranslate(self) -> None:
        """Take the words of the language installed."""
        self.copy.setText(translate("LinkRow", "Copy"))
        self.open.setText(translate("LinkRow", "Read"))
        for button, name in (
            (self.copy, translate("LinkRow", "Copy the link")),
            (self.open, translate("LinkRow", "Fetch this page and read it here")),
        ):
            button.setToolTip(name)
            button.setAccessibleName(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _cut(self) -> None:
        """The address as far as there is room, its site and its end in sight."""
        short = self._href.partition("://")[2]
        middle = Qt.TextElideMode.ElideMiddle
        metrics = self.address.fontMetrics()
        self.address.setText(metrics.elidedText(short, middle, self.address.width()))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._href)

    def _ask(self) -> None:
        self.asked.emit(self._href)
