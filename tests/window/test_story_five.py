"""Story S5 in a real window: low vision, English, keys only, an article of one's own."""

import re

import pytest
from lxml import html
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from analysis.model.codes import Kind
from tests.window.faults import clipped, nothing_wrong, settled, spoken
from tests.window.test_by_keyboard import ENGLISH, focused, tab_to

pytestmark = pytest.mark.window

INSIDE = {"en": "Inside the page only", "fr": "Dans la page seulement"}
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
HELD = "".join(f"<p>{line}</p>" for line in ENGLISH.split("\n\n")[1:])
FRENCH = (
    "Selon la préfecture, le port voisin restera fermé jusqu'à vendredi. La maire, Claire Vasseur, "
    "a déclaré que les bateaux devaient rester à quai. Quarante familles ont quitté leurs maisons."
)
LINK = "<p><a href='https://quay.invalid/a'>The report</a> is public.</p>"
RICH = f"<h1>{ENGLISH.partition(chr(10))[0]}</h1>{HELD}{LINK}"


@pytest.fixture
def pasted(qtbot, start):
    """The article, pasted from a browser on the start page, at twice the size."""
    window = start("en", (1024, 768), zoom=2.0, theme="contrast")
    data = QMimeData()
    data.setHtml(RICH)
    data.setText(ENGLISH)
    QGuiApplication.clipboard().setMimeData(data)
    window.welcome.setFocus()
    nothing_wrong(window)
    with qtbot.waitSignal(window.analysed, timeout=10_000):
        qtbot.keyClick(window, Qt.Key.Key_V, CONTROL)
    return window


def test_one_paragraphs_and_links_are_kept_and_the_language_can_be_changed(qtbot, pasted):
    reader, about = pasted.page.reader, pasted.page.panel.about
    article = reader.view.article
    assert len(article.blocks) == 5
    assert [link.href for link in article.metadata.links] == ["https://quay.invalid/a"]
    heading = tab_to(qtbot, lambda w: w is about.heading)
    qtbot.keyClick(heading, Qt.Key.Key_Space)
    names = [spoken(label) for label in about.findChildren(type(about.warnings))]
    assert "Language: English (detected)" in names
    box = tab_to(qtbot, lambda w: w is about.read_as)
    with qtbot.waitSignal(pasted.analysed, timeout=10_000):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert reader.view.article.language.code == "fr"
    with qtbot.waitSignal(pasted.analysed, timeout=10_000):
        qtbot.keyClick(focused(), Qt.Key.Key_Z, CONTROL)
    assert reader.view.article.language.code == "en"
    nothing_wrong(pasted)


