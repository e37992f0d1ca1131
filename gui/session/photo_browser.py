"""Navigation through the set of open photos, which is updated when folders change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from leafscope.core.messages import escape_control_chars
from leafscope.core.photo.photo_sequence import PhotoSequence, expand_folders, natural_sort_key

from ..rendering.worker import Worker
from .photo_opener import PhotoOpener
from .session import Session

AHEAD_DELAY_MS = 30  # so that the shown photo is painted first
REFRESH_DELAY_MS = 300  # so that a folder is read once while many files are copied into it


@dataclass(frozen=True)
class SetRequest:
    """A request to list photos from `sources`: files, and folders of photos."""

    sources: tuple[Path, ...]
    member: Path | None = None  # a photo in the folder, listed even if its suffix is unknown
    open_first: bool = False  # whether to open the first photo


class SetReader(Worker[SetRequest]):
    """Lists photos; the result is (photos, folders), where folders are those in `sources`."""

    def process(self, request: SetRequest) -> None:
        """List the photos; raises `PhotoError` if a source can't be read."""
        paths, member = expand_folders(request.sources), request.member
        if member is not None and member not in paths and member.exists():
            paths = tuple(sorted((*paths, member), key=lambda path: natural_sort_key(path.name)))
        folders = tuple(path for path in request.sources if path.is_dir())
        self.emit_result(request, (paths, folders))

    def unexpected_error_text(self, request: SetRequest) -> str:
        text = self.tr("{0} couldn't be read. See the log for details.")
        return text.format(escape_control_chars(request.sources[0].name))


