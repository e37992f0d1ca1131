"""Options that several commands share, and their argparse types."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..methods import AUTO, Method, drop_unsupported_back_projection, repair_by_model

if TYPE_CHECKING:
    from ..export.sizing import OutputSize

MAX_LENGTH = 1e6  # dots per inch, or centimetres: larger than any print
PRINT_DPI = 300.0  # as in `export.sizing`, whose import is slow
DETAIL_MODEL = "leaf-d"  # the default of --detail-from


def parse_integers(separator: str, count: int) -> Callable[[str], tuple[int, ...]]:
    """Return an argparse type for `count` non-negative integers joined by `separator`."""

    def parse(text: str) -> tuple[int, ...]:
        parts = text.lower().split(separator)
        if len(parts) != count or not all(part.strip().isdecimal() for part in parts):
            pattern = separator.join(["N"] * count)
            raise argparse.ArgumentTypeError(f"{text!r} doesn't have the form {pattern}")
        return tuple(int(part) for part in parts)

    return parse


def parse_region(text: str) -> tuple[int, ...]:
    """Parse X,Y,W,H: source pixels, with a width and height of at least 1."""
    box = parse_integers(",", 4)(text)
    if 0 in box[2:]:
        raise argparse.ArgumentTypeError(f"{text!r} is empty; width and height must be above 0")
    return box


def parse_number(text: str) -> float:
    """Parse a number of any size; the renderer checks its range."""
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} isn't a number") from None


def parse_length(text: str) -> float:
    """Parse a number above 0 and up to `MAX_LENGTH`."""
    value = parse_number(text)
    if not 0 < value <= MAX_LENGTH:  # also rejects NaN
        raise argparse.ArgumentTypeError(
            f"{text} is out of range (above 0, up to {MAX_LENGTH:.0f})"
        )
    return value


def parse_percent(text: str) -> int:
    """Parse a whole number from 0 to 100."""
    if not text.isdecimal() or int(text) > 100:
        raise argparse.ArgumentTypeError(f"{text!r} isn't a whole number from 0 to 100")
    return int(text)


def parse_count(text: str, noun: str = "whole number above 0") -> int:
    """Parse a whole number above 0, which errors describe as `noun`."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} isn't a {noun}")
    return int(text)


def parse_page(text: str) -> int:
    """Convert a page number, which counts from 1, to an index, which counts from 0."""
    return parse_count(text, "page number; the first page is 1") - 1


def parse_scale(text: str) -> OutputSize:
    """Parse a scale (output pixels per source pixel); the renderer checks its range."""
    return _build_output_size(scale=parse_number(text))


def parse_size(text: str) -> OutputSize:
    """Parse an output size in pixels: 4000x3000, 4000x or x3000."""
    left, separator, right = text.lower().partition("x")
    sides = [side for side in (left, right) if side]
    if not separator or not sides or not all(side.isdecimal() for side in sides):
        raise argparse.ArgumentTypeError(
            f"{text!r} doesn't have the form 4000x3000, 4000x or x3000"
        )
    width, height = (int(side) if side else None for side in (left, right))
    return _build_output_size(width=width, height=height)


def _build_output_size(unit: str = "px", **values: float | None) -> OutputSize:
    from ..export.sizing import OutputSize, Unit

    return OutputSize(**values, unit=Unit(unit))


def add_photos(parser: argparse.ArgumentParser, *, single: bool = False) -> None:
    """Add --allow-huge and the arguments for input photos, or for one photo if `single`."""
    if single:
        parser.add_argument("photo", metavar="IN", help="a photo: a path or a file:// URL")
    else:
        parser.add_argument("photos", nargs="+", metavar="IN", help="photos: paths or file:// URLs")
    parser.add_argument(
        "--allow-huge",
        action="store_true",
        help="open photos above 536 megapixels, which may need more memory than is available",
    )


def add_json(parser: argparse.ArgumentParser) -> None:
    """Add --json for commands that process several photos."""
    parser.add_argument("--json", action="store_true", help="print one JSON object per photo")


def add_device(parser: argparse.ArgumentParser, default: str = "auto") -> None:
    """Add --device and --precision."""
    parser.add_argument(
        "--device", default=default, help="auto, cpu, cuda or mps (default: %(default)s)"
    )
    parser.add_argument(
        "--precision",
        choices=("auto", "float32"),
        default="auto",
        help="auto computes in half precision on GPUs and in bfloat16 on CPUs that are faster with "
        "it; float32 is slower and differs by about 2 levels of 255 at most (default: %(default)s)",
    )


