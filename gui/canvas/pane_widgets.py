"""Widgets on top of the panes: labels with method menus, and the split view's divider."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import (
    QLocale,
    QObject,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QActionGroup,
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QSlider, QToolButton, QWidget

from leafscope.core.geometry import Box
from leafscope.core.methods import Method

from ..rendering.model_source import method_title
from ..session.comparison import CompareMode, Comparison, Pane
from ..session.session import Session
from ..style import theme
from ..style.accessible_picture import AccessiblePicture
from ..viewing import navigation
from ..viewing.scale_field import format_scale
from .painting import device_size

MARGIN = 10  # logical pixels around a label
PADDING = 9, 4
ARROW_WIDTH = 12  # of the menu indicator
EXTRA_SIZE = QSize(2 * PADDING[0] + ARROW_WIDTH, 2 * PADDING[1])  # around the text
MAX_HEIGHT = 2**24 - 1  # Qt's QWIDGETSIZE_MAX
TEXT_FLAGS = int(
    Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
)
PERCENT = 100
DIVIDER_WIDTH = 27  # logical pixels that can be grabbed
KNOB_RADIUS = 11.0
LEFT = Qt.MouseButton.LeftButton


class PaneLabel(QToolButton):
    """Label in a corner of a pane; a click opens a menu of methods for the pane."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        self.pane_index = 0  # index of the pane for which the menu was opened

    def set_label(self, text: str) -> None:
        """Set the text, tooltip and accessible name."""
        self.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(text)

    def fill_menu(self, titles: dict[str, str], pane: Pane) -> None:
        """Fill the menu with method titles and check the method that `pane` shows."""
        self.pane_index = pane.index  # blinking may show the other pane while the menu is open
        menu = self.menu()
        menu.clear()
        group = QActionGroup(menu)
        for name, title in titles.items():
            action = menu.addAction(title)
            action.setData(name)
            action.setCheckable(True)
            action.setChecked(Method(name) == replace(pane.method, resolved=False))
            group.addAction(action)

    def place_in(self, area: QRect, *, right: bool) -> None:
        """Place the label in a lower corner of an area; hide it if the area is too small."""
        space = area.size() - QSize(2 * MARGIN, 2 * MARGIN)
        size = self._text_rect(space.width()).size() + EXTRA_SIZE
        left = area.right() + 1 - size.width() - MARGIN if right else area.left() + MARGIN
        self.setGeometry(QRect(QPoint(left, area.bottom() + 1 - size.height() - MARGIN), size))
        self.setVisible(size.width() <= space.width() and size.height() <= space.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint light text on a dark background, which is readable on any picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        highlighted = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(theme.LABEL_TEXT, 2) if highlighted else Qt.PenStyle.NoPen)
        painter.setBrush(theme.LABEL_GROUND)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        dx, dy = PADDING
        painter.setPen(theme.LABEL_TEXT)
        text_area = self.rect().adjusted(dx, dy, -dx - ARROW_WIDTH, -dy)
        painter.drawText(text_area, TEXT_FLAGS, self.text())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.LABEL_TEXT)
        middle, x = self.height() / 2, self.width() - dx - 4
        painter.drawPolygon(
            [QPointF(x - 4, middle - 2), QPointF(x + 4, middle - 2), QPointF(x, middle + 3)]
        )

    def _text_rect(self, width: int) -> QRect:
        """Return the area of the wrapped text; a single long word may exceed `width`."""
        bounds = QRect(0, 0, max(0, width - EXTRA_SIZE.width()), MAX_HEIGHT)
        return self.fontMetrics().boundingRect(bounds, TEXT_FLAGS, self.text())


