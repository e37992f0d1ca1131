"""`leafscope-cli upscale`: a region of a photo, at any scale, into a file."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

EXAMPLES = """\
examples:
  leafscope-cli upscale photo.jpg -o large.png --scale 3.7
  leafscope-cli upscale photo.jpg -o face.png --crop 120,40,64,64 --size 1024x1024
  leafscope-cli upscale photo.jpg -o plain.png --scale 4 --model bicubic
"""
INTERPOLATIONS = ("nearest", "bicubic", "lanczos")


def add_parser(subparsers: Any) -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "upscale",
        help="render a photo, or a region of it, at any scale",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("photo", type=Path, help="the photo")
    parser.add_argument("-o", "--output", type=Path, required=True, help="the file to write")
    how = parser.add_mutually_exclusive_group(required=True)
    how.add_argument("--scale", type=float, help="output pixels per photo pixel, 3.7")
    how.add_argument("--size", type=_numbers("x", 2), metavar="WxH", help="the exact size")
    parser.add_argument("--crop", type=_numbers(",", 4), metavar="X,Y,W,H", help="photo pixels")
    parser.add_argument("--model", help="a model, or nearest, bicubic, lanczos")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda or mps")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Render and write."""
    from ..engine import Renderer, choose_compute
    from ..export import ExportJob, export
    from ..geometry import Box, Size
    from ..models import available_models, load_model
    from ..photo import open_photo
    from ..resample import Interpolation

    photo = open_photo(args.photo)
    size = Size(*args.size) if args.size else None
    job = ExportJob(args.output, Box(*args.crop) if args.crop else None, args.scale, size)
    name = args.model or next(iter(available_models()), "bicubic")
    method = Interpolation(name) if name in INTERPOLATIONS else load_model(name)
    renderer = Renderer(photo, method, compute=choose_compute(args.device))
    export(renderer, photo, job, _progress)
    print(f"{args.output} ({name}, {renderer.device})", file=sys.stderr)
    return 0


def _progress(share: float) -> None:
    if sys.stderr.isatty():
        print(f"\r{share:4.0%}", end="\r", file=sys.stderr, flush=True)


def _numbers(separator: str, count: int) -> Any:
    """Return a converter of `count` whole numbers, for argparse."""

    def convert(text: str) -> tuple[int, ...]:
        parts = text.lower().split(separator)
        if len(parts) != count or not all(part.strip().isdigit() for part in parts):
            pattern = separator.join(["N"] * count)
            raise argparse.ArgumentTypeError(f"{text!r} isn't of the form {pattern}")
        return tuple(int(part) for part in parts)

    return convert
