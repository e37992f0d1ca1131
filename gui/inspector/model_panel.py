"""The panel with facts about the current model, and the thread that collects the facts."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFormLayout, QLabel

from leafscope.core.errors import ModelError
from leafscope.core.geometry import Grid, Size
from leafscope.core.methods import INTERPOLATIONS
from leafscope.core.models.facts import ModelFacts, find_facts
from leafscope.core.models.store import Store

from ..app.formatting import format_compact, format_number
from ..app.i18n import translate_text
from ..rendering.model_source import BASELINE, ModelSource
from ..rendering.render_worker import ModelWorker
from ..style.scroll_areas import Panel
from ..style.tables import heading, link_label, selectable_label, table

if TYPE_CHECKING:
    from leafscope.core.inspection.pipeline import MultiplyAdds
    from leafscope.core.models import Model
    from leafscope.core.models.catalogue import KnownModel
    from leafscope.core.models.model import ModelInfo

COST_PHOTO = Size(64, 64)  # of the photo for which the cost is computed
COST_SCALE = 4.0  # the cost per pixel hardly depends on the scale
BENCHMARK = "Set5"
SCALES = (2.0, 3.0, 4.0, 8.0)


@dataclass(frozen=True)
class BenchmarkScore:
    """PSNR of a model and of bicubic at one scale, in dB, on the Y channel."""

    scale: float
    psnr: float
    bicubic: float


@dataclass(frozen=True)
class ModelCard:
    """Facts about a model."""

    title: str  # name on screen
    info: ModelInfo
    known: KnownModel | None  # entry in the catalogue, or None
    radius: int  # receptive radius in source pixels
    cost: MultiplyAdds | None  # multiply-adds per pixel, or None if unknown
    scores: tuple[BenchmarkScore, ...]  # scores on `BENCHMARK`; may be empty
    facts: ModelFacts | None  # None if the list of models is damaged


def build_card(model: Model, name: str) -> ModelCard:
    """Gather the facts about a loaded model; too slow for the GUI thread."""
    from leafscope.core.inspection.pipeline import MultiplyAdds, build_pipeline

    steps = build_pipeline(model, COST_PHOTO, Grid.at_scale(COST_PHOTO, COST_SCALE))
    costs = [step.cost for step in steps if step.cost is not None]
    total = MultiplyAdds(
        sum(cost.per_source_pixel for cost in costs), sum(cost.per_output_pixel for cost in costs)
    )
    known = facts = None
    with suppress(ModelError):  # without a catalogue, the card has only facts from the weights file
        store = Store.open()
        known, facts = store.catalogue.get(name), find_facts(name, store)
    return ModelCard(
        known.title if known else name,
        model.info,
        known,
        model.halo,
        total if len(costs) == len(steps) else None,
        parse_scores(name, _read_results()),
        facts,
    )


def parse_scores(name: str, results: object) -> tuple[BenchmarkScore, ...]:
    """Return a model's scores from the rows of RESULTS.json; invalid rows are skipped."""
    found: dict[tuple[str, float], float] = {}
    for row in results if isinstance(results, list) else ():
        match row:
            case {
                "model": str(model),
                "data": str(data),
                "scale": float(scale),
                "psnr_y": float(psnr),
            } if data == BENCHMARK:
                found[model, scale] = psnr
    return tuple(
        BenchmarkScore(scale, found[name, scale], found[BASELINE, scale])
        for scale in SCALES
        if (name, scale) in found and (BASELINE, scale) in found
    )


def _read_results() -> object:
    with suppress(OSError, ValueError):
        return json.loads((files("leafscope.weights") / "RESULTS.json").read_bytes())
    return None


class ModelCardWorker(ModelWorker[str]):
    """Thread that builds the `ModelCard` of a model, given its name."""

    def __init__(self, models: ModelSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models = models

    def process(self, request: str) -> None:
        """Build a card; raises ModelError if the method has no model or loading fails."""
        if request in INTERPOLATIONS:
            raise ModelError(
                self.tr("This is an interpolation. It isn't trained and adds no detail.")
            )
        self.emit_result(request, build_card(self._models.load(request), request))

    def unexpected_error_text(self, request: str) -> str:
        return self.tr("This model can't be described. See the log for details.")


class ModelPanel(Panel):
    """Shows the current model's card; a hidden panel loads nothing."""

    def __init__(self, models: ModelSource) -> None:
        super().__init__(letters=53, height=480)
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
        self.show_parts(self.title, self.summary, self.facts, self.scores, self.device)

    def show_method(self, name: str) -> None:
        """Show the card of a method as soon as the panel is visible."""
        self._method = name
        self._request_card()

    def show_device(self, device: str) -> None:
        """Show the device that models run on."""
        self.device.setText(self.tr("Runs on: {0}").format(device))

    def showEvent(self, event: QShowEvent) -> None:
        self._request_card()

    def text(self) -> str:
        """Return the text of all labels, one per line."""
        return "\n".join(label.text() for label in self.viewport().findChildren(QLabel))

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
            return self.tr("Repairs a photo at its original size. Another model then enlarges it.")
        if card.info.family in ("fixed", "spandrel"):
            return self.tr(
                "Enlarges the photo by the model's fixed factor. The result is then resampled to "
                "the scale of the view."
            )
        return self.tr(
            "Encodes the photo once as waves around each source pixel. Adding the waves up is fast "
            "and works at any scale."
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
            rows.append((self.tr("Cost per source pixel"), text.format(format_compact(source))))
            rows.append((self.tr("Cost per output pixel"), text.format(format_compact(output))))
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
