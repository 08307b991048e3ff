from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from analysis.model.origin import OriginKind
from ui.welcome import Welcome, headline

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"


@pytest.fixture
def welcome(qtbot):
    made = Welcome(SAMPLES)
    qtbot.addWidget(made)
    made.resize(1024, 768)
    made.show()
    return made


def test_every_bundled_demonstration_is_one_click_away(welcome, qtbot):
    assert {button.path for button in welcome.samples} == set(SAMPLES.glob("*.html"))
    with qtbot.waitSignal(welcome.sample_chosen) as told:
        welcome.samples[0].click()
    assert told.args == [welcome.samples[0].path]


def test_a_link_in_the_field_is_opened_by_enter(welcome, qtbot):
    welcome.field.setPlainText("https://paper.example/a")
    with qtbot.waitSignal(welcome.origin_chosen) as told:
        qtbot.keyClick(welcome.field, Qt.Key.Key_Return)
    assert told.args[0].kind is OriginKind.ADDRESS


def test_everything_is_reached_by_tab(welcome, qtbot):
    welcome.field.setFocus()
    seen = set()
    for _ in range(len(welcome.samples) + 4):
        seen.add(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert {welcome.field, welcome.browse, *welcome.samples} <= seen


def test_a_demonstration_says_what_it_shows_and_its_title(welcome):
    for button in welcome.samples:
        title, language = headline(button.path)
        assert title in button.accessibleName()
        assert language in ("en", "fr")
