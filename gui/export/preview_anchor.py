"""Which part of an output a window shows, at its true pixels."""

from __future__ import annotations

from dataclasses import dataclass

from leafscope.core.geometry import Box, Size


@dataclass(frozen=True)
class PreviewAnchor:
    """A place in an output.

    It is told by its middle, in half pixels, so that it doesn't wander while the window changes.

    Attributes:
        whole: size of the output in pixels.
        across: of the middle, in half pixels from the left edge.
        down: likewise from the top.

    """

    whole: Size
    across: int
    down: int

    @staticmethod
    def middle_of(whole: Size) -> PreviewAnchor:
        """Return the middle of an output."""
        return PreviewAnchor(whole, whole.width, whole.height)

    def box(self, room: Size) -> Box:
        """Return the output pixels that a window shows; all that there are where it has room."""
        left, width = _part(self.across, self.whole.width, room.width)
        top, height = _part(self.down, self.whole.height, room.height)
        return Box(left, top, width, height)

    def moved(self, columns: int, rows: int, room: Size) -> PreviewAnchor:
        """Return the place so many pixels further, as far as the output goes."""
        here = self.box(room)
        across, down = 2 * (here.left + columns) + here.width, 2 * (here.top + rows) + here.height
        box = PreviewAnchor(self.whole, across, down).box(room)
        return PreviewAnchor(self.whole, box.left + box.right, box.top + box.bottom)

    def onto(self, whole: Size) -> PreviewAnchor:
        """Return the same place of an output of another size."""
        across = round(self.across * whole.width / self.whole.width)
        return PreviewAnchor(whole, across, round(self.down * whole.height / self.whole.height))


def _part(middle: int, length: int, room: int) -> tuple[int, int]:
    count = max(1, min(length, room))
    return min(max(0, (middle - count) // 2), length - count), count
