"""How an export is stored: only what its format has is shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFormLayout, QSpinBox, QWidget

from leafscope.core.export import FORMATS, JPEG_QUALITY, Encoding, MetadataPolicy
from leafscope.core.export.formats import Subsampling

from .export_task import ExportKind

MOVIE_SECONDS = 4.0
BARE = (".gif", ".mp4")  # of what moves, those that hold no metadata


class FormatFields(QWidget):
    """Quality, chroma, depth and metadata.

    Args:
        quality: to begin with, 1 to 100.
        parent: Qt's owner.

    """

    changed = Signal()

    def __init__(self, quality: int = JPEG_QUALITY, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quality = QSpinBox(minimum=1, maximum=100, value=quality)
        self.lossless = QCheckBox(self.tr("Without loss"))
        self.chroma = QComboBox()
        self.chroma.addItem(self.tr("full (4:4:4)"), "4:4:4")
        self.chroma.addItem(self.tr("half, for smaller files (4:2:0)"), "4:2:0")
        self.bits = QComboBox()
        self.bits.addItem(self.tr("as the photo"), None)
        self.bits.addItem(self.tr("8 bits"), 8)
        self.bits.addItem(self.tr("16 bits"), 16)
        self.metadata = QComboBox()
        self.metadata.addItem(self.tr("all"), MetadataPolicy.ALL)
        self.metadata.addItem(self.tr("all but the place (GPS)"), MetadataPolicy.WITHOUT_LOCATION)
        self.metadata.addItem(self.tr("none"), MetadataPolicy.NONE)
        self.seconds = QDoubleSpinBox(minimum=0.5, maximum=60, value=MOVIE_SECONDS, decimals=1)
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
        """What the fields say; a field that isn't shown says nothing."""
        subsampling: Subsampling = self.chroma.currentData()
        return Encoding(
            self.quality.value(),
            subsampling if self._shown(self.chroma) else "4:4:4",
            self.lossless.isChecked() and self._shown(self.lossless),
            self.bits.currentData() if self._shown(self.bits) else None,
        )

    def show_for(self, kind: ExportKind, suffix: str) -> None:
        """Show what a file of this kind and ending has."""
        known = FORMATS.get(suffix)
        still = kind not in (ExportKind.WIPE, ExportKind.MOVIE)
        self._form.setRowVisible(self.seconds, kind is ExportKind.MOVIE)
        self._form.setRowVisible(self.quality, suffix != ".gif" and (not still or _lossy(suffix)))
        self._form.setRowVisible(self.lossless, still and bool(known and known.lossless))
        self._form.setRowVisible(self.chroma, still and bool(known and known.chroma))
        self._form.setRowVisible(self.bits, still and bool(known and known.supports_16_bit))
        self._form.setRowVisible(self.metadata, still or suffix not in BARE)

    def _shown(self, field: QWidget) -> bool:
        return bool(self._form.isRowVisible(field))

    def _lossless_toggled(self, on: bool) -> None:
        self.quality.setEnabled(not on)
        self.changed.emit()


def _lossy(suffix: str) -> bool:
    known = FORMATS.get(suffix)
    return known is not None and known.lossy
