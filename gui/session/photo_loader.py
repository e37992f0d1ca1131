"""The worker thread that opens photos."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from leafscope.core.errors import PhotoError, TooManyPixelsError
from leafscope.core.messages import escape_control_chars
from leafscope.core.photo import MAX_PIXELS, Photo, open_photo
from leafscope.core.photo.condition import Condition, detect_condition

from ..rendering import qimage
from ..rendering.base_image import BaseImage, build_base_image
from ..rendering.worker import Worker

OPENING_BYTES = 9  # peak memory per pixel while a file is opened


@dataclass(frozen=True)
class OpenRequest:
    """A file to open.

    Attributes:
        path: the file.
        page: which of its images, from 0; None for the first full picture.
        max_pixels: larger files need confirmation first; None opens files of any size.

    """

    path: Path
    page: int | None = None
    max_pixels: int | None = MAX_PIXELS

    @property
    def title(self) -> str:
        """The file name for display."""
        return escape_control_chars(self.path.name)


@dataclass(frozen=True, eq=False)
class PasteRequest:
    """An image from the clipboard and its title for display."""

    image: QImage
    title: str


Request = OpenRequest | PasteRequest


@dataclass(frozen=True)
class OpenedPhoto:
    """A photo that is ready to be shown.

    Attributes:
        title: its name for display.
        photo: the photo.
        base: a reduced copy that is painted below its frames.
        condition: whether it shows compression artifacts or noise.

    """

    title: str
    photo: Photo
    base: BaseImage
    condition: Condition = Condition.CLEAN

    @property
    def path(self) -> Path | None:
        """The photo's file, or None if it was pasted."""
        return self.photo.path


@dataclass(frozen=True)
class OversizedPhoto:
    """A file with more pixels than are opened without confirmation."""

    request: OpenRequest
    pixels: int

    @property
    def memory(self) -> int:
        """Bytes that opening it may take."""
        return self.pixels * OPENING_BYTES


class PhotoLoader(Worker[Request]):
    """Opens photos; the result is an `OpenedPhoto` or an `OversizedPhoto`."""

    def process(self, request: Request) -> None:
        """Open a photo; raises `PhotoError` on failure."""
        try:
            photo = _load(request)
            self.check_cancelled()
            base, condition = build_base_image(photo), detect_condition(photo)
            self.emit_result(request, OpenedPhoto(request.title, photo, base, condition))
        except TooManyPixelsError as error:
            assert isinstance(request, OpenRequest)
            self.emit_result(request, OversizedPhoto(request, error.width * error.height))
        except MemoryError as error:
            text = self.tr("{0} doesn't fit in this computer's memory.").format(request.title)
            raise PhotoError(text) from error

    def unexpected_error_text(self, request: Request) -> str:
        """Return the message for an unexpected error."""
        return self.tr("{0} couldn't be opened. See the log for details.").format(request.title)


def _load(request: Request) -> Photo:
    if isinstance(request, PasteRequest):
        return Photo(*qimage.to_rgb_and_alpha(request.image))
    return open_photo(request.path, page=request.page, max_pixels=request.max_pixels)
