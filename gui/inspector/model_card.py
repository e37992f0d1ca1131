"""Facts about a model, and the thread that gathers them."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from leafscope.core.errors import ModelError
from leafscope.core.geometry import Grid, Size
from leafscope.core.methods import INTERPOLATIONS

from ..rendering.model_source import BASELINE, ModelSource
from ..rendering.render_worker import ModelWorker

if TYPE_CHECKING:
    from leafscope.core.inspection.pipeline import MultiplyAdds
    from leafscope.core.models import Model
    from leafscope.core.models.catalogue import KnownModel
    from leafscope.core.models.facts import ModelFacts
    from leafscope.core.models.model import ModelInfo

COST_PHOTO = Size(64, 64)  # of the view for which the cost is computed
COST_SCALE = 4.0  # the cost per pixel hardly depends on it
BENCHMARK = "Set5"
SCALES = (2.0, 3.0, 4.0, 8.0)


@dataclass(frozen=True)
class BenchmarkScore:
    """PSNR in dB on the Y channel at one scale, of a model and of bicubic."""

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
    cost: MultiplyAdds | None  # multiply-adds of a view, or None if unknown
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
    known = _find_in_catalogue(name)
    return ModelCard(
        known.title if known else name,
        model.info,
        known,
        model.halo,
        total if len(costs) == len(steps) else None,
        parse_scores(name, _read_results()),
        _find_facts(name),
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


def _find_facts(name: str) -> ModelFacts | None:
    from leafscope.core.models.facts import find_facts
    from leafscope.core.models.store import Store

    try:
        return find_facts(name, Store.open())
    except ModelError:  # as in `_find_in_catalogue`
        return None


def _find_in_catalogue(name: str) -> KnownModel | None:
    from leafscope.core.models.catalogue import Catalogue

    try:
        return Catalogue.read().get(name)
    except ModelError:  # the card then has only what the weights file contains
        return None


def _read_results() -> object:
    with suppress(OSError, ValueError):
        return json.loads((files("leafscope.weights") / "RESULTS.json").read_bytes())
    return None


class ModelCardWorker(ModelWorker[str]):
    """Thread that answers the name of a model with its `ModelCard`."""

    def __init__(self, models: ModelSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models = models

    def process(self, request: str) -> None:
        """Build a model's card; raises ModelError for interpolations and if it can't be loaded."""
        if request in INTERPOLATIONS:
            raise ModelError(
                self.tr("This is an interpolation. It isn't trained and adds no detail.")
            )
        self.emit_result(request, build_card(self._models.load(request), request))

    def unexpected_error_text(self, request: str) -> str:
        """Return a message that points to the log."""
        return self.tr("This model can't be described. See the log for details.")
