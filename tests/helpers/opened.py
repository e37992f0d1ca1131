"""Photos as the window has them once they are opened, without a file."""

from __future__ import annotations

from leafscope.core.photo import Photo
from leafscope.gui.rendering.base_image import BaseImage, build_base_image
from leafscope.gui.session.photo_loader import OpenedPhoto


def opened(photo: Photo, base: BaseImage | None = None) -> OpenedPhoto:
    """Return a photo as if it had been opened, with a base of its own or another one."""
    return OpenedPhoto("photo.png", photo, base or build_base_image(photo))
