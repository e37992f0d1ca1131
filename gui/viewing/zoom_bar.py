"""The bar below the picture: a logarithmic zoom slider and a scale field."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QStyle, QStyleOptionSlider, QToolButton, QWidget

from ..style.forms import fill
from .navigation import ScaleRange
from .scale_field import ScaleField, format_scale
from .view import View

if TYPE_CHECKING:
    from leafscope.core.inspection.survey import UsefulScale

STEPS = 4000  # slider positions; one step is 0.17 % of scale between 1:16 and 64:1
TICKS = (1.0, 2.0, 4.0, 8.0, 16.0, 30.0)
SNAP_SCALES = (1.0, 2.0)
SNAP_PIXELS = 5.0  # how far the pointer moves to either side before the handle leaves a snap point
SNAP_REACH = 20.0  # pixels from a snap point where the handle has caught up with the pointer
WIDTH, MIN_WIDTH = 160, 100  # logical pixels
LABEL_OFFSET = 8  # logical pixels from the middle of the groove to the labels
MARK_OFFSET, MARK_SIZE = 8, 5  # logical pixels: from the middle of the groove; half the width
LABEL_SIZE = 0.8  # relative to the font


@dataclass(frozen=True)
class LogScale:
    """A logarithmic mapping between slider positions, 0 to `STEPS`, and scales."""

    scales: ScaleRange
    exact: tuple[float, ...] = ()  # scales that the nearest slider position selects exactly

    def scale_at(self, position: int) -> float:
        """Return the scale at a slider position."""
        if position <= 0:
            return self.scales.minimum
        if position >= STEPS:
            return self.scales.maximum
        for scale in self.exact:
            if position == self.position_of(scale):
                return scale
        return self.scales.minimum * math.exp(self._span * position / STEPS)

    def position_of(self, scale: float) -> int:
        """Return the slider position nearest to a scale."""
        if self._span == 0:
            return 0
        share = math.log(self.scales.clamp(scale) / self.scales.minimum) / self._span
        return round(STEPS * share)

    @property
    def _span(self) -> float:
        return math.log(self.scales.maximum / self.scales.minimum)


@dataclass(frozen=True)
class Track:
    """The end positions of the slider handle's centre, in pixels of the widget."""

    first: float  # pixel of position 0; right of `last` in right-to-left layouts
    last: float  # pixel of position `STEPS`

    def pixel_of(self, position: float) -> float:
        """Convert a slider position to a coordinate in pixels."""
        return self.first + (self.last - self.first) * position / STEPS

    def position_at(self, pixel: float) -> int:
        """Convert a coordinate in pixels to the nearest slider position."""
        if self.first == self.last:
            return 0
        share = (pixel - self.first) / (self.last - self.first)
        return round(STEPS * min(max(share, 0.0), 1.0))


@dataclass(frozen=True)
class SnapPoint:
    """A coordinate where a dragged handle stays until the pointer is `hold` pixels away.

    From `hold` to `reach` pixels, the handle moves faster than the pointer until it catches up. So
    the handle can be dragged to every position.
    """

    at: float
    reach: float

    @property
    def hold(self) -> float:
        """Distance in pixels that the pointer moves before the handle follows."""
        return SNAP_PIXELS * self.reach / SNAP_REACH


def build_snap_points(track: Track, pixels: Sequence[float]) -> tuple[SnapPoint, ...]:
    """Return snap points; each reaches at most halfway to its neighbours or the track's ends."""
    places = sorted({track.first, *pixels, track.last})
    return tuple(
        SnapPoint(here, min(SNAP_REACH, (here - before) / 2, (after - here) / 2))
        for before, here, after in zip(places, places[1:], places[2:], strict=False)
    )


def handle_for(pointer: float, points: Sequence[SnapPoint]) -> float:
    """Return the dragged handle's coordinate for a pointer coordinate, in pixels."""
    for point in points:
        distance = abs(pointer - point.at)
        if distance < point.reach:
            beyond = max(0.0, distance - point.hold)
            moved = beyond * point.reach / (point.reach - point.hold)
            return point.at + math.copysign(moved, pointer - point.at)
    return pointer


def pointer_for(handle: float, points: Sequence[SnapPoint]) -> float:
    """Return the pointer coordinate for a handle coordinate; inverse of `handle_for`."""
    for point in points:
        distance = abs(handle - point.at)
        if 0 < distance < point.reach:
            moved = point.hold + distance * (point.reach - point.hold) / point.reach
            return point.at + math.copysign(moved, handle - point.at)
    return handle


