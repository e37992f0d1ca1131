"""`leafscope-cli upscale`: photos, or a region of each, at any scale, into files."""

from __future__ import annotations

import argparse
import json
import logging
import time
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..methods import Method, renderer_factory, resolve_method
from .arguments import add_allow_huge, add_metadata, add_method, add_part, length
from .exits import exit_after
from .extents import PRINT_DPI, add_extent
from .lines import complain
from .methods import chosen_method
from .opening import open_quietly
from .progress import progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..engine import AnyRenderer
    from ..export import Encoding, ExportJob, MetadataPolicy
    from ..photo import Photo

log = logging.getLogger(__name__)

DESCRIPTION = """\
Render photos, or a region of each, at any scale, and write them with the colour profile, EXIF, XMP,
resolution, opacity and 16 bits of their files, as far as the format holds these. The endings of OUT
are png, jpg, tif, webp, avif and bmp; without one it is --format, else the photo's own, else png.

OUT is a file, or for many photos a folder or a pattern, in which
  {name}   is the photo's name without its ending
  {scale}  is what was asked for: 3.7x, 4000x3000, 30cm
  {model}  is the model's name; or auto, leaf-m+leaf-d@60+consistent
  {index}  is 1, 2, 3 ...
"""
EXAMPLES = """\
examples:
  leafscope-cli upscale photo.jpg -o large.png --scale 3.7
  leafscope-cli upscale photo.jpg -o poster.tif --width-cm 30 --dpi 300
  leafscope-cli upscale photo.jpg -o face.png --crop 120,40,64,64 --size 1024x1024
  leafscope-cli upscale photo.jpg -o plain.png --scale 4 --model bicubic
  leafscope-cli upscale *.jpg -o enlarged/ --size 4000x --strip-metadata
  leafscope-cli upscale *.tif -o "{name}-{scale}.webp" --scale 2 --lossless
  leafscope-cli upscale scan.tif -o page-3.png --page 3 --scale 2 --depth 8 --json
"""


@dataclass(frozen=True)
class Done:
    """What was done for one photo, as `--json` tells it.

    Attributes:
        input: the photo as it was given.
        output: the file.
        width: of the output in pixels.
        height: likewise.
        scale: output pixels per photo pixel, across.
        model: the model's or interpolation's name; "auto: leaf-m-mild" where the photo chose it.
        device: where it ran.
        seconds: of rendering and writing.
        bytes: of the file.

    """

    input: str
    output: str
    width: int
    height: int
    scale: float
    model: str
    device: str
    seconds: float
    bytes: int


def add_parser(subparsers: Any) -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "upscale",
        help="render photos, or a region of each, at any scale",
        description=DESCRIPTION,
        epilog=EXAMPLES,
    )
    parser.add_argument("photos", nargs="+", metavar="IN", help="photos: paths or file:// URLs")
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        required=True,
        help="the file, folder or pattern to write, see above",
    )
    add_extent(parser, "the pixels per inch of --dpi")
    parser.add_argument(
        "--dpi",
        type=length,
        help="pixels per inch that the file says (default: the photo's), and that a length in "
        f"print is reckoned with (default: {PRINT_DPI:g})",
    )
    add_part(parser)
    add_method(parser)
    _add_file_options(parser)
    add_allow_huge(parser)
    parser.add_argument(
        "--json", action="store_true", help="print one JSON object for each photo, one a line"
    )
    parser.set_defaults(run=run)


