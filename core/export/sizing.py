"""Sizes as people give them: pixels, per cent, centimetres or inches; and shapes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ..errors import ViewError
from ..geometry import Box, Size

CENTIMETRES_PER_INCH = 2.54


class Unit(Enum):
    """What a length of the output is given in."""

    PIXELS = "px"
    PERCENT = "%"
    CENTIMETRES = "cm"
    INCHES = "in"


@dataclass(frozen=True)
class Aspect:
    """A shape, as wide to high; lying or standing is the region's choice."""

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
    """Return the pixels of a length, at least one.

    Args:
        value: in `unit`.
        unit: per cent is of `source`.
        source: pixels of the region on that side.
        dpi: pixels per inch of the output.

    """
    pixels = {
        Unit.PIXELS: value,
        Unit.PERCENT: value / 100 * source,
        Unit.CENTIMETRES: value / CENTIMETRES_PER_INCH * dpi,
        Unit.INCHES: value * dpi,
    }[unit]
    return max(1, round(pixels))


def from_pixels(pixels: int, unit: Unit, source: int, dpi: float) -> float:
    """Return a number of pixels as a length in `unit`; see `to_pixels`."""
    return {
        Unit.PIXELS: float(pixels),
        Unit.PERCENT: pixels / source * 100,
        Unit.CENTIMETRES: pixels / dpi * CENTIMETRES_PER_INCH,
        Unit.INCHES: pixels / dpi,
    }[unit]


def resolve_size(source: Size, width: int | None, height: int | None) -> Size:
    """Return the output's size, the side that isn't given in proportion.

    Raises:
        ViewError: if neither is given, or one that is has no pixel.

    """
    given = [side for side in (width, height) if side is not None]
    if not given or min(given) < 1:
        raise ViewError("An output needs a width or a height of at least a pixel.")
    if width is None:
        assert height is not None
        width = max(1, round(source.width * height / source.height))
    if height is None:
        height = max(1, round(source.height * width / source.width))
    return Size(width, height)


def crop_to_aspect(region: Box, aspect: Aspect, photo: Size) -> Box:
    """Return the largest box of a shape in the middle of a region, inside the photo.

    Args:
        region: source pixels.
        aspect: turned to stand where the region stands.
        photo: size of the photo.

    """
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
