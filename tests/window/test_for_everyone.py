"""Names, focus, large type, grey pictures, nothing moving by itself: the window for everyone."""

import re
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QTextEdit,
    QToolButton,
)

from analysis.model.codes import Kind
from analysis.model.evidence import Finding
from analysis.model.span import Span
from tests.window.conftest import SAMPLES
from tests.window.faults import clipped
from ui.panel.section import _WRAPPED, Heading

pytestmark = pytest.mark.window

UI = Path(__file__).resolve().parents[2] / "ui"
TAKES_KEYS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QTextEdit)


def opened_out(qtbot, window):
    """The window with every section of its panel open."""
    panel = window.page.panel
    for part in panel.parts:
        heading = getattr(part, "heading", None)
        if isinstance(heading, QAbstractButton):
            heading.setChecked(True)
    qtbot.wait(150)
    return panel


@pytest.mark.parametrize("language", ["en", "fr"])
def test_whatever_takes_keys_has_a_name_and_can_have_the_focus(qtbot, start, opened, language):
    window = start(language)
    reader = opened(window)
    reader.step(1)
    reader.find_bar.open()
    opened_out(qtbot, window)
    found = [w for kind in TAKES_KEYS for w in window.findChildren(kind) if w.isVisible()]
    inner = [w for w in found if w.parent() is not None and isinstance(w.parent(), QLineEdit)]
    assert len(found) > 40
    heads = window.findChildren(QHeaderView)  # the table tells what stands in them
    for widget in set(found) - set(inner) - set(heads):
        spoken = QAccessible.queryAccessibleInterface(widget)
        assert spoken.text(QAccessible.Text.Name), widget
        assert widget.focusPolicy() != Qt.FocusPolicy.NoFocus, widget


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("name", ["fr-archive-mur", "en-opinion"])
def test_at_200_per_cent_on_a_small_screen_nothing_is_clipped(
    qtbot, start, opened, photographed, language, name
):
    window = start(language, (1024, 768), zoom=2.0, theme="contrast")
    reader = opened(window, SAMPLES / f"{name}.html")
    reader.step(1)
    opened_out(qtbot, window)
    photographed(window, f"large-{language}-{name}")
    assert window.size().width() <= 1024
    view = reader.view
    assert view.document().size().width() <= view.viewport().width() + 1
    assert QRect(0, 0, view.width(), view.height()).contains(reader.card.geometry())
    qtbot.waitUntil(lambda: clipped(window) == [], timeout=10_000)
    for heading in window.page.panel.findChildren(Heading):
        if heading.isVisible():
            metrics, room = QFontMetrics(heading._title_font()), heading._room()
            lines = metrics.boundingRect(QRect(0, 0, room, 1000), _WRAPPED, heading.text())
            assert lines.height() <= heading.height()
            assert lines.width() <= room + 1
    for button in window.findChildren(QToolButton):
        if button.isVisible() and button.text():
            assert button.width() >= button.fontMetrics().horizontalAdvance(button.text())


def test_in_grey_no_two_kinds_look_alike(qtbot, start, opened):
    window = start()
    reader = opened(window, SAMPLES / "en-opinion.html")
    text = reader.view.article.text
    block = next(b for b in reader.view.article.blocks if b.role == "lede")
    words = Span(block.span.start, text.index(" ", block.span.start + 20))
    grey = {}
    for kind in Kind:
        reader.view.show_findings((Finding(kind, "", words, id=0),))
        shown = reader.view.viewport().grab().toImage()
        grey[kind] = shown.convertToFormat(QImage.Format.Format_Grayscale8)
    box = reader.view.lines(words)[0].box.toAlignedRect().adjusted(0, 0, 0, 8)
    box.translate(0, -reader.view.verticalScrollBar().value())
    for one, other in combinations(Kind, 2):
        assert differing(grey[one], grey[other], box) > 60, (one, other)


def differing(one, other, box):
    """Pixels of a box that differ by more than a tenth of the way from black to white."""
    return sum(
        abs((one.pixel(x, y) & 0xFF) - (other.pixel(x, y) & 0xFF)) > 25
        for x in range(box.left(), box.right())
        for y in range(max(0, box.top()), box.bottom())
    )


def test_what_moves_asks_first_whether_the_desktop_wants_motion():
    moving = re.compile(r"\bQ(?:\w*Animation|TimeLine|Movie)\b|setAnimated\(True\)")
    asking = "from ui.motion import moves"
    texts = {path.name: path.read_text("utf-8") for path in UI.rglob("*.py")}
    found = {name for name, text in texts.items() if moving.search(text)}
    assert found == {"ruler.py"}  # the range slides once where a reader changes something
    assert all(asking in texts[name] for name in found)
