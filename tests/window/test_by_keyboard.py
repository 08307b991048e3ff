"""Stories S1 and S5 in a real window without a mouse: every stop has a focus and a name."""

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QWidget

from analysis.model.codes import Kind
from ui.palette import Palette
from ui.welcome import SampleButton

pytestmark = pytest.mark.window

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ENGLISH = "\n\n".join(
    (
        "Shocking state of the quay at Port-Alder",
        "The north quay stays shut until June, the port authority said on Tuesday. Sources close "
        "to the council say the state of the pillars was known for years.",
        "The repairs cost 2.4 million crowns. Marc Evrard, head of the workshop, said the dredging "
        "was needed. Eleven of the pillars have cracks, according to a report by the inspectorate.",
        "The claim could not be independently verified. “Nobody told us,” said Ines Aubel, a "
        "fisher. The boats share a single landing stage. It was quietly moved in 2019.",
    )
)


def focused() -> QWidget:
    """What has the focus; it has a name, and the focus can be seen to be there."""
    widget = QApplication.focusWidget()
    assert widget is not None
    assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name), widget
    assert widget.isVisible()
    return widget


def tab_to(qtbot, wanted):
    """Press Tab until something is reached; every stop on the way has a name."""
    for _ in range(80):
        widget = focused()
        if wanted(widget):
            return widget
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    raise AssertionError("Tab never comes there")


def test_story_one_by_keys_alone(qtbot, start, photographed):
    window = start("fr")
    window.welcome.field.setFocus()
    sample = tab_to(
        qtbot, lambda w: isinstance(w, SampleButton) and w.path.stem == "fr-archive-mur"
    )
    with qtbot.waitSignal(window.analysed, timeout=10_000):
        qtbot.keyClick(sample, Qt.Key.Key_Space)
    reader, panel = window.page.reader, window.page.panel
    assert focused() is reader.view
    while reader.current < 0 or reader.shown()[reader.current].kind is not Kind.SECOND_HAND:
        qtbot.keyClicks(reader.view, "n")
    assert reader.card.isVisible()
    photographed(window, "keyboard-s1")
    at = reader.current
    for key in "nnnnp":
        qtbot.keyClicks(reader.view, key)
    assert reader.current == at + 3
    assert panel.findings.current == reader.current
    qtbot.keyClicks(reader.view, "8")
    assert Kind.MONETISATION not in {f.kind for f in reader.shown()}
    qtbot.keyClicks(reader.view, "8")
    heading = tab_to(qtbot, lambda w: w is panel.sources.heading)
    qtbot.keyClick(heading, Qt.Key.Key_Space)
    assert not panel.sources.is_open
    qtbot.keyClick(heading, Qt.Key.Key_Space)
    table = tab_to(qtbot, lambda w: w is panel.sources.table)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    tab_to(qtbot, lambda w: w is panel.findings.list)
    qtbot.keyClick(panel.findings.list, Qt.Key.Key_Home)
    qtbot.keyClick(panel.findings.list, Qt.Key.Key_Return)
    assert reader.current == reader.shown()[0].id


def find_action(qtbot, window, words):
    """Run an action by its name."""
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_K, CONTROL)
    palette = window.findChildren(Palette)[-1]
    qtbot.waitUntil(palette.isActiveWindow)
    qtbot.keyClicks(palette.field, words)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(window.isActiveWindow)


def test_story_five_by_keys_alone(qtbot, start, tmp_path, photographed):
    window = start("en", (1024, 768))
    QGuiApplication.clipboard().setText(ENGLISH)
    window.welcome.setFocus()
    with qtbot.waitSignal(window.analysed, timeout=10_000):
        qtbot.keyClick(window, Qt.Key.Key_V, CONTROL)
    reader, panel = window.page.reader, window.page.panel
    assert focused() is reader.view
    for _ in range(8):
        qtbot.keyClick(reader.view, Qt.Key.Key_Plus, CONTROL)
    assert window._settings.zoom >= 2
    find_action(qtbot, window, "high contrast")
    assert window._settings.theme == "contrast"
    qtbot.keyClicks(reader.view, "n")
    photographed(window, "keyboard-s5")
    assert "of" in reader.card.spoken
    for number in "1234567812345678":
        qtbot.keyClicks(reader.view, number)
    assert window._settings.layers == frozenset(Kind)
    about = tab_to(qtbot, lambda w: w is panel.about.heading)
    qtbot.keyClick(about, Qt.Key.Key_Space)
    said = {label.text() for label in panel.about.findChildren(QLabel)}
    assert "English (detected)" in said
    qtbot.keyClicks(about, "n")
    qtbot.keyClicks(QApplication.focusWidget(), "r")
    dialog = window.contest.dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.isActiveWindow)
    path = tmp_path / "quay.pdf"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_P, CONTROL | SHIFT)
    asked = window.findChild(QFileDialog)
    qtbot.waitUntil(asked.isActiveWindow)
    field = asked.findChild(QLineEdit)
    field.setText(str(path))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(path.exists, timeout=10_000)
    document = pypdfium2.PdfDocument(path)
    assert "quay" in document[0].get_textpage().get_text_range()
    document.close()
