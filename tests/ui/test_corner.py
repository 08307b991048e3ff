"""The buttons at hand say what they do."""


def test_every_button_has_a_name_and_its_key(window):
    for button, _ in window.buttons._buttons:
        assert button.accessibleName()
        assert "(" in button.toolTip()


def test_one_small_menu_sets_size_lines_and_colours(window):
    chosen = {action.objectName() for action in window.buttons.setting.menu().actions()}
    assert {"larger", "smaller", "usual", "short", "long", "close", "wide", "paper"} <= chosen
    assert window.buttons.setting.accessibleName()


def test_names_follow_the_language(qtbot, window):
    def names():
        return [button.accessibleName() for button, _ in window.buttons._buttons]

    before = names()
    window.actions_.tongues["fr"].trigger()
    qtbot.waitUntil(lambda: names() != before)
