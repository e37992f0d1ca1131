"""Fields for the exported region and for the output size in several units."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from leafscope.core.export.sizing import (
    ASPECTS,
    PRINT_DPI,
    Aspect,
    OutputSize,
    Unit,
    crop_to_aspect,
    from_pixels,
    move_region,
    oriented_ratio,
    resolve_size,
    set_region_height,
    set_region_width,
    to_pixels,
)
from leafscope.core.geometry import MAX_SCALE, Box, Grid, Size

from ..style.forms import add_rows, combo_box, fill, select
from ..style.number_fields import DecimalField, WholeNumberField

MAX_FIELD_VALUE = 10_000_000.0  # in any unit; formats have their own limits
MIN_SCALE = 0.0003
DECIMALS = {Unit.PIXELS: 0, Unit.PERCENT: 2, Unit.CENTIMETRES: 2, Unit.INCHES: 3}


class RegionFields(QWidget):
    """Fields for the exported region; initially the selection, or the view if there is none."""

    changed = Signal()

    def __init__(self, photo: Size, view: Box, selection: Box | None, last: Aspect | None) -> None:
        super().__init__()
        self._photo = photo
        self._whole = Box(0, 0, photo.width, photo.height)
        self._chosen = self._box = selection or view  # before and after cropping to an aspect ratio
        self._ratio: float | None = None  # fixed width / height
        self.preset = QComboBox()
        if selection is not None:
            self.preset.addItem(self.tr("Selection"), selection)
        self.preset.addItem(self.tr("View"), view)
        self.preset.addItem(self.tr("Whole photo"), self._whole)
        self.preset.addItem(self.tr("Custom"), None)
        self.aspect = combo_box(
            {None: self.tr("Free"), **{aspect: aspect.name for aspect in ASPECTS}}
        )
        if last is not None:
            self.aspect.addItem(self.tr("Same as last time"), last)
        self._build_numbers()
        self.preset.currentIndexChanged.connect(self._select_preset)
        self.aspect.currentIndexChanged.connect(self._apply_aspect)
        self._show()

    @property
    def region(self) -> Box | None:
        """The region in source pixels; None for the whole photo."""
        return None if self._box == self._whole else self._box

    def _build_numbers(self) -> None:
        self.left, self.top = WholeNumberField(), WholeNumberField()
        self.across, self.down = WholeNumberField(minimum=1), WholeNumberField(minimum=1)
        for field, name in (
            (self.preset, self.tr("Region")),
            (self.aspect, self.tr("Aspect ratio")),
            (self.left, self.tr("Left edge")),
            (self.top, self.tr("Top edge")),
            (self.across, self.tr("Width of the region")),
            (self.down, self.tr("Height of the region")),
        ):
            field.setAccessibleName(name)
            field.setToolTip(name)
        numbers = fill(QHBoxLayout(), self.left, self.top, self.across, self.down, None)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Region"), self.preset)
        form.addRow(self.tr("Left, top, width, height"), numbers)
        form.addRow(self.tr("Aspect ratio"), self.aspect)
        for edge in (self.left, self.top):
            edge.valueChanged.connect(
                lambda: self._set_box(move_region, self.left.value(), self.top.value())
            )
        self.across.valueChanged.connect(lambda width: self._set_box(set_region_width, width))
        self.down.valueChanged.connect(lambda height: self._set_box(set_region_height, height))

    def _select_preset(self) -> None:
        box: Box | None = self.preset.currentData()
        if box is not None:
            self._chosen = box
            self._apply_aspect()

    def _apply_aspect(self) -> None:
        aspect: Aspect | None = self.aspect.currentData()
        self._ratio = oriented_ratio(self._chosen, aspect) if aspect else None
        self._box = crop_to_aspect(self._chosen, aspect, self._photo) if aspect else self._chosen
        self._show()

    def _set_box(self, change: Callable[..., Box], *values: int) -> None:
        """Replace the box by `change(box, *values, ratio, photo)` and update the fields."""
        self._chosen = self._box = change(self._box, *values, self._ratio, self._photo)
        with QSignalBlocker(self.preset):
            select(self.preset, None)
        self._show()

    def _show(self) -> None:
        box, photo = self._box, self._photo
        for field, value, most in (
            (self.left, box.left, photo.width - 1),
            (self.top, box.top, photo.height - 1),
            (self.across, box.width, photo.width),
            (self.down, box.height, photo.height),
        ):
            with QSignalBlocker(field):
                field.setMaximum(most)
                field.setValue(value)
        self.changed.emit()


class SizeFields(QWidget):
    """Fields for scale, width and height; the field edited last determines the others."""

    changed = Signal()

    def __init__(self, photo: Size, scale: float, dpi: tuple[float, float] | None) -> None:
        super().__init__()
        self._photo = photo
        self._region: Box | None = None
        self.exact: Size | None = None  # output pixels; None if the scale was edited last
        self.chosen_scale = scale  # exact, unlike the rounded value in its field
        self._by_height = False  # whether the height was edited last, not the width
        self._own_dpi = dpi[0] if dpi else None  # from the photo's metadata
        self._build()
        self._on_unit_changed()

    @property
    def output(self) -> Size:
        """The output size in pixels."""
        return self.exact or Grid.at_scale(self._photo, self.chosen_scale, self._region).size

    @property
    def chosen_dpi(self) -> tuple[float, float] | None:
        """Pixels per inch (x, y) to store in the file; None keeps the photo's resolution."""
        own, value = self._own_dpi, self.dpi.value()
        is_chosen = value != (own or PRINT_DPI) or (self._is_in_print and not own)
        return (value, value) if is_chosen else None

    @property
    def size_requested(self) -> OutputSize:
        """The size as it was entered: a scale, a width, a height, or width and height."""
        unit: Unit = self.unit.currentData()
        if self.exact is None or unit is Unit.PERCENT:
            return OutputSize(self.chosen_scale)
        width, height = self.columns.value(), self.rows.value()
        if not self.keep.isChecked():
            return OutputSize(width=width, height=height, unit=unit)
        if self._by_height:
            return OutputSize(height=height, unit=unit)
        return OutputSize(width=width, unit=unit)

    def show_size(self, size: OutputSize, dpi: float | None) -> None:
        dpi = dpi or size.dpi
        if dpi is not None:
            self.dpi.setValue(dpi)
        if size.scale is not None:
            self._on_scale_changed(size.scale)
            return
        select(self.unit, size.unit)
        self.keep.setChecked(size.width is None or size.height is None)
        for field, value in ((self.columns, size.width), (self.rows, size.height)):
            if value is not None:
                with QSignalBlocker(field):
                    field.setValue(value)
                self._on_side_changed(by_height=field is self.rows)

    def set_region(self, region: Box | None) -> None:
        """Set the region (None: whole photo); keep the value of the field edited last."""
        self._region = region
        if self.exact is None:
            self._update_fields()
        else:
            self._set_side(self._by_height, self.exact)

    def _build(self) -> None:
        self.scale = DecimalField(decimals=4, minimum=MIN_SCALE, maximum=MAX_SCALE, suffix=" ×")
        self.columns = DecimalField(maximum=MAX_FIELD_VALUE)
        self.rows = DecimalField(maximum=MAX_FIELD_VALUE)
        self.unit = combo_box(
            {
                Unit.PIXELS: self.tr("px"),
                Unit.PERCENT: "%",
                Unit.CENTIMETRES: self.tr("cm"),
                Unit.INCHES: self.tr("in"),
            }
        )
        self.keep = QCheckBox(self.tr("Keep proportions"))
        self.keep.setChecked(True)
        self.dpi = DecimalField(decimals=1, minimum=1, maximum=9600, suffix=self.tr(" ppi"))
        self.dpi.setValue(self._own_dpi or PRINT_DPI)
        self.columns.setAccessibleName(self.tr("Width"))
        self.rows.setAccessibleName(self.tr("Height"))
        self.unit.setAccessibleName(self.tr("Unit"))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        add_rows(form, {self.tr("Scale"): self.scale})
        sides = fill(QHBoxLayout(), self.columns, QLabel("×"), self.rows, self.unit, None)
        form.addRow(self.tr("Size"), sides)
        form.addRow("", self.keep)
        add_rows(form, {self.tr("Resolution"): self.dpi})
        self.scale.valueChanged.connect(self._on_scale_changed)
        self.columns.valueChanged.connect(lambda: self._on_side_changed(by_height=False))
        self.rows.valueChanged.connect(lambda: self._on_side_changed(by_height=True))
        self.unit.currentIndexChanged.connect(self._on_unit_changed)
        self.dpi.valueChanged.connect(self._on_dpi_changed)

    @property
    def _is_in_print(self) -> bool:
        return self.unit.currentData() in (Unit.CENTIMETRES, Unit.INCHES)

    @property
    def _source(self) -> Size:
        region = self._region
        return self._photo if region is None else Size(region.width, region.height)

    @property
    def _entered(self) -> Size:
        """The entered width and height, converted to output pixels."""
        unit, dpi, source = self.unit.currentData(), self.dpi.value(), self._source
        return Size(
            to_pixels(self.columns.value(), unit, source.width, dpi),
            to_pixels(self.rows.value(), unit, source.height, dpi),
        )

    def _on_unit_changed(self) -> None:
        decimals = DECIMALS[self.unit.currentData()]
        for field in (self.columns, self.rows):
            with QSignalBlocker(field):
                field.setDecimals(decimals)
                field.setMinimum(10.0**-decimals)
        self._update_fields()

    def _on_scale_changed(self, scale: float) -> None:
        self.chosen_scale, self.exact = scale, None
        self._update_fields(self.scale)

    def _on_side_changed(self, by_height: bool) -> None:
        self._set_side(by_height, self._entered, self.rows if by_height else self.columns)

    def _on_dpi_changed(self) -> None:
        """Keep the print size if a print size was edited last; otherwise keep the pixel size."""
        if self.exact is None or not self._is_in_print:
            self._update_fields()
        else:
            self.exact = self._entered
            self._set_side(self._by_height, self.exact, self.columns, self.rows)

    def _set_side(self, by_height: bool, size: Size, *edited: DecimalField) -> None:
        """Set the width, or the height if `by_height`; scale the other side if `keep` is on."""
        source, other = self._source, None if self.keep.isChecked() else self.output
        if by_height:
            self.exact = resolve_size(source, other.width if other else None, size.height)
            self.chosen_scale = size.height / source.height
        else:
            self.exact = resolve_size(source, size.width, other.height if other else None)
            self.chosen_scale = size.width / source.width
        self._by_height = by_height
        self._update_fields(*edited)

    def _update_fields(self, *edited: DecimalField) -> None:
        """Update all fields except `edited`, in which the user may still be typing."""
        unit, dpi = self.unit.currentData(), self.dpi.value()
        source, output = self._source, self.output
        values = {
            self.scale: self.chosen_scale,
            self.columns: from_pixels(output.width, unit, source.width, dpi),
            self.rows: from_pixels(output.height, unit, source.height, dpi),
        }
        for field, value in values.items():
            if field not in edited:
                with QSignalBlocker(field):
                    field.setValue(value)
        self.changed.emit()


