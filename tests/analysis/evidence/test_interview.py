"""What is said in an interview is the words of whoever is asked."""

from analysis.evidence.interview import voiced
from analysis.language.paragraphs import split
from analysis.model.codes import Genre
from tests.builders import article

TEXT = """Joan Abel runs the old light.
What did you find?
The lamp was broken. The stairs were rotten.
The floor was wet.
And then?
J. A.: Two years of work."""


def quoted(packs, genre):
    whole = article(TEXT, "en", genre=genre)
    told = voiced(whole, split(whole, packs.by_code["en"]))
    return [bool(p.quotes) and p.quotes[0].span == p.block.span for p in told]


def test_answers_are_quotations_up_to_the_next_question(packs):
    assert quoted(packs, Genre.INTERVIEW) == [False, False, True, True, False, True]


def test_nothing_changes_in_a_report(packs):
    assert not any(quoted(packs, Genre.NEWS))
