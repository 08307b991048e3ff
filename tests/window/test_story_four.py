"""Story S4 in a real window: somebody disagrees, sees what follows, takes it back, keeps it."""

import csv
from io import StringIO

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit

from analysis.judgement.contest import Action
from analysis.model.codes import Kind
from tests.window.conftest import D1, SAMPLES
from tests.window.faults import nothing_wrong

pytestmark = pytest.mark.window

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
COUNTS = {"en": "{} of {} statements", "fr": "{} des {} affirmations"}


@pytest.fixture(params=["en", "fr"])
def reading(request, start, opened):
    """D1 in a window."""
    window = start(request.param)
    opened(window)
    return window


def disagree(qtbot, window, finding, action, reason="", choice=0):
    """Open the card of a mark by a click, press its button, answer and apply."""
    reader = window.page.reader
    reader.close_card()
    reader.view.reveal(finding.span)
    box = reader.view.lines(finding.span)[0].box
    box.translate(0, -reader.view.verticalScrollBar().value())
    qtbot.mouseClick(reader.view.viewport(), LEFT, pos=box.center().toPoint())
    assert reader.current == finding.id
    qtbot.mouseClick(reader.card.contest, LEFT)
    dialog = window.contest.dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    button = dialog.answers[action]
    qtbot.mouseClick(button, LEFT, pos=QPoint(12, button.height() // 2))
    assert button.isChecked()
    if action in dialog.choices:
        dialog.choices[action].setCurrentIndex(choice)
    QGuiApplication.clipboard().setText(reason)  # QTest has no keys for its signs
    qtbot.keyClick(dialog.reason.lineEdit(), Qt.Key.Key_V, CONTROL)
    qtbot.mouseClick(dialog.apply, LEFT)
    qtbot.waitUntil(window.isActiveWindow)


def counted(window):
    """What stands at the head of the panel."""
    return window.page.panel.counts.findChildren(QLabel)[0].text()


def state(window):
    """What the reader's version shows: marks, counts and range."""
    own = window.contest.version.own
    return own.findings, own.score


def with_a_source_above(window):
    """A statement that could be given for a source named before it."""
    from analysis.judgement.contest import sources_above  # noqa: PLC0415

    own = window.contest.version.own
    claims = (f for f in window.page.reader.shown() if f.kind is Kind.UNATTRIBUTED_CLAIM)
    return next(f for f in claims if sources_above(own, f))


def test_one_and_two_a_source_above_changes_mark_counts_and_range(qtbot, reading, photographed):
    window, panel = reading, reading.page.panel
    before = window.contest.version.own.score
    found = with_a_source_above(window)
    disagree(qtbot, window, found, Action.SOURCE_ABOVE, "La phrase d’avant le dit.")
    after = window.contest.version.own.score
    words = COUNTS[window._settings.language]
    assert counted(window).startswith(
        words.format(before.counts.attributed + 1, before.counts.claims)
    )
    assert after.counts.carried == before.counts.carried + 1
    assert found.span not in {
        f.span for f in window.page.reader.shown() if f.kind is Kind.UNATTRIBUTED_CLAIM
    }
    assert after.low >= before.low
    assert f"{before.low}" in panel.score.own.text()
    assert not panel.score.own.isHidden()
    assert panel.score.ruler._ghost is not None
    photographed(window, f"s4-ghost-{window._settings.language}")
    nothing_wrong(window)


def test_three_a_dismissed_strong_word_costs_nothing_and_stays_listed(qtbot, reading):
    window, panel = reading, reading.page.panel
    before = window.contest.version.own.score
    strong = next(f for f in window.page.reader.shown() if f.kind is Kind.LOADED_WORDING)
    words = strong.span.of(window.page.reader.view.article.text)
    disagree(qtbot, window, strong, Action.DISMISS)
    after = window.contest.version.own.score
    assert (after.low, after.high) >= (before.low, before.high)
    assert panel.changes.isVisible()
    row = panel.changes.model.row(panel.changes.model.index(0))
    assert words in row.body
    assert window.actions_["undo"].isEnabled()
    nothing_wrong(window)


def test_four_undo_twice_and_redo_once_follow_exactly(qtbot, reading):
    window = reading
    states = [state(window)]
    claim = with_a_source_above(window)
    disagree(qtbot, window, claim, Action.NOT_A_CLAIM, "vu sur place")
    states.append(state(window))
    strong = next(f for f in window.page.reader.shown() if f.kind is Kind.LOADED_WORDING)
    disagree(qtbot, window, strong, Action.DISMISS)
    states.append(state(window))
    view = window.page.reader.view
    view.setFocus()
    for key, wanted in (("Z", 1), ("Z", 0), ("Y", 1)):
        qtbot.keyClick(view, getattr(Qt.Key, f"Key_{key}"), CONTROL)
        assert state(window) == states[wanted]
        nothing_wrong(window)


def test_five_the_list_of_changes_is_a_table_with_its_accents(qtbot, reading, tmp_path):
    window, changes = reading, reading.page.panel.changes
    disagree(
        qtbot, window, with_a_source_above(window), Action.NOT_A_CLAIM, "C’était là, à l’œil nu"
    )
    strong = next(f for f in window.page.reader.shown() if f.kind is Kind.LOADED_WORDING)
    disagree(qtbot, window, strong, Action.DISMISS, "Mot habituel — déjà vu")
    window.page.panel.area.ensureWidgetVisible(changes.save)
    qtbot.mouseClick(changes.save, LEFT)
    dialog = window.findChild(QFileDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    path = tmp_path / "mes changements.csv"
    field = dialog.findChild(QLineEdit)
    field.setText(str(path))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(path.exists)
    data = path.read_bytes()
    assert data.startswith("\ufeff".encode())  # a spreadsheet sees by it that this is UTF-8
    rows = list(csv.reader(StringIO(data.decode("utf-8-sig"), newline="")))
    assert rows[0] == ["rule", "before", "after", "reason", "passage"]
    assert [row[3] for row in rows[1:]] == ["C’était là, à l’œil nu", "Mot habituel — déjà vu"]
    assert len(rows) - 1 == changes.model.rowCount()


def test_six_tomorrow_the_changes_are_there_and_only_in_this_article(qtbot, reading, start, opened):
    other = SAMPLES / "fr-meme-evenement.html"
    fresh = start(reading._settings.language)
    rules = [(f.rule, f.span) for f in opened(fresh, other).shown()]
    disagree(qtbot, reading, with_a_source_above(reading), Action.NOT_A_CLAIM, "vu sur place")
    mine = state(reading)
    again = start(reading._settings.language)
    opened(again, D1)
    assert state(again) == mine
    assert [r.reason for r in again.contest.version.revisions] == ["vu sur place"]
    assert [(f.rule, f.span) for f in opened(again, other).shown()] == rules
