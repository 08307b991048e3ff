import pytest

from analysis.reading.declared import Declared
from analysis.reading.site import behind, host_of, site_name

URL = "https://www.harbourgull.example/a"


def first(heading="A bridge for all", url=URL, **said):
    told = site_name(Declared(**said), url, heading)
    return told[0].value if told else None


def test_a_site_without_a_name_is_its_host():
    assert first() == "harbourgull.example"


def test_a_name_that_has_nothing_of_the_host_gives_way_to_one_that_has():
    said = {"meta": {"og:site_name": "U.S."}, "article": {"publisher": {"name": "Harbour Gull"}}}
    assert first(**said) == "Harbour Gull"


def test_a_name_comes_before_the_host_that_is_given_for_one():
    said = {
        "meta": {"og:site_name": "www.harbourgull.example"},
        "article": {"publisher": {"name": "Harbour Gull"}},
    }
    assert first(**said) == "Harbour Gull"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("A bridge for all - Harbour Gull", "Harbour Gull"),
        ("A bridge for all | Harbour Gull", "Harbour Gull"),
        ("A bridge for all", ""),
        ("A bridge - for all", ""),
    ],
)
def test_the_window_s_title_ends_with_the_site(title, name):
    assert behind(title, "A bridge for all") == name


def test_an_address_that_is_none_has_no_host():
    assert host_of("https://[bad") == host_of("") == ""
