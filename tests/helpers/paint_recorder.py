"""What the canvas really shows, paint by paint, held against the bicubic picture of that moment."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtWidgets import QWidget

from leafscope.core.geometry import Box, Viewport
from leafscope.gui.rendering import qimage
from leafscope.gui.window.main_window import MainWindow

REDUCED = 8  # device pixels a side that are compared as one: texture goes, what is missing stays


@dataclass(frozen=True, eq=False)
class PaintedFrame:
    """A paint of the canvas.

    Attributes:
        moment: what the hand was doing.
        photo: the pixels of what was open, RGB.
        viewport: what the canvas showed.
        panes: where its views are, and which part of each can be seen.
        overlays: what lies over it then: labels, the divider, buttons.
        image: the pixels, RGB.

    """

    moment: str
    photo: NDArray[np.uint8]
    viewport: Viewport
    panes: tuple[tuple[Box, Box], ...]
    overlays: tuple[Box, ...]
    image: NDArray[np.uint8]


class PaintRecorder(QObject):
    """Takes a picture of the canvas at every paint."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.shots: list[PaintedFrame] = []
        self.moment = ""
        self._window = window
        self._taking = False
        window.canvas.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Take a picture right after a paint: within it, Qt lets nobody paint again."""
        if event.type() == QEvent.Type.Paint and not self._taking:
            self._taking = True
            QTimer.singleShot(0, self._take)
        return False

    def _take(self) -> None:
        self._shoot()
        self._taking = False

    def _shoot(self) -> None:
        window = self._window
        viewport, size = window.view.shown_viewport, window.canvas.device_size
        if viewport is None or window.opened is None:
            return
        image = qimage.to_rgb(window.canvas.grab().toImage())
        panes = window.comparison.pane_layout(size).panes
        boxes = tuple((pane.box, pane.clip) for pane in panes)
        photo = np.asarray(window.opened.photo.pixels, np.uint8)
        self.shots.append(
            PaintedFrame(self.moment, photo, viewport, boxes, self._overlays(), image)
        )

    def _overlays(self) -> tuple[Box, ...]:
        canvas = self._window.canvas
        visible = [child for child in canvas.findChildren(QWidget) if child.isVisible()]
        places = [(child.mapTo(canvas, QPoint()), child.size()) for child in visible]
        return tuple(
            Box(max(0, at.x() - 2), max(0, at.y() - 2), size.width() + 4, size.height() + 4)
            for at, size in places
        )


def max_deviation(shot: PaintedFrame) -> float:
    """Return by how many levels a shot differs from the bicubic picture, at its worst place.

    Places that are partly beside the photo, a view or under an overlay don't count.
    """
    worst = 0.0
    for view, clip in shot.panes:
        expected, known = _bicubic(shot.viewport, shot.photo, view, clip, shot.image.shape[:2])
        for box in shot.overlays:
            known[box.top : box.bottom, box.left : box.right] = False
        inside = _reduced(known.astype(float)[..., None])[..., 0] == 1
        difference = np.abs(_reduced(shot.image.astype(float)) - _reduced(expected)).max(2)
        worst = max(worst, float(difference[inside].max(initial=0)))
    return worst


def _bicubic(
    viewport: Viewport,
    photo: NDArray[np.uint8],
    view: Box,
    clip: Box,
    shape: tuple[int, int],
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return a canvas with the view's bicubic picture, by Pillow, and where it stands."""
    canvas, known = np.zeros((*shape, 3)), np.zeros(shape, bool)
    height, width = photo.shape[:2]
    scale, (x, y) = viewport.scale, viewport.start
    left, top = max(0, -x), max(0, -y)
    right = min(viewport.width, int(width * scale) - x)
    bottom = min(viewport.height, int(height * scale) - y)
    if right <= left or bottom <= top:
        return canvas, known
    edges = ((x + left) / scale, (y + top) / scale, (x + right) / scale, (y + bottom) / scale)
    edges = (edges[0], edges[1], min(edges[2], width), min(edges[3], height))
    size = (right - left, bottom - top)
    large = Image.fromarray(photo).resize(size, Image.Resampling.BICUBIC, edges, reducing_gap=3.0)
    rows = slice(view.top + top, view.top + bottom)
    columns = slice(view.left + left, view.left + right)
    canvas[rows, columns] = np.asarray(large)[: shape[0] - rows.start, : shape[1] - columns.start]
    known[rows, columns] = True
    seen = np.zeros(shape, bool)
    seen[clip.top : clip.bottom, clip.left : clip.right] = True
    return canvas, known & seen


def _reduced(image: NDArray[np.float64]) -> NDArray[np.float64]:
    height, width, channels = image.shape
    rows, columns = height // REDUCED, width // REDUCED
    kept = image[: rows * REDUCED, : columns * REDUCED]
    squares = kept.reshape(rows, REDUCED, columns, REDUCED, channels)
    means: NDArray[np.float64] = squares.mean((1, 3))
    return means
