"""Story S1 in a real window, by mouse and keyboard: where does this come from?"""

import pytest
from PySide6.QtCore import Qt

from analysis.model.codes import Kind
from ui.welcome import SampleButton

pytestmark = pytest.mark.window


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_student_finds_out_where_it_comes_from(qtbot, start, language):
    window = start(language)
    sample = next(b for b in window.findChildren(SampleButton) if b.path.stem == "fr-archive-mur")
    with qtbot.waitSignal(window.analysed, timeout=30_000):
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
