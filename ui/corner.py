"""The few buttons that one wants at hand, at the right of the menu bar."""

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QMenuBar, QToolButton, QWidget

from ui.actions import Actions

_NAMES: Final = ("open", "previous", "next", "more", "find", "smaller", "larger", "panel")
_GO_FIRST: Final = ("smaller", "larger", "find", "more", "open", "previous", "next", "panel")
"""Who gives way in a narrow window; all are in the menus too."""


class Corner(QWidget):
    """Shows actions of the menus as quiet buttons; what each does is said by the action."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("corner")
        self._buttons: list[tuple[QToolButton, str]] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 10, 4)
        row.setSpacing(4)
        for name in _NAMES:
            button = QToolButton()
            button.setDefaultAction(actions[name])
            self._buttons.append((button, name))
            row.addWidget(button)
        self.setting = self._setting(actions)
        row.insertWidget(row.count() - 1, self.setting)

    def _setting(self, actions: Actions) -> QToolButton:
        """How the text is set, all of it in one small menu."""
        button = QToolButton()
        button.setText("Aa")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        sizes = [actions[name] for name in ("larger", "smaller", "usual")]
        groups = (actions.lengths, actions.spacings, actions.looks)
        menu.addActions(sizes)
        for group in groups:
            menu.addSeparator()
            menu.addActions(list(group.values()))
        button.setMenu(menu)
        return button

    def retranslate(self) -> None:
        """Take the short words of the language installed; the action's own are the tip."""
        words = {
            "open": self.tr("Open"),
            "previous": "‹",
            "next": "›",
            "more": self.tr("More marks"),
            "find": self.tr("Find"),
            "smaller": "A−",
            "larger": "A+",
            "panel": self.tr("Panel"),
        }
        setting = self.tr("Size, lines and colours of the text")
        self.setting.setToolTip(setting)
        self.setting.setAccessibleName(setting)
        for button, name in self._buttons:
            action = button.defaultAction()
            said = action.text().replace("&", "").rstrip("…")
            keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
            action.setIconText(words[name])
            button.setToolTip(f"{said} ({keys})")
            button.setAccessibleName(said)

    def fit_beside(self, menus: QMenuBar, width: int) -> None:
        """The menus first, then as many buttons as there is room for in a window of this width."""
        self.fit(width - (menus.sizeHint().width() - self.sizeHint().width()))
        # the bar notices neither other words nor another width of its corner
        QApplication.sendEvent(menus, QResizeEvent(menus.size(), menus.size()))

    def fit(self, room: int) -> None:
        """Keep to `room` pixels: the menus need theirs, and no button says half a word."""
        buttons = {name: button for button, name in self._buttons}
        for button in (*buttons.values(), self.setting):
            button.show()
        for name in _GO_FIRST:
            if self._needed() <= room:
                break
            buttons[name].hide()
        self.setting.setVisible(self._needed() <= room)
        self.setFixedWidth(max(0, min(room, self._needed())))

    def _needed(self) -> int:
        layout = self.layout()
        if layout is None:
            return 0
        layout.invalidate()
        return layout.sizeHint().width()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
