"""`leafscope-cli info`: print properties and metadata of photos."""

from __future__ import annotations

import argparse
import json
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .arguments import add_json, add_photos
from .opening import open_quietly, report_failures
from .terminal import exit_code, print_line

if TYPE_CHECKING:
    from ..photo import Photo
    from ..photo.exif import Directory

HELP = "print properties of photos: size, depth, profile, resolution, camera"
DESCRIPTION = """\
Print properties and metadata of photos. The photos are decoded completely, so detectable damage is
reported too.
"""
EXAMPLES = """\
  leafscope-cli info photo.jpg
  leafscope-cli info --json *.tif
"""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    add_photos(parser)
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Print the properties of each photo that can be opened."""
    from ..photo.input_paths import parse_path_argument

    failed: list[str] = []
    for given in args.photos:
        unexpected = f"{given} can't be opened because of an unexpected error, logged above."
        with report_failures(args, given, failed, unexpected):
            path = parse_path_argument(given)
            info = _read_info(given, path, open_quietly(path, args))
            if args.json:
                print(json.dumps(info))
            for line in () if args.json else _format_info(info):
                print_line(line)
    return exit_code(len(failed), len(args.photos))


def _read_info(given: str, path: Path, photo: Photo) -> dict[str, Any]:
    """Return the properties that --json prints; missing values are None.

    Width, height and dpi are those of the upright photo. "damaged" means that damage was
    detected in the pixels. "converted" means that CMYK, Lab or HDR was converted to sRGB.
    """
    from PIL.ExifTags import Base

    from ..photo.colour import read_profile_name
    from ..photo.exif import Exif

    exif = Exif.read(photo.exif) if photo.exif else Exif()
    make, model, made = (_text(exif.main, tag) for tag in (Base.Make, Base.Model, Base.DateTime))
    camera = model if model.lower().startswith(make.lower()) else f"{make} {model}"
    taken = _text(exif.exif_ifd, Base.DateTimeOriginal) or made
    day, _, time = taken.partition(" ")
    return {
        "input": given,
        "width": photo.size.width,
        "height": photo.size.height,
        "depth": photo.depth,
        "grey": photo.grey,
        "alpha": photo.alpha is not None,
        "pages": photo.pages,
        "page": photo.page + 1,
        "page_kinds": [kind.value for kind in photo.page_kinds],
        "profile": (read_profile_name(photo.icc_profile) or "unnamed")
        if photo.icc_profile
        else None,
        "dpi": photo.dpi,
        "orientation": _read_orientation(path),
        "camera": camera.strip() or None,
        "date": f"{day.replace(':', '-')} {time}".strip() or None,
        "xmp": photo.xmp is not None,
        "bytes": path.stat().st_size,
        "damaged": photo.damaged,
        "converted": photo.converted,
    }


def _text(directory: Directory, tag: int) -> str:
    entry = directory.get(tag)
    return entry.text.strip() if entry else ""


def _read_orientation(path: Path) -> int | None:
    """Read the EXIF orientation from a file (an opened photo is upright); None if not found."""
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


def _format_info(info: dict[str, Any]) -> Iterator[str]:
    yield info["input"]
    default_profile = "converted to sRGB" if info["converted"] else "none, treated as sRGB"
    lines = {
        "size": f"{info['width']} x {info['height']} pixels, {info['bytes']:,} bytes",
        "colours": f"{'grey' if info['grey'] else 'RGB'}, {info['depth']} bits per channel"
        + (", with alpha" if info["alpha"] else ""),
        "pages": _format_pages(info) if info["pages"] > 1 else None,
        "profile": info["profile"] or default_profile,
        "resolution": _format_dpi(info["dpi"]) if info["dpi"] else None,
        "orientation": f"{info['orientation']}, shown upright"
        if info["orientation"] not in (None, 1)
        else None,
        "camera": info["camera"],
        "date": info["date"],
        "XMP": "yes" if info["xmp"] else None,
        "state": "appears to be damaged" if info["damaged"] else None,
    }
    yield from (f"  {name:13}{text}" for name, text in lines.items() if text)


def _format_pages(info: dict[str, Any]) -> str:
    special = {"reduced": "reduced version", "mask": "transparency mask"}
    kinds = enumerate(info["page_kinds"], 1)
    named = [f"page {page}: {special[kind]}" for page, kind in kinds if kind in special]
    return "; ".join([f"{info['pages']}, this is page {info['page']}", *named])


def _format_dpi(dpi: tuple[float, float]) -> str:
    across, down = (f"{value:g}" for value in dpi)
    return f"{across} dpi" if across == down else f"{across} x {down} dpi"
