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


@pytest.mark.parametrize("source", ["Reports", "Judge", "Claims"])
def test_a_noun_that_is_a_verb_too_may_say_something(english, source):
    (found,) = said(f"{source} said that the dam leaks.", english)
    assert found.source == source


def test_a_date_before_the_verb_is_not_part_of_it(english):
    (found,) = said("Byron on Monday said that the dam leaks.", english)
    assert found.source == "Byron"


def test_a_title_before_a_name_is_part_of_it(french):
    (found,) = said("Le maire, Ada Morel, a dit que le barrage fuit.", french)
    assert found.source == "Le maire, Ada Morel"


def test_role_that_is_also_a_verb_may_open_the_sentence(english):
    (found,) = said("Judge Amelia Thorne said the sentence was mild.", english)
    assert found.source == "Judge Amelia Thorne"


@pytest.mark.parametrize(
    "source",
    [
        "Le maire (sans étiquette), Luc Baradin",
        "L'exploitant, la société Transvallonne",
    ],
)
def test_an_apposition_follows_brackets_and_nouns_that_look_like_gerunds(french, source):
    (found,) = said(f"{source}, a fait savoir que le pont fermerait.", french)
    assert found.source == source


def test_an_age_and_an_address_belong_to_whoever_they_are_told_of(english):
    text = "Ada Byron, 47, of Larch Road, Wexmere, was fined after admitting that she had lied."
    (found,) = said(text, english)
    assert found.source == "Ada Byron, 47"


def test_somebody_told_by_a_relative_clause_alone_speaks(english):
    text = "One, who asked for a glass of water, said: “It burned all night.”"
    assert [f.source for f in said(text, english)][-1] == "One"
