"""A reader disagrees in the window: the range moves, can be moved back, and is kept."""

import csv
import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from analysis.judgement.contest import Action, Revision
from analysis.model.codes import Kind
from analysis.model.origin import Origin, OriginKind
from tests.ui.conftest import RESOURCES
from tests.ui.contest.conftest import mark, score

SHOCKING = "The outrageous plan passed on Monday. " + "The council met again. " * 30
SHOCKING += "It was an outrageous vote for the town, and it will be held again next month."


def ends(window):
    return score(window).low, score(window).high


def dismissed(window, kind=Kind.LOADED_WORDING, reason=""):
    found = mark(window, kind)
    window.contest.revise(Revision.of(Action.DISMISS, found, reason=reason))
    return found


def not_a_claim(window):
    window.contest.revise(Revision.of(Action.NOT_A_CLAIM, mark(window)))


def test_from_the_card_to_another_range(reading, qtbot):
    before, number = ends(reading), len(reading.page.reader.shown())
    reading.page.reader.choose(mark(reading).id)
    qtbot.mouseClick(reading.page.reader.card.contest, Qt.MouseButton.LeftButton)
    dialog = reading.contest.dialog
    dialog.answers[Action.NOT_A_CLAIM].click()
    dialog.reason.setEditText("a wish")
    qtbot.keyClick(dialog.apply, Qt.Key.Key_Space)
    panel = reading.page.panel
    assert len(reading.page.reader.shown()) == number - 1
    assert score(reading).counts.claims == 13
    assert f"{before[0]} to {before[1]}" in panel.score.own.text()
    assert "1 change" in panel.score.own.text()
    assert panel.changes.isVisible()
    assert "a wish" in panel.changes.model.row(panel.changes.model.index(0)).body


def test_nothing_of_ones_own_is_said_before_a_change(reading):
    assert reading.page.panel.score.own.text() == ""
    assert reading.page.panel.changes.isHidden()
    assert not reading.actions_["undo"].isEnabled()


def test_undo_and_redo_by_menu(reading):
    selon = reading.contest.version.own
    not_a_claim(reading)
    changed = reading.contest.version.own
    reading.actions_["undo"].trigger()
    assert reading.contest.version.own == selon
    assert reading.page.panel.changes.isHidden()
    reading.actions_["redo"].trigger()
    assert reading.contest.version.own == changed


def test_a_change_after_an_undo_replaces_what_was_undone(reading):
    first = dismissed(reading)
    reading.contest.stack.undo()
    second = dismissed(reading, Kind.MONETISATION)
    assert [r.span for r in reading.contest.version.revisions] == [second.span] != [first.span]
    assert not reading.actions_["redo"].isEnabled()


def test_changes_survive_the_window_and_can_still_be_undone(opened):
    first = opened()
    dismissed(first, reason="usual here")
    not_a_claim(first)
    kept = first.contest.version
    first.close()
    second = opened()
    assert second.contest.version.revisions == kept.revisions
    assert score(second) == kept.own.score
    assert second.page.panel.changes.isVisible()
    second.contest.stack.undo()
    second.contest.stack.undo()
    assert opened().contest.version.revisions == ()


def test_the_file_holds_the_readers_words(reading, tmp_path):
    dismissed(reading, reason="déjà « cité »")
    (file,) = (tmp_path / "data" / "changes").iterdir()
    assert json.loads(file.read_text("utf-8"))["changes"][0]["reason"] == "déjà « cité »"


def test_a_damaged_file_is_told_and_selon_shows_its_own(opened, tmp_path):
    first = opened()
    dismissed(first)
    first.close()
    (file,) = (tmp_path / "data" / "changes").iterdir()
    file.write_text("{", "utf-8")
    second = opened()
    assert second.contest.version.revisions == ()
    assert second.message_bar.isVisible()
    assert file.with_suffix(".damaged").exists()


def test_a_folder_that_cannot_be_written_is_told_and_the_change_stands(reading, tmp_path):
    (tmp_path / "data").write_text("in the way", "utf-8")
    dismissed(reading)
    assert reading.message_bar.isVisible()
    assert len(reading.contest.version.revisions) == 1


