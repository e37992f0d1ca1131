"""What there is to know of a model, gathered in one value."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

from leafscope.core.errors import ModelError
from leafscope.core.geometry import Grid, Size

from ..rendering.model_source import BASELINE

if TYPE_CHECKING:
    from leafscope.core.models import Model
    from leafscope.core.models.catalogue import KnownModel

SAMPLE = Size(64, 64)  # source pixels of a view whose cost is told
SCALE = 4.0  # of it: what a pixel costs hardly depends on it
BENCHMARK = "Set5"
SCALES = (2.0, 3.0, 4.0, 8.0)


@dataclass(frozen=True)
class BenchmarkScore:
    """How close a model came to the truth on a benchmark, beside bicubic.

    Attributes:
        scale: by which its pictures were enlarged.
        psnr: of the model, in dB on the Y channel.
        bicubic: the same of bicubic.

    """

    scale: float
    psnr: float
    bicubic: float


@dataclass(frozen=True)
class ModelCard:
    """A model's card; what isn't known is "" or empty.

    Attributes:
        name: what the program calls it.
        title: what a person reads.
        family: "liif" or "spectral".
        encoder: name of its encoder.
        parameters: number of trained values.
        trained_scales: first and last scale seen in training.
        training_data: what it was trained on.
        licence: of its weights.
        paper: where it is described.
        radius: source pixels on each side of a pixel that it looks at.
        source_cost: multiply-adds for each source pixel in sight; None where not known.
        output_cost: multiply-adds for each pixel shown.
        quality: on the benchmark `BENCHMARK`.

    """

    name: str
    title: str
    family: str
    encoder: str
    parameters: int
    trained_scales: tuple[float, float]
    training_data: str
    licence: str
    paper: str
    radius: int
    source_cost: float | None
    output_cost: float | None
    quality: tuple[BenchmarkScore, ...]


def build_card(model: Model, name: str) -> ModelCard:
    """Return the card of a loaded model; too slow for the GUI thread."""
    from leafscope.core.inspection.pipeline import build_pipeline

    known, info = _known(name), model.info
    costs = [step.cost for step in build_pipeline(model, SAMPLE, Grid.at_scale(SAMPLE, SCALE))]
    told = [cost for cost in costs if cost is not None]
    complete = len(told) == len(costs)
    return ModelCard(
        name,
        known.title if known else name,
        info.family,
        info.encoder,
        info.parameters,
        info.trained_scales,
        known.training_data if known else "",
        known.licence if known else "",
        known.paper if known else "",
        model.halo,
        sum(cost.per_source_pixel for cost in told) if complete else None,
        sum(cost.per_output_pixel for cost in told) if complete else None,
        parse_scores(name, _scores()),
    )


def parse_scores(name: str, scores: object) -> tuple[BenchmarkScore, ...]:
    """Return how a model did, of the rows that the program's results page is made of."""
    found: dict[tuple[str, float], float] = {}
    for row in scores if isinstance(scores, list) else ():
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


def _known(name: str) -> KnownModel | None:
    from leafscope.core.models.catalogue import Catalogue

    try:
        return Catalogue.read().get(name)
    except ModelError:  # the card then says what the weights say
        return None


def _scores() -> object:
    try:
        text = (files("leafscope.weights") / "RESULTS.json").read_text(encoding="utf-8")
        scores: object = json.loads(text)
    except (OSError, ValueError):
        return None
    return scores
