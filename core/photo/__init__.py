"""Opening image files as photos."""

from __future__ import annotations

from .opening import MAX_PIXELS, open_photo
from .photo import Photo

__all__ = ["MAX_PIXELS", "Photo", "open_photo"]
