"""Every answer and every change has its words."""

import pytest

from analysis.judgement.contest import Action, Revision
from analysis.model.codes import Kind
from analysis.model.span import Span
from ui.contest.words import after, asked, before, reasons

AFTER = {Action.KIND: "hearsay", Action.SOURCE_KIND: "document"}


@pytest.mark.parametrize("action", Action)
def test_an_answer_and_what_it_made(action, qapp):
    revision = Revision(action, "x", Kind.VAGUE_SOURCE, Span(0, 1), after=AFTER.get(action, ""))
    assert asked(action)
    assert before(revision) == "Vague source"
    assert after(revision) not in {"", action, before(revision)}


def test_there_are_reasons_to_choose_from(qapp):
    assert len(set(reasons())) > 3
