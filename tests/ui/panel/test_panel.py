import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLineEdit

from analysis.model.codes import Kind
from ui.panel.words import Words

WIDGETS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit)


def shown(panel, kind):
    return [w for w in panel.findChildren(kind) if w.isVisibleTo(panel) and w.objectName() == ""]


def test_counts_stand_above_the_range(panel):
    counts = panel.counts.mapTo(panel, panel.counts.rect().bottomLeft()).y()
    score = panel.score.mapTo(panel, panel.score.rect().topLeft()).y()
    assert counts < score


def test_the_counts_stay_in_sight_when_a_finding_far_down_is_shown(panel, analysis):
    panel.resize(372, 420)
    panel.set_current(analysis.findings[-1].id)
    assert panel.area.verticalScrollBar().value() > 0
    assert panel.counts.visibleRegion().contains(panel.counts.rect())


def test_everything_that_takes_the_focus_has_a_name(panel):
    for kind in WIDGETS:
        for widget in shown(panel, kind):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert widget.accessibleName() or getattr(widget, "text", str)(), widget


def test_the_whole_panel_can_be_walked_by_tab(panel, qtbot):
    panel.findings.heading.setFocus()
    seen = set()
    for _ in range(60):
        seen.add(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert {panel.findings.list, panel.sources.table, panel.findings.search} <= seen
    assert {s.heading for s in (panel.readability, panel.sources, panel.about)} <= seen


def test_a_finding_chosen_in_the_list_is_told(panel, analysis, qtbot):
    index = panel.findings.model.index(0)
    with qtbot.waitSignal(panel.finding_chosen) as told:
        panel.findings.list.clicked.emit(index)
    assert told.args == [panel.findings.model.finding(index).id]


def test_the_current_finding_is_marked_and_nothing_is_told(panel, analysis, qtbot):
    last = analysis.findings[-1]
    with qtbot.assertNotEmitted(panel.finding_chosen):
        panel.set_current(last.id)
    assert panel.findings.model.finding(panel.findings.list.currentIndex()) == last


def test_the_current_row_is_brought_into_view(panel, analysis, qtbot):
    panel.resize(372, 300)
    panel.set_current(analysis.findings[-1].id)
    row = panel.findings.list.visualRect(panel.findings.list.currentIndex())
    middle = panel.findings.list.mapTo(panel.area.viewport(), row.center())
    assert panel.area.viewport().rect().contains(middle)


def test_the_list_follows_the_layers(panel, analysis):
    panel.set_visible_layers(frozenset({Kind.LOADED_WORDING}))
    model = panel.findings.model
    kinds = {model.finding(model.index(row)).kind for row in range(model.rowCount())}
    assert kinds <= {Kind.LOADED_WORDING}
    assert not panel.layers.boxes[Kind.UNATTRIBUTED_CLAIM].isChecked()


def test_a_text_without_marks_to_come_promises_none(panel):
    panel.show_nothing()
    promised = panel.waiting.text()
    panel.show_unmarked()
    assert panel.waiting.isVisible()
    assert panel.waiting.text() != promised
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    assert panel.waiting.text() != promised


def test_nothing_is_shown_before_an_analysis(panel):
    panel.show_nothing()
    assert not panel.counts.isVisible()
    assert panel.waiting.isVisible()


def test_a_statement_and_a_good_practice_lead_to_their_words(panel, analysis, qtbot):
    for section in (panel.statements, panel.practice):
        with qtbot.waitSignal(panel.sentence_chosen) as told:
            section.list.clicked.emit(section.model.index(0))
        assert told.args[0].of(analysis.article.text)


@pytest.mark.parametrize("size", [13, 26])
def test_nothing_is_wider_than_the_panel(panel, size, qtbot):
    panel.resize(360, 700)
    font = QFont(panel.font())
    font.setPixelSize(size)
    panel.setFont(font)

    def settled():  # it takes Qt some passes
        assert panel.area.horizontalScrollBar().maximum() == 0
        for label in shown(panel, Words):
            right = label.mapTo(panel, label.rect().topRight()).x()
            assert right <= panel.width(), label.text()
            assert label.height() >= label.heightForWidth(label.width()) - 1, label.text()

    qtbot.waitUntil(settled)


def test_another_language_is_taken_over_at_once(panel, qtbot):
    panel.findings.heading.name("old", "")
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    assert panel.findings.heading.text() != "old"


def test_the_current_finding_outlives_other_colours_and_words(panel, analysis, messages):
    panel.set_current(analysis.findings[1].id)
    panel.show_analysis(analysis, messages)
    assert panel.findings.current == analysis.findings[1].id
    index = panel.findings.list.currentIndex()
    assert panel.findings.model.finding(index) == analysis.findings[1]
