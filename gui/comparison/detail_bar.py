"""The detail slider and the menu of detail models."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSlider, QToolButton, QWidget

from ..rendering.model_source import ModelChoice
from ..session.comparison import DETAIL_RANGE, Comparison
from ..style.forms import fill

STEP, PAGE_STEP = 5, 20  # per cent
MIN_WIDTH, WIDTH = 60, 240  # logical pixels of the slider
MENU_INDICATOR = "▾"  # the style's own indicator overlaps the text


class DetailSlider(QSlider):
    """A slider that takes the focus on a click and resets on a double-click."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setRange(*map(int, DETAIL_RANGE))
        self.setSingleStep(STEP)
        self.setPageStep(PAGE_STEP)
        self.setMinimumWidth(MIN_WIDTH)

    def sizeHint(self) -> QSize:
        """Return a size wide enough to select every whole percentage by dragging."""
        return QSize(WIDTH, super().sizeHint().height())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.setValue(self.minimum())


class DetailBar(QWidget):
    """Slider for the share of the detail model, with a menu of models.

    The bar is hidden if there is no model. The menu ends with two actions, which toggle
    back-projection and whether the share is kept for the next photo.
    """

    detail_model_chosen = Signal(str)  # name of the model
    detail_chosen = Signal(int)  # per cent

    def __init__(self, comparison: Comparison, actions: tuple[QAction, QAction]) -> None:
        super().__init__()
        self._comparison = comparison
        self._actions = actions
        self._choices: dict[str, ModelChoice] = {}
        self.button = QToolButton(autoRaise=True)
        self.button.setObjectName("detailButton")
        self.button.setText(f"{self.tr('Detail')} {MENU_INDICATOR}")
        self.button.setAccessibleName(self.tr("Detail"))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(QMenu(self.button))
        self.slider = DetailSlider()
        self.slider.setAccessibleName(self.tr("Detail"))
        self.slider.setToolTip(
            self.tr(
                "Left: true to the photo. Right: more detail, partly invented. "
                "Double-click to reset."
            )
        )
        self.value = QLabel()
        self.value.setMinimumWidth(self.fontMetrics().horizontalAdvance("100 %"))
        row = fill(QHBoxLayout(self), self.button, self.slider, self.value)
        row.setContentsMargins(12, 0, 0, 0)
        self.hide()
        self.slider.valueChanged.connect(self._set_detail)
        comparison.changed.connect(self._refresh)
        self._refresh()

    def set_choices(self, choices: tuple[ModelChoice, ...]) -> None:
        """Replace the detail models in the menu."""
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
        menu.addActions(self._actions)
        self._refresh()

    def _choose(self, choice: ModelChoice) -> None:
        self._comparison.set_detail_model(
            choice.name, supports_back_projection=choice.supports_back_projection
        )
        self.detail_model_chosen.emit(choice.name)

    def _set_detail(self, percent: int) -> None:
        self._comparison.set_detail(percent)
        self.detail_chosen.emit(percent)

    def _refresh(self) -> None:
        state = self._comparison.state
        choice = self._choices.get(state.detail_model)
        self.setVisible(choice is not None)
        self._actions[-1].setEnabled(choice is not None and choice.supports_back_projection)
        with QSignalBlocker(self.slider):
            self.slider.setValue(state.detail)
        self.slider.setEnabled(state.method != state.detail_model)
        self.value.setText(f"{state.detail} %")
        title = "" if choice is None else choice.title
        self.button.setToolTip(self.tr("Model that adds detail: {0}").format(title))
        for action in self.button.menu().actions():
            if action.data() is not None:
                action.setChecked(action.data() == state.detail_model)
