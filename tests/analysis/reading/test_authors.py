"""Who signs: declared names first, unless they say less than the by-line that is shown."""

import pytest

from analysis.model.article import Metadata
from analysis.reading.authors import authors
from analysis.reading.declared import Declared
from analysis.reading.seen import Seen

HOUSE = frozenset({"thegull"})


def signed(english, seen=None, *, beside=True, **said):
    shown = Seen(Metadata(byline=seen), beside)
    told = authors(Declared(**said), shown, HOUSE, english.furniture)
    return told[0].value if told else None


def test_several_authors_are_joined_without_the_words_that_announce_them(english):
    article = {"author": [{"name": "By Ada Wren"}, {"name": "Tom Lark"}]}
    assert signed(english, article=article) == "Ada Wren, Tom Lark"


@pytest.mark.parametrize("value", ["https://gull.example/ada", "ada@gull.example", "ada-wren"])
def test_an_address_or_an_account_is_no_name(english, value):
    assert signed(english, meta={"author": value}) is None


def test_an_author_may_be_an_object_elsewhere_on_the_page(english):
    said = {"article": {"author": {"@id": "#ada"}}, "by_id": {"#ada": {"name": "Ada Wren"}}}
    assert signed(english, **said) == "Ada Wren"


def test_the_house_gives_way_to_the_person_who_is_shown(english):
    article = {"author": "The Gull"}
    assert signed(english, "Ada Wren", article=article) == "Ada Wren"
    assert signed(english, "Ada Wren", article=article, beside=False) == "The Gull"


def test_those_who_are_declared_give_way_to_more(english):
    article = {"author": "Ada Wren"}
    assert signed(english, "Ada Wren and Tom Lark", article=article) == "Ada Wren and Tom Lark"


def test_a_place_behind_a_name_is_nobody(english):
    assert signed(english, "Ada Wren Lindle", article={"author": "Ada Wren"}) == "Ada Wren"


def test_one_witness_against_the_page_s_face_is_not_believed_two_are(english):
    article = {"author": "Staff Reporter"}
    assert signed(english, "Ada Wren", article=article) == "Ada Wren"
    said = {"article": article, "meta": {"author": "Staff Reporter"}}
    assert signed(english, "Ada Wren", **said) == "Staff Reporter"
