"""Ctrl+Shift+P, Ctrl+Shift+C: the marked article as a PDF, a passage of it on the clipboard."""

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit

pytestmark = pytest.mark.window

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_the_article_as_it_is_shown_becomes_a_pdf(qtbot, start, opened, tmp_path):
    window = start("fr")
    reader = opened(window)
    qtbot.keyClick(reader.view, Qt.Key.Key_8)
    qtbot.keyClick(reader.view, Qt.Key.Key_P, BOTH)
    dialog = window.findChild(QFileDialog)
    qtbot.waitUntil(dialog.isVisible)
    path = tmp_path / "convoi.pdf"
    field = dialog.findChild(QLineEdit)
    field.setText(str(path))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(path.exists, timeout=30_000)
    document = pypdfium2.PdfDocument(path)
    whole = " ".join(" ".join(p.get_textpage().get_text_range() for p in document).split())
    pages = len(document)
    document.close()
    assert "un communiqué de Simoun24News" in whole
    assert f"{len(reader.shown())}. " in whole
    assert f"{len(reader.shown()) + 1}. " not in whole
    assert f"{pages} sur {pages}" in whole
    assert "convoi.pdf" in window.message_bar.text.text()


def test_a_selected_passage_is_copied_with_its_marks(qtbot, start, opened):
    window = start()
    reader = opened(window)
    qtbot.keyClick(reader.view, Qt.Key.Key_C, BOTH)
    assert "Select" in window.message_bar.text.text()
    found = next(f for f in reader.shown() if f.kind == "second_hand")
    box = reader.view.lines(found.span)[0].box.center().toPoint()
    reader.view.verticalScrollBar().setValue(max(0, box.y() - 200))
    box.setY(box.y() - reader.view.verticalScrollBar().value())
    viewport = reader.view.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=box)
    end = box + box.__class__(200, 40)
    qtbot.mouseMove(viewport, end)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    qtbot.waitUntil(lambda: reader.view.textCursor().hasSelection())
    qtbot.keyClick(reader.view, Qt.Key.Key_C, BOTH)
    held = QGuiApplication.clipboard().mimeData()
    assert held.hasHtml()
    assert "1. " in held.text()
    assert "background-color" in held.html()
