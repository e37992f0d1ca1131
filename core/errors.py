"""Errors that are shown to users.

Code that detects a problem raises an error with one English sentence. The command line prints
this sentence, and the window shows its translation.
"""

from __future__ import annotations

from .messages import Message


class LeafscopeError(Message, Exception):
    """Base class of errors that users can act on; `str()` is one English sentence."""


class PhotoError(LeafscopeError):
    """A file can't be opened as a photo."""


class TooManyPixelsError(PhotoError):
    """A file has more than `limit` pixels, so opening it needs the user's confirmation."""

    def __init__(self, name: str, width: int, height: int, limit: int, /) -> None:
        super().__init__(
            "{name} claims {width} x {height} pixels; "
            "Leafscope opens at most {megapixels} megapixels without confirmation.",
            name=name,
            width=width,
            height=height,
            megapixels=limit // 10**6,
        )
        self.width = width
        self.height = height
        self.limit = limit


class ModelError(LeafscopeError):
    """A model is unknown or not installed, or its checkpoint is damaged or unsupported."""


class InstallError(LeafscopeError):
    """The download, verification or test of a model's weights failed."""


class DeviceError(LeafscopeError):
    """The requested device is unknown, or doesn't exist on this machine."""


class ViewError(LeafscopeError, ValueError):
    """A requested scale, position, size or region is invalid."""


class ExportError(LeafscopeError):
    """A picture can't be written."""


class Cancelled(Exception):  # noqa: N818 - an outcome, not an error
    """The work was cancelled because its result is no longer needed."""
