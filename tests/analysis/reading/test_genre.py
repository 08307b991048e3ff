import pytest

from analysis.model.codes import Genre
from analysis.reading.declared import Declared
from analysis.reading.genre import genres


def genre(pack, section="", labels=(), url="", **said):
    told = genres(Declared(**said), section, labels, url, pack.furniture)
    return told[0].value if told else None


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        ({"@type": "OpinionNewsArticle"}, Genre.OPINION),
        ({"@type": "SatiricalArticle"}, Genre.SATIRE),
        ({"@type": "AdvertiserContentArticle"}, Genre.ADVERT),
        ({"@type": "NewsArticle"}, Genre.NEWS),
        ({}, None),
    ],
)
def test_the_type_is_the_page_s_own_word(english, article, expected):
    assert genre(english, article=article) == expected


def test_the_section_may_say_it(english):
    assert genre(english, section="Opinion", article={"@type": "NewsArticle"}) == Genre.OPINION


def test_so_may_a_label_above_the_title_and_the_address(french):
    assert genre(french, labels=("Lindle", "Tribune")) == Genre.OPINION
    assert genre(french, url="https://mouette.example/idees/2021/un-pont") == Genre.OPINION
    assert genre(french, url="https://mouette.example/un-pont-idees") is None
