"""Sliders stand beside Selon's own numbers, and something always counts."""

import pytest

from analysis.judgement.scoring import load_scoring
from tests.ui.conftest import RESOURCES
from ui.contest.weights_dialog import WeightsDialog


@pytest.fixture
def dialog(qtbot, messages):
    scoring = load_scoring(RESOURCES / "scoring.toml")
    made = WeightsDialog(scoring, {"restraint": 30.0, "of an older Selon": 5.0}, messages)
    qtbot.addWidget(made)
    return made


def test_every_ingredient_has_a_slider_with_selons_number_beside(dialog):
    assert len(dialog.sliders) == 6
    assert dialog.sliders["restraint"].value() == 30
    assert dialog.shares["restraint"].text() == "30 (Selon: 20)"
    assert all(slider.accessibleName() for slider in dialog.sliders.values())


def test_the_range_follows_a_slider(dialog, qtbot):
    with qtbot.waitSignal(dialog.weighed) as told:
        dialog.sliders["coverage"].setValue(40)
    assert told.args[0]["coverage"] == 40


def test_nothing_that_counts_cannot_be_used(dialog):
    for slider in dialog.sliders.values():
        slider.setValue(0)
    assert not dialog.use.isEnabled()
    assert dialog.warning.text()


def test_as_selon_has_it_is_one_click(dialog):
    dialog.back.click()
    assert dialog.weights() == {
        "coverage": 15.0,
        "strength": 15.0,
        "independence": 20.0,
        "headline": 10.0,
        "traceability": 20.0,
        "restraint": 20.0,
    }


def test_leaving_goes_back_to_what_was_before(dialog, qtbot):
    dialog.sliders["coverage"].setValue(0)
    with qtbot.waitSignal(dialog.weighed) as told:
        dialog.reject()
    assert told.args[0]["coverage"] == 15
    assert told.args[0]["restraint"] == 30
