"""The legend of the marks, which is also the switch of every layer."""

from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QCheckBox, QWidget

from analysis.model.evidence import Kind
from analysis.model.judgement import Analysis
from ui import labels
from ui.panel.section import Section
from ui.panel.words import Words

translate = QCoreApplication.translate

Swatch = Callable[[Kind, int], QPixmap]
"""Draws the badge or the sample of a kind, so many pixels high."""


class Layers(Section):
    """A box for each kind found; its state is the window's, and only shown here."""

    layer_toggled = Signal(Kind, bool)

    def __init__(self, swatch: Swatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._swatch = swatch
        self._build()
        self._lay_out()
        self._connect()

    def _build(self) -> None:
        self.boxes: Mapping[Kind, QCheckBox] = {kind: QCheckBox(self) for kind in Kind}
        self.absent = Words(self, scale=0.92, soft=True)

    def _lay_out(self) -> None:
        self.rows.setSpacing(4)
        for box in self.boxes.values():
            self.rows.addWidget(box)
        self.rows.addWidget(self.absent)

    def _connect(self) -> None:
        for kind, box in self.boxes.items():
            box.clicked.connect(partial(self.layer_toggled.emit, kind))

    def show_layers(self, analysis: Analysis) -> None:
        """List the kinds that this article has, then name the others."""
        self.name(translate("Layers", "Show in the text"))
        counted = Counter(finding.kind for finding in analysis.findings)
        for number, (kind, box) in enumerate(self.boxes.items(), 1):
            box.setVisible(counted[kind] > 0)
            self._name(box, kind, counted[kind], number)
        missing = [labels.layer(kind).lower() for kind in Kind if not counted[kind]]
        words = translate("Layers", "Not found here: %1.").replace("%1", ", ".join(missing))
        self.absent.say(words if missing else "")

    def set_visible_layers(self, kinds: frozenset[Kind]) -> None:
        """Show which layers are on; nothing is emitted."""
        for kind, box in self.boxes.items():
            box.setChecked(kind in kinds)

    def _name(self, box: QCheckBox, kind: Kind, count: int, number: int) -> None:
        words = translate("Layers", "%1 (%2)", "a kind of mark and how many there are")
        box.setText(words.replace("%1", labels.layer(kind)).replace("%2", str(count)))
        box.setToolTip(translate("Layers", "Key %1").replace("%1", str(number)))
        picture = self._swatch(kind, round(self.fontMetrics().height() * 1.25))
        box.setIcon(QIcon(picture))
        box.setIconSize(picture.deviceIndependentSize().toSize())
