"""What belongs to the whole application and changes while it runs: its colours, its language."""

from pathlib import Path
from typing import ClassVar, Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ui.style_sheet import style_sheet
from ui.theme import Theme, load_theme, palette
from ui.typefaces import INTERFACE_SIZE, READING_FILES, interface, register

_SHARE: Final = 0.4  # of what the text grows
_LARGEST: Final = 1.5  # of the interface's type


class Dress:
    """What belongs to the whole application and changes while it runs: colours, language."""

    _spoken: ClassVar[list[tuple[QTranslator, bytes]]] = []
    """The application's translators, with the words that Qt reads from here."""
    _worn: ClassVar[bool] = False
    """Whether the application has had a theme's palette put on."""

    def __init__(self, application: QApplication, resources: Path) -> None:
        self._application = application
        self._resources = resources
        self.theme: Theme = load_theme(resources / "themes", "paper")

    def wear(self, code: str) -> Theme:
        """Put on a theme; "system" is paper or dark, as the desktop says."""
        if code == "system":
            code = "dark" if self._is_dark() else "paper"
        Dress._worn = True
        self.theme = load_theme(self._resources / "themes", code)
        self._application.setPalette(palette(self.theme))
        self._application.setStyleSheet(style_sheet(self.theme))
        return self.theme

    def for_reading(self) -> Theme:
        """The theme, once the article's typeface is at hand; the start page does without it."""
        register(self._resources / "fonts", READING_FILES)
        return self.theme

    def _is_dark(self) -> bool:
        """Whether the desktop asks for dark; its own palette tells as long as nothing is worn.

        To ask Qt in words loads its namespace, for which the first paint would wait 11 ms.
        """
        if not Dress._worn:
            desktop = self._application.palette()
            return desktop.window().color().lightness() < desktop.text().color().lightness()
        from PySide6.QtCore import Qt  # noqa: PLC0415

        return self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark

    def fit(self, zoom: float) -> None:
        """Let the interface's type follow the size of the text, more slowly."""
        scale = min(_LARGEST, max(1.0, 1 + (zoom - 1) * _SHARE))
        font = interface(round(INTERFACE_SIZE * scale))
        if font != self._application.font():
            self._application.setFont(font)

    def speak(self, language: str) -> None:
        """Install the interface's words in a language: Qt's own, then Selon's."""
        QLocale.setDefault(QLocale(language))  # first: new words bring new numbers and keys
        while self._spoken:
            old, _ = self._spoken.pop()
            self._application.removeTranslator(old)
            old.deleteLater()
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for path in (qt / f"qtbase_{language}.qm", self._resources / "i18n" / f"{language}.qm"):
            if path.exists():
                self._install(path.read_bytes())  # by its name Qt would map a file that may change

    def _install(self, words: bytes) -> None:
        translator = QTranslator(self._application)
        if translator.load(words):
            self._spoken.append((translator, words))
            self._application.installTranslator(translator)
