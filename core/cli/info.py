"""`leafscope-cli info`: what a photo is, and what its file says of it."""

from __future__ import annotations

import argparse
import json
import logging
import warnings
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .arguments import add_allow_huge
from .exits import exit_after
from .lines import complain, tell
from .opening import open_quietly

if TYPE_CHECKING:
    from ..photo import Photo
    from ..photo.exif import Directory

log = logging.getLogger(__name__)

DESCRIPTION = """\
Say what photos are and what their files say of them. They are opened for this, so damage is
told too, as far as it can be known.
"""
EXAMPLES = """\
examples:
  leafscope-cli info photo.jpg
  leafscope-cli info --json *.tif
"""


@dataclass(frozen=True)
class Facts:
    """What there is to say of a photo; None for what its file doesn't say.

    Attributes:
        input: the photo as it was given.
        width: in pixels, upright.
        height: likewise.
        depth: bits of a channel.
        grey: whether it has one channel of colour.
        alpha: whether it has opacity.
        pages: how many pictures the file has.
        profile: the colour profile's own name.
        dpi: pixels per inch across and down.
        orientation: as EXIF counts them, 1 to 8; the photo is shown upright in any case.
        camera: maker and model.
        date: when it was taken, else when it was made: YYYY-MM-DD HH:MM:SS.
        xmp: whether there is an XMP packet.
        bytes: of the file.
        damaged: whether its pixels are known to be damaged, though they could be decoded.
        converted: whether the file has CMYK, Lab or HDR, which were brought to sRGB.

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


def add_parser(subparsers: Any) -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "info",
        help="say what photos are: size, depth, profile, resolution, camera",
        description=DESCRIPTION,
        epilog=EXAMPLES,
    )
    parser.add_argument("photos", nargs="+", metavar="IN", help="photos: paths or file:// URLs")
    add_allow_huge(parser)
    parser.add_argument(
        "--json", action="store_true", help="print one JSON object for each photo, one a line"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print what there is to say of each photo that can be opened."""
    from ..errors import PhotoError
    from ..photo.input_paths import parse_path_argument

    failed = 0
    for given in args.photos:
        try:
            path = parse_path_argument(given)
            facts = _facts(given, path, open_quietly(path, allow_huge=args.allow_huge))
        except PhotoError as error:
            failed += 1
            _tell_failure(args, given, str(error))
        except Exception:  # a fault of ours with one photo, which spoils no other
            failed += 1
            log.exception("while opening %r", given)
            _tell_failure(args, given, f"{given} can't be opened; what is above says why.")
        else:
            if args.json:
                print(json.dumps(asdict(facts)))
            for line in () if args.json else _lines(facts):
                tell(line)
    return exit_after(failed, len(args.photos))


def _tell_failure(args: argparse.Namespace, given: str, sentence: str) -> None:
    complain(f"leafscope-cli: {sentence}")
    if args.json:
        print(json.dumps({"input": given, "error": sentence}))


def _facts(given: str, path: Path, photo: Photo) -> Facts:
    from PIL.ExifTags import Base

    from ..photo.colour import read_profile_name
    from ..photo.exif import Exif

    exif = Exif.read(photo.exif) if photo.exif else Exif()
    make, model, made = (_said(exif.main, tag) for tag in (Base.Make, Base.Model, Base.DateTime))
    taken = _said(exif.exif_ifd, Base.DateTimeOriginal) or made
    return Facts(
        given,
        photo.size.width,
        photo.size.height,
        photo.depth,
        photo.grey,
        photo.alpha is not None,
        photo.pages,
        read_profile_name(photo.icc_profile) or "unnamed" if photo.icc_profile else None,
        photo.dpi,
        _orientation(path),
        _camera(make, model),
        _date(taken) if taken else None,
        photo.xmp is not None,
        path.stat().st_size,
        photo.damaged,
        photo.converted,
    )


def _said(directory: Directory, tag: int) -> str:
    entry = directory.get(tag)
    return entry.text.strip() if entry else ""


def _orientation(path: Path) -> int | None:
    """Return what the file's header says; an opened photo has been turned by it."""
    from PIL import Image
    from PIL.ExifTags import Base

    from ..photo.source_metadata import normalise_orientation, read_exif_tags

    try:
        with warnings.catch_warnings(action="ignore"), Image.open(path) as image:
            stored = read_exif_tags(image).get(Base.Orientation)
    except OSError:  # what only other libraries open
        return None
    known = normalise_orientation(stored)
    return known if known == stored else None


def _camera(make: str, model: str) -> str | None:
    """Return maker and model, the maker once."""
    both = model if model.lower().startswith(make.lower()) else f"{make} {model}"
    return both.strip() or None


def _date(text: str) -> str:
    """Return EXIF's YYYY:MM:DD HH:MM:SS as people write it."""
    day, _, time = text.partition(" ")
    return f"{day.replace(':', '-')} {time}".strip()


def _lines(facts: Facts) -> Iterator[str]:
    yield facts.input
    lines = {
        "size": f"{facts.width} x {facts.height} pixels, {facts.bytes:,} bytes",
        "colours": f"{'grey' if facts.grey else 'RGB'}, {facts.depth} bits a channel"
        + (", with alpha" if facts.alpha else ""),
        "pages": str(facts.pages) if facts.pages > 1 else "",
        "profile": facts.profile
        or ("converted to sRGB" if facts.converted else "none, taken as sRGB"),
        "resolution": _resolution(facts.dpi) if facts.dpi else "",
        "orientation": f"{facts.orientation}, turned upright"
        if facts.orientation not in (None, 1)
        else "",
        "camera": facts.camera or "",
        "date": facts.date or "",
        "XMP": "yes" if facts.xmp else "",
        "state": "seems to be damaged" if facts.damaged else "",
    }
    yield from (f"  {name:13}{said}" for name, said in lines.items() if said)


def _resolution(dpi: tuple[float, float]) -> str:
    across, down = (f"{value:g}" for value in dpi)
    return f"{across} dpi" if across == down else f"{across} x {down} dpi"
