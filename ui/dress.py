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
        self._translators: list[QTranslator] = []
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
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for path in (qt / f"qtbase_{language}.qm", self._resources / "i18n" / f"{language}.qm"):
            translator = QTranslator(self._application)
            if path.exists() and translator.load(str(path)):
                self._application.installTranslator(translator)
                self._translators.append(translator)
        QLocale.setDefault(QLocale(language))
