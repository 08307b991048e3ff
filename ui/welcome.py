"""The first page: one field to open anything, and the bundled demonstrations."""

import re
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from analysis.model.origin import Origin, OriginKind
from ui import labels
from ui.by_number import scroll_down_only
from ui.open_dialog import OriginField, ask_for_file, described
from ui.panel.words import Words

translate = QCoreApplication.translate

_SAMPLES: Final[Mapping[str, object]] = {
    "fr-archive-mur": QT_TRANSLATE_NOOP("Welcome", "Second-hand sources, behind a paywall"),
    "fr-meme-evenement": QT_TRANSLATE_NOOP("Welcome", "The same event, told with named sources"),
    "fr-locale": QT_TRANSLATE_NOOP("Welcome", "A small local paper"),
    "en-explained-anonymity": QT_TRANSLATE_NOOP("Welcome", "Unnamed sources, and why"),
    "en-opinion": QT_TRANSLATE_NOOP("Welcome", "An opinion, and labelled as one"),
    "en-relay": QT_TRANSLATE_NOOP("Welcome", "A rewriting that loses its sources"),
    "miroir-a": QT_TRANSLATE_NOOP("Welcome", "One text, seen from one side"),
    "miroir-b": QT_TRANSLATE_NOOP("Welcome", "The same text, countries swapped"),
}
"""What each demonstration shows, in the order of the page."""

_TITLE: Final = re.compile(r"<meta property=\"og:title\" content=\"([^\"]*)\"|<title>([^<|]*)")
_LANGUAGE: Final = re.compile(r"<html[^>]*\blang=\"(\w\w)", re.IGNORECASE)
_HEAD: Final = 4096  # characters in which a sample's title stands
_COLUMN: Final = 80  # letters
_SOON: Final = 100  # milliseconds


class Welcome(QWidget):
    """Says what Selon does in a sentence and lets one begin in one click."""

    origin_chosen = Signal(Origin)
    sample_chosen = Signal(Path)
    tour_asked = Signal()

    def __init__(self, samples: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paths = [path for name in _SAMPLES if (path := samples / f"{name}.html").is_file()]
        self._build()
        self._lay_out()
        self._connect()
        self._name_everything()

    def _build(self) -> None:
        self.title = Words(self, scale=2.6, weight=QFont.Weight.DemiBold)
        self.promise = Words(self, scale=1.15)
        self.field = OriginField(self)
        self.sign = Words(self, soft=True)
        self.browse = QPushButton(self)
        self.open = QPushButton(self)
        self.open.setEnabled(False)
        self.demonstrations = Words(self, weight=QFont.Weight.DemiBold)
        self.tour = QPushButton(self)
        self.samples = [SampleButton(path, self) for path in self._paths]

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.sign, 1)
        buttons.addWidget(self.browse)
        buttons.addWidget(self.open)
        sheet = QWidget()
        self._centre(sheet)  # first: a full sheet would be measured before its size is known
        column = QVBoxLayout(sheet)
        column.setContentsMargins(28, 44, 28, 40)
        column.setSpacing(12)
        for part in (self.title, self.promise, self.field):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addSpacing(18)
        begin = QHBoxLayout()
        begin.addWidget(self.demonstrations, 1)
        begin.addWidget(self.tour)
        column.addLayout(begin)
        for button in self.samples:
            column.addWidget(button)
        column.addStretch(1)
        self.field.setFixedHeight(self.fontMetrics().height() * 5)

    def _centre(self, sheet: QWidget) -> None:
        sheet.setMaximumWidth(self.fontMetrics().averageCharWidth() * _COLUMN + 56)
        sheet.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        wide = QWidget()
        row = QHBoxLayout(wide)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(sheet, 100)
        row.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        scroll_down_only(area)
        area.setWidget(wide)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _connect(self) -> None:
        self.field.understood.connect(self._understand)
        self.field.entered.connect(self._open)
        self.open.clicked.connect(self._open)
        self.browse.clicked.connect(self._browse)
        self.tour.clicked.connect(self.tour_asked)
        for button in self.samples:
            button.clicked.connect(partial(self.sample_chosen.emit, button.path))

    def changeEvent(self, event: QEvent) -> None:
        """Follow another language or type size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name_everything()
        if event.type() is QEvent.Type.FontChange:
            for label in self.findChildren(Words):
                label.rescale(self.font())

    def _name_everything(self) -> None:
        self.title.setText("Selon")
        self.promise.setText(
            translate("Welcome", "See how an article says where its information comes from.")
        )
        self.field.setPlaceholderText(
            translate("Welcome", "Paste a link or the text of an article, or drop a file here")
        )
        self.field.setAccessibleName(translate("Welcome", "Link, path or text"))
        self.browse.setText(translate("Welcome", "&Browse…"))
        self.open.setText(translate("Welcome", "&Open"))
        self.demonstrations.say(translate("Welcome", "Or begin with a demonstration"))
        self.tour.setText(translate("Welcome", "In a minute: what the &marks mean"))
        self.sign.setText(described(self.field.origin()))
        for button in self.samples:
            button.name()

    def _understand(self, origin: Origin | None) -> None:
        self.open.setEnabled(origin is not None)
        self.sign.setText(described(origin))

    def _open(self) -> None:
        given = self.field.origin()
        if given:
            self.origin_chosen.emit(given)

    def _browse(self) -> None:
        path = ask_for_file(self)
        if path:
            self.origin_chosen.emit(Origin(OriginKind.PATH, path))


class SampleButton(QPushButton):
    """A demonstration: what it shows, then its title and language."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._title, self._language = headline(path)
        self.shows = Words(self, weight=QFont.Weight.Medium)
        self.what = Words(self, scale=0.92, soft=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 9, 14, 10)
        column.setSpacing(2)
        for label in (self.shows, self.what):
            column.addWidget(label)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer may stand here when the window opens: its shape waits for the first paint."""
        super().enterEvent(event)
        QTimer.singleShot(_SOON, self, self._invite)

    def _invite(self) -> None:
        """Show that it can be clicked, on its labels too."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - slow to load

        self.setCursor(Qt.CursorShape.PointingHandCursor)
        for label in (self.shows, self.what):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def hasHeightForWidth(self) -> bool:
        """A title may need a second line; a plain button would cut it off."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for both labels."""
        column = self.layout()
        return column.totalHeightForWidth(width) if column else -1

    def sizeHint(self) -> QSize:
        """Room for both labels at the present width."""
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def name(self) -> None:
        """Set the words in the language installed."""
        shows = translate("Welcome", str(_SAMPLES[self.path.stem]))
        what = translate("Welcome", "%1 · in %2", "a title and its language")
        what = what.replace("%1", self._title).replace("%2", labels.language(self._language))
        self.shows.setText(shows)
        self.what.setText(what)
        self.setAccessibleName(f"{shows}. {what}")
        self.updateGeometry()


def headline(path: Path) -> tuple[str, str]:
    """Title and language of a bundled page, from its first lines."""
    with path.open(encoding="utf-8") as page:
        head = page.read(_HEAD)
    titles = sorted(_TITLE.finditer(head), key=lambda match: match[1] is None)
    title, language = next(iter(titles), None), _LANGUAGE.search(head)
    words = (title[1] or title[2]).strip() if title else path.stem
    return words, language[1].lower() if language else ""