def _add_file_options(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("what the files hold")
    group.add_argument("--format", metavar="F", help="png, jpg, ..., where OUT names none")
    group.add_argument(
        "--quality",
        type=int,
        default=92,
        metavar="Q",
        help="of JPEG, WebP and AVIF, 1 to 100 (default: %(default)s)",
    )
    group.add_argument(
        "--subsampling",
        choices=("4:4:4", "4:2:0"),
        default="4:4:4",
        help="of colour in JPEG and AVIF (default: %(default)s)",
    )
    group.add_argument("--lossless", action="store_true", help="WebP without loss")
    group.add_argument(
        "--depth", type=int, choices=(8, 16), help="bits a channel (default: the photo's)"
    )
    add_metadata(group)


def run(args: argparse.Namespace) -> int:
    """Render and write every photo that can be; say of the others why not."""
    from ..errors import LeafscopeError
    from ..export import Encoding, MetadataPolicy
    from .naming import Naming

    method = chosen_method(args)
    naming = Naming(args.output, args.extent.label, str(method), args.format)
    readable, failed = _readable(args)
    photos = [path for _, path in readable]
    outputs = naming.paths(photos)
    work = _Work(
        args,
        method,
        Encoding(args.quality, args.subsampling, args.lossless, args.depth),
        MetadataPolicy(args.metadata),
        naming.makes_folders(len(photos)),
    )
    for (given, path), output in zip(readable, outputs, strict=True):
        try:
            done = work.upscale(given, path, output)
        except LeafscopeError as error:
            failed += 1
            _tell_failure(args, given, str(error))
        except Exception:  # a fault of ours with one photo, which spoils no other
            failed += 1
            log.exception("while exporting %r", given)
            _tell_failure(args, given, "It can't be exported; what is above says why.")
        else:
            complain(f"{output} ({done.model}, {done.device})")
            if args.json:
                print(json.dumps(asdict(done)), flush=True)
    return exit_after(failed, len(args.photos))


def _readable(args: argparse.Namespace) -> tuple[list[tuple[str, Path]], int]:
    """Return the inputs that name files, and how many don't, after having said so."""
    from ..errors import PhotoError
    from ..photo.input_paths import parse_path_argument

    readable: list[tuple[str, Path]] = []
    for given in args.photos:
        try:
            readable.append((given, parse_path_argument(given)))
        except PhotoError as error:
            _tell_failure(args, given, str(error))
    return readable, len(args.photos) - len(readable)


def _tell_failure(args: argparse.Namespace, given: str, sentence: str) -> None:
    whose = f"{given}: " if len(args.photos) > 1 else ""
    complain(f"leafscope-cli: {whose}{sentence}")
    if args.json:
        print(json.dumps({"input": given, "error": sentence}), flush=True)


@dataclass(frozen=True)
class _Work:
    """What is done with each photo; the model is loaded when the first of them can be rendered."""

    args: argparse.Namespace
    method: Method
    encoding: Encoding
    metadata: MetadataPolicy
    makes_folders: bool

    def upscale(self, given: str, path: Path, output: Path) -> Done:
        from ..export import export, plan_export
        from ..export.plan import check_target

        photo = open_quietly(path, page=self.args.page, allow_huge=self.args.allow_huge)
        resolved = resolve_method(self.method, photo)
        job = self.job(photo, output, resolved)
        if self.makes_folders:
            _make_folder(output.parent)
        check_target(output, photo)
        plan = plan_export(job, photo)  # before a model is loaded
        renderer = self.renderer(photo)
        begun = time.perf_counter()
        with progress(path.name) as report:
            export(renderer, plan, report)
        return Done(
            given,
            str(output),
            plan.size.width,
            plan.size.height,
            1 / plan.grid.x.step,
            str(resolved),
            renderer.device,
            round(time.perf_counter() - begun, 3),
            output.stat().st_size,
        )

    def job(self, photo: Photo, output: Path, resolved: Method) -> ExportJob:
        from ..export import ExportJob
        from ..geometry import Box, Size

        crop = Box(*self.args.crop) if self.args.crop else None
        part = Size(crop.width, crop.height) if crop else photo.size
        dpi = self.args.dpi or self.args.extent.dpi
        scale, size = self.args.extent.scale_or_size(part, dpi or PRINT_DPI)
        return ExportJob(
            output,
            crop,
            scale,
            size,
            self.encoding,
            self.metadata,
            (dpi, dpi) if dpi else None,
            (resolved,),
        )

    @cached_property
    def renderer(self) -> Callable[[Photo], AnyRenderer]:
        from ..engine import choose_compute

        return renderer_factory(self.method, choose_compute(self.args.device))


def _make_folder(path: Path) -> None:
    from ..export.atomic_write import to_export_error

    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise to_export_error(path, error) from error
