"""The two families that Selon brings along: a serif to read, a sans serif for everything else."""

from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

SERIF: Final = ("Charis SIL", "Charter", "Georgia", "Noto Serif", "DejaVu Serif")
SANS: Final = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")
INTERFACE_FILES: Final = "Inter"
READING_FILES: Final = "Charis"
"""How the names of the files begin in which each is bundled."""

INTERFACE_SIZE: Final = 13
"""Pixels of the interface's type."""


@cache
def register(folder: Path, face: str = "") -> None:
    """Make the bundled fonts known to Qt once, all or those whose name begins with `face`.

    A missing file leaves the system's to stand in.
    """
    for path in sorted((*folder.glob(f"{face}*.ttf"), *folder.glob(f"{face}*.otf"))):
        QFontDatabase.addApplicationFont(str(path))


def reading(size: int, *, bold: bool = False) -> QFont:
    """The serif at a size in pixels; unhinted, since hinted spacing is visibly uneven."""
    return _font(SERIF, size, QFont.Weight.Bold if bold else QFont.Weight.Normal)


def interface(size: int = INTERFACE_SIZE, *, bold: bool = False) -> QFont:
    """The sans serif at a size in pixels."""
    return _font(SANS, size, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)


def _font(families: tuple[str, ...], size: int, weight: QFont.Weight) -> QFont:
    font = QFont(list(families))
    font.setPixelSize(size)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
