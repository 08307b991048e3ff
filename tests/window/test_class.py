"""Story T2 in a real window: the article on the projector, layer by layer, and back again."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetricsF, QTextCursor

from analysis.model.codes import Kind
from tests.window.faults import alarming
from ui import labels
from ui.classroom.stage import Stage
from ui.document.styles import Style, font_of

pytestmark = pytest.mark.window


@pytest.fixture
def stage(qtbot, start, opened):
    """D1 in front of a class, and the window behind it."""
    window = start()
    reader = opened(window)
    qtbot.keyClick(reader.view, Qt.Key.Key_F5)
    made = window.errands.stage
    qtbot.waitUntil(made.isActiveWindow)
    yield made, window
    if window.errands.stage is not None:
        made.close()


def test_the_back_row_sees_the_article_alone(stage, photographed):
    made, _ = stage
    photographed(made, "class-text")
    screen = made.screen().geometry()
    assert made.size() == screen.size()
    x_height = QFontMetricsF(font_of(Style(), made.view.painter.zoom)).xHeight()
    assert x_height >= screen.height() / 40
    assert made.steps.shown == ()
    assert made.view.height() + made.foot.height() == made.height()


def test_on_a_small_projector_the_letters_are_as_tall_and_no_line_is_cut(
    qtbot, start, opened, photographed
):
    window = start()
    reader = opened(window)
    made = Stage(window._dress.theme, QRect(0, 0, 1024, 768), window)
    made.setWindowState(Qt.WindowState.WindowNoState)
    made.setGeometry(0, 0, 1024, 768)
    made.show_article(reader.analysis.article, reader.shown(), None)
    qtbot.waitExposed(made)
    x_height = QFontMetricsF(font_of(Style(), made.view.painter.zoom)).xHeight()
    assert x_height >= 768 / 40
    assert made.view.document().size().width() <= made.view.viewport().width() + 1
    photographed(made, "class-small")
    for layers in range(1, 5):
        qtbot.keyClick(made, Qt.Key.Key_Right)
        assert len(made.steps.layers) == layers
    made.close()


def test_nothing_is_painted_that_was_not_asked_for(qtbot, stage):
    made, _ = stage
    assert made.view.painter._marks == {}
    for number, kind in enumerate(made.steps.order, 1):
        qtbot.keyClick(made, Qt.Key.Key_Right)
        assert kind in made.steps.layers
        assert len(made.steps.layers) == number
    assert alarming(made.grab().toImage()) < 0.0005


def test_layers_come_and_go_by_the_arrows_and_no_word_moves(qtbot, stage, photographed):
    made, _ = stage
    words = made.view.lines(made.steps.findings[-1].span)
    at = made.view.verticalScrollBar().value()
    blank = made.view.grab().toImage()
    for key, layers in (("R", 1), ("R", 2), ("R", 3), ("L", 2), ("L", 1), ("L", 0)):
        qtbot.keyClick(made, Qt.Key.Key_Right if key == "R" else Qt.Key.Key_Left)
        assert len(made.steps.layers) == layers
        assert {f.kind for f in made.steps.shown} == set(made.steps.layers)
        assert made.view.verticalScrollBar().value() == at
        assert made.view.lines(made.steps.findings[-1].span) == words
        if layers == 3:
            photographed(made, "class-layers")
    assert made.view.grab().toImage() == blank


def test_a_digit_jumps_and_the_light_falls_on_one_mark_after_the_other(qtbot, stage, photographed):
    made, _ = stage
    qtbot.keyClick(made, Qt.Key.Key_3)
    assert made.steps.layers == (Kind.SECOND_HAND,)
    among = [f for f in made.steps.findings if f.kind is Kind.SECOND_HAND]
    for number in (0, 1, 0):
        qtbot.keyClick(made, Qt.Key.Key_P if number == 0 and made.steps.lit else Qt.Key.Key_N)
        assert made.steps.lit is among[number]
        assert made.veil.isVisible()
        box = made.view.lines(among[number].span)[0].box
        top = box.top() - made.view.verticalScrollBar().value()
        assert 0 <= top <= made.view.viewport().height() - box.height()
    photographed(made, "class-light")
    qtbot.keyClick(made, Qt.Key.Key_Right)
    assert not made.veil.isVisible()


def test_b_blanks_and_brings_back(qtbot, stage):
    made, _ = stage
    shown = made.grab().toImage()
    qtbot.keyClick(made, Qt.Key.Key_B)
    black = made.grab().toImage()
    assert {black.pixel(x, 40) & 0xFFFFFF for x in range(0, black.width(), 50)} == {0}
    qtbot.keyClick(made, Qt.Key.Key_B)
    assert made.grab().toImage() == shown


def test_escape_returns_to_everything_as_it_was(qtbot, start, opened):
    window = start()
    reader = opened(window)
    qtbot.keyClick(reader.view, Qt.Key.Key_4)
    window.actions_["larger"].trigger()
    bar = reader.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    cursor = reader.view.textCursor()
    cursor.setPosition(reader.view.positions.to_document(reader.view.first_visible()) + 200)
    cursor.setPosition(cursor.position() + 30, QTextCursor.MoveMode.KeepAnchor)
    reader.view.setTextCursor(cursor)

    def state():
        selected = reader.view.textCursor()
        return (
            bar.value(),
            reader.view.painter.zoom,
            (selected.anchor(), selected.position()),
            [f.id for f in reader.shown()],
            window.size(),
            window._settings.layers,
        )

    before = state()
    first = reader.view.first_visible()
    qtbot.keyClick(reader.view, Qt.Key.Key_F5)
    made = window.errands.stage
    qtbot.waitUntil(made.isActiveWindow)
    assert abs(made.view.first_visible() - first) < 400
    for key in (Qt.Key.Key_Right, Qt.Key.Key_5, Qt.Key.Key_N, Qt.Key.Key_Down, Qt.Key.Key_B):
        qtbot.keyClick(made, key)
    qtbot.keyClick(made, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.isActiveWindow)
    assert window.errands.stage is None
    assert state() == before
    assert reader.view.hasFocus()


def test_a_french_keyboard_needs_no_shift_for_a_digit(qtbot, start, opened):
    window = start("fr")
    reader = opened(window)
    qtbot.keyClicks(reader.view, "(")
    assert Kind.LOADED_WORDING not in {f.kind for f in reader.shown()}
    qtbot.keyClick(reader.view, Qt.Key.Key_F5)
    made = window.errands.stage
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.keyClicks(made, "(")
    assert made.steps.layers == (Kind.LOADED_WORDING,)
    made.close()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_presenter_s_bar_comes_when_asked_and_no_word_moves(
    qtbot, start, opened, photographed, language
):
    window = start(language)
    reader = opened(window)
    qtbot.keyClick(reader.view, Qt.Key.Key_F5)
    made = window.errands.stage
    qtbot.waitUntil(made.isActiveWindow)
    words = made.view.lines(made.steps.findings[0].span)
    size, text = made.view.size(), made.view.grab().toImage()
    assert made.bar.isHidden()
    qtbot.keyClick(made, Qt.Key.Key_F1)
    assert made.bar.isVisible()
    qtbot.keyClick(made, Qt.Key.Key_Right)
    qtbot.keyClick(made, Qt.Key.Key_Right)
    assert all(name in made.bar.words for name in map(labels.layer, made.steps.layers))
    photographed(made, f"class-bar-{language}")
    qtbot.keyClick(made, Qt.Key.Key_Left)
    qtbot.keyClick(made, Qt.Key.Key_Left)
    qtbot.keyClick(made, Qt.Key.Key_F1)
    assert made.bar.isHidden()
    assert (made.view.size(), made.view.lines(made.steps.findings[0].span)) == (size, words)
    assert made.view.grab().toImage() == text
    made.close()


@pytest.mark.parametrize(("language", "typed"), [("en", "18/4"), ("fr", "&_/'")])
def test_hands_are_counted_and_shown_without_a_layer_appearing(
    qtbot, start, opened, photographed, language, typed
):
    window = start(language)
    reader = opened(window)
    qtbot.keyClick(reader.view, Qt.Key.Key_F5)
    made = window.errands.stage
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.keyClick(made, Qt.Key.Key_H)
    qtbot.keyClicks(made, typed)
    assert "18 / 4" in made.bar.words
    qtbot.keyClick(made, Qt.Key.Key_Return)
    assert made.bar.isHidden()
    assert made.steps.shown == ()
    assert "18" in made.foot.accessibleName()
    photographed(made, f"class-hands-{language}")
    qtbot.keyClick(made, Qt.Key.Key_H)
    qtbot.keyClick(made, Qt.Key.Key_Escape)
    assert made.isVisible()
    qtbot.keyClick(made, Qt.Key.Key_Right)
    assert made.foot.accessibleName() == labels.layer(made.steps.layers[0])
    made.close()