def test_the_list_is_saved_as_a_table(reading, tmp_path, qtbot):
    found = dismissed(reading, reason="usual here")
    reading.actions_["save_changes"].trigger()
    dialog = reading.contest.dialog
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "list.csv"))
    dialog.reject()
    with (tmp_path / "list.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows[0]["rule"] == found.rule
    assert rows[0]["before"] == "loaded_wording"
    assert rows[0]["after"] == "dismiss"
    assert rows[0]["reason"] == "usual here"


def test_a_table_that_cannot_be_written_is_told(reading, tmp_path):
    dismissed(reading)
    reading.contest.save(str(tmp_path / "none" / "list.csv"))
    assert reading.message_bar.isVisible()


def test_own_weights_move_the_range_and_are_said(reading):
    before = ends(reading)
    reading.contest.weigh({"coverage": 0.0, "traceability": 50.0})
    assert ends(reading) != before
    assert "your own weights" in reading.page.panel.score.own.text()
    assert f"{before[0]} to {before[1]}" in reading.page.panel.score.own.text()
    reading.contest.take_everything_back()
    assert ends(reading) == before
    assert reading.page.panel.score.own.text() == ""


def test_own_weights_hold_for_the_next_window(opened):
    first = opened()
    first.contest.weigh({"restraint": 50.0})
    weighed = score(first)
    first.close()
    assert score(opened()) == weighed


def test_cancelled_weights_change_nothing(reading, qtbot):
    before = ends(reading)
    reading.actions_["weights"].trigger()
    dialog = reading.contest.dialog
    with qtbot.waitSignal(dialog.weighed):
        dialog.sliders["coverage"].setValue(0)
        dialog.sliders["traceability"].setValue(50)
    assert ends(reading) != before
    dialog.reject()
    assert ends(reading) == before


def test_another_article_leaves_the_changes_behind(reading, qtbot):
    dismissed(reading)
    other = RESOURCES / "samples" / "fr-locale.html"
    with qtbot.waitSignal(reading.analysed, timeout=30_000):
        reading.open((Origin(OriginKind.PATH, str(other)),))
    assert reading.contest.version.revisions == ()
    assert not reading.actions_["undo"].isEnabled()


def rules(window):
    return {f.rule for f in window.contest.version.own.findings}


def other_article(window, qtbot):
    with qtbot.waitSignal(window.analysed, timeout=30_000):
        window.open((Origin(OriginKind.TEXT, SHOCKING),))


def test_a_rule_is_off_in_every_article_until_its_change_is_undone(reading, qtbot):
    found = mark(reading, Kind.LOADED_WORDING)
    reading.contest.revise(Revision.of(Action.DISMISS_RULE, found))
    assert found.rule not in rules(reading)
    reading.actions_["undo"].trigger()
    assert found.rule in rules(reading)
    reading.actions_["redo"].trigger()
    assert found.rule not in rules(reading)


def test_the_next_article_and_the_next_sitting_know_the_rule_is_off(reading, qtbot, open_window):
    other_article(reading, qtbot)
    found = mark(reading, Kind.LOADED_WORDING)
    reading.contest.revise(Revision.of(Action.DISMISS_RULE, found))
    with qtbot.waitSignal(reading.analysed, timeout=30_000):
        reading.open((Origin(OriginKind.TEXT, SHOCKING.replace("Monday", "Friday")),))
    assert found.rule not in rules(reading)
    changes = reading.page.panel.changes
    assert found.rule in changes.about.text()
    reading.close()
    again = open_window()
    other_article(again, qtbot)
    assert found.rule not in rules(again)
    again.actions_["undo"].trigger()
    assert found.rule in rules(again)


def test_back_to_selons_switches_the_rules_on_again(reading, qtbot):
    other_article(reading, qtbot)
    found = mark(reading, Kind.LOADED_WORDING)
    reading.contest.revise(Revision.of(Action.DISMISS_RULE, found))
    with qtbot.waitSignal(reading.analysed, timeout=30_000):
        reading.open((Origin(OriginKind.TEXT, SHOCKING.replace("Monday", "Friday")),))
    reading.page.panel.changes.reset.click()
    assert found.rule in rules(reading)


def test_the_same_words_are_dismissed_in_this_article_and_come_back(reading, qtbot):
    other_article(reading, qtbot)
    text = reading.contest.version.own.article.text

    def marked():
        found = reading.contest.version.own.findings
        return [f.span.of(text).lower() for f in found if f.kind is Kind.LOADED_WORDING]

    before = marked()
    assert before.count("outrageous") == 2
    found = mark(reading, Kind.LOADED_WORDING)
    reading.contest.revise(Revision.of(Action.DISMISS_WORDS, found))
    assert "outrageous" not in marked()
    reading.actions_["undo"].trigger()
    assert marked() == before


@pytest.mark.parametrize("code", ["fr", "en"])
def test_the_changes_speak_the_language_of_the_interface(reading, code):
    dismissed(reading)
    reading.choices.set_language(code)
    said = reading.page.panel.changes.model.row(reading.page.panel.changes.model.index(0)).title
    assert ("Rien à signaler" if code == "fr" else "Nothing to mark") in said


def test_every_sentence_shows_its_part_and_leads_to_the_text(reading, qtbot):
    panel = reading.page.panel
    panel.arithmetic.heading.click()
    rows = panel.arithmetic.model
    before = rows.rowCount()
    panel.arithmetic.list.clicked.emit(rows.index(0))
    assert rows.rowCount() == before + score(reading).counts.claims
    with qtbot.waitSignal(panel.sentence_chosen) as told:
        panel.arithmetic.list.clicked.emit(rows.index(1))
    assert told.args[0].of(reading.contest.version.own.article.text)
    panel.arithmetic.list.clicked.emit(rows.index(0))
    assert rows.rowCount() == before


def test_own_weights_are_undone_and_done_again_by_the_same_keys_as_all_else(reading):
    selon = score(reading)
    reading.contest.weigh({"coverage": 0.0, "traceability": 50.0})
    own = score(reading)
    assert own != selon
    reading.actions_["undo"].trigger()
    assert score(reading) == selon
    assert reading._settings.weights == {}
    reading.actions_["redo"].trigger()
    assert score(reading) == own


def test_words_that_were_marked_from_now_on_are_no_more_after_an_undo(qtbot, reading):
    marked = len(reading.page.reader.shown())
    with qtbot.waitSignal(reading.analysed, timeout=10_000):
        reading.own_words.add("convoi")
    qtbot.waitUntil(lambda: len(reading.page.reader.shown()) > marked, timeout=10_000)
    with qtbot.waitSignal(reading.own_words.changed):
        reading.actions_["undo"].trigger()
    assert reading.own_words.entries == ()
    qtbot.waitUntil(lambda: len(reading.page.reader.shown()) == marked, timeout=10_000)
