"""Toolbar for options of the comparison, the deviation and the reference photo."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLabel, QSlider, QToolBar

from leafscope.core.messages import escape_control_chars

from ..session.comparison import BLINK_RATE_RANGE, GAIN_RANGE, CompareMode, Comparison
from ..style.number_fields import DecimalField
from ..style.toolbar_keyboard import ToolBarKeyboardAccess
from .measurements import Measurements

STEPS_PER_DOUBLING = 2  # of the gain slider
RATE_STEP = 0.5  # Hz
DEVIATION_GAIN = 10.0


class CompareOptions(QToolBar):
    """Toolbar that is shown while an option applies; file dialogs start in `folder()`."""

    def __init__(
        self, comparison: Comparison, measurements: Measurements, folder: Callable[[], Path]
    ) -> None:
        super().__init__()
        self._comparison = comparison
        self._measurements = measurements
        self._folder = folder
        self._forced_hidden = False
        self.setObjectName("compareOptions")
        self.setWindowTitle(self.tr("Comparison"))
        self.setMovable(False)
        self._build()
        for signal in (comparison.changed, comparison.options_changed, measurements.changed):
            signal.connect(self._refresh)
        self._refresh()

    def force_hidden(self, hidden: bool) -> None:
        """Hide the toolbar even if an option applies, or stop hiding it."""
        self._forced_hidden = hidden
        self._refresh()

    def choose_reference(self) -> None:
        """Let the user choose the reference, a larger photo of the same scene."""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a larger photo of the same scene"), str(self._folder())
        )
        if name:
            self._measurements.set_reference(Path(name))

    def _build(self) -> None:
        comparison, measurements = self._comparison, self._measurements
        self.swap = self._add(self.tr("Swap"), self.tr("Swap sides"))
        self.swap.triggered.connect(comparison.swap_sides)
        self._build_blink()
        self._build_gain()
        self.deviation = self._add(
            self.tr("Deviation"),
            self.tr("Show where the result, scaled back down, deviates from the original"),
        )
        self.deviation.setCheckable(True)
        self.deviation.toggled.connect(measurements.set_show_deviation)
        self.amplify = self._add(self.tr("Amplify 10×"), self.tr("Make small deviations visible"))
        self.amplify.setCheckable(True)
        self.amplify.toggled.connect(lambda on: measurements.set_gain(DEVIATION_GAIN if on else 1))
        self.load = self._add(
            self.tr("Reference…"), self.tr("Measure against a larger photo of the same scene")
        )
        self.load.triggered.connect(self.choose_reference)
        self.remove = self._add(
            self.tr("Remove reference"), self.tr("Stop measuring against the reference photo")
        )
        self.remove.triggered.connect(lambda: measurements.set_reference(None))
        self.message = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.message.setContentsMargins(8, 0, 8, 0)
        self.addWidget(self.message)
        ToolBarKeyboardAccess(self)
        self.setMinimumHeight(self.sizeHint().height())  # the same height in all modes

    def _build_blink(self) -> None:
        comparison = self._comparison
        self.rate = DecimalField()
        self.rate.setRange(*BLINK_RATE_RANGE)
        self.rate.setSingleStep(RATE_STEP)
        self.rate.setDecimals(1)
        self.rate.setSuffix(self.tr(" Hz"))
        self.rate.setAccessibleName(self.tr("Blink rate"))
        self.rate.setToolTip(self.tr("Number of picture changes per second"))
        self.rate.valueChanged.connect(comparison.set_rate)
        self.auto_blink = self._add(self.tr("Blink"), self.tr("Blink automatically"))
        self.auto_blink.setCheckable(True)
        self.auto_blink.toggled.connect(comparison.set_auto_blink)
        self.flip = self._add(self.tr("Other picture"), self.tr("Show the other picture now"))
        self.flip.triggered.connect(comparison.flip)
        self._blink_actions = [self.auto_blink, self.addWidget(self.rate), self.flip]

    def _build_gain(self) -> None:
        self.gain = QSlider(Qt.Orientation.Horizontal)
        low, high = (round(math.log2(gain) * STEPS_PER_DOUBLING) for gain in GAIN_RANGE)
        self.gain.setRange(low, high)
        self.gain.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus on the canvas
        self.gain.setPageStep(STEPS_PER_DOUBLING)
        self.gain.setFixedWidth(self.fontMetrics().horizontalAdvance("0") * 16)
        self.gain.setAccessibleName(self.tr("Difference gain"))
        self.gain.setToolTip(self.tr("Factor that amplifies the difference"))
        self.gain.valueChanged.connect(
            lambda step: self._comparison.set_gain(2 ** (step / STEPS_PER_DOUBLING))
        )
        self._gain_text = QLabel()
        self._gain_text.setMinimumWidth(self.fontMetrics().horizontalAdvance("× 000.0"))
        label = QLabel(self.tr("Gain"))
        label.setContentsMargins(8, 0, 4, 0)
        label.setBuddy(self.gain)
        label_action = self.addWidget(label)
        self.gain_action = self.addWidget(self.gain)
        self._gain_actions = [label_action, self.gain_action, self.addWidget(self._gain_text)]

    def _add(self, text: str, tooltip: str) -> QAction:
        action = self.addAction(text)
        action.setIconText(text)  # by default Qt strips the ellipsis
        action.setToolTip(tooltip)
        return action

    def _refresh(self) -> None:
        state, measurements = self._comparison.state, self._measurements
        for action in self._blink_actions:
            action.setVisible(state.mode is CompareMode.BLINK)
        for action in self._gain_actions:
            action.setVisible(state.mode is CompareMode.DIFFERENCE)
        comparing = state.mode is not CompareMode.OFF
        self.swap.setVisible(comparing)
        with QSignalBlocker(self.rate), QSignalBlocker(self.gain):  # the widgets round values
            if self.rate.value() != state.rate:  # don't overwrite what is being typed
                self.rate.setValue(state.rate)
            self.gain.setValue(round(math.log2(state.gain) * STEPS_PER_DOUBLING))
        self.auto_blink.setChecked(state.auto_blink)
        self._gain_text.setText(f"× {QLocale().toString(state.gain, 'g', 3)}")
        self.deviation.setChecked(measurements.shows_deviation)
        self.amplify.setVisible(measurements.shows_deviation)
        reference = measurements.reference
        self.remove.setVisible(reference is not None)
        name = "" if reference is None else escape_control_chars(reference.name)
        self.message.setText(" · ".join(filter(None, (name, measurements.reference_message))))
        measuring = measurements.shows_deviation or bool(self.message.text())
        self.setVisible((comparing or measuring) and not self._forced_hidden)
