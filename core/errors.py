"""The errors that a person may see.

Each is raised where the cause is known, carries one clear sentence, and is shown as it is at the
edge: a message in the window, or one line on stderr and exit code 2 from the command line.
"""

from __future__ import annotations

from .messages import Message


class LeafscopeError(Message, Exception):
    """Something a person can understand and act on; `str()` is one sentence, in English."""


class PhotoError(LeafscopeError):
    """A file can't be opened as a photo."""


class TooManyPixelsError(PhotoError):
    """A file has more pixels than are opened without being asked for; it may yet be opened.

    Args:
        name: of the file.
        width: of the photo in pixels.
        height: likewise.
        limit: the most pixels that were allowed.

    """

    def __init__(self, name: str, width: int, height: int, limit: int, /) -> None:
        super().__init__(
            "{name} claims {width} x {height} pixels; "
            "Leafscope opens at most {megapixels} megapixels unless it is told to.",
            name=name,
            width=width,
            height=height,
            megapixels=limit // 10**6,
        )
        self.width = width
        self.height = height
        self.limit = limit


class ModelError(LeafscopeError):
    """A model is unknown, not installed, or its checkpoint is damaged or unsupported."""


class InstallError(LeafscopeError):
    """A model's weights could not be fetched or verified."""


class DeviceError(LeafscopeError):
    """A device that the machine hasn't got was asked for."""


class ViewError(LeafscopeError, ValueError):
    """A scale, size or region that can't be rendered."""


class ExportError(LeafscopeError):
    """A picture can't be written."""


class Cancelled(Exception):  # noqa: N818 - an outcome, not an error
    """The work was abandoned because nobody waits for it any more."""
