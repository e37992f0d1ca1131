"""What the clipboard holds that can be opened."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QImage

from leafscope.core.errors import PhotoError
from leafscope.core.photo import MAX_PIXELS
from leafscope.core.photo.input_paths import parse_path

from .drops import path_from_drop
from .photo_loader import OpenRequest, PasteRequest, Request

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
