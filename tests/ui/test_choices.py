"""A switch takes effect at once and is kept."""

from analysis.model.codes import Kind


def test_a_switch_is_kept_before_any_article_is_open(window):
    window.actions_.layers[Kind.HEARSAY].trigger()
    window.actions_["more"].trigger()
    window.actions_["panel"].trigger()
    assert Kind.HEARSAY not in window._settings.layers
    assert window._settings.more
    assert not window._settings.panel


def test_text_grows_and_comes_back(window):
    window.choices.zoom(1)
    window.choices.zoom(1)
    assert window._settings.zoom > 1.2
    window.choices.zoom(0)
    assert window._settings.zoom == 1.0


def test_the_size_has_limits(window):
    for _ in range(40):
        window.choices.zoom(1)
    assert window._settings.zoom <= 3.0
