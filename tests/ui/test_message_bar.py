"""One calm message at a time."""

import pytest

from ui.message_bar import MessageBar


@pytest.fixture
def bar(qtbot):
    made = MessageBar()
    qtbot.addWidget(made)
    return made


def test_work_can_be_stopped(qtbot, bar):
    bar.show_work("Reading…")
    bar.show_progress(3, 10)
    assert bar.progress.value() == 3
    with qtbot.waitSignal(bar.cancelled):
        bar.button.click()
    assert bar.isHidden()


def test_how_much_has_come_is_said_where_nobody_knows_of_how_much(bar):
    bar.show_work("Reading…")
    bar.show_progress(120_000, -1)
    said = bar.text.text()
    assert said.startswith("Reading… ")
    assert "120" in said
    assert bar.progress.maximum() == 0
    bar.show_progress(3, 10)
    assert bar.progress.maximum() == 10


def test_how_much_has_come_says_nothing_when_nobody_waits(bar):
    bar.show_message("No such file.")
    bar.show_progress(120_000, -1)
    assert bar.text.text() == "No such file."


def test_a_message_stays_when_work_ends(bar):
    bar.show_message("No such file.")
    bar.finish()
    assert bar.isVisible()
    assert bar.text.text() == "No such file."
    assert bar.progress.isHidden()


def test_words_about_work_go_with_it(bar):
    bar.show_work("Reading…")
    bar.finish()
    assert bar.isHidden()
