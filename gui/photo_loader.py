"""The thread that opens photos."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal

from leafscope.core.errors import LeafscopeError
from leafscope.core.photo import Photo, open_photo

from .base_image import BaseImage, base_of
from .worker import Worker


@dataclass(frozen=True)
class OpenedPhoto:
    """A photo and the base that the canvas paints below its frames."""

    path: Path
    photo: Photo
    base: BaseImage


@dataclass(frozen=True)
class OpenFailure:
    """Why a file isn't open, as one sentence."""

    path: Path
    sentence: str


class PhotoLoader(Worker[Path]):
    """Opens the newest path it was given."""

    opened = Signal(object)  # OpenedPhoto
    failed = Signal(object)  # OpenFailure

    def work(self, request: Path) -> None:
        """Open the file; runs in the thread."""
        try:
            photo = open_photo(request)
            self.pause()
            opened = OpenedPhoto(request, photo, base_of(photo))
        except LeafscopeError as error:
            self.failed.emit(OpenFailure(request, str(error)))
        except MemoryError:
            sentence = self.tr("{0} is too large for this machine's memory.").format(request.name)
            self.failed.emit(OpenFailure(request, sentence))
        else:
            self.opened.emit(opened)

    def failed_unexpectedly(self, request: Path) -> None:
        """Tell that a file can't be opened for a reason that nobody foresaw."""
        sentence = self.tr("{0} can't be opened; the log says why.").format(request.name)
        self.failed.emit(OpenFailure(request, sentence))
