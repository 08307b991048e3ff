from PySide6.QtCore import Qt

from ui.panel.section import Section


def test_a_heading_opens_and_closes_by_key(qtbot):
    section = Section(opened=False)
    qtbot.addWidget(section)
    section.name("Sources", "5")
    section.show()
    assert section.heading.accessibleName() == "Sources, 5"
    qtbot.keyClick(section.heading, Qt.Key.Key_Space)
    assert section.is_open
    assert section.body.isVisible()
