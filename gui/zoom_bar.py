"""The bar below the picture: a logarithmic slider, and a field to type a scale."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QToolButton,
    QWidget,
)

from leafscope.core.errors import ViewError

from .log_scale import STEPS, LogScale
from .navigation import ScaleRange
from .scale_text import format_scale, parse_scale
from .view import View

TICKS = (1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 64.0)


class ZoomSlider(QSlider):
    """A slider over the scales on offer; a click on its groove goes there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("zoomSlider")
        self.setRange(0, STEPS)
        self.setSingleStep(STEPS // 100)
        self.setPageStep(STEPS // 10)
        self.setMinimumHeight(38)
        self.setMinimumWidth(160)
        self._ticks: tuple[tuple[int, str], ...] = ()

    def set_ticks(self, ticks: tuple[tuple[int, str], ...]) -> None:
        """Mark positions with labels."""
        if ticks != self._ticks:
            self._ticks = ticks
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Bring the handle under the pointer, then let it be dragged."""
        option = self._option()
        handle = self._part(option, QStyle.SubControl.SC_SliderHandle)
        if event.button() == Qt.MouseButton.LeftButton and not handle.contains(
            event.position().toPoint()
        ):
            first, last = self._ends(option)
            x = round(event.position().x()) - first
            self.setValue(QStyle.sliderValueFromPosition(0, STEPS, x, last - first))
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint marks and their labels, then the slider."""
        painter = QPainter(self)
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 0.8)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        option = self._option()
        first, last = self._ends(option)
        groove = self._part(option, QStyle.SubControl.SC_SliderGroove)
        top, taken = groove.center().y() + 9, -1
        for position, label in self._ticks:
            x = first + QStyle.sliderPositionFromValue(0, STEPS, position, last - first)
            width = metrics.horizontalAdvance(label)
            left = min(max(0, x - width // 2), self.width() - width)
            if left <= taken:
                continue
            taken = left + width + 4
            painter.setPen(self.palette().mid().color().lighter(160))
            painter.drawLine(x, top - 3, x, top)
            painter.setPen(self.palette().placeholderText().color().lighter(125))
            painter.drawText(left, top + metrics.ascent() + 1, label)
        painter.end()
        super().paintEvent(event)

    def _option(self) -> QStyleOptionSlider:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return option

    def _part(self, option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
        return self.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, self)

    def _ends(self, option: QStyleOptionSlider) -> tuple[int, int]:
        """Return where the middle of the handle is at the first and at the last position."""
        groove = self._part(option, QStyle.SubControl.SC_SliderGroove)
        half = self._part(option, QStyle.SubControl.SC_SliderHandle).width() // 2
        return groove.left() + half, groove.right() - half


class ZoomBar(QWidget):
    """Shows the view's scale and changes it."""

    mistyped = Signal(str)  # a sentence

    def __init__(self, view: View, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("zoomBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._view = view
        self.slider = ZoomSlider()
        self.slider.setAccessibleName(self.tr("Scale"))
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Scale, as a number"))
        self.field.setToolTip(self.tr("Type a scale: 3.7, 370% or fit (Z)"))
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.setMaximumWidth(self.field.fontMetrics().horizontalAdvance("0" * 11))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 2, 8, 2)
        layout.addWidget(self._button("−", self.tr("Zoom out (-)"), 1 / 1.25))
        layout.addWidget(self.slider, 1)
        layout.addWidget(self._button("+", self.tr("Zoom in (+)"), 1.25))
        layout.addWidget(self.field)
        self.slider.valueChanged.connect(self._slid)
        self.field.editingFinished.connect(self._typed)
        view.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show where the view is."""
        viewport = self._view.viewport
        self.setEnabled(viewport is not None)
        if viewport is None:
            return
        offered = LogScale(self._view.offered)
        self.slider.blockSignals(True)
        self.slider.setValue(offered.position_of(viewport.scale))
        self.slider.blockSignals(False)
        self.slider.set_ticks(self._ticks(offered))
        self.slider.setAccessibleDescription(format_scale(viewport.scale))
        if not self.field.hasFocus():
            self.field.setText(format_scale(viewport.scale))

    def type_scale(self) -> None:
        """Let the person type a scale."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _ticks(self, offered: LogScale) -> tuple[tuple[int, str], ...]:
        scales: ScaleRange = offered.scales
        fit = (offered.position_of(self._view.fit_scale), self.tr("fit"))
        numbers = ((offered.position_of(s), f"{s:g}×") for s in TICKS if s > scales.least)
        return (fit, *numbers)

    def _button(self, text: str, name: str, factor: float) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setAutoRaise(True)
        button.setAutoRepeat(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self._view.zoom_by(factor))
        return button

    def _slid(self, position: int) -> None:
        self._view.zoom_to(LogScale(self._view.offered).scale_at(position))

    def _typed(self) -> None:
        viewport = self._view.viewport
        if viewport is None or self.field.text() == format_scale(viewport.scale):
            return
        try:
            scale = parse_scale(self.field.text(), self._view.offered)
        except ViewError as error:
            self.mistyped.emit(str(error))
        else:
            if scale is None:
                self._view.fit()
            else:
                self._view.zoom_to(scale)
        self.field.setText(format_scale((self._view.viewport or viewport).scale))
