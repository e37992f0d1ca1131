"""The thread that opens photos."""

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

OPENING_BYTES = 9  # that a pixel takes while a file is opened, at the most


@dataclass(frozen=True)
class OpenRequest:
    """A file to open.

    Attributes:
        path: the file.
        page: which of its pictures, from 0.
        max_pixels: more of them are asked about first; None opens any number.

    """

    path: Path
    page: int = 0
    max_pixels: int | None = MAX_PIXELS

    @property
    def title(self) -> str:
        """What to call it on screen."""
        return escape_control_chars(self.path.name)


@dataclass(frozen=True, eq=False)
class PasteRequest:
    """An image from the clipboard.

    Attributes:
        image: as Qt gave it.
        title: what to call it on screen.

    """

    image: QImage
    title: str


Request = OpenRequest | PasteRequest


@dataclass(frozen=True)
class OpenedPhoto:
    """A photo, and what is known of it.

    Attributes:
        title: what to call it on screen.
        photo: the photo.
        base: what the canvas paints below its frames.
        condition: what it has been through.

    """

    title: str
    photo: Photo
    base: BaseImage
    condition: Condition = Condition.CLEAN

    @property
    def path(self) -> Path | None:
        """The file, if there is one."""
        return self.photo.path


@dataclass(frozen=True)
class OversizedPhoto:
    """A file that has more pixels than are opened unasked."""

    request: OpenRequest
    pixels: int

    @property
    def memory(self) -> int:
        """Bytes that opening it may take."""
        return self.pixels * OPENING_BYTES


class PhotoLoader(Worker[Request]):
    """Answers the newest request with an `OpenedPhoto`, or a `OversizedPhoto` to be asked about."""

    def process(self, request: Request) -> None:
        """Open the photo; runs in the thread.

        Raises:
            PhotoError: if it can't be opened.

        """
        try:
            photo = self._photo(request)
            self.check_cancelled()
            known = build_base_image(photo), detect_condition(photo)
            self.emit_result(request, OpenedPhoto(request.title, photo, *known))
        except TooManyPixelsError as error:
            assert isinstance(request, OpenRequest)
            self.emit_result(request, OversizedPhoto(request, error.width * error.height))
        except MemoryError as error:
            sentence = self.tr("{0} is too large for this machine's memory.").format(request.title)
            raise PhotoError(sentence) from error

    def unexpected_error_text(self, request: Request) -> str:
        """Tell that a photo can't be opened for a reason that nobody foresaw."""
        return self.tr("{0} can't be opened; the log says why.").format(request.title)

    def _photo(self, request: Request) -> Photo:
        if isinstance(request, PasteRequest):
            return Photo(*qimage.to_rgb_and_alpha(request.image))
        return open_photo(request.path, page=request.page, max_pixels=request.max_pixels)