class PhotoBrowser(QObject):
    """Moves through the set of photos and skips photos that can't be opened.

    Opening a single photo replaces the set by all photos of its folder. Steps requested while a
    photo is opening are added up and taken once that photo is shown. Therefore photos appear while
    a key is held down.
    """

    reported = Signal(str)  # message for the user

    def __init__(self, session: Session, opening: PhotoOpener, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._set = session.photo_set
        self._opening = opening
        self._busy = False  # a photo is being opened
        self._target: Path | None = None  # the photo to open finally
        self._requested: Path | None = None  # the photo requested last on the way to the target
        self._direction = 1
        self._skipped: list[tuple[Path, str]] = []  # with error messages
        self._request = SetRequest(())
        self._reader = SetReader(self)
        self._reader.result_ready.connect(self._adopt)
        self._reader.failed.connect(self._report_unreadable)
        self._watcher = QFileSystemWatcher(self)
        self._refresh_timer = QTimer(self, singleShot=True, interval=REFRESH_DELAY_MS)
        self._refresh_timer.timeout.connect(self._refresh)
        self._ahead_timer = QTimer(self, singleShot=True, interval=AHEAD_DELAY_MS)
        self._ahead_timer.timeout.connect(self._decode_ahead)
        self._watcher.directoryChanged.connect(lambda: self._refresh_timer.start())
        opening.opening_started.connect(lambda: self._set_busy(True))
        opening.opening_finished.connect(lambda: self._set_busy(False))
        opening.cancelled.connect(self._stop)
        opening.path_failed.connect(self._skip)
        opening.several_requested.connect(self.open_several)
        session.photo_changed.connect(self._handle_photo)

    def open_several(self, paths: tuple[Path, ...]) -> None:
        """Replace the set by the photos at `paths` (files or folders); open the first photo."""
        self._reader.post(SetRequest(paths, open_first=True))

    def is_step(self, path: Path | None) -> bool:
        """Return whether the photo at `path` was requested by moving through the set."""
        return path is not None and path == self._requested

    def go(self, step: int) -> None:
        """Go `step` photos forward, or back if `step` is negative."""
        sequence = self._set.sequence
        if self._target is not None:
            sequence = sequence.with_current(self._target)
        path = sequence.neighbour(step)
        if path is not None:
            self._direction = 1 if step > 0 else -1
            self.go_to(path)

    def go_to_end(self, step: int) -> None:
        """Go to the last photo, or to the first one if `step` is negative."""
        ends = self._set.sequence.ends
        if ends is not None:
            self._direction = -1 if step > 0 else 1  # where to go on if a photo can't be opened
            self.go_to(ends[step > 0])

    def go_to(self, path: Path) -> None:
        """Open a photo of the set, unless that photo is already shown."""
        self._target = path
        if not self._busy:
            if path == self._set.sequence.current:
                self._stop()
            else:
                self._open_target()

    def _open_target(self) -> None:
        path = self._requested = self._target
        if path is not None:
            self._opening.open_path(path)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy

    def _stop(self) -> None:
        self._target = self._requested = None
        self._skipped.clear()

    def _handle_photo(self) -> None:
        """Update the set for the photo shown now; open the target if that is another photo."""
        path, sequence = self._session.path, self._set.sequence
        if path is None:
            self._stop()
            self._watch(SetRequest(()), ())
            self._set.set_sequence(PhotoSequence())
        elif self.is_step(path) or path == sequence.current:
            self._set.set_sequence(sequence.with_current(path))
            if self._target not in (None, path):
                self._open_target()
                return
            self._report_skipped()
            self._stop()
        else:
            self._stop()
            self._watch(SetRequest((path.parent,), path), ())
            known = sequence.paths if path in sequence.paths else (path,)
            self._set.set_sequence(PhotoSequence(known).with_current(path))
            self._reader.post(self._request)
        self._ahead_timer.start()

    def _adopt(self, request: SetRequest, listing: tuple[tuple[Path, ...], ...]) -> None:
        """Replace the photos of the set, watch the folders; `listing` is (photos, folders)."""
        paths, folders = listing
        if not paths and request.open_first:
            names = ", ".join(escape_control_chars(path.name) for path in request.sources)
            self.reported.emit(self.tr("There are no photos in {0}.").format(names))
            return
        self._watch(request, folders)
        self._set.set_sequence(self._set.sequence.with_paths(paths))
        if request.open_first:
            self._direction = 1
            self.go_to(paths[0])
        else:
            self._ahead_timer.start()

    def _skip(self, path: Path, message: str) -> None:
        """Mark the photo of a step as failed and open the next photo; ignore other photos."""
        if not self.is_step(path):
            self._stop()
            return
        self._skipped.append((path, message))
        sequence = self._set.sequence.with_failed(path)
        self._set.set_sequence(sequence)
        if self._target == path:
            there = sequence.with_current(path).with_failed(path)
            self._target = there.neighbour(self._direction) if path in there.paths else None
        if self._target not in (None, self._set.sequence.current):
            self._open_target()
            return
        self._report_skipped()
        self._stop()

    def _report_skipped(self) -> None:
        match self._skipped:
            case []:
                pass
            case [(_, message)]:
                self.reported.emit(self.tr("{0} It was skipped.").format(message))
            case skipped:
                names = ", ".join(escape_control_chars(path.name) for path, _ in skipped)
                text = self.tr("{0} files can't be opened and were skipped: {1}")
                self.reported.emit(text.format(len(skipped), names))

    def _report_unreadable(self, request: SetRequest, message: str) -> None:
        if request.open_first:
            self.reported.emit(message)

    def _refresh(self) -> None:
        self._reader.post(replace(self._request, open_first=False))

    def _watch(self, request: SetRequest, folders: tuple[Path, ...]) -> None:
        """Store the request for updates, and watch only `folders` for changes."""
        self._request = request
        watched, wanted = set(self._watcher.directories()), set(map(str, folders))
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))

    def _decode_ahead(self) -> None:
        sequence = self._set.sequence
        near = (sequence.neighbour(self._direction), sequence.neighbour(-self._direction))
        paths = [path for path in near if path is not None]
        self._opening.decode_ahead(paths, [] if sequence.current is None else [sequence.current])
