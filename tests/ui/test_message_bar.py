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
