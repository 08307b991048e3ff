from dataclasses import replace

from ui.panel.practice import Practice


def test_honest_doubt_is_listed_as_good(qtbot, analysis):
    view = Practice()
    qtbot.addWidget(view)
    view.show_credits(analysis)
    assert view.model.rowCount() == len(analysis.credits) > 0
    assert view.model.row(view.model.index(0)).body == "The article says what it could not check."


def test_without_any_the_list_is_not_there(qtbot, analysis):
    view = Practice()
    qtbot.addWidget(view)
    view.show_credits(replace(analysis, credits=()))
    assert view.isHidden()
