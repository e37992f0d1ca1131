"""What is wrong with a file, before it is decoded, and what decoders raise if it is damaged."""

from __future__ import annotations

import contextlib
import errno
import io
import logging
import math
import stat
import zlib
from collections.abc import Iterator
from pathlib import Path

from PIL import ImageFile

from ..errors import PhotoError, TooManyPixelsError

log = logging.getLogger(__name__)

OURS = "leafscope"
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
SIGNATURES = (PNG_SIGNATURE, b"GIF8", b"\xff\xd8\xff")
HEIF_BRANDS = (b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1")
AVIF_BRANDS = (b"avif", b"avis")
UNSUPPORTED = ("Unsupported ", "unknown PCX mode")  # as Pillow begins to say it
DECODERS = {"PIL", "imagecodecs", "pillow_heif", "pillow_jxl", "rawpy", "tifffile"}


class DamageError(ValueError):
    """What is read here, without a decoder, makes no sense or ends early."""


def is_damage_error(error: BaseException) -> bool:
    """Tell whether an error says that a file is damaged.

    Decoders raise whatever there is, so what counts is who raised it: an error of any kind that
    left a decoder is one of the file's, one that began among our own lines is a mistake of ours.
    """
    told = isinstance(error, DamageError | EOFError | zlib.error) or _leads_nowhere(error)
    # compiled decoders leave no trace, but have errors of their own
    return told or _package(type(error).__module__) in DECODERS or _raiser(error) in DECODERS


def unidentified_error(path: Path, start: bytes) -> PhotoError:
    """Return what to say of a file that no decoder takes for its own.

    Args:
        path: of the file.
        start: its first bytes, 12 at least, which tell whether it means to be an image.

    """
    boxes = start[4:8] == b"ftyp" and start[8:12] in (*HEIF_BRANDS, *AVIF_BRANDS)
    if boxes or start.startswith(SIGNATURES) or start[:4] + start[8:12] == b"RIFFWEBP":
        return PhotoError(
            "{name} is damaged, or of a kind that Leafscope can't read.", name=path.name
        )
    return PhotoError("{name} isn't an image that Leafscope can read.", name=path.name)


def is_unsupported_error(error: BaseException) -> bool:
    """Tell whether a decoder knows the format but not this kind of it, which is no damage."""
    return _raiser(error) == "PIL" and str(error).startswith(UNSUPPORTED)


def is_system_error(error: BaseException) -> bool:
    """Tell whether an error is of reading: a disk that fails, a network that is gone."""
    return isinstance(error, OSError) and error.errno is not None and not _leads_nowhere(error)


def _leads_nowhere(error: BaseException) -> bool:
    """Tell whether a file leads to a place before its own beginning."""
    return isinstance(error, OSError) and error.errno == errno.EINVAL


@contextlib.contextmanager
def log_and_continue(what: str) -> Iterator[None]:
    """Go on without something that a photo says beside its pixels, where it can't be read.

    Args:
        what: for the log, where a mistake of ours is told as one.

    """
    try:
        yield
    except MemoryError:
        raise
    except Exception as error:
        level = logging.INFO if is_damage_error(error) or is_system_error(error) else logging.ERROR
        log.log(level, "passed over %s", what, exc_info=True)


def _raiser(error: BaseException) -> str:
    """Return the package that an error began in, of decoders and ours; what they call is theirs."""
    package, trace = "", error.__traceback__
    while trace is not None:
        named = _package(str(trace.tb_frame.f_globals.get("__name__", "")))
        package = named if named in DECODERS or named == OURS else package
        trace = trace.tb_next
    return package


def _package(module: str) -> str:
    return module.partition(".")[0]


# A header may claim so many pixels for each byte of the file, or a million: a JPEG spends a bit on
# 64 pixels, a GIF 12 bits on 4,096, a TIFF's LZW likewise at its best; the others are bounds that
# only a blank picture comes near. Whole blank lines of a fax take a bit.
_PIXELS_PER_BYTE = {"JPEG": 2**9, "GIF": 2**12, "TIFF": 2**12}
# LZMA, zstd and WebP write down a blank picture once.
_PIXELS_PER_BYTE_AT_MOST = 2**16
_HARMLESS = 2**20


class NoFilenoReader(io.BufferedReader):
    """A file to read that hides its path and its descriptor.

    By these Pillow and libtiff map it into the memory, and then a file that another program cuts
    short ends this one.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(io.FileIO(path))

    def fileno(self) -> int:
        """Refuse to tell.

        Raises:
            OSError: always.

        """
        raise io.UnsupportedOperation


def check_file(path: Path) -> None:
    """Say plainly what is wrong with a path, before Pillow says it its own way.

    Raises:
        PhotoError: if there is no such file, it can't be read, or is empty or no ordinary file.

    """
    try:
        kind = path.stat().st_mode
        if stat.S_ISDIR(kind):
            raise PhotoError("{name} is a folder, not an image.", name=path.name or path)
        if not stat.S_ISREG(kind):  # reading a pipe or a device might never end
            raise PhotoError("{name} isn't an ordinary file.", name=path.name)
        with path.open("rb") as file:
            if not file.read(1):
                raise PhotoError("{name} is empty.", name=path.name)
    except (FileNotFoundError, NotADirectoryError):
        raise PhotoError("There is no file {path}.", path=path) from None
    except PermissionError:
        raise PhotoError("{name} can't be read: permission denied.", name=path.name) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise PhotoError("{name} can't be read: {error}.", name=path.name, error=reason) from error


def check_size(path: Path, width: int, height: int, max_pixels: int | None) -> None:
    """Refuse a header that claims nothing, or more than was allowed (None: any size).

    Raises:
        PhotoError: if it claims no pixels.
        TooManyPixelsError: if it claims more than `max_pixels`.

    """
    if width < 1 or height < 1:
        raise PhotoError(
            "{name} has no pixels ({width} x {height}).", name=path.name, width=width, height=height
        )
    if max_pixels is not None and width * height > max_pixels:
        raise TooManyPixelsError(path.name, width, height, max_pixels)


def check_plausible(path: Path, image: ImageFile.ImageFile) -> None:
    """Refuse what would otherwise be allocated, and end as a picture that is mostly blank.

    Raises:
        PhotoError: if the file can't hold the pixels that it claims.

    """
    width, height = image.size
    check_claim(path, width, height, _kind(image))
    if image.format == "TIFF":  # whose strips may end before the picture does
        ends = [extents[2:] for _, extents, *_ in image.tile if extents]
        if math.prod(max(side, default=0) for side in zip(*ends, strict=True)) < width * height:
            raise PhotoError("{name} is damaged or cut short.", name=path.name)


def _kind(image: ImageFile.ImageFile) -> str:
    if image.mode == "1":
        return "fax"
    dense = image.format == "TIFF" and image.info.get("compression") in ("zstd", "lzma", "webp")
    return "dense TIFF" if dense else image.format or ""


def check_claim(path: Path, width: int, height: int, kind: str) -> None:
    """Refuse more pixels than a file of this length can hold.

    Args:
        path: the file.
        width: in pixels, as claimed.
        height: likewise.
        kind: Pillow's name of the format, "fax", or "dense TIFF" for one that packs blanks well.

    Raises:
        PhotoError: with what it claims.

    """
    per_byte = _PIXELS_PER_BYTE.get(kind, _PIXELS_PER_BYTE_AT_MOST)
    if width * height > max(_HARMLESS, per_byte * path.stat().st_size):
        raise PhotoError(
            "{name} claims {width} x {height} pixels, more than so small a file can hold.",
            name=path.name,
            width=width,
            height=height,
        )
