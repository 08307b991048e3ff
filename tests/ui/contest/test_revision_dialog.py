"""The question about a mark offers what makes sense for it, and nothing else."""

import pytest

from analysis.judgement.contest import Action
from analysis.model.codes import Kind, SourceKind
from analysis.model.evidence import Finding
from analysis.model.span import Span
from analysis.pipeline import analyse, load_kit
from tests.ui.conftest import RESOURCES
from tests.ui.panel.conftest import TEXT
from ui.contest.revision_dialog import RevisionDialog


@pytest.fixture(scope="module")
def everything():
    from analysis.model.article import Page  # noqa: PLC0415
    from analysis.model.codes import InputKind  # noqa: PLC0415

    page = Page(InputKind.TEXT, TEXT, "", "0" * 64, "2026-01-01T00:00:00Z")
    return analyse(page, load_kit(RESOURCES))


def the(everything, kind):
    return [f for f in everything.findings if f.kind is kind][-1]


@pytest.fixture
def ask(qtbot, everything):
    def ask(finding):
        dialog = RevisionDialog(finding, everything)
        qtbot.addWidget(dialog)
        return dialog

    return ask


def test_a_bare_statement_may_have_its_source_above(ask, everything):
    dialog = ask(the(everything, Kind.UNATTRIBUTED_CLAIM))
    assert list(dialog.answers) == [
        Action.NOT_A_CLAIM,
        Action.SOURCE_ABOVE,
        Action.KIND,
        Action.DISMISS,
    ]
    combo = dialog.choices[Action.SOURCE_ABOVE]
    dialog.answers[Action.SOURCE_ABOVE].click()
    combo.setCurrentIndex(combo.count() - 1)
    revision = dialog.revision()
    assert revision.action is Action.SOURCE_ABOVE
    sentence = next(s for s in everything.sentences if s.span == revision.above)
    assert sentence.sources
    assert revision.above.end <= revision.span.start


def test_a_source_may_be_of_another_class_but_not_of_its_own(ask, everything):
    finding = the(everything, Kind.VAGUE_SOURCE)
    dialog = ask(finding)
    assert Action.NOT_A_CLAIM not in dialog.answers
    combo = dialog.choices[Action.SOURCE_KIND]
    combo.setCurrentIndex([combo.itemText(n) for n in range(combo.count())].index("Document"))
    combo.activated.emit(combo.currentIndex())
    assert dialog.answers[Action.SOURCE_KIND].isChecked()
    assert dialog.revision().after == SourceKind.DOCUMENT
    source = next(s for s in everything.sources if s.id == finding.source_id)
    assert combo.count() == len(SourceKind) - 2
    assert source.kind not in {SourceKind.DOCUMENT, SourceKind.UNRESOLVED}


def test_any_mark_may_be_of_another_kind_or_nothing(ask, everything):
    dialog = ask(Finding(Kind.HEARSAY, "x", Span(0, 8)))
    everywhere = [Action.DISMISS_WORDS, Action.DISMISS_RULE]
    assert list(dialog.answers) == [Action.KIND, Action.DISMISS, *everywhere]
    assert dialog.choices[Action.KIND].count() == len(Kind) - 1
    dialog.answers[Action.DISMISS].click()
    assert (dialog.revision().action, dialog.revision().after) == (Action.DISMISS, "")


def test_a_statement_is_dismissed_one_by_one_and_an_own_word_by_its_list(ask, everything):
    assert Action.DISMISS_RULE not in ask(the(everything, Kind.UNATTRIBUTED_CLAIM)).answers
    own = ask(Finding(Kind.LOADED_WORDING, "own.x", Span(0, 8), type="own"))
    assert Action.DISMISS_WORDS in own.answers
    assert Action.DISMISS_RULE not in own.answers


def test_a_reason_is_chosen_or_written_and_kept_to_one_line(ask, everything):
    dialog = ask(the(everything, Kind.LOADED_WORDING))
    assert dialog.reason.count() > 3
    dialog.reason.setEditText("said\n before  " + "x" * 500)
    reason = dialog.revision().reason
    assert reason.startswith("said before x")
    assert len(reason) == 200