def add_page(parser: argparse.ArgumentParser) -> None:
    """Add --page."""
    parser.add_argument(
        "--page",
        type=parse_page,
        metavar="N",
        help="page of a TIFF file (default: the first that isn't a reduced version or mask)",
    )


def add_crop(parser: argparse.ArgumentParser) -> None:
    """Add --crop and --page."""
    parser.add_argument(
        "--crop",
        type=parse_region,
        metavar="X,Y,W,H",
        help="region: left, top, width and height in source pixels (default: the whole photo)",
    )
    add_page(parser)


def add_output(parser: argparse.ArgumentParser, help: str = "the file to write") -> None:  # noqa: A002
    """Add --output, which takes one file."""
    parser.add_argument("-o", "--output", type=Path, metavar="OUT", required=True, help=help)


def add_output_size(
    parser: argparse.ArgumentParser, density: str, *, required: bool = True
) -> None:
    """Add the options for `args.output_size`; `density` is the print resolution in their help."""
    group = parser.add_argument_group("output size, one of").add_mutually_exclusive_group(
        required=required
    )

    def add(option: str, parse: Callable[[str], OutputSize], metavar: str, help: str) -> None:  # noqa: A002
        group.add_argument(option, dest="output_size", type=parse, metavar=metavar, help=help)

    add("--scale", parse_scale, "S", "output pixels per source pixel")
    pixels = "pixels: exactly 4000x3000, or 4000x or x3000 to keep the aspect ratio"
    add("--size", parse_size, "WxH", pixels)
    for side, unit, name in (
        ("width", "cm", "centimetres"),
        ("height", "cm", "centimetres"),
        ("width", "in", "inches"),
    ):

        def parse_print(text: str, side: str = side, unit: str = unit) -> OutputSize:
            return _build_output_size(unit, **{side: parse_length(text)})

        add(f"--{side}-{unit}", parse_print, "L", f"print {side} in {name}, at {density}")


def add_quality(parser: argparse._ActionsContainer, default: int, help: str) -> None:  # noqa: A002
    """Add --quality, for the image encoder."""
    parser.add_argument(
        "--quality", type=int, default=default, metavar="Q", help=f"{help} (default: {default})"
    )


def add_method(parser: argparse.ArgumentParser) -> None:
    """Add --device, --precision and the options that `parse_method` reads."""
    parser.add_argument(
        "--model",
        metavar="NAME",
        help="an installed model (see `leafscope-cli models`), nearest, bicubic, lanczos, or auto: "
        "leaf-m-mild for photos with JPEG artifacts or noise, otherwise the first installed model, "
        "and its small model where that makes no difference (default: auto)",
    )
    parser.add_argument(
        "--detail",
        type=parse_percent,
        default=0,
        metavar="PERCENT",
        help="share of a second model that adds detail: 0 stays faithful to the photo, 100 is "
        "detailed and partly invented (default: %(default)s)",
    )
    parser.add_argument(
        "--detail-from", metavar="NAME", help=f"the second model (default: {DETAIL_MODEL})"
    )
    parser.add_argument(
        "--repair",
        metavar="NAME",
        help="an installed 1x network that removes JPEG artifacts or noise before the photo is "
        "enlarged (not below 100 %%)",
    )
    parser.add_argument(
        "--consistent",
        action=argparse.BooleanOptionalAction,
        help="keep added detail true to the original: scaled back down, the result matches the "
        f"photo (default: on for the second model and {DETAIL_MODEL})",
    )
    add_device(parser)


def parse_method(args: argparse.Namespace) -> Method:
    """Return the method selected by the options of `add_method`."""
    name, detail = args.model or AUTO, args.detail_from or DETAIL_MODEL
    if args.detail or name == detail:
        back_projected = args.consistent is not False
        method = Method.blend(name, detail, args.detail, back_projected=back_projected)
    else:
        method = Method.parse(name)
    if args.consistent:
        method = replace(method, back_projected=True)
    if args.repair:
        method = replace(method, repair=args.repair)
    return drop_unsupported_back_projection(repair_by_model(method))


def add_metadata(parser: argparse._ActionsContainer) -> None:
    """Add --metadata and --strip-metadata."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument(
        "--metadata",
        choices=("all", "without-place", "none"),
        default="all",
        help="EXIF and XMP to copy; without-place leaves out the location (default: all)",
    )
    group.add_argument(
        "--strip-metadata",
        dest="metadata",
        action="store_const",
        const="none",
        help="same as --metadata none",
    )
