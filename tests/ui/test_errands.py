"""What is asked for now and then opens once, and not before there is something to show."""


def test_a_class_is_shown_nothing_before_there_is_an_article(window):
    window.errands.present()
    assert window.errands.stage is None
    assert not window.actions_["present"].isEnabled()
