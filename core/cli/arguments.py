"""What arguments are, in the words of argparse: numbers, regions, and options that many have."""

from __future__ import annotations

import argparse
from collections.abc import Callable

LARGEST = 1e6  # dots per inch, centimetres: beyond any print, and far from where floats end


def numbers(separator: str, count: int) -> Callable[[str], tuple[int, ...]]:
    """Return a converter of `count` whole numbers, for argparse."""

    def convert(text: str) -> tuple[int, ...]:
        parts = text.lower().split(separator)
        if len(parts) != count or not all(part.strip().isdecimal() for part in parts):
            pattern = separator.join(["N"] * count)
            raise argparse.ArgumentTypeError(f"{text!r} isn't of the form {pattern}")
        return tuple(int(part) for part in parts)

    return convert


def region(text: str) -> tuple[int, ...]:
    """Convert X,Y,W,H: whole photo pixels, at least one wide and high."""
    box = numbers(",", 4)(text)
    if 0 in box[2:]:
        raise argparse.ArgumentTypeError(f"{text!r} is empty; it needs a width and a height")
    return box


def number(text: str) -> float:
    """Convert a number; whether it can be rendered is known later."""
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} isn't a number") from None


def length(text: str) -> float:
    """Convert a number above 0 that can be printed."""
    value = number(text)
    if not 0 < value <= LARGEST:  # also refuses NaN
        raise argparse.ArgumentTypeError(f"{text} is out of range (above 0, up to {LARGEST:.0f})")
    return value


def percent(text: str) -> int:
    """Convert a whole number from 0 to 100."""
    if not text.isdecimal() or int(text) > 100:
        raise argparse.ArgumentTypeError(f"{text!r} isn't a whole number from 0 to 100")
    return int(text)


def count(text: str) -> int:
    """Convert a whole number above 0."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} isn't a whole number above 0")
    return int(text)


def page(text: str) -> int:
    """Convert the number of a page, counted from 1 by people and from 0 by programs."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} isn't a page; the first is 1")
    return int(text) - 1


def add_page(parser: argparse.ArgumentParser) -> None:
    """Add which picture of a file is meant."""
    parser.add_argument(
        "--page", type=page, default=0, metavar="N", help="the page of a TIFF (default: 1)"
    )


def add_part(parser: argparse.ArgumentParser) -> None:
    """Add which part of which picture is meant."""
    parser.add_argument(
        "--crop",
        type=region,
        metavar="X,Y,W,H",
        help="a region: left, top, width and height in photo pixels (default: the whole photo)",
    )
    add_page(parser)


def add_method(parser: argparse.ArgumentParser) -> None:
    """Add what renders, and where."""
    parser.add_argument(
        "--model",
        metavar="NAME",
        help="one that `leafscope-cli models` lists as installed; auto, which leaves it to each "
        "photo: leaf-m-mild where there are traces of JPEG or noise, else the first of the list; "
        "or nearest, bicubic, lanczos (default: auto)",
    )
    parser.add_argument(
        "--detail",
        type=percent,
        default=0,
        metavar="PERCENT",
        help="how much of the picture another model has: 0 is faithful to the photo, 100 detailed "
        "and partly invented (default: %(default)s)",
    )
    parser.add_argument("--detail-from", metavar="NAME", help="the other model (default: leaf-d)")
    parser.add_argument(
        "--consistent",
        action=argparse.BooleanOptionalAction,
        help="bring detail back to the photo, so that reduced again it gives that, or nearly "
        "(default: for what the other model has of the picture, and for leaf-d)",
    )
    parser.add_argument(
        "--device", default="auto", help="auto, cpu, cuda or mps (default: %(default)s)"
    )


def add_allow_huge(parser: argparse.ArgumentParser) -> None:
    """Add the leave to open photos of any size."""
    parser.add_argument(
        "--allow-huge",
        action="store_true",
        help="open photos of more than 536 megapixels, which may take more memory than there is",
    )


def add_metadata(parser: argparse._ActionsContainer) -> None:
    """Add what of the photo's metadata goes along."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument(
        "--metadata",
        choices=("all", "without-place", "none"),
        default="all",
        help="what of EXIF and XMP goes along (default: %(default)s)",
    )
    group.add_argument(
        "--strip-metadata", dest="metadata", action="store_const", const="none", help="none of it"
    )
