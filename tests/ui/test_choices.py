"""A switch takes effect at once and is kept."""

from analysis.model.codes import Kind
from tests.ui.conftest import article as of


def test_a_switch_is_kept_before_any_article_is_open(window):
    window.actions_.layers[Kind.HEARSAY].trigger()
    window.actions_["more"].trigger()
    window.actions_["panel"].trigger()
    assert Kind.HEARSAY not in window._settings.layers
    assert window._settings.more
    assert not window._settings.panel


def test_text_grows_and_comes_back(window):
    window.choices.zoom(1)
    window.choices.zoom(1)
    assert window._settings.zoom > 1.2
    window.choices.zoom(0)
    assert window._settings.zoom == 1.0


def test_lines_are_set_as_chosen_and_again_with_the_next_window(qtbot, open_window):
    window = open_window()
    view, article = window.page.reader.view, of()
    window.pages.setCurrentWidget(window.page)
    window.page.show_article(article)
    column, line = view.painter.column.width, view.document().lastBlock().blockFormat().lineHeight()
    window.actions_.lengths["long"].trigger()
    assert view.painter.column.width > column
    window.actions_.lengths["short"].trigger()
    assert view.painter.column.width < column
    window.actions_.spacings["wide"].trigger()
    assert view.document().lastBlock().blockFormat().lineHeight() > line
    again = open_window()
    again.pages.setCurrentWidget(again.page)
    again.page.show_article(article)
    assert again.page.reader.view.painter.column.width < column
    assert again.actions_.lengths["short"].isChecked()
    assert again.actions_.spacings["wide"].isChecked()


def test_the_size_has_limits(window):
    for _ in range(40):
        window.choices.zoom(1)
    assert window._settings.zoom <= 3.0
