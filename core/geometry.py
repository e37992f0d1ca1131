"""Sizes, boxes, viewports, and grids of output pixel centres.

Source space is continuous and measured in source pixels. The photo spans [0, width] x [0, height].
Source pixel (x, y) is the unit cell [x, x + 1] x [y, y + 1], centred at (x + 0.5, y + 0.5).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from .errors import ViewError

MIN_SCALE = 1 / 4096  # a 60,000-pixel photo still covers 14 device pixels
MAX_SCALE = 512.0  # one source pixel then fills a small window; positions stay exact in float64
MAX_WINDOW = 32_767  # Qt's limit for the side of a painted image

Point = tuple[float, float]  # x and y


@dataclass(frozen=True)
class Size:
    """Width and height in pixels."""

    width: int
    height: int


@dataclass(frozen=True)
class Box:
    """A rectangle of whole pixels; `right` and `bottom` are exclusive."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first column to the right of the box."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """The first row below the box."""
        return self.top + self.height

    @property
    def area(self) -> int:
        """The number of pixels."""
        return self.width * self.height

    @property
    def slices(self) -> tuple[slice, slice]:
        """Row and column slices for indexing an array of the whole photo."""
        return slice(self.top, self.bottom), slice(self.left, self.right)

    def slices_in(self, outer: Box) -> tuple[slice, slice]:
        """Return row and column slices for indexing an array that covers `outer`."""
        return self.translate(-outer.left, -outer.top).slices

    def translate(self, dx: int, dy: int) -> Box:
        """Return the box moved by `dx` and `dy`."""
        return Box(self.left + dx, self.top + dy, self.width, self.height)

    def intersection(self, other: Box) -> Box:
        """Return the common part of two boxes; empty if they don't overlap."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        return Box(left, top, max(0, right - left), max(0, bottom - top))

    def grow(self, margin: int, within: Size) -> Box:
        """Return the box with `margin` pixels added on every side, clipped to `within`."""
        width, height = self.width + 2 * margin, self.height + 2 * margin
        grown = Box(self.left - margin, self.top - margin, width, height)
        return grown.intersection(Box(0, 0, within.width, within.height))


@dataclass(frozen=True)
class Axis:
    """One axis of a grid; pixel k has its centre at `origin + (start + k + 0.5) * step`.

    `cut` changes only the integers `start` and `count`, so positions in a part of an axis are
    bit-identical to those in the whole axis.
    """

    origin: float  # source position of the left or upper edge of output pixel 0
    step: float  # source pixels per output pixel, 1 / scale
    start: int  # index of the first output pixel
    count: int  # number of output pixels

    def positions(self) -> NDArray[np.float64]:
        """Return the source positions of the pixel centres, [count]."""
        index = np.arange(self.start, self.start + self.count, dtype=np.float64)
        return self.origin + (index + 0.5) * self.step

    def cut(self, first: int, count: int) -> Axis:
        """Return the part of the axis that has `count` pixels and starts at pixel `first`."""
        return replace(self, start=self.start + first, count=count)


@dataclass(frozen=True)
class Grid:
    """The centres of output pixels, as a vertical and a horizontal axis."""

    y: Axis
    x: Axis

    @property
    def size(self) -> Size:
        """Width and height in output pixels."""
        return Size(self.x.count, self.y.count)

    @property
    def is_identity(self) -> bool:
        """Whether every output pixel coincides with a source pixel."""
        edges = (axis.origin + axis.start * axis.step for axis in (self.y, self.x))
        return self.y.step == self.x.step == 1 and all(edge == int(edge) for edge in edges)

    def cut(self, box: Box) -> Grid:
        """Return the part of the grid inside `box`, in pixels from the start of this grid."""
        return Grid(self.y.cut(box.top, box.height), self.x.cut(box.left, box.width))

    @staticmethod
    def at_scale(photo: Size, scale: float, region: Box | None = None) -> Grid:
        """Return the grid of a region (or the whole photo) at a scale.

        Grids of the same scale have the same pixels where they overlap. Raises ViewError if the
        scale is out of range or the region isn't inside the photo.
        """
        scale = validate_scale(scale)
        box = _validate_region(photo, region)
        y = _axis_at_scale(photo.height, scale, box.top, box.bottom)
        x = _axis_at_scale(photo.width, scale, box.left, box.right)
        return Grid(y, x)

    @staticmethod
    def from_output_size(photo: Size, output: Size, region: Box | None = None) -> Grid:
        """Return the grid that maps a region (or the whole photo) exactly onto `output` pixels.

        Raises ViewError if the output is empty or the region isn't inside the photo.
        """
        if output.width < 1 or output.height < 1:
            raise ViewError("An output of {width} x {height} pixels is empty.", **vars(output))
        box = _validate_region(photo, region)
        return Grid(
            Axis(float(box.top), box.height / output.height, 0, output.height),
            Axis(float(box.left), box.width / output.width, 0, output.width),
        )


@dataclass(frozen=True)
class Viewport:
    """The part of a photo that a window shows: scale, position and window size.

    Raises ViewError if the scale or position is invalid, or a side above `MAX_WINDOW`.
    """

    scale: float  # device pixels per source pixel
    left: float  # source position of the window's left edge; negative left of the photo
    top: float  # source position of the window's top edge
    width: int  # width of the window in device pixels
    height: int  # height of the window in device pixels

    def __post_init__(self) -> None:
        validate_scale(self.scale)
        if not all(math.isfinite(edge * self.scale) for edge in (self.left, self.top)):
            raise ViewError("The view's position must be a finite number.")
        if not (0 <= self.width <= MAX_WINDOW and 0 <= self.height <= MAX_WINDOW):
            raise ViewError(
                "A window of {width} x {height} pixels can't be shown (at most {most} a side).",
                width=self.width,
                height=self.height,
                most=MAX_WINDOW,
            )

    @property
    def start(self) -> tuple[int, int]:
        """Column and row, in the scaled photo, of the window's upper left pixel."""
        return round(self.left * self.scale), round(self.top * self.scale)

    @property
    def enlarges(self) -> bool:
        """Whether the scale is above 1, so that a model is used."""
        return self.scale > 1

    def visible_grid(self, photo: Size) -> tuple[int, int, Grid]:
        """Return (left, top, grid) of the part of the photo inside the window.

        `left` and `top` are the position of this part in the window, in device pixels. `grid` is
        cut from the whole photo's `Grid.at_scale` and may be empty.
        """
        whole = Grid.at_scale(photo, self.scale)
        start_x, start_y = self.start
        left, x = _window_on_axis(whole.x, start_x, self.width)
        top, y = _window_on_axis(whole.y, start_y, self.height)
        return left, top, Grid(y, x)


