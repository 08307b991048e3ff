"""Recent articles: by title, in the settings, gone when they are to be forgotten."""

from dataclasses import replace

from PySide6.QtCore import QObject

from tests.ui.conftest import article
from ui.settings import Settings


def shown(window, path, title):
    made = article(title=title)
    made = replace(made, page=replace(made.page, location=path))
    window._show_article(made)
    return made


def titles(window):
    return [action.text() for action in window.actions_.recent_menu.actions()]


def test_what_was_read_is_listed_by_title_once_and_the_newest_first(window):
    for path, title in (("/a.txt", "The quay"), ("/b.txt", "Fish & chips"), ("/a.txt", "The quay")):
        shown(window, path, title)
    assert titles(window) == ["The quay", "Fish && chips"]


def test_a_paste_is_not_listed(window):
    shown(window, "", "My own words")
    assert titles(window) == []
    assert not window.actions_["forget"].isEnabled()


def test_to_forget_empties_menu_and_settings(window, store):
    shown(window, "/a.txt", "The quay")
    window.actions_["forget"].trigger()
    assert titles(window) == []
    assert Settings(store).recent == ()


def test_a_recent_article_is_asked_for_where_it_was(window):
    asked = []
    window.travel.origin_wanted.disconnect()
    window.travel.origin_wanted.connect(asked.append)
    shown(window, "https://gull.invalid/a", "The quay")
    window.actions_.recent_menu.actions()[0].trigger()
    assert [origin.value for origin in asked] == ["https://gull.invalid/a"]
    assert isinstance(window.travel, QObject)


def test_back_and_forward_can_be_chosen_when_there_is_something(window):
    back, forward = window.actions_["back"], window.actions_["forward"]
    first = shown(window, "/a.txt", "One")
    assert not back.isEnabled()
    shown(window, "/b.txt", "Two")
    assert back.isEnabled()
    back.trigger()
    assert window.page.reader.view.article is first
    assert not back.isEnabled()
    assert forward.isEnabled()
