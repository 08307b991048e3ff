"""Every role is set in a style that grows with the text."""

import pytest

from analysis.model.codes import Role
from ui.document.styles import STYLES, font_of, leading_of


def test_zoom_sets_type_and_leading_larger(qapp):
    style = STYLES[Role.PARAGRAPH]
    assert font_of(style, 2.0).pixelSize() == 2 * font_of(style, 1.0).pixelSize()
    assert leading_of(style, 2.0) == pytest.approx(2 * leading_of(style, 1.0), abs=1)


def test_every_role_has_a_style():
    assert set(STYLES) == set(Role)