def validate_scale(scale: float) -> float:
    """Return `scale`; raises ViewError if it isn't in [MIN_SCALE, MAX_SCALE]."""
    if not (MIN_SCALE <= scale <= MAX_SCALE):  # also rejects NaN
        raise ViewError(
            "A scale of {scale:g} is out of range (1/4096 to {most:g}).",
            scale=scale,
            most=MAX_SCALE,
        )
    return float(scale)


def _validate_region(photo: Size, region: Box | None) -> Box:
    whole = Box(0, 0, photo.width, photo.height)
    if region is None:
        return whole
    if region.area < 1 or region.intersection(whole) != region:
        raise ViewError(
            "The region {wide} x {high} at {left}, {top} isn't inside the photo of "
            "{width} x {height} pixels.",
            wide=region.width,
            high=region.height,
            left=region.left,
            top=region.top,
            width=photo.width,
            height=photo.height,
        )
    return region


def _axis_at_scale(length: int, scale: float, first: int, last: int) -> Axis:
    """Return the axis of output pixels centred in source range [first, last), at least one."""
    end = max(1, math.ceil(length * scale - 0.5))
    start = min(math.ceil(first * scale - 0.5), end - 1)
    stop = math.ceil(last * scale - 0.5)
    return Axis(0.0, 1 / scale, start, max(1, stop - start))


def _window_on_axis(whole: Axis, start: int, count: int) -> tuple[int, Axis]:
    """Cut an axis to a window [start, start + count); return (offset in window, axis)."""
    first = max(start, 0)
    last = min(start + count, whole.count)
    if last <= first:
        return 0, whole.cut(0, 0)
    return first - start, whole.cut(first, last - first)
