"""Choosing what to export: region, scale or size, and file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from leafscope.core.errors import LeafscopeError
from leafscope.core.export import ExportJob, check
from leafscope.core.geometry import MAX_SCALE, Box, Grid, Size
from leafscope.core.photo import Photo

from .export_worker import ExportRequest, ExportWorker
from .methods import ModelSource

FORMATS = "PNG (*.png);;JPEG (*.jpg *.jpeg);;WebP (*.webp);;TIFF (*.tif *.tiff);;BMP (*.bmp)"
LARGEST_SIDE = 1_000_000  # pixels that the fields take; formats have limits of their own
PROGRESS_STEPS = 1000


@dataclass(frozen=True)
class Offer:
    """What the dialog starts from.

    Attributes:
        photo: the open photo.
        method: the model or interpolation that is looked through.
        device: the device asked for.
        scale: of the view.
        view: the source pixels in the view.
        selection: the region that was dragged, or None.
        folder: where to save.

    """

    photo: Photo
    method: str
    device: str
    scale: float
    view: Box
    selection: Box | None
    folder: Path


class ExportDialog(QDialog):
    """Asks, checks before the work starts, shows progress, and can cancel."""

    exported = Signal(str)  # path

    def __init__(self, offer: Offer, models: ModelSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._offer = offer
        self._worker = ExportWorker(models, self)
        self._worker.progressed.connect(self._progress)
        self._worker.written.connect(self._written)
        self._worker.failed.connect(self._fail)
        self._build_fields()
        self._build_layout()
        self._exact_size = False
        self._scale = offer.scale
        self._scale_changed(offer.scale)

    @property
    def region(self) -> Box | None:
        """The chosen region; None for the whole photo."""
        region: Box | None = self.regions.currentData()
        return region

    @property
    def job(self) -> ExportJob:
        """What the fields say."""
        path = Path(self.path.text().strip()).expanduser()
        if self._exact_size:
            size = Size(self.columns.value(), self.rows.value())
            return ExportJob(path, self.region, size=size)
        return ExportJob(path, self.region, scale=self._scale)  # the field shows a rounded one

    def done(self, result: int) -> None:
        """Close, abandoning an export that goes on."""
        self._worker.stop()
        super().done(result)

    def _build_fields(self) -> None:
        offer = self._offer
        self.regions = QComboBox()
        if offer.selection is not None:
            self.regions.addItem(self.tr("The selected region"), offer.selection)
        self.regions.addItem(self.tr("The view"), offer.view)
        self.regions.addItem(self.tr("The whole photo"), None)
        self.scale = QDoubleSpinBox(decimals=4, minimum=0.0003, maximum=MAX_SCALE)
        self.scale.setSuffix(" ×")
        self.columns, self.rows = QSpinBox(), QSpinBox()
        for side in (self.columns, self.rows):
            side.setRange(1, LARGEST_SIDE)
            side.setSuffix(self.tr(" px"))
        name = offer.photo.path.stem if offer.photo.path else self.tr("photo")
        self.path = QLineEdit(str(offer.folder / f"{name}-{offer.method}.png"))
        self.path.setMinimumWidth(380)
        self.progress = QProgressBar(maximum=PROGRESS_STEPS)
        self.progress.hide()
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.start = self.buttons.addButton(
            self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.regions.currentIndexChanged.connect(self._region_changed)
        self.scale.valueChanged.connect(self._scale_changed)
        self.columns.valueChanged.connect(self._columns_changed)
        self.rows.valueChanged.connect(self._rows_changed)
        self.buttons.rejected.connect(self.reject)
        self.start.clicked.connect(self._begin)

    def _build_layout(self) -> None:
        browse = QPushButton(self.tr("Browse…"))
        browse.clicked.connect(self._browse)
        size, file = QHBoxLayout(), QHBoxLayout()
        for widget in (self.columns, QLabel("×"), self.rows):
            size.addWidget(widget)
        size.addStretch()
        file.addWidget(self.path)
        file.addWidget(browse)
        form = QFormLayout()
        form.addRow(self.tr("Region"), self.regions)
        form.addRow(self.tr("Scale"), self.scale)
        form.addRow(self.tr("Size"), size)
        form.addRow(self.tr("File"), file)
        form.addRow(self.tr("Model"), QLabel(self._offer.method))
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.message)
        column.addWidget(self.progress)
        column.addWidget(self.buttons)
        names = {
            self.regions: self.tr("Region"),
            self.scale: self.tr("Scale"),
            self.columns: self.tr("Width"),
            self.rows: self.tr("Height"),
            self.path: self.tr("File"),
        }
        for field, name in names.items():
            field.setAccessibleName(name)

    def _source_size(self) -> Size:
        region = self.region
        return self._offer.photo.size if region is None else Size(region.width, region.height)

    def _region_changed(self) -> None:
        self._scale_changed(self._scale)

    def _scale_changed(self, scale: float) -> None:
        """Show the size that a scale gives."""
        self._exact_size = False
        grid = Grid.at_scale(self._offer.photo.size, scale, self.region)
        self._show(scale, grid.size)

    def _columns_changed(self, columns: int) -> None:
        """Keep the region's shape: the height and the scale follow the width."""
        source = self._source_size()
        self._exact_size = True
        scale = columns / source.width
        self._show(scale, Size(columns, max(1, round(source.height * scale))))

    def _rows_changed(self, rows: int) -> None:
        source = self._source_size()
        self._exact_size = True
        scale = rows / source.height
        self._show(scale, Size(max(1, round(source.width * scale)), rows))

    def _show(self, scale: float, size: Size) -> None:
        self._scale = scale
        blockers = [QSignalBlocker(w) for w in (self.scale, self.columns, self.rows)]
        self.scale.setValue(scale)
        self.columns.setValue(size.width)
        self.rows.setValue(size.height)
        del blockers

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export to"), self.path.text(), FORMATS
        )
        if chosen:
            self.path.setText(chosen)

    def _begin(self) -> None:
        """Refuse what can't be done before any work, else start."""
        try:
            check(self.job, self._offer.photo)
        except LeafscopeError as error:
            self._fail(str(error))
            return
        self.message.clear()
        self.progress.setValue(0)
        self.progress.show()
        self.start.setEnabled(False)
        offer = self._offer
        self._worker.post(ExportRequest(offer.photo, offer.method, offer.device, self.job))

    def _progress(self, share: float) -> None:
        self.progress.setValue(round(share * PROGRESS_STEPS))

    def _written(self, path: str) -> None:
        self.exported.emit(path)
        self.accept()

    def _fail(self, sentence: str) -> None:
        self.progress.hide()
        self.start.setEnabled(True)
        self.message.setText(sentence)
