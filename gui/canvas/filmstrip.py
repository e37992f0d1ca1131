"""The filmstrip: a horizontal list of thumbnails of the open photos."""

from __future__ import annotations

import logging
from collections import OrderedDict
from pathlib import Path

import numpy as np
from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QWidget

from leafscope.core.errors import PhotoError
from leafscope.core.messages import escape_control_chars
from leafscope.core.photo.photo_sequence import PhotoSequence
from leafscope.core.photo.thumbnail import load_thumbnail

from ..app.formatting import escape_tooltip
from ..rendering.qimage import ScreenColours
from ..rendering.worker import Worker
from ..session.session import PhotoSet
from ..style.icons import icon

THUMBNAIL = 96  # logical pixels
PLACEHOLDER = 32  # logical pixels
MAX_RATIO = 2  # highest device pixel ratio at which thumbnails are sharp
MARGIN = 8  # logical pixels, the sum of both sides of a thumbnail
MAX_THUMBNAILS = 400  # in memory
AHEAD = 4  # number of thumbnails to make beyond each end of the visible part
DELAY_MS = 30  # after scrolling
Index = QModelIndex | QPersistentModelIndex
log = logging.getLogger(__name__)


class ThumbnailWorker(Worker[tuple[Path, ...]]):
    """Makes thumbnails; each result is (path, QImage), where a null image reports an error."""

    deliver_stale = True  # thumbnails stay useful after the list was scrolled

    def process(self, request: tuple[Path, ...]) -> None:
        for path in request:
            self.check_cancelled()
            image = QImage()
            try:
                image = make_thumbnail(path)
            except (PhotoError, MemoryError) as error:
                log.debug("no thumbnail: %s", error)
            finally:
                self.emit_result(request, (path, image))


def make_thumbnail(path: Path) -> QImage:
    """Return a square thumbnail with transparent padding; raises `PhotoError`."""
    side = THUMBNAIL * MAX_RATIO
    photo = load_thumbnail(path, side)
    alpha = None if photo.alpha is None else np.asarray(photo.alpha, np.uint8)
    image = ScreenColours(photo).image(np.asarray(photo.pixels, np.uint8), alpha)
    if max(image.width(), image.height()) > side:
        keep = Qt.AspectRatioMode.KeepAspectRatio
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(side, side, keep, smooth)
    square = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    square.fill(Qt.GlobalColor.transparent)
    with QPainter(square) as painter:
        painter.drawImage((side - image.width()) // 2, (side - image.height()) // 2, image)
    return square


def placeholder(name: str) -> QIcon:
    """Return the icon `name`, centred in a transparent square of thumbnail size."""
    square = QPixmap(THUMBNAIL, THUMBNAIL)
    square.fill(Qt.GlobalColor.transparent)
    corner = (THUMBNAIL - PLACEHOLDER) // 2
    with QPainter(square) as painter:
        icon(name).paint(painter, corner, corner, PLACEHOLDER, PLACEHOLDER)
    return QIcon(square)


class FilmstripModel(QAbstractListModel):
    """List model of photos with the thumbnails made so far."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.paths: tuple[Path, ...] = ()
        self._rows: dict[Path, int] = {}
        self._thumbnails: OrderedDict[Path, QIcon] = OrderedDict()

    def set_paths(self, paths: tuple[Path, ...]) -> None:
        """Replace the photos and drop the thumbnails of photos that are no longer listed."""
        self.beginResetModel()
        self.paths = paths
        self._rows = {path: row for row, path in enumerate(paths)}
        for path in self._thumbnails.keys() - self._rows.keys():
            del self._thumbnails[path]
        self.endResetModel()

    def row(self, path: Path | None) -> int:
        """Return the row of a photo, or -1."""
        return -1 if path is None else self._rows.get(path, -1)

    def thumbnail(self, path: Path) -> QIcon | None:
        """Return a photo's thumbnail, a cross if making it failed, or None if not made yet."""
        return self._thumbnails.get(path)

    def add_thumbnail(self, path: Path, image: QImage) -> None:
        """Store and show a thumbnail; drop the oldest thumbnails above `MAX_THUMBNAILS`."""
        row = self.row(path)
        if row < 0:
            return
        shown = placeholder("x")
        if not image.isNull():
            shown = QIcon(QPixmap.fromImage(image))
            shown.addPixmap(QPixmap.fromImage(image), QIcon.Mode.Selected)  # without a tint
        self._thumbnails[path] = shown
        self._thumbnails.move_to_end(path)
        while len(self._thumbnails) > MAX_THUMBNAILS:
            self._thumbnails.popitem(last=False)
        index = self.index(row)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.paths)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        path = self.paths[index.row()]
        match role:
            case Qt.ItemDataRole.DecorationRole:
                return self._thumbnails.get(path) or placeholder("photo")
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(THUMBNAIL + MARGIN, THUMBNAIL + MARGIN)
            case Qt.ItemDataRole.ToolTipRole:
                return escape_tooltip(path.name)
            case Qt.ItemDataRole.AccessibleTextRole:
                return escape_control_chars(path.name)
        return None


