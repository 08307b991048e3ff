"""The colours of a reading theme, read from resources/themes, and the palette made of them."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QJsonDocument
from PySide6.QtGui import QColor, QPalette

from analysis.model.codes import Kind

THEMES: Final = ("paper", "dark", "contrast", "night", "projector")
"""Names of the files in resources/themes, in the order of the menu."""


class MarkInk(NamedTuple):
    """The colours of one kind of mark; `faint` is the fill of a weak one."""

    fill: QColor
    faint: QColor
    line: QColor


class Theme(NamedTuple):
    """Every colour that the window shows."""

    code: str
    dark: bool
    line_weight: float  # of a mark's line, in pixels at a type size of 20
    paper: QColor
    ink: QColor
    soft: QColor  # by-lines, captions, notes
    rule: QColor  # hair lines and tracks
    panel: QColor
    card: QColor
    accent: QColor
    chosen: QColor  # behind selected text
    marks: Mapping[Kind, MarkInk]


def load_theme(folder: Path, code: str) -> Theme:
    """The theme `code` of a folder; an unknown code gives the first of THEMES.

    A file holds for each kind of mark its fill and its line.
    """
    known = code if code in THEMES else THEMES[0]
    words = (folder / f"{known}.json").read_bytes()  # Qt reads JSON without a module to import
    data: dict[str, Any] = QJsonDocument.fromJson(words).object()
    colours = {name: QColor(value) for name, value in data["colours"].items()}
    marks = {Kind(kind): _ink(fill, line, colours) for kind, (fill, line) in data["marks"].items()}
    return Theme(known, data["dark"], data["line_weight"], **colours, marks=marks)


def palette(theme: Theme) -> QPalette:
    """The palette of the application; `Mid` is the hair line, `PlaceholderText` the soft ink."""
    made, role = QPalette(), QPalette.ColorRole
    roles = (
        (theme.panel, (role.Window, role.AlternateBase)),
        (theme.card, (role.Base, role.Button, role.ToolTipBase, role.Light, role.Midlight)),
        (theme.ink, (role.WindowText, role.Text, role.ButtonText, role.ToolTipText)),
        (theme.accent, (role.Highlight, role.Accent, role.Link)),
        (theme.paper, (role.HighlightedText, role.BrightText)),
        (theme.soft, (role.PlaceholderText, role.LinkVisited)),
        (theme.rule, (role.Mid, role.Dark, role.Shadow)),
    )
    for colour, names in roles:
        for name in names:
            made.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, blend(theme.soft, theme.panel, 0.45))
    return made


def page_palette(theme: Theme, around: QPalette) -> QPalette:
    """The palette of an article's page, in a window with the palette `around`."""
    made, role = QPalette(around), QPalette.ColorRole
    for name, colour in (
        (role.Base, theme.paper),
        (role.Text, theme.ink),
        (role.Highlight, theme.chosen),
        (role.HighlightedText, theme.ink),
    ):
        made.setColor(name, colour)
    return made


def blend(colour: QColor, other: QColor, share: float) -> QColor:
    """`colour` with `share` (0 to 1) of `other` mixed in."""
    pairs = (
        (colour.red(), other.red()),
        (colour.green(), other.green()),
        (colour.blue(), other.blue()),
    )
    return QColor(*(round(a * (1 - share) + b * share) for a, b in pairs))


def _ink(fill: str, line: str, colours: Mapping[str, QColor]) -> MarkInk:
    solid = QColor(fill)
    return MarkInk(solid, blend(solid, colours["paper"], 0.6), QColor(line))
