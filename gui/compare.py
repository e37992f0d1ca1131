"""What the window shows beside what: plain data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from leafscope.core.geometry import Box, Size

GAP = 2  # device pixels between two views


class CompareMode(Enum):
    """How the model is shown against the yardstick."""

    OFF = "off"
    SPLIT = "split"
    SIDE_BY_SIDE = "side-by-side"

    def next(self) -> CompareMode:
        """Return the mode after this one, round and round."""
        modes = list(CompareMode)
        return modes[(modes.index(self) + 1) % len(modes)]


@dataclass(frozen=True)
class Pane:
    """One method's picture in the canvas, in device pixels.

    Attributes:
        method: name of the method that makes the picture.
        box: where its view lies; every pane's box is as large as the view.
        clip: the part of the box that is shown.

    """

    method: str
    box: Box
    clip: Box


@dataclass(frozen=True)
class Arrangement:
    """Panes that show the same view, left to right."""

    view: Size
    panes: tuple[Pane, ...]

    @property
    def methods(self) -> tuple[str, ...]:
        """The methods shown, left to right, each once."""
        return tuple(dict.fromkeys(pane.method for pane in self.panes))

    def pane_at(self, x: float, y: float) -> Pane:
        """Return the pane under a point of the canvas, or the last one."""
        for pane in self.panes:
            if pane.clip.left <= x < pane.clip.right and pane.clip.top <= y < pane.clip.bottom:
                return pane
        return self.panes[-1]


def view_size(mode: CompareMode, canvas: Size) -> Size:
    """Return the size of the view that each pane shows."""
    if mode is CompareMode.SIDE_BY_SIDE:
        return Size(max(0, canvas.width - GAP) // 2, canvas.height)
    return canvas


def arrange(
    mode: CompareMode, canvas: Size, divider: float, yardstick: str, method: str
) -> Arrangement:
    """Return the panes of a canvas.

    Args:
        mode: how to compare.
        canvas: the canvas's size in device pixels.
        divider: where a split lies, from 0 (left edge) to 1 (right edge).
        yardstick: the method on the left.
        method: the method on the right, or alone.

    """
    view = view_size(mode, canvas)
    whole = Box(0, 0, view.width, view.height)
    if mode is CompareMode.OFF:
        return Arrangement(view, (Pane(method, whole, whole),))
    if mode is CompareMode.SIDE_BY_SIDE:
        right = Box(view.width + GAP, 0, view.width, view.height)
        return Arrangement(view, (Pane(yardstick, whole, whole), Pane(method, right, right)))
    column = round(divider * view.width)
    left_of = Box(0, 0, column, view.height)
    right_of = Box(column, 0, view.width - column, view.height)
    return Arrangement(view, (Pane(yardstick, whole, left_of), Pane(method, whole, right_of)))