class PaneLabels(QObject):
    """Keeps the pane labels and the accessible description of a canvas up to date."""

    def __init__(self, canvas: AccessiblePicture, session: Session) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._view = session.view
        self._comparison = session.comparison
        self._overlays = session.overlays
        self._titles: dict[str, str] = {}
        self._labels: list[PaneLabel] = []

    def show_titles(self, titles: dict[str, str]) -> None:
        """Set the methods that the menus offer; `titles` maps method names to titles."""
        self._titles = titles
        self.update_labels()

    def update_labels(self) -> None:
        """Update the text and position of every label."""
        panes = self._labelled_panes()
        while len(self._labels) < len(panes):
            self._labels.append(self._new_label(len(self._labels)))
        for label in self._labels[len(panes) :]:
            label.hide()
        for label, pane in zip(self._labels, panes, strict=False):
            label.set_label(self._text(pane))
            label.place_in(self._area(pane.clip), right=pane.clip.left > 0)
        self._canvas.accessible_value = self._description()

    def _description(self) -> str:
        """Return the scale and the label text of every pane, for screen readers."""
        viewport = self._view.viewport
        if viewport is None:
            return ""
        panes = [self._text(pane) for pane in self._panes()]
        return "; ".join([format_scale(viewport.scale), *panes])

    def _new_label(self, number: int) -> PaneLabel:
        label = PaneLabel(self._canvas)
        label.menu().aboutToShow.connect(
            lambda: label.fill_menu(self._titles, self._labelled_panes()[number])
        )
        label.menu().triggered.connect(
            lambda action: self._comparison.set_pane_method(label.pane_index, action.data())
        )
        return label

    def _labelled_panes(self) -> tuple[Pane, ...]:
        """Return the panes to label: all, or none if the only label would name the method."""
        state = self._comparison.state
        if self._view.viewport is None:
            return ()
        alone = state.mode is CompareMode.OFF and state.override_method is None
        method = Method(state.method, resolved=state.auto)
        if alone and state.effective_method == method and not self._notes(method):
            return ()
        return self._panes()

    def _panes(self) -> tuple[Pane, ...]:
        return self._comparison.pane_layout(device_size(self._canvas)).panes

    def _area(self, clip: Box) -> QRect:
        ratio = self._canvas.devicePixelRatioF()
        corner = QPoint(round(clip.left / ratio), round(clip.top / ratio))
        return QRect(corner, QSize(round(clip.width / ratio), round(clip.height / ratio)))

    def _text(self, pane: Pane) -> str:
        if pane.difference_from is not None:
            return self._difference_text(pane.difference_from, pane.method)
        title = self._title(pane.method)
        viewport = self._view.viewport
        if viewport and not viewport.enlarges and not pane.method.is_interpolation:
            title = self.tr("{0} (works above 100 %)").format(title)
        return " · ".join([title, *self._notes(pane.method)])

    def _title(self, method: Method) -> str:
        return method_title(method, self._titles)

    def _difference_text(self, first: Method, second: Method) -> str:
        difference = self._overlays.difference(first, second)
        gain = QLocale().toString(self._comparison.state.gain, "g", 3)
        text = self.tr("Difference of {0} and {1}, gain {2}")
        text = text.format(self._title(first), self._title(second), gain)
        viewport = self._view.viewport  # the target of an animated move
        if difference is not None and difference.frame.viewport == viewport:
            return text
        visible = viewport and self._overlays.visible_difference(viewport, first, second)
        return text + " …" if visible else " · ".join([self._title(second), text + " …"])

    def _notes(self, method: Method) -> list[str]:
        """Return texts with the PSNR, SSIM and deviation measured for a method in the view."""
        view, photo = self._view.viewport, self._view.photo
        if view is None or photo is None:
            return []
        box, locale, notes = navigation.visible_box(view, photo), QLocale(), []
        score = self._overlays.measurement(method, box)
        if score is not None:
            decibels = "∞" if math.isinf(score.psnr) else locale.toString(score.psnr, "f", 2)
            notes.append(self.tr("PSNR {0} dB").format(decibels))
            if score.ssim is not None:
                notes.append(self.tr("SSIM {0}").format(locale.toString(score.ssim, "f", 4)))
        deviation = self._overlays.mean_deviation(method, view, box)
        if deviation is not None:
            levels = locale.toString(deviation * 255, "f", 2)
            notes.append(self.tr("Deviation {0} of 255").format(levels))
        return notes


class Divider(QSlider):
    """Divider of the split view, a slider whose value is in per cent of the width."""

    def __init__(self, comparison: Comparison, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._comparison = comparison
        self._canvas = parent
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the picture isn't mirrored
        self.setRange(0, PERCENT)
        self.setSingleStep(1)
        self.setPageStep(PERCENT // 10)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Divider between the left and right methods"))
        self.setAccessibleDescription(self.tr("Percentage of the picture's width, from the left"))
        self.setToolTip(self.tr("Drag, or press Tab and then the arrow keys, Home or End"))
        self.valueChanged.connect(lambda value: comparison.set_divider(value / PERCENT))
        comparison.divider_moved.connect(self.place)
        self.place()

    def place(self) -> None:
        """Move this widget to the divider position of the comparison."""
        divider = self._comparison.state.divider
        with QSignalBlocker(self):  # the rounded value must not replace the exact position
            self.setValue(round(divider * PERCENT))
        middle = round(divider * self._canvas.width())
        self.setGeometry(middle - DIVIDER_WIDTH // 2, 0, DIVIDER_WIDTH, self._canvas.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a drag with the left button; pass other buttons on to the canvas."""
        event.setAccepted(event.button() == LEFT)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(bool(event.buttons() & LEFT))
        if event.isAccepted():
            x = self.mapTo(self._canvas, event.position()).x()
            self._comparison.set_divider(x / max(1, self._canvas.width()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(event.button() == LEFT)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, height = DIVIDER_WIDTH / 2, self.height()
        painter.fillRect(QRectF(middle - 1.5, 0, 3, height), QColor(0, 0, 0, 110))
        light = self.palette().highlight().color() if self.hasFocus() else QColor(245, 245, 245)
        painter.fillRect(QRectF(middle - 0.5, 0, 1, height), light)
        painter.setPen(QPen(QColor(0, 0, 0, 150), 1))
        painter.setBrush(light)
        painter.drawEllipse(QPointF(middle, height / 2), KNOB_RADIUS, KNOB_RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(QColor(40, 40, 40), 2))
            painter.drawEllipse(QPointF(middle, height / 2), KNOB_RADIUS - 2, KNOB_RADIUS - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(40, 40, 40))
        for side in (-1, 1):
            tip = QPointF(middle + side * 7, height / 2)
            back = middle + side * 3
            ends = [QPointF(back, height / 2 - 4), QPointF(back, height / 2 + 4)]
            painter.drawPolygon(QPolygonF([tip, *ends]))
