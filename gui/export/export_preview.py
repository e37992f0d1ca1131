"""What an export will hold, at its true pixels, before there is a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from leafscope.core.errors import LeafscopeError
from leafscope.core.export import MetadataPolicy
from leafscope.core.geometry import Box
from leafscope.core.methods import Method
from leafscope.core.photo import Photo

from ..app.i18n import translate_message
from ..rendering.model_source import PLACEHOLDER, method_title
from ..rendering.render_worker import RenderResources
from .export_task import ExportKind, ExportTask
from .preview_anchor import PreviewAnchor
from .preview_pane import PreviewPane
from .preview_worker import PreviewImage, PreviewRequest, PreviewWorker, grid_of

RENDERED_AFTER = 250  # ms without a change


class ExportPreview(QWidget):
    """Shows a part of the output; while it is rendered anew, what was there before, or bicubic.

    Args:
        photo: the photo.
        device: the device asked for.
        resources: what threads that render share.
        titles: what a person reads instead of the name of a method.
        parent: Qt's owner.

    """

    def __init__(
        self,
        photo: Photo,
        device: str,
        resources: RenderResources,
        titles: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._photo = photo
        self._device = device
        self._titles = titles
        self._task: ExportTask | None = None
        self._anchor: PreviewAnchor | None = None
        self._held = False
        self._refused: tuple[ExportTask, str] | None = None  # the last one, and why
        self._images: dict[Method, PreviewImage] = {}  # the newest of each method
        self.worker = PreviewWorker(resources, self)
        self.worker.result_ready.connect(self._take)
        self.worker.failed.connect(lambda request, why: self._refuse(request.task, why))
        self._soon = QTimer(self, singleShot=True, interval=RENDERED_AFTER)
        self._soon.timeout.connect(self._ask)
        self._build()

    @property
    def up_to_date(self) -> bool:
        """Whether what is shown is what will be written, or why nothing will."""
        wanted = self._wanted
        if wanted is None or self._reason:
            return wanted is not None
        seen = self._images.get(wanted.method)
        return seen is not None and (seen.task, seen.asked) == (wanted, self.box)

    @property
    def box(self) -> Box | None:
        """The output pixels in sight; None before a task was looked at."""
        return None if self._anchor is None else self._anchor.box(self.pane.room)

    def look_at(self, task: ExportTask) -> None:
        """Show what a task will write, once it has stayed the same for a moment."""
        task = _looks_of(task)
        if task == self._task:
            return
        elsewhere = self._task is None or task.region != self._task.region
        self._task = task
        try:
            whole = grid_of(task, self._photo.size).size
        except LeafscopeError as error:
            self._soon.stop()
            self._refuse(task, translate_message(error))
            return
        middle = PreviewAnchor.middle_of(whole)
        self._anchor = middle if elsewhere or not self._anchor else self._anchor.onto(whole)
        baseline = method_title(task.baseline, self._titles)
        self.baseline.setText(self.tr("Hold to see {0}").format(baseline))
        self.baseline.setVisible(task.method != task.baseline)
        self._soon.start()
        self._show()

    def request_stop(self) -> None:
        """Abandon everything; the thread ends when it can."""
        self._soon.stop()
        self.worker.request_stop()

    @property
    def _wanted(self) -> ExportTask | None:
        """The task that is to be seen: by the yardstick while that is held."""
        task = self._task
        return replace(task, method=task.baseline) if task and self._held else task

    @property
    def _reason(self) -> str:
        """Why there is nothing to be seen, or ""."""
        task, sentence = self._refused or (None, "")
        return sentence if task == self._wanted else ""

    def _build(self) -> None:
        self.pane = PreviewPane()
        self.pane.setAccessibleName(self.tr("Preview"))
        words = self.tr("Drag or press the arrow keys to move, with Shift by all that is visible")
        self.pane.setToolTip(words)
        self.pane.setAccessibleDescription(words)
        self.pane.moved.connect(self._move)
        self.pane.resized.connect(self._look)
        self.pane.held.connect(self._hold)
        self.place = QLabel()
        self.place.setWordWrap(True)
        self.baseline = QPushButton()
        self.baseline.setAutoDefault(False)
        self.baseline.pressed.connect(lambda: self._hold(held=True))
        self.baseline.released.connect(lambda: self._hold(held=False))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane, 1)
        column.addWidget(self.place)
        column.addWidget(self.baseline)

    def _move(self, columns: int, rows: int) -> None:
        if self._anchor is not None:
            self._anchor = self._anchor.moved(columns, rows, self.pane.room)
            self._look()

    def _hold(self, held: bool) -> None:
        if held != self._held:
            self._held = held
            self._look()

    def _look(self) -> None:
        """Show what there is of the part in sight, and ask for what there isn't."""
        self._show()
        if not self._soon.isActive() or not self._images:
            self._ask()

    def _ask(self) -> None:
        wanted, box = self._wanted, self.box
        if wanted is not None and box is not None and not self.up_to_date:
            self.worker.post(PreviewRequest(self._photo, self._device, wanted, box=box))

    def _take(self, _: PreviewRequest, image: PreviewImage) -> None:
        task = self._task
        if task is not None and replace(image.task, method=task.method) == task:
            self._images[image.task.method] = image
            self._show()

    def _refuse(self, task: ExportTask, sentence: str) -> None:
        if task == self._wanted:
            self._refused = task, sentence
            self._show()

    def _show(self) -> None:
        task, wanted, box = self._task, self._wanted, self.box
        if self._reason:
            self.pane.refuse(self._reason)
            self.place.clear()
            self.pane.accessible_value = self._reason
            return
        if task is None or wanted is None or box is None:
            return
        self._show_images(wanted, box)
        word = "" if self.up_to_date else self.tr("Rendering…")
        place = self._place_in_words(wanted, box)
        self.pane.show_message(word)
        self.place.setText(place)
        self.pane.accessible_value = " ".join(filter(None, (place, word)))

    def _show_images(self, wanted: ExportTask, box: Box) -> None:
        """Show images where they belong, the best on top; else one of another output as it was."""
        assert self._task is not None
        others = dict.fromkeys((Method(PLACEHOLDER), self._task.method))
        worst_first = [*(method for method in others if method != wanted.method), wanted.method]
        seen = [self._images[method] for method in worst_first if method in self._images]
        here = [image for image in seen if _place_of(image.task) == _place_of(wanted)]
        if here:
            size = QSize(box.width, box.height)
            self.pane.show_images([(one.image, _corner(one.box, box)) for one in here], size)
        elif seen:
            self.pane.show_images([(seen[-1].image, QPoint())], seen[-1].image.size())

    def _place_in_words(self, task: ExportTask, box: Box) -> str:
        assert self._anchor is not None
        if task.kind is ExportKind.MOVIE:
            words = self.tr("Last frame, at {0}, {1} of {2} × {3} pixels")
        elif task.kind.layout is not None:
            words = self.tr("Picture on the right, at {0}, {1} of {2} × {3} pixels")
        else:
            words = self.tr("At {0}, {1} of {2} × {3} pixels")
        whole = self._anchor.whole
        return words.format(box.left, box.top, whole.width, whole.height)


def _corner(part: Box, of: Box) -> QPoint:
    return QPoint(part.left - of.left, part.top - of.top)


def _looks_of(task: ExportTask) -> ExportTask:
    """Return a task without what changes nothing that is seen, such as the file's name."""
    path, suffix = task.path, task.path.suffix.lower()
    if suffix in task.kind.suffixes:
        path = Path("preview" + suffix)
    return replace(task, path=path, metadata=MetadataPolicy.NONE, dpi=None, seconds=1.0)


def _place_of(task: ExportTask) -> tuple[object, ...]:
    return task.kind, task.region, task.scale, task.size
