"""The reader's own version as a page for others: it needs no network and forgets nothing."""

import re

import pytest

from analysis.judgement.contest import Action, Revision
from analysis.model.codes import Kind
from analysis.model.origin import Origin, OriginKind
from tests.ui.conftest import RESOURCES
from ui.sharing import web_page

D1 = RESOURCES / "samples" / "fr-archive-mur.html"


@pytest.fixture
def reading(qtbot, window):
    with qtbot.waitSignal(window.analysed, timeout=30_000):
        window.open((Origin(OriginKind.PATH, str(D1)),))
    return window


def test_text_marks_reasons_changes_range_and_rules_are_in_one_file(reading, tmp_path):
    claim = next(f for f in reading.page.reader.shown() if f.kind is Kind.UNATTRIBUTED_CLAIM)
    reading.contest.revise(Revision.of(Action.NOT_A_CLAIM, claim, reason="Vu sur place <ici>"))
    path = tmp_path / "convoi.html"
    reading.errands.save_web_page(str(path))
    text = path.read_text("utf-8")
    for words in ("convoi militaire", "Vu sur place &lt;ici&gt;", claim.rule, "rules were last"):
        assert words in text
    assert len(re.findall(r"<li><b>\d+\.", text)) == len(reading.page.reader.shown())
    score = reading.page.version.selon.score
    assert f"{score.low}–{score.high}" in text
    assert not re.search(r"<(?:script|link|img|iframe)\b|\bsrc=|url\(|@import", text)
    assert "convoi.html" in reading.message_bar.text.text()


def test_only_the_layers_that_are_on_are_shared(reading):
    reading.actions_.layers[Kind.MONETISATION].trigger()
    page = reading.page
    text = web_page(page.version, page.reader.shown(), page.reader.messages)
    assert '<mark class="monetisation"' not in text
    assert '<mark class="second_hand"' in text


def test_a_place_that_cannot_be_written_to_is_said(reading, tmp_path):
    reading.errands.save_web_page(str(tmp_path / "none" / "a.html"))
    assert "a.html" in reading.message_bar.text.text()
    assert not (tmp_path / "none").exists()
