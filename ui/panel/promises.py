"""What title and opening say, each with the place in the text that backs it, or with none."""

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from analysis.model.codes import BODY, Kind
from analysis.model.evidence import Assertion, Finding
from analysis.model.judgement import Analysis
from analysis.model.span import Span
from ui import labels
from ui.panel.layers import Swatch
from ui.panel.rows import Row, RowsModel
from ui.panel.rows_list import RowsList
from ui.panel.section import Section

translate = QCoreApplication.translate

_SIGN = 20  # pixels of the sign of what was not found


class Promises(Section):
    """A row for each assertion; a click leads to what backs it, or opens the card that warns."""

    thread_chosen = Signal(Span, Span)
    finding_chosen = Signal(int)
    passage_chosen = Signal(Span)

    def __init__(self, badge: Swatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badge = badge
        self.model = RowsModel(self)
        self.list = RowsList(self.model, self)
        self.rows.addWidget(self.list)
        self.list.row_chosen.connect(self._choose)

    def show_promises(self, analysis: Analysis) -> None:
        """List them in the order of the text; hidden where there is nothing to compare."""
        promises = sorted(analysis.assertions, key=lambda a: a.span)
        self.name(translate("Promises", "Title and opening"), str(len(promises)))
        self.list.setAccessibleName(translate("Promises", "What title and opening say"))
        self.model.show([self._row(assertion, analysis) for assertion in promises])
        self.setVisible(bool(promises))

    def _row(self, assertion: Assertion, analysis: Analysis) -> Row:
        words = labels.in_quotes(" ".join(assertion.span.of(analysis.article.text).split()))
        if assertion.backing is not None:
            number = str(paragraph_of(assertion.backing, analysis))
            title = translate("Promises", "→ paragraph %1").replace("%1", number)
            note = "" if assertion.attributed else translate("Promises", "no source given")
            body = "\u2028".join(filter(None, (words, _given_for(assertion.backing, analysis))))
            return Row(title, body, note, key=assertion)
        number_of = next((f.id for f in analysis.findings if _is_of(f, assertion)), None)
        body = f"{words}\u2028{_not_found(analysis)}"
        badge = self._badge(Kind.HEADLINE_GAP, _SIGN)
        key = assertion.span if number_of is None else number_of
        return Row(translate("Promises", "Not found"), body, badge=badge, key=key)

    def _choose(self, index: QModelIndex) -> None:
        key = self.model.row(index).key
        if isinstance(key, Assertion) and key.backing is not None:
            self.thread_chosen.emit(key.span, key.backing)
        elif isinstance(key, int):
            self.finding_chosen.emit(key)
        else:
            self.passage_chosen.emit(key)


def _is_of(finding: Finding, assertion: Assertion) -> bool:
    return finding.kind is Kind.HEADLINE_GAP and finding.span == assertion.span


def _given_for(backing: Span, analysis: Analysis) -> str:
    """Whom the article gives for the sentence, in words; nothing where it names nobody."""
    sentence = next((s for s in analysis.sentences if s.span == backing), None)
    ids = sentence.sources if sentence is not None else ()
    names = ", ".join(source.name for source in analysis.sources if source.id in ids)
    words = translate("Promises", "According to %1.")
    return words.replace("%1", names.rstrip(".")) if names else ""


def _not_found(analysis: Analysis) -> str:
    if analysis.article.notes.visible_part_only:
        return translate("Promises", "Not found in the text that Selon could see.")
    return translate("Promises", "Not found in the rest of the text.")


def paragraph_of(span: Span, analysis: Analysis) -> int:
    """Which paragraph of the running text holds the span, counted from 1."""
    body = [block for block in analysis.article.blocks if block.role in BODY]
    return next((n for n, block in enumerate(body, 1) if block.span.holds(span)), 1)
