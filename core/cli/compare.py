"""`leafscope-cli compare`: render the same region with two methods into one file."""

from __future__ import annotations

import argparse

from ..methods import Method, format_methods, resolve_method
from . import arguments
from .arguments import PRINT_DPI
from .opening import open_quietly
from .terminal import print_error, run_export

HELP = "show two methods side by side, as halves of one image, or as an animated wipe"
DESCRIPTION = """\
Render the same region with two methods: the one of --against on the left, the one of --model on the
right. Nothing is drawn over the images. A wipe is an animation, as webp or gif.
"""
EXAMPLES = """\
  leafscope-cli compare photo.jpg -o pair.png --scale 6 --crop 120,40,200,150
  leafscope-cli compare photo.jpg -o halves.jpg --layout split --size 1600x
  leafscope-cli compare photo.jpg -o wipe.webp --layout wipe --scale 8 --crop 120,40,80,60
  leafscope-cli compare photo.jpg -o models.png --scale 4 --against leaf-s --model leaf-m
"""
LAYOUTS = ("side-by-side", "split", "wipe")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    arguments.add_photos(parser, single=True)
    arguments.add_output(parser)
    parser.add_argument(
        "--layout",
        choices=LAYOUTS,
        default=LAYOUTS[0],
        help="how the two images are combined (default: %(default)s)",
    )
    arguments.add_output_size(parser, f"{PRINT_DPI:g} pixels per inch")
    arguments.add_crop(parser)
    arguments.add_method(parser)
    parser.add_argument(
        "--against",
        metavar="NAME",
        default="bicubic",
        help="the method on the left; takes the same names as --model (default: %(default)s)",
    )
    arguments.add_quality(parser, 92, "JPEG, WebP and AVIF quality, 1 to 100")
    arguments.add_metadata(parser)


def run(args: argparse.Namespace) -> int:
    """Render and write the comparison."""
    from ..engine import choose_compute, renderer_factory
    from ..export import Encoding, ExportJob, ExportKind, MetadataPolicy, check_target, plan_export
    from ..geometry import Box, Size
    from ..photo.input_paths import parse_path_argument

    methods = Method.parse(args.against), arguments.parse_method(args)
    photo = open_quietly(parse_path_argument(args.photo), args)
    crop = Box(*args.crop) if args.crop else None
    region = Size(crop.width, crop.height) if crop else photo.size
    scale, size = args.output_size.resolve(region, args.output_size.dpi or PRINT_DPI)
    left, right = (resolve_method(method, photo) for method in methods)
    job = ExportJob(
        args.output,
        crop,
        scale,
        size,
        Encoding(args.quality),
        MetadataPolicy(args.metadata),
        method=right,
        kind=ExportKind(args.layout),
        baseline=left,
    )
    check_target(args.output, photo)
    plan = plan_export(job, photo)  # fails before a model is loaded
    compute = choose_compute(args.device, args.precision)
    first, second = (renderer_factory(method, compute)(photo) for method in (left, right))
    run_export(plan, second, first)
    print_error(f"{args.output} ({format_methods(plan.methods)}, {second.device})")
    return 0
