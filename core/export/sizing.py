"""Output sizes in several units, and regions with a fixed aspect ratio."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from ..errors import ExportError, ViewError
from ..geometry import Box, Size

CENTIMETRES_PER_INCH = 2.54
PRINT_DPI = 300.0  # the usual density for photo prints


class Unit(Enum):
    """Unit of an output's width and height."""

    PIXELS = "px"
    PERCENT = "%"
    CENTIMETRES = "cm"
    INCHES = "in"


@dataclass(frozen=True)
class OutputSize:
    """A scale or a size, for any photo; raises ExportError unless exactly one of them is given."""

    scale: float | None = None  # output pixels per source pixel, instead of a width or height
    width: float | None = None  # in `unit`; None to keep the proportions
    height: float | None = None  # in `unit`; None to keep the proportions
    unit: Unit = Unit.PIXELS

    def __post_init__(self) -> None:
        if (self.scale is None) == (self.width is None and self.height is None):
            raise ExportError("An export needs either a scale or a size.")

    @property
    def label(self) -> str:
        """The scale or size as text for file names: "3.7x", "4000x3000", "4000x" or "30cm"."""
        if self.scale is not None:
            return f"{self.scale:g}x"
        sides = ["" if side is None else f"{side:.10g}" for side in (self.width, self.height)]
        if self.unit is Unit.PIXELS:
            return "x".join(sides)
        return f"{'x'.join(filter(None, sides))}{self.unit.value}"

    @property
    def dpi(self) -> float | None:
        """Default pixels per inch if the unit is centimetres or inches; otherwise None."""
        print_units = (Unit.CENTIMETRES, Unit.INCHES)
        return PRINT_DPI if self.scale is None and self.unit in print_units else None

    def resolve(self, region: Size, dpi: float) -> tuple[float | None, Size | None]:
        """Return (scale, None) or (None, size in pixels); raises ViewError below one pixel."""
        if self.scale is not None:
            return self.scale, None

        def convert(side: float | None, source: int) -> int | None:
            if side is None:
                return None
            if self.unit is Unit.PIXELS:
                return round(side)  # zero is rejected instead of rounded up
            return to_pixels(side, self.unit, source, dpi)

        width, height = convert(self.width, region.width), convert(self.height, region.height)
        return None, resolve_size(region, width, height)


@dataclass(frozen=True)
class Aspect:
    """A named aspect ratio; it applies in landscape or portrait, depending on the region."""

    name: str
    width: float
    height: float


ASPECTS = (
    Aspect("1:1", 1, 1),
    Aspect("4:3", 4, 3),
    Aspect("3:2", 3, 2),
    Aspect("16:9", 16, 9),
    Aspect("A4", 297, 210),  # millimetres, ISO 216
)


def to_pixels(value: float, unit: Unit, source: int, dpi: float) -> int:
    """Convert a length to pixels, at least 1; percentages are relative to `source` pixels."""
    pixels = {
        Unit.PIXELS: value,
        Unit.PERCENT: value / 100 * source,
        Unit.CENTIMETRES: value / CENTIMETRES_PER_INCH * dpi,
        Unit.INCHES: value * dpi,
    }[unit]
    return max(1, round(pixels))


def from_pixels(pixels: int, unit: Unit, source: int, dpi: float) -> float:
    """Convert pixels to a length in `unit`; inverse of `to_pixels`."""
    return {
        Unit.PIXELS: float(pixels),
        Unit.PERCENT: pixels / source * 100,
        Unit.CENTIMETRES: pixels / dpi * CENTIMETRES_PER_INCH,
        Unit.INCHES: pixels / dpi,
    }[unit]


def resolve_size(source: Size, width: int | None, height: int | None) -> Size:
    """Compute a missing side from the proportions of `source`; raises ViewError below 1 pixel."""
    sides = [side for side in (width, height) if side is not None]
    if not sides or min(sides) < 1:
        raise ViewError("The output needs a width or a height of at least one pixel.")
    if width is None:
        assert height is not None
        width = max(1, round(source.width * height / source.height))
    if height is None:
        height = max(1, round(source.height * width / source.width))
    return Size(width, height)


def crop_to_aspect(region: Box, aspect: Aspect, photo: Size) -> Box:
    """Return the largest centred box of an aspect ratio in a region, oriented like the region."""
    long, short = max(aspect.width, aspect.height), min(aspect.width, aspect.height)
    across, down = (long, short) if region.width >= region.height else (short, long)
    unit = min(region.width / across, region.height / down)
    width = max(1, min(photo.width, round(across * unit)))
    height = max(1, min(photo.height, round(down * unit)))
    left = region.left + (region.width - width) // 2
    top = region.top + (region.height - height) // 2
    return Box(
        max(0, min(left, photo.width - width)),
        max(0, min(top, photo.height - height)),
        width,
        height,
    )


def oriented_ratio(box: Box, aspect: Aspect) -> float:
    """Return an aspect ratio as width / height, below 1 if `box` is in portrait format."""
    ratio = max(aspect.width, aspect.height) / min(aspect.width, aspect.height)
    return ratio if box.width >= box.height else 1 / ratio


def move_region(box: Box, left: int, top: int, ratio: float | None, photo: Size) -> Box:
    """Move a region's top left corner to (left, top); shrink the region to fit into the photo."""
    left, top = min(left, photo.width - 1), min(top, photo.height - 1)
    width = min(box.width, photo.width - left)
    height = min(box.height, photo.height - top)
    if ratio is not None:
        width = min(width, round(height * ratio))
    return _fit_ratio(Box(left, top, width, height), ratio, photo)


def set_region_width(box: Box, width: int, ratio: float | None, photo: Size) -> Box:
    """Change a region's width; also change its height if `ratio` (width / height) is given."""
    width = min(width, photo.width - box.left)
    return _fit_ratio(replace(box, width=width), ratio, photo)


def set_region_height(box: Box, height: int, ratio: float | None, photo: Size) -> Box:
    """Change a region's height; also change its width if `ratio` (width / height) is given."""
    height, width = min(height, photo.height - box.top), box.width
    if ratio is not None:
        width = min(max(1, round(height * ratio)), photo.width - box.left)
    return _fit_ratio(Box(box.left, box.top, width, height), ratio, photo)


def _fit_ratio(box: Box, ratio: float | None, photo: Size) -> Box:
    """Set the height to width / `ratio` if given; shrink both sides to fit into the photo."""
    if ratio is None:
        return box
    height, room = round(box.width / ratio), photo.height - box.top
    if height > room:
        return Box(box.left, box.top, max(1, round(room * ratio)), room)
    return Box(box.left, box.top, max(1, box.width), max(1, height))
