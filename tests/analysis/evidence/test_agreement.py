"""Articles, titles, first names and endings tell gender and number."""

import pytest

from analysis.evidence.agreement import gender_of, gender_of_name, number_of
from analysis.evidence.phrase import phrase_of


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("la mairie", "f"),
        ("sa famille", "f"),
        ("le préfet", "m"),
        ("l'avocate", "f"),
        ("l'élève", ""),
    ],
)
def test_the_first_word_tells_the_gender(cut, french, text, gender):
    (paragraph,) = cut(text, "fr")
    assert gender_of(paragraph.tokens, french.sources) == gender


def test_a_first_name_tells_the_gender(french):
    assert gender_of_name("claire", french.sources) == "f"
    assert gender_of_name("alix", french.sources) == ""


@pytest.mark.parametrize(
    ("text", "number"), [("two fishermen", "p"), ("a fisherman", "s"), ("neighbours", "p")]
)
def test_a_numeral_or_an_ending_tells_the_number(cut, english, text, number):
    (paragraph,) = cut(text, "en")
    phrase = phrase_of(paragraph.tokens, [False] * len(paragraph.tokens), english)
    assert number_of(phrase, english) == number
