"""How long and how hard the text is, with what each figure means; never part of the range."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QWidget

from analysis.model.judgement import Readability
from ui import labels
from ui.panel.rows import Row, RowsModel
from ui.panel.rows_list import RowsList
from ui.panel.section import Section
from ui.panel.words import Words

translate = QCoreApplication.translate
_SECOND: Final = "textstat"


class ReadabilityView(Section):
    """The shown formula first, the others below it; opened, it wants a `second_opinion`."""

    second_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, opened=False)
        self.summary = Words(self)
        self.model = RowsModel(self)
        self.list = RowsList(self.model, self)
        self.rows.addWidget(self.summary)
        self.rows.addWidget(self.list)
        self._figures: tuple[tuple[str, float], ...] = ()
        self.heading.toggled.connect(self._ask)

    def show_readability(self, readability: Readability) -> None:
        """Say minutes, words and sentences, then each formula."""
        minutes = translate("Readability", "%n minute(s)", "", readability.minutes)
        self.name(translate("Readability", "Reading"), minutes)
        self.list.setAccessibleName(translate("Readability", "Readability formulas"))
        self.summary.say(_summary(readability))
        self._show(((readability.formula, readability.value), *readability.others))
        self._ask(self.is_open)

    def show_second(self, value: float) -> None:
        """Add what another program counts, once."""
        if all(code != _SECOND for code, _ in self._figures):
            self._show((*self._figures, (_SECOND, value)))

    def _show(self, figures: tuple[tuple[str, float], ...]) -> None:
        self._figures = figures
        self.model.show([_row(code, value) for code, value in figures if code])

    def _ask(self, opened: bool) -> None:
        if opened:
            self.second_wanted.emit()


def _summary(readability: Readability) -> str:
    words = translate("Readability", "%n word(s)", "", readability.words)
    sentences = translate("Readability", "%n sentence(s)", "", readability.sentences)
    said = translate("Readability", "%1 in %2; %3.", "words, sentences, how hard to read")
    said = said.replace("%1", words).replace("%2", sentences)
    return said.replace("%3", labels.level(readability.level))


def _row(code: str, value: float) -> Row:
    return Row(
        labels.formula(code), labels.formula_meaning(code), QLocale().toString(value, "f", 0)
    )
