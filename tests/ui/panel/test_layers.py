from analysis.model.codes import Kind, Tier
from ui.panel.layers import Layers


def test_only_kinds_of_this_article_have_a_box(qtbot, analysis, badge):
    layers = Layers(badge)
    qtbot.addWidget(layers)
    layers.show_layers(analysis, frozenset(Tier))
    found = {finding.kind for finding in analysis.findings}
    assert {kind for kind, box in layers.boxes.items() if not box.isHidden()} == found


def test_a_click_tells_and_a_state_set_from_outside_does_not(qtbot, analysis, badge):
    layers = Layers(badge)
    qtbot.addWidget(layers)
    layers.show_layers(analysis, frozenset(Tier))
    layers.set_visible_layers(frozenset(Kind))
    kind = analysis.findings[0].kind
    with qtbot.waitSignal(layers.layer_toggled) as told:
        layers.boxes[kind].click()
    assert told.args == [kind, False]
    with qtbot.assertNotEmitted(layers.layer_toggled):
        layers.set_visible_layers(frozenset(Kind))


def test_every_line_shows_its_key(qtbot, analysis, badge):
    layers = Layers(badge)
    qtbot.addWidget(layers)
    layers.show_layers(analysis, frozenset(Tier))
    shown = [kind for kind in Kind if not layers.boxes[kind].isHidden()]
    assert [layers.keys[kind].text() for kind in shown] == [
        str(list(Kind).index(kind) + 1) for kind in shown
    ]
    assert not any(layers.keys[kind].isHidden() for kind in shown)
