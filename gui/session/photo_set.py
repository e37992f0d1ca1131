"""The set of photos that is open, of which one is shown."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from leafscope.core.photo.photo_sequence import PhotoSequence


class PhotoSet(QObject):
    """An observable `PhotoSequence`, and which of its photos are selected."""

    changed = Signal()  # the photos or the current one
    selection_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sequence = PhotoSequence()  # the photos and the current one; read-only
        self.selected: tuple[Path, ...] = ()  # in the filmstrip, in order; read-only

    @property
    def paths(self) -> tuple[Path, ...]:
        """The photos in order; empty if nothing or a pasted image is open."""
        return self.sequence.paths

    @property
    def current(self) -> Path | None:
        """The photo that is shown, or None."""
        return self.sequence.current

    @property
    def position_text(self) -> str:
        """The current photo's number as "3 of 10", or "" for a single photo."""
        position, count = self.sequence.position, len(self.paths)
        return self.tr("{0} of {1}").format(position, count) if position and count > 1 else ""

    def set_sequence(self, sequence: PhotoSequence) -> None:
        """Replace the photos, the current one, or both."""
        if sequence != self.sequence:
            self.sequence = sequence
            self.select(self.selected)
            self.changed.emit()

    def select(self, paths: Iterable[Path]) -> None:
        """Select photos; those that aren't in the set are ignored."""
        chosen = set(paths)
        selected = tuple(path for path in self.paths if path in chosen) if chosen else ()
        if selected != self.selected:
            self.selected = selected
            self.selection_changed.emit()
