"""File checks that decoders omit, and classification of decoder errors.

Pillow doesn't verify the CRCs of chunks in PNGs and PNG icons. libtiff doesn't verify the checksums
of deflated strips. Without these checks, damage near the end of the data goes unnoticed.
"""

from __future__ import annotations

import contextlib
import errno
import io
import logging
import math
import stat
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, TypeGuard

from PIL import Image, ImageFile

from ..errors import PhotoError, TooManyPixelsError

log = logging.getLogger(__name__)

PACKAGE = "leafscope"
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
SIGNATURES = (PNG_SIGNATURE, b"GIF8", b"\xff\xd8\xff")
HEIF_BRANDS = (b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1")
AVIF_BRANDS = (b"avif", b"avis")
UNSUPPORTED = ("Unsupported ", "unknown PCX mode")  # how Pillow's messages begin
DECODERS = {"PIL", "imagecodecs", "pillow_heif", "pillow_jxl", "rawpy", "tifffile"}

# Maximum pixels per byte that a header may claim. JPEG needs at least one bit for 64 pixels. GIF
# and LZW in TIFF need 12 bits for 4,096. In other formats, only blank pictures approach the limit.
_PIXELS_PER_BYTE = {"JPEG": 2**9, "GIF": 2**12, "TIFF": 2**12}
_MAX_PIXELS_PER_BYTE = 2**16  # others: LZMA, zstd, WebP store blanks once, fax needs a bit per row
_SMALL_PICTURE = 2**20  # pixels that are always accepted

_PIECE = 2**20  # bytes read at once
_PNG_CHUNKS = (b"IHDR", b"PLTE", b"tRNS", b"IDAT")  # chunks that affect pixels
_DEFLATED = ("tiff_adobe_deflate", "tiff_deflate")
_FILL_ORDER, _LOW_BIT_FIRST = 266, 2
_MIRRORED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
_STRIPS, _TILES = (273, 279), (324, 325)  # tags of offsets and lengths (TIFF 6.0)

WEBP_SPARE = 16  # bytes left out: more than decoders read ahead or encoders pad
WEBP_SHORTEST = 256  # bytes of image data; shorter ones aren't checked
_CHUNK_HEAD = struct.Struct("<4sI")
_WEBP_FRAME_HEAD = 16  # bytes of an animation frame before its chunks


class DamageError(ValueError):
    """A file can't be parsed or is truncated; raised by parsers of this package."""


class NoFilenoReader(io.BufferedReader):
    """File reader that Pillow can't memory-map: truncating a mapped file would crash Leafscope."""

    def __init__(self, path: Path) -> None:
        super().__init__(io.FileIO(path))

    def fileno(self) -> int:
        """Raise `io.UnsupportedOperation`."""
        raise io.UnsupportedOperation


def is_damage_error(error: BaseException) -> bool:
    """Check whether an error means that the file is damaged.

    Decoders raise errors of any type. An error raised in a decoder means damage. An error raised in
    our own code means a bug. Compiled decoders leave no traceback, so error types that
    decoders define also mean damage.
    """
    own = isinstance(error, DamageError | EOFError | zlib.error) or _is_invalid_seek(error)
    package = type(error).__module__.partition(".")[0]
    return own or package in DECODERS or _find_raising_package(error) in DECODERS


def is_unsupported_error(error: BaseException) -> bool:
    """Check whether Pillow raised the error for an unsupported variant of a format."""
    return _find_raising_package(error) == "PIL" and str(error).startswith(UNSUPPORTED)


def is_system_error(error: BaseException) -> TypeGuard[OSError]:
    """Check whether the system reported the error, for example for a failing disk or network."""
    return isinstance(error, OSError) and error.errno is not None and not _is_invalid_seek(error)


def _is_invalid_seek(error: BaseException) -> bool:
    """Check whether a seek failed because a damaged file contains a negative offset."""
    return isinstance(error, OSError) and error.errno == errno.EINVAL


def _find_raising_package(error: BaseException) -> str:
    """Return the innermost decoder or Leafscope package in the traceback; "" if there is none."""
    found, trace = "", error.__traceback__
    while trace is not None:
        package = str(trace.tb_frame.f_globals.get("__name__", "")).partition(".")[0]
        found = package if package in DECODERS or package == PACKAGE else found
        trace = trace.tb_next
    return found


@contextlib.contextmanager
def log_and_continue(what: str) -> Iterator[None]:
    """Suppress errors of the optional step `what`; log damage as info and bugs as errors."""
    try:
        yield
    except MemoryError:
        raise
    except Exception as error:
        expected = is_damage_error(error) or is_system_error(error)
        log.log(logging.INFO if expected else logging.ERROR, "skipped %s", what, exc_info=True)


def damaged_error(path: Path) -> PhotoError:
    """Return the error for a damaged file."""
    return PhotoError("{name} is damaged or cut short.", name=path.name)


def unidentified_error(path: Path, start: bytes) -> PhotoError:
    """Return the error for an unrecognised file that begins with the bytes `start`."""
    boxes = start[4:8] == b"ftyp" and start[8:12] in (*HEIF_BRANDS, *AVIF_BRANDS)
    if boxes or start.startswith(SIGNATURES) or start[:4] + start[8:12] == b"RIFFWEBP":
        return PhotoError(
            "{name} is damaged, or of a kind that Leafscope can't read.", name=path.name
        )
    return PhotoError("{name} isn't an image that Leafscope can read.", name=path.name)


def missing_page_error(path: Path, page: int, pages: int) -> PhotoError:
    """Return the error for page index `page` in a file that has only `pages` pages."""
    return PhotoError(
        "There is no page {page} in {name} (pages: {pages}).",
        page=page + 1,
        name=path.name,
        pages=pages,
    )


def check_file(path: Path) -> None:
    """Raise PhotoError if a path isn't a regular, readable, non-empty file."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise PhotoError("{name} is a folder, not an image.", name=path.name or path)
        if not stat.S_ISREG(mode):  # reading a pipe or device might never end
            raise PhotoError("{name} isn't a regular file.", name=path.name)
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
    """Raise PhotoError for an empty size, TooManyPixelsError above `max_pixels` pixels."""
    if width < 1 or height < 1:
        raise PhotoError(
            "{name} has no pixels ({width} x {height}).", name=path.name, width=width, height=height
        )
    if max_pixels is not None and width * height > max_pixels:
        raise TooManyPixelsError(path.name, width, height, max_pixels)


def check_plausible(path: Path, image: ImageFile.ImageFile) -> None:
    """Raise PhotoError if the header claims more pixels than the file or its strips can hold."""
    width, height = image.size
    kind = image.format or ""
    if image.mode == "1":
        kind = "fax"
    elif kind == "TIFF" and image.info.get("compression") in ("zstd", "lzma", "webp"):
        kind = "dense TIFF"
    check_claim(path, width, height, kind)
    if image.format == "TIFF":  # the strips may cover only part of the picture
        ends = [extents[2:] for _, extents, *_ in image.tile if extents]
        if math.prod(max(side, default=0) for side in zip(*ends, strict=True)) < width * height:
            raise damaged_error(path)


def check_claim(path: Path, width: int, height: int, kind: str) -> None:
    """Raise PhotoError if a file is too short for `width` x `height` pixels.

    `kind` is Pillow's format, "fax" (1 bit), or "dense TIFF" (zstd, LZMA, WebP or JPEG XL).
    """
    per_byte = _PIXELS_PER_BYTE.get(kind, _MAX_PIXELS_PER_BYTE)
    if width * height > max(_SMALL_PICTURE, per_byte * path.stat().st_size):
        raise PhotoError(
            "{name} claims {width} x {height} pixels, more than a file of its size can hold.",
            name=path.name,
            width=width,
            height=height,
        )


def verify_checksums(path: Path, image: ImageFile.ImageFile) -> None:
    """Verify the checksums that Pillow and libtiff skip; raise zlib.error if one is wrong."""
    if image.format == "PNG":
        _verify_png(path, 0)
    elif image.format == "ICO":
        icons = image.ico  # type: ignore[attr-defined]
        _verify_png(path, icons.entry[icons.getentryindex(image.size)].offset)
    elif image.format == "TIFF" and image.info.get("compression") in _DEFLATED:
        _verify_deflated(path, image)


def _verify_png(path: Path, at: int) -> None:
    """Verify the chunk CRCs of the PNG at offset `at`, if any (PNG, third edition, 5.3)."""
    with path.open("rb") as file:
        file.seek(at)
        if file.read(len(PNG_SIGNATURE)) != PNG_SIGNATURE:
            return
        name = b""
        while name != b"IEND" and len(head := file.read(8)) == 8:
            length, name = struct.unpack(">I4s", head)
            if name not in _PNG_CHUNKS:
                file.seek(length + 4, 1)
            elif _update_crc(file, length, zlib.crc32(name)) != int.from_bytes(file.read(4)):
                raise zlib.error("the CRC of a chunk is wrong")


def _update_crc(file: BinaryIO, length: int, crc: int) -> int:
    while length > 0 and (data := file.read(min(length, _PIECE))):
        crc = zlib.crc32(data, crc)
        length -= len(data)
    return crc


def _verify_deflated(path: Path, image: ImageFile.ImageFile) -> None:
    """Inflate all strips or tiles completely, so that zlib verifies their checksums."""
    tags = image.tag_v2  # type: ignore[attr-defined]
    offsets, lengths = _STRIPS if _STRIPS[0] in tags else _TILES
    with path.open("rb") as file:
        for offset, length in zip(tags.get(offsets, ()), tags.get(lengths, ()), strict=False):
            file.seek(offset)
            inflate, data = zlib.decompressobj(), file.read(length)
            data = data.translate(_MIRRORED) if tags.get(_FILL_ORDER) == _LOW_BIT_FIRST else data
            while data and not inflate.eof:
                inflate.decompress(data, _PIECE)
                data = inflate.unconsumed_tail
            if not inflate.eof:
                raise zlib.error("a strip is truncated")


def is_webp_damaged(content: bytes) -> bool:
    """Check a lossy WebP file (RFC 6386) for damage; return False for other files.

    The decoder needs intact data up to the last byte, but usually finishes damaged data early,
    without an error. So this function removes the last bytes before decoding. If decoding
    still succeeds, the file is damaged. This test detects nine of ten flipped bits.
    """
    data = _find_lossy_webp(content)
    if len(data) < WEBP_SHORTEST:
        return False
    data = data[:-WEBP_SPARE]
    chunk = _CHUNK_HEAD.pack(b"VP8 ", len(data)) + data + bytes(len(data) % 2)
    shortened = _CHUNK_HEAD.pack(b"RIFF", 4 + len(chunk)) + b"WEBP" + chunk
    try:
        with Image.open(io.BytesIO(shortened), formats=("WEBP",)) as image:
            image.load()
    except OSError:
        return False
    return True


def _find_lossy_webp(content: bytes) -> bytes:
    """Return the lossy data of the first picture, without padding; empty if there are none."""
    at = 12
    while at + _CHUNK_HEAD.size <= len(content):
        kind, length = _CHUNK_HEAD.unpack_from(content, at)
        at += _CHUNK_HEAD.size
        if kind == b"VP8 ":
            return content[at : at + length].rstrip(b"\0")
        at += _WEBP_FRAME_HEAD if kind == b"ANMF" else length + length % 2
    return b""
