"""How large an output is asked to be: by a scale, a size in pixels, or a length in print."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .arguments import length, number

if TYPE_CHECKING:
    from ..geometry import Size

PRINT_DPI = 300.0  # what print shops ask for
LENGTHS = {"cm": "centimetres", "in": "inches"}


@dataclass(frozen=True)
class Scaled:
    """So many output pixels per source pixel."""

    scale: float
    dpi: None = None

    @property
    def label(self) -> str:
        """As "3.7x"."""
        return f"{self.scale:g}x"

    def scale_or_size(self, region: Size, dpi: float) -> tuple[float | None, Size | None]:  # noqa: ARG002
        """Return the scale."""
        return self.scale, None


@dataclass(frozen=True)
class Sized:
    """So many pixels wide, high, or both; a side that is None is in proportion."""

    width: int | None
    height: int | None
    dpi: None = None

    @property
    def label(self) -> str:
        """As "4000x3000", "4000x" or "x3000"."""
        return f"{self.width or ''}x{self.height or ''}"

    def scale_or_size(self, region: Size, dpi: float) -> tuple[float | None, Size | None]:  # noqa: ARG002
        """Return the size."""
        from ..export.sizing import resolve_size

        return None, resolve_size(region, self.width, self.height)


@dataclass(frozen=True)
class Printed:
    """So long in print.

    Attributes:
        length: of one side, in `unit`.
        unit: "cm" or "in".
        wide: whether that side is the width.

    """

    length: float
    unit: str
    wide: bool
    dpi: float = PRINT_DPI

    @property
    def label(self) -> str:
        """As "30cm"."""
        return f"{self.length:g}{self.unit}"

    def scale_or_size(self, region: Size, dpi: float) -> tuple[float | None, Size | None]:
        """Return the size."""
        from ..export.sizing import Unit, resolve_size, to_pixels

        source = region.width if self.wide else region.height
        pixels = to_pixels(self.length, Unit(self.unit), source, dpi)
        return None, resolve_size(region, *((pixels, None) if self.wide else (None, pixels)))


def add_extent(parser: argparse.ArgumentParser, density: str) -> None:
    """Add the options of which one must be given; it is `args.extent`.

    Args:
        parser: of the command.
        density: at which a length in print is reckoned, in words.

    """
    group = parser.add_argument_group("how large, one of").add_mutually_exclusive_group(
        required=True
    )
    group.add_argument(
        "--scale", dest="extent", type=_scaled, metavar="S", help="output pixels per photo pixel"
    )
    group.add_argument(
        "--size",
        dest="extent",
        type=_sized,
        metavar="WxH",
        help="pixels: 4000x3000 exactly, or 4000x or x3000 with the other side in proportion",
    )
    for option, unit, wide in (
        ("--width-cm", "cm", True),
        ("--height-cm", "cm", False),
        ("--width-in", "in", True),
    ):
        group.add_argument(
            option,
            dest="extent",
            type=_printed(unit, wide),
            metavar="L",
            help=f"the {'width' if wide else 'height'} in print, in {LENGTHS[unit]}, at {density}",
        )


def _scaled(text: str) -> Scaled:
    return Scaled(number(text))


def _sized(text: str) -> Sized:
    width, separator, height = text.lower().partition("x")
    sides = [side for side in (width, height) if side]
    if not separator or not sides or not all(side.isdecimal() for side in sides):
        raise argparse.ArgumentTypeError(f"{text!r} isn't of the form 4000x3000, 4000x or x3000")
    return Sized(int(width) if width else None, int(height) if height else None)


def _printed(unit: str, wide: bool) -> Callable[[str], Printed]:
    return lambda text: Printed(length(text), unit, wide)
