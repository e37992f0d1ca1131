"""Dialog that chooses what to export: region, size, format and file."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
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

from leafscope.core.errors import ExportError, LeafscopeError
from leafscope.core.export import (
    Estimate,
    ExportJob,
    ExportKind,
    ExportPlan,
    check_target,
    plan_export,
)
from leafscope.core.export.formats import FORMATS
from leafscope.core.export.job import with_supported_suffix
from leafscope.core.export.presets import ExportSettings
from leafscope.core.export.sizing import Aspect, OutputSize
from leafscope.core.geometry import Box
from leafscope.core.messages import escape_control_chars
from leafscope.core.methods import Method
from leafscope.core.photo import Photo
from leafscope.core.photo.input_paths import expand_home

from ..app.desktop import path_exists
from ..app.formatting import format_bytes, format_seconds
from ..app.i18n import translate_message
from ..rendering.render_worker import RenderResources
from ..rendering.worker import stop_workers
from ..style.forms import ask, combo_box, fill, fit_to_screen, plain_label, select
from ..style.scroll_areas import FormScrollArea
from .export_preview import ExportPreview
from .settings_fields import FormatFields, MethodFields, PresetField
from .size_fields import RegionFields, SizeFields
from .workers import EstimateWorker

ESTIMATE_DELAY = 300  # ms after the last change


class ExportDialog(QDialog):
    """Dialog that plans an export, shows a preview and an estimate, and emits the plan.

    `job` sets the initial values of the fields. The suggested file name is the job's file name with
    the output size appended. Relative paths are resolved against the job's folder. `pending_paths`
    are the target files of unfinished exports.
    """

    export_requested = Signal(object)  # ExportPlan

    def __init__(
        self,
        photo: Photo,
        job: ExportJob,
        resources: RenderResources,
        *,
        view: Box,
        selection: Box | None = None,
        last_aspect: Aspect | None = None,
        pending_paths: Collection[Path] = (),
        titles: Mapping[str, str] = MappingProxyType({}),
        detail: Method | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._photo = photo
        self._initial = job
        self._pending_paths = pending_paths
        self._plan: ExportPlan | None = None  # None while the fields are invalid
        self._confirmed: Path | None = None  # the file that the user agreed to replace
        self._suffixes: dict[tuple[str, ...], str] = {}  # last suffix for each set of choices
        self.question: QMessageBox | None = None
        self.region = RegionFields(photo.size, view, selection, last_aspect)
        self._estimator = EstimateWorker(resources, self)
        self._estimator.result_ready.connect(self._show_estimate)
        self._estimator.failed.connect(lambda _, message: self.message.setText(message))
        self._timer = QTimer(self, singleShot=True, interval=ESTIMATE_DELAY)
        self._timer.timeout.connect(lambda: self._plan and self._estimator.post(self._plan))
        self.preview = ExportPreview(resources, titles)
        assert job.method is not None
        self.method = MethodFields(titles, job.method, detail)
        self._build_fields()
        self._connect()
        self._build_layout()
        self._on_kind_changed()
        self.size_fields.set_region(self.region.region)
        fit_to_screen(self, self.sizeHint())

    @property
    def job(self) -> ExportJob:
        """The export job that the fields describe."""
        kind, exact, path = self._kind, self.size_fields.exact, self._path
        return replace(
            self._initial,
            path=path,
            region=self.region.region,
            scale=None if exact else self.size_fields.chosen_scale,
            size=exact,
            encoding=self.format.encoding,
            metadata=self.format.metadata.currentData(),
            dpi=None if kind is ExportKind.MOVIE else self.size_fields.chosen_dpi,
            method=self.method.method,
            kind=kind,
            seconds=self.format.seconds.value(),
            overwrite=path == self._confirmed,
        )

    @property
    def settings(self) -> ExportSettings:
        """The entered values that can be stored as a preset."""
        job, size = self.job, self.size_fields.size_requested
        dpi = job.dpi[0] if job.dpi else None
        suffix = job.path.suffix.lower().removeprefix(".")
        return ExportSettings(
            size,
            suffix if f".{suffix}" in FORMATS else None,
            job.encoding,
            job.metadata,
            dpi,
            self.method.method,
        )

    def show_settings(self, settings: ExportSettings) -> None:
        """Fill the fields from a preset; keep the selected model if the method is "auto"."""
        if settings.format is not None:
            suffix = f".{settings.format}"
            if suffix not in self._kind.suffixes:
                select(self.kind, ExportKind.PICTURE)
            self._set_suffix(suffix)
        self.format.show_values(settings.encoding, settings.metadata)
        if not settings.method.is_auto:
            self.method.show_method(settings.method)
        self.size_fields.show_size(settings.size, settings.dpi)

    def done(self, result: int) -> None:
        """Close the dialog and stop its workers without waiting for them."""
        self._timer.stop()
        stop_workers(self)
        super().done(result)

    def _build_fields(self) -> None:
        job = self._initial
        kinds = {
            ExportKind.PICTURE: self.tr("Picture"),
            ExportKind.SIDE_BY_SIDE: self.tr("Side-by-side comparison"),
            ExportKind.SPLIT: self.tr("Split comparison"),
            ExportKind.WIPE: self.tr("Comparison with a moving divider"),
            ExportKind.MOVIE: self.tr("Movie that zooms in on the region"),
        }
        comparable = job.method != job.baseline
        self.kind = combo_box(
            {kind: text for kind, text in kinds.items() if comparable or not kind.is_comparison}
        )
        assert job.scale is not None
        self.preset = PresetField(lambda: self.settings)
        self.size_fields = SizeFields(self._photo.size, job.scale, self._photo.dpi)
        self.format = FormatFields(job.encoding.quality)
        self.suffix = QComboBox()
        self._suggestion = self._suggest_path()
        self._suggested = _find_unused_path(self._suggestion, self._pending_paths)
        self.path = QLineEdit(str(self._suggested))
        self.path.setMinimumWidth(320)
        self.path.setAcceptDrops(False)  # a dropped file would insert its URL into the name
        self.browse = QPushButton(self.tr("Browse…"))
        self.kind.setAccessibleName(self.tr("What to export"))
        self.suffix.setAccessibleName(self.tr("Format"))
        self.path.setAccessibleName(self.tr("File"))
        self.estimate = QLabel(wordWrap=True)
        self.message = plain_label()
        self.message.setObjectName("problem")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.start = self.buttons.addButton(
            self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole
        )

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._on_kind_changed)
        self.suffix.currentIndexChanged.connect(lambda: self._set_suffix(self.suffix.currentData()))
        self.path.textChanged.connect(self._on_path_changed)
        self.browse.clicked.connect(self._browse)
        self.region.changed.connect(lambda: self.size_fields.set_region(self.region.region))
        self.size_fields.changed.connect(self._on_size_changed)
        self.method.changed.connect(self._update_plan)
        self.format.changed.connect(self._update_plan)
        for fields in (self.size_fields, self.method, self.format):
            fields.changed.connect(self.preset.show_changed)
        self.preset.chosen.connect(self.show_settings)
        self.preset.failed.connect(self.message.setText)
        self.buttons.rejected.connect(self.reject)
        self.start.clicked.connect(self._export)

    def _build_layout(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Preset"), self.preset)
        form.addRow(self.tr("Export"), self.kind)
        form.addRow(self.tr("Model"), self.method)
        form.addRow(self.tr("Format"), self.suffix)
        form.addRow(self.tr("File"), fill(QHBoxLayout(), self.path, self.browse))
        fields = QWidget()
        fill(
            QVBoxLayout(fields),
            form,
            _group(self.tr("Region"), self.region),
            _group(self.tr("Size"), self.size_fields),
            _group(self.tr("File options"), self.format),
            None,
            margin=0,
        )
        preview = _group(self.tr("Preview"), self.preview)
        both = fill(QHBoxLayout(), FormScrollArea(fields), preview, stretch=preview)
        fill(QVBoxLayout(self), both, self.estimate, self.message, self.buttons, stretch=both)

    @property
    def _kind(self) -> ExportKind:
        kind: ExportKind = self.kind.currentData()
        return kind

    def _suggest_path(self) -> Path:
        """Return the initial path with the output size appended, such as photo-4x.png."""
        path, fields = self._initial.path, self.size_fields
        size = OutputSize(float(f"{fields.chosen_scale:.3g}"))
        if fields.exact is not None:
            size = OutputSize(width=fields.exact.width, height=fields.exact.height)
        return path.with_name(f"{path.stem}-{size.label}{path.suffix}")

    def _on_size_changed(self) -> None:
        """Update the size in the file name, unless the user entered another name."""
        path, suggestion = self._path, self._suggest_path()
        is_suggested = path.with_suffix("") == self._suggested.with_suffix("")
        if is_suggested and suggestion != self._suggestion:
            self._suggestion = self._suggested = suggestion
            self._set_path(suggestion.with_suffix(path.suffix))
        else:
            self._update_plan()

    @property
    def _path(self) -> Path:
        """The entered path; relative paths are resolved against the initial folder."""
        path = expand_home(self.path.text().strip())
        return self._initial.path.parent / path if path.name else path

    def _on_kind_changed(self) -> None:
        suffixes = self._kind.suffixes
        with QSignalBlocker(self.suffix):
            self.suffix.clear()
            for suffix in suffixes:
                self.suffix.addItem(suffix.removeprefix(".").upper(), suffix)
        self._set_suffix(self._suffixes.get(suffixes))

    def _set_suffix(self, suffix: str | None) -> None:
        """Set the file suffix. None keeps a supported suffix and replaces any other suffix."""
        self._set_path(with_supported_suffix(self._path, self._kind, suffix))

    def _set_path(self, path: Path) -> None:
        with QSignalBlocker(self.path):
            self.path.setText(str(path))
        self._on_path_changed()

    def _on_path_changed(self) -> None:
        kind, suffix = self._kind, self._path.suffix.lower()
        with QSignalBlocker(self.suffix):
            select(self.suffix, suffix)
        if suffix in kind.suffixes:
            self._suffixes[kind.suffixes] = suffix
        self.format.show_for(kind, suffix)
        self._update_plan()

    def _browse(self) -> None:
        kind = self._kind
        patterns = " ".join(f"*{suffix}" for suffix in kind.suffixes)
        filters = self.tr("Supported files ({0})").format(patterns)
        title, start = self.tr("Export to"), self.path.text()
        chosen, _ = QFileDialog.getSaveFileName(self, title, start, filters)
        if not chosen:
            return
        path = Path(chosen)
        if path_exists(path):
            self._confirmed = path  # the file dialog has asked the user
        if path.suffix.lower() not in kind.suffixes:
            path = with_supported_suffix(path, kind, self._suffixes.get(kind.suffixes))
        self.path.setText(str(path))

    def _update_plan(self) -> None:
        """Plan the export from the fields; show the error, or start preview and estimate."""
        self.message.clear()
        self.estimate.clear()
        self._timer.stop()
        self._estimator.cancel()
        self._plan = None
        try:
            plan = plan_export(self.job.with_even_sides(self._photo.size), self._photo)
        except LeafscopeError as error:
            self.message.setText(translate_message(error))
            self.preview.show_error(self.message.text())
            return
        self.preview.show_plan(plan)
        if plan.job.kind is ExportKind.MOVIE and plan.job.region is None:
            self.message.setText(self.tr("Choose a region for the movie to zoom in on."))
            return
        self._plan = plan
        size = plan.size
        self.estimate.setText(self.tr("{0} × {1} pixels").format(size.width, size.height))
        self._timer.start()

    def _show_estimate(self, plan: ExportPlan, found: Estimate) -> None:
        duration = format_seconds(found.seconds)
        if found.seconds >= 1:
            duration = self.tr("about {0}").format(duration)
        sizes = format_bytes(found.bytes or 0), format_bytes(found.free)
        text = self.tr("{0} × {1} pixels, {2}, {3} ({4} free)")
        if found.bytes is None:
            text = self.tr("{0} × {1} pixels, {2} ({4} free)")
        self.estimate.setText(text.format(found.size.width, found.size.height, duration, *sizes))
        if found.bytes is not None and found.bytes > found.free:
            self.message.setText(
                self.tr("The disk may run out of space. Choose another folder or a smaller size.")
            )
        elif found.file_exists:
            name = escape_control_chars(plan.job.path.name)
            self.message.setText(self.tr("{0} already exists.").format(name))

    def _export(self) -> None:
        """Check the target file, ask before replacing an existing one, and emit the plan."""
        plan = self._plan
        if plan is None:
            return
        path = plan.job.path
        try:
            check_target(path, self._photo)
        except ExportError as error:
            self.message.setText(translate_message(error))
            return
        confirmed = path == self._confirmed
        if not confirmed and (path_exists(path) or path in self._pending_paths):
            self._ask_to_replace(path)
            return
        self.accept()
        self.export_requested.emit(replace(plan, job=replace(plan.job, overwrite=confirmed)))

    def _ask_to_replace(self, path: Path) -> None:
        text = self.tr("Another export is going to save {0}. Replace its file?")
        if path_exists(path):
            text = self.tr("{0} already exists. Replace it?")
        text = text.format(escape_control_chars(path.name))
        answers = {self.tr("Replace"): lambda: self._replace_confirmed(path)}
        self.question = ask(self, self.tr("Export"), text, answers)

    def _replace_confirmed(self, path: Path) -> None:
        self._confirmed = path
        self._export()


def _find_unused_path(path: Path, pending_paths: Collection[Path]) -> Path:
    """Return `path`, with a number appended if it exists or is in `pending_paths`."""
    number, free = 1, path
    while path_exists(free) or free in pending_paths:
        number += 1
        free = path.with_stem(f"{path.stem}-{number}")
    return free


def _group(title: str, fields: QWidget) -> QGroupBox:
    box = QGroupBox(title)
    QVBoxLayout(box).addWidget(fields)
    return box
