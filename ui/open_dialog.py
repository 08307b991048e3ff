"""One field for a link, a path or pasted words, and a button for a file."""

from PySide6.QtCore import QCoreApplication, QMimeData, Signal
from PySide6.QtGui import QDropEvent, QFont, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from analysis.model.origin import Origin, OriginKind
from ui.first_size import dialog_size
from ui.origins import from_mime, from_words
from ui.panel.words import Words

translate = QCoreApplication.translate


class OriginField(QPlainTextEdit):
    """Understands what stands in it; keeps the HTML of a paste while its words are untouched."""

    entered = Signal()
    understood = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pasted: tuple[str, Origin] | None = None
        self.setTabChangesFocus(True)
        self.setAcceptDrops(True)
        self.textChanged.connect(self._tell)

    def origin(self) -> Origin | None:
        """What stands in the field."""
        words = self.toPlainText()
        if self._pasted and self._pasted[0] == words:
            return self._pasted[1]
        return from_words(words)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop: a file or link replaces what was there."""
        given = from_mime(source)
        if given is None:
            return
        if given.kind in (OriginKind.ADDRESS, OriginKind.PATH):
            self.setPlainText(given.value)
            return
        empty = not self.toPlainText()
        self.insertPlainText(source.text() or given.value)
        if empty and given.kind is OriginKind.HTML:
            self._pasted = (self.toPlainText(), given)
            self._tell()

    def dropEvent(self, event: QDropEvent) -> None:
        """A file or a link that is dropped is to be opened, not to be looked at."""
        super().dropEvent(event)
        given = self.origin()
        if given is not None and given.kind in (OriginKind.ADDRESS, OriginKind.PATH):
            self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens a link or a path; in longer text it needs Ctrl."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - slow to load, and keys come after a paint

        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            given = self.origin()
            short = given is None or given.kind in (OriginKind.ADDRESS, OriginKind.PATH)
            if held or short:
                self.entered.emit()
                return
        super().keyPressEvent(event)

    def _tell(self) -> None:
        self.understood.emit(self.origin())


class OpenDialog(QDialog):
    """Asks what to read; after `exec`, `origin` holds the answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._lay_out()
        self._connect()
        self._understand(None)

    def _build(self) -> None:
        self.setWindowTitle(translate("Open", "Open an article"))
        self.title = Words(self, scale=1.25, weight=QFont.Weight.DemiBold)
        self.title.setText(translate("Open", "What would you like to read?"))
        self.field = OriginField(self)
        self.field.setPlaceholderText(
            translate("Open", "A link, the path of a file, or the text of an article")
        )
        self.field.setAccessibleName(translate("Open", "Link, path or text"))
        self.sign = Words(self, soft=True)
        self.browse = QPushButton(translate("Open", "&Browse…"), self)
        self.cancel = QPushButton(translate("Open", "&Cancel"), self)
        self.accepting = QPushButton(translate("Open", "&Open"), self)
        self.accepting.setDefault(True)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.browse)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.accepting)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        for part in (self.title, self.field, self.sign):
            column.addWidget(part)
        column.addLayout(buttons)
        self.resize(dialog_size(self, 88, 19))

    def _connect(self) -> None:
        self.field.understood.connect(self._understand)
        self.field.entered.connect(self._open)
        self.accepting.clicked.connect(self._open)
        self.cancel.clicked.connect(self.reject)
        self.browse.clicked.connect(self._browse)

    @property
    def origin(self) -> Origin | None:
        """What stands in the field."""
        return self.field.origin()

    def _understand(self, origin: Origin | None) -> None:
        self.accepting.setEnabled(origin is not None)
        self.sign.setText(described(origin))

    def _open(self) -> None:
        if self.origin:
            self.accept()

    def _browse(self) -> None:
        path = ask_for_file(self)
        if path:
            self.field.setPlainText(path)
            self.accept()


def ask_for_file(parent: QWidget) -> str:
    """The path that the reader picks, or nothing."""
    from analysis.reading.formats import READABLE  # noqa: PLC0415 - not before the first paint

    endings = " ".join(f"*{ending}" for kind in READABLE.values() for ending in kind)
    kinds = translate("Open", "Articles ({endings});;All files (*)").format(endings=endings)
    title = translate("Open", "Open a file")
    return QFileDialog.getOpenFileName(parent, title, "", kinds)[0]


def described(origin: Origin | None) -> str:
    """How the field was understood, in a sentence."""
    if origin is None:
        return translate("Open", "Selon fetches a page only when you ask for it.")
    if origin.kind is OriginKind.ADDRESS:
        return translate("Open", "A link: Selon will fetch this one page and nothing else.")
    if origin.kind is OriginKind.PATH:
        return translate("Open", "A file on this computer.")
    count = len(origin.value.split())
    if origin.kind is OriginKind.HTML:
        return translate("Open", "A pasted page: its links are kept.")
    return translate("Open", "Pasted text, %n word(s).", "", count)
