"""The reader's own words: added by right click, kept, marked at once."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from analysis.errors import NotFound, NotText, TooLarge, Unwritable
from analysis.evidence.own_words import OwnWord
from analysis.model.codes import Tier
from analysis.model.origin import Origin, OriginKind
from tests.ui.conftest import RESOURCES
from ui.own_words import OwnWords, as_entry, read_list, write_list

D1 = RESOURCES / "samples" / "fr-archive-mur.html"


@pytest.fixture
def kept(qtbot, tmp_path):
    """A list without a window, and its file."""
    holder = QWidget()
    qtbot.addWidget(holder)
    path = tmp_path / "new folder" / "own-words.txt"
    return OwnWords(path, holder), path


def opened(qtbot, window):
    with qtbot.waitSignal(window.analysed, timeout=30_000):
        window.open((Origin(OriginKind.PATH, str(D1)),))
    return window.page.reader.view


def select(view, words):
    cursor = view.textCursor()
    cursor.setPosition(view.toPlainText().index(words))
    cursor.movePosition(QTextCursor.MoveOperation.Right, cursor.MoveMode.KeepAnchor, len(words))
    view.setTextCursor(cursor)


def mark_words(window, view):
    menu = window.own_words.menu(view, QPoint(40, 40))
    return next(a for a in menu.actions() if a.objectName() == "mark_words")


def test_words_selected_in_the_article_are_marked_from_now_on(qtbot, window):
    view = opened(qtbot, window)
    select(view, "convoi")
    with qtbot.waitSignal(window.analysed):
        mark_words(window, view).trigger()
    own = [f for f in window._version.own.findings if f.type == "own"]
    assert own
    assert window.own_words.entries == (OwnWord("convoi"),)
    assert "convoi" in window.message_bar.text.text()


def test_without_a_selection_nothing_can_be_marked(qtbot, window):
    view = opened(qtbot, window)
    assert not mark_words(window, view).isEnabled()


def test_the_list_is_there_at_the_next_start(qtbot, open_window):
    open_window().own_words.add("convoi")
    again = open_window()
    opened(qtbot, again)
    assert "own.convoi" in {f.rule for f in again._version.own.findings}


def test_the_menu_shows_the_list_and_what_is_accepted_counts(qtbot, window):
    window.own_words.add("harbour")
    window.actions_["own_words"].trigger()
    dialog = window.findChild(QWidget, "own_words_dialog")
    dialog.table.selectRow(0)
    dialog.remove_button.click()
    dialog.accept()
    assert window.own_words.entries == ()


def test_adding_a_word_again_does_not_double_it(kept):
    own, path = kept
    own.add("Eternal")
    own.add("eternal")
    assert own.entries == (OwnWord("eternal"),)
    assert path.read_text("utf-8") == "eternal | A\n"


def test_a_file_that_cannot_be_read_is_told_of_and_put_aside(qtbot, kept):
    own, path = kept
    path.parent.mkdir()
    path.write_bytes(b"\xff\xfe\x00broken")
    with qtbot.waitSignal(own.failed) as told:
        assert own.entries == ()
    assert isinstance(told.args[0], NotText)
    own.add("eternal")
    assert path.with_suffix(".old").read_bytes() == b"\xff\xfe\x00broken"
    assert read_list(path) == (OwnWord("eternal"),)


def test_a_place_that_cannot_be_written_is_told_of_and_the_words_are_marked_all_the_same(
    qtbot, tmp_path
):
    holder = QWidget()
    qtbot.addWidget(holder)
    (tmp_path / "file").write_text("in the way")
    own = OwnWords(tmp_path / "file" / "own-words.txt", holder)
    with qtbot.waitSignal(own.failed) as told, qtbot.waitSignal(own.changed):
        own.add("eternal")
    assert told.args[0].code in {"unwritable", "unreadable"}
    assert own.entries == (OwnWord("eternal"),)


def test_faulty_files_are_told_apart(tmp_path):
    with pytest.raises(NotFound):
        read_list(tmp_path / "none.txt")
    large = tmp_path / "large.txt"
    large.write_bytes(b"a\n" * 600_000)
    with pytest.raises(TooLarge):
        read_list(large)
    with pytest.raises(Unwritable):
        write_list(large / "list.txt", ())


def test_a_written_list_reads_back(tmp_path):
    entries = (OwnWord("état d’urgence", Tier.B, "Lequel ?"), OwnWord("migra*", on=False))
    write_list(tmp_path / "list.txt", entries)
    assert read_list(tmp_path / "list.txt") == entries


@pytest.mark.parametrize(
    ("selected", "entry"),
    [
        ("  “harbour people”, ", "harbour people"),
        ("one|two", "one two"),
        ("one\u2029two", ""),
        ("…", ""),
        ("x" * 200, ""),
    ],
)
def test_selected_text_becomes_an_entry_or_none(selected, entry):
    assert as_entry(selected) == entry
