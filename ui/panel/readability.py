"""How long and how hard the text is, with what each figure means; never part of the range."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from analysis.model.judgement import Readability
from ui import labels
from ui.panel.row_delegate import RowDelegate
from ui.panel.rows import Row, RowsModel, TallList
from ui.panel.section import Section
from ui.panel.words import Words

translate = QCoreApplication.translate
_LIX: Final = "lix"


class ReadabilityView(Section):
    """The shown formula first, the others below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, opened=False)
        self.summary = Words(self)
        self.model = RowsModel(self)
        self.list = TallList(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(RowDelegate(self.list))
        self.rows.addWidget(self.summary)
        self.rows.addWidget(self.list)

    def show_readability(self, readability: Readability) -> None:
        """Say minutes, words and sentences, then each formula."""
        minutes = translate("Readability", "%n minute(s)", "", readability.minutes)
        self.name(translate("Readability", "Reading"), minutes)
        self.list.setAccessibleName(translate("Readability", "Readability formulas"))
        self.summary.say(_summary(readability))
        figures = ((readability.formula, readability.value), *readability.others)
        self.model.show([_row(code, value) for code, value in figures if code])


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
