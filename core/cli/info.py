"""`leafscope-cli info`: print properties and metadata of photos."""

from __future__ import annotations

import argparse
import json
import logging
import warnings
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .arguments import add_json, add_photos
from .opening import open_quietly, report_failure
from .terminal import exit_code, print_line

if TYPE_CHECKING:
    from ..photo import Photo
    from ..photo.exif import Directory

log = logging.getLogger(__name__)

HELP = "print properties of photos: size, depth, profile, resolution, camera"
DESCRIPTION = """\
Print properties and metadata of photos. The photos are decoded completely, so detectable damage is
reported too.
"""
EXAMPLES = """\
  leafscope-cli info photo.jpg
  leafscope-cli info --json *.tif
"""


@dataclass(frozen=True)
class PhotoInfo:
    """The properties of a photo, as in the output of --json; None if the file has no value.

    Attributes:
        input: the photo as given on the command line.
        width: width in pixels, after applying the orientation.
        height: height in pixels, after applying the orientation.
        depth: bits per channel.
        grey: whether it has a single colour channel.
        alpha: whether it has an alpha channel.
        pages: number of images in the file.
        profile: name of the ICC profile.
        dpi: horizontal and vertical pixels per inch.
        orientation: EXIF orientation, 1 to 8.
        camera: maker and model.
        date: date taken, otherwise date created: YYYY-MM-DD HH:MM:SS.
        xmp: whether it has an XMP packet.
        bytes: size of the file.
        damaged: whether decoded pixels are known to be damaged.
        converted: whether CMYK, Lab or HDR colours were converted to sRGB.

    """

    input: str
    width: int
    height: int
    depth: int
    grey: bool
    alpha: bool
    pages: int
    profile: str | None
    dpi: tuple[float, float] | None
    orientation: int | None
    camera: str | None
    date: str | None
    xmp: bool
    bytes: int
    damaged: bool
    converted: bool


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    add_photos(parser)
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Print the properties of each photo that can be opened."""
    from ..errors import PhotoError
    from ..photo.input_paths import parse_path_argument

    failed = 0
    for given in args.photos:
        try:
            path = parse_path_argument(given)
            info = _read_info(given, path, open_quietly(path, allow_huge=args.allow_huge))
        except PhotoError as error:
            failed += 1
            report_failure(given, str(error), as_json=args.json)
        except Exception:  # a bug that one photo triggers doesn't affect the others
            failed += 1
            log.exception("while opening %r", given)
            message = f"{given} can't be opened because of an unexpected error, logged above."
            report_failure(given, message, as_json=args.json)
        else:
            if args.json:
                print(json.dumps(asdict(info)))
            for line in () if args.json else _format_info(info):
                print_line(line)
    return exit_code(failed, len(args.photos))


def _read_info(given: str, path: Path, photo: Photo) -> PhotoInfo:
    from PIL.ExifTags import Base

    from ..photo.colour import read_profile_name
    from ..photo.exif import Exif

    exif = Exif.read(photo.exif) if photo.exif else Exif()
    make, model, made = (_text(exif.main, tag) for tag in (Base.Make, Base.Model, Base.DateTime))
    taken = _text(exif.exif_ifd, Base.DateTimeOriginal) or made
    return PhotoInfo(
        given,
        photo.size.width,
        photo.size.height,
        photo.depth,
        photo.grey,
        photo.alpha is not None,
        photo.pages,
        read_profile_name(photo.icc_profile) or "unnamed" if photo.icc_profile else None,
        photo.dpi,
        _read_orientation(path),
        _camera_name(make, model),
        _format_date(taken) if taken else None,
        photo.xmp is not None,
        path.stat().st_size,
        photo.damaged,
        photo.converted,
    )


def _text(directory: Directory, tag: int) -> str:
    entry = directory.get(tag)
    return entry.text.strip() if entry else ""


def _read_orientation(path: Path) -> int | None:
    """Read the orientation from the file, because opening a photo applies and drops it."""
    from PIL import Image
    from PIL.ExifTags import Base

    from ..photo.source_metadata import normalise_orientation, read_exif_tags

    try:
        with warnings.catch_warnings(action="ignore"), Image.open(path) as image:
            stored = read_exif_tags(image).get(Base.Orientation)
    except OSError:  # a format that Pillow can't open
        return None
    normal = normalise_orientation(stored)
    return normal if normal == stored else None


def _camera_name(make: str, model: str) -> str | None:
    """Join maker and model, unless the model starts with the maker."""
    name = model if model.lower().startswith(make.lower()) else f"{make} {model}"
    return name.strip() or None


def _format_date(text: str) -> str:
    """Convert EXIF's YYYY:MM:DD HH:MM:SS to YYYY-MM-DD HH:MM:SS."""
    day, _, time = text.partition(" ")
    return f"{day.replace(':', '-')} {time}".strip()


def _format_info(info: PhotoInfo) -> Iterator[str]:
    yield info.input
    lines = {
        "size": f"{info.width} x {info.height} pixels, {info.bytes:,} bytes",
        "colours": f"{'grey' if info.grey else 'RGB'}, {info.depth} bits per channel"
        + (", with alpha" if info.alpha else ""),
        "pages": str(info.pages) if info.pages > 1 else "",
        "profile": info.profile
        or ("converted to sRGB" if info.converted else "none, treated as sRGB"),
        "resolution": _format_dpi(info.dpi) if info.dpi else "",
        "orientation": f"{info.orientation}, shown upright"
        if info.orientation not in (None, 1)
        else "",
        "camera": info.camera or "",
        "date": info.date or "",
        "XMP": "yes" if info.xmp else "",
        "state": "appears to be damaged" if info.damaged else "",
    }
    yield from (f"  {name:13}{text}" for name, text in lines.items() if text)


def _format_dpi(dpi: tuple[float, float]) -> str:
    across, down = (f"{value:g}" for value in dpi)
    return f"{across} dpi" if across == down else f"{across} x {down} dpi"
