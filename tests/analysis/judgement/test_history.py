"""Steps follow one another: what was contested stays on its words when a block comes back."""

from dataclasses import replace

import pytest

from analysis.judgement.contest import Action, Revision
from analysis.judgement.elsewhere import LookUp, Search
from analysis.judgement.history import history
from analysis.model.article import Removed
from analysis.model.codes import Kind, Role
from analysis.model.span import Span
from analysis.reading.amend import relabelling, restoring
from tests.builders import article

TEXT = "The quay is shut.\n\nThe dam leaks.\n\nThe ferry is late."
FIRST, SECOND, THIRD = Span(0, 17), Span(19, 33), Span(35, 53)


@pytest.fixture
def page():
    """Three blocks, and two that were left out: before all, and behind the first."""
    made = article(TEXT)
    removed = (Removed("Front page", "menu", 0), Removed("Read also", "related", 17))
    return replace(made, notes=replace(made.notes, removed=removed))


def contested(span, above=None):
    return Revision(Action.SOURCE_ABOVE, "claim.plain", Kind.UNATTRIBUTED_CLAIM, span, above=above)


def test_without_steps_the_article_is_the_very_same(page):
    made = history(page, ())
    assert made.article is page
    assert (made.changes, made.revisions, made.amendments) == ((), (), ())


def test_a_mark_stays_on_its_words_when_blocks_come_back_before_it(page):
    form = history(page, [restoring(page, 1)]).article
    steps = [contested(THIRD, above=FIRST), restoring(page, 1), restoring(form, 0)]
    made = history(page, steps)
    (revision,) = made.revisions
    assert revision.span.of(made.article.text) == "The ferry is late."
    assert revision.above.of(made.article.text) == "The quay is shut."
    assert [change.span.of(made.article.text) for change in made.changes] == [
        "The ferry is late.",
        "Read also",
        "Front page",
    ]
    assert made.fitting == tuple(steps)


def test_a_mark_in_a_block_put_back_is_found_there(page):
    steps = [restoring(page, 1), contested(Span(19, 28))]
    made = history(page, steps)
    assert made.revisions[0].span.of(made.article.text) == "Read also"


def test_only_changes_to_blocks_decide_the_form(page):
    role = relabelling(page, 1, Role.CAPTION)
    made = history(page, [contested(FIRST), role])
    assert made.amendments == (role,)
    assert made.article.blocks[1].role is Role.CAPTION
    assert made.article.text == TEXT


def test_what_fits_another_copy_only_is_left_out_with_the_marks_that_came_after_it(page):
    copy = article(TEXT)
    role = relabelling(page, 2, Role.CAPTION)
    steps = [contested(FIRST), restoring(page, 1), contested(Span(30, 44)), role]
    made = history(copy, steps)
    assert made.fitting == (steps[0], role)
    assert made.revisions == (steps[0],)
    assert made.article.text == TEXT


def test_what_was_found_elsewhere_stays_with_its_words(page):
    look_up = LookUp(Search.WHO, THIRD, "a small company")
    made = history(page, [look_up, restoring(page, 1)])
    assert made.changes[0].span.of(made.article.text) == "The ferry is late."
    assert made.revisions == ()
