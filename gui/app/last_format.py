"""How a picture was stored, to be offered again."""

from __future__ import annotations

from dataclasses import dataclass

from leafscope.core.export.formats import FORMATS, JPEG_QUALITY

from .numbers_kept import parse_int


@dataclass(frozen=True)
class LastFormat:
    """A format of still pictures.

    Attributes:
        suffix: ending of the file.
        quality: 1 to 100, for formats that have one.

    """

    suffix: str = ".png"
    quality: int = JPEG_QUALITY

    def to_text(self) -> str:
        """Return it as settings keep it."""
        return f"{self.suffix}:{self.quality}"

    @classmethod
    def from_text(cls, text: str) -> LastFormat:
        """Return what a text says; the usual one where it says nothing."""
        suffix, _, quality = text.partition(":")
        known = parse_int(quality, 1, 100)
        return cls() if suffix not in FORMATS or known is None else cls(suffix, known)
