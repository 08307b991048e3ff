"""Every search has its question, every answer its words."""

from analysis.judgement.elsewhere import LookUp, Search
from analysis.model.span import Span
from ui.elsewhere.words import question, told


def test_every_search_asks_something_of_its_own(qapp):
    asked = {question(search) for search in Search}
    assert len(asked) == len(Search)
    assert all(words.endswith("?") for words in asked)


def test_an_answer_says_where_it_was_found_if_that_is_known(qapp):
    assert told(LookUp(Search.WHO, Span(0, 1), "a poet")) == "a poet"
    assert told(LookUp(Search.WHO, Span(0, 1), "a poet", "Gazette")) == "a poet (Gazette)"
