"""What the window tells is a sentence of the interface's language, and only what matters here."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from analysis.errors import NotFound
from tests.ui.conftest import RESOURCES, analysis, article
from ui.desk import Desk
from ui.message_bar import MessageBar
from ui.settings import Settings
from ui.telling import Telling


@pytest.fixture
def told(qtbot, store):
    bar = MessageBar()
    qtbot.addWidget(bar)
    parent = QObject()
    yield Telling(bar, Desk(RESOURCES), Settings(store), parent), bar
    parent.deleteLater()


def test_an_error_is_told_in_a_sentence(told):
    telling, bar = told
    telling.error(NotFound(name="quay.html"))
    assert "quay.html" in bar.text.text()


def test_how_a_text_was_read_is_told_but_not_what_the_panel_says(told):
    telling, bar = told
    read = article()
    telling.trouble(analysis(replace(read, notes=replace(read.notes, warnings=("cut",)))))
    assert bar.text.text() == ""
    odd = replace(read, notes=replace(read.notes, warnings=("no_paragraphs",)))
    telling.trouble(analysis(odd))
    assert bar.text.text() != ""


def test_a_part_in_another_language_is_told(told):
    telling, bar = told
    telling.trouble(replace(analysis(), parts=("fr",)))
    assert "French" in bar.text.text()


def test_a_word_of_ones_own_is_told(told):
    telling, bar = told
    telling.own_word("port")
    assert "port" in bar.text.text()
