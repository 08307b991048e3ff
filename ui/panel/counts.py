"""The head of the panel: how many statements say who they come from, before any index."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from analysis.judgement.messages import Messages
from analysis.model.judgement import Counts
from ui.panel.words import Words


class CountsHead(QWidget):
    """Plain counts, as sentences; they stay in sight whatever the panel scrolls to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel_head")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.main = Words(self, scale=1.3, weight=QFont.Weight.DemiBold)
        self.more = Words(self, soft=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 18, 14)
        column.setSpacing(6)
        column.addWidget(self.main)
        column.addWidget(self.more)

    def show_counts(self, counts: Counts, messages: Messages) -> None:
        """Say the counts."""
        self.main.say(messages.counts(counts))
        others = (messages.carried(counts), messages.sources(counts))
        self.more.say("\n".join(filter(None, others)))
