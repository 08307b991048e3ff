"""The reader's own search engine: an address with a place for words, or none."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.panel.words import Words
from ui.settings import is_search_address

translate = QCoreApplication.translate


class EngineDialog(QDialog):
    """Says `chosen` with an address that can be used, or with nothing."""

    chosen = Signal(str)

    def __init__(self, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build(address)
        self._lay_out()
        self._connect()
        self._check()

    def _build(self, address: str) -> None:
        self.setWindowTitle(translate("elsewhere", "Your search engine"))
        self.setMinimumWidth(440)
        self.label = QLabel(translate("elsewhere", "Its &address, with %s for the words:"), self)
        self.address = QLineEdit(address, self)
        self.address.setAccessibleName(self.label.text().replace("&", ""))
        self.label.setBuddy(self.address)
        self.note = Words(self, scale=0.92, soft=True)
        self.note.setText(
            translate(
                "elsewhere",
                "With an address, a card of searches can open your browser there, when you press"
                " its button. Without one, words are only copied.",
            )
        )
        self.buttons = QDialogButtonBox(self)
        roles = QDialogButtonBox.ButtonRole
        self.apply = self.buttons.addButton(translate("elsewhere", "Keep it"), roles.AcceptRole)
        self.leave = self.buttons.addButton(translate("elsewhere", "Leave it"), roles.RejectRole)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 16)
        column.setSpacing(8)
        for part in (self.label, self.address, self.note, self.buttons):
            column.addWidget(part)

    def _connect(self) -> None:
        self.address.textChanged.connect(self._check)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.accepted.connect(self._tell)

    def _check(self) -> None:
        told = self.address.text().strip()
        self.apply.setEnabled(not told or is_search_address(told))

    def _tell(self) -> None:
        self.chosen.emit(self.address.text().strip())
