"""Fields that the export dialogs share: presets, method and file options."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QWidget,
)

from leafscope.core.export import JPEG_QUALITY, Encoding, ExportKind, MetadataPolicy
from leafscope.core.export.formats import Subsampling
from leafscope.core.export.presets import BUILT_IN, ExportSettings
from leafscope.core.methods import AUTO, Method

from ..style.forms import add_rows, combo_box, fill, select
from ..style.icons import icon_button
from ..style.number_fields import DecimalField, WholeNumberField
from .workers import PresetChange, PresetWorker


class PresetField(QWidget):
    """Widget to select, save and delete presets; `current` returns the settings to save."""

    chosen = Signal(object)  # ExportSettings
    failed = Signal(str)  # error message

    def __init__(self, current: Callable[[], ExportSettings]) -> None:
        super().__init__()
        self._current = current
        self._presets: Mapping[str, ExportSettings] = {}
        self.question: QInputDialog | None = None
        self.box = combo_box({})
        self.box.setAccessibleName(self.tr("Preset"))
        self.save = QPushButton(self.tr("Save…"), autoDefault=False)
        self.save.setToolTip(self.tr("Save these settings as a preset"))
        self.delete = icon_button("trash", Qt.FocusPolicy.StrongFocus, self.tr("Delete the preset"))
        fill(QHBoxLayout(self), self.box, self.save, self.delete, stretch=self.box, margin=0)
        self._worker = PresetWorker(self)
        self._worker.result_ready.connect(self._show_presets)
        self._worker.failed.connect(lambda _, message: self.failed.emit(message))
        self.box.activated.connect(self._choose)
        self.save.clicked.connect(self._ask_name)
        self.delete.clicked.connect(lambda: self._worker.post(PresetChange(self.name)))
        self._show_presets(PresetChange(), BUILT_IN)

    @property
    def name(self) -> str:
        """Name of the selected preset, or ""."""
        name: str = self.box.currentData()
        return name

    def select(self, name: str) -> None:
        """Select a preset by name and emit `chosen`."""
        select(self.box, name)
        self._choose()

    def save_as(self, name: str) -> None:
        """Save the current settings as a preset, replacing one with the same name."""
        if name.strip():
            self._worker.post(PresetChange(name.strip(), self._current()))

    def show_changed(self) -> None:
        """Select "None", since the settings no longer match the preset."""
        self.box.setCurrentIndex(0)
        self._update_buttons()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._worker.post(PresetChange())

    def _show_presets(self, change: PresetChange, presets: Mapping[str, ExportSettings]) -> None:
        chosen = change.name if change.settings else self.name if self._presets else ""
        self._presets = presets
        with QSignalBlocker(self.box):
            self.box.clear()
            self.box.addItem(self.tr("None"), "")
            for name in presets:
                self.box.addItem(name, name)
            self.box.setCurrentIndex(max(0, self.box.findData(chosen)))
        self._update_buttons()

    def _choose(self) -> None:
        name = self.name
        if name:
            self.chosen.emit(self._presets[name])
            select(self.box, name)  # filling the fields has reset the selection
        self._update_buttons()

    def _update_buttons(self) -> None:
        self.delete.setEnabled(self._presets.get(self.name) != BUILT_IN.get(self.name))

    def _ask_name(self) -> None:
        self.question = QInputDialog(self)
        self.question.setWindowTitle(self.tr("Save preset"))
        self.question.setLabelText(self.tr("Name"))
        self.question.setTextValue(self.name)
        self.question.setOkButtonText(self.tr("Save"))
        self.question.textValueSelected.connect(self.save_as)
        self.question.open()


class MethodFields(QWidget):
    """Fields for the model (or "auto") and, if `detail` is given, for the share of detail."""

    changed = Signal()

    def __init__(
        self, titles: Mapping[str, str], method: Method, detail: Method | None, auto: bool = False
    ) -> None:
        super().__init__()
        self._detail = detail
        self.model = combo_box({AUTO: self.tr("Auto"), **titles} if auto else titles)
        self.model.setAccessibleName(self.tr("Model"))
        self.percent = WholeNumberField(maximum=100, suffix=self.tr(" %"))
        self.percent.setAccessibleName(self.tr("Added detail"))
        self._label = QLabel(self.tr("Added detail"))
        parts = self.model, self._label, self.percent
        fill(QHBoxLayout(self), *parts, stretch=self.model, margin=0)
        self.model.currentIndexChanged.connect(self.changed)
        self.percent.valueChanged.connect(self.changed)
        self.show_method(method)

    @property
    def method(self) -> Method:
        name, percent, initial = self.model.currentData(), self.percent.value(), self._initial
        if (name, percent) == (initial.name, initial.percent):
            return initial
        if self._detail is None:
            return replace(Method(name), repair=initial.repair)
        detail = self._detail
        blend = Method.blend(name, detail.name, percent, back_projected=detail.back_projected)
        return replace(blend, repair=initial.repair)

    def show_method(self, method: Method) -> None:
        """Fill the fields from a method, adding its model to the list if it isn't installed."""
        self._initial = method
        if method.detail:
            self._detail = Method(method.detail, back_projected=method.back_projected)
        with QSignalBlocker(self.model), QSignalBlocker(self.percent):
            if self.model.findData(method.name) < 0:
                self.model.addItem(method.name, method.name)
            select(self.model, method.name)
            self.percent.setValue(method.percent)
        for widget in (self._label, self.percent):
            widget.setVisible(self._detail is not None)
        self.changed.emit()


