"""The thread that opens photos."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage

from leafscope.core.errors import LeafscopeError, TooManyPixels
from leafscope.core.photo import MAX_PIXELS, Photo, open_photo

from ..imaging import qimage
from ..imaging.base_image import BaseImage, base_of
from ..threads.worker import Worker
from ..words.sentences import in_words

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
        return self.path.name


@dataclass(frozen=True)
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
    """A photo and the base that the canvas paints below its frames."""

    request: Request
    photo: Photo
    base: BaseImage

    @property
    def title(self) -> str:
        """What to call it on screen."""
        return self.request.title

    @property
    def path(self) -> Path | None:
        """The file, if there is one."""
        return self.photo.path


@dataclass(frozen=True)
class OpenFailure:
    """Why there is no photo, as one sentence."""

    request: Request
    sentence: str


@dataclass(frozen=True)
class HugePhoto:
    """A file that has more pixels than are opened unasked."""

    request: OpenRequest
    pixels: int

    @property
    def memory(self) -> int:
        """Bytes that opening it may take."""
        return self.pixels * OPENING_BYTES


class PhotoLoader(Worker[Request]):
    """Opens the newest photo it was asked for."""

    opened = Signal(object)  # OpenedPhoto
    failed = Signal(object)  # OpenFailure
    huge = Signal(object)  # HugePhoto

    def work(self, request: Request) -> None:
        """Open the photo; runs in the thread."""
        try:
            photo = self._photo(request)
            self.pause()
            opened = OpenedPhoto(request, photo, base_of(photo))
            self.pause()
        except TooManyPixels as error:
            assert isinstance(request, OpenRequest)
            self.huge.emit(HugePhoto(request, error.width * error.height))
        except LeafscopeError as error:
            self.failed.emit(OpenFailure(request, in_words(error)))
        except MemoryError:
            sentence = self.tr("{0} is too large for this machine's memory.").format(request.title)
            self.failed.emit(OpenFailure(request, sentence))
        else:
            self.opened.emit(opened)

    def failed_unexpectedly(self, request: Request) -> None:
        """Tell that a photo can't be opened for a reason that nobody foresaw."""
        sentence = self.tr("{0} can't be opened; the log says why.").format(request.title)
        self.failed.emit(OpenFailure(request, sentence))

    def _photo(self, request: Request) -> Photo:
        if isinstance(request, PasteRequest):
            return Photo(*qimage.to_rgb_and_alpha(request.image))
        return open_photo(request.path, page=request.page, max_pixels=request.max_pixels)
