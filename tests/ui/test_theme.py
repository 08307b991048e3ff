"""Colours that everybody can read: contrast by the numbers of WCAG 2, in every theme."""

import pytest
from PySide6.QtGui import QPalette

from analysis.model.codes import Kind
from tests.ui.conftest import RESOURCES
from ui.theme import THEMES, blend, load_theme, page_palette, palette


def luminance(colour):
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (v / 12.92 if v <= 0.03928 else ((v + 0.055) / 1.055) ** 2.4 for v in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=THEMES)
def each(request):
    return load_theme(RESOURCES / "themes", request.param)


@pytest.mark.parametrize("kind", list(Kind))
def test_marked_text_reads_as_well_as_other_text(each, kind):
    ink = each.marks[kind]
    for fill in (ink.fill, ink.faint):
        assert contrast(each.ink, fill) >= 7
        assert contrast(each.soft, fill) >= 7


@pytest.mark.parametrize("kind", list(Kind))
def test_lines_and_badges_stand_out(each, kind):
    ink = each.marks[kind]
    for ground in (ink.fill, ink.faint, each.paper, each.panel, each.card):
        assert contrast(ink.line, ground) >= 3


def test_text_of_the_window_stands_out(each):
    for ground in (each.paper, each.panel, each.card, each.chosen):
        assert contrast(each.ink, ground) >= 7
    for ground in (each.paper, each.panel, each.card):
        assert contrast(each.soft, ground) >= 4.5
        assert contrast(each.accent, ground) >= 3


def test_no_two_kinds_share_a_colour(each):
    assert len({ink.line.name() for ink in each.marks.values()}) == len(Kind)
    assert len({ink.fill.name() for ink in each.marks.values()}) == len(Kind)


def test_an_unknown_theme_is_paper(qapp):
    assert load_theme(RESOURCES / "themes", "../../etc").code == "paper"


def test_a_blend_lies_between(each):
    half = blend(each.paper, each.ink, 0.5)
    assert (
        min(each.paper.red(), each.ink.red()) < half.red() < max(each.paper.red(), each.ink.red())
    )


def test_a_page_is_of_paper_and_the_rest_stays_as_around():
    theme = load_theme(RESOURCES / "themes", "paper")
    around = palette(theme)
    page, role = page_palette(theme, around), QPalette.ColorRole
    assert page.color(role.Base) == theme.paper != around.color(role.Base)
    assert page.color(role.Highlight) == theme.chosen
    assert page.color(role.Window) == around.color(role.Window)
