"""Preview of an export: a part of the output at full resolution."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from leafscope.core.export import ExportJob, ExportKind, ExportPlan, MetadataPolicy
from leafscope.core.geometry import Box
from leafscope.core.methods import Method

from ..rendering.model_source import PLACEHOLDER, method_title
from ..rendering.render_worker import RenderResources
from ..style.forms import fill
from .preview_pane import PreviewAnchor, PreviewPane
from .workers import PreviewImage, PreviewRequest, PreviewWorker

RENDER_DELAY = 250  # ms after the last change


class ExportPreview(QWidget):
    """Shows a part of the output, and a placeholder until that part is rendered."""

    def __init__(self, resources: RenderResources, titles: Mapping[str, str]) -> None:
        super().__init__()
        self._titles = titles
        self._plan: ExportPlan | None = None
        self._anchor: PreviewAnchor | None = None
        self._baseline_held = False
        self._error = ""  # error message if there is no valid plan
        self._failures: dict[Method, str] = {}  # error messages of rendering the plan
        self._images: dict[Method, tuple[PreviewRequest, PreviewImage]] = {}  # newest by method
        self.worker = PreviewWorker(resources, self)
        self.worker.result_ready.connect(self._on_image)
        self.worker.failed.connect(self._on_failed)
        self._timer = QTimer(self, singleShot=True, interval=RENDER_DELAY)
        self._timer.timeout.connect(self._request)
        self._build()

    @property
    def up_to_date(self) -> bool:
        """Whether the preview shows either the output's final pixels or an error message."""
        if self._plan is None or self._message:
            return bool(self._message)
        request, _ = self._images.get(self._method, (None, None))
        return request is not None and request.box == self.box and self._is_current(request)

    @property
    def box(self) -> Box | None:
        """The visible output pixels; None before a plan is shown."""
        return None if self._anchor is None else self._anchor.box(self.pane.room)

    def show_plan(self, plan: ExportPlan) -> None:
        """Preview a plan's output; rendering starts `RENDER_DELAY` after the last change."""
        previous, self._plan = self._plan, plan
        same_appearance = previous and _appearance(previous.job) == _appearance(plan.job)
        if same_appearance and not self._error:
            return
        self._error = ""
        if not same_appearance:
            self._failures.clear()
        size = plan.grid.size
        if previous is None or self._anchor is None or previous.job.region != plan.job.region:
            self._anchor = PreviewAnchor.centre(size)
        else:
            self._anchor = self._anchor.rescaled(size)
        job = plan.job
        assert job.baseline is not None
        title = method_title(job.baseline, self._titles)
        self.baseline_button.setText(self.tr("Hold to show {0}").format(title))
        self.baseline_button.setVisible(job.method != job.baseline)
        self._timer.start()
        self._show()

    def show_error(self, message: str) -> None:
        """Show an error message instead of the preview."""
        self._timer.stop()
        self._error = message
        self._show()

    @property
    def _method(self) -> Method:
        """The baseline while its button or Space is held, otherwise the plan's method."""
        assert self._plan is not None
        job = self._plan.job
        method = job.baseline if self._baseline_held else job.method
        assert method is not None
        return method

    @property
    def _message(self) -> str:
        """The error message to show instead of images, or ""."""
        if self._error or self._plan is None:
            return self._error
        return self._failures.get(self._method, "")

    def _build(self) -> None:
        self.pane = PreviewPane()
        self.pane.setAccessibleName(self.tr("Preview"))
        help_text = self.tr("Drag or press the arrow keys to move; hold Shift to move by a page")
        self.pane.setToolTip(help_text)
        self.pane.setAccessibleDescription(help_text)
        self.pane.moved.connect(self._move)
        self.pane.resized.connect(self._refresh)
        self.pane.held.connect(self._hold_baseline)
        self.position = QLabel(wordWrap=True)
        self.baseline_button = QPushButton(autoDefault=False)
        self.baseline_button.pressed.connect(lambda: self._hold_baseline(True))
        self.baseline_button.released.connect(lambda: self._hold_baseline(False))
        parts = self.pane, self.position, self.baseline_button
        fill(QVBoxLayout(self), *parts, stretch=self.pane, margin=0)

    def _move(self, columns: int, rows: int) -> None:
        if self._anchor is not None:
            self._anchor = self._anchor.moved(columns, rows, self.pane.room)
            self._refresh()

    def _hold_baseline(self, held: bool) -> None:
        if held != self._baseline_held:
            self._baseline_held = held
            self._refresh()

    def _refresh(self) -> None:
        """Show the images rendered so far, and request the visible part unless it is final."""
        self._show()
        if not self._timer.isActive() or not self._images:
            self._request()

    def _request(self) -> None:
        plan, box = self._plan, self.box
        if plan is not None and box is not None and not self.up_to_date:
            self.worker.post(PreviewRequest(plan, self._method, box))

    def _on_image(self, request: PreviewRequest, image: PreviewImage) -> None:
        if self._is_current(request):
            self._images[image.method] = request, image
            self._show()

    def _on_failed(self, request: PreviewRequest, message: str) -> None:
        if self._is_current(request):
            self._failures[request.method] = message
            self._show()

    def _is_current(self, request: PreviewRequest) -> bool:
        plan = self._plan
        return plan is not None and _appearance(request.plan.job) == _appearance(plan.job)

    def _show(self) -> None:
        plan, box, message = self._plan, self.box, self._message
        if message:
            self.pane.show_error(message)
            self.position.clear()
            self.pane.accessible_value = message
            return
        if plan is None or box is None:
            return
        self._show_images(plan, box)
        status = "" if self.up_to_date else self.tr("Rendering…")
        position = self._position_text(plan, box)
        self.pane.show_status(status)
        self.position.setText(position)
        self.pane.accessible_value = " ".join(filter(None, (position, status)))

    def _show_images(self, plan: ExportPlan, box: Box) -> None:
        """Show the images of `plan`, best on top; if there are none, an image of an older plan."""
        assert plan.job.method is not None
        worst_first = dict.fromkeys((self._method, plan.job.method, Method(PLACEHOLDER)))
        known = [self._images[method] for method in reversed(worst_first) if method in self._images]
        here = [image for request, image in known if request.plan.grid == plan.grid]
        if here:
            images = [
                (one.image, QPoint(one.box.left - box.left, one.box.top - box.top)) for one in here
            ]
            self.pane.show_images(images, QSize(box.width, box.height))
        elif known:
            image = known[-1][1].image
            self.pane.show_images([(image, QPoint())], image.size())

    def _position_text(self, plan: ExportPlan, box: Box) -> str:
        if plan.job.kind is ExportKind.MOVIE:
            text = self.tr("Last frame, position {0}, {1} in an image of {2} × {3} pixels")
        elif plan.job.kind.is_comparison:
            text = self.tr("Right picture, position {0}, {1} in an image of {2} × {3} pixels")
        else:
            text = self.tr("Position {0}, {1} in an image of {2} × {3} pixels")
        size = plan.grid.size
        return text.format(box.left, box.top, size.width, size.height)


def _appearance(job: ExportJob) -> ExportJob:
    """Reset the settings that don't affect the preview, to compare those that do."""
    path = Path("preview" + job.path.suffix.lower())
    metadata = MetadataPolicy.NONE
    return replace(job, path=path, metadata=metadata, dpi=None, seconds=1.0, overwrite=False)
