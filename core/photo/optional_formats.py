"""Formats whose decoders are optional packages: HEIF, JPEG XL and camera RAW."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..errors import PhotoError
from ..messages import Message
from .checks import HEIF_BRANDS

_JXL_STARTS = (b"\xff\x0a", b"\0\0\0\x0cJXL \r\n\x87\n")

RAW_SUFFIXES = frozenset(
    {
        ".3fr",
        ".arw",
        ".cr2",
        ".cr3",
        ".crw",
        ".dcr",
        ".dng",
        ".erf",
        ".fff",
        ".iiq",
        ".kdc",
        ".mef",
        ".mos",
        ".mrw",
        ".nef",
        ".nrw",
        ".orf",
        ".pef",
        ".raf",
        ".raw",
        ".rw2",
        ".rwl",
        ".sr2",
        ".srf",
        ".srw",
        ".x3f",
    }
)


@dataclass(frozen=True)
class OptionalFormat:
    """An optional package.

    Attributes:
        title: of the format, for a sentence.
        formats: Pillow's names for what it then opens.
        register: makes Pillow open them; raises ImportError where the package is missing.

    """

    title: str | Message
    formats: tuple[str, ...]
    register: Callable[[], None]


def _register_heif() -> None:
    import pillow_heif

    pillow_heif.register_heif_opener()


def _register_jxl() -> None:
    import pillow_jxl  # noqa: F401 - registers itself


def _find_raw() -> None:
    import rawpy  # noqa: F401


_HEIF = OptionalFormat("HEIF", ("HEIF",), _register_heif)
_JXL = OptionalFormat("JPEG XL", ("JXL",), _register_jxl)
_RAW = OptionalFormat(Message("camera RAW"), (), _find_raw)


def is_raw(path: Path) -> bool:
    """Tell whether a file is by its name a camera's own, which Pillow takes for a TIFF."""
    return path.suffix.lower() in RAW_SUFFIXES


def register_optional_format(path: Path, start: bytes) -> tuple[str, ...]:
    """Load the package that a file needs, if it needs one.

    Args:
        path: of the file.
        start: its first bytes, 12 at least.

    Returns:
        The names that Pillow knows the file's kind by; empty if it needs no extra.

    Raises:
        PhotoError: if the package isn't installed.

    """
    extra = _extra_for(path, start)
    if extra is None:
        return ()
    try:
        extra.register()
    except ImportError:
        raise PhotoError(
            "{name} is {format}, which isn't opened here: convert it to TIFF or JPEG, or use "
            "Leafscope from a clone.",
            name=path.name,
            format=extra.title,
        ) from None
    return extra.formats


def _extra_for(path: Path, start: bytes) -> OptionalFormat | None:
    if is_raw(path):
        return _RAW
    if start[4:8] == b"ftyp" and start[8:12] in HEIF_BRANDS:
        return _HEIF
    return _JXL if start.startswith(_JXL_STARTS) else None
