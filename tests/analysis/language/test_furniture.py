import re

import pytest

from analysis.language.furniture import Furniture, date, pattern, patterns, search
from tests.matching import matching

MONTHS = tuple(f"m{n}" for n in range(1, 13))


def test_a_year_has_twelve_months():
    with pytest.raises(ValueError, match="twelve"):
        Furniture(months=("january",))


def test_a_date_is_written_in_words_or_numbers():
    form = re.compile(date(Furniture(months=MONTHS, ordinals=("st",))))
    for written in ("1st m3 2021", "m3 1, 2021", "2021-03-01", "1/3/2021"):
        assert form.fullmatch(written)
    assert not form.fullmatch("1 m3")


def test_without_months_numbers_are_left():
    assert re.fullmatch(date(Furniture()), "2021-03-01")


def test_lines_become_one_pattern_and_nothing_matches_nothing():
    furniture = Furniture(aside=("read also", "see"))
    assert pattern(furniture, "aside").match("see this")
    assert not pattern(furniture, "tail").search("anything")


def test_each_by_line_keeps_its_own_groups():
    furniture = Furniture(byline=("by {name}", "from {name} in town"))
    names = [p.fullmatch("from ada in town") for p in patterns(furniture, "byline")]
    assert names[1].group("name") == "ada"


def test_a_pattern_is_tried_only_where_one_of_its_signs_stands():
    furniture = Furniture(rights=("all rights .*",), signs={"rights": ("reserved",)})
    assert search(furniture, "rights", "all rights reserved")
    assert not search(furniture, "rights", "all rights kept")
    assert search(Furniture(rights=("all rights .*",)), "rights", "all rights kept")


def test_whatever_a_pattern_matches_holds_one_of_its_signs(packs):
    for pack in packs.by_code.values():
        furniture = pack.furniture
        for name in furniture.signs:
            found = pattern(furniture, name)
            for text in matching(found, 2000):
                assert found.search(text), (pack.code, name, text)
                assert search(furniture, name, text), (pack.code, name, text)
