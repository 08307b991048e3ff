"""The phrase before a cue: names, appositions, relative clauses, lists."""

import pytest

from tests.said import said


@pytest.mark.parametrize(
    "source",
    [
        "The mayor of Orvela",
        "Ada Byron, the mayor of Orvela",
        "Ada Byron, 42, who built the old dam",
        "Byron and Moran",
        "Ada Byron, Paul Moran and Ida Rice",
        "Farmers who lost their land",
        "The town's oldest fisherman",
        "A report released on Monday",
    ],
)
def test_the_whole_phrase_is_the_source(english, source):
    comma = "," if "," in source and " and " not in source else ""
    (found,) = said(f"{source}{comma} said that the dam leaks.", english)
    assert found.source == source


def test_a_phrase_that_opens_the_sentence_is_not_part_of_it(english):
    (found,) = said("In early May Byron said that the dam leaks.", english)
    assert found.source == "Byron"


def test_a_date_before_the_verb_is_not_part_of_it(english):
    (found,) = said("Byron on Monday said that the dam leaks.", english)
    assert found.source == "Byron"


def test_a_title_before_a_name_is_part_of_it(french):
    (found,) = said("Le maire, Ada Morel, a dit que le barrage fuit.", french)
    assert found.source == "Le maire, Ada Morel"


def test_role_that_is_also_a_verb_may_open_the_sentence(english):
    (found,) = said("Judge Amelia Thorne said the sentence was mild.", english)
    assert found.source == "Judge Amelia Thorne"
