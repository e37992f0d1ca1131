"""How large an export becomes: by scale, or in pixels, per cent, centimetres or inches."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QWidget,
)

from leafscope.core.export.sizing import Unit, from_pixels, resolve_size, to_pixels
from leafscope.core.geometry import MAX_SCALE, Box, Grid, Size

LARGEST_SIDE = 10_000_000.0  # that the fields take, in any unit; formats have limits of their own
DECIMALS = {Unit.PIXELS: 0, Unit.PERCENT: 2, Unit.CENTIMETRES: 2, Unit.INCHES: 3}
PRINT_DPI = 300.0  # pixels per inch for a photo that doesn't say: what prints are made with


class SizeFields(QWidget):
    """Scale, width and height hold each other in step; what was touched last is exact.

    Args:
        photo: size of the photo.
        scale: to begin with.
        dpi: pixels per inch that the photo's file says, if it does.

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
        self._by_height = False  # whether the height was given, and not the width
        self._own_dpi = dpi
        self._build_fields()
        self._build_layout()
        self._unit_chosen()

    @property
    def exact(self) -> Size | None:
        """The size in pixels where one was given; None where a scale was."""
        return self._exact

    @property
    def chosen_scale(self) -> float:
        """The scale, with all the digits that the field rounds."""
        return self._scale

    @property
    def output(self) -> Size:
        """The size in pixels."""
        return self._exact or Grid.at_scale(self._photo, self._scale, self._region).size

    @property
    def chosen_dpi(self) -> tuple[float, float] | None:
        """Pixels per inch to say in the file; None for what the photo says."""
        own = self._own_dpi[0] if self._own_dpi else None
        in_print = self.unit.currentData() in (Unit.CENTIMETRES, Unit.INCHES)
        value = self.dpi.value()
        return (value, value) if value != (own or PRINT_DPI) or (in_print and not own) else None

    def look_at(self, region: Box | None) -> None:
        """Size another region; None for the whole photo. What was touched last stays."""
        self._region = region
        if self._exact is None:
            self._show()
        elif self._by_height:
            self._take_height(self._exact.height)
        else:
            self._take_width(self._exact.width)

    def _build_fields(self) -> None:
        self.scale = QDoubleSpinBox(decimals=4, minimum=0.0003, maximum=MAX_SCALE)
        self.scale.setSuffix(" ×")
        self.columns, self.rows = QDoubleSpinBox(), QDoubleSpinBox()
        for side in (self.columns, self.rows):
            side.setMaximum(LARGEST_SIDE)
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
        self.dpi = QDoubleSpinBox(decimals=1, minimum=1, maximum=9600)
        self.dpi.setSuffix(self.tr(" per inch"))
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
        self.scale.valueChanged.connect(self._scale_typed)
        self.columns.valueChanged.connect(self._width_typed)
        self.rows.valueChanged.connect(self._height_typed)
        self.unit.currentIndexChanged.connect(self._unit_chosen)
        self.dpi.valueChanged.connect(self._dpi_typed)

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

    def _unit_chosen(self) -> None:
        decimals = DECIMALS[self.unit.currentData()]
        for field in (self.columns, self.rows):
            with QSignalBlocker(field):
                field.setDecimals(decimals)
                field.setMinimum(10.0**-decimals)
        self._show()

    def _scale_typed(self, scale: float) -> None:
        self._scale, self._exact = scale, None
        self._show(self.scale)

    def _width_typed(self) -> None:
        self._take_width(self._pixels(self.columns, self._source().width), self.columns)

    def _height_typed(self) -> None:
        self._take_height(self._pixels(self.rows, self._source().height), self.rows)

    def _dpi_typed(self) -> None:
        """Keep the print as large as it is where its size was given, else the pixels."""
        if self.unit.currentData() not in (Unit.CENTIMETRES, Unit.INCHES) or self._exact is None:
            self._show()
            return
        source = self._source()
        width = self._pixels(self.columns, source.width)
        height = self._pixels(self.rows, source.height)
        self._exact = Size(width, height)
        if self._by_height:
            self._take_height(height, self.columns, self.rows)
        else:
            self._take_width(width, self.columns, self.rows)

    def _pixels(self, field: QDoubleSpinBox, length: int) -> int:
        return to_pixels(field.value(), self.unit.currentData(), length, self.dpi.value())

    def _take_width(self, width: int, *typed: QDoubleSpinBox) -> None:
        source = self._source()
        height = None if self.keep.isChecked() else self.output.height
        self._exact, self._scale = resolve_size(source, width, height), width / source.width
        self._by_height = False
        self._show(*typed)

    def _take_height(self, height: int, *typed: QDoubleSpinBox) -> None:
        source = self._source()
        width = None if self.keep.isChecked() else self.output.width
        self._exact, self._scale = resolve_size(source, width, height), height / source.height
        self._by_height = True
        self._show(*typed)

    def _show(self, *typed: QDoubleSpinBox) -> None:
        """Show what there is, but in fields where it is just being typed: 2. may become 2.5."""
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
            if field not in typed:
                with QSignalBlocker(field):
                    field.setValue(value)
        self.changed.emit()
