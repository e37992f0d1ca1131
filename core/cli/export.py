"""`leafscope-cli upscale`: a region of a photo, at any scale, into a file."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Iterator
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
    parser.add_argument("--quality", type=int, help="of JPEG and WebP, 1 to 100")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Render and write."""
    from ..engine import Renderer, choose_compute
    from ..export import JPEG_QUALITY, ExportJob, check, export
    from ..geometry import Box, Size
    from ..models import available_models, load_model
    from ..photo import open_photo
    from ..resample import Interpolation

    job = ExportJob(
        args.output,
        Box(*args.crop) if args.crop else None,
        args.scale,
        Size(*args.size) if args.size else None,
        JPEG_QUALITY if args.quality is None else args.quality,
    )
    with _libraries_silenced():
        photo = open_photo(args.photo)
    check(job, photo)  # before a model is loaded
    name = args.model or next(iter(available_models()), "bicubic")
    method = Interpolation(name) if name in INTERPOLATIONS else load_model(name)
    renderer = Renderer(photo, method, compute=choose_compute(args.device))
    export(renderer, photo, job, _progress)
    print(f"{args.output} ({name}, {renderer.device})", file=sys.stderr)
    return 0


def _progress(share: float) -> None:
    if sys.stderr.isatty():
        print(f"\r{share:4.0%}", end="\r", file=sys.stderr, flush=True)


@contextlib.contextmanager
def _libraries_silenced() -> Iterator[None]:
    """Keep from standard error what C libraries say of a damaged file; our line says it."""
    standard_error = os.dup(2)
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), 2)
    try:
        yield
    finally:
        os.dup2(standard_error, 2)
        os.close(standard_error)


def _numbers(separator: str, count: int) -> Any:
    """Return a converter of `count` whole numbers, for argparse."""

    def convert(text: str) -> tuple[int, ...]:
        parts = text.lower().split(separator)
        if len(parts) != count or not all(part.strip().isdigit() for part in parts):
            pattern = separator.join(["N"] * count)
            raise argparse.ArgumentTypeError(f"{text!r} isn't of the form {pattern}")
        return tuple(int(part) for part in parts)

    return convert
