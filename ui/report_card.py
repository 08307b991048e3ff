"""How often Selon is right: its own report card, kind by kind and rule by rule."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from analysis.judgement.report_card import Counted, ReportCard, load_report_card
from analysis.model.codes import Kind, SourceKind
from ui import labels
from ui.first_size import dialog_size
from ui.panel.words import Words

translate = QCoreApplication.translate

_OTHERS: Final[Mapping[str, object]] = {
    "attribution": QT_TRANSLATE_NOOP("ReportCard", "Who is given for what"),
    "source_kind": QT_TRANSLATE_NOOP("ReportCard", "Kind of source"),
}
_UNMEASURED: Final = (Kind.VAGUE_SOURCE, Kind.SECOND_HAND, Kind.HEARSAY, Kind.HEADLINE_GAP)
"""Kinds for which nobody has marked articles yet."""


def show_report_card(path: Path, parent: QWidget) -> None:
    """A table that a click on a kind opens."""
    ReportCardDialog(load_report_card(path), parent).open()


class ReportCardDialog(QDialog):
    """Right marks, false alarms and misses, and what was never counted."""

    def __init__(self, card: ReportCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build(card)
        self._lay_out()
        self._fill(card)

    def _build(self, card: ReportCard) -> None:
        self.setWindowTitle(translate("ReportCard", "How often Selon is right"))
        self.resize(dialog_size(self, 112, 38))
        self.about = Words(self)
        about = translate(
            "ReportCard",
            "Counted on %1, on texts that people had marked by hand. Selon’s rules were tuned on "
            "these texts: on others it may be right less often.",
        )
        self.about.setText(about.replace("%1", labels.date(card.date)))
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.windowTitle())
        self.tree.setHeaderLabels(
            [
                translate("ReportCard", "What Selon marks, rule by rule"),
                translate("ReportCard", "Right"),
                translate("ReportCard", "Marked wrongly"),
                translate("ReportCard", "Missed"),
                translate("ReportCard", "Right of its marks"),
                translate("ReportCard", "Found of all"),
            ]
        )
        self.rest = Words(self, scale=0.92, soft=True)
        names = ", ".join(labels.layer(kind) for kind in _UNMEASURED)
        rest = translate("ReportCard", "Not counted yet, for want of marked texts: %1.")
        self.rest.setText(rest.replace("%1", names))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setHorizontalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(12)
        for part in (self.about, self.tree, self.rest, self.buttons):
            column.addWidget(part)

    def _fill(self, card: ReportCard) -> None:
        for counted in card.counted:
            item = QTreeWidgetItem(self.tree, _cells(counted))
            for rule, hits, alarms in counted.by_rule():
                name = _rule(counted.kind, rule)
                share = _share(hits / (hits + alarms) if hits + alarms else None)
                QTreeWidgetItem(item, [name, str(hits), str(alarms), "", share, ""])
        for number in range(1, self.tree.columnCount()):
            self._right(number)

    def _right(self, column: int) -> None:
        """Numbers stand under each other."""
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.tree.headerItem().setTextAlignment(column, side)
        for number in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(number)
            rows = [item.child(row) for row in range(item.childCount())] if item else []
            for cell in (item, *rows):
                if cell is not None:
                    cell.setTextAlignment(column, side)


def _cells(counted: Counted) -> list[str]:
    named = translate("ReportCard", "%1, %2 (%3)", "kind, language, on what it was counted")
    named = named.replace("%1", _kind(counted.kind))
    named = named.replace("%2", labels.language(counted.language))
    return [
        named.replace("%3", _texts(counted)),
        str(counted.hits),
        str(counted.alarms),
        str(counted.misses),
        _share(counted.precision),
        _share(counted.recall),
    ]


def _texts(counted: Counted) -> str:
    """On how many of what it was counted."""
    number = counted.texts
    if counted.kind == Kind.LOADED_WORDING:
        return translate("ReportCard", "%n sentence(s)", "", number)
    if counted.kind == "source_kind":
        return translate("ReportCard", "%n mention(s)", "", number)
    if counted.kind in {Kind.MONETISATION, Kind.ARCHIVE_IMAGE}:
        return translate("ReportCard", "%n page(s)", "", number)
    return translate("ReportCard", "%n article(s)", "", number)


def _kind(kind: str) -> str:
    if kind in _OTHERS:
        return translate("ReportCard", str(_OTHERS[kind]))
    return labels.layer(Kind(kind))


def _rule(kind: str, rule: str) -> str:
    return labels.source_kind(SourceKind(rule)) if kind == "source_kind" else rule


def _share(share: float | None) -> str:
    if share is None:
        return "–"
    return translate("ReportCard", "%1 %", "a share of a hundred").replace(
        "%1", str(round(100 * share))
    )
