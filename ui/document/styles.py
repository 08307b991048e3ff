"""How each role of block is set: face, size, leading, the room around it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat

from analysis.model.codes import Role
from ui.theme import Theme
from ui.typefaces import interface, reading

BASE: Final = 20
"""Pixels of running text at zoom 1."""


class Setting(NamedTuple):
    """How large the text is, and how far its lines stand from one another, in shares of usual."""

    zoom: float = 1.0
    spacing: float = 1.0


@dataclass(frozen=True, slots=True)
class Style:
    """Sizes in shares of running text; room above and below in pixels at size 20."""

    size: float = 1.0
    leading: float = 1.66
    above: int = 0
    below: int = 17
    sans: bool = False
    bold: bool = False
    soft: bool = False
    heading: int = 0
    indent: int = 0


STYLES: Final[Mapping[Role, Style]] = {
    Role.TITLE: Style(1.75, 1.24, 0, 14, bold=True, heading=1),
    Role.SUBTITLE: Style(1.12, 1.5, 0, 16, soft=True),
    Role.BYLINE: Style(0.72, 1.6, 0, 14, sans=True, soft=True),
    Role.DATE: Style(0.72, 1.6, 0, 14, sans=True, soft=True),
    Role.LEDE: Style(),
    Role.HEADING: Style(1.15, 1.4, 16, 8, bold=True, heading=2),
    Role.PARAGRAPH: Style(),
    Role.QUOTE: Style(indent=24, soft=True),
    Role.LIST: Style(indent=24, below=10),
    Role.CAPTION: Style(0.72, 1.55, 0, 24, sans=True, soft=True),
    Role.PROMPT: Style(0.78, 1.6, 6, 14, sans=True, soft=True, indent=16),
    Role.RIGHTS: Style(0.66, 1.6, 4, 14, sans=True, soft=True),
    Role.OTHER: Style(0.82, 1.6, 0, 14, sans=True, soft=True),
}

PICTURE: Final = Style(0.72, 1.5, 20, 26, sans=True, soft=True, indent=52)
"""The placeholder of a picture that was not loaded."""

DESCRIPTION: Final = Style(0.66, 1.5, 0, 8, sans=True, soft=True)
"""The page's own words for a picture that is shown."""


def size_of(style: Style, zoom: float) -> int:
    """Pixels of the type."""
    return max(8, round(BASE * zoom * style.size))


def font_of(style: Style, zoom: float) -> QFont:
    """The face of a style."""
    made = interface if style.sans else reading
    return made(size_of(style, zoom), bold=style.bold)


def block_format(style: Style, zoom: float, spacing: float = 1.0) -> QTextBlockFormat:
    """Leading in pixels (a share would be of the font's own height), room, heading level.

    `spacing` is a share of the usual distance between two lines.
    """
    made = QTextBlockFormat()
    fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
    made.setLineHeight(round(leading_of(style, zoom) * spacing), fixed)
    made.setTopMargin(style.above * zoom)
    made.setBottomMargin(style.below * zoom)
    made.setLeftMargin(style.indent * zoom)
    made.setHeadingLevel(style.heading)
    return made


def picture_format(zoom: float) -> QTextBlockFormat:
    """The block of a picture, as tall as the picture is."""
    made = QTextBlockFormat()
    made.setTopMargin(8 * zoom)
    made.setBottomMargin(6 * zoom)
    return made


def leading_of(style: Style, zoom: float) -> int:
    """Pixels from one base line to the next."""
    return round(size_of(style, zoom) * style.leading)


def char_format(style: Style, zoom: float, theme: Theme) -> QTextCharFormat:
    """The type; running text has no colour of its own, so that a theme is only a palette."""
    made = QTextCharFormat()
    made.setFont(font_of(style, zoom))
    if style.soft:
        made.setForeground(theme.soft)
    return made
