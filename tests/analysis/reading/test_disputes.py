import pytest

from analysis.model.article import PageStatement
from analysis.model.codes import Witness
from analysis.reading.disputes import disputed

NOTHING = dict.fromkeys(("title", "byline", "published", "modified", "genre"), ())


def said(field, one, other, origin=Witness.OPENGRAPH):
    told = (PageStatement(field, one, Witness.VISIBLE), PageStatement(field, other, origin))
    return disputed({**NOTHING, field: told})


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [
        ("title", "A bridge for all", "Council in uproar over tolls"),
        ("byline", "Ada Wren", "Staff Reporter"),
        ("published", "2021-03-03", "2021-03-09"),
        ("genre", "news", "opinion"),
    ],
)
def test_what_cannot_both_stand_is_disputed(field, one, other):
    assert said(field, one, other) == (field,)


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [
        ("title", "A bridge for all", "A bridge for all, at last"),
        ("byline", "Ada Wren and Tom Lark", "Ada Wren"),
        ("byline", "Ada WrenReporter", "Ada Wren"),
        ("published", "2021-03-03", "2021-03-04"),  # two clocks
    ],
)
def test_two_ways_to_say_it_are_no_dispute(field, one, other):
    assert said(field, one, other) == ()


def test_plain_meta_is_too_often_stale_to_dispute_anything():
    assert said("byline", "Ada Wren", "Webmaster", Witness.META) == ()