class AnySizeField(QWidget):
    """Field for a scale, a width or a height that applies to photos of any size."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        units = {Unit.PIXELS: "px", Unit.CENTIMETRES: "cm", Unit.INCHES: "in"}
        self.kind = combo_box({OutputSize(1.0): self.tr("Scale")})
        for unit, name in units.items():
            self.kind.addItem(self.tr("Width in {0}").format(name), OutputSize(width=1, unit=unit))
            text = self.tr("Height in {0}")
            self.kind.addItem(text.format(name), OutputSize(height=1, unit=unit))
        self.value = DecimalField(maximum=MAX_FIELD_VALUE)
        self.kind.setAccessibleName(self.tr("Size"))
        self.value.setAccessibleName(self.tr("Value"))
        row = fill(QHBoxLayout(self), self.kind, self.value, stretch=self.value, margin=0)
        self.buttons = {scale: QPushButton(f"{scale}×", autoDefault=False) for scale in (2, 4)}
        for scale, button in self.buttons.items():
            button.setAccessibleName(self.tr("Scale {0}×").format(scale))
            button.clicked.connect(lambda _, scale=scale: self.show_size(OutputSize(float(scale))))
            row.addWidget(button)
        self.show_size(OutputSize(2.0))
        self.kind.currentIndexChanged.connect(self._on_kind_changed)
        self.value.valueChanged.connect(self.changed)

    @property
    def size_requested(self) -> OutputSize:
        kind: OutputSize = self.kind.currentData()
        value = self.value.value()
        if kind.scale is not None:
            return OutputSize(value)
        if kind.width is None:
            return replace(kind, height=value)
        return kind if kind.height is not None else replace(kind, width=value)

    def show_size(self, size: OutputSize) -> None:
        """Fill the fields from a size; a size with width and height is added to the choices."""
        sides = {"scale": size.scale, "width": size.width, "height": size.height}
        given: dict[str, Any] = {name: 1 for name, value in sides.items() if value is not None}
        kind = replace(size, **given) if len(given) == 1 else size
        with QSignalBlocker(self.kind), QSignalBlocker(self.value):
            kinds = [self.kind.itemData(index) for index in range(self.kind.count())]
            if kind not in kinds:
                self.kind.addItem(size.label, size)
            self.kind.setCurrentIndex((*kinds, kind).index(kind))
            self._update_value()
            self.value.setValue(next(filter(None, sides.values())))
        self.changed.emit()

    def _on_kind_changed(self) -> None:
        with QSignalBlocker(self.value):
            self._update_value()
        self.changed.emit()

    def _update_value(self) -> None:
        """Set range, decimals and suffix of the number field for the selected kind of size."""
        kind: OutputSize = self.kind.currentData()
        is_scale, is_pixels = kind.scale is not None, kind.unit is Unit.PIXELS
        self.value.setDecimals(4 if is_scale else 0 if is_pixels else 2)
        self.value.setMinimum(MIN_SCALE if is_scale else 1 if is_pixels else 0.01)
        self.value.setMaximum(MAX_SCALE if is_scale else MAX_FIELD_VALUE)
        self.value.setSuffix(" ×" if is_scale else "")
        self.value.setEnabled(kind.width is None or kind.height is None)
