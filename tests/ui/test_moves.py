"""The actions for marks, search and copying reach the reader that is shown."""

from tests.ui.conftest import analysis


def test_marks_and_search_are_walked_by_actions(window, messages):
    everything = analysis()
    window._show_article(everything.article)
    window.page.show_analysis(everything, messages)
    reader = window.page.reader
    for name in ("next", "previous", "find", "find_next", "find_previous"):
        window.actions_[name].setEnabled(True)
    window.actions_["next"].trigger()
    first = reader.current
    window.actions_["next"].trigger()
    window.actions_["previous"].trigger()
    assert reader.current == first >= 0
    window.actions_["find"].trigger()
    assert reader.find_bar.isVisible()
    reader.find_bar.field.setText("the")
    at = reader.find_bar._at
    window.actions_["find_next"].trigger()
    assert reader.find_bar._at == at + 1
    window.actions_["find_previous"].trigger()
    assert reader.find_bar._at == at
