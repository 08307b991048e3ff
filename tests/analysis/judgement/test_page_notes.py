"""The page's own contradictions and corrections reach the reader as sentences."""

import pytest

from analysis.judgement.messages import Messages
from analysis.judgement.page_notes import page_notes
from analysis.model.article import Origin, OriginKind
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
