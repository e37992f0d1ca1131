"""Everything that leads to an open photo: paths, drops, the clipboard, pages, and huge files."""

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

GIGABYTE = 10**9
PATTERNS = (
    "*.jpg *.jpeg *.png *.webp *.tif *.tiff *.avif *.heic *.heif *.jxl *.bmp *.gif *.dng *.nef "
    "*.cr2 *.cr3 *.arw *.orf *.rw2 *.raf"
)


class PhotoOpener(QObject):
    """Opens photos off the GUI thread, one at a time; the newest request wins.

    What comes of a request that was outdated or given up in the meantime is dropped.

    Args:
        settings: tell where to look, and how many pixels are opened unasked.
        window: over which questions are asked.

    """

    opening_started = Signal(str)  # title
    opened = Signal(object)  # OpenedPhoto
    failed = Signal(str)  # one sentence
    opening_finished = Signal()  # nothing is being opened any more

    def __init__(self, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._loader = PhotoLoader(self)
        self._loader.result_ready.connect(self._take)
        self._loader.failed.connect(self._tell)
        self.question: QMessageBox | None = None

    def open_path(self, path: Path, page: int = 0) -> None:
        """Open a file."""
        self._post(OpenRequest(path, page, self._settings.max_pixels))

    def choose(self) -> None:
        """Ask for a file and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a photo"),
            str(self._settings.folder),
            self.tr("Photos ({0});;All files (*)").format(PATTERNS),
        )
        if name:
            self.open_path(Path(name))

    def open_dropped(self, data: QMimeData) -> None:
        """Open what was dropped, or tell why not."""
        try:
            self.open_path(path_from_drop(data))
        except PhotoError as error:
            self.failed.emit(translate_message(error))

    def paste(self, data: QMimeData | None) -> None:
        """Open what the clipboard holds, or tell why not."""
        try:
            self._post(request_from_clipboard(data, self._settings.max_pixels))
        except PhotoError as error:
            self.failed.emit(translate_message(error))

    def cancel(self) -> None:
        """Forget the photo that is being opened."""
        self._take_question_back()
        self._loader.cancel()
        self.opening_finished.emit()

    def request_stop(self) -> None:
        """Open nothing more; the thread ends when it can."""
        self._loader.request_stop()

    def _post(self, request: Request) -> None:
        self._take_question_back()
        self.opening_started.emit(request.title)
        self._loader.post(request)

    def _take(self, _: Request, answer: OpenedPhoto | OversizedPhoto) -> None:
        self.opening_finished.emit()
        if isinstance(answer, OpenedPhoto):
            self.opened.emit(answer)
        else:
            self._ask(answer)

    def _tell(self, _: Request, sentence: str) -> None:
        self.opening_finished.emit()
        self.failed.emit(sentence)

    def _take_question_back(self) -> None:
        """Ask no more about a photo that nobody waits for."""
        if self.question is not None and self.question.isVisible():
            self.question.reject()

    def _ask(self, huge: OversizedPhoto) -> None:
        """Ask before a file is opened that may take more memory than there is."""
        words = self.tr(
            "{0} has {1} megapixels. Opening it may take {2} GB of memory. Open it?"
        ).format(huge.request.title, f"{huge.pixels / 1e6:,.0f}", f"{huge.memory / GIGABYTE:.1f}")
        buttons = QMessageBox.StandardButton
        self.question = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("A very large photo"),
            words,
            buttons.Open | buttons.Cancel,
            self._window,
        )
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.question.setDefaultButton(buttons.Cancel)
        request = replace(huge.request, max_pixels=None)
        self.question.accepted.connect(lambda: self._post(request))
        self.question.open()


translate = QCoreApplication.translate


def accept_copy(event: QDropEvent) -> bool:
    """Take what is dropped without its being moved here; return whether that is possible.

    Who offers a file to be moved, as with Shift, may remove it once it was taken.
    """
    for action in (Qt.DropAction.CopyAction, Qt.DropAction.LinkAction):
        if event.possibleActions() & action:
            event.setDropAction(action)
            event.accept()
            return True
    event.ignore()
    return False


def path_from_drop(data: QMimeData) -> Path:
    """Return the file that was dropped.

    Raises:
        PhotoError: if it isn't exactly one file of this computer.

    """
    urls = data.urls()
    if not urls:
        raise PhotoError(translate("Dropped", "That isn't a file: drop a photo from a folder."))
    if len(urls) > 1:
        raise PhotoError(
            translate("Dropped", "Those are {0} files: drop one photo.").format(len(urls))
        )
    if not urls[0].isLocalFile():
        address = urls[0].toDisplayString()
        raise PhotoError(
            translate("Dropped", "{0} isn't a file of this computer: save it first.").format(
                address[:80]
            )
        )
    return Path(urls[0].toLocalFile())


translate = QCoreApplication.translate


def request_from_clipboard(data: QMimeData | None, max_pixels: int | None = MAX_PIXELS) -> Request:
    """Return what to open: a copied file, an image, or the path in a text.

    There is no data where the system lets no one look at its clipboard. An image goes before the
    address on the network that browsers copy along with it.

    Raises:
        PhotoError: if it is none of these.

    """
    data = data or QMimeData()
    image = _image(data)
    if image is not None and not any(url.isLocalFile() for url in data.urls()):
        return PasteRequest(image, translate("Pasted", "Clipboard"))
    if data.hasUrls():
        return OpenRequest(path_from_drop(data), max_pixels=max_pixels)
    if data.hasText():
        return OpenRequest(parse_path(data.text()), max_pixels=max_pixels)
    raise PhotoError(translate("Pasted", "There is no photo on the clipboard."))


def _image(data: QMimeData) -> QImage | None:
    image = data.imageData() if data.hasImage() else None
    return image if isinstance(image, QImage) and not image.isNull() else None
