"""Story S3 in a real window, by mouse and keyboard: the title promises, does the text deliver?"""

import pytest
from PySide6.QtCore import Qt

from analysis.model.codes import Kind
from tests.window.conftest import SAMPLES
from ui.panel.rows import BODY, FRAMED

pytestmark = pytest.mark.window

MONITOR = {"en": "State Media Monitor, February 2024", "fr": "State Media Monitor, février 2024"}
NOBODY = {"en": "Nobody is named", "fr": "Personne n’est nommé"}


def clicked(qtbot, rows, row):
    """Click on a row of a list of the panel."""
    index = rows.model().index(row)
    rows.scrollTo(index)
    middle = rows.visualRect(index).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_pair_compares_the_title_with_the_text(qtbot, start, opened, photographed, language):
    window = start(language)
    reader = opened(window)
    panel, view = window.page.panel, reader.view

    # 1: four assertions in the article's own words
    qtbot.keyClicks(view, "t")
    promises = panel.promises
    qtbot.waitUntil(lambda: promises.list.height() > 0)
    rows = [promises.model.row(promises.model.index(n)) for n in range(4)]
    assert promises.model.rowCount() == 4
    assert [bool(row.note) for row in rows] == [False, False, True, False]
    assert [row.title.startswith("→") for row in rows] == [True, True, True, False]
    assert "le président Ilan Korvel a lui-même ordonné l’opération" in rows[3].body
    qtbot.wait(50)
    photographed(window, f"story-three-promises-{language}")

    # 2: a found one leads to its paragraph, framed with the words of the title
    backing = rows[1].key.backing
    clicked(qtbot, promises.list, 1)
    box = view.lines(backing)[0].box
    top = box.top() - view.verticalScrollBar().value()
    assert 0 <= top <= view.viewport().height() - box.height()
    qtbot.waitUntil(lambda: view.sheet._hits == ())
    qtbot.waitUntil(lambda: view.sheet._hits == (rows[1].key.span, backing))
    photographed(window, f"story-three-found-{language}")

    # 3: one that is not found opens the card, which warns that the text is cut
    clicked(qtbot, promises.list, 3)
    assert reader.card.isVisible()
    found = next(f for f in reader.shown() if f.id == reader.current)
    assert found.kind is Kind.HEADLINE_GAP
    assert {"en": "cut", "fr": "coupé"}[language] in reader.card.fine.text()
    photographed(window, f"story-three-lost-{language}")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_pair_finds_where_a_sentence_comes_from_and_reads_the_other_article(
    qtbot, start, opened, photographed, language
):
    window = start(language)
    reader = opened(window)
    panel, view = window.page.panel, reader.view

    # 4: the ladder of a sentence, its weakest rung framed, its link to read
    sentence = view.article.text.index("Ces troupes seraient")
    cursor = view.textCursor()
    cursor.setPosition(view.positions.to_document(sentence))
    view.setTextCursor(cursor)
    qtbot.keyClicks(view, "c")
    chain = panel.chain
    qtbot.waitUntil(lambda: chain.list.height() > 0)
    rungs = [chain.model.index(n) for n in range(chain.model.rowCount())]
    assert [rung.data() for rung in rungs[1:]] == ["← SANA", "← sources sur le terrain"]
    assert MONITOR[language] in rungs[1].data(BODY)
    assert NOBODY[language] == rungs[2].data(BODY)
    assert [bool(rung.data(FRAMED)) for rung in rungs] == [False, False, True]
    assert chain.links.text().startswith("https://")
    assert not chain.links.openExternalLinks()
    qtbot.wait(50)
    photographed(window, f"story-three-chain-{language}")

    # 5: the same event told otherwise
    opened(window, SAMPLES / "fr-meme-evenement.html")
    assert chain.isHidden()
    promises = panel.promises
    others = [promises.model.row(promises.model.index(n)) for n in range(3)]
    assert promises.model.rowCount() == 3
    assert all(row.title.startswith("→") and not row.note for row in others)
    practice = panel.practice
    assert practice.isVisible()
    words = [practice.model.index(n).data() for n in range(practice.model.rowCount())]
    assert any("n’a pas pu être vérifiée" in said for said in words)
    photographed(window, f"story-three-other-{language}")
