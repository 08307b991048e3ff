"""Own words in a real window: by right click, in the list, as a file; marks dismissed, and back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu

from analysis.evidence.own_words import OwnWord
from analysis.judgement.contest import Action
from analysis.model.codes import Kind, Tier

pytestmark = pytest.mark.window

WORDS = "convoi"


@pytest.fixture
def right_clicked(qtbot):
    """Selects words in the article and right clicks them: the menu that opens."""

    def click(reader, words=WORDS):
        view = reader.view
        cursor = view.textCursor()
        cursor.setPosition(view.toPlainText().index(words))
        cursor.movePosition(QTextCursor.MoveOperation.Right, cursor.MoveMode.KeepAnchor, len(words))
        view.setTextCursor(cursor)
        view.ensureCursorVisible()
        place = view.cursorRect(cursor).center() - QPoint(4, 0)
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place)
        )
        QApplication.sendEvent(view.viewport(), event)
        qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        return QApplication.activePopupWidget()

    return click


def own(window):
    return [f for f in window.contest.version.own.findings if f.type == "own"]


def click_action(qtbot, menu, name):
    action = next(a for a in menu.actions() if a.objectName() == name)
    at = menu.actionGeometry(action).center()
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=at)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_right_click_marks_words_and_their_card_says_the_message(
    qtbot, start, opened, right_clicked, photographed, language
):
    window = start(language)
    reader = opened(window)
    menu = right_clicked(reader)
    with qtbot.waitSignal(window.analysed, timeout=10_000):
        click_action(qtbot, menu, "mark_words")
    assert own(window)
    assert WORDS in window.message_bar.text.text()
    window.actions_["own_words"].trigger()
    dialog = window.findChild(object, "own_words_dialog")
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.table.item(0, 2).setText("Lequel ?")
    photographed(dialog, f"own-words-{language}")
    with qtbot.waitSignal(window.analysed, timeout=10_000):
        qtbot.mouseClick(
            dialog.buttons.button(dialog.buttons.StandardButton.Ok), Qt.MouseButton.LeftButton
        )
    window.page.reader.choose(own(window)[0].id)
    assert "Lequel ?" in "\n".join(
        w.text() for w in reader.card.findChildren(type(window.message_bar.text))
    )


def test_a_weaker_word_waits_for_show_more_and_one_that_is_off_is_not_marked(qtbot, start, opened):
    window = start()
    reader = opened(window)
    with qtbot.waitSignal(window.analysed, timeout=10_000):
        window.own_words.replace((OwnWord(WORDS, Tier.B),))
    assert own(window)
    assert not [f for f in reader.shown() if f.type == "own"]
    window.actions_["more"].trigger()
    assert [f for f in reader.shown() if f.type == "own"]
    with qtbot.waitSignal(window.analysed, timeout=10_000):
        window.own_words.replace((OwnWord(WORDS, Tier.B, on=False),))
    assert not own(window)


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "lines of the file could not be read"), ("fr", "lignes du fichier")],
)
def test_a_list_comes_in_with_its_broken_lines_told_and_goes_out_again(
    qtbot, start, opened, tmp_path, photographed, language, said
):
    window = start(language)
    opened(window)
    path = tmp_path / "liste.txt"
    path.write_text(
        "# à moi\nconvoi | B | Lequel ?\n- fret\n| A\nmur | fort | x\n", encoding="utf-8"
    )
    window.actions_["own_words"].trigger()
    dialog = window.findChild(object, "own_words_dialog")
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.import_from(path)
    assert dialog.told.isVisible()
    assert said in dialog.told.text()
    assert "4, 5" in dialog.told.text()
    photographed(dialog, f"own-words-broken-{language}")
    out = tmp_path / "copie.txt"
    dialog.export_to(out)
    assert out.read_text("utf-8") == "convoi | B | Lequel ?\n- fret | A\n"
    with qtbot.waitSignal(window.analysed, timeout=10_000):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert window.own_words.entries == (
        OwnWord("convoi", Tier.B, "Lequel ?"),
        OwnWord("fret", on=False),
    )


@pytest.mark.parametrize("action", [Action.DISMISS, Action.DISMISS_WORDS, Action.DISMISS_RULE])
def test_a_mark_is_dismissed_here_in_the_article_or_by_its_rule_and_comes_back(
    qtbot, start, opened, photographed, action
):
    window = start("fr")
    reader = opened(window)
    before = window.contest.version.own.findings
    found = next(f for f in reader.shown() if f.kind is Kind.LOADED_WORDING and f.type != "own")
    reader.choose(found.id)
    qtbot.mouseClick(reader.card.contest, Qt.MouseButton.LeftButton)
    dialog = window.contest.dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.mouseClick(dialog.answers[action], Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    photographed(dialog, f"dismiss-{action}")
    assert dialog.answers[action].isChecked()
    qtbot.keyClick(dialog.apply, Qt.Key.Key_Return)
    after = window.contest.version.own.findings
    assert len(after) < len(before)
    assert (found.rule in {f.rule for f in after}) <= (action is not Action.DISMISS_RULE)
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.contest.version.own.findings == before
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_Z, shift)
    assert window.contest.version.own.findings == after
    window.close()
    again = start("fr")
    opened(again)
    assert again.contest.version.own.findings == after
    assert again.actions_["undo"].isEnabled()
