"""Opened photos without a file."""

from __future__ import annotations

from leafscope.core.photo import Photo
from leafscope.gui.rendering.base_image import BaseImage, build_base_image
from leafscope.gui.session.photo_loader import OpenedPhoto


def build_opened_photo(photo: Photo, base: BaseImage | None = None) -> OpenedPhoto:
    """Return a photo as the session holds it, with a given base image or its own."""
    return OpenedPhoto("photo.png", photo, base or build_base_image(photo))
