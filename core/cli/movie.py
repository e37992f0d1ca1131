"""`leafscope-cli movie`: a smooth zoom from one region of a photo to another."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from ..methods import renderer_factory, resolve_method
from .arguments import add_allow_huge, add_metadata, add_method, add_page, number, numbers, region
from .lines import complain
from .methods import chosen_method
from .opening import open_quietly
from .progress import progress

DESCRIPTION = """\
Zoom smoothly from one region to another, every frame rendered at its own true scale. Regions are
brought to the shape of the frame. OUT ends in webp, or in mp4 where PyAV is installed, as it is in
a clone.
"""
EXAMPLES = """\
examples:
  leafscope-cli movie photo.jpg -o into-the-eye.webp --to 310,120,64,36
  leafscope-cli movie photo.jpg -o out-again.webp --from 310,120,64,36 --size 640x360
  leafscope-cli movie photo.jpg -o eyes.mp4 --from 310,120,64,36 --to 480,130,64,36 --seconds 6
"""


def add_parser(subparsers: Any) -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "movie",
        help="zoom smoothly from one region to another, as WebP or MP4",
        description=DESCRIPTION,
        epilog=EXAMPLES,
    )
    parser.add_argument("photo", metavar="IN", help="a photo: a path or a file:// URL")
    parser.add_argument(
        "-o", "--output", type=Path, metavar="OUT", required=True, help="the file to write"
    )
    for option, name, verb in (("--from", "start", "begin"), ("--to", "end", "end")):
        parser.add_argument(
            option,
            dest=name,
            type=region,
            metavar="X,Y,W,H",
            help=f"where the zoom {verb}s, in photo pixels (default: with the whole photo)",
        )
    parser.add_argument(
        "--size",
        type=numbers("x", 2),
        metavar="WxH",
        default=(1280, 720),
        help="pixels of a frame (default: 1280x720)",
    )
    parser.add_argument(
        "--seconds",
        type=number,
        default=4.0,
        metavar="S",
        help="how long the zoom takes (default: %(default)s)",
    )
    parser.add_argument(
        "--fps", type=int, default=25, metavar="N", help="frames a second (default: %(default)s)"
    )
    add_page(parser)
    add_method(parser)
    parser.add_argument(
        "--quality", type=int, default=80, metavar="Q", help="1 to 100 (default: %(default)s)"
    )
    add_metadata(parser)
    add_allow_huge(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Render and write."""
    from ..engine import choose_compute
    from ..errors import ExportError
    from ..export import MetadataPolicy
    from ..export.movie import Movie, check_movie, export_movie
    from ..geometry import Box, Size
    from ..photo.input_paths import parse_path_argument

    if args.start is None and args.end is None:
        raise ExportError("A movie needs a region that it comes from or goes to: --from or --to.")
    path = parse_path_argument(args.photo)
    photo = open_quietly(path, page=args.page, allow_huge=args.allow_huge)
    start, end = (
        Box(*box) if box else Box(0, 0, photo.size.width, photo.size.height)
        for box in (args.start, args.end)
    )
    size, quality = Size(*args.size), args.quality
    method, metadata = chosen_method(args), MetadataPolicy(args.metadata)
    resolved = resolve_method(method, photo)
    movie = Movie(
        args.output, start, end, size, args.seconds, args.fps, quality, metadata, resolved
    )
    check_movie(movie, photo)  # before a model is loaded
    renderer = renderer_factory(method, choose_compute(args.device))(photo)
    with progress(path.name) as report:
        export_movie(renderer, photo, movie, report)
    complain(f"{args.output} ({movie.frames} frames, {resolved}, {renderer.device})")
    return 0
