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
