"""A card holds ninety words at most, with what was matched in bold."""

import pytest

from analysis.judgement.messages import Messages
from analysis.model.codes import Kind
from analysis.model.span import Span
from tests.ui.conftest import RESOURCES, analysis, article, finding
from ui import labels
from ui.document.card_text import WORDS, quotation, said_words

LONG = (
    "It is said that " + "the quay was closed and the money went elsewhere, " * 12 + "in the end."
)


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_card_has_more_than_ninety_words(kind, language):
    said = Messages(RESOURCES / "messages", language)
    found = finding(LONG, kind, LONG)
    everything = analysis(article(LONG), (found,))
    explained = said.finding(found, everything)
    certainty = labels.certainty(0.9)
    words = said_words(explained, certainty)
    quoted = quotation(LONG, found, WORDS - words - 10)
    assert words + len(quoted.plain.split()) + 2 <= WORDS


def test_what_was_matched_is_bold_and_the_article_cannot_write_mark_up():
    text = "He said <b>it</b> & reportedly left the quay."
    start = text.index("reportedly")
    found = finding(text, Kind.HEARSAY, text, matched=(Span(start, start + 10),))
    rich = quotation(text, found, 40).rich
    assert "<b>reportedly</b>" in rich
    assert "&lt;b&gt;it&lt;/b&gt; &amp;" in rich


def test_a_long_quotation_is_cut_around_what_was_matched():
    start = LONG.index("in the end")
    found = finding(LONG, Kind.HEARSAY, LONG, matched=(Span(start, start + 10),))
    quoted = quotation(LONG, found, 12)
    assert "in the end" in quoted.plain
    assert quoted.plain.startswith("… ")
    assert len(quoted.plain.split()) <= 14
