"""Statements by the sources that they are given for."""

from dataclasses import replace

from analysis.model.codes import Attributed, Role, Statement, Voice
from analysis.model.span import Span
from analysis.model.text import Sentence
from tests.ui.conftest import analysis
from ui.panel.given import given


def sentence(statement, *sources):
    return Sentence(
        Span(0, 1), Role.PARAGRAPH, Voice.AUTHOR, statement, 1.0, Attributed.NONE, sources
    )


def test_only_statements_are_counted_each_with_all_its_sources():
    told = (
        sentence(Statement.CLAIM, 1, 2),
        sentence(Statement.CLAIM, 1, 2),
        sentence(Statement.RECORD),
        sentence(next(s for s in Statement if not sentence(s).is_claim), 1),
    )
    assert given(replace(analysis(), sentences=told)) == {(1, 2): 2, (): 1}
