"""Output sizes that are requested before the photo is known."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import ExportError
from ..geometry import Size
from .sizing import Unit, resolve_size, to_pixels

PRINT_DPI = 300.0  # the usual density for photo prints
PRINT_UNITS = (Unit.CENTIMETRES, Unit.INCHES)


@dataclass(frozen=True)
class OutputSize:
    """A scale, or the width, the height or both.

    Raises ExportError unless there is either a scale or a side.

    Attributes:
        scale: output pixels per source pixel, instead of a width or height.
        width: in `unit`; None to keep the proportions.
        height: in `unit`; None to keep the proportions.
        unit: unit of the width and the height.

    """

    scale: float | None = None
    width: float | None = None
    height: float | None = None
    unit: Unit = Unit.PIXELS

    def __post_init__(self) -> None:
        if (self.scale is None) == (self.width is None and self.height is None):
            raise ExportError("An export needs either a scale or a size.")

    @property
    def label(self) -> str:
        """The size in file names: "3.7x", "4000x3000", "4000x" or "30cm"."""
        if self.scale is not None:
            return f"{self.scale:g}x"
        sides = ["" if side is None else f"{side:.10g}" for side in (self.width, self.height)]
        if self.unit is Unit.PIXELS:
            return "x".join(sides)
        return f"{'x'.join(filter(None, sides))}{self.unit.value}"

    @property
    def dpi(self) -> float | None:
        """The usual density of a length in print; None for other sizes."""
        return PRINT_DPI if self.scale is None and self.unit in PRINT_UNITS else None

    def resolve(self, region: Size, dpi: float) -> tuple[float | None, Size | None]:
        """Return (scale, None) or (None, size) for a region.

        Raises ViewError if a side is less than a pixel.
        """
        if self.scale is not None:
            return self.scale, None
        width, height = (
            None if side is None else self._to_pixels(side, source, dpi)
            for side, source in ((self.width, region.width), (self.height, region.height))
        )
        return None, resolve_size(region, width, height)

    def _to_pixels(self, side: float, source: int, dpi: float) -> int:
        if self.unit is Unit.PIXELS:
            return round(side)  # zero is rejected instead of rounded up
        return to_pixels(side, self.unit, source, dpi)
