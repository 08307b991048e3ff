"""From a mark or a source to what was found elsewhere: noted, listed, undone, kept, shared."""

import csv
import socket
from functools import partial

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest

from analysis.judgement.elsewhere import Search
from analysis.model.codes import Kind
from analysis.model.origin import Origin, OriginKind
from tests.ui.contest.conftest import mark, score
from tests.ui.panel.conftest import TEXT
from ui.elsewhere.engine import EngineDialog
from ui.panel.rows import NOTE
from ui.sharing import web_page


@pytest.fixture
def asked(reading):
    """Opens the card of a mark with a named source."""

    def asked():
        reading.page.reader.choose(mark(reading, Kind.SECOND_HAND).id)
        reading.page.reader.card.elsewhere.click()
        return reading.contest.dialog

    return asked


def note(card, found="An agency of the state.", where="its own site"):
    card.found.setPlainText(found)
    card.where.setText(where)
    card.accept()


def inside(window):
    return window.page.panel.score.inside.text()


def test_the_panel_says_inside_the_page_only_until_one_box_is_filled(reading, asked):
    before = score(reading)
    assert inside(reading).startswith("Inside the page only")
    note(asked())
    assert inside(reading).startswith("1 look-up noted")
    assert score(reading) is before
    card = asked()
    card.asked[Search.OTHERS].click()
    note(card, "Two papers, both after the agency.", "")
    assert inside(reading).startswith("2 look-ups noted")
    reading.actions_["undo"].trigger()
    reading.actions_["undo"].trigger()
    assert inside(reading).startswith("Inside the page only")
    reading.actions_["redo"].trigger()
    assert inside(reading).startswith("1 look-up noted")


def test_what_was_found_is_listed_and_leads_to_its_words(qtbot, reading, asked):
    note(asked())
    changes = reading.page.panel.changes
    index = changes.model.index(0)
    row = changes.model.row(index)
    assert row.title == "Who is this source?"
    assert "An agency of the state. (its own site)" in row.body
    assert index.data(NOTE) == "looked up elsewhere"
    assert not changes.reset.isVisible()
    with qtbot.waitSignal(changes.passage_chosen) as told:
        changes.list.clicked.emit(index)
    assert told.args[0] == mark(reading, Kind.SECOND_HAND).span


def test_it_is_in_the_table_and_in_the_page_for_others(reading, asked, tmp_path):
    note(asked(), "Une agence <d’État>", "son site")
    reading.contest.save(str(tmp_path / "a.csv"))
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as table:
        rows = list(csv.DictReader(table))
    assert rows[0]["rule"] == "elsewhere.identity"
    assert (rows[0]["after"], rows[0]["reason"]) == ("Une agence <d’État>", "son site")
    page = reading.page
    text = web_page(page.version, page.reader.shown(), page.reader.messages)
    assert page.reader.messages.word("elsewhere") in text
    assert "Une agence &lt;d’État&gt; (son site)" in text


def test_it_is_there_again_with_the_article(opened):
    first = opened()
    first.elsewhere.ask_about(mark(first, Kind.SECOND_HAND).id)
    note(first.contest.dialog)
    again = opened()
    assert inside(again).startswith("1 look-up noted")
    again.elsewhere.ask_about(mark(again, Kind.SECOND_HAND).id)
    assert again.contest.dialog.found.toPlainText() == "An agency of the state."


def test_a_source_is_looked_up_from_its_row(reading, qtbot):
    sources = reading.page.panel.sources
    assert not sources.elsewhere.isEnabled()
    assert "Choose a source" in sources.elsewhere.accessibleDescription()
    sources.table.selectRow(1)
    entry = sources.model.entry(sources.model.index(1, 0))
    assert sources.elsewhere.accessibleDescription() == entry.source.name
    qtbot.mouseClick(sources.elsewhere, Qt.MouseButton.LeftButton)
    card = reading.contest.dialog
    assert entry.source.name in card.named.text()
    note(card)
    assert reading.contest.version.look_ups[0].span == entry.source.mentions[0]


def test_the_key_asks_about_the_open_mark_and_says_when_there_is_none(reading):
    reading.actions_["elsewhere"].trigger()
    assert reading.contest.dialog is None
    assert "Open a mark first" in reading.message_bar.text.text()
    found = mark(reading, Kind.SECOND_HAND)
    reading.page.reader.choose(found.id)
    reading.actions_["elsewhere"].trigger()
    text = reading.contest.version.own.article.text
    assert found.span.of(text)[:20] in reading.contest.dialog.named.text()


