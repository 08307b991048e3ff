"""The page's own contradictions and corrections reach the reader as sentences."""

from dataclasses import replace

import pytest

from analysis.judgement.messages import Messages
from analysis.judgement.page_notes import page_notes
from analysis.model.article import Picture, PictureNotice
from analysis.model.codes import CutSign, PictureWitness, Place
from analysis.model.origin import Origin, OriginKind
from analysis.pipeline import load_kit, read_article

PAGE = """
<html><head><meta property="article:published_time" content="2021-03-03T08:00:00Z">
<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2020-01-01"}</script>
</head><body><article><h1>A bridge for all</h1>
<p>The harbour council met on Monday evening in the old school hall, said the clerk, Ada Wren.</p>
<p>About forty people came to listen to the plan for the new bridge over the river Lindle.</p>
<p>Correction: an earlier version of this article gave the wrong river.</p>
</article></body></html>
"""


@pytest.fixture(scope="module")
def article(resources):
    return read_article(Origin(OriginKind.HTML, PAGE), load_kit(resources))


@pytest.mark.parametrize("language", ["en", "fr"])
def test_two_days_of_publication_are_both_told_with_their_witnesses(article, resources, language):
    dispute, correction = page_notes(article, Messages(resources / "messages", language))
    assert "2020-01-01 (JSON-LD)" in dispute
    assert "2021-03-03 (OpenGraph)" in dispute
    assert "the wrong river" in correction


@pytest.mark.parametrize(("language", "number"), [("en", "40 words"), ("fr", "40 mots")])
def test_a_cut_text_says_how_much_could_be_read(article, resources, language, number):
    notes = replace(article.notes, cut=(CutSign.WALL,), words_seen=40)
    told = page_notes(replace(article, notes=notes), Messages(resources / "messages", language))
    assert number in told[0]


def test_every_sign_and_every_place_has_its_words(resources):
    for language in ("en", "fr"):
        messages = Messages(resources / "messages", language)
        for code in (*(f"cut_{s}" for s in CutSign), *(f"place_{p}" for p in Place)):
            assert messages.word(code) != code


def test_pictures_are_told_by_their_strongest_witnesses(article, resources):
    messages = Messages(resources / "messages", "en")
    pictures = (
        Picture(
            "a/quay.jpg",
            "",
            taken="2019-01-01",
            notices=(PictureNotice("archive", PictureWitness.FILE, "2019-01-01"),),
        ),
        Picture(
            "a/stock_1.jpg",
            "",
            notices=(PictureNotice("stock", PictureWitness.FILE_NAME, "stock 1"),),
        ),
        Picture(
            "a/ai.jpg",
            "",
            notices=(
                PictureNotice("generated", PictureWitness.JSON_LD, "trainedAlgorithmicMedia"),
            ),
        ),
    )
    told = "\n".join(page_notes(replace(article, pictures=pictures), messages))
    assert "365 days before the article appeared: quay.jpg" in told
    assert "stock 1" in told
    assert "made by a program, in whole or in part: ai.jpg" in told
