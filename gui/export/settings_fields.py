"""Fields that the export dialogs share: presets, method, and a size for any photo."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QWidget,
)

from leafscope.core.export.presets import BUILT_IN, ExportSettings
from leafscope.core.export.sizing import OutputSize, Unit
from leafscope.core.geometry import MAX_SCALE
from leafscope.core.methods import AUTO, Method

from ..style.icons import icon_button
from ..style.number_fields import DecimalField, WholeNumberField
from .workers import PresetChange, PresetWorker

MAX_FIELD_VALUE = 10_000_000.0  # in any unit; formats have their own limits
MIN_SCALE = 0.0003


class PresetField(QWidget):
    """Offers presets, saves the current settings as one, and deletes the user's.

    Args:
        current: returns the settings of the dialog.

    """

    chosen = Signal(object)  # ExportSettings
    failed = Signal(str)  # error message

    def __init__(
        self, current: Callable[[], ExportSettings], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._current = current
        self._presets: Mapping[str, ExportSettings] = {}
        self.question: QInputDialog | None = None
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("Preset"))
        self.save = QPushButton(self.tr("Save…"))
        self.save.setToolTip(self.tr("Save these settings as a preset"))
        self.save.setAutoDefault(False)
        self.delete = icon_button("trash", Qt.FocusPolicy.StrongFocus)
        self.delete.setToolTip(self.tr("Delete the preset"))
        self.delete.setAccessibleName(self.delete.toolTip())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box, 1)
        row.addWidget(self.save)
        row.addWidget(self.delete)
        self._worker = PresetWorker(self)
        self._worker.result_ready.connect(self._show_presets)
        self._worker.failed.connect(lambda _, message: self.failed.emit(message))
        self.box.activated.connect(self._choose)
        self.save.clicked.connect(self._ask_name)
        self.delete.clicked.connect(lambda: self._worker.post(PresetChange(self.name)))
        self._show_presets(PresetChange(), BUILT_IN)

    @property
    def name(self) -> str:
        """The chosen preset, or ""."""
        name: str = self.box.currentData()
        return name

    def select(self, name: str) -> None:
        """Choose a preset, as the user would."""
        self.box.setCurrentIndex(self.box.findData(name))
        self._choose()

    def save_as(self, name: str) -> None:
        """Save the current settings; a preset with the same name is replaced."""
        if name.strip():
            self._worker.post(PresetChange(name.strip(), self._current()))

    def show_changed(self) -> None:
        """Show that the settings are no longer those of a preset."""
        self.box.setCurrentIndex(0)
        self._update_buttons()

    def request_stop(self) -> None:
        """Stop the thread without waiting for it."""
        self._worker.request_stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the user's presets."""
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
            self.box.setCurrentIndex(self.box.findData(name))  # edits have reset it
        self._update_buttons()

    def _update_buttons(self) -> None:
        is_own = self._presets.get(self.name) != BUILT_IN.get(self.name)
        self.delete.setEnabled(is_own)

    def _ask_name(self) -> None:
        self.question = QInputDialog(self)
        self.question.setWindowTitle(self.tr("Save preset"))
        self.question.setLabelText(self.tr("Name"))
        self.question.setTextValue(self.name)
        self.question.setOkButtonText(self.tr("Save"))
        self.question.textValueSelected.connect(self.save_as)
        self.question.open()


