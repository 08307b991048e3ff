"""Nothing moves where the desktop, by its style, wants no motion."""

from types import SimpleNamespace

import pytest

from ui.motion import moves


@pytest.mark.parametrize(("lasts", "moving"), [(200, True), (0, False)])
def test_the_style_says_whether_things_move(lasts, moving):
    widget = SimpleNamespace(style=lambda: SimpleNamespace(styleHint=lambda *_: lasts))
    assert moves(widget) is moving
