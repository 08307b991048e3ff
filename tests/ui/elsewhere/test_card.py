"""The card of searches: words to copy, a box for what was found, nothing sent by itself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton

from analysis.judgement.elsewhere import LookUp, Search
from analysis.model.span import Span
from tests.window.faults import clipped
from ui.elsewhere.card import ElsewhereCard
from ui.panel.words import Words
from ui.typefaces import interface

AT = Span(3, 9)
READY = (
    (Search.WHO, "who is Marc Evrard head of the workshop"),
    (Search.KNOWN, "Marc Evrard background criticism"),
    (Search.ORIGINAL, "Marc Evrard statement eleven of the Alder Bridge pillars cracks since 2019"),
    (Search.OTHERS, "eleven Alder Bridge pillars cracks repairs crowns inspectorate 2019"),
)
NAME = "Marc Evrard, head of the workshop of the port authority of Port-Alder-on-the-Quay"


@pytest.fixture
def shown(qtbot):
    def shown(noted=(), ready=READY):
        card = ElsewhereCard(NAME, AT, ready, noted)
        qtbot.addWidget(card)
        card.show()
        qtbot.waitExposed(card)
        return card

    return shown


def test_each_question_shows_its_words_and_a_button_copies_them(qtbot, shown):
    card = shown()
    assert card.words.text() == READY[0][1]
    card.asked[Search.KNOWN].click()
    assert card.words.text() == READY[1][1]
    QGuiApplication.clipboard().clear()
    qtbot.mouseClick(card.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == READY[1][1]
    assert "Copied" in card.note.text()
    card.asked[Search.WHO].click()
    assert "sends nothing" in card.note.text()


def test_ctrl_c_copies_the_words_from_wherever_they_were_chosen(qtbot, shown):
    card = shown()
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    card.asked[Search.WHO].setFocus()
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(card.asked[Search.WHO], Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == READY[0][1]


def test_only_what_says_something_new_can_be_noted(shown):
    card = shown()
    assert not card.apply.isEnabled()
    card.where.setText("https://quay.invalid")
    assert not card.apply.isEnabled()
    card.found.setPlainText("  An engineer,\nsince 2011. ")
    assert card.apply.isEnabled()
    assert card.look_ups() == (
        LookUp(Search.WHO, AT, "An engineer, since 2011.", "https://quay.invalid"),
    )


def test_what_is_written_to_one_question_waits_while_another_is_looked_at(shown):
    card = shown()
    card.found.setPlainText("An engineer.")
    card.asked[Search.OTHERS].click()
    assert card.found.toPlainText() == ""
    card.found.setPlainText("Two papers.")
    card.asked[Search.WHO].click()
    assert card.found.toPlainText() == "An engineer."
    assert [(n.search, n.found) for n in card.look_ups()] == [
        (Search.WHO, "An engineer."),
        (Search.OTHERS, "Two papers."),
    ]


def test_what_was_noted_is_there_again_and_can_be_taken_out(shown):
    noted = [LookUp(Search.WHO, AT, "A poet.", "Gazette"), LookUp(Search.WHO, Span(0, 2), "No.")]
    card = shown(noted)
    assert (card.found.toPlainText(), card.where.text()) == ("A poet.", "Gazette")
    assert card.look_ups() == ()
    card.found.clear()
    assert [n.found for n in card.look_ups()] == [""]


def test_the_card_holds_ninety_words_at_most(shown):
    card = shown()
    parts = [p for kind in (QLabel, QRadioButton, QPushButton) for p in card.findChildren(kind)]
    said = " ".join(part.text() for part in parts if part.isVisible())
    assert 30 < len(said.split()) <= 90


def test_nothing_is_cut_whichever_question_is_chosen_at_whatever_size(qtbot, shown):
    for size in (13, 26):
        card = shown()
        card.setFont(interface(size))
        for label in card.findChildren(Words):
            label.rescale(card.font())
        card.offer_search(offered=True)
        for button in (*reversed(card.asked.values()), *card.asked.values()):
            button.click()
            qtbot.wait(20)
            assert clipped(card) == [], button.text()
        card.resize(card.minimumWidth(), card.height())
        qtbot.wait(20)
        assert clipped(card) == []
        assert card.height() <= 768


def test_every_stop_has_a_name_and_tab_reaches_all_of_them(qtbot, shown):
    card = shown()
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    card.asked[Search.WHO].setFocus()
    card.found.setPlainText("An engineer.")
    reached = []
    for _ in range(8):
        focus = card.focusWidget()
        reached.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    wanted = (card.asked[Search.WHO], card.copy, card.found, card.where, card.apply, card.leave)
    assert set(wanted) <= set(reached)
    assert all(stop.accessibleName() or stop.text() for stop in wanted)
    assert card.copy.accessibleDescription() == READY[0][1]


def test_esc_leaves_everything_as_it_was(qtbot, shown):
    card = shown()
    with qtbot.waitSignal(card.rejected):
        qtbot.keyClick(card.found, Qt.Key.Key_Escape)
