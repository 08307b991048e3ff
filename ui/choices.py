"""What the reader chooses by switch, put into effect at once and kept: layers, size, colours."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from analysis.model.codes import Kind
from ui.actions import Actions, without_state
from ui.dress import Dress
from ui.settings import Settings

if TYPE_CHECKING:
    from ui.reading_page import ReadingPage

_STEP: Final = 1.1
"""Between two text sizes."""

_LENGTHS: Final = {"short": 0.78, "usual": 1.0, "long": 1.3}
_SPACINGS: Final = {"close": 0.86, "usual": 1.0, "wide": 1.2}
"""Shares of the usual line of 68 letters, and of the usual distance between two lines."""


class Choices(QObject):
    """Joins switches, settings and what they change; nothing else ever turns a layer."""

    language_changed = Signal(str)

    def __init__(
        self, actions: Actions, settings: Settings, dress: Dress, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._settings = settings
        self._dress = dress
        self._window = window
        self._page: ReadingPage | None = None
        self._restore()
        self._connect()

    def attach(self, page: "ReadingPage") -> None:
        """The page that shows articles is there: dress it as chosen."""
        self._page = page
        page.layer_toggled.connect(self._turn_layer)
        page.zoom_asked.connect(self.zoom)
        self._set_lines()
        page.reader.set_zoom(self._settings.zoom)
        page.panel.setVisible(self._settings.panel)
        self._apply_layers()

    def set_theme(self, code: str) -> None:
        """Change the colours."""
        self._settings.theme = code
        theme = self._dress.wear(code)
        if self._page is not None:
            self._page.set_theme(theme)

    def set_language(self, code: str) -> None:
        """Change the interface's language."""
        self._settings.language = code
        self._dress.speak(code)
        self.language_changed.emit(code)

    def zoom(self, by: int) -> None:
        """Set the text larger or smaller by a step, or at its usual size."""
        self._settings.zoom = 1.0 if by == 0 else round(self._settings.zoom * _STEP**by, 3)
        self._dress.fit(self._settings.zoom)
        if self._page is not None:
            self._page.reader.set_zoom(self._settings.zoom)

    def set_length(self, code: str) -> None:
        """Make the lines short, usual or long."""
        self._settings.length = code
        self._set_lines()

    def set_spacing(self, code: str) -> None:
        """Set the lines close, as usual or far apart."""
        self._settings.spacing = code
        self._set_lines()

    def _set_lines(self) -> None:
        if self._page is not None:
            length, spacing = _LENGTHS[self._settings.length], _SPACINGS[self._settings.spacing]
            self._page.reader.set_lines(length, spacing)

    def _restore(self) -> None:
        layers = self._settings.layers
        for kind, action in self._actions.layers.items():
            action.setChecked(kind in layers)
        self._actions["more"].setChecked(self._settings.more)
        self._actions["panel"].setChecked(self._settings.panel)
        looks = self._actions.looks
        looks.get(self._settings.theme, looks["system"]).setChecked(True)
        self._actions.tongues[self._settings.language].setChecked(True)
        self._actions.lengths[self._settings.length].setChecked(True)
        self._actions.spacings[self._settings.spacing].setChecked(True)

    def _connect(self) -> None:
        actions = self._actions
        for name, by in (("larger", 1), ("smaller", -1), ("usual", 0)):
            actions[name].triggered.connect(partial(without_state, partial(self.zoom, by)))
        for kind, action in actions.layers.items():
            action.toggled.connect(partial(self._set_layer, kind))
        actions["more"].toggled.connect(self._set_more)
        actions["panel"].toggled.connect(self._set_panel)
        actions["full_screen"].toggled.connect(self._set_full_screen)
        for code, action in actions.looks.items():
            action.triggered.connect(partial(without_state, partial(self.set_theme, code)))
        for code, action in actions.lengths.items():
            action.triggered.connect(partial(without_state, partial(self.set_length, code)))
        for code, action in actions.spacings.items():
            action.triggered.connect(partial(without_state, partial(self.set_spacing, code)))
        for code, action in actions.tongues.items():
            action.triggered.connect(partial(without_state, partial(self.set_language, code)))

    def _turn_layer(self, kind: Kind, on: bool) -> None:
        """The legend was used: the switch follows, and does the rest."""
        self._actions.layers[kind].setChecked(on)

    def _set_layer(self, kind: Kind, on: bool) -> None:
        layers = self._settings.layers
        self._settings.layers = layers | {kind} if on else layers - {kind}
        self._apply_layers()

    def _set_more(self, on: bool) -> None:
        self._settings.more = on
        self._apply_layers()

    def _apply_layers(self) -> None:
        if self._page is not None:
            self._page.set_layers(self._settings.layers, more=self._settings.more)

    def _set_panel(self, on: bool) -> None:
        self._settings.panel = on
        if self._page is not None:
            self._page.panel.setVisible(on)

    def _set_full_screen(self, on: bool) -> None:
        if on:
            self._window.showFullScreen()
        else:
            self._window.showNormal()
