from dataclasses import replace

import pytest

from analysis.model.codes import Statement
from ui.panel.sources import SourcesView
from ui.panel.sources_model import Column


@pytest.fixture
def view(qtbot, analysis):
    made = SourcesView()
    qtbot.addWidget(made)
    made.resize(330, 600)
    made.show()
    made.show_sources(analysis)
    return made


def test_a_click_tells_the_source(view, analysis, qtbot):
    with qtbot.waitSignal(view.source_chosen) as told:
        view.table.clicked.emit(view.model.index(1, 0))
    assert told.args == [analysis.sources[1].id]


def test_a_narrow_table_folds_kind_and_way_under_the_name(view):
    assert view.table.isColumnHidden(Column.KIND)
    view.resize(900, 600)
    assert not view.table.isColumnHidden(Column.KIND)


def test_the_table_shows_all_its_rows(view):
    assert view.table.verticalScrollBar().maximum() == 0
    assert view.table.height() >= view.table.verticalHeader().length()


def test_bars_that_add_up_to_more_than_all_statements_say_why(view, analysis):
    (first, *rest), sources = analysis.sentences, analysis.sources
    both = tuple({source.kind: source.id for source in sources}.values())[:2]
    several = replace(
        analysis, sentences=(first._replace(statement=Statement.CLAIM, sources=both), *rest)
    )
    view.show_sources(several)
    assert "1" in view.sum.text()
    assert str(analysis.score.counts.claims) in view.sum.text()


def test_the_chosen_source_can_be_looked_up_and_is_named_on_the_way(view, analysis, qtbot):
    assert view.current is None
    assert not view.elsewhere.isEnabled()
    view.table.selectRow(2)
    assert view.elsewhere.accessibleDescription() == analysis.sources[2].name
    with qtbot.waitSignal(view.elsewhere_asked) as told:
        view.elsewhere.click()
    assert told.args == [analysis.sources[2].id]
    view.show_sources(analysis)
    assert not view.elsewhere.isEnabled()
