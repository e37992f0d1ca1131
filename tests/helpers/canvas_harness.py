"""A canvas with a photo and a clock that tests control."""

from __future__ import annotations

import numpy as np
from opened_photo import build_opened_photo
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leafscope.core.geometry import Size, Viewport
from leafscope.core.photo import Photo
from leafscope.gui.canvas.canvas import Canvas
from leafscope.gui.rendering.base_image import BaseImage
from leafscope.gui.rendering.frame_store import FrameStore
from leafscope.gui.session.session import Session
from leafscope.gui.viewing.view import View

PHOTO = Size(1200, 900)
WINDOW = Size(500, 400)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class CanvasHarness:
    """A session with a canvas and a simulated clock."""

    def __init__(self, qtbot: QtBot, *, reduce_motion: bool = False) -> None:
        self.now = 100.0
        self.view = View(reduce_motion=lambda: reduce_motion, clock=lambda: self.now)
        self.session = Session(self.view, FrameStore(lambda: 0.0))
        self.comparison = self.session.comparison
        self.canvas = Canvas(self.session)
        self._qtbot = qtbot
        qtbot.addWidget(self.canvas)
        self.canvas.resize(WINDOW.width, WINDOW.height)
        self.canvas.show()
        image = QImage(PHOTO.width, PHOTO.height, QImage.Format.Format_RGB888)
        image.fill(QColor(128, 128, 128))
        self.show(image)

    def show(self, image: QImage) -> None:
        """Open a photo with this base image, of size `PHOTO`."""
        photo = Photo(np.zeros((PHOTO.height, PHOTO.width, 3), np.uint8))
        self.session.set_photo(build_opened_photo(photo, BaseImage(PHOTO, image)))

    @property
    def viewport(self) -> Viewport:
        """The viewport to render."""
        assert self.view.viewport is not None
        return self.view.viewport

    @property
    def shown(self) -> Viewport:
        """The viewport on screen."""
        assert self.view.shown_viewport is not None
        return self.view.shown_viewport

    def advance(self, seconds: float) -> None:
        """Advance the clock and wait for the next animation step."""
        self.now += seconds
        before = self.view.shown_viewport
        self._qtbot.waitUntil(lambda: self.view.is_at_rest or self.view.shown_viewport != before)

    def settle(self) -> None:
        """Advance the clock until all animations have ended."""
        self.now += 60.0
        self._qtbot.waitUntil(lambda: self.view.is_at_rest)

    def drag(
        self,
        *points: tuple[int, float, float],
        keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Drag through points (millisecond, x, y) with modifier keys held."""
        kinds = QMouseEvent.Type
        self._mouse(kinds.MouseButtonPress, LEFT, LEFT, points[0], keys)
        for point in points[1:]:
            self._mouse(kinds.MouseMove, NONE, LEFT, point, keys)
        self._mouse(kinds.MouseButtonRelease, LEFT, NONE, points[-1], keys)

    def _mouse(
        self,
        kind: QMouseEvent.Type,
        button: Qt.MouseButton,
        held: Qt.MouseButton,
        point: tuple[int, float, float],
        keys: Qt.KeyboardModifier,
    ) -> None:
        time, x, y = point
        at = QPointF(x, y)
        event = QMouseEvent(kind, at, self.canvas.mapToGlobal(at), button, held, keys)
        event.setTimestamp(time)
        QApplication.sendEvent(self.canvas, event)
