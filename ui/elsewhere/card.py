"""Look elsewhere: ready words for any search engine, and a box for what was found with them."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from analysis.judgement.elsewhere import LookUp, Search
from analysis.model.span import Span
from ui import labels
from ui.elsewhere.words import question
from ui.panel.words import Words

translate = QCoreApplication.translate

_NAMED: Final = 60  # characters of the name or words that are looked into
_FOUND: Final = 500  # characters of what was found: a sentence or two
_WHERE: Final = 200
_LINES: Final = 2.6  # lines of text in the box, so that one sees that more than one may be written

Ready = tuple[Search, str]
"""A search, and its words."""


class ElsewhereCard(QDialog):
    """Shows and copies words, and sends none; when accepted, `look_ups` has what was written.

    Esc closes the card and keeps what was written in `look_ups`; the button for it empties them.
    `search_asked` with the words when the reader wants their browser to look for them.
    """

    search_asked = Signal(str)

    def __init__(
        self,
        name: str,
        span: Span,
        ready: Sequence[Ready],
        noted: Iterable[LookUp],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._span = span
        self._words = dict(ready)
        self._before = {n.search: (n.found, n.where) for n in noted if n.span == span}
        self._written = {s: self._before.get(s, ("", "")) for s in self._words}
        self._search = ready[0][0]
        self._build(name)
        self._lay_out()
        self._connect()
        self._show(self._search)

    def look_ups(self) -> tuple[LookUp, ...]:
        """What is now written otherwise than it was noted before."""
        self._keep()
        return tuple(
            LookUp(search, self._span, *written)
            for search, written in self._written.items()
            if written != self._before.get(search, ("", "")) and (written[0] or self._had(search))
        )

    def resume(self, drafts: Iterable[LookUp]) -> None:
        """Go on from what was written before and not noted, at the first question that has any."""
        kept = {d.search: (d.found, d.where) for d in drafts if d.search in self._words}
        if kept:
            self._written |= kept
            self._show(next(iter(kept)))
            self.asked[self._search].setChecked(True)

    def offer_search(self, *, offered: bool) -> None:
        """Let the browser be opened: only where the reader has chosen a search engine."""
        self.search.setVisible(offered)

    def _had(self, search: Search) -> bool:
        return search in self._before

    def _build(self, name: str) -> None:
        self.setWindowTitle(translate("elsewhere", "Look elsewhere"))
        self.setMinimumWidth(440)
        self.named = Words(self, scale=1.06, weight=QFont.Weight.Medium)
        line = " ".join(name.split())
        short = line if len(line) <= _NAMED else f"{line[: _NAMED - 1].rstrip()}…"
        self.named.setText(labels.in_quotes(short))
        self.setAccessibleDescription(line)
        self.asked = {search: QRadioButton(question(search), self) for search in self._words}
        self._group = QButtonGroup(self)
        for search, button in self.asked.items():
            button.setAccessibleDescription(self._words[search])
            self._group.addButton(button)
        self.asked[self._search].setChecked(True)
        self.words = Words(self, weight=QFont.Weight.DemiBold)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = QPushButton(translate("elsewhere", "&Copy"), self)
        self.search = QPushButton(translate("elsewhere", "In the &browser"), self)
        self.search.hide()
        self.note = Words(self, scale=0.92, soft=True)
        self._build_box()

    def _build_box(self) -> None:
        self.found_label = QLabel(translate("elsewhere", "What did you &find?"), self)
        self.found = QPlainTextEdit(self)
        self.found.setTabChangesFocus(True)
        self.found.setAccessibleName(_plain(self.found_label))
        self.found.setFixedHeight(round(_LINES * self.found.fontMetrics().lineSpacing()) + 12)
        self.found_label.setBuddy(self.found)
        self.where_label = QLabel(translate("elsewhere", "&Where?"), self)
        self.where = QLineEdit(self)
        self.where.setMaxLength(_WHERE)
        self.where.setAccessibleName(_plain(self.where_label))
        self.where_label.setBuddy(self.where)
        self.buttons = QDialogButtonBox(self)
        roles = QDialogButtonBox.ButtonRole
        self.apply = self.buttons.addButton(translate("elsewhere", "&Note it"), roles.AcceptRole)
        self.leave = self.buttons.addButton(translate("elsewhere", "Leave it"), roles.RejectRole)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 16)
        column.setSpacing(8)
        column.addWidget(self.named)
        for button in self.asked.values():
            column.addWidget(button)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addWidget(self.search)
        row.addStretch(1)
        column.addLayout(row)
        for part in (self.note, self.found_label, self.found, self.where_label, self.where):
            column.addWidget(part)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        for search, button in self.asked.items():
            button.toggled.connect(lambda on, s=search: self._choose(s) if on else None)
        self.copy.clicked.connect(self._copy)
        self.search.clicked.connect(self._ask)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self, self._copy)
        self.found.textChanged.connect(self._allow)
        self.where.textChanged.connect(self._allow)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self._leave)

    def _choose(self, search: Search) -> None:
        """Another question: its words, and what was written about it."""
        self._keep()
        self._show(search)

    def _show(self, search: Search) -> None:
        self._search = search
        self.words.setText(self._words[search])
        for button in (self.copy, self.search):
            button.setAccessibleDescription(self._words[search])
        self.note.setText(
            translate("elsewhere", "For any search engine. Selon itself sends nothing.")
        )
        found, where = self._written[search]
        self.found.setPlainText(found)
        self.where.setText(where)
        self._allow()
        self._fit()

    def _fit(self) -> None:
        """As high as the words ask for: a window does not see by itself that they wrap."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            height = layout.totalHeightForWidth(self.width())
            self.setMinimumHeight(height)
            self.resize(self.width(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _keep(self) -> None:
        found = " ".join(self.found.toPlainText().split())[:_FOUND]
        self._written[self._search] = (found, " ".join(self.where.text().split()))

    def _allow(self) -> None:
        """Only what says something new can be noted."""
        self.apply.setEnabled(bool(self.look_ups()))

    def _leave(self) -> None:
        """What was written and not noted is not wanted."""
        self._written = {s: self._before.get(s, ("", "")) for s in self._words}
        self._show(self._search)
        self.reject()

    def _ask(self) -> None:
        self.search_asked.emit(self.words.text())

    def _copy(self) -> None:
        """The words are on the clipboard, and the card says so."""
        QGuiApplication.clipboard().setText(self.words.text())
        self.note.setText(translate("elsewhere", "Copied: paste it into a search engine."))


def _plain(label: QLabel) -> str:
    return label.text().replace("&", "")
