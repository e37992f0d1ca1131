"""Options for the output size: a scale, a size in pixels, or a length in print."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from .arguments import parse_length, parse_number

if TYPE_CHECKING:
    from ..export.output_size import OutputSize

PRINT_DPI = 300.0  # as in `export.output_size`, whose import is slow
UNIT_NAMES = {"cm": "centimetres", "in": "inches"}


def add_output_size(
    parser: argparse.ArgumentParser, density: str, *, required: bool = True
) -> None:
    """Add the size options as `args.output_size`.

    Args:
        parser: the command's parser.
        density: density of lengths in print, as described in the help.
        required: whether one must be given.

    """
    group = parser.add_argument_group("output size, one of").add_mutually_exclusive_group(
        required=required
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
    for option, unit, side in (
        ("--width-cm", "cm", "width"),
        ("--height-cm", "cm", "height"),
        ("--width-in", "in", "width"),
    ):
        group.add_argument(
            option,
            dest="output_size",
            type=_print_length_parser(unit, side),
            metavar="L",
            help=f"{side} in print in {UNIT_NAMES[unit]}, at {density}",
        )


def _parse_scale(text: str) -> OutputSize:
    scale = parse_number(text)
    from ..export.output_size import OutputSize

    return OutputSize(scale)


def _parse_size(text: str) -> OutputSize:
    left, separator, right = text.lower().partition("x")
    sides = [side for side in (left, right) if side]
    if not separator or not sides or not all(side.isdecimal() for side in sides):
        raise argparse.ArgumentTypeError(
            f"{text!r} doesn't have the form 4000x3000, 4000x or x3000"
        )
    width, height = (int(side) if side else None for side in (left, right))
    from ..export.output_size import OutputSize

    return OutputSize(width=width, height=height)


def _print_length_parser(unit: str, side: str) -> Callable[[str], OutputSize]:
    def parse(text: str) -> OutputSize:
        length = parse_length(text)
        from ..export.output_size import OutputSize
        from ..export.sizing import Unit

        width, height = (length, None) if side == "width" else (None, length)
        return OutputSize(width=width, height=height, unit=Unit(unit))

    return parse
