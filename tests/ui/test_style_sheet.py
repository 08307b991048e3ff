"""The sheet is filled from the theme."""

from ui.style_sheet import style_sheet


def test_nothing_is_left_to_fill_in(theme):
    sheet = style_sheet(theme)
    assert theme.accent.name() in sheet
    assert "{{" not in sheet
    assert sheet.count("{") == sheet.count("}")
