"""The foot is blank, and as tall as later, until a layer is shown."""

from analysis.model.codes import Kind
from ui.classroom.foot import Foot


def test_the_foot_says_what_is_shown_and_never_moves_the_text(qtbot, theme):
    foot = Foot(theme, 24)
    qtbot.addWidget(foot)
    foot.resize(600, foot.height())
    height = foot.height()
    blank = foot.grab().toImage()
    assert {blank.pixelColor(x, height // 2).name() for x in range(0, 600, 7)} == {
        theme.paper.name()
    }
    foot.show_layers([Kind.HEARSAY, Kind.MONETISATION], "Offers")
    assert foot.height() == height
    assert foot.accessibleName() == "Offers"
    assert foot.grab().toImage() != blank


def test_a_show_of_hands_is_two_bars_in_proportion_and_goes_with_the_next_layer(qtbot, theme):
    foot = Foot(theme, 24)
    qtbot.addWidget(foot)
    foot.resize(900, foot.height())
    blank = foot.grab().toImage()
    foot.show_hands((18, 9))
    shown = foot.grab().toImage()
    middle = int(foot.height() * 0.3) + 12
    ink = [x for x in range(900) if shown.pixelColor(x, middle) == theme.ink]
    filled = [x for x in ink if x < 450]
    framed = [x for x in ink if 450 < x < 740]
    assert foot.accessibleName() == "18 hands and 9"
    assert abs((filled[-1] - filled[-300]) - 299) < 2
    assert 0 < len(framed) < 9
    foot.show_layers((), "")
    assert foot.grab().toImage() == blank
