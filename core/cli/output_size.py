"""Options for the output size: a scale, a size in pixels, or a length in print."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .arguments import parse_length, parse_number

if TYPE_CHECKING:
    from ..geometry import Size

PRINT_DPI = 300.0  # the usual density for photo prints
UNIT_NAMES = {"cm": "centimetres", "in": "inches"}


@dataclass(frozen=True)
class OutputSize:
    """The requested size of the output.

    Attributes:
        label: as in file names: "3.7x", "4000x3000", "4000x" or "30cm".
        resolve: maps the region's size and a density to (scale, None) or (None, size).
        dpi: density of a length in print; None for other sizes.

    """

    label: str
    resolve: Callable[[Size, float], tuple[float | None, Size | None]]
    dpi: float | None = None


def add_output_size(parser: argparse.ArgumentParser, density: str) -> None:
    """Add the size options, one of which is required, as `args.output_size`.

    Args:
        parser: the command's parser.
        density: density of lengths in print, as described in the help.

    """
    group = parser.add_argument_group("output size, one of").add_mutually_exclusive_group(
        required=True
    )
    group.add_argument(
        "--scale",
        dest="output_size",
        type=_parse_scale,
        metavar="S",
        help="output pixels per source pixel",
    )
    group.add_argument(
        "--size",
        dest="output_size",
        type=_parse_size,
        metavar="WxH",
        help="pixels: exactly 4000x3000, or 4000x or x3000 to keep the aspect ratio",
    )
    for option, unit, is_width in (
        ("--width-cm", "cm", True),
        ("--height-cm", "cm", False),
        ("--width-in", "in", True),
    ):
        side = "width" if is_width else "height"
        group.add_argument(
            option,
            dest="output_size",
            type=_print_length_parser(unit, is_width=is_width),
            metavar="L",
            help=f"{side} in print in {UNIT_NAMES[unit]}, at {density}",
        )


def _parse_scale(text: str) -> OutputSize:
    scale = parse_number(text)
    return OutputSize(f"{scale:g}x", lambda region, dpi: (scale, None))  # noqa: ARG005


def _parse_size(text: str) -> OutputSize:
    left, separator, right = text.lower().partition("x")
    sides = [side for side in (left, right) if side]
    if not separator or not sides or not all(side.isdecimal() for side in sides):
        raise argparse.ArgumentTypeError(
            f"{text!r} doesn't have the form 4000x3000, 4000x or x3000"
        )
    width, height = (int(side) if side else None for side in (left, right))

    def resolve(region: Size, _: float) -> tuple[None, Size]:
        from ..export.sizing import resolve_size

        return None, resolve_size(region, width, height)

    return OutputSize(f"{width or ''}x{height or ''}", resolve)


def _print_length_parser(unit: str, *, is_width: bool) -> Callable[[str], OutputSize]:
    def parse(text: str) -> OutputSize:
        length = parse_length(text)

        def resolve(region: Size, dpi: float) -> tuple[None, Size]:
            from ..export.sizing import Unit, resolve_size, to_pixels

            source = region.width if is_width else region.height
            pixels = to_pixels(length, Unit(unit), source, dpi)
            return None, resolve_size(region, *((pixels, None) if is_width else (None, pixels)))

        return OutputSize(f"{length:g}{unit}", resolve, PRINT_DPI)

    return parse
