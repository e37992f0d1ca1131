"""The bar below the picture: a logarithmic slider, and a field to type a scale."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QToolButton,
    QWidget,
)

from .log_scale import STEPS, LogScale, Track
from .scale_field import ScaleField
from .scale_text import format_scale
from .snap_points import SnapPoint, pointer_at, snap_points, thumb_at
from .view import View

TICKS = (1.0, 2.0, 4.0, 8.0, 16.0, 30.0)
SOFT_STOPS = (1.0, 2.0)
WIDE, NARROWEST = 160, 100  # logical pixels
BELOW_GROOVE = 8  # from its middle to the labels
LABEL_SIZE = 0.8  # of the font


class ZoomSlider(QSlider):
    """A slider over the scales on offer; a click on its groove goes there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("zoomSlider")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click, keys go to the picture
        self.setRange(0, STEPS)
        self.setSingleStep(STEPS // 100)
        self.setPageStep(STEPS // 10)
        self._ticks: tuple[tuple[int, str], ...] = ()
        self._stops: tuple[int, ...] = ()
        self._grip: float | None = None  # from the pointer to the hand, while it holds the handle

    def set_ticks(self, ticks: tuple[tuple[int, str], ...]) -> None:
        """Mark positions with labels."""
        if ticks != self._ticks:
            self._ticks = ticks
            self.update()

    def set_stops(self, stops: tuple[int, ...]) -> None:
        """Let a hand that drags the handle feel these positions."""
        self._stops = stops

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the handle under the pointer, and take hold of it."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        pointer, track = event.position().x(), self._track()
        if not self._part(QStyle.SubControl.SC_SliderHandle).contains(event.position().toPoint()):
            self.setValue(track.position_at(pointer))
        self._grip = pointer_at(track.pixel_of(self.value()), self._soft(track)) - pointer
        self.setSliderDown(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the handle follow the hand, but for the soft stops."""
        if self._grip is None:
            super().mouseMoveEvent(event)
            return
        track = self._track()
        pixel = thumb_at(event.position().x() + self._grip, self._soft(track))
        self.setSliderPosition(track.position_at(pixel))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._grip is None:
            super().mouseReleaseEvent(event)
            return
        self._grip = None
        self.setSliderDown(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint marks and their labels, then the slider."""
        painter = QPainter(self)
        painter.setFont(self._small)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as numbers run
        metrics = painter.fontMetrics()
        track = self._track()
        top = self._part(QStyle.SubControl.SC_SliderGroove).center().y() + BELOW_GROOVE
        taken: list[tuple[int, int]] = []
        for position, label in self._ticks:
            x = round(track.pixel_of(position))
            painter.setPen(self.palette().windowText().color())
            painter.drawLine(x, top - 3, x, top)
            width = metrics.horizontalAdvance(label)
            left = min(max(0, x - width // 2), self.width() - width)
            if all(left >= end + 4 or left + width <= begin - 4 for begin, end in taken):
                taken.append((left, left + width))
                painter.drawText(left, top + metrics.ascent() + 1, label)
        painter.end()
        super().paintEvent(event)

    def sizeHint(self) -> QSize:
        """Return the room for the groove in the middle, and labels below it."""
        labels = QFontMetrics(self._small).height()
        return QSize(WIDE, 2 * (BELOW_GROOVE + labels + 1))

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(NARROWEST, self.sizeHint().height())

    @property
    def _small(self) -> QFont:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * LABEL_SIZE)
        return font

    def _soft(self, track: Track) -> tuple[SnapPoint, ...]:
        return snap_points(track, [track.pixel_of(stop) for stop in self._stops])

    def _part(self, part: QStyle.SubControl) -> QRect:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return self.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, self)

    def _track(self) -> Track:
        groove = self._part(QStyle.SubControl.SC_SliderGroove)
        half = self._part(QStyle.SubControl.SC_SliderHandle).width() // 2
        ends = groove.left() + half, groove.right() - half
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return Track(*(ends[::-1] if mirrored else ends))


class ZoomBar(QWidget):
    """Shows the view's scale and changes it.

    Args:
        view: whose scale.
        beside: stands at the end of the bar.
        parent: Qt's owner.

    """

    def __init__(
        self, view: View, beside: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("zoomBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._view = view
        self.slider = ZoomSlider()
        self.slider.setAccessibleName(self.tr("Scale"))
        self.field = ScaleField(view)
        self.field.setAccessibleName(self.tr("Scale, as a number"))
        self.field.setToolTip(
            self.tr("Type a scale: 3.7, 370%, fit, or a width or height: w1200, h900 (Z)")
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 2, 8, 2)
        layout.addWidget(self._button("−", self.tr("Zoom out (-)"), 1 / 1.25))
        layout.addWidget(self.slider, 1)
        layout.addWidget(self._button("+", self.tr("Zoom in (+)"), 1.25))
        layout.addWidget(self.field)
        if beside is not None:
            layout.addWidget(beside)
        self.slider.valueChanged.connect(self._slid)
        view.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show where the view is."""
        viewport = self._view.viewport
        self.setEnabled(viewport is not None)
        if viewport is None:
            return
        scales = self._scales
        with QSignalBlocker(self.slider):  # positions are coarser than scales
            self.slider.setValue(scales.position_of(viewport.scale))
        self.slider.set_ticks(self._ticks(scales))
        self.slider.set_stops(tuple(scales.position_of(stop) for stop in SOFT_STOPS))
        self.slider.setAccessibleDescription(format_scale(viewport.scale))
        self.field.follow()

    def focus_scale_field(self) -> None:
        """Let the person type a scale."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @property
    def _scales(self) -> LogScale:
        return LogScale(self._view.allowed_scales, (self._view.fit_scale, *TICKS))

    def _ticks(self, scales: LogScale) -> tuple[tuple[int, str], ...]:
        fit = (scales.position_of(self._view.fit_scale), self.tr("fit"))
        numbers = ((scales.position_of(s), f"{s:g}×") for s in TICKS if s >= scales.scales.minimum)
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
        self._view.zoom_to(self._scales.scale_at(position), immediate=True)
