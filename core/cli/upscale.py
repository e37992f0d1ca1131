"""`leafscope-cli upscale`: export photos, or a region of each, at any scale."""

from __future__ import annotations

import argparse
import json
import time
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from . import arguments
from .arguments import PRINT_DPI
from .opening import open_quietly, report_failures
from .terminal import exit_code, print_error, run_export

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..engine import AnyRenderer
    from ..export.presets import ExportSettings
    from ..photo import Photo

HELP = "render photos, or a region of each, at any scale"
DESCRIPTION = """\
Render photos, or a region of each, at any scale. The output keeps the colour profile, EXIF, XMP,
resolution, alpha channel and 16-bit depth as far as its format allows. OUT ends in png, jpg, tif,
webp, avif or bmp; without a suffix, the format is that of --format, else the photo's, else png.

OUT is a file. For several photos it is a folder or a pattern, in which
  {name}   is the photo's name without suffix
  {scale}  is the requested size: 3.7x, 4000x3000, 30cm
  {model}  is the model's name: auto, leaf-m+leaf-d@60+consistent
  {index}  is 1, 2, 3 ...
Write literal braces as {{ and }}.
"""
EXAMPLES = """\
  leafscope-cli upscale photo.jpg -o large.png --scale 3.7
  leafscope-cli upscale photo.jpg -o poster.tif --width-cm 30 --dpi 300
  leafscope-cli upscale photo.jpg -o face.png --crop 120,40,64,64 --size 1024x1024
  leafscope-cli upscale photo.jpg -o plain.png --scale 4 --model bicubic
  leafscope-cli upscale *.jpg -o enlarged/ --size 4000x --strip-metadata
  leafscope-cli upscale *.jpg -o enlarged/ --preset "2x PNG" --model leaf-s
  leafscope-cli upscale *.tif -o "{name}-{scale}.webp" --scale 2 --lossless
  leafscope-cli upscale scan.tif -o page-3.png --page 3 --scale 2 --depth 8 --json
"""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    arguments.add_photos(parser)
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        required=True,
        help="the file, folder or pattern to write (see above)",
    )
    arguments.add_output_size(parser, "the resolution of --dpi", required=False)
    parser.add_argument(
        "--preset",
        metavar="NAME",
        help='settings saved in the window, or "2x PNG", "4x PNG", "Print 30 cm at 300 dpi"; '
        "other options override it, and its pattern names the files if OUT is a folder",
    )
    parser.add_argument(
        "--dpi",
        type=arguments.parse_length,
        help="pixels per inch to store in the file (default: the photo's) and to compute print "
        f"sizes with (default: {PRINT_DPI:g})",
    )
    arguments.add_crop(parser)
    arguments.add_method(parser)
    group = parser.add_argument_group("file options")
    group.add_argument("--format", metavar="F", help="png, jpg, ..., if OUT has no suffix")
    arguments.add_quality(group, 92, "JPEG, WebP and AVIF quality, 1 to 100")
    group.add_argument(
        "--subsampling",
        choices=("4:4:4", "4:2:0"),
        help="chroma subsampling of JPEG and AVIF (default: 4:4:4)",
    )
    group.add_argument("--lossless", action="store_true", help="lossless WebP")
    group.add_argument(
        "--depth", type=int, choices=(8, 16), help="bits per channel (default: the photo's)"
    )
    arguments.add_metadata(group)
    arguments.add_json(parser)
    parser.set_defaults(quality=None, metadata=None)  # use the preset's
    parser.set_defaults(usage_error=parser.error)


def run(args: argparse.Namespace) -> int:
    """Render and write every photo, and report the ones that fail."""
    from ..export.batch import plan_batch
    from ..geometry import Box
    from ..photo.input_paths import parse_path_argument

    settings = _settings(args)
    failed: list[str] = []

    def report(given: str) -> AbstractContextManager[None]:
        unexpected = "The export failed with an unexpected error, logged above."
        prefix = f"{given}: " if len(args.photos) > 1 else ""
        return report_failures(args, given, failed, unexpected, prefix)

    readable: list[tuple[str, Path]] = []
    for given in args.photos:
        with report(given):
            readable.append((given, parse_path_argument(given)))
    crop = Box(*args.crop) if args.crop else None
    sources = [path for _, path in readable]
    items = plan_batch(sources, args.output, settings, region=crop, device=args.device)

    @cache
    def load_method() -> Callable[[Photo], AnyRenderer]:
        from ..engine import choose_compute, renderer_factory

        return renderer_factory(settings.method, choose_compute(args.device, args.precision))

    for (given, path), item in zip(readable, items, strict=True):
        with report(given):
            photo = open_quietly(path, args)
            plan = item.plan(photo)  # fails before a model is loaded
            renderer = load_method()(photo)
            start = time.perf_counter()
            run_export(plan, renderer)
            (used,) = plan.methods
            print_error(f"{item.path} ({used}, {renderer.device})")
            if args.json:
                summary = {
                    "input": given,
                    "output": str(item.path),
                    "width": plan.size.width,
                    "height": plan.size.height,
                    "scale": 1 / plan.grid.x.step,
                    "model": str(used),
                    "device": renderer.device,
                    "seconds": round(time.perf_counter() - start, 3),
                    "bytes": item.path.stat().st_size,
                }
                print(json.dumps(summary), flush=True)
    return exit_code(len(failed), len(args.photos))


def _settings(args: argparse.Namespace) -> ExportSettings:
    """Return the settings of --preset, if given, overridden by the other options."""
    from ..export import Encoding, MetadataPolicy
    from ..export.presets import ExportSettings, get_preset

    if args.preset is not None:
        settings = get_preset(args.preset)
    elif args.output_size is not None:
        method = arguments.parse_method(args)
        settings = ExportSettings(args.output_size, method=method, pattern="{name}")
    else:
        args.usage_error(
            "one of the arguments --scale --size --width-cm --height-cm --width-in --preset is "
            "required"
        )
    encoding, method = settings.encoding, settings.method
    if args.model or args.detail or args.detail_from or args.consistent is not None:
        method = arguments.parse_method(args)
    elif args.repair:
        method = replace(method, repair=args.repair)
    return replace(
        settings,
        size=args.output_size or settings.size,
        format=args.format or settings.format,
        encoding=Encoding(
            encoding.quality if args.quality is None else args.quality,
            args.subsampling or encoding.subsampling,
            args.lossless or encoding.lossless,
            args.depth or encoding.depth,
        ),
        metadata=MetadataPolicy(args.metadata) if args.metadata else settings.metadata,
        dpi=args.dpi or settings.dpi,
        method=method,
    )
