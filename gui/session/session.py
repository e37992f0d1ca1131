"""The one place that knows what is open and looked at; panels subscribe to what they show of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from leafscope.core.photo import Photo

from ..rendering.base_image import BaseImage
from ..rendering.crossfade import fade_duration
from ..rendering.frame_store import FrameStore
from ..viewing.view import View
from .comparison import Comparison
from .overlays import Overlays
from .photo_loader import OpenedPhoto


class Session(QObject):
    """Holds what is looked at, and says when it is another; what follows is for others to do.

    `photo_changed` is the time to forget the photo before, as frames and overlays are already; the
    view looks at the new one next, and says so in `view.photo_changed`. So it makes no difference
    who hears of it first. The other parts say themselves when they change: `view.changed`,
    `comparison.changed`, `store.arrived` and `overlays.changed`.

    Args:
        view: where the window looks; a new one by default.
        store: for the frames; a new one by default.
        parent: Qt's owner.

    Attributes:
        view: where the window looks.
        comparison: by which methods.
        store: the frames there are.
        overlays: what has been found out about them.

    """

    photo_changed = Signal()  # another one is open; the view looks at it next

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
        self._opened: OpenedPhoto | None = None

    @property
    def opened(self) -> OpenedPhoto | None:
        """What is open, with all that is known since it was opened."""
        return self._opened

    @property
    def photo(self) -> Photo | None:
        """The photo that is open."""
        return None if self._opened is None else self._opened.photo

    @property
    def base(self) -> BaseImage | None:
        """The photo made small, for where no frame has come yet."""
        return None if self._opened is None else self._opened.base

    @property
    def path(self) -> Path | None:
        """The file that the photo is from, if it is from one."""
        return None if self._opened is None else self._opened.path

    def set_photo(self, opened: OpenedPhoto) -> None:
        """Have another photo open, and all of it in view."""
        self._opened = opened
        self.store.clear()
        self.overlays.clear()
        self.photo_changed.emit()
        self.view.set_photo(opened.photo.size)
