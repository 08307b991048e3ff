"""What must never be seen, whichever the story: asserted of the painted window and of its names."""

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from ui.main_window import MainWindow

_VERDICT: Final = re.compile(
    r"\b(?:true|false|fake|reliable|vraie?s?|faux|fausses?|fiables?)\b", re.IGNORECASE
)
_FEW: Final = 0.0005  # of the pixels: the coloured edges of letters


def nothing_wrong(window: MainWindow) -> None:
    """No verdict, no red or green, no bare number, no bare mark, no cut word, no lost focus."""
    told, loud = verdicts(window), alarming(window.grab().toImage())
    assert not told, told
    assert loud < _FEW, loud
    settled(window)
    cut = clipped(window)
    assert not cut, cut
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.isVisible()
    if window.page.isVisible():
        _a_number_has_its_sentence(window)
        _a_mark_has_its_reason(window)


def _a_number_has_its_sentence(window: MainWindow) -> None:
    score, shown = window.page.panel.score, window.page.reader.analysis
    if shown is None or score.isHidden():
        return
    if shown.score.value is None:
        assert not score.numbers.text()
        assert score.no_number.text()
    else:
        assert re.fullmatch(r"\d+ (?:to|à) \d+", score.numbers.text())
        assert score.meaning.text() == window.page.reader.messages.beside_the_range()
        assert not score.meaning.isHidden()


def _a_mark_has_its_reason(window: MainWindow) -> None:
    reader = window.page.reader
    for finding in reader.shown():
        told = reader.messages.finding(finding, reader.analysis)
        assert told.reason, finding
        assert told.question or told.innocent, finding


def settled(window: QWidget) -> None:
    """Wait until what has to be laid out anew is."""
    for _ in range(40):
        QTest.qWait(25)
        if not clipped(window):
            return


def verdicts(window: MainWindow) -> list[str]:
    """Words of a verdict in what Selon itself says, but for the sentence that denies one."""
    denial = ""
    if window.page.reader.messages is not None:
        denial = window.page.reader.messages.beside_the_range()
    said = (text.replace(denial, "") if denial else text for text in sayings(window))
    return [text for text in said if _VERDICT.search(text)]


def sayings(window: QWidget) -> Iterator[str]:
    """Every word that is shown or read aloud and is Selon's own, not the article's."""
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.textFormat() is not Qt.TextFormat.RichText:
            yield label.text()
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            yield widget.accessibleName()
            if isinstance(widget, QAbstractButton):
                yield widget.text()


def alarming(picture: QImage) -> float:
    """The share of pixels that are plainly red or plainly green."""
    seen = hits = 0
    for y in range(0, picture.height(), 2):
        for x in range(0, picture.width(), 2):
            colour = picture.pixelColor(x, y)
            seen += 1
            if colour.hsvSaturation() > 140 and colour.value() > 90:
                hue = colour.hsvHue()
                hits += hue < 10 or hue > 345 or 90 <= hue <= 150
    return hits / max(1, seen)


def clipped(window: QWidget) -> list[str]:
    """The words of labels that are not all to be seen."""
    labels = (label for label in window.findChildren(QLabel) if label.isVisible())
    plain = (label for label in labels if label.textFormat() is not Qt.TextFormat.RichText)
    return [label.text() for label in plain if label.text() and _clips(label)]


def _clips(label: QLabel) -> bool:
    """Whether a label has no room for its words: one too wide, or lines too many."""
    room, metrics = label.contentsRect(), label.fontMetrics()
    flags = int(Qt.TextFlag.TextWordWrap) if label.wordWrap() else 0
    needed = metrics.boundingRect(QRect(0, 0, room.width(), 10_000), flags, label.text())
    return needed.width() > room.width() + 1 or needed.height() > room.height() + 1


def spoken(widget: QWidget) -> str:
    """The name that a screen reader says."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
