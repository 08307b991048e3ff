"""The column keeps its measure where it can and its margins everywhere."""

import pytest

from ui.document.column import EDGE, column

MEASURE = 641


@pytest.mark.parametrize("room", [250, 400, 700, 1000, 2000])
@pytest.mark.parametrize("zoom", [0.6, 1.0, 1.8, 3.0])
def test_nothing_is_wider_than_its_room(room, zoom):
    made = column(room, round(MEASURE * zoom), zoom)
    assert made.left >= 0
    assert made.left + made.width <= room
    assert made.width - made.gutter - EDGE >= min(round(MEASURE * zoom), room / 3)


def test_in_a_wide_window_the_text_stands_in_the_middle_and_has_its_measure():
    made = column(1600, MEASURE, 1.0)
    assert made.width - made.gutter - EDGE == MEASURE
    text = made.left + made.gutter
    assert abs(text - (1600 - text - MEASURE)) <= 1


def test_a_narrow_window_has_fewer_badges_side_by_side():
    assert column(400, MEASURE, 1.0).badges < column(1000, MEASURE, 1.0).badges
