"""Steps are made, undone and kept; the same steps make the very same form of the article."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from analysis.model.article import Removed
from analysis.model.codes import Role
from analysis.reading.amend import relabelling, restoring
from tests.builders import article
from ui.contest.steps import Deed, Steps
from ui.settings import Settings

TEXT = "The quay is shut.\n\nThe dam leaks."


def page():
    made = article(TEXT)
    return replace(made, notes=replace(made.notes, removed=(Removed("Read also", "related", 17),)))


@pytest.fixture
def steps(qapp, store):
    parent = QObject()
    yield Steps(Settings(store), parent)
    parent.deleteLater()


def test_each_step_can_be_undone_to_the_very_same_article(steps):
    first = page()
    assert steps.begin(first) is first
    steps.add(relabelling(first, 1, Role.CAPTION))
    form = steps.history.article
    assert form.blocks[1].role is Role.CAPTION
    steps.stack.undo()
    assert steps.history.article is first
    steps.stack.redo()
    assert steps.history.article is form


def test_a_step_after_an_undo_takes_the_place_of_what_was_undone(steps):
    first = page()
    steps.begin(first)
    steps.add(relabelling(first, 1, Role.CAPTION))
    steps.stack.undo()
    steps.add(restoring(first, 0))
    assert len(steps.history.changes) == 1
    assert not steps.stack.canRedo()


def test_what_was_kept_is_there_at_the_next_beginning(steps, qtbot):
    first = page()
    steps.begin(first)
    with qtbot.waitSignal(steps.changed):
        steps.add(restoring(first, 0))
    form = steps.begin(page())
    assert "Read also" in form.text
    assert steps.strange == 0
    assert steps.begin(article(TEXT)).text == TEXT
    assert steps.strange == 1


def test_a_folder_in_which_nothing_can_be_kept_is_told_and_the_step_stands(steps, qtbot, tmp_path):
    (tmp_path / "data").write_text("in the way")
    first = page()
    steps.begin(first)
    with qtbot.waitSignal(steps.failed):
        steps.add(restoring(first, 0))
    assert "Read also" in steps.history.article.text


def test_a_deed_is_done_undone_and_done_again_in_its_turn(steps):
    first, done = page(), []
    steps.begin(first)
    steps.add(relabelling(first, 1, Role.CAPTION))
    steps.add(Deed(lambda: done.append("done"), done.clear))
    assert done == ["done"]
    steps.stack.undo()
    assert done == []
    assert len(steps.history.changes) == 1
    steps.stack.redo()
    assert done == ["done"]


def test_what_lasts_stays_when_the_rest_is_taken_back(steps):
    first, words, weights = page(), [], []
    steps.begin(first)
    steps.add(Deed(lambda: words.append(1), words.clear, lasting=True))
    steps.add(relabelling(first, 1, Role.CAPTION))
    steps.add(Deed(lambda: weights.append(1), weights.clear))
    steps.take_back()
    assert (words, weights) == ([1], [])
    assert steps.history.article is first
    assert steps.stack.canRedo()


def test_a_deed_is_not_kept_with_the_article(steps):
    first = page()
    steps.begin(first)
    steps.add(Deed(lambda: None, lambda: None))
    assert steps.begin(page()).text == TEXT
    assert not steps.stack.canUndo()
