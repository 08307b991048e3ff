"""Light and dark: the whole window follows, at once and again and again."""

import pytest

pytestmark = pytest.mark.window


def colours(window):
    """What a few places show: paper beside the column, paper in it, panel, menu."""
    picture = window.grab().toImage()
    reader = window.page.reader.view
    paper = [
        reader.mapTo(window, reader.rect().topLeft()),
        reader.viewport().mapTo(window, reader.pos()),
    ]
    places = [(p.x() + 6, p.y() + 6) for p in paper]
    return [picture.pixelColor(*at) for at in (*places, (window.width() - 16, window.height() - 6))]


@pytest.mark.parametrize("first", ["paper", "dark"])
def test_every_part_of_the_window_follows_each_look(start, opened, first):
    window = start(theme=first)
    opened(window)
    for look in ("dark", "paper", "night", "contrast", "projector", "dark"):
        window.actions_.looks[look].trigger()
        theme = window._dress.theme
        beside, inside, panel = colours(window)
        assert beside == inside == theme.paper, look
        assert panel == theme.panel, look
