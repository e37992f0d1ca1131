"""Records every paint of the canvas and compares it with a bicubic rendering."""

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

SQUARE = 8  # side of the squares whose means are compared: averages out texture, not gaps


@dataclass(frozen=True, eq=False)
class PaintedFrame:
    """A paint of the canvas.

    Attributes:
        action: what the test was doing.
        photo: pixels of the open photo, RGB.
        viewport: the viewport on screen.
        panes: box and visible part of each pane.
        overlays: boxes of labels, the divider and buttons.
        image: the painted pixels, RGB.

    """

    action: str
    photo: NDArray[np.uint8]
    viewport: Viewport
    panes: tuple[tuple[Box, Box], ...]
    overlays: tuple[Box, ...]
    image: NDArray[np.uint8]


class PaintRecorder(QObject):
    """Grabs the canvas after every paint."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.frames: list[PaintedFrame] = []
        self.action = ""
        self._window = window
        self._taking = False
        window.canvas.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Grab after the paint event, since Qt doesn't allow painting within it."""
        if event.type() == QEvent.Type.Paint and not self._taking:
            self._taking = True
            QTimer.singleShot(0, self._take)
        return False

    def _take(self) -> None:
        self._grab()
        self._taking = False

    def _grab(self) -> None:
        window = self._window
        viewport, size = window.view.shown_viewport, window.canvas.device_size
        if viewport is None or window.opened is None:
            return
        image = qimage.to_rgb(window.canvas.grab().toImage())
        panes = window.comparison.pane_layout(size).panes
        boxes = tuple((pane.box, pane.clip) for pane in panes)
        photo = np.asarray(window.opened.photo.pixels, np.uint8)
        self.frames.append(
            PaintedFrame(self.action, photo, viewport, boxes, self._overlays(), image)
        )

    def _overlays(self) -> tuple[Box, ...]:
        canvas = self._window.canvas
        visible = [child for child in canvas.findChildren(QWidget) if child.isVisible()]
        places = [(child.mapTo(canvas, QPoint()), child.size()) for child in visible]
        return tuple(
            Box(max(0, at.x() - 2), max(0, at.y() - 2), size.width() + 4, size.height() + 4)
            for at, size in places
        )


def max_deviation(frame: PaintedFrame) -> float:
    """Return the largest deviation from bicubic in levels, averaged over squares.

    Squares that are partly outside the photo or a pane, or under an overlay, are ignored.
    """
    worst = 0.0
    for view, clip in frame.panes:
        expected, known = _bicubic(frame.viewport, frame.photo, view, clip, frame.image.shape[:2])
        for box in frame.overlays:
            known[box.top : box.bottom, box.left : box.right] = False
        inside = _square_means(known.view(np.uint8)[..., None])[..., 0] == 1
        difference = np.abs(_square_means(frame.image) - _square_means(expected)).max(2)
        worst = max(worst, float(difference[inside].max(initial=0)))
    return worst


def _bicubic(
    viewport: Viewport,
    photo: NDArray[np.uint8],
    view: Box,
    clip: Box,
    shape: tuple[int, int],
) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """Return the canvas as Pillow renders it, and which of its pixels are known."""
    canvas, known = np.zeros((*shape, 3), np.uint8), np.zeros(shape, bool)
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
    visible = np.zeros(shape, bool)
    visible[clip.top : clip.bottom, clip.left : clip.right] = True
    return canvas, known & visible


def _square_means(image: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Return the means of whole squares, added up row by row, which is much faster."""
    height, width, channels = image.shape
    rows, columns = height // SQUARE, width // SQUARE
    kept = image[: rows * SQUARE, : columns * SQUARE].reshape(rows, SQUARE, -1)
    sums = kept.sum(1, dtype=np.uint32).reshape(rows, columns, SQUARE, channels).sum(2)
    means: NDArray[np.float64] = sums / SQUARE**2
    return means