class ZoomSlider(QSlider):
    """A slider with labelled ticks and snap points; a click moves the handle to the pointer."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("zoomSlider")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus on the canvas
        self.setRange(0, STEPS)
        self.setSingleStep(STEPS // 100)
        self.setPageStep(STEPS // 10)
        self._ticks: tuple[tuple[int, str], ...] = ()
        self._mark: int | None = None
        self._snap_positions: tuple[int, ...] = ()
        self._grip: float | None = None  # offset added to the pointer during a drag

    def set_marks(
        self, ticks: tuple[tuple[int, str], ...], mark: int | None, snap_positions: tuple[int, ...]
    ) -> None:
        """Set labelled ticks, a triangular mark and snap points, all as slider positions."""
        if (ticks, mark) != (self._ticks, self._mark):
            self._ticks, self._mark = ticks, mark
            self.update()
        self._snap_positions = snap_positions

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Move the handle to the pointer and start dragging it."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        pointer, track = event.position().x(), self._track()
        handle = self._sub_control_rect(QStyle.SubControl.SC_SliderHandle)
        if not handle.contains(event.position().toPoint()):
            self.setValue(track.position_at(pointer))
        self._grip = pointer_for(track.pixel_of(self.value()), self._snap_points(track)) - pointer
        self.setSliderDown(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            super().mouseMoveEvent(event)
            return
        track = self._track()
        pixel = handle_for(event.position().x() + self._grip, self._snap_points(track))
        self.setSliderPosition(track.position_at(pixel))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            super().mouseReleaseEvent(event)
            return
        self._grip = None
        self.setSliderDown(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ticks, labels that don't overlap and the mark, then the slider."""
        painter = QPainter(self)
        painter.setFont(self._label_font)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # numbers read left to right
        metrics = painter.fontMetrics()
        track = self._track()
        groove = self._sub_control_rect(QStyle.SubControl.SC_SliderGroove)
        top = groove.center().y() + LABEL_OFFSET
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
        if self._mark is not None:
            tip = QPointF(track.pixel_of(self._mark), groove.center().y() - MARK_OFFSET)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().highlight())
            ends = QPointF(-MARK_SIZE, -MARK_SIZE), QPointF(MARK_SIZE, -MARK_SIZE)
            painter.drawPolygon([tip, *(tip + end for end in ends)])
        painter.end()
        super().paintEvent(event)

    def sizeHint(self) -> QSize:
        """Return a size with room for the groove in the middle and labels below it."""
        labels = QFontMetrics(self._label_font).height()
        return QSize(WIDTH, 2 * (LABEL_OFFSET + labels + 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(MIN_WIDTH, self.sizeHint().height())

    @property
    def _label_font(self) -> QFont:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * LABEL_SIZE)
        return font

    def _snap_points(self, track: Track) -> tuple[SnapPoint, ...]:
        return build_snap_points(track, [track.pixel_of(p) for p in self._snap_positions])

    def _sub_control_rect(self, control: QStyle.SubControl) -> QRect:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return self.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, control, self)

    def _track(self) -> Track:
        groove = self._sub_control_rect(QStyle.SubControl.SC_SliderGroove)
        half = self._sub_control_rect(QStyle.SubControl.SC_SliderHandle).width() // 2
        ends = groove.left() + half, groove.right() - half
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return Track(*(ends[::-1] if mirrored else ends))


class ZoomBar(QWidget):
    """Shows and changes the view's scale; `end_widget` is added after the scale field."""

    def __init__(self, view: View, end_widget: QWidget | None = None) -> None:
        super().__init__()
        self.setObjectName("zoomBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._view = view
        self._useful_scale: float | None = None
        self.slider = ZoomSlider()
        self.slider.setAccessibleName(self.tr("Scale"))
        self.field = ScaleField(view)
        self.field.setAccessibleName(self.tr("Scale, as a number"))
        self.field.setToolTip(
            self.tr("Type a scale (3.7, 370%, fit) or the enlarged size (w1200, h900) (Z)")
        )
        out = self._button("−", self.tr("Zoom out (-)"), 1 / 1.25)
        into = self._button("+", self.tr("Zoom in (+)"), 1.25)
        parts = filter(None, (out, self.slider, into, self.field, end_widget))
        fill(QHBoxLayout(self), *parts, stretch=self.slider).setContentsMargins(8, 2, 8, 2)
        self.slider.valueChanged.connect(self._zoom_to_position)
        view.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Update the slider and the field from the view."""
        viewport = self._view.viewport
        self.setEnabled(viewport is not None)
        if viewport is None:
            return
        scales = self._scales
        with QSignalBlocker(self.slider):  # a rounded position must not change the scale
            self.slider.setValue(scales.position_of(viewport.scale))
        useful = self._useful_scale
        mark = None if useful is None else scales.position_of(useful)
        self.slider.set_marks(
            self._ticks(scales), mark, tuple(scales.position_of(scale) for scale in SNAP_SCALES)
        )
        self.slider.setAccessibleDescription(format_scale(viewport.scale))
        self.field.refresh()

    def mark_useful_scale(self, useful: UsefulScale | None) -> None:
        """Mark the scale above which the photo has no new detail; None removes the mark."""
        self._useful_scale = useful.scale if useful else None
        text = ""
        if useful is not None:
            text = self.tr("Zooming past {0} shows no new detail in this photo.")
            if useful.is_soft:
                text = self.tr(
                    "This photo is blurred or upscaled. Zooming past {0} shows no new detail."
                )
            text = text.format(format_scale(useful.scale))
        self.slider.setToolTip(text)
        self.refresh()

    def focus_scale_field(self) -> None:
        """Show the bar and select the text of the scale field."""
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
        button = QToolButton(autoRaise=True)
        button.setText(text)
        button.setAutoRepeat(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self._view.zoom_by(factor))
        return button

    def _zoom_to_position(self, position: int) -> None:
        self._view.zoom_to(self._scales.scale_at(position), immediate=True)
