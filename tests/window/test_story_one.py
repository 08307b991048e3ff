"""Story S1 in a real window, by mouse and keyboard: where does this come from?"""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from analysis.model.evidence import Kind
from ui.app import make_window
from ui.settings import Settings
from ui.welcome import SampleButton

RESOURCES = Path(__file__).resolve().parents[2] / "resources"

pytestmark = pytest.mark.window


def start(qtbot, tmp_path, language):
    store = QSettings(str(tmp_path / "selon.ini"), QSettings.Format.IniFormat)
    store.setValue("language", language)
    store.setValue("theme", "paper")
    window = make_window(QApplication.instance(), RESOURCES, Settings(store))
    window.resize(1280, 840)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_student_finds_out_where_it_comes_from(qtbot, tmp_path, language):
    window = start(qtbot, tmp_path, language)
    sample = next(b for b in window.findChildren(SampleButton) if b.path.stem == "fr-archive-mur")
    with qtbot.waitSignal(window.analysed, timeout=10_000):
        qtbot.mouseClick(sample, Qt.MouseButton.LeftButton)
    reader = window.page.reader
    found = next(f for f in reader.shown() if f.kind is Kind.SECOND_HAND)
    point = reader.view.lines(found.span)[0].box.center().toPoint()
    qtbot.mouseClick(reader.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert reader.current == found.id
    assert reader.card.isVisible()
    for key in "nnnnp":
        qtbot.keyClicks(reader.view, key)
    assert reader.current == found.id + 3
    qtbot.keyClicks(reader.view, "8")
    assert Kind.MONETISATION not in {f.kind for f in reader.shown()}
    assert Kind.SECOND_HAND in {f.kind for f in reader.shown()}
    qtbot.keyClicks(reader.view, "8")
    assert Kind.MONETISATION in {f.kind for f in reader.shown()}
    assert reader.view.hasFocus()
    window.close()