def test_two_nothing_is_cut_and_in_grey_each_mark_has_its_letter(pasted, photographed):
    reader = pasted.page.reader
    settled(pasted)
    nothing_wrong(pasted)
    photographed(pasted, "s5-large")
    letters = {}
    view = reader.view
    document = view.document()
    for number in range(document.blockCount()):
        block = document.findBlockByNumber(number)
        for kind, box in view.painter._decoration(block).badges:
            assert box.left() >= 0
            view.verticalScrollBar().setValue(int(box.top()) - 100)
            top = box.translated(0, -view.verticalScrollBar().value()).toAlignedRect()
            grey = view.viewport().grab(top).toImage()
            letters[kind] = grey.convertToFormat(QImage.Format.Format_Grayscale8)
    assert set(letters) == {f.kind for f in reader.shown()}
    assert len(letters) > 1
    shapes = [bytes(picture.constBits()) for picture in letters.values()]
    assert len(set(shapes)) == len(shapes)
    for picture in letters.values():
        shades = {picture.pixel(x, picture.height() // 2) & 0xFF for x in range(picture.width())}
        assert max(shades) - min(shades) > 120


def test_three_every_stop_is_said_with_its_place(qtbot, pasted):
    reader = pasted.page.reader
    number = len(reader.shown())
    for at in range(1, number + 1):
        qtbot.keyClicks(focused(), "n")
        assert re.match(rf".+\. {at} of {number}\. .+\. .+", reader.card.spoken)
        assert reader.card.accessibleDescription()
        nothing_wrong(pasted)
    rows = pasted.page.panel.findings
    for row in range(rows.model.rowCount()):
        said = rows.model.data(rows.model.index(row), Qt.ItemDataRole.AccessibleTextRole)
        assert said.count(".") >= 1
    contest = reader.card.contest
    contest.setFocus()
    assert spoken(focused()) == "Not right?"


def test_four_a_french_paragraph_in_the_middle_is_read_as_french(qtbot, pasted, photographed):
    lines = ENGLISH.split("\n\n")
    QGuiApplication.clipboard().setText("\n\n".join((*lines[:2], FRENCH, *lines[2:])))
    with qtbot.waitSignal(pasted.analysed, timeout=10_000):
        qtbot.keyClick(focused(), Qt.Key.Key_V, CONTROL)
    reader, about = pasted.page.reader, pasted.page.panel.about
    assert "A part of the text is in French" in pasted.message_bar.text.text()
    heading = tab_to(qtbot, lambda w: w is about.heading)
    assert spoken(heading) == "About this page, English, French"
    qtbot.keyClick(heading, Qt.Key.Key_Space)
    names = [spoken(label) for label in about.findChildren(type(about.warnings))]
    assert "Language: English (detected), with a part in French" in names
    analysis = reader.analysis
    text = analysis.article.text
    start = text.index(FRENCH)
    part = range(start, start + len(FRENCH))
    cues = [(a.cue.of(text), a.cue.start in part) for a in analysis.attributions]
    assert [cue for cue, inside in cues if inside] == ["Selon", "a déclaré"]
    assert {cue for cue, inside in cues if not inside} == {"said", "say", "according to"}
    found = [f.kind for f in reader.shown() if f.span.start in part]
    assert found == [Kind.UNATTRIBUTED_CLAIM]
    settled(pasted)
    nothing_wrong(pasted)
    photographed(pasted, "s5-two-languages")


def test_five_of_sixty_words_there_is_no_range_and_still_a_list(qtbot, start):
    window = start("en", (1024, 768), zoom=2.0, theme="contrast")
    QGuiApplication.clipboard().setText(" ".join(ENGLISH.split()[:60]))
    window.welcome.setFocus()
    with qtbot.waitSignal(window.analysed, timeout=10_000):
        qtbot.keyClick(window, Qt.Key.Key_V, CONTROL)
    score = window.page.panel.score
    assert not score.numbers.text()
    assert "short" in score.no_number.text().lower()
    assert window.page.panel.counts.isVisible()
    assert window.page.panel.findings.model.rowCount() > 0
    nothing_wrong(window)


@pytest.mark.parametrize("theme", ["contrast", "dark"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_six_what_was_found_elsewhere_is_noted_by_keys_alone(
    qtbot, start, photographed, language, theme
):
    engine = {"search_address": "https://search.invalid/?q=%s"} if theme == "dark" else {}
    window = start(language, (1024, 768), zoom=2.0, theme=theme, **engine)
    QGuiApplication.clipboard().setText(ENGLISH)
    window.welcome.setFocus()
    with qtbot.waitSignal(window.analysed, timeout=10_000):
        qtbot.keyClick(window, Qt.Key.Key_V, CONTROL)
    panel = window.page.panel
    inside = panel.score.inside
    assert inside.text().startswith(INSIDE[language])
    table = tab_to(qtbot, lambda w: w is panel.sources.table)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    tab_to(qtbot, lambda w: w is panel.sources.elsewhere)
    assert spoken(focused()) == panel.sources.elsewhere.text()
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    card = window.contest.dialog
    qtbot.waitUntil(card.isActiveWindow)
    settled(card)
    assert clipped(card) == []
    assert card.search.isVisible() is bool(engine)
    assert card.frameGeometry().width() <= 1024
    assert card.frameGeometry().height() <= 768
    qtbot.keyClick(focused(), Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == card.words.text() != ""
    qtbot.keyClick(focused(), Qt.Key.Key_Down)
    tab_to(qtbot, lambda w: w is card.copy)
    qtbot.keyClick(card.copy, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == card.words.text()
    tab_to(qtbot, lambda w: w is card.found)
    qtbot.keyClicks(card.found, "It answers to the council.")
    tab_to(qtbot, lambda w: w is card.where)
    qtbot.keyClicks(card.where, "Gull Gazette")
    photographed(card, f"s5-elsewhere-{language}-{theme}")
    qtbot.keyClick(card.where, Qt.Key.Key_Return)
    qtbot.waitUntil(window.isActiveWindow)
    assert inside.text().startswith("1 ")
    nothing_wrong(window)
    panel.area.ensureWidgetVisible(inside)
    photographed(window, f"s5-elsewhere-window-{language}-{theme}")
    qtbot.keyClick(focused(), Qt.Key.Key_Z, CONTROL)
    assert inside.text().startswith(INSIDE[language])


def test_six_the_key_opens_the_card_of_the_mark_and_esc_leaves_it(qtbot, pasted):
    reader = pasted.page.reader
    qtbot.keyClicks(focused(), "ne")
    card = pasted.contest.dialog
    qtbot.waitUntil(card.isActiveWindow)
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    qtbot.waitUntil(pasted.isActiveWindow)
    assert pasted.contest.version.look_ups == ()
    assert reader.card.isVisible()
    assert focused() is reader.view


def test_seven_the_page_that_is_saved_needs_nothing_but_a_browser(qtbot, pasted, tmp_path):
    path = tmp_path / "quay.html"
    qtbot.keyClick(focused(), Qt.Key.Key_S, CONTROL | SHIFT)
    asked = pasted.findChild(QFileDialog)
    qtbot.waitUntil(asked.isActiveWindow)
    field = asked.findChild(QLineEdit)
    field.setText(str(path))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(path.exists, timeout=10_000)
    page = html.fromstring(path.read_text("utf-8"))
    reader = pasted.page.reader
    assert {mark.get("class") for mark in page.iter("mark")} == {f.kind for f in reader.shown()}
    whole = page.text_content()
    for finding in reader.shown():
        assert reader.messages.finding(finding, reader.analysis).reason in whole
    assert "Its rules were last measured on" in whole
    assert not page.xpath("//script | //img | //link | //@src")
    qtbot.waitUntil(pasted.isActiveWindow)
    assert QApplication.focusWidget() is not None
    assert Kind.UNATTRIBUTED_CLAIM in {f.kind for f in reader.shown()}
