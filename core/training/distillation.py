"""Distillation: batches rendered once by a teacher model, as a second target."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..engine import Renderer
from ..geometry import Grid, Size
from ..models import Model, load_model
from ..photo import Photo
from ..resample import quantise
from .config import TeacherConfig, TrainingConfig
from .data import Batch, Sampler, flip

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class DistillationBatch:
    """A batch with the teacher's output.

    Attributes:
        batch: inputs and truth.
        target: the teacher's output, with the shape of the truth.
        weight: weight of the target in the loss; the truth has the rest.

    """

    batch: Batch
    target: Pixels
    weight: float


@dataclass(frozen=True)
class Teacher:
    """Batches rendered by a teacher, one per file."""

    files: tuple[Path, ...]
    config: TeacherConfig

    @staticmethod
    def prepare(
        config: TrainingConfig, sampler: Sampler, folder: Path, report: Callable[[str], None]
    ) -> Teacher:
        """Render the batches that aren't in `folder` yet."""
        assert config.teacher is not None
        files = [folder / f"lesson{k:05}.npz" for k in range(config.teacher.batches)]
        missing = [k for k, file in enumerate(files) if not file.exists()]
        if missing:
            report(f"{config.teacher.model} renders {len(missing):,} batches")
            model = load_model(config.teacher.model)
        for k in missing:
            batch = sampler.batch(np.random.default_rng([config.seed, k, len(files)]))
            pairs = zip(batch.inputs, batch.truth, strict=True)
            targets = np.stack([_render(model, *pair) for pair in pairs])
            partial = files[k].with_suffix(".part")
            with partial.open("wb") as out:
                np.savez(out, inputs=batch.inputs, truth=batch.truth, picture=targets)
            partial.replace(files[k])
        return Teacher(tuple(files), config.teacher)

    def draw(self, rng: np.random.Generator) -> DistillationBatch | None:
        """Draw a randomly flipped batch, or None for a step without distillation."""
        if rng.random() >= self.config.share:
            return None
        index = int(rng.integers(8))
        with np.load(self.files[rng.integers(len(self.files))]) as stored:
            inputs, truth, target = (
                np.stack([flip(crop, index) for crop in stored[name]])
                for name in ("inputs", "truth", "picture")
            )
        return DistillationBatch(Batch(inputs, truth), target, self.config.weight)


def _render(model: Model, crop: Pixels, truth: Pixels) -> Pixels:
    photo = Photo(np.ascontiguousarray(crop))
    grid = Grid.from_output_size(photo.size, Size(truth.shape[1], truth.shape[0]))
    return quantise(Renderer(photo, model).render(grid))
