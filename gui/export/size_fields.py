"""Fields for the output size: scale, pixels, percent, centimetres, inches."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QWidget,
)

from leafscope.core.export.sizing import (
    PRINT_DPI,
    OutputSize,
    Unit,
    from_pixels,
    resolve_size,
    to_pixels,
)
from leafscope.core.geometry import MAX_SCALE, Box, Grid, Size

from ..style.number_fields import DecimalField

MAX_FIELD_VALUE = 10_000_000.0  # in any unit; formats have their own limits
DECIMALS = {Unit.PIXELS: 0, Unit.PERCENT: 2, Unit.CENTIMETRES: 2, Unit.INCHES: 3}


class SizeFields(QWidget):
    """Scale, width and height, kept consistent; the field edited last is exact.

    Args:
        photo: size of the photo.
        scale: initial scale.
        dpi: pixels per inch from the photo's metadata, or None.

    """

    changed = Signal()

    def __init__(
        self,
        photo: Size,
        scale: float,
        dpi: tuple[float, float] | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._photo = photo
        self._region: Box | None = None
        self._scale = scale
        self._exact: Size | None = None
        self._by_height = False  # whether the height was edited last, not the width
        self._own_dpi = dpi
        self._build_fields()
        self._build_layout()
        self._on_unit_changed()

    @property
    def exact(self) -> Size | None:
        """The size in pixels if a size was edited last; None if the scale was."""
        return self._exact

    @property
    def chosen_scale(self) -> float:
        """The scale, not rounded as in its field."""
        return self._scale

    @property
    def output(self) -> Size:
        """The output size in pixels."""
        return self._exact or Grid.at_scale(self._photo, self._scale, self._region).size

    @property
    def chosen_dpi(self) -> tuple[float, float] | None:
        """Pixels per inch to store in the file; None for the photo's."""
        own = self._own_dpi[0] if self._own_dpi else None
        in_print = self.unit.currentData() in (Unit.CENTIMETRES, Unit.INCHES)
        value = self.dpi.value()
        return (value, value) if value != (own or PRINT_DPI) or (in_print and not own) else None

    @property
    def size_requested(self) -> OutputSize:
        """The size that was edited last, for photos of any size."""
        unit: Unit = self.unit.currentData()
        if self._exact is None or unit is Unit.PERCENT:
            return OutputSize(self._scale)
        width, height = self.columns.value(), self.rows.value()
        if not self.keep.isChecked():
            return OutputSize(width=width, height=height, unit=unit)
        if self._by_height:
            return OutputSize(height=height, unit=unit)
        return OutputSize(width=width, unit=unit)

    def show_size(self, size: OutputSize, dpi: float | None) -> None:
        """Fill the fields."""
        dpi = dpi or size.dpi
        if dpi is not None:
            self.dpi.setValue(dpi)
        if size.scale is not None:
            self._on_scale_changed(size.scale)
            return
        self.unit.setCurrentIndex(self.unit.findData(size.unit))
        self.keep.setChecked(size.width is None or size.height is None)
        sides = ((self.columns, size.width), (self.rows, size.height))
        for field, value in sides:
            if value is not None:
                with QSignalBlocker(field):
                    field.setValue(value)
        if size.width is not None:
            self._on_width_changed()
        if size.height is not None:
            self._on_height_changed()

    def set_region(self, region: Box | None) -> None:
        """Set the region, None for the whole photo; the value edited last stays."""
        self._region = region
        if self._exact is None:
            self._update_fields()
        elif self._by_height:
            self._set_height(self._exact.height)
        else:
            self._set_width(self._exact.width)

    def _build_fields(self) -> None:
        self.scale = DecimalField(decimals=4, minimum=0.0003, maximum=MAX_SCALE)
        self.scale.setSuffix(" ×")
        self.columns, self.rows = DecimalField(), DecimalField()
        for side in (self.columns, self.rows):
            side.setMaximum(MAX_FIELD_VALUE)
        self.unit = QComboBox()
        units = {
            Unit.PIXELS: self.tr("px"),
            Unit.PERCENT: "%",
            Unit.CENTIMETRES: self.tr("cm"),
            Unit.INCHES: self.tr("in"),
        }
        for unit, name in units.items():
            self.unit.addItem(name, unit)
        self.keep = QCheckBox(self.tr("Keep proportions"))
        self.keep.setChecked(True)
        self.dpi = DecimalField(decimals=1, minimum=1, maximum=9600)
        self.dpi.setSuffix(self.tr(" ppi"))
        self.dpi.setValue(self._own_dpi[0] if self._own_dpi else PRINT_DPI)
        names = {
            self.scale: self.tr("Scale"),
            self.columns: self.tr("Width"),
            self.rows: self.tr("Height"),
            self.unit: self.tr("Unit"),
            self.dpi: self.tr("Resolution"),
        }
        for field, name in names.items():
            field.setAccessibleName(name)
        self.scale.valueChanged.connect(self._on_scale_changed)
        self.columns.valueChanged.connect(self._on_width_changed)
        self.rows.valueChanged.connect(self._on_height_changed)
        self.unit.currentIndexChanged.connect(self._on_unit_changed)
        self.dpi.valueChanged.connect(self._on_dpi_changed)

    def _build_layout(self) -> None:
        sides = QHBoxLayout()
        for widget in (self.columns, QLabel("×"), self.rows, self.unit):
            sides.addWidget(widget)
        sides.addStretch()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Scale"), self.scale)
        form.addRow(self.tr("Size"), sides)
        form.addRow("", self.keep)
        form.addRow(self.tr("Resolution"), self.dpi)

    def _source(self) -> Size:
        region = self._region
        return self._photo if region is None else Size(region.width, region.height)

    def _on_unit_changed(self) -> None:
        decimals = DECIMALS[self.unit.currentData()]
        for field in (self.columns, self.rows):
            with QSignalBlocker(field):
                field.setDecimals(decimals)
                field.setMinimum(10.0**-decimals)
        self._update_fields()

    def _on_scale_changed(self, scale: float) -> None:
        self._scale, self._exact = scale, None
        self._update_fields(self.scale)

    def _on_width_changed(self) -> None:
        self._set_width(self._pixels(self.columns, self._source().width), self.columns)

    def _on_height_changed(self) -> None:
        self._set_height(self._pixels(self.rows, self._source().height), self.rows)

    def _on_dpi_changed(self) -> None:
        """Keep the print size if it was edited last, otherwise the pixels."""
        if self.unit.currentData() not in (Unit.CENTIMETRES, Unit.INCHES) or self._exact is None:
            self._update_fields()
            return
        source = self._source()
        width = self._pixels(self.columns, source.width)
        height = self._pixels(self.rows, source.height)
        self._exact = Size(width, height)
        if self._by_height:
            self._set_height(height, self.columns, self.rows)
        else:
            self._set_width(width, self.columns, self.rows)

    def _pixels(self, field: DecimalField, length: int) -> int:
        return to_pixels(field.value(), self.unit.currentData(), length, self.dpi.value())

    def _set_width(self, width: int, *edited: DecimalField) -> None:
        source = self._source()
        height = None if self.keep.isChecked() else self.output.height
        self._exact, self._scale = resolve_size(source, width, height), width / source.width
        self._by_height = False
        self._update_fields(*edited)

    def _set_height(self, height: int, *edited: DecimalField) -> None:
        source = self._source()
        width = None if self.keep.isChecked() else self.output.width
        self._exact, self._scale = resolve_size(source, width, height), height / source.height
        self._by_height = True
        self._update_fields(*edited)

    def _update_fields(self, *edited: DecimalField) -> None:
        """Update all fields except those being edited, where "2." may become "2.5"."""
        unit, source, output, dpi = (
            self.unit.currentData(),
            self._source(),
            self.output,
            self.dpi.value(),
        )
        values = {
            self.scale: self._scale,
            self.columns: from_pixels(output.width, unit, source.width, dpi),
            self.rows: from_pixels(output.height, unit, source.height, dpi),
        }
        for field, value in values.items():
            if field not in edited:
                with QSignalBlocker(field):
                    field.setValue(value)
        self.changed.emit()
