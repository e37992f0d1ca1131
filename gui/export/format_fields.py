"""Fields for the file options that the export's format supports."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QWidget

from leafscope.core.export import JPEG_QUALITY, Encoding, ExportKind, MetadataPolicy
from leafscope.core.export.formats import Subsampling

from ..style.number_fields import DecimalField, WholeNumberField

MOVIE_SECONDS = 4.0


class FormatFields(QWidget):
    """Duration, quality, colour detail, depth and metadata."""

    changed = Signal()

    def __init__(self, quality: int = JPEG_QUALITY, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quality = WholeNumberField(minimum=1, maximum=100, value=quality)
        self.lossless = QCheckBox(self.tr("Lossless"))
        self.chroma = QComboBox()
        self.chroma.addItem(self.tr("Full (4:4:4)"), "4:4:4")
        self.chroma.addItem(self.tr("Half, for smaller files (4:2:0)"), "4:2:0")
        self.bits = QComboBox()
        self.bits.addItem(self.tr("Same as the photo"), None)
        self.bits.addItem(self.tr("8 bits"), 8)
        self.bits.addItem(self.tr("16 bits"), 16)
        self.metadata = QComboBox()
        self.metadata.addItem(self.tr("All"), MetadataPolicy.ALL)
        self.metadata.addItem(self.tr("All except location (GPS)"), MetadataPolicy.WITHOUT_LOCATION)
        self.metadata.addItem(self.tr("None"), MetadataPolicy.NONE)
        self.seconds = DecimalField(minimum=0.5, maximum=60, value=MOVIE_SECONDS, decimals=1)
        self.seconds.setSuffix(self.tr(" s"))
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        rows: dict[str, QWidget] = {
            self.tr("Duration"): self.seconds,
            self.tr("Quality"): self.quality,
            self.tr("Colour detail"): self.chroma,
            self.tr("Depth"): self.bits,
            self.tr("Metadata"): self.metadata,
        }
        self._form.addRow("", self.lossless)
        for name, field in rows.items():
            field.setAccessibleName(name)
            self._form.addRow(name, field)
        for spin in (self.quality, self.seconds):
            spin.valueChanged.connect(self.changed)
        for box in (self.chroma, self.bits, self.metadata):
            box.currentIndexChanged.connect(self.changed)
        self.lossless.toggled.connect(self._lossless_toggled)

    @property
    def encoding(self) -> Encoding:
        """The settings of the visible fields; defaults for the others."""
        subsampling: Subsampling = self.chroma.currentData()
        return Encoding(
            self.quality.value(),
            subsampling if self._is_visible(self.chroma) else "4:4:4",
            self.lossless.isChecked() and self._is_visible(self.lossless),
            self.bits.currentData() if self._is_visible(self.bits) else None,
        )

    def show_values(self, encoding: Encoding, metadata: MetadataPolicy) -> None:
        """Fill the fields."""
        self.quality.setValue(encoding.quality)
        self.chroma.setCurrentIndex(self.chroma.findData(encoding.subsampling))
        self.lossless.setChecked(encoding.lossless)
        self.bits.setCurrentIndex(self.bits.findData(encoding.depth))
        self.metadata.setCurrentIndex(self.metadata.findData(metadata))

    def show_for(self, kind: ExportKind, suffix: str) -> None:
        """Show the fields of a kind of export and a file suffix."""
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

    def _is_visible(self, field: QWidget) -> bool:
        return bool(self._form.isRowVisible(field))

    def _lossless_toggled(self, on: bool) -> None:
        self.quality.setEnabled(not on)
        self.changed.emit()
