"""What belongs to the whole application and changes while it runs: its colours, its language."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from ui.style_sheet import style_sheet
from ui.theme import Theme, load_theme, palette


class Dress:
    """What belongs to the whole application and changes while it runs: colours, language."""

    def __init__(self, application: QApplication, resources: Path) -> None:
        self._application = application
        self._resources = resources
        self._words: list[bytes] = []  # Qt reads the translators' words from here
        self.theme: Theme = load_theme(resources / "themes", "paper")

    def wear(self, code: str) -> Theme:
        """Put on a theme; "system" is paper or dark, as the desktop says."""
        if code == "system":
            scheme = self._application.styleHints().colorScheme()
            code = "dark" if scheme is Qt.ColorScheme.Dark else "paper"
        self.theme = load_theme(self._resources / "themes", code)
        self._application.setPalette(palette(self.theme))
        self._application.setStyleSheet(style_sheet(self.theme))
        return self.theme

    def speak(self, language: str) -> None:
        """Install the interface's words in a language: Qt's own, then Selon's."""
        for old in self._application.findChildren(QTranslator):
            self._application.removeTranslator(old)
            old.deleteLater()
        self._words = []
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for path in (qt / f"qtbase_{language}.qm", self._resources / "i18n" / f"{language}.qm"):
            if path.exists():
                self._install(path.read_bytes())  # by its name Qt would map a file that may change
        QLocale.setDefault(QLocale(language))

    def _install(self, words: bytes) -> None:
        translator = QTranslator(self._application)
        if translator.load(words):
            self._words.append(words)
            self._application.installTranslator(translator)
