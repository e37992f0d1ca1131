"""What says, on the screen only, which method made a pane, and lets a person choose another."""

from __future__ import annotations

import math

from PySide6.QtCore import QLocale, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from leafscope.core.geometry import Box
from leafscope.core.methods import Method

from ..rendering.model_source import method_title
from ..session.comparison import CompareMode, Pane
from ..session.session import Session
from ..style import theme
from ..style.accessible_picture import AccessiblePicture
from ..viewing import navigation
from ..viewing.scale_text import format_scale
from .coordinates import device_size

MARGIN = 10  # logical pixels around a label
PADDING = 9, 4
ARROW = 12  # room for the sign of a menu
FRAME = QSize(2 * PADDING[0] + ARROW, 2 * PADDING[1])
WIDGET_LIMIT = 2**24 - 1  # Qt's largest height
WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class PaneLabel(QToolButton):
    """A pane's words; its menu has the methods that the pane may show."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        self.place = 0  # of the pane that the menu is of

    def say(self, text: str) -> None:
        """Show these words."""
        self.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(text)

    def offer(self, titles: dict[str, str], pane: Pane) -> None:
        """Have the menu show methods by their titles, that of the pane chosen."""
        self.place = pane.index  # while the menu is open, blinking shows the other pane
        menu = self.menu()
        menu.clear()
        group = QActionGroup(menu)
        for name, title in titles.items():
            action = menu.addAction(title)
            action.setData(name)
            action.setCheckable(True)
            action.setChecked(Method(name) == pane.method)
            group.addAction(action)

    def lie(self, area: QRect, *, right: bool) -> None:
        """Lie in a lower corner of an area, in as many lines as it needs; be gone without room."""
        room = area.size() - QSize(2 * MARGIN, 2 * MARGIN)
        size = self._words(room.width()).size() + FRAME
        left = area.right() + 1 - size.width() - MARGIN if right else area.left() + MARGIN
        self.setGeometry(QRect(QPoint(left, area.bottom() + 1 - size.height() - MARGIN), size))
        self.setVisible(size.width() <= room.width() and size.height() <= room.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint light words on dark, readable on any picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(theme.LABEL_TEXT, 2) if lit else Qt.PenStyle.NoPen)
        painter.setBrush(theme.LABEL_GROUND)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        across, down = PADDING
        area = self.rect().adjusted(across, down, -across - ARROW, -down)
        painter.setPen(theme.LABEL_TEXT)
        painter.drawText(area, WRAPPED, self.text())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.LABEL_TEXT)
        middle, x = self.height() / 2, self.width() - across - 4
        painter.drawPolygon(
            [QPointF(x - 4, middle - 2), QPointF(x + 4, middle - 2), QPointF(x, middle + 3)]
        )

    def _words(self, width: int) -> QRect:
        """Return what the words cover within a width; a long word goes beyond it."""
        lines = QRect(0, 0, max(0, width - FRAME.width()), WIDGET_LIMIT)
        return self.fontMetrics().boundingRect(lines, WRAPPED, self.text())


class PaneLabels(QObject):
    """The labels of a canvas.

    Args:
        canvas: where they lie, and what tells screen readers of them; owns this.
        session: what they are of; its overlays are told beside the methods' titles.

    """

    def __init__(self, canvas: AccessiblePicture, session: Session) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._view = session.view
        self._comparison = session.comparison
        self._overlays = session.overlays
        self._titles: dict[str, str] = {}
        self._labels: list[PaneLabel] = []

    def show_titles(self, titles: dict[str, str]) -> None:
        """Call the methods by these titles, and offer them in the menus."""
        self._titles = titles
        self.place()

    def place(self) -> None:
        """Say what is in each pane now."""
        panes = self._panes()
        while len(self._labels) < len(panes):
            self._labels.append(self._new_label(len(self._labels)))
        for label in self._labels[len(panes) :]:
            label.hide()
        for label, pane in zip(self._labels, panes, strict=False):
            label.say(self._text(pane))
            label.lie(self._area(pane.clip), right=pane.clip.left > 0)
        self._canvas.accessible_value = self._spoken()

    def _spoken(self) -> str:
        """Return what is seen: the scale, and what every pane shows."""
        viewport = self._view.viewport
        if viewport is None:
            return ""
        panes = [self._text(pane) for pane in self._arranged()]
        return "; ".join([format_scale(viewport.scale), *panes])

    def _new_label(self, number: int) -> PaneLabel:
        label = PaneLabel(self._canvas)
        label.menu().aboutToShow.connect(lambda: self._offer(number))
        label.menu().triggered.connect(
            lambda action: self._comparison.set_pane_method(label.place, action.data())
        )
        return label

    def _offer(self, number: int) -> None:
        self._labels[number].offer(self._titles, self._panes()[number])

    def _panes(self) -> tuple[Pane, ...]:
        """Return the panes that are labelled: not the only one of the method looked at."""
        state = self._comparison.state
        if self._view.viewport is None:
            return ()
        alone = state.mode is CompareMode.OFF and state.override_method is None
        if (
            alone
            and state.effective_method == Method(state.method)
            and not self._notes(state.effective_method)
        ):
            return ()
        return self._arranged()

    def _arranged(self) -> tuple[Pane, ...]:
        return self._comparison.pane_layout(device_size(self._canvas)).panes

    def _area(self, clip: Box) -> QRect:
        ratio = self._canvas.devicePixelRatioF()
        corner = QPoint(round(clip.left / ratio), round(clip.top / ratio))
        return QRect(corner, QSize(round(clip.width / ratio), round(clip.height / ratio)))

    def _text(self, pane: Pane) -> str:
        title = self._title(pane.method)
        viewport = self._view.viewport
        if viewport and not viewport.enlarges and not pane.method.is_interpolation:
            title = self.tr("{0}, begins above 1×").format(title)
        if pane.difference_from is not None:
            return self._difference_text(pane.difference_from, pane.method)
        return " · ".join([title, *self._notes(pane.method)])

    def _title(self, method: Method) -> str:
        return method_title(method, self._titles)

    def _difference_text(self, first: Method, second: Method) -> str:
        found = self._overlays.difference(first, second)
        ready = found is not None and found.frame.viewport == self._view.viewport
        words = self.tr("Difference of {0} and {1}, {2} times")
        gain = QLocale().toString(self._comparison.state.gain, "g", 3)
        text = words.format(self._title(first), self._title(second), gain)
        if ready:
            return text
        view = self._view.viewport  # where a move leads: labels are placed when it begins
        seen = view and self._overlays.visible_difference(view, first, second)
        return text + " …" if seen else " · ".join([self._title(second), text + " …"])

    def _notes(self, method: Method) -> list[str]:
        """Return what has been found out about a method in the view."""
        view, photo = self._view.viewport, self._view.photo
        if view is None or photo is None:
            return []
        box, locale, notes = navigation.visible_box(view, photo), QLocale(), []
        measure = self._overlays.measurement(method, box)
        if measure is not None:
            decibels = "∞" if math.isinf(measure.psnr) else locale.toString(measure.psnr, "f", 2)
            notes.append(self.tr("PSNR {0} dB").format(decibels))
            if measure.ssim is not None:
                ssim = locale.toString(measure.ssim, "f", 4)
                notes.append(self.tr("SSIM {0}").format(ssim))
        mean = self._overlays.mean_deviation(method, view, box)
        if mean is not None:
            levels = locale.toString(mean * 255, "f", 2)
            notes.append(self.tr("strays by {0} of 255").format(levels))
        return notes
