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