class FormatFields(QWidget):
    """Fields for duration, quality, chroma subsampling, bit depth and metadata."""

    changed = Signal()

    def __init__(self, quality: int = JPEG_QUALITY) -> None:
        super().__init__()
        self.quality = WholeNumberField(minimum=1, maximum=100, value=quality)
        self.lossless = QCheckBox(self.tr("Lossless"))
        self.chroma = combo_box(
            {"4:4:4": self.tr("Full (4:4:4)"), "4:2:0": self.tr("Half, for smaller files (4:2:0)")}
        )
        self.bits = combo_box(
            {None: self.tr("Same as the photo"), 8: self.tr("8 bits"), 16: self.tr("16 bits")}
        )
        self.metadata = combo_box(
            {
                MetadataPolicy.ALL: self.tr("All"),
                MetadataPolicy.WITHOUT_LOCATION: self.tr("All except location (GPS)"),
                MetadataPolicy.NONE: self.tr("None"),
            }
        )
        self.seconds = DecimalField(minimum=0.5, maximum=60, value=4, decimals=1)
        self.seconds.setSuffix(self.tr(" s"))
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.addRow("", self.lossless)
        add_rows(
            self._form,
            {
                self.tr("Duration"): self.seconds,
                self.tr("Quality"): self.quality,
                self.tr("Colour detail"): self.chroma,
                self.tr("Depth"): self.bits,
                self.tr("Metadata"): self.metadata,
            },
        )
        for spin in (self.quality, self.seconds):
            spin.valueChanged.connect(self.changed)
        for box in (self.chroma, self.bits, self.metadata):
            box.currentIndexChanged.connect(self.changed)
        self.lossless.toggled.connect(self.quality.setDisabled)
        self.lossless.toggled.connect(self.changed)

    @property
    def encoding(self) -> Encoding:
        """The entered encoding; hidden options have default values, except for the quality."""
        subsampling: Subsampling = self.chroma.currentData()
        return Encoding(
            self.quality.value(),
            subsampling if self._form.isRowVisible(self.chroma) else "4:4:4",
            self.lossless.isChecked() and self._form.isRowVisible(self.lossless),
            self.bits.currentData() if self._form.isRowVisible(self.bits) else None,
        )

    def show_values(self, encoding: Encoding, metadata: MetadataPolicy) -> None:
        self.quality.setValue(encoding.quality)
        select(self.chroma, encoding.subsampling)
        self.lossless.setChecked(encoding.lossless)
        select(self.bits, encoding.depth)
        select(self.metadata, metadata)

    def show_for(self, kind: ExportKind, suffix: str) -> None:
        """Show only the fields that apply to a kind of export and a file suffix."""
        known = kind.formats.get(suffix)
        rows = {
            self.seconds: kind is ExportKind.MOVIE,
            self.quality: known is not None and known.lossy,
            self.lossless: known is not None and known.supports_lossless,
            self.chroma: known is not None and known.supports_subsampling,
            self.bits: known is not None and known.supports_16_bit,
            self.metadata: known is None or known.supports_metadata,
        }
        for field, visible in rows.items():
            self._form.setRowVisible(field, visible)
