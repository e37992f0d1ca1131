"""The model panel, which shows the card of the current model."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from ..app.formatting import format_compact, format_number
from ..app.i18n import translate_text
from ..rendering.model_source import ModelSource
from ..style.scroll_areas import Panel
from ..style.tables import heading, link_label, selectable_label, table
from .model_card import BENCHMARK, ModelCard, ModelCardWorker


class ModelPanel(Panel):
    """Shows the current model's card; nothing is loaded while the panel is hidden."""

    def __init__(self, models: ModelSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Model"))
        self._method = ""
        self._requested = ""
        self._worker = ModelCardWorker(models, self)
        self._worker.result_ready.connect(self._show_card)
        self._worker.failed.connect(self._show_failure)
        self.title, self.summary, self.device = heading(""), selectable_label(), selectable_label()
        self.facts = QFormLayout()
        self.facts.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.scores = selectable_label()
        self.scores.setTextFormat(Qt.TextFormat.RichText)
        self._content = content = QWidget()
        column = QVBoxLayout(content)
        column.addWidget(self.title)
        column.addWidget(self.summary)
        column.addLayout(self.facts)
        column.addWidget(self.scores)
        column.addWidget(self.device)
        column.addStretch(1)
        self.setWidget(content)

    def show_method(self, name: str) -> None:
        """Show the card of a method, once the panel is visible."""
        self._method = name
        self._request_card()

    def show_device(self, device: str) -> None:
        """Show the device that models run on."""
        self.device.setText(self.tr("Runs on: {0}").format(device))

    def sizeHint(self) -> QSize:
        """Return a size that fits a typical card."""
        return self.preferred_size(letters=53, height=480)

    def showEvent(self, event: QShowEvent) -> None:
        """Request the current card."""
        self._request_card()

    def text(self) -> str:
        """Return the text of all labels, one per line."""
        labels = self._content.findChildren(QLabel)
        return "\n".join(label.text() for label in labels)

    def _request_card(self) -> None:
        if self.isVisible() and self._method and self._requested != self._method:
            self._requested = self._method
            self._worker.post(self._method)

    def _show_card(self, _: str, card: ModelCard) -> None:
        self._set_content(translate_text(card.title), self._summary(card), self._scores(card))
        for name, text in self._rows(card):
            self.facts.addRow(name, link_label(text))

    def _show_failure(self, name: str, message: str) -> None:
        self._set_content(name, message, "")

    def _set_content(self, title: str, summary: str, scores: str) -> None:
        self.title.setText(title)
        self.summary.setText(summary)
        while self.facts.rowCount():
            self.facts.removeRow(0)
        self.scores.setText(scores)
        self.scores.setVisible(bool(scores))  # an empty label would still take the focus

    def _summary(self, card: ModelCard) -> str:
        if card.info.family == "liif":
            return self.tr(
                "Encodes the photo once. A small network then predicts the colour of each pixel "
                "at any scale (LIIF)."
            )
        if card.info.trained_scales == (1, 1):
            return self.tr("Repairs the photo before it is enlarged, without enlarging it.")
        if card.info.family in ("fixed", "spandrel"):
            return self.tr(
                "Enlarges each part of the photo by its own factor. The result is then resampled "
                "to the scale of the view."
            )
        return self.tr(
            "Encodes the photo once as waves around each source pixel. Adding them up works at any "
            "scale at little cost."
        )

    def _rows(self, card: ModelCard) -> list[tuple[str, str]]:
        info, known, unknown = card.info, card.known, self.tr("unknown")
        first, last = (format_number(scale) for scale in info.trained_scales)
        data = translate_text(known.training_data) if known else ""
        rows = [
            (self.tr("Encoder"), info.encoder),
            (self.tr("Parameters"), format_compact(info.parameters)),
            (self.tr("Trained on"), data or unknown),
            (self.tr("Trained scales"), self.tr("{0}× to {1}×").format(first, last)),
            (self.tr("Receptive field"), self.tr("{0} pixels on every side").format(card.radius)),
        ]
        if card.facts is not None:
            rows.append((self.tr("Kind"), card.facts.kind))
            rows.append((self.tr("Channels"), card.facts.channels))
            if card.facts.seconds is not None:
                speed = self.tr("{0} s per megapixel on this machine")
                rows.append((self.tr("Speed"), speed.format(format_number(card.facts.seconds, 1))))
        if known and known.note:
            rows.append((self.tr("Note"), translate_text(known.note)))
        if card.cost is not None:
            text = self.tr("{0} multiply-adds")
            source, output = card.cost.per_source_pixel, card.cost.per_output_pixel
            rows.append((self.tr("Each source pixel, once"), text.format(format_compact(source))))
            rows.append((self.tr("Each output pixel"), text.format(format_compact(output))))
        rows.append((self.tr("Licence"), (known and known.licence) or unknown))
        if known and known.paper:
            rows.append((self.tr("Paper"), translate_text(known.paper)))
        return rows

    def _scores(self, card: ModelCard) -> str:
        if not card.scores:
            return ""
        head = [self.tr("PSNR on {0}, dB").format(BENCHMARK), self.tr("Model"), self.tr("Bicubic")]
        rows = [
            [
                self.tr("{0}×").format(format_number(row.scale)),
                format_number(row.psnr, 2),
                format_number(row.bicubic, 2),
            ]
            for row in card.scores
        ]
        return table(head, rows)
