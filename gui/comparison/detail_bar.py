"""The slider from faithful to detailed, and the choice of what is detailed."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSlider, QToolButton, QWidget

from ..rendering.model_source import ModelChoice
from ..session.comparison import DETAIL_RANGE, Comparison

STEP, PAGE = 5, 20  # per cent
NARROWEST, WIDEST = 60, 120  # logical pixels
MENU_SIGN = "▾"  # the style's own lies on the words


class DetailBar(QWidget):
    """Shows how much of the picture the detailed method has, and changes it.

    Hidden until `offer` knows what to blend with.

    Args:
        comparison: holds what is blended, both ways.
        back_projection: the switch that stands below the choice.
        parent: Qt's owner.

    """

    detail_model_chosen = Signal(str)  # name of a method
    detail_chosen = Signal(int)  # per cent

    def __init__(
        self, comparison: Comparison, back_projection: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._comparison = comparison
        self._consistent = back_projection
        self._choices: dict[str, ModelChoice] = {}
        self.button = QToolButton()
        self.button.setObjectName("detailButton")
        self.button.setText(f"{self.tr('Detail')} {MENU_SIGN}")
        self.button.setAccessibleName(self.tr("Detail"))
        self.button.setAutoRaise(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(QMenu(self.button))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click, keys go to the picture
        self.slider.setRange(*map(int, DETAIL_RANGE))
        self.slider.setSingleStep(STEP)
        self.slider.setPageStep(PAGE)
        self.slider.setMinimumWidth(NARROWEST)
        self.slider.setMaximumWidth(WIDEST)
        self.slider.setAccessibleName(self.tr("Detail"))
        self.slider.setToolTip(
            self.tr("Left: faithful to the photo. Right: detailed, and partly invented.")
        )
        self.value = QLabel()
        self.value.setMinimumWidth(self.fontMetrics().horizontalAdvance("100 %"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 0, 0)
        for widget in (self.button, self.slider, self.value):
            layout.addWidget(widget)
        self.hide()
        self.slider.valueChanged.connect(self._slid)
        comparison.changed.connect(self._follow)
        self._follow()

    def offer(self, choices: tuple[ModelChoice, ...]) -> None:
        """Offer models to blend with, by their titles."""
        self._choices = {choice.name: choice for choice in choices}
        menu = self.button.menu()
        menu.clear()
        group = QActionGroup(menu)
        for choice in choices:
            action = menu.addAction(choice.title)
            action.setCheckable(True)
            action.setData(choice.name)
            group.addAction(action)
            action.triggered.connect(lambda _, choice=choice: self._choose(choice))
        menu.addSeparator()
        menu.addAction(self._consistent)
        self._follow()

    def _choose(self, choice: ModelChoice) -> None:
        self._comparison.set_detail_model(
            choice.name, supports_back_projection=choice.supports_back_projection
        )
        self.detail_model_chosen.emit(choice.name)

    def _slid(self, percent: int) -> None:
        self._comparison.set_detail(percent)
        self.detail_chosen.emit(percent)

    def _follow(self) -> None:
        state = self._comparison.state
        choice = self._choices.get(state.detail_model)
        self.setVisible(choice is not None)
        self._consistent.setEnabled(choice is not None and choice.supports_back_projection)
        with QSignalBlocker(self.slider):
            self.slider.setValue(state.detail)
        self.slider.setEnabled(state.method != state.detail_model)
        self.value.setText(f"{state.detail} %")
        title = "" if choice is None else choice.title
        self.button.setToolTip(self.tr("Detail is taken from {0}").format(title))
        for action in self.button.menu().actions():
            if action.data() is not None:
                action.setChecked(action.data() == state.detail_model)
