"""The state of a window, shared and observed by its panels."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from leafscope.core.photo import Photo
from leafscope.core.photo.photo_sequence import PhotoSequence

from ..rendering.base_image import BaseImage
from ..rendering.frame_store import FrameStore, fade_duration
from ..viewing.view import View
from .comparison import Comparison
from .overlays import Overlays
from .photo_loader import OpenedPhoto


class PhotoSet(QObject):
    """An observable `PhotoSequence` with a selection of photos."""

    changed = Signal()  # the photos or the current one
    selection_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sequence = PhotoSequence()  # the photos and the current one; read-only
        self.selected: tuple[Path, ...] = ()  # in the filmstrip, in order; read-only

    @property
    def position_text(self) -> str:
        """The current photo's number as "3 of 10", or "" for a single photo."""
        position, count = self.sequence.position, len(self.sequence.paths)
        return self.tr("{0} of {1}").format(position, count) if position and count > 1 else ""

    def set_sequence(self, sequence: PhotoSequence) -> None:
        """Replace the sequence and drop selected photos that aren't in it."""
        if sequence != self.sequence:
            self.sequence = sequence
            self.select(self.selected)
            self.changed.emit()

    def select(self, paths: Iterable[Path]) -> None:
        """Select photos; ignore paths that aren't in the set."""
        chosen = set(paths)
        selected = tuple(path for path in self.sequence.paths if path in chosen) if chosen else ()
        if selected != self.selected:
            self.selected = selected
            self.selection_changed.emit()


class Session(QObject):
    """The open photo with its view, methods, frames and analysis results.

    A new photo clears frames and overlays and emits two signals. On `photo_changed`, listeners
    discard data of the previous photo. On `view.photo_changed`, they start with the new photo.
    Listeners can therefore connect in any order.
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
        self.keep_view = False  # whether a new photo keeps the scale and position of the view
        self.opened: OpenedPhoto | None = None  # read-only

    @property
    def photo(self) -> Photo | None:
        return None if self.opened is None else self.opened.photo

    @property
    def base(self) -> BaseImage | None:
        """The reduced photo that is painted below the frames."""
        return None if self.opened is None else self.opened.base

    @property
    def path(self) -> Path | None:
        """The photo's file, or None if it was pasted."""
        return None if self.opened is None else self.opened.path

    def set_photo(self, opened: OpenedPhoto) -> None:
        """Replace the photo; show the whole photo unless `keep_view` is set."""
        self.opened = opened
        self.store.clear()
        self.overlays.clear()
        self.photo_changed.emit()
        self.view.set_photo(opened.photo.size, keep=self.keep_view)
