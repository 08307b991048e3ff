import pytest
from PySide6.QtCore import Qt

from analysis.model.codes import Kind, Tier
from ui import labels
from ui.panel.findings_model import FindingsModel, quoted


@pytest.fixture
def model(qapp, analysis, messages, badge):
    made = FindingsModel(badge, qapp)
    made.show(analysis, messages, 18)
    made.choose_rows(frozenset(Kind), frozenset(Tier), "")
    return made


def test_rows_are_in_reading_order(model, analysis):
    assert [model.finding(model.index(row)) for row in range(model.rowCount())] == list(
        analysis.findings
    )


def test_a_row_is_spoken_with_kind_words_and_reason(model, analysis, messages):
    finding = analysis.findings[0]
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(f"{labels.kind(finding.kind)}: ")
    assert messages.finding(finding, analysis).reason in spoken


def test_words_that_are_sought_leave_only_their_rows(model, analysis):
    finding = analysis.findings[-1]
    model.choose_rows(
        frozenset(Kind), frozenset(Tier), finding.span.of(analysis.article.text).upper()
    )
    assert model.index_of(finding.id).isValid()
    assert model.rowCount() < len(analysis.findings)


def test_a_hidden_kind_has_no_rows(model):
    model.choose_rows(frozenset(), frozenset(Tier), "")
    assert model.rowCount() == 0


def test_words_stand_between_quotation_marks(analysis):
    assert quoted(analysis.findings[0], analysis)[0] == "“"
