"""The colour under the pointer: in the photo, and in the picture that is on the screen."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from leafscope.core.frames import Frame
from leafscope.core.methods import Method
from leafscope.core.photo import Photo

from ..rendering import qimage
from ..rendering.screen_colour import ScreenColours
from ..session.session import Session
from .status_line import StatusLine

ROUNDING = 1e-6  # output pixels: pointers stand on the edges of pixels, give or take a rounding

Position = tuple[float, float]


def colour_in_photo(photo: Photo, screen: ScreenColours, source: Position) -> QColor:
    """Return the colour of the source pixel at a position, as the screen would show it."""
    x, y = math.floor(source[0]), math.floor(source[1])
    pixel = photo.pixels[y : y + 1, x : x + 1]
    full = np.iinfo(pixel.dtype).max
    eight_bits = np.rint(pixel * (255 / full)).astype(np.uint8)
    colour = screen.image(eight_bits).pixelColor(0, 0)
    if photo.alpha is not None:
        colour.setAlphaF(float(photo.alpha[y, x]) / full)
    return colour


def colour_in_frame(frame: Frame, source: Position) -> QColor | None:
    """Return the colour of a frame at a source position; None where the frame doesn't reach."""
    start_x, start_y = frame.viewport.start
    column = math.floor(source[0] * frame.viewport.scale - start_x + ROUNDING) - frame.left
    row = math.floor(source[1] * frame.viewport.scale - start_y + ROUNDING) - frame.top
    image = qimage.wrap(frame)
    return image.pixelColor(column, row) if image.valid(column, row) else None


class ColourReading(QObject):
    """Keeps the status telling of what is under the pointer.

    Args:
        session: whose photo and frames are read.
        status: told.
        parent: Qt's owner.

    """

    def __init__(self, session: Session, status: StatusLine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._status = status
        self._photo: tuple[Photo, ScreenColours] | None = None
        self._source: Position | None = None
        self._method: Method | None = None
        session.photo_changed.connect(self._take_photo)
        session.view.changed.connect(self._look)
        session.store.frame_added.connect(self._take_frame)

    def point_at(self, source: Position | None, method: Method | None) -> None:
        """Read a source position, or none, in the photo and in a method's picture."""
        self._source, self._method = source, method
        self._status.show_position(source)
        self._read()

    def _take_photo(self) -> None:
        photo = self._session.photo
        assert photo is not None
        self._photo = photo, ScreenColours(photo)
        self._source = None

    def _look(self) -> None:
        """Read what is there already of another view."""
        viewport = self._session.view.viewport
        if viewport is None or self._method is None:
            return
        if self._session.store.exact_frame(self._method, viewport):
            self._read()

    def _take_frame(self, frame: Frame) -> None:
        if frame.method == self._method:
            self._read()

    def _read(self) -> None:
        if self._photo is None or self._source is None or self._method is None:
            self._status.show_colours(None, None)
            return
        layers = self._session.store.layers(self._method, self._session.comparison.methods)
        shown = colour_in_frame(layers[-1].frame, self._source) if layers else None
        self._status.show_colours(colour_in_photo(*self._photo, self._source), shown)
