"""Dialog that exports several photos with the same settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from leafscope.core.export import ExportKind
from leafscope.core.export.batch import BatchItem
from leafscope.core.export.presets import ExportSettings
from leafscope.core.export.sizing import PRINT_DPI
from leafscope.core.messages import escape_control_chars
from leafscope.core.methods import AUTO, Method
from leafscope.core.photo.input_paths import expand_home
from leafscope.core.photo.photo_sequence import photo_suffixes

from ..rendering.worker import stop_workers
from ..style.forms import add_rows, ask, combo_box, fill, fit_to_screen, plain_label
from ..style.number_fields import DecimalField
from ..style.scroll_areas import FormScrollArea
from .settings_fields import FormatFields, MethodFields, PresetField
from .size_fields import AnySizeField
from .workers import BatchPlanner, BatchRequest

FORMAT_CHOICES = ("png", "jpg", "tif", "webp", "avif", "bmp")
DEFAULT_FOLDER = "Leafscope"  # in the folder of the photo opened last
PLAN_DELAY = 150  # ms after the last change


class BatchDialog(QDialog):
    """Dialog that plans exports of several photos to one folder and emits `BatchItem`s."""

    export_requested = Signal(object)  # list of BatchItem

    def __init__(
        self,
        sources: Sequence[Path],
        folder: Path,
        settings: ExportSettings,
        *,
        titles: Mapping[str, str],
        detail: Method | None = None,
        device: str = "auto",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export several photos"))
        self._sources = tuple(sources)
        self._device = device
        self._items: list[BatchItem] = []  # the current plan; empty while there is none
        self._existing: set[Path] = set()
        self.question: QMessageBox | None = None
        self._planner = BatchPlanner(self)
        self._planner.result_ready.connect(self._show_plan)
        self._planner.failed.connect(self._show_error)
        self._timer = QTimer(self, singleShot=True, interval=PLAN_DELAY)
        self._timer.timeout.connect(self._plan)
        self._build_fields(folder, titles, detail)
        self._build_layout()
        self.show_settings(settings)
        fit_to_screen(self, self.sizeHint())

    @property
    def settings(self) -> ExportSettings:
        """The export settings entered in the fields."""
        dpi = self.dpi.value()
        return ExportSettings(
            self.size_field.size_requested,
            self.format.currentData(),
            self.options.encoding,
            self.options.metadata.currentData(),
            dpi if dpi >= 1 else None,
            self.method.method,
            self.pattern.text().strip(),
        )

    def show_settings(self, settings: ExportSettings) -> None:
        self.size_field.show_size(settings.size)
        self.format.setCurrentIndex(max(0, self.format.findData(settings.format)))
        self.options.show_values(settings.encoding, settings.metadata)
        self.dpi.setValue(settings.dpi or 0)
        self.method.show_method(settings.method)
        self.pattern.setText(settings.pattern)

    def add_sources(self, paths: Sequence[Path]) -> None:
        """Add photo files and folders of photos to the export, and update the plan."""
        self._sources = tuple(dict.fromkeys((*self._sources, *paths)))
        self._plan()

    def done(self, result: int) -> None:
        """Close the dialog and stop its workers without waiting for them."""
        self._timer.stop()
        stop_workers(self)
        super().done(result)

    def _build_fields(self, folder: Path, titles: Mapping[str, str], detail: Method | None) -> None:
        self.photos = QListWidget()
        self.photos.setAccessibleName(self.tr("Photos"))
        self.photos.setUniformItemSizes(True)
        self.photos.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.preset = PresetField(lambda: self.settings)
        self.size_field = AnySizeField()
        self.dpi = DecimalField(maximum=9600, decimals=1, suffix=self.tr(" ppi"))
        self.dpi.setSpecialValueText(self.tr("Same as the photo"))
        tip = self.tr("Stored in the files. Print sizes use {0} ppi if no resolution is set.")
        self.dpi.setToolTip(tip.format(round(PRINT_DPI)))
        self.method = MethodFields(titles, Method(AUTO), detail, auto=True)
        suffixes = {suffix: suffix.upper() for suffix in FORMAT_CHOICES}
        self.format = combo_box({None: self.tr("Same as the photo"), **suffixes})
        self.options = FormatFields()
        self.folder, self.pattern = QLineEdit(str(folder)), QLineEdit()
        for line in (self.folder, self.pattern):
            line.setAcceptDrops(False)  # a dropped file would insert its URL
        self.folder.setAccessibleName(self.tr("Folder"))
        self.pattern.setToolTip(
            self.tr("{name}: photo name; {scale}: size; {model}: model; {index}: number (1, 2…)")
        )
        self.count, self.example, self.message = QLabel(), plain_label(), plain_label()
        self.message.setObjectName("problem")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        role = QDialogButtonBox.ButtonRole.AcceptRole
        self.start = self.buttons.addButton(self.tr("Export"), role)
        for signal in (
            self.size_field.changed,
            self.dpi.valueChanged,
            self.method.changed,
            self.options.changed,
            self.pattern.textEdited,
            self.format.currentIndexChanged,
        ):
            signal.connect(self._on_edited)
        self.pattern.textChanged.connect(self._plan_soon)
        self.folder.textChanged.connect(self._plan_soon)
        self.format.currentIndexChanged.connect(self._show_options)
        self.preset.chosen.connect(self.show_settings)
        self.preset.failed.connect(self.message.setText)
        self.buttons.rejected.connect(self.reject)
        self.start.clicked.connect(self._export)
        self._show_options()

    def _build_layout(self) -> None:
        self.add_files = self._button(self.tr("Add photos…"), self._add_files)
        self.add_folder = self._button(self.tr("Add folder…"), self._add_folder)
        self.remove = self._button(self.tr("Remove"), self._remove_selected)
        browse = self._button(self.tr("Browse…"), self._browse)
        buttons = fill(QHBoxLayout(), self.add_files, self.add_folder, self.remove)
        left = fill(QVBoxLayout(), self.count, self.photos, buttons, stretch=self.photos)
        fields = QWidget()
        form = QFormLayout(fields)
        form.addRow(self.tr("Preset"), self.preset)
        add_rows(
            form,
            {
                self.tr("Size"): self.size_field,
                self.tr("Resolution"): self.dpi,
                self.tr("Model"): self.method,
                self.tr("Format"): self.format,
            },
        )
        form.addRow(self.options)
        folder = fill(QHBoxLayout(), self.folder, browse, stretch=self.folder)
        form.addRow(self.tr("Folder"), folder)
        add_rows(form, {self.tr("File names"): self.pattern})
        form.addRow("", self.example)
        both = QHBoxLayout()
        both.addLayout(left, 1)
        both.addWidget(FormScrollArea(fields), 1)
        fill(QVBoxLayout(self), both, self.message, self.buttons, stretch=both)

    def _button(self, text: str, callback: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, autoDefault=False)
        button.clicked.connect(lambda: callback())
        return button

    def _show_options(self) -> None:
        """Show the fields of the chosen format; "Same as the photo" shows the fields of JPEG."""
        chosen = self.format.currentData()
        self.options.show_for(ExportKind.PICTURE, f".{chosen or 'jpg'}")

    def _on_edited(self) -> None:
        self.preset.show_changed()
        self._plan_soon()

    def _plan_soon(self) -> None:
        self._timer.start()
        self.start.setEnabled(False)

    def _plan(self) -> None:
        self._timer.stop()
        self._items = []
        folder = expand_home(self.folder.text().strip())
        self._planner.post(BatchRequest(self._sources, folder, self.settings, self._device))

    def _show_plan(self, _: BatchRequest, found: tuple[list[BatchItem], set[Path]]) -> None:
        self._items, self._existing = found
        names = [escape_control_chars(item.source.name) for item in self._items]
        if names != [self.photos.item(row).text() for row in range(self.photos.count())]:
            self.photos.clear()
            self.photos.addItems(names)
        self.count.setText(self.tr("{0} photos").format(len(names)))
        self.message.clear()
        self.example.clear()
        if self._items:
            name, text = self._items[0].path.name, self.tr("Example: {0} becomes {1}")
            self.example.setText(text.format(names[0], escape_control_chars(name)))
        if self._existing:
            text = self.tr("{0} of these files already exist.")
            self.message.setText(text.format(len(self._existing)))
        self.start.setEnabled(bool(self._items))

    def _show_error(self, _: BatchRequest, message: str) -> None:
        self.message.setText(message)
        self.example.clear()
        self.start.setEnabled(False)

    def _add_files(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in photo_suffixes())
        filters = self.tr("Photos ({0});;All files (*)").format(patterns)
        title, folder = self.tr("Add photos"), str(self._start_folder)
        names, _ = QFileDialog.getOpenFileNames(self, title, folder, filters)
        self.add_sources([Path(name) for name in names])

    def _add_folder(self) -> None:
        title, folder = self.tr("Add folder"), str(self._start_folder)
        name = QFileDialog.getExistingDirectory(self, title, folder)
        if name:
            self.add_sources([Path(name)])

    def _remove_selected(self) -> None:
        rows = {index.row() for index in self.photos.selectedIndexes()}
        kept = [item.source for row, item in enumerate(self._items) if row not in rows]
        if rows and self._items:
            self._sources = tuple(kept)
            self._plan()

    def _browse(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Export to"), self.folder.text())
        if name:
            self.folder.setText(name)

    @property
    def _start_folder(self) -> Path:
        return self._sources[-1].parent if self._sources else Path.home()

    def _export(self) -> None:
        """Ask whether to replace or skip existing files, and emit the planned exports."""
        if not self._items:
            return
        if not self._existing:
            self._emit(self._items)
            return
        existing, items = self._existing, self._items
        overwritten = [replace(item, overwrite=item.path in existing) for item in items]
        new = [item for item in items if item.path not in existing]
        text = self.tr("{0} of {1} files already exist.").format(len(existing), len(items))
        answers = {
            self.tr("Replace"): lambda: self._emit(overwritten),
            self.tr("Skip these photos"): lambda: self._emit(new),
        }
        self.question = ask(self, self.tr("Export several photos"), text, answers)

    def _emit(self, items: list[BatchItem]) -> None:
        self.accept()
        if items:
            self.export_requested.emit(items)
