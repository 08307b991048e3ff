"""Every action is in one table, with its words and its key."""

from ui.actions import ENTRIES, LOOKS, MENUS, TONGUES, without_state
from ui.theme import THEMES


def test_every_entry_has_a_menu_and_a_name_of_its_own():
    assert {entry.menu for entry in ENTRIES} <= set(MENUS)
    assert len({entry.name for entry in ENTRIES}) == len(ENTRIES)


def test_every_theme_and_the_systems_can_be_chosen():
    assert set(LOOKS) == {"system", *THEMES}
    assert set(TONGUES) == {"en", "fr"}


def test_the_page_of_keys_holds_every_layer(window):
    keys = [key for _, key in window.actions_.table()]
    assert {str(n) for n in range(1, 9)} <= set(keys)


def test_a_slot_is_spared_the_state():
    heard = []
    without_state(lambda: heard.append("asked"), True)
    assert heard == ["asked"]


def test_on_a_french_keyboard_a_layer_needs_one_key_only(qtbot, window):
    def keys():
        layers = window.actions_.layers.values()
        return [[key.toString() for key in layer.shortcuts()] for layer in layers]

    window.actions_.tongues["fr"].trigger()
    qtbot.waitUntil(lambda: keys()[:3] == [["1", "&"], ["2", "É"], ["3", '"']])
    assert "1" in [key for _, key in window.actions_.table()]
    window.actions_.tongues["en"].trigger()
    qtbot.waitUntil(lambda: keys() == [[str(n)] for n in range(1, 9)])
