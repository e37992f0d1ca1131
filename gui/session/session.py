"""The state of a window that its panels share and observe."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from leafscope.core.photo import Photo

from ..rendering.base_image import BaseImage
from ..rendering.frame_store import FrameStore, fade_duration
from ..viewing.view import View
from .comparison import Comparison
from .overlays import Overlays
from .photo_loader import OpenedPhoto
from .photo_set import PhotoSet


class Session(QObject):
    """The open photo with its view, methods, frames and analysis results.

    A new photo emits two signals: `photo_changed` to discard what belongs to the previous photo
    (frames and overlays are already cleared), then `view.photo_changed` to start on the new one.
    The order in which listeners connect therefore doesn't matter.
    """

    photo_changed = Signal()  # the view doesn't show the new photo yet

    def __init__(
        self,
        view: View | None = None,
        store: FrameStore | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.view = view or View(self)
        self.comparison = Comparison(self)
        self.store = store or FrameStore(fade_duration)
        self.overlays = Overlays(self)
        self.photo_set = PhotoSet(self)
        self.keep_view = False  # whether another photo is shown at the same scale and position
        self.opened: OpenedPhoto | None = None  # read-only

    @property
    def photo(self) -> Photo | None:
        """The open photo."""
        return None if self.opened is None else self.opened.photo

    @property
    def base(self) -> BaseImage | None:
        """The reduced photo that is painted below its frames."""
        return None if self.opened is None else self.opened.base

    @property
    def path(self) -> Path | None:
        """The photo's file, or None if it was pasted."""
        return None if self.opened is None else self.opened.path

    def set_photo(self, opened: OpenedPhoto) -> None:
        """Replace the photo, and show all of it or the same part as before."""
        self.opened = opened
        self.store.clear()
        self.overlays.clear()
        self.photo_changed.emit()
        self.view.set_photo(opened.photo.size, keep=self.keep_view)
