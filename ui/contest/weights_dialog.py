"""Sliders for what each ingredient counts, beside Selon's own numbers."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QSlider, QWidget

from analysis.judgement.messages import Messages
from analysis.judgement.scoring import Scoring
from ui.panel.words import Words

translate = QCoreApplication.translate

_MOST: Final = 50
_STEP: Final = 5
_WAIT: Final = 120  # milliseconds that a slider rests before the range follows


class WeightsDialog(QDialog):
    """Says `weighed` with every change, so that the range moves with the slider."""

    weighed = Signal(dict)

    def __init__(
        self,
        scoring: Scoring,
        own: Mapping[str, float],
        messages: Messages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._selon = {name: share.weight for name, share in scoring.component.items()}
        self._before = {name: own.get(name, weight) for name, weight in self._selon.items()}
        self.sliders: dict[str, QSlider] = {}
        self.shares: dict[str, QLabel] = {}
        self._rest = QTimer(self, singleShot=True, interval=_WAIT)
        self._build(messages)
        self._lay_out(messages)
        self._connect()
        self._tell_shares()

    def weights(self) -> dict[str, float]:
        """What each ingredient counts now."""
        return {name: float(slider.value()) for name, slider in self.sliders.items()}

    def reject(self) -> None:
        """Go back to what was before."""
        self._rest.stop()
        self.weighed.emit(self._before)
        super().reject()

    def _build(self, messages: Messages) -> None:
        self.setWindowTitle(translate("weights", "Your own weights"))
        self.setMinimumWidth(520)
        self.about = Words(self)
        self.about.setText(
            translate(
                "weights",
                "How much each ingredient counts is a choice, not science. Move a slider and see "
                "what becomes of the range; Selon’s own stays beside it.",
            )
        )
        for name, weight in self._before.items():
            self.sliders[name] = slider = QSlider(Qt.Orientation.Horizontal, self)
            slider.setRange(0, _MOST)
            slider.setSingleStep(_STEP)
            slider.setPageStep(2 * _STEP)
            slider.setValue(round(weight))
            slider.setAccessibleName(messages.component_name(name))
            self.shares[name] = QLabel(self)
        self.warning = Words(self, scale=0.92)
        self.buttons = QDialogButtonBox(self)
        roles = QDialogButtonBox.ButtonRole
        self.use = self.buttons.addButton(translate("weights", "Use these"), roles.AcceptRole)
        self.back = self.buttons.addButton(translate("weights", "As Selon has it"), roles.ResetRole)
        self.drop = self.buttons.addButton(translate("weights", "Cancel"), roles.RejectRole)

    def _lay_out(self, messages: Messages) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 20, 24, 18)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.about, 0, 0, 1, 3)
        for row, (name, slider) in enumerate(self.sliders.items(), 1):
            grid.addWidget(QLabel(messages.component_name(name), self), row, 0)
            grid.addWidget(slider, row, 1)
            grid.addWidget(self.shares[name], row, 2)
        last = len(self.sliders) + 1
        grid.addWidget(self.warning, last, 0, 1, 3)
        grid.addWidget(self.buttons, last + 1, 0, 1, 3)

    def _connect(self) -> None:
        for slider in self.sliders.values():
            slider.valueChanged.connect(self._moved)
        self._rest.timeout.connect(self._say)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.back.clicked.connect(self._as_selon)
        self.accepted.connect(self._say)

    def _moved(self) -> None:
        self._tell_shares()
        self._rest.start()

    def _say(self) -> None:
        """Tell what counts, unless nothing does."""
        if any(self.weights().values()):
            self.weighed.emit(self.weights())

    def _as_selon(self) -> None:
        for name, slider in self.sliders.items():
            slider.setValue(round(self._selon[name]))

    def _tell_shares(self) -> None:
        """The number of every slider beside Selon's."""
        for name, slider in self.sliders.items():
            words = translate("weights", "%1 (Selon: %2)").replace("%1", str(slider.value()))
            self.shares[name].setText(words.replace("%2", f"{self._selon[name]:g}"))
        some = any(self.weights().values())
        self.use.setEnabled(some)
        none = translate("weights", "Something must count: move at least one slider up.")
        self.warning.say("" if some else none)
