"""`leafscope-cli explain`: explain how a spot of an enlarged photo was made."""

from __future__ import annotations

import argparse

from ..methods import load_upscaler, resolve_method
from . import arguments
from .opening import open_quietly
from .terminal import print_error

HELP = "explain a spot of the enlarged photo as an HTML page"
DESCRIPTION = """\
Write one HTML file, with its pictures inside, that explains a spot of the enlarged photo: what the
model saw, what it noticed there, and what it added to a smooth enlargement.
"""
EXAMPLES = """\
  leafscope-cli explain photo.jpg --at 120,80 --scale 4 -o how.html
  leafscope-cli explain photo.jpg --at 120,80 --scale 8 -o how.html --model leaf-d
"""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    arguments.add_photos(parser, single=True)
    arguments.add_output(parser, "the HTML file to write")
    parser.add_argument(
        "--at",
        type=arguments.parse_integers(",", 2),
        metavar="X,Y",
        required=True,
        help="the spot: column and row of a source pixel",
    )
    parser.add_argument(
        "--scale",
        type=arguments.parse_number,
        default=4.0,
        help="output pixels per source pixel (default: %(default)g)",
    )
    arguments.add_page(parser)
    arguments.add_method(parser)


def run(args: argparse.Namespace) -> int:
    """Write the explanation as an HTML page."""
    from ..engine import choose_compute, renderer_factory
    from ..errors import ExportError, ModelError
    from ..export.atomic_write import check_regular_file
    from ..inspection.story import build_story, write_page
    from ..models import Model, load_model
    from ..photo.input_paths import parse_path_argument

    if args.output.suffix.lower() not in (".html", ".htm"):
        raise ExportError("Explanations are saved as HTML. Choose a name such as how.html.")
    check_regular_file(args.output)
    path = parse_path_argument(args.photo)
    photo = open_quietly(path, args)
    method = resolve_method(arguments.parse_method(args), photo)
    model = load_upscaler(method.main_part, load_model)
    if not isinstance(model, Model):
        raise ModelError("{name} is an interpolation. Choose a model.", name=method.main_part)
    renderer = renderer_factory(method, choose_compute(args.device, args.precision))(photo)
    x, y = (place + 0.5 for place in args.at)  # the middle of the pixel
    story = build_story(renderer.render, model, photo, (x, y), args.scale)
    write_page(story, photo, args.output, path.name)
    print_error(f"{args.output} ({method}, {renderer.device})")
    return 0
