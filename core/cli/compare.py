"""`leafscope-cli compare`: two methods on the same pixels, in one picture or a wipe."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from ..methods import Method, format_methods, renderer_factory, resolve_method
from .arguments import add_allow_huge, add_metadata, add_method, add_part
from .extents import PRINT_DPI, add_extent
from .lines import complain
from .methods import chosen_method
from .opening import open_quietly
from .progress import progress

DESCRIPTION = """\
Render the same region with two methods on the same pixels: that of --against on the left, the
model on the right. Nothing is written on the pictures. A wipe is an animation, webp or gif.
"""
EXAMPLES = """\
examples:
  leafscope-cli compare photo.jpg -o pair.png --scale 6 --crop 120,40,200,150
  leafscope-cli compare photo.jpg -o halves.jpg --layout split --size 1600x
  leafscope-cli compare photo.jpg -o wipe.webp --layout wipe --scale 8 --crop 120,40,80,60
  leafscope-cli compare photo.jpg -o models.png --scale 4 --against leaf-s --model leaf-m
"""
LAYOUTS = ("side-by-side", "split", "wipe")


def add_parser(subparsers: Any) -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "compare",
        help="show two methods side by side, as halves of one picture, or as a moving wipe",
        description=DESCRIPTION,
        epilog=EXAMPLES,
    )
    parser.add_argument("photo", metavar="IN", help="a photo: a path or a file:// URL")
    parser.add_argument(
        "-o", "--output", type=Path, metavar="OUT", required=True, help="the file to write"
    )
    parser.add_argument(
        "--layout",
        choices=LAYOUTS,
        default=LAYOUTS[0],
        help="how the two are put together (default: %(default)s)",
    )
    add_extent(parser, f"{PRINT_DPI:g} pixels per inch")
    add_part(parser)
    add_method(parser)
    parser.add_argument(
        "--against",
        metavar="NAME",
        default="bicubic",
        help="the method on the left, as --model names that on the right (default: %(default)s)",
    )
    parser.add_argument(
        "--quality",
        type=int,
        default=92,
        metavar="Q",
        help="of JPEG, WebP and AVIF, 1 to 100 (default: %(default)s)",
    )
    add_metadata(parser)
    add_allow_huge(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Render and write."""
    from ..engine import choose_compute
    from ..export import Encoding, ExportJob, MetadataPolicy
    from ..export.comparison import Layout, export_comparison, plan_comparison
    from ..export.plan import check_target
    from ..geometry import Box, Size
    from ..photo.input_paths import parse_path_argument

    methods = Method.parse(args.against), chosen_method(args)
    encoding = Encoding(args.quality)
    path = parse_path_argument(args.photo)
    photo = open_quietly(path, page=args.page, allow_huge=args.allow_huge)
    crop = Box(*args.crop) if args.crop else None
    part = Size(crop.width, crop.height) if crop else photo.size
    scale, size = args.extent.scale_or_size(part, args.extent.dpi or PRINT_DPI)
    resolved = tuple(resolve_method(method, photo) for method in methods)
    metadata = MetadataPolicy(args.metadata)
    job = ExportJob(args.output, crop, scale, size, encoding, metadata, methods=resolved)
    check_target(args.output, photo)
    plan = plan_comparison(job, photo, Layout(args.layout))  # before a model is loaded
    compute = choose_compute(args.device)
    first, second = (renderer_factory(method, compute)(photo) for method in methods)
    with progress(path.name) as report:
        export_comparison(first, second, plan, report)
    complain(f"{args.output} ({format_methods(resolved)}, {second.device})")
    return 0
