"""The legend of the marks, badge, sample and key, which is also the switch of every layer."""

from collections import Counter
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QIcon, QMouseEvent, QPixmap
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QGridLayout, QLabel, QSizePolicy, QWidget

from analysis.model.codes import Kind, Tier
from analysis.model.judgement import Analysis
from ui import labels
from ui.panel.section import Section
from ui.panel.words import Words

translate = QCoreApplication.translate

Swatch = Callable[[Kind, int], QPixmap]
"""Draws the badge of a kind, or badge and sample, so many pixels high."""


class BoxName(Words):
    """The words beside a box: they wrap where a box's own could not, and a click is the box's."""

    def __init__(self, box: QCheckBox, parent: QWidget) -> None:
        super().__init__(parent)
        self._box = box
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pass the click on."""
        if self.rect().contains(event.position().toPoint()):
            self._box.click()


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
        self.group = QButtonGroup(self)
        self.group.setExclusive(False)
        for number, box in enumerate(self.boxes.values()):
            self.group.addButton(box, number)
        self.names = {kind: BoxName(box, self) for kind, box in self.boxes.items()}
        self.keys = {kind: QLabel(str(number), self) for number, kind in enumerate(Kind, 1)}
        for key in self.keys.values():
            key.setObjectName("key")
        self.counts = {kind: Words(self, soft=True) for kind in Kind}
        for count in self.counts.values():
            count.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)
        self.absent = Words(self, scale=0.92, soft=True)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        top, right = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignRight
        for row, kind in enumerate(Kind):
            grid.addWidget(self.boxes[kind], row, 0, top)
            grid.addWidget(self.names[kind], row, 1)
            grid.addWidget(self.counts[kind], row, 2, top | right)
            grid.addWidget(self.keys[kind], row, 3, top)
        self.rows.addLayout(grid)
        self.rows.addWidget(self.absent)

    def _connect(self) -> None:
        self.group.idClicked.connect(self._tell)

    def show_layers(self, analysis: Analysis, tiers: frozenset[Tier]) -> None:
        """List the kinds that this article has, then name the others."""
        self.name(translate("Layers", "Show in the text"))
        counted = Counter(finding.kind for finding in analysis.findings if finding.tier in tiers)
        for kind, box in self.boxes.items():
            for part in (box, self.names[kind], self.counts[kind], self.keys[kind]):
                part.setVisible(counted[kind] > 0)
            self._name(box, kind, counted[kind])
        found = {finding.kind for finding in analysis.findings}
        missing = [labels.layer(kind).lower() for kind in Kind if kind not in found]
        words = translate("Layers", "Not found here: %1.").replace("%1", ", ".join(missing))
        self.absent.say(words if missing else "")

    def set_visible_layers(self, kinds: frozenset[Kind]) -> None:
        """Show which layers are on; nothing is emitted."""
        for kind, box in self.boxes.items():
            box.setChecked(kind in kinds)

    def _tell(self, number: int) -> None:
        kind = list(Kind)[number]
        self.layer_toggled.emit(kind, self.boxes[kind].isChecked())

    def _name(self, box: QCheckBox, kind: Kind, count: int) -> None:
        words = translate("Layers", "%1 (%2)", "a kind of mark and how many there are")
        name = words.replace("%1", labels.layer(kind)).replace("%2", str(count))
        box.setAccessibleName(name)
        self.names[kind].setText(labels.layer(kind))
        self.counts[kind].setText(str(count))
        for part in (box, self.names[kind], self.keys[kind]):
            part.setToolTip(translate("Layers", "Key %1").replace("%1", self.keys[kind].text()))
        picture = self._swatch(kind, round(self.fontMetrics().height() * 1.25))
        box.setIcon(QIcon(picture))
        box.setIconSize(picture.deviceIndependentSize().toSize())
