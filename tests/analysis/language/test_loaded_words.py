"""The section of loaded wordings is read strictly."""

import pytest

from analysis.language.loaded_words import Group
from analysis.model.codes import Tier


def group(**changed):
    given = {
        "id": "xx.loaded.test",
        "type": "label",
        "tier": Tier.A,
        "because": "taxonomy",
        "words": "goon",
        "flags": ("A [goon].",),
    }
    return Group(**{**given, **changed})


def test_a_group_says_why_it_is_there():
    assert group().because == "taxonomy"
    with pytest.raises(ValueError, match="reason"):
        group(because="hunch")


def test_a_shape_is_one_of_those_that_inflect():
    with pytest.raises(ValueError, match="shape"):
        group(shape="adverbial")
