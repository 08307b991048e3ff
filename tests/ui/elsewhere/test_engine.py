"""A search engine is an address with one place for words, or none."""

import pytest
from PySide6.QtCore import Qt

from ui.elsewhere.engine import EngineDialog

ADDRESS = "https://search.invalid/?q=%s"


@pytest.fixture
def shown(qtbot):
    def shown(address=""):
        dialog = EngineDialog(address)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return shown


@pytest.mark.parametrize(
    ("address", "usable"),
    [
        (ADDRESS, True),
        ("", True),
        ("https://search.invalid/", False),
        ("search.invalid/?q=%s", False),
        ("file:///%s", False),
        ("https://search.invalid/%s/%s", False),
    ],
)
def test_only_an_address_that_can_be_used_is_kept(shown, address, usable):
    dialog = shown(ADDRESS)
    dialog.address.setText(address)
    assert dialog.apply.isEnabled() is usable


def test_what_was_chosen_is_told_and_esc_tells_nothing(qtbot, shown):
    dialog, heard = shown(), []
    dialog.chosen.connect(heard.append)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert heard == []
    dialog = shown()
    dialog.chosen.connect(heard.append)
    dialog.address.setText(f" {ADDRESS} ")
    qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    assert heard == [ADDRESS]