class Filmstrip(QListView):
    """Row of thumbnails; a click opens a photo, and Ctrl or Shift selects several.

    Thumbnails are made only for photos in the visible part and close to it.
    """

    chosen = Signal(object)  # Path

    def __init__(self, photo_set: PhotoSet) -> None:
        super().__init__(flow=QListView.Flow.LeftToRight, uniformItemSizes=True)
        self._set = photo_set
        self._model = FilmstripModel(self)
        self._request_timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._request_timer.timeout.connect(self._request_visible)
        self._worker = ThumbnailWorker(self)
        self._worker.result_ready.connect(self._show_thumbnail)
        self._worker.failed.connect(lambda: self._request_timer.start())  # go on with the others
        self._chosen: Path | None = None  # the chosen photo until it is shown
        self._syncing = False  # whether the list is being updated from the photo set
        self.setAccessibleName(self.tr("Filmstrip"))
        self.setModel(self._model)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setIconSize(QSize(THUMBNAIL, THUMBNAIL))
        height = THUMBNAIL + MARGIN + 2 * self.frameWidth()
        self.setFixedHeight(height + self.horizontalScrollBar().sizeHint().height())
        self.horizontalScrollBar().valueChanged.connect(lambda: self._request_timer.start())
        self.selectionModel().currentChanged.connect(self._choose)
        self.selectionModel().selectionChanged.connect(self._select)
        photo_set.changed.connect(self._update)
        self._sequence = PhotoSequence()

    def event(self, event: QEvent) -> bool:
        """Update the list and request thumbnails when the list is shown or resized."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize):
            self._update()
            self._request_timer.start()
        return super().event(event)

    def thumbnail(self, path: Path) -> QIcon | None:
        """Return a photo's thumbnail, a cross if making it failed, or None if not made yet."""
        return self._model.thumbnail(path)

    def _update(self) -> None:
        """Update the list from the photo set; do nothing while the list is hidden."""
        if not self.isVisible() or self._set.sequence == self._sequence:
            return
        self._sequence = self._set.sequence
        self._syncing = True  # so that the list's signals don't change the set
        if self._model.paths != self._set.sequence.paths:
            selected = self._set.selected
            self._model.set_paths(self._set.sequence.paths)
            for path in selected:
                index = self._model.index(self._model.row(path))
                self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
        row = self._model.row(self._set.sequence.current)
        if row >= 0 and row != self.currentIndex().row() and not self._is_ahead():
            several = len(self._set.selected) > 1
            flag = QItemSelectionModel.SelectionFlag
            index = self._model.index(row)
            update = flag.NoUpdate if several else flag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, update)
            self.scrollTo(index)
        self._syncing = False
        self._request_timer.start()

    def _is_ahead(self) -> bool:
        """Return whether a photo chosen in the focused list isn't shown on the canvas yet."""
        if self._set.sequence.current == self._chosen or self._chosen in self._set.sequence.failed:
            self._chosen = None
        return self.hasFocus() and self._chosen is not None

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and not self._syncing:
            self._chosen = self._model.paths[index.row()]
            self.chosen.emit(self._chosen)

    def _select(self) -> None:
        if self._syncing:
            return
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        self._set.select(self._model.paths[row] for row in rows)

    def _request_visible(self) -> None:
        count = len(self._model.paths)
        if not self.isVisible() or not count:
            return
        middle = self.viewport().height() // 2
        first, last = self._row_at(0, middle, 0), self._row_at(self.width(), middle, count - 1)
        rows = range(max(0, min(first, last) - AHEAD), min(count, max(first, last) + AHEAD + 1))
        paths = self._model.paths[rows.start : rows.stop]
        missing = tuple(path for path in paths if self._model.thumbnail(path) is None)
        if missing:
            self._worker.post(missing)

    def _row_at(self, x: int, y: int, otherwise: int) -> int:
        index = self.indexAt(QPoint(x, y))
        return index.row() if index.isValid() else otherwise

    def _show_thumbnail(self, _: tuple[Path, ...], result: tuple[Path, QImage]) -> None:
        path, image = result
        self._model.add_thumbnail(path, image)
