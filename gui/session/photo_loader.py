"""Worker threads that open the requested photo and decode its neighbours ahead."""

from __future__ import annotations

import logging
import threading
from collections.abc import Collection
from concurrent.futures import Future, wait
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from leafscope.core.callbacks import CheckCancelled
from leafscope.core.errors import PhotoError, TooManyPixelsError
from leafscope.core.messages import escape_control_chars
from leafscope.core.photo import MAX_PIXELS, Photo, open_photo
from leafscope.core.photo.condition import Condition, detect_condition

from ..rendering import qimage
from ..rendering.base_image import BaseImage, build_base_image
from ..rendering.worker import Worker

MAX_CACHED_PIXELS = 50_000_000  # larger photos are decoded only when they are requested
POLL_SECONDS = 0.02  # between checks for cancellation while another thread decodes

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class OpenRequest:
    """A file to open."""

    path: Path
    page: int | None = None  # index of an image in the file; None for the first full picture
    max_pixels: int | None = MAX_PIXELS  # larger files need confirmation; None for no limit

    @property
    def title(self) -> str:
        """The file name for display, with control characters escaped."""
        return escape_control_chars(self.path.name)


@dataclass(frozen=True, eq=False)
class PasteRequest:
    """An image from the clipboard and its title for display."""

    image: QImage
    title: str


Request = OpenRequest | PasteRequest


@dataclass(frozen=True)
class OpenedPhoto:
    """A photo that is ready to be shown."""

    title: str
    photo: Photo
    base: BaseImage  # a reduced copy that is painted below its frames
    condition: Condition = Condition.CLEAN  # whether it shows compression artifacts or noise

    @property
    def path(self) -> Path | None:
        """The photo's file, or None if it was pasted."""
        return self.photo.path


@dataclass(frozen=True)
class OversizedPhoto:
    """A file with so many pixels that the user has to confirm opening it."""

    request: OpenRequest
    pixels: int


FileKey = tuple[Path, int | None, int, int]  # path, page, modification time in ns, size


class PhotoCache:
    """Thread-safe cache of opened photos: the shown photo and its neighbours."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._photos: dict[FileKey, Future[OpenedPhoto]] = {}

    def load(self, request: OpenRequest, check_cancelled: CheckCancelled) -> OpenedPhoto:
        """Return a photo from the cache; decode a file that is new or has changed.

        If another thread is decoding the file, wait for its result. Raises `PhotoError` on failure.
        """
        key = _file_key(request)
        with self._lock:
            found = self._photos.get(key)
            if found is None:
                future = self._photos[key] = Future()
        if found is None:
            return self._decode(request, key, future, check_cancelled)
        while not wait([found], POLL_SECONDS).done:
            check_cancelled()
        return found.result() if found.exception() is None else _decode(request, check_cancelled)

    def keep(self, paths: Collection[Path]) -> None:
        """Drop all photos except those with these paths."""
        with self._lock:
            self._photos = {key: found for key, found in self._photos.items() if key[0] in paths}

    def _decode(
        self,
        request: OpenRequest,
        key: FileKey,
        future: Future[OpenedPhoto],
        check_cancelled: CheckCancelled,
    ) -> OpenedPhoto:
        """Decode and return a photo; set `future` to the result or error for other threads."""
        try:
            opened = _decode(request, check_cancelled)
        except BaseException as error:
            self._drop(key)
            future.set_exception(error)
            raise
        size = opened.photo.size
        if size.width * size.height > MAX_CACHED_PIXELS:
            self._drop(key)
        future.set_result(opened)
        return opened

    def _drop(self, key: FileKey) -> None:
        with self._lock:
            self._photos.pop(key, None)


class PhotoLoader(Worker[Request]):
    """Opens photos; emits an `OpenedPhoto`, an `OversizedPhoto` or, for a folder, a `Path`."""

    def __init__(self, cache: PhotoCache, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cache = cache

    def process(self, request: Request) -> None:
        """Open a photo; raises `PhotoError` on failure."""
        try:
            if isinstance(request, PasteRequest):
                self.emit_result(request, _decode(request, self.check_cancelled))
            elif request.path.is_dir():
                self.emit_result(request, request.path)
            else:
                self.emit_result(request, self._cache.load(request, self.check_cancelled))
        except TooManyPixelsError as error:
            assert isinstance(request, OpenRequest)
            self.emit_result(request, OversizedPhoto(request, error.width * error.height))
        except MemoryError as error:
            text = self.tr("{0} doesn't fit in this computer's memory.").format(request.title)
            raise PhotoError(text) from error

    def unexpected_error_text(self, request: Request) -> str:
        return self.tr("{0} couldn't be opened. See the log for details.").format(request.title)


class AheadLoader(Worker[tuple[OpenRequest, ...]]):
    """Decodes neighbours of the shown photo into the cache; errors are only logged."""

    def __init__(self, cache: PhotoCache, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cache = cache

    def process(self, request: tuple[OpenRequest, ...]) -> None:
        for each in request:
            self.check_cancelled()
            try:  # newer requests don't cancel decoding, since the photo is probably still near
                self._cache.load(each, self.check_open)
            except (PhotoError, MemoryError) as error:
                log.debug("not decoded ahead: %s", error)


def _file_key(request: OpenRequest) -> FileKey:
    try:
        status = request.path.stat()
    except OSError:  # opening the file reports the error
        return request.path, request.page, 0, 0
    return request.path, request.page, status.st_mtime_ns, status.st_size


def _decode(request: Request, check_cancelled: CheckCancelled) -> OpenedPhoto:
    if isinstance(request, PasteRequest):
        photo = Photo(*qimage.to_rgb_and_alpha(request.image))
    else:
        photo = open_photo(request.path, page=request.page, max_pixels=request.max_pixels)
    check_cancelled()
    return OpenedPhoto(request.title, photo, build_base_image(photo), detect_condition(photo))
