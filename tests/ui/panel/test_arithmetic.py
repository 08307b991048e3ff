from dataclasses import replace

import pytest

from analysis.judgement.scoring import COMPONENTS
from analysis.judgement.version import version
from analysis.model.judgement import Component
from analysis.model.span import Span
from tests.hand_count import checked, kit
from ui.panel.arithmetic import Arithmetic
from ui.panel.rows import BODY, NOTE

PARTS = (
    Component("coverage", 0.64, 25, findings=(1, 4), facts={"attributed": 9, "claims": 14}),
    Component("headline", None, 15),
)


@pytest.fixture
def view(qtbot, analysis, messages):
    made = Arithmetic()
    qtbot.addWidget(made)
    made.show_arithmetic(
        replace(analysis, score=replace(analysis.score, components=PARTS)), messages
    )
    return made


def test_each_ingredient_has_value_weight_and_sentence(view, messages):
    index = view.model.index(0)
    assert index.data() == messages.component(PARTS[0])[0]
    assert index.data(BODY) == messages.component(PARTS[0])[1]
    assert index.data(NOTE) == "64 of 100 · weight 25"


def test_what_could_not_be_computed_says_so(view):
    assert view.model.index(1).data(NOTE) == "not computed"


def test_a_click_leads_to_the_first_finding_that_counts(view, qtbot):
    with qtbot.waitSignal(view.finding_chosen) as told:
        view.list.clicked.emit(view.model.index(0))
    assert told.args == [1]


def test_where_nothing_was_computed_nothing_is_shown(view, analysis, messages):
    view.show_arithmetic(replace(analysis, score=replace(analysis.score, components=())), messages)
    assert view.isHidden()


@pytest.mark.parametrize("name", COMPONENTS)
def test_every_ingredient_opens_to_places_and_a_click_goes_there(name, qtbot, messages):
    sample = checked("fr-archive-mur").analysis
    view = Arithmetic()
    qtbot.addWidget(view)
    view.show_arithmetic(sample, messages, version(sample, (), {}, kit().scoring))
    at = [component.name for component in sample.score.components].index(name)
    view.list.clicked.emit(view.model.index(at))
    part = view.model.index(at + 1)
    assert isinstance(view.model.row(part).key, Span)
    with qtbot.waitSignal(view.passage_chosen) as told:
        view.list.clicked.emit(part)
    assert told.args == [view.model.row(part).key]
    view.list.clicked.emit(view.model.index(at))
    assert view.model.rowCount() == len(sample.score.components)
