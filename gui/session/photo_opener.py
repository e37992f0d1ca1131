"""Opening photos from paths, drops and the clipboard."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from leafscope.core.errors import PhotoError
from leafscope.core.photo import MAX_PIXELS
from leafscope.core.photo.input_paths import parse_path

from ..app.i18n import translate_message
from ..app.settings import Settings
from .photo_loader import (
    OpenedPhoto,
    OpenRequest,
    OversizedPhoto,
    PasteRequest,
    PhotoLoader,
    Request,
)

translate = QCoreApplication.translate

GIGABYTE = 10**9
PATTERNS = (
    "*.jpg *.jpeg *.png *.webp *.tif *.tiff *.avif *.heic *.heif *.jxl *.bmp *.gif *.dng *.nef "
    "*.cr2 *.cr3 *.arw *.orf *.rw2 *.raf"
)


class PhotoOpener(QObject):
    """Opens photos in a worker thread; only the newest request counts.

    Args:
        settings: the last folder, and the size above which to ask for confirmation.
        window: parent of the dialogs.

    """

    opening_started = Signal(str)  # title
    opened = Signal(object)  # OpenedPhoto
    failed = Signal(str)  # error message
    opening_finished = Signal()  # opened, failed or cancelled

    def __init__(self, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._loader = PhotoLoader(self)
        self._loader.result_ready.connect(self._on_result)
        self._loader.failed.connect(self._on_failure)
        self.question: QMessageBox | None = None

    def open_path(self, path: Path, page: int | None = None) -> None:
        """Open a file."""
        self._post(OpenRequest(path, page, self._settings.max_pixels))

    def show_open_dialog(self) -> None:
        """Let the user choose a file, and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a photo"),
            str(self._settings.folder),
            self.tr("Photos ({0});;All files (*)").format(PATTERNS),
        )
        if name:
            self.open_path(Path(name))

    def open_dropped(self, data: QMimeData) -> None:
        """Open a dropped file."""
        try:
            self.open_path(path_from_drop(data))
        except PhotoError as error:
            self.failed.emit(translate_message(error))

    def paste(self, data: QMimeData | None) -> None:
        """Open the image or file on the clipboard."""
        try:
            self._post(request_from_clipboard(data, self._settings.max_pixels))
        except PhotoError as error:
            self.failed.emit(translate_message(error))

    def cancel(self) -> None:
        """Stop opening the current photo."""
        self._close_question()
        self._loader.cancel()
        self.opening_finished.emit()

    def request_stop(self) -> None:
        """Stop the worker thread without waiting for it."""
        self._loader.request_stop()

    def _post(self, request: Request) -> None:
        self._close_question()
        self.opening_started.emit(request.title)
        self._loader.post(request)

    def _on_result(self, _: Request, result: OpenedPhoto | OversizedPhoto) -> None:
        self.opening_finished.emit()
        if isinstance(result, OpenedPhoto):
            self.opened.emit(result)
        else:
            self.confirm(result)

    def _on_failure(self, _: Request, message: str) -> None:
        self.opening_finished.emit()
        self.failed.emit(message)

    def _close_question(self) -> None:
        if self.question is not None and self.question.isVisible():
            self.question.reject()

    def confirm(self, photo: OversizedPhoto) -> None:
        """Ask before opening a file that may not fit in memory."""
        text = self.tr("{0} has {1} megapixels. Opening it may take {2} GB of memory.").format(
            photo.request.title, f"{photo.pixels / 1e6:,.0f}", f"{photo.memory / GIGABYTE:.1f}"
        )
        buttons = QMessageBox.StandardButton
        self.question = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Open a very large photo?"),
            text,
            buttons.Open | buttons.Cancel,
            self._window,
        )
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.question.setDefaultButton(buttons.Cancel)
        request = replace(photo.request, max_pixels=None)
        self.question.accepted.connect(lambda: self._post(request))
        self.question.open()


def accept_copy(event: QDropEvent) -> bool:
    """Accept a drop as a copy or link; return False if only a move is offered.

    The source of a move, as with Shift held, may delete the file afterwards.
    """
    for action in (Qt.DropAction.CopyAction, Qt.DropAction.LinkAction):
        if event.possibleActions() & action:
            event.setDropAction(action)
            event.accept()
            return True
    event.ignore()
    return False


def path_from_drop(data: QMimeData) -> Path:
    """Return the path of a dropped file; raises `PhotoError` unless it is local."""
    urls = data.urls()
    if not urls:
        raise PhotoError(
            translate("Dropped", "This can't be opened. Drop a photo from your file manager.")
        )
    if len(urls) > 1:
        raise PhotoError(
            translate("Dropped", "You dropped {0} files. Drop one photo at a time.").format(
                len(urls)
            )
        )
    if not urls[0].isLocalFile():
        raise PhotoError(
            translate("Dropped", "{0} isn't on this computer. Save it first, then open it.").format(
                urls[0].toDisplayString()[:80]
            )
        )
    return Path(urls[0].toLocalFile())


def request_from_clipboard(data: QMimeData | None, max_pixels: int | None = MAX_PIXELS) -> Request:
    """Return a request for the copied file, image or path on the clipboard.

    An image takes precedence over its web address, which browsers copy along with it.

    Args:
        data: contents of the clipboard; None if the system denies access.
        max_pixels: as in `OpenRequest`.

    Raises:
        PhotoError: if there is no photo.

    """
    data = data or QMimeData()
    image = data.imageData() if data.hasImage() else None
    is_file = any(url.isLocalFile() for url in data.urls())
    if isinstance(image, QImage) and not image.isNull() and not is_file:
        return PasteRequest(image, translate("Pasted", "Clipboard"))
    if data.hasUrls():
        return OpenRequest(path_from_drop(data), max_pixels=max_pixels)
    if data.hasText():
        return OpenRequest(parse_path(data.text()), max_pixels=max_pixels)
    raise PhotoError(translate("Pasted", "There is no photo on the clipboard."))
