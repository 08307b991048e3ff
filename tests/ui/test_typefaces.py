"""The bundled families are used where they are there."""

from PySide6.QtGui import QFontInfo

from ui.typefaces import interface, reading


def test_both_families_come_with_selon(theme):
    assert QFontInfo(reading(20)).family() == "Charis SIL"
    assert QFontInfo(interface()).family() == "Inter"


def test_sizes_are_pixels():
    assert reading(31).pixelSize() == 31
    assert interface(9, bold=True).bold()
