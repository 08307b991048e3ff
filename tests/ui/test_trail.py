"""Back and forward go as in a browser, and little is kept."""

from tests.ui.conftest import article
from ui.document.place import Place
from ui.trail import Trail

A, B, C = (article(f"Article {name} about the quay") for name in "ABC")


def test_nobody_goes_anywhere_before_there_are_two():
    assert not Trail().can_go(-1)
    assert Trail().left(Place(3, 0.0)) == Trail()
    assert not Trail().visited(A).can_go(-1)


def test_back_and_forward_again():
    trail = Trail().visited(A).visited(B).visited(C)
    assert trail.gone(-1).current.article is B
    assert trail.gone(-2).current.article is A
    assert trail.gone(-1).gone(1).current.article is C
    assert trail.gone(1) == trail


def test_another_article_forgets_what_lay_ahead():
    trail = Trail().visited(A).visited(B).gone(-1).visited(C)
    assert [stop.article for stop in trail.stops] == [A, C]


def test_the_same_article_again_is_no_step():
    trail = Trail().visited(A)
    assert trail.visited(A) == trail


def test_the_place_where_an_article_was_left_stays_with_it():
    trail = Trail().visited(A).left(Place(40, 2.5)).visited(B).gone(-1)
    assert trail.current.place == Place(40, 2.5)


def test_twenty_are_kept():
    trail = Trail()
    for number in range(30):
        trail = trail.visited(article(f"Number {number} about the quay"))
    assert len(trail.stops) == 20
    assert trail.at == 19
