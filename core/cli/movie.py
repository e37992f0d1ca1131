"""`leafscope-cli movie`: render a smooth zoom between two regions of a photo."""

from __future__ import annotations

import argparse

from ..methods import resolve_method
from . import arguments
from .opening import open_quietly
from .terminal import print_error, run_export

HELP = "zoom smoothly from one region to another, as WebP or MP4"
DESCRIPTION = """\
Zoom smoothly from one region to another, with every frame rendered at its own scale. Regions are
extended to the aspect ratio of the frame. OUT ends in webp, or in mp4 if PyAV is installed.
"""
EXAMPLES = """\
  leafscope-cli movie photo.jpg -o into-the-eye.webp --to 310,120,64,36
  leafscope-cli movie photo.jpg -o out-again.webp --from 310,120,64,36 --size 640x360
  leafscope-cli movie photo.jpg -o eyes.mp4 --from 310,120,64,36 --to 480,130,64,36 --seconds 6
"""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    arguments.add_photos(parser, single=True)
    arguments.add_output(parser)
    for option, name in (("--from", "start"), ("--to", "end")):
        parser.add_argument(
            option,
            dest=name,
            type=arguments.parse_region,
            metavar="X,Y,W,H",
            help=f"the region at the {name}, in source pixels (default: the whole photo)",
        )
    parser.add_argument(
        "--size",
        type=arguments.parse_integers("x", 2),
        metavar="WxH",
        default=(1280, 720),
        help="size of a frame in pixels (default: 1280x720)",
    )
    parser.add_argument(
        "--seconds",
        type=arguments.parse_number,
        default=4.0,
        metavar="S",
        help="duration of the zoom (default: %(default)s)",
    )
    parser.add_argument(
        "--fps", type=int, default=25, metavar="N", help="frames per second (default: %(default)s)"
    )
    arguments.add_page(parser)
    arguments.add_method(parser)
    arguments.add_quality(parser, 80, "1 to 100")
    arguments.add_metadata(parser)


def run(args: argparse.Namespace) -> int:
    """Render and write the movie."""
    from ..engine import choose_compute, renderer_factory
    from ..errors import ExportError
    from ..export import Encoding, ExportJob, ExportKind, MetadataPolicy, check_target, plan_export
    from ..geometry import Box, Size
    from ..photo.input_paths import parse_path_argument

    if args.start is None and args.end is None:
        raise ExportError("A movie needs a region to start or end with. Use --from or --to.")
    photo = open_quietly(parse_path_argument(args.photo), args)
    method = arguments.parse_method(args)
    resolved = resolve_method(method, photo)
    start, end = (Box(*box) if box else None for box in (args.start, args.end))
    job = ExportJob(
        args.output,
        end,
        size=Size(*args.size),
        encoding=Encoding(args.quality),
        metadata=MetadataPolicy(args.metadata),
        method=resolved,
        kind=ExportKind.MOVIE,
        start=start,
        seconds=args.seconds,
        fps=args.fps,
    )
    plan = plan_export(job, photo)  # fails before a model is loaded
    check_target(job.path, photo)
    renderer = renderer_factory(method, choose_compute(args.device, args.precision))(photo)
    run_export(plan, renderer)
    print_error(f"{args.output} ({job.frame_count} frames, {resolved}, {renderer.device})")
    return 0
