"""Fields for the exported region: preset, exact numbers, aspect ratio."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QWidget

from leafscope.core.export.sizing import (
    ASPECTS,
    Aspect,
    crop_to_aspect,
    move_region,
    oriented_ratio,
    set_region_height,
    set_region_width,
)
from leafscope.core.geometry import Box, Size

from ..style.forms import combo_box, fill, select
from ..style.number_fields import WholeNumberField


class RegionFields(QWidget):
    """Fields for a box of source pixels: at first the selection, if there is one, or the view."""

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
        """Move or resize the box, as functions of `leafscope.core.export.sizing` do."""
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
