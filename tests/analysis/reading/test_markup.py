import pytest

from analysis.reading.markup import Zone, zone_of


@pytest.mark.parametrize(
    ("names", "zone"),
    [
        ("main-nav", Zone.MENU),
        ("relatedStories", Zone.RELATED),
        ("wp-caption-text", Zone.CAPTION),
        ("articleBody", Zone.BODY),
        ("article__body", Zone.BODY),
        ("newsletter-box", Zone.PROMO),
        ("shadow", Zone.NONE),
        ("header", Zone.NONE),
        ("read", Zone.NONE),
    ],
)
def test_class_names_say_what_a_part_is(names, zone):
    assert zone_of("div", names, "") == zone


def test_tags_and_aria_roles_say_it_too():
    assert zone_of("nav", "", "") == Zone.MENU
    assert zone_of("div", "", "contentinfo") == Zone.FOOT


def test_the_class_of_the_whole_page_speaks_of_its_style():
    assert zone_of("body", "has-sidebar comments-open", "") == Zone.NONE
