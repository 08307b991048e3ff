"""The view shows and never fetches; what one looks at stays where it is."""

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QImage, QTextCursor, QTextDocument

from analysis.model.codes import Role
from analysis.model.span import Span
from tests.ui.conftest import RESOURCES, TEXT, analysis, article
from ui.document.view import ArticleView
from ui.theme import load_theme


def opened(qtbot, theme, text=TEXT, roles=(Role.PARAGRAPH,)):
    view = ArticleView(theme)
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    view.show_article(article(text, roles))
    return view


def test_whatever_qt_asks_for_gets_an_empty_picture(qtbot, theme):
    view = opened(qtbot, theme)
    for name in ("https://pictures.invalid/a.png", "file:///etc/passwd", "x.png"):
        answer = view.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
        assert isinstance(answer, QImage)
        assert answer.isNull()


def test_marks_do_not_touch_the_document(qtbot, theme):
    view = opened(qtbot, theme)
    before = view.document().toRawText(), view.document().revision()
    view.show_findings(analysis(view.article).findings)
    view.grab()
    view.show_findings(())
    assert (view.document().toRawText(), view.document().revision()) == before


def test_marks_are_painted_and_go_again(qtbot, theme):
    view = opened(qtbot, theme)
    bare = view.grab().toImage()
    view.show_findings(analysis(view.article).findings)
    assert view.grab().toImage() != bare
    view.show_findings(())
    assert view.grab().toImage() == bare


LONG = "\n\n".join(
    f"Paragraph {n} goes on about the quay for some while, and then it ends." for n in range(80)
)


def test_zoom_and_width_keep_the_line_at_the_top(qtbot, theme):
    view = opened(qtbot, theme, LONG)
    view.reveal(Span(LONG.index("Paragraph 40"), LONG.index("Paragraph 41")))
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 40)
    before = view.first_visible()
    view.set_zoom(1.4)
    assert abs(view.first_visible() - before) < 80
    view.resize(520, 600)
    assert abs(view.first_visible() - before) < 160


def test_revealed_words_are_on_screen(qtbot, theme):
    view = opened(qtbot, theme, LONG)
    span = Span(LONG.index("Paragraph 70"), LONG.index("Paragraph 71"))
    view.reveal(span)
    top = view.lines(span)[0].box.top() - view.verticalScrollBar().value()
    assert 0 < top < view.viewport().height()


def test_a_screen_reader_finds_a_text_that_cannot_be_edited(qtbot, theme):
    view = opened(qtbot, theme)
    told = QAccessible.queryAccessibleInterface(view)
    assert (
        told.role() == QAccessible.Role.EditableText or told.role() == QAccessible.Role.StaticText
    )
    assert told.state().readOnly
    assert "shocking" in told.textInterface().text(0, told.textInterface().characterCount())


def test_another_theme_changes_the_paper_and_keeps_the_text(qtbot, theme):
    view = opened(qtbot, theme)
    view.set_theme(load_theme(RESOURCES / "themes", "dark"))
    picture = view.grab().toImage()
    assert picture.pixelColor(QPoint(3, 3)).lightness() < 60
    assert "shocking" in view.toPlainText()


def test_no_caret_is_drawn_where_nothing_can_be_written(qtbot, theme):
    view = opened(qtbot, theme)
    view.setFocus()
    assert view.cursorWidth() == 0
    assert view.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_arrows_and_the_space_bar_turn_the_page(qtbot, theme):
    view = opened(qtbot, theme, LONG)
    bar = view.verticalScrollBar()
    at = bar.value()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_End):
        qtbot.keyClick(view, key)
        assert bar.value() > at
        at = bar.value()
    assert at == bar.maximum()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_words_with_a_card_have_room_for_it(qtbot, theme):
    view = opened(qtbot, theme, LONG)
    view.set_zoom(1.8)
    for number in (3, 20, 41, 70):
        span = Span(LONG.index(f"Paragraph {number} "), LONG.index(f"Paragraph {number + 1} "))
        view.reveal(span, room=240)
        lines, at = view.lines(span), view.verticalScrollBar().value()
        above = lines[0].box.top() - at
        below = view.viewport().height() - lines[-1].box.bottom() + at
        assert max(above, below) >= 240
        assert above >= 0


def test_a_short_text_has_no_bar_to_pull(qtbot, theme):
    view = opened(qtbot, theme, "The quay is shut.")
    assert not view.verticalScrollBar().isEnabled()
    view.show_article(article(LONG, (Role.PARAGRAPH,)))
    assert view.verticalScrollBar().isEnabled()


def test_what_is_selected_stays_selected_at_another_size(qtbot, theme):
    view = ArticleView(theme)
    qtbot.addWidget(view)
    view.resize(700, 400)
    view.show()
    view.show_article(article())
    cursor = view.textCursor()
    cursor.setPosition(view.positions.to_document(TEXT.index("shocking")))
    end = view.positions.to_document(TEXT.index("shocking") + len("shocking"))
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    view.set_zoom(1.7)
    assert view.textCursor().selectedText() == "shocking"


BOOK = "\n\n".join(f"Paragraph {n}. " + "The quay is shut until June. " * 9 for n in range(900))


def test_of_a_book_what_is_seen_comes_first_and_stays_where_it_is(qtbot, theme):
    view = opened(qtbot, theme, BOOK)
    assert not view.whole
    assert view.verticalScrollBar().maximum() > 2 * view.height()
    before = view.viewport().grab().toImage()
    told = []
    view.laid_out.connect(lambda: told.append(view.whole))
    qtbot.waitUntil(lambda: view.whole, timeout=20_000)
    assert told == [True]
    assert view.verticalScrollBar().value() == 0
    assert view.viewport().grab().toImage() == before
    assert view.document().toRawText().count("\u2029") == 899


def test_words_at_the_end_of_a_book_can_be_shown_at_once(qtbot, theme):
    view = opened(qtbot, theme, BOOK)
    at = BOOK.index("Paragraph 700.")
    view.reveal(Span(at, at + 14))
    top = view.lines(Span(at, at + 14))[0].box.top() - view.verticalScrollBar().value()
    assert 0 < top < view.height()
    qtbot.waitUntil(lambda: view.whole, timeout=20_000)
    assert view.lines(Span(at, at + 14))[0].box.top() - view.verticalScrollBar().value() == top


def test_what_means_all_of_a_book_has_all_of_it(qtbot, theme):
    for key, modifier in (
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier),
    ):
        view = opened(qtbot, theme, BOOK)
        qtbot.keyClick(view, key, modifier)
        assert view.document().blockCount() == 900
    assert view.textCursor().selectedText().count("\u2029") == 899


def test_another_look_reaches_the_rest_of_a_book(qtbot, theme):
    view = opened(qtbot, theme, BOOK, (Role.QUOTE,))
    dark = load_theme(RESOURCES / "themes", "dark")
    view.set_theme(dark)
    last = view.document().lastBlock()
    assert next(iter(last)).fragment().charFormat().foreground().color() == dark.soft


def test_the_next_article_takes_the_place_of_a_book_that_is_still_coming(qtbot, theme):
    view = opened(qtbot, theme, BOOK)
    view.show_article(article(TEXT, (Role.PARAGRAPH,)))
    assert view.whole
    qtbot.wait(50)
    assert view.document().blockCount() == len(view.article.blocks)
