"""Fields for the exported region: preset, exact numbers, aspect ratio."""

from __future__ import annotations

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

from ..style.number_fields import WholeNumberField


class RegionFields(QWidget):
    """Fields for a box of source pixels.

    Args:
        photo: size of the photo.
        view: the visible source pixels.
        selection: the selected region, or None.
        last: aspect ratio of the last export, or None.

    """

    changed = Signal()

    def __init__(
        self,
        photo: Size,
        view: Box,
        selection: Box | None,
        last: Aspect | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._photo = photo
        self._whole = Box(0, 0, photo.width, photo.height)
        self._last = last
        self._chosen = self._box = selection or view  # before and after cropping to an aspect ratio
        self._ratio: float | None = None  # fixed width / height
        self._build_fields(view, selection)
        self._build_layout()
        self._show()

    @property
    def region(self) -> Box | None:
        """The region in source pixels; None for the whole photo."""
        return None if self._box == self._whole else self._box

    def _build_fields(self, view: Box, selection: Box | None) -> None:
        self.preset = QComboBox()
        if selection is not None:
            self.preset.addItem(self.tr("Selection"), selection)
        self.preset.addItem(self.tr("View"), view)
        self.preset.addItem(self.tr("Whole photo"), self._whole)
        self.preset.addItem(self.tr("Custom"), None)
        self.aspect = QComboBox()
        self.aspect.addItem(self.tr("Free"), None)
        for aspect in ASPECTS:
            self.aspect.addItem(aspect.name, aspect)
        if self._last is not None:
            self.aspect.addItem(self.tr("Same as last time"), self._last)
        self.left, self.top = WholeNumberField(), WholeNumberField()
        self.across, self.down = WholeNumberField(minimum=1), WholeNumberField(minimum=1)
        names = {
            self.preset: self.tr("Region"),
            self.aspect: self.tr("Aspect ratio"),
            self.left: self.tr("Left edge"),
            self.top: self.tr("Top edge"),
            self.across: self.tr("Width of the region"),
            self.down: self.tr("Height of the region"),
        }
        for field, name in names.items():
            field.setAccessibleName(name)
            field.setToolTip(name)
        self.preset.currentIndexChanged.connect(self._select_preset)
        self.aspect.currentIndexChanged.connect(self._apply_aspect)
        self.left.valueChanged.connect(self._on_moved)
        self.top.valueChanged.connect(self._on_moved)
        self.across.valueChanged.connect(self._on_width_changed)
        self.down.valueChanged.connect(self._on_height_changed)

    def _build_layout(self) -> None:
        numbers = QHBoxLayout()
        for field in (self.left, self.top, self.across, self.down):
            numbers.addWidget(field)
        numbers.addStretch()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Region"), self.preset)
        form.addRow(self.tr("Left, top, width, height"), numbers)
        form.addRow(self.tr("Aspect ratio"), self.aspect)

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

    def _on_moved(self) -> None:
        corner = self.left.value(), self.top.value()
        self._set_box(move_region(self._box, *corner, self._ratio, self._photo))

    def _on_width_changed(self, width: int) -> None:
        self._set_box(set_region_width(self._box, width, self._ratio, self._photo))

    def _on_height_changed(self, height: int) -> None:
        self._set_box(set_region_height(self._box, height, self._ratio, self._photo))

    def _set_box(self, box: Box) -> None:
        self._chosen = self._box = box
        with QSignalBlocker(self.preset):
            self.preset.setCurrentIndex(self.preset.findData(None))
        self._show()

    def _show(self) -> None:
        box, photo = self._box, self._photo
        fields = (
            (self.left, box.left, photo.width - 1),
            (self.top, box.top, photo.height - 1),
            (self.across, box.width, photo.width),
            (self.down, box.height, photo.height),
        )
        for field, value, most in fields:
            with QSignalBlocker(field):
                field.setMaximum(most)
                field.setValue(value)
        self.changed.emit()
