"""A teacher's pictures, rendered once, as a guide beside the truth (distillation)."""

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
from .data import Batch, Sampler, turn

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Lesson:
    """A batch with the teacher's picture of it.

    Attributes:
        batch: inputs and truth.
        picture: the teacher's output, of the truth's shape.
        weight: the picture's share in the loss.

    """

    batch: Batch
    picture: Pixels
    weight: float


@dataclass(frozen=True)
class Teacher:
    """Lessons kept as files.

    Attributes:
        files: one for each batch.
        config: how often and how much they count.

    """

    files: tuple[Path, ...]
    config: TeacherConfig

    @staticmethod
    def prepare(
        config: TrainingConfig, sampler: Sampler, folder: Path, report: Callable[[str], None]
    ) -> Teacher:
        """Render the lessons that aren't in `folder` yet."""
        assert config.teacher is not None
        files = [folder / f"lesson{k:05}.npz" for k in range(config.teacher.batches)]
        missing = [k for k, file in enumerate(files) if not file.exists()]
        if missing:
            report(f"{config.teacher.model} renders {len(missing):,} batches")
            model = load_model(config.teacher.model)
        for k in missing:
            batch = sampler.batch(np.random.default_rng([config.seed, k, len(files)]))
            pictures = np.stack(
                [_render(model, *pair) for pair in zip(batch.inputs, batch.truth, strict=True)]
            )
            partial = files[k].with_suffix(".part")
            with partial.open("wb") as out:
                np.savez(out, inputs=batch.inputs, truth=batch.truth, picture=pictures)
            partial.replace(files[k])
        return Teacher(tuple(files), config.teacher)

    def lesson(self, rng: np.random.Generator) -> Lesson | None:
        """Return a lesson, flipped at random, or None if this step has none."""
        if rng.random() >= self.config.share:
            return None
        way = int(rng.integers(8))
        with np.load(self.files[rng.integers(len(self.files))]) as stored:
            inputs, truth, picture = (
                np.stack([turn(crop, way) for crop in stored[name]])
                for name in ("inputs", "truth", "picture")
            )
        return Lesson(Batch(inputs, truth), picture, self.config.weight)


def _render(model: Model, crop: Pixels, truth: Pixels) -> Pixels:
    photo = Photo(np.ascontiguousarray(crop))
    grid = Grid.from_output_size(photo.size, Size(truth.shape[1], truth.shape[0]))
    return quantise(Renderer(photo, model).render(grid))