class MethodFields(QWidget):
    """The model and the share of added detail.

    Args:
        titles: display names of models and interpolations.
        method: the initial method.
        detail: the method that adds detail, or None.
        auto: whether "auto" is offered.

    """

    changed = Signal()

    def __init__(
        self,
        titles: Mapping[str, str],
        method: Method,
        detail: Method | None,
        *,
        auto: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._detail = detail
        self.model = QComboBox()
        self.model.setAccessibleName(self.tr("Model"))
        if auto:
            self.model.addItem(self.tr("Auto"), AUTO)
        for name, title in titles.items():
            self.model.addItem(title, name)
        self.percent = WholeNumberField(maximum=100)
        self.percent.setAccessibleName(self.tr("Added detail"))
        self.percent.setSuffix(self.tr(" %"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.model, 1)
        self._label = QLabel(self.tr("Added detail"))
        row.addWidget(self._label)
        row.addWidget(self.percent)
        self.model.currentIndexChanged.connect(self.changed)
        self.percent.valueChanged.connect(self.changed)
        self.show_method(method)

    @property
    def method(self) -> Method:
        """The chosen method."""
        name, percent, initial = self.model.currentData(), self.percent.value(), self._initial
        if (name, percent) == (initial.name, initial.percent):
            return initial
        if self._detail is None:
            return replace(Method(name), repair=initial.repair)
        detail = self._detail
        blend = Method.blend(name, detail.name, percent, back_projected=detail.back_projected)
        return replace(blend, repair=initial.repair)

    def show_method(self, method: Method) -> None:
        """Show a method; a model that isn't installed is listed by its name."""
        self._initial = method
        if method.detail:
            self._detail = Method(method.detail, back_projected=method.back_projected)
        with QSignalBlocker(self.model), QSignalBlocker(self.percent):
            if self.model.findData(method.name) < 0:
                self.model.addItem(method.name, method.name)
            self.model.setCurrentIndex(self.model.findData(method.name))
            self.percent.setValue(method.percent)
        for widget in (self._label, self.percent):
            widget.setVisible(self._detail is not None)
        self.changed.emit()


class AnySizeField(QWidget):
    """A scale, or a width or height, for photos of any size."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Size"))
        units = {Unit.PIXELS: "px", Unit.CENTIMETRES: "cm", Unit.INCHES: "in"}
        self.kind.addItem(self.tr("Scale"), OutputSize(1.0))
        for unit, name in units.items():
            self.kind.addItem(self.tr("Width in {0}").format(name), OutputSize(width=1, unit=unit))
            text = self.tr("Height in {0}")
            self.kind.addItem(text.format(name), OutputSize(height=1, unit=unit))
        self.value = DecimalField(maximum=MAX_FIELD_VALUE)
        self.value.setAccessibleName(self.tr("Value"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.kind)
        row.addWidget(self.value, 1)
        self.buttons = {scale: QPushButton(f"{scale}×") for scale in (2, 4)}
        for scale, button in self.buttons.items():
            button.setAutoDefault(False)
            button.setAccessibleName(self.tr("Scale {0}×").format(scale))
            button.clicked.connect(lambda _, scale=scale: self.show_size(OutputSize(float(scale))))
            row.addWidget(button)
        self.show_size(OutputSize(2.0))
        self.kind.currentIndexChanged.connect(self._on_kind_changed)
        self.value.valueChanged.connect(self.changed)

    @property
    def size_requested(self) -> OutputSize:
        """The requested size."""
        kind: OutputSize = self.kind.currentData()
        value = self.value.value()
        if kind.scale is not None:
            return OutputSize(value)
        if kind.width is None:
            return replace(kind, height=value)
        return kind if kind.height is not None else replace(kind, width=value)

    def show_size(self, size: OutputSize) -> None:
        """Show a size; an exact width and height is listed as a separate choice."""
        fields = size.scale, size.width, size.height
        wanted = [value is not None for value in fields]
        with QSignalBlocker(self.kind), QSignalBlocker(self.value):
            for index in range(self.kind.count()):
                kind: OutputSize = self.kind.itemData(index)
                given = [value is not None for value in (kind.scale, kind.width, kind.height)]
                if given == wanted and kind.unit is size.unit and sum(given) == 1:
                    self.kind.setCurrentIndex(index)
                    break
            else:
                self.kind.addItem(size.label, size)
                self.kind.setCurrentIndex(self.kind.count() - 1)
            self._update_value()
            self.value.setValue(next(value for value in fields if value is not None))
        self.changed.emit()

    def _on_kind_changed(self) -> None:
        with QSignalBlocker(self.value):
            self._update_value()
        self.changed.emit()

    def _update_value(self) -> None:
        """Adapt the number field to the kind of size."""
        kind: OutputSize = self.kind.currentData()
        is_scale, is_pixels = kind.scale is not None, kind.unit is Unit.PIXELS
        self.value.setDecimals(4 if is_scale else 0 if is_pixels else 2)
        self.value.setMinimum(MIN_SCALE if is_scale else 1 if is_pixels else 0.01)
        self.value.setMaximum(MAX_SCALE if is_scale else MAX_FIELD_VALUE)
        self.value.setSuffix(" ×" if is_scale else "")
        self.value.setEnabled(kind.width is None or kind.height is None)
