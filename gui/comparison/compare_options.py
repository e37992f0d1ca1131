"""A bar with what the way of comparing lets a person set, and with what pictures are judged by."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDoubleSpinBox, QFileDialog, QLabel, QSlider, QToolBar, QWidget

from leafscope.core.messages import escape_control_chars

from ..session.comparison import BLINK_RATE_RANGE, GAIN_RANGE, CompareMode, Comparison
from ..style.toolbar_keyboard import ToolBarKeyboardAccess
from .measurements import Measurements

STEPS_PER_DOUBLING = 2  # of the gain's slider
RATE_STEP = 0.5  # changes a second


class CompareOptions(QToolBar):
    """Sets a comparison's details, the agreement and the reference; gone while there are none.

    Args:
        comparison: what is compared.
        measurements: what pictures are judged by.
        folder: where to look for a reference.
        parent: Qt's owner.

    """

    def __init__(
        self,
        comparison: Comparison,
        measurements: Measurements,
        folder: Callable[[], Path],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._comparison = comparison
        self._measurements = measurements
        self._folder = folder
        self._away = False
        self.setObjectName("compareOptions")
        self.setWindowTitle(self.tr("Comparison"))
        self.setMovable(False)
        self._build()
        for signal in (comparison.changed, comparison.options_changed, measurements.changed):
            signal.connect(self._follow)
        self._follow()

    def force_hidden(self, away: bool) -> None:
        """Stay hidden, whatever there is to set, until told otherwise."""
        self._away = away
        self._follow()

    def choose_reference(self) -> None:
        """Let a person choose the larger photo of the scene."""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a larger photo of the same scene"), str(self._folder())
        )
        if name:
            self._measurements.set_reference(Path(name))

    def _build(self) -> None:
        comparison, measurements = self._comparison, self._measurements
        self.swap = self._act(self.tr("Swap"), self.tr("Let left and right change places"))
        self.swap.triggered.connect(comparison.swap_sides)
        self._build_blink()
        self._build_gain()
        self.agreement = self._act(
            self.tr("Agreement"),
            self.tr("Colour where the picture, reduced to the photo's pixels, strays from them"),
        )
        self.agreement.setCheckable(True)
        self.agreement.toggled.connect(measurements.set_agreement)
        self.load = self._act(
            self.tr("Reference…"), self.tr("Measure against a larger photo of the same scene")
        )
        self.load.triggered.connect(self.choose_reference)
        self.remove = self._act(
            self.tr("Remove reference"), self.tr("Measure against no reference")
        )
        self.remove.triggered.connect(lambda: measurements.set_reference(None))
        self.sentence = QLabel()
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setContentsMargins(8, 0, 8, 0)
        self.addWidget(self.sentence)
        ToolBarKeyboardAccess(self)
        self.setMinimumHeight(self.sizeHint().height())  # with all: no mode moves the picture

    def _build_blink(self) -> None:
        comparison = self._comparison
        self.rate = QDoubleSpinBox()
        self.rate.setRange(*BLINK_RATE_RANGE)
        self.rate.setSingleStep(RATE_STEP)
        self.rate.setDecimals(1)
        self.rate.setSuffix(self.tr(" Hz"))
        self.rate.setAccessibleName(self.tr("Rate of blinking"))
        self.rate.setToolTip(self.tr("Changes of picture in a second"))
        self.rate.valueChanged.connect(comparison.set_rate)
        self.running = self._act(self.tr("Blink"), self.tr("Let the pictures change by themselves"))
        self.running.setCheckable(True)
        self.running.toggled.connect(comparison.set_auto_blink)
        self.step = self._act(self.tr("Other picture"), self.tr("Show the other picture now"))
        self.step.triggered.connect(comparison.flip)
        self._of_blinking = [self.running, self.addWidget(self.rate), self.step]

    def _build_gain(self) -> None:
        self.gain = QSlider(Qt.Orientation.Horizontal)
        least, most = (round(math.log2(gain) * STEPS_PER_DOUBLING) for gain in GAIN_RANGE)
        self.gain.setRange(least, most)
        self.gain.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # arrows go to the picture
        self.gain.setPageStep(STEPS_PER_DOUBLING)
        self.gain.setFixedWidth(self.fontMetrics().horizontalAdvance("0") * 16)
        self.gain.setAccessibleName(self.tr("Gain of the difference"))
        self.gain.setToolTip(self.tr("How many times the difference is shown"))
        self.gain.valueChanged.connect(
            lambda step: self._comparison.set_gain(2 ** (step / STEPS_PER_DOUBLING))
        )
        self._times = QLabel()
        self._times.setMinimumWidth(self.fontMetrics().horizontalAdvance("× 000.0"))
        label = QLabel(self.tr("Gain"))
        label.setContentsMargins(8, 0, 4, 0)
        label.setBuddy(self.gain)
        before = self.addWidget(label)
        self.gain_action = self.addWidget(self.gain)
        self._of_difference = [before, self.gain_action, self.addWidget(self._times)]

    def _act(self, text: str, hint: str) -> QAction:
        action = self.addAction(text)
        action.setIconText(text)  # Qt's own has no dots
        action.setToolTip(hint)
        return action

    def _follow(self) -> None:
        state, measurements = self._comparison.state, self._measurements
        blinking = state.mode is CompareMode.BLINK
        subtracting = state.mode is CompareMode.DIFFERENCE
        for action in self._of_blinking:
            action.setVisible(blinking)
        for action in self._of_difference:
            action.setVisible(subtracting)
        comparing = state.mode is not CompareMode.OFF
        self.swap.setVisible(comparing)
        with QSignalBlocker(self.rate), QSignalBlocker(self.gain):  # whose steps are coarser
            if self.rate.value() != state.rate:  # or it writes over what is being typed
                self.rate.setValue(state.rate)
            self.gain.setValue(round(math.log2(state.gain) * STEPS_PER_DOUBLING))
        self.running.setChecked(state.auto_blink)
        self._times.setText(f"× {QLocale().toString(state.gain, 'g', 3)}")
        self.agreement.setChecked(measurements.agreement)
        self.remove.setVisible(measurements.reference is not None)
        self.sentence.setText(self._words())
        judged = measurements.agreement or bool(self.sentence.text())
        self.setVisible((comparing or judged) and not self._away)

    def _words(self) -> str:
        measurements = self._measurements
        name = (
            ""
            if measurements.reference is None
            else escape_control_chars(measurements.reference.name)
        )
        return " · ".join(words for words in (name, measurements.reference_sentence) if words)
