"""The panel with a model's card: what it is, what it costs, how good it is, where it runs."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from ..app.formatting import format_compact, format_number
from ..app.i18n import translate_text
from ..rendering.model_source import ModelSource
from ..style.scroll_areas import Panel
from ..style.tables import heading, link_label, selectable_label, table
from .model_card import BENCHMARK, ModelCard
from .model_card_worker import ModelCardWorker


class ModelPanel(Panel):
    """Shows the card of the method in use, once it is looked at.

    Args:
        models: where models come from.
        parent: Qt's owner.

    """

    def __init__(self, models: ModelSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Model"))
        self._method = ""
        self._told = ""
        self._worker = ModelCardWorker(models, self)
        self._worker.result_ready.connect(self._show)
        self._worker.failed.connect(self._excuse)
        self.title, self.sentence, self.device = heading(""), selectable_label(), selectable_label()
        self.facts = QFormLayout()
        self.facts.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.quality = selectable_label()
        self.quality.setTextFormat(Qt.TextFormat.RichText)
        self._content = content = QWidget()
        column = QVBoxLayout(content)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addLayout(self.facts)
        column.addWidget(self.quality)
        column.addWidget(self.device)
        column.addStretch(1)
        self.setWidget(content)

    def show_method(self, name: str) -> None:
        """Describe another method, as soon as anyone looks."""
        self._method = name
        self._look()

    def show_device(self, device: str) -> None:
        """Say where models run."""
        self.device.setText(self.tr("Runs on: {0}").format(device))

    def request_stop(self) -> None:
        """Describe nothing more; the thread ends when it can."""
        self._worker.request_stop()

    def sizeHint(self) -> QSize:
        """Return a size in which the card has room before it has come."""
        return self.preferred_size(letters=53, height=480)

    def showEvent(self, event: QShowEvent) -> None:
        """Describe what is in use now."""
        self._look()

    def text(self) -> str:
        """All words of the card, a line for each."""
        labels = self._content.findChildren(QLabel)
        return "\n".join(label.text() for label in labels)

    def _look(self) -> None:
        if self.isVisible() and self._method and self._told != self._method:
            self._told = self._method
            self._worker.post(self._method)

    def _show(self, _: str, card: ModelCard) -> None:
        self.title.setText(card.title)
        self.sentence.setText(self._kind(card))
        self._clear()
        for name, words in self._rows(card):
            self.facts.addRow(name, link_label(words))
        self._tell_quality(self._quality(card) if card.quality else "")

    def _excuse(self, name: str, sentence: str) -> None:
        self.title.setText(name)
        self.sentence.setText(sentence)
        self._clear()
        self._tell_quality("")

    def _tell_quality(self, words: str) -> None:
        self.quality.setText(words)
        self.quality.setVisible(bool(words))  # or the focus comes to nothing that is seen

    def _clear(self) -> None:
        while self.facts.rowCount():
            self.facts.removeRow(0)

    def _kind(self, card: ModelCard) -> str:
        if card.family == "liif":
            return self.tr(
                "Encodes the photo once; then a small network is asked for every pixel's colour, "
                "at any scale (LIIF)."
            )
        return self.tr(
            "Encodes the photo once into waves around every source pixel; adding them up gives "
            "any scale at little cost."
        )

    def _rows(self, card: ModelCard) -> list[tuple[str, str]]:
        first, last = (format_number(scale) for scale in card.trained_scales)
        unknown = self.tr("unknown")
        rows = [
            (self.tr("Encoder"), card.encoder),
            (self.tr("Trained values"), format_compact(card.parameters)),
            (self.tr("Trained on"), translate_text(card.training_data) or unknown),
            (self.tr("Trained for"), self.tr("{0} to {1} times").format(first, last)),
            (self.tr("Sees"), self.tr("{0} pixels around each").format(card.radius)),
        ]
        if card.source_cost is not None and card.output_cost is not None:
            each = self.tr("{0} multiply-adds")
            source, output = (
                each.format(format_compact(card.source_cost)),
                each.format(format_compact(card.output_cost)),
            )
            rows.append((self.tr("Each source pixel, once"), source))
            rows.append((self.tr("Each pixel shown"), output))
        rows.append((self.tr("Licence"), card.licence or unknown))
        if card.paper:
            rows.append((self.tr("Paper"), translate_text(card.paper)))
        return rows

    def _quality(self, card: ModelCard) -> str:
        head = [self.tr("PSNR on {0}, dB").format(BENCHMARK), self.tr("model"), self.tr("bicubic")]
        rows = [
            [
                self.tr("{0} times").format(format_number(row.scale)),
                format_number(row.psnr, 2),
                format_number(row.bicubic, 2),
            ]
            for row in card.quality
        ]
        return table(head, rows)
