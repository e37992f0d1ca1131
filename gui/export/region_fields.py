"""Which part of the photo is exported: a named one, exact numbers, or one of a set shape."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QSpinBox, QWidget

from leafscope.core.export.sizing import ASPECTS, Aspect, crop_to_aspect
from leafscope.core.geometry import Box, Size

from .region_shape import heightened, moved, ratio_of, widened


class RegionFields(QWidget):
    """Source pixels as a box.

    Args:
        photo: size of the photo.
        view: the source pixels in the view.
        selection: a region that was dragged, or None.
        last: the shape of the last export, or None.

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
        self._chosen = self._box = selection or view  # before and after a shape is cut from it
        self._ratio: float | None = None  # of a set shape, which numbers don't turn
        self._build_fields(view, selection)
        self._build_layout()
        self._show()

    @property
    def region(self) -> Box | None:
        """The region in source pixels; None for the whole photo."""
        return None if self._box == self._whole else self._box

    def _build_fields(self, view: Box, selection: Box | None) -> None:
        self.named = QComboBox()
        if selection is not None:
            self.named.addItem(self.tr("The selected region"), selection)
        self.named.addItem(self.tr("The view"), view)
        self.named.addItem(self.tr("The whole photo"), self._whole)
        self.named.addItem(self.tr("As numbers say"), None)
        self.shape = QComboBox()
        self.shape.addItem(self.tr("any"), None)
        for aspect in ASPECTS:
            self.shape.addItem(aspect.name, aspect)
        if self._last is not None:
            self.shape.addItem(self.tr("as last time"), self._last)
        self.left, self.top = QSpinBox(), QSpinBox()
        self.across, self.down = QSpinBox(minimum=1), QSpinBox(minimum=1)
        names = {
            self.named: self.tr("Region"),
            self.shape: self.tr("Shape"),
            self.left: self.tr("Left edge"),
            self.top: self.tr("Top edge"),
            self.across: self.tr("Width of the region"),
            self.down: self.tr("Height of the region"),
        }
        for field, name in names.items():
            field.setAccessibleName(name)
            field.setToolTip(name)
        self.named.currentIndexChanged.connect(self._named)
        self.shape.currentIndexChanged.connect(self._shaped)
        self.left.valueChanged.connect(self._moved)
        self.top.valueChanged.connect(self._moved)
        self.across.valueChanged.connect(self._widened)
        self.down.valueChanged.connect(self._heightened)

    def _build_layout(self) -> None:
        numbers = QHBoxLayout()
        for field in (self.left, self.top, self.across, self.down):
            numbers.addWidget(field)
        numbers.addStretch()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Region"), self.named)
        form.addRow(self.tr("Left, top, width, height"), numbers)
        form.addRow(self.tr("Shape"), self.shape)

    def _named(self) -> None:
        box: Box | None = self.named.currentData()
        if box is not None:
            self._chosen = box
            self._shaped()

    def _shaped(self) -> None:
        aspect: Aspect | None = self.shape.currentData()
        self._ratio = ratio_of(self._chosen, aspect) if aspect else None
        self._box = crop_to_aspect(self._chosen, aspect, self._photo) if aspect else self._chosen
        self._show()

    def _moved(self) -> None:
        corner = self.left.value(), self.top.value()
        self._take(moved(self._box, *corner, self._ratio, self._photo))

    def _widened(self, width: int) -> None:
        self._take(widened(self._box, width, self._ratio, self._photo))

    def _heightened(self, height: int) -> None:
        self._take(heightened(self._box, height, self._ratio, self._photo))

    def _take(self, box: Box) -> None:
        self._chosen = self._box = box
        with QSignalBlocker(self.named):
            self.named.setCurrentIndex(self.named.findData(None))
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
