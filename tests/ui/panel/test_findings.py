from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from analysis.model.codes import Tier
from ui.panel.findings import FindingsView


@pytest.fixture
def view(qtbot, analysis, messages, badge):
    made = FindingsView(badge)
    qtbot.addWidget(made)
    made.resize(330, 800)
    made.show()
    made.set_tiers(frozenset(Tier), None)
    made.show_findings(analysis, messages)
    return made


def test_enter_chooses_the_current_row(view, analysis, qtbot):
    view.set_current(analysis.findings[1].id)
    view.list.setFocus()
    with qtbot.waitSignal(view.finding_chosen) as told:
        qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert told.args == [analysis.findings[1].id]


def test_the_filter_leaves_one_kind(view, analysis):
    view.kinds.setCurrentIndex(1)
    kinds = {view.model.finding(view.model.index(r)).kind for r in range(view.model.rowCount())}
    assert len(kinds) == 1


def test_the_wheel_over_the_filter_is_left_to_the_panel(view):
    place = QPointF(view.kinds.rect().center())
    wheel = QWheelEvent(
        place,
        QPointF(view.kinds.mapToGlobal(place)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    view.kinds.setFocus()
    QApplication.sendEvent(view.kinds, wheel)
    assert view.kinds.currentIndex() == 0
    assert not wheel.isAccepted()


def test_a_filter_that_hides_all_says_so(view):
    view.search.setText("zzzz")
    assert not view.nothing.isHidden()
    assert view.list.isHidden()


def test_the_list_is_as_tall_as_its_rows(view):
    assert view.list.height() == view.list.contentsSize().height() > 0


def test_the_wheel_over_the_list_is_left_to_the_panel(view):
    assert view.list.verticalScrollBar().maximum() == 0


def test_only_as_strong_marks_as_the_text_shows_are_listed(view, analysis):
    weak = sum(finding.tier is Tier.B for finding in analysis.findings)
    view.set_tiers(frozenset({Tier.A}), analysis)
    listed = [view.model.finding(view.model.index(r)) for r in range(view.model.rowCount())]
    assert all(finding.tier is Tier.A for finding in listed)
    assert view.weaker.isHidden() == (weak == 0)


def test_filter_and_search_stay_with_the_article_and_go_with_it(view, analysis, messages):
    view.kinds.setCurrentIndex(2)
    kind = view.kinds.currentData()
    view.search.setText("the")
    listed = view.model.rowCount()
    view.show_findings(analysis, messages)
    assert (view.kinds.currentData(), view.search.text()) == (kind, "the")
    assert view.model.rowCount() == listed
    other = replace(analysis, article=replace(analysis.article))
    view.show_findings(other, messages)
    assert (view.kinds.currentData(), view.search.text()) == (None, "")
