"""The notes say what each mark means, under a legend of the kinds that are there."""

from analysis.model.codes import Kind
from tests.ui.conftest import analysis
from ui import labels
from ui.paper.notes import PaperNotes


def said(theme, messages, findings):
    everything = analysis()
    notes = PaperNotes(everything, findings, messages, theme, 600)
    return notes.document.toPlainText()


def test_the_legend_names_the_kinds_that_are_there_and_no_other(theme, messages):
    found = [f for f in analysis().findings if f.kind is Kind.LOADED_WORDING]
    words = said(theme, messages, found)
    assert labels.layer(Kind.LOADED_WORDING) in words
    assert labels.layer(Kind.HEARSAY) not in words
    assert "1. " in words
    assert "2. " not in words


def test_counts_stand_first(theme, messages):
    lines = said(theme, messages, analysis().findings).split("\n")
    assert messages.counts(analysis().score.counts) == lines[1]


def test_no_marks_is_said(theme, messages):
    assert "No mark is shown." in said(theme, messages, ())
