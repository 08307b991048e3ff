"""The size that the back row can read."""

import pytest
from PySide6.QtGui import QFontMetricsF

from ui.classroom.stage import zoom_for
from ui.document.styles import Style, font_of


@pytest.mark.parametrize("height", [600, 768, 1080, 2160])
def test_an_x_is_a_fortieth_of_the_screen(theme, height):
    made = QFontMetricsF(font_of(Style(), zoom_for(height)))
    assert height / 40 <= made.xHeight() <= 1.15 * height / 40
