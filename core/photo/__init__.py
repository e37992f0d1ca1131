"""Photos: opened images, with whatever their files say of them."""

from __future__ import annotations

from .opening import MAX_PIXELS, open_photo
from .photo import Photo

__all__ = ["MAX_PIXELS", "Photo", "open_photo"]