def test_every_mark_and_every_source_opens_a_card(reading):
    own = reading.contest.version.own
    for finding in own.findings:
        reading.elsewhere.ask_about(finding.id)
        assert reading.contest.dialog.words.text(), finding
        reading.contest.dialog.reject()
    for source in own.sources:
        reading.elsewhere.ask_about_source(source.id)
        assert reading.contest.dialog.words.text(), source
        reading.contest.dialog.reject()


class Browser(QObject):
    """Hears what would be opened outside of Selon."""

    def __init__(self):
        super().__init__()
        self.heard = []
        for scheme in ("http", "https"):
            QDesktopServices.setUrlHandler(scheme, self, "hear")

    @Slot(QUrl)
    def hear(self, url):
        self.heard.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    def leave(self):
        for scheme in ("http", "https"):
            QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def browser(qapp):
    made = Browser()
    yield made
    made.leave()


def test_nothing_is_asked_of_site_or_browser_whatever_is_pressed(
    qtbot, window, site, browser, tmp_path
):
    page = tmp_path / "quay.html"
    address, picture = f"{site.at}/quay", f"{site.at}/waves.png"
    body = "".join(f"<p>{line}</p>" for line in TEXT.split("\n\n")[1:])
    figure = f"<figure><img src='{picture}'><figcaption>Library picture.</figcaption></figure>"
    page.write_text(
        f"<html lang='en'><head><link rel='canonical' href='{address}'></head><body><article>"
        f"<h1>Quay</h1>{body}{figure}</article></body></html>",
        "utf-8",
    )
    with qtbot.waitSignal(window.analysed, timeout=30_000):
        window.open((Origin(OriginKind.PATH, str(page)),))
    own, copied = window.contest.version.own, set()
    asked = [partial(window.elsewhere.ask_about, f.id) for f in own.findings]
    asked += [partial(window.elsewhere.ask_about_source, s.id) for s in own.sources]
    for ask in asked:
        ask()
        card = window.contest.dialog
        for button in card.asked.values():
            button.click()
            card.copy.click()
            copied.add(QGuiApplication.clipboard().text())
        note(card, "A company.")
    assert {picture, "who is behind 127.0.0.1"} <= copied
    QTest.qWait(200)
    assert (site.hits, browser.heard) == ([], [])
    with socket.create_connection(site.listener.getsockname()) as made:  # both would have heard
        made.sendall(b"GET /here HTTP/1.0\r\n\r\n")
        made.recv(100)
    QDesktopServices.openUrl(QUrl(address))
    assert (site.hits, browser.heard) == (["/here"], [address])


@pytest.mark.parametrize(
    ("code", "words"), [("fr", "Dans la page seulement"), ("en", "Inside the page only")]
)
def test_the_note_speaks_the_language_of_the_interface(reading, code, words):
    reading.choices.set_language(code)
    assert inside(reading).startswith(words)


def test_with_an_engine_of_the_readers_own_a_button_opens_the_browser_there(
    reading, asked, browser
):
    assert asked().search.isHidden()
    reading.contest.dialog.reject()
    reading.actions_["search_engine"].trigger()
    dialog = reading.findChild(EngineDialog)
    dialog.address.setText("https://search.invalid/?q=%s&l=fr")
    dialog.accept()
    card = asked()
    card.asked[Search.OTHERS].click()
    assert browser.heard == []
    card.search.click()
    (opened,) = browser.heard
    assert opened.startswith("https://search.invalid/?q=")
    assert opened.endswith("&l=fr")
    assert QUrl.fromPercentEncoding(opened.encode()).count(card.words.text()) == 1


def test_words_cannot_add_to_the_address(reading, browser):
    reading._settings.search_address = "https://search.invalid/?q=%s"
    reading.elsewhere._search("a&b=c #d")
    assert browser.heard == ["https://search.invalid/?q=a%26b%3Dc%20%23d"]


def test_what_was_written_and_not_noted_is_there_again(reading, asked):
    card = asked()
    card.found.setPlainText("Half a sentence")
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert "still in that card" in reading.message_bar.text.text()
    assert inside(reading).startswith("Inside the page only")
    again = asked()
    assert again.found.toPlainText() == "Half a sentence"
    again.apply.click()
    assert inside(reading).startswith("1 look-up noted")


def test_what_the_reader_leaves_is_gone(reading, asked):
    card = asked()
    card.found.setPlainText("Half a sentence")
    card.leave.click()
    assert asked().found.toPlainText() == ""


def test_a_draft_opens_at_the_question_that_it_answers(reading, asked):
    card = asked()
    card.asked[Search.OTHERS].click()
    card.found.setPlainText("Nobody else")
    card.reject()
    again = asked()
    assert again.asked[Search.OTHERS].isChecked()
    assert again.found.toPlainText() == "Nobody else"
