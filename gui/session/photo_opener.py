"""Opening photos from paths, drops and the clipboard."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from leafscope.core.errors import PhotoError
from leafscope.core.photo.input_paths import parse_path
from leafscope.core.photo.photo_sequence import photo_suffixes

from ..app.i18n import translate, translate_message
from ..app.settings import Settings
from ..style.forms import ask
from .photo_loader import (
    MAX_CACHED_PIXELS,
    AheadLoader,
    OpenedPhoto,
    OpenRequest,
    OversizedPhoto,
    PasteRequest,
    PhotoCache,
    PhotoLoader,
    Request,
)

OPENING_BYTES = 9  # peak memory per pixel while a file is opened


class PhotoOpener(QObject):
    """Opens photos in a worker thread; a new request replaces earlier ones."""

    opening_started = Signal(str)  # title
    opened = Signal(object)  # OpenedPhoto
    failed = Signal(str)  # error message
    path_failed = Signal(object, str)  # Path, error message; emitted after `failed`
    several_requested = Signal(object)  # tuple[Path, ...], several paths or a folder
    cancelled = Signal()
    opening_finished = Signal()  # opened, failed or cancelled

    def __init__(self, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._cache = PhotoCache()
        self._loader = PhotoLoader(self._cache, self)
        self._ahead_loader = AheadLoader(self._cache, self)
        self._loader.result_ready.connect(self._on_result)
        self._loader.failed.connect(self._on_failure)
        self.question: QMessageBox | None = None

    def open_path(self, path: Path, page: int | None = None) -> None:
        """Open a file, or its image with index `page`; a folder is opened as a set of photos."""
        self._post(OpenRequest(path, page, self._settings.max_pixels))

    def open_paths(self, paths: tuple[Path, ...]) -> None:
        """Open the path if there is only one; emit `several_requested` for several paths."""
        if len(paths) == 1:
            self.open_path(paths[0])  # the worker finds out whether the path is a folder
        elif paths:
            self.several_requested.emit(paths)

    def decode_ahead(self, paths: Iterable[Path], keep: Iterable[Path]) -> None:
        """Decode `paths` into the cache in order; drop other photos except those in `keep`."""
        max_pixels = min(self._settings.max_pixels, MAX_CACHED_PIXELS)
        requests = tuple(OpenRequest(path, max_pixels=max_pixels) for path in paths)
        self._cache.keep({*keep, *(request.path for request in requests)})
        if requests:
            self._ahead_loader.post(requests)
        else:
            self._ahead_loader.cancel()

    def show_open_dialog(self) -> None:
        """Show a file dialog and open the chosen files."""
        patterns = " ".join(f"*{suffix}" for suffix in photo_suffixes())
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Open photos"),
            str(self._settings.folder),
            self.tr("Photos ({0});;All files (*)").format(patterns),
        )
        self.open_paths(tuple(map(Path, names)))

    def open_dropped(self, data: QMimeData) -> None:
        """Open dropped files or folders."""
        try:
            self.open_paths(paths_from_drop(data))
        except PhotoError as error:
            self.failed.emit(translate_message(error))

    def paste(self, data: QMimeData | None) -> None:
        """Open the image or the files on the clipboard."""
        try:
            request = request_from_clipboard(data)
        except PhotoError as error:
            self.failed.emit(translate_message(error))
            return
        if isinstance(request, PasteRequest):
            self._post(request)
        else:
            self.open_paths(request)

    def cancel(self) -> None:
        """Stop opening the requested photo."""
        self._close_question()
        self._loader.cancel()
        self.cancelled.emit()
        self.opening_finished.emit()

    def _post(self, request: Request) -> None:
        self._close_question()
        self.opening_started.emit(request.title)
        self._loader.post(request)

    def _on_result(self, _: Request, result: OpenedPhoto | OversizedPhoto | Path) -> None:
        self.opening_finished.emit()
        match result:
            case OpenedPhoto():
                self.opened.emit(result)
            case OversizedPhoto():
                self.confirm(result)
            case Path():
                self.several_requested.emit((result,))

    def _on_failure(self, request: Request, message: str) -> None:
        self.opening_finished.emit()
        self.failed.emit(message)
        if isinstance(request, OpenRequest):
            self.path_failed.emit(request.path, message)

    def _close_question(self) -> None:
        if self.question is not None and self.question.isVisible():
            self.question.reject()

    def confirm(self, photo: OversizedPhoto) -> None:
        """Ask the user whether to open a file that may not fit in memory."""
        text = self.tr("{0} has {1} megapixels. Opening it may take {2} GB of memory.").format(
            photo.request.title,
            f"{photo.pixels / 1e6:,.0f}",
            f"{photo.pixels * OPENING_BYTES / 1e9:.1f}",
        )
        request = replace(photo.request, max_pixels=None)
        answers = {QMessageBox.StandardButton.Open: lambda: self._post(request)}
        self.question = ask(self._window, self.tr("Open a very large photo?"), text, answers)


def accept_copy(event: QDropEvent) -> bool:
    """Accept a drop as a copy or link; return False if only a move is offered.

    A move (Shift held) is refused, because the source program may delete the file afterwards.
    """
    for action in (Qt.DropAction.CopyAction, Qt.DropAction.LinkAction):
        if event.possibleActions() & action:
            event.setDropAction(action)
            event.accept()
            return True
    event.ignore()
    return False


def paths_from_drop(data: QMimeData) -> tuple[Path, ...]:
    """Return the paths of dropped files; raises `PhotoError` if any is remote or none is given."""
    urls = data.urls()
    if not urls:
        raise PhotoError(
            translate("Dropped", "This can't be opened. Drop a photo from your file manager.")
        )
    for url in urls:
        if not url.isLocalFile():
            text = translate("Dropped", "{0} isn't on this computer. Save it first, then open it.")
            raise PhotoError(text.format(url.toDisplayString()[:80]))
    return tuple(Path(url.toLocalFile()) for url in urls)


def request_from_clipboard(data: QMimeData | None) -> PasteRequest | tuple[Path, ...]:
    """Return the image on the clipboard, or else the paths of copied files or in copied text.

    An image takes precedence over its web address, which browsers copy too. `data` is None if the
    system denies access. Raises `PhotoError` if there is neither an image nor a path.
    """
    data = data or QMimeData()
    image = data.imageData() if data.hasImage() else None
    is_file = any(url.isLocalFile() for url in data.urls())
    if isinstance(image, QImage) and not image.isNull() and not is_file:
        return PasteRequest(image, translate("Pasted", "Clipboard"))
    if data.hasUrls():
        return paths_from_drop(data)
    if data.hasText():
        return (parse_path(data.text()),)
    raise PhotoError(translate("Pasted", "There is no photo on the clipboard."))
