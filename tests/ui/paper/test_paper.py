"""A PDF that opens again holds the text, its notes and the sentence beside the range."""

import re
from dataclasses import replace

import pytest

from analysis.errors import Cancelled, Unwritable
from tests.ui.conftest import CLAIM, analysis, article
from ui.paper.paper import Paper, save_pdf


def test_the_pdf_holds_every_word_and_a_note_for_every_mark(written, messages):
    everything = analysis(article(title="The quay"))
    title, pages = written(everything)
    assert title == "The quay"
    whole = " ".join(" ".join(pages).split())
    assert CLAIM.split(" the shocking")[0] in whole
    assert "published the accounts of the fund" in whole
    for number, finding in enumerate(everything.findings, 1):
        assert f"{number}. {messages.finding(finding, everything).label}" in whole
    assert " ".join(messages.beside_the_range().split()) in whole
    assert f"{len(pages)} of {len(pages)}" in pages[-1]


def test_letters_can_be_searched_for(written, long):
    _, pages = written(analysis(long, ()))
    assert "The official fishing fleet" in " ".join(" ".join(pages).split())


def test_no_paragraph_is_lost_between_two_pages(written, long):
    _, pages = written(analysis(long, ()))
    assert len(pages) > 3
    whole = " ".join(re.sub(r"Selon · .*|Selon\s+\d of \d", "", " ".join(pages)).split())
    assert whole.count("The official fishing fleet stays in.") == 14 * 30
    for number in range(30):
        assert whole.count(f"Part {number} ") == 1


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_left(tmp_path, theme, messages):
    everything = analysis()
    paper = Paper(everything, everything.findings, messages, theme)
    with pytest.raises(Unwritable):
        save_pdf(paper, tmp_path / "gone" / "quay.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_pdf_that_is_stopped_leaves_no_file(tmp_path, theme, messages, long):
    paper = Paper(analysis(long, ()), (), messages, theme)
    with pytest.raises(Cancelled):
        save_pdf(paper, tmp_path / "quay.pdf", lambda done, _of: done < 2)
    assert list(tmp_path.iterdir()) == []


def test_an_article_without_a_number_says_why(written, messages):
    everything = analysis()
    bare = replace(everything.score, value=None, low=None, high=None, reason="too_short")
    _, pages = written(replace(everything, score=bare, findings=()))
    whole = " ".join(" ".join(pages).split())
    assert " ".join(messages.no_score("too_short").split()) in whole
