from dataclasses import replace

import pytest

from analysis.judgement.elsewhere import LookUp, Search
from analysis.judgement.version import version
from analysis.model.span import Span
from tests.ui.conftest import RESOURCES
from ui.dress import Dress
from ui.panel.score import ScoreView


@pytest.fixture
def view(qtbot):
    made = ScoreView()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def ranged(analysis):
    return replace(
        analysis.score,
        value=52,
        low=45,
        high=60,
        grades=("partly_shown", "mostly_shown"),
        visible_part_only=False,
        reason=None,
    )


def test_a_range_never_stands_without_its_sentence(view, ranged, messages):
    view.show_score(ranged, messages)
    assert view.numbers.text() == "45 to 60"
    assert view.meaning.text() == messages.beside_the_range()
    assert "does not say whether the information is true" in view.meaning.text()


def test_the_computed_value_itself_is_never_shown(view, ranged, messages):
    view.show_score(ranged, messages)
    said = " ".join(label.text() for label in (view.numbers, view.grade, view.heading))
    assert "52" not in said


def test_a_range_over_a_border_has_the_words_of_both_ends(view, ranged, messages):
    view.show_score(ranged, messages)
    assert "between partly and mostly shown" in view.grade.text()


def test_a_cut_text_is_headed_so(view, ranged, messages):
    view.show_score(replace(ranged, visible_part_only=True), messages)
    assert "visible part only" in view.heading.text()


def test_without_a_range_the_reason_is_said_and_no_number_is_left(view, ranged, messages):
    view.show_score(ranged, messages)
    view.show_score(
        replace(ranged, value=None, low=None, high=None, grades=(), reason="too_short"), messages
    )
    assert view.no_number.text() == messages.no_score("too_short")
    assert view.numbers.text() == ""
    assert view.ruler.isHidden()


def test_one_voice_is_said(view, ranged, messages):
    view.show_score(replace(ranged, one_voice=True), messages)
    assert view.one_voice.text() == messages.one_voice()


def test_what_selon_cannot_see_stands_under_every_range(view, ranged, messages):
    view.show_score(ranged, messages)
    assert all(limit in view.blind.text() for limit in messages.cannot_see())


def test_selons_own_range_stays_as_a_ghost_beside_the_readers(view, analysis, kit, messages):
    weighed = version(analysis, (), {"coverage": 100.0}, kit.scoring)
    view.show_score(weighed.own.score, messages, weighed)
    assert "Yours, with your own weights." in view.own.text()
    assert "Selon" in view.own.text()
    view.show_score(analysis.score, messages, version(analysis, (), {}, kit.scoring))
    assert view.own.text() == ""


def test_until_something_was_looked_up_the_panel_says_inside_only(
    view, analysis, kit, messages, qapp
):
    Dress(qapp, RESOURCES).speak("en")  # plurals are the translation's, in English too

    def said(*found):
        look_ups = [LookUp(Search.WHO, Span(n, n + 1), words) for n, words in enumerate(found)]
        view.show_score(analysis.score, messages, version(analysis, look_ups, {}, kit.scoring))
        return view.inside.text()

    assert said().startswith("Inside the page only")
    assert said("") == said()
    assert said("A poet.").startswith("1 look-up noted")
    assert said("A poet.", "A bank.").startswith("2 look-ups noted")
