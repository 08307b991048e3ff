"""Colours and language belong to the whole application."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import RESOURCES
from ui.dress import Dress


@pytest.fixture
def dress(qapp):
    made = Dress(qapp, RESOURCES)
    yield made
    made.speak("en")
    made.wear("paper")


def test_a_theme_is_the_palette_of_the_application(dress):
    theme = dress.wear("dark")
    assert QApplication.palette().window().color() == theme.panel


def test_as_the_system_is_paper_or_dark(dress):
    assert dress.wear("system").code in {"paper", "dark"}


@pytest.mark.parametrize(
    ("window", "text", "code"), [("black", "white", "dark"), ("white", "black", "paper")]
)
def test_before_anything_is_worn_the_desktop_s_own_palette_tells(
    dress, qapp, monkeypatch, window, text, code
):
    monkeypatch.setattr(Dress, "_worn", False)
    desktop = QPalette()
    desktop.setColor(QPalette.ColorRole.Window, QColor(window))
    desktop.setColor(QPalette.ColorRole.Text, QColor(text))
    qapp.setPalette(desktop)
    assert dress.wear("system").code == code


def test_a_language_replaces_the_one_before(dress):
    dress.speak("fr")
    assert QLocale().language() is QLocale.Language.French
    assert QCoreApplication.translate("Card", "Next mark") != "Next mark"
    dress.speak("en")
    assert QCoreApplication.translate("Card", "Next mark") == "Next mark"


def test_the_interfaces_type_follows_the_text_and_never_shrinks(qapp):
    before = qapp.font()
    dress = Dress(qapp, RESOURCES)
    sizes = []
    for zoom in (0.6, 1.0, 2.0, 3.0):
        dress.fit(zoom)
        sizes.append(qapp.font().pixelSize())
    qapp.setFont(before)
    assert sizes[0] == sizes[1] == 13
    assert 17 <= sizes[2] <= sizes[3] <= 20
