"""No range where none would be fair; the first reason that holds is given."""

from dataclasses import replace

from analysis.judgement.components import words_of
from analysis.judgement.refusals import refusal
from analysis.model.article import Block
from analysis.model.codes import Genre, Role
from analysis.model.span import Span
from tests.analysis.judgement.invented import Group, case


def refused(article, claims, scoring):
    return refusal(article, words_of(article), claims, scoring)


def test_an_ordinary_report_gets_a_range(scoring):
    assert refused(case([Group(8)]).article, 8, scoring) is None


def test_a_genre_of_its_own_comes_before_thin_evidence(scoring):
    assert refused(case([Group(2)], genre=Genre.OPINION).article, 2, scoring) == "opinion"
    assert refused(case([Group(2)]).article, 2, scoring) == "thin"


def test_a_page_that_says_nothing_of_its_genre_is_taken_for_a_report(scoring):
    article = case([Group(8)]).article
    article = replace(article, metadata=replace(article.metadata, genre=None))
    assert refused(article, 8, scoring) is None


def test_prompts_do_not_make_a_text_long_enough(scoring):
    article = case([Group(1)], words=100).article
    prompt = " give" * 100
    blocks = (
        *article.blocks,
        Block(Span(len(article.text), len(article.text + prompt)), Role.PROMPT),
    )
    article = replace(article, text=article.text + prompt, blocks=blocks)
    assert refused(article, 9, scoring) == "too_short"


def test_a_whole_text_may_be_shorter_than_a_cut_one(scoring):
    assert refused(case([Group(9)], words=200).article, 9, scoring) is None
    assert refused(case([Group(9)], words=200, cut=True).article, 9, scoring) == "cut_short"
