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

from leafscope.core.export.sizing import Unit, from_pixels, size_for, to_pixels
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
        self._own_dpi = dpi
        self._build_fields()
        self._build_layout()
        self._show()

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
        if self._exact is not None:
            self._take_width(self._exact.width)
        else:
            self._show()

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
        self.unit.currentIndexChanged.connect(self._show)
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

    def _scale_typed(self, scale: float) -> None:
        self._scale, self._exact = scale, None
        self._show()

    def _width_typed(self, value: float) -> None:
        source = self._source()
        width = to_pixels(value, self.unit.currentData(), source.width, self.dpi.value())
        self._take_width(width)

    def _height_typed(self, value: float) -> None:
        source = self._source()
        height = to_pixels(value, self.unit.currentData(), source.height, self.dpi.value())
        width = None if self.keep.isChecked() else self.output.width
        self._take(size_for(source, width, height), height / source.height)

    def _dpi_typed(self) -> None:
        """Keep the print as large as it is where its size was given, else the pixels."""
        unit, dpi, source = self.unit.currentData(), self.dpi.value(), self._source()
        if unit in (Unit.CENTIMETRES, Unit.INCHES) and self._exact:
            height = to_pixels(self.rows.value(), unit, source.height, dpi)
            self._exact = Size(self._exact.width, height)
            self._width_typed(self.columns.value())
        else:
            self._show()

    def _take_width(self, width: int) -> None:
        source = self._source()
        height = None if self.keep.isChecked() else self.output.height
        self._take(size_for(source, width, height), width / source.width)

    def _take(self, exact: Size, scale: float) -> None:
        self._exact, self._scale = exact, scale
        self._show()

    def _show(self) -> None:
        unit, source, output = self.unit.currentData(), self._source(), self.output
        blockers = [QSignalBlocker(w) for w in (self.scale, self.columns, self.rows)]
        self.scale.setValue(self._scale)
        across = (self.columns, output.width, source.width)
        down = (self.rows, output.height, source.height)
        for field, pixels, length in (across, down):
            field.setDecimals(DECIMALS[unit])
            field.setMinimum(10.0 ** -DECIMALS[unit])
            field.setValue(from_pixels(pixels, unit, length, self.dpi.value()))
        del blockers
        self.changed.emit()
