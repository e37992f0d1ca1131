"""Choosing what to export: region, size, format and file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from leafscope.core.errors import LeafscopeError
from leafscope.core.export.sizing import Aspect
from leafscope.core.geometry import Box
from leafscope.core.messages import escape_control_chars
from leafscope.core.methods import Method
from leafscope.core.photo import Photo
from leafscope.core.photo.input_paths import expand_home

from ..app.desktop import path_exists
from ..app.formatting import format_bytes, format_seconds
from ..app.i18n import translate_message
from ..app.settings import LastFormat
from ..rendering.model_source import method_title
from ..rendering.render_worker import RenderResources
from ..style.scroll_areas import FormScrollArea
from .export_preview import ExportPreview
from .export_task import ExportKind, ExportTask, find_unused_path, with_supported_suffix
from .export_worker import EstimateWorker, ExportRequest
from .format_fields import FormatFields
from .region_fields import RegionFields
from .size_fields import SizeFields
from .task_estimate import TaskEstimate

SHARE_OF_SCREEN = 0.9  # that the dialog takes at the most when it opens
ESTIMATED_AFTER = 300  # ms without a change, before a part is rendered to tell what all will take


@dataclass(frozen=True)
class ExportDefaults:
    """What the dialog starts from.

    Attributes:
        photo: the open photo.
        method: the model or interpolation that is looked through.
        baseline: what it is compared with.
        device: the device asked for.
        scale: of the view.
        view: the source pixels in the view.
        selection: the region that was dragged, or None.
        folder: where to save.
        last_aspect: of the last export, or None.
        pending_paths: files that other exports are still to write.
        titles: what a person reads instead of the name of a method.
        last_format: how the last picture was stored.

    """

    photo: Photo
    method: Method
    baseline: Method
    device: str
    scale: float
    view: Box
    selection: Box | None
    folder: Path
    last_aspect: Aspect | None = None
    pending_paths: frozenset[Path] = frozenset()
    titles: Mapping[str, str] = field(default_factory=dict)
    last_format: LastFormat = field(default_factory=LastFormat)


class ExportDialog(QDialog):
    """Asks, tells what it will take, and refuses what can't be."""

    asked = Signal(object)  # ExportRequest

    def __init__(
        self, offer: ExportDefaults, resources: RenderResources, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._offer = offer
        self._agreed: Path | None = None  # a file that may be replaced
        self._formats: dict[tuple[str, ...], str] = {}  # of each choice of endings, the last one
        self.question: QMessageBox | None = None
        self._estimator = EstimateWorker(resources, self)
        self._estimator.result_ready.connect(self._tell_estimate)
        self._estimator.failed.connect(self._tell_no_estimate)
        self._soon = QTimer(self, singleShot=True, interval=ESTIMATED_AFTER)
        self._soon.timeout.connect(self._estimate)
        self.preview = ExportPreview(offer.photo, offer.device, resources, offer.titles)
        self._build_fields()
        self._build_layout()
        self._kind_chosen()
        self._region_chosen()
        self.resize(self.sizeHint().boundedTo(self.screen().availableSize() * SHARE_OF_SCREEN))

    @property
    def task(self) -> ExportTask:
        """What the fields say."""
        return ExportTask(
            self.kind.currentData(),
            self._file(),
            self.region.region,
            self.size_fields.chosen_scale,
            self.size_fields.exact,
            self.format.encoding,
            self.format.metadata.currentData(),
            self.size_fields.chosen_dpi,
            self._offer.method,
            self._offer.baseline,
            self.format.seconds.value(),
        )

    def done(self, result: int) -> None:
        """Close at once, and estimate no further."""
        self._soon.stop()
        self._estimator.request_stop()
        self.preview.request_stop()
        super().done(result)

    def _build_fields(self) -> None:
        offer = self._offer
        self.kind = QComboBox()
        words = {
            ExportKind.PICTURE: self.tr("Picture"),
            ExportKind.SIDE_BY_SIDE: self.tr("Comparison, side by side"),
            ExportKind.SPLIT: self.tr("Comparison, split"),
            ExportKind.WIPE: self.tr("Comparison, moving wipe"),
            ExportKind.MOVIE: self.tr("Movie that zooms in on the region"),
        }
        for kind, text in words.items():
            if kind.layout is None or offer.method != offer.baseline:
                self.kind.addItem(text, kind)
        size = offer.photo.size
        self.region = RegionFields(size, offer.view, offer.selection, offer.last_aspect)
        self.size_fields = SizeFields(size, offer.scale, offer.photo.dpi)
        self.format = FormatFields(offer.last_format.quality)
        self.suffix = QComboBox()
        name = offer.photo.path.stem if offer.photo.path else self.tr("photo")
        free = find_unused_path(
            offer.folder / f"{name}-{offer.method}{offer.last_format.suffix}", offer.pending_paths
        )
        self.path = QLineEdit(str(free))
        self.path.setMinimumWidth(320)
        self.path.setAcceptDrops(False)  # the address of a file would be put amidst the name
        names = {
            self.kind: self.tr("What to export"),
            self.suffix: self.tr("Format"),
            self.path: self.tr("File"),
        }
        for entry, text in names.items():
            entry.setAccessibleName(text)
        self.estimate = QLabel()
        self.estimate.setWordWrap(True)
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setObjectName("problem")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.start = self.buttons.addButton(
            self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._connect()

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        self.suffix.currentIndexChanged.connect(self._suffix_chosen)
        self.path.textChanged.connect(self._path_typed)
        self.region.changed.connect(self._region_chosen)
        self.size_fields.changed.connect(self._changed)
        self.format.changed.connect(self._changed)
        self.buttons.rejected.connect(self.reject)
        self.start.clicked.connect(self._begin)

    def _build_layout(self) -> None:
        self.browse = QPushButton(self.tr("Browse…"))
        self.browse.clicked.connect(self._browse)
        file = QHBoxLayout()
        file.addWidget(self.path)
        file.addWidget(self.browse)
        what = QFormLayout()
        what.addRow(self.tr("Export"), self.kind)
        what.addRow(self.tr("Model"), QLabel(method_title(self._offer.method, self._offer.titles)))
        what.addRow(self.tr("Format"), self.suffix)
        what.addRow(self.tr("File"), file)
        fields = QWidget()
        left = QVBoxLayout(fields)
        left.setContentsMargins(0, 0, 0, 0)
        left.addLayout(what)
        left.addWidget(_group(self.tr("Region"), self.region))
        left.addWidget(_group(self.tr("Size"), self.size_fields))
        left.addWidget(_group(self.tr("Stored as"), self.format))
        left.addStretch()
        both = QHBoxLayout()
        both.addWidget(FormScrollArea(fields))
        both.addWidget(_group(self.tr("Preview"), self.preview), 1)
        column = QVBoxLayout(self)
        column.addLayout(both, 1)
        for widget in (self.estimate, self.message, self.buttons):
            column.addWidget(widget)

    def _file(self) -> Path:
        """Return the file that is named; without a folder, one in that which was offered."""
        path = expand_home(self.path.text().strip())
        return self._offer.folder / path if path.name else path

    def _kind_chosen(self) -> None:
        kind: ExportKind = self.kind.currentData()
        with QSignalBlocker(self.suffix):
            self.suffix.clear()
            for suffix in kind.suffixes:
                self.suffix.addItem(suffix.removeprefix(".").upper(), suffix)
        self._set_path(
            with_supported_suffix(self.task.path, kind, self._formats.get(kind.suffixes))
        )

    def _suffix_chosen(self) -> None:
        self._set_path(
            with_supported_suffix(self.task.path, self.task.kind, self.suffix.currentData())
        )

    def _set_path(self, path: Path) -> None:
        with QSignalBlocker(self.path):
            self.path.setText(str(path))
        self._path_typed()

    def _path_typed(self) -> None:
        task = self.task
        suffix = task.path.suffix.lower()
        with QSignalBlocker(self.suffix):
            self.suffix.setCurrentIndex(self.suffix.findData(suffix))
        if suffix in task.kind.suffixes:
            self._formats[task.kind.suffixes] = suffix
        self.format.show_for(task.kind, suffix)
        self._changed()

    def _region_chosen(self) -> None:
        self.size_fields.look_at(self.region.region)

    def _browse(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in self.task.kind.suffixes)
        filters = self.tr("Files of this kind ({0})").format(patterns)
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export to"), self.path.text(), filters
        )
        if chosen:
            if path_exists(Path(chosen)):
                self._agreed = Path(chosen)  # the system has asked already
            self.path.setText(str(self._with_known_ending(Path(chosen))))

    def _with_known_ending(self, path: Path) -> Path:
        kind = self.task.kind
        if path.suffix.lower() in kind.suffixes:
            return path
        return with_supported_suffix(path, kind, self._formats.get(kind.suffixes))

    def _changed(self) -> None:
        """Say at once what can't be anywhere, and soon what it will take there and look like."""
        self.preview.look_at(self.task)
        self.message.clear()
        self._estimator.cancel()
        try:
            size = self.task.check_fields(self._offer.photo)
        except LeafscopeError as error:
            self._soon.stop()
            self.estimate.clear()
            self.message.setText(translate_message(error))
            return
        self.estimate.setText(self.tr("{0} × {1} pixels").format(size.width, size.height))
        self._soon.start()

    def _estimate(self) -> None:
        self._estimator.post(ExportRequest(self._offer.photo, self._offer.device, self.task))

    def _tell_estimate(self, request: ExportRequest, found: TaskEstimate) -> None:
        if found.bytes is None:
            words = self.tr("{0} × {1} pixels; it may take {2}; {4} are free")
        else:
            words = self.tr("{0} × {1} pixels; it may take {2}, and {3} of {4} that are free")
        self.estimate.setText(
            words.format(
                found.size.width,
                found.size.height,
                format_seconds(found.seconds),
                format_bytes(found.bytes or 0),
                format_bytes(found.free),
            )
        )
        if found.bytes is not None and found.bytes > found.free:
            self.message.setText(self.tr("The disk may not have room for this file."))
        elif found.replaces:
            name = escape_control_chars(request.task.path.name)
            self.message.setText(self.tr("{0} is there already.").format(name))

    def _tell_no_estimate(self, _: ExportRequest, sentence: str) -> None:
        self.message.setText(sentence)

    def _begin(self) -> None:
        """Refuse what can't be done before any work, else have it done."""
        task = self.task
        try:
            task.check(self._offer.photo)
        except LeafscopeError as error:
            self.message.setText(translate_message(error))
            return
        taken = path_exists(task.path) or task.path in self._offer.pending_paths
        if taken and task.path != self._agreed:
            self._ask(task.path)
            return
        self.accept()
        replaces = task.path == self._agreed
        self.asked.emit(ExportRequest(self._offer.photo, self._offer.device, task, replaces))

    def _ask(self, path: Path) -> None:
        """Start once the person agrees that a file is replaced."""
        buttons = QMessageBox.StandardButton
        if path_exists(path):
            words = self.tr("{0} is there already. Replace it?")
        else:
            words = self.tr("Another export is about to write {0}. Replace it then?")
        self.question = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Export"),
            words.format(escape_control_chars(path.name)),
            buttons.Cancel,
            self,
        )
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        replace = self.question.addButton(self.tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
        self.question.setDefaultButton(buttons.Cancel)
        replace.clicked.connect(lambda: self._agree(path))
        self.question.open()

    def _agree(self, path: Path) -> None:
        self._agreed = path
        self._begin()


def _group(title: str, fields: QWidget) -> QGroupBox:
    box = QGroupBox(title)
    QVBoxLayout(box).addWidget(fields)
    return box
