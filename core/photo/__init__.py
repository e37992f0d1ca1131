"""Opening image files as photos."""

from __future__ import annotations

from .opening import MAX_PIXELS, open_photo
from .photo import PageKind, Photo

__all__ = ["MAX_PIXELS", "PageKind", "Photo", "open_photo"]
