"""Render a teacher's pictures of degraded photos, which `leaf_d.py` trains on.

    python packaging/training/leaf_d_pictures.py PHOTOS PICTURES --model realesrgan-x4plus

Every square of 320 pixels of the photos is reduced to 80 as photos found on a disk were (see
`core/training/degradation.py`), and enlarged again by the teacher: PICTURES/NNNNN.npz holds
`inputs` and `picture`. What is there is left alone, so it can be stopped, and several may share the
work: `--part 1/3` takes every third.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from leafscope.core.engine import Renderer
from leafscope.core.geometry import Grid
from leafscope.core.models import load_model
from leafscope.core.photo import Photo
from leafscope.core.resample import quantise
from leafscope.core.training.data import TILE, pack
from leafscope.core.training.degradation import degrade_as_found

SCALE = 4
SEED = 11
HELD_OUT = 16  # photos


def main() -> None:
    """Render what is missing."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("photos", type=Path)
    parser.add_argument("pictures", type=Path)
    parser.add_argument("--model", default="realesrgan-x4plus")
    parser.add_argument("--part", default="1/1", help="which of how many parts of the work")
    given = parser.parse_args()
    part, parts = map(int, given.part.split("/"))
    given.pictures.mkdir(parents=True, exist_ok=True)
    tiles = pack(given.photos, HELD_OUT, given.pictures).training
    order = np.random.default_rng(SEED).permutation(len(tiles))
    model = load_model(given.model)
    for number in range(part - 1, len(order), parts):
        out = given.pictures / f"{number:05}.npz"
        if out.exists():
            continue
        rng = np.random.default_rng([SEED, number])
        small = degrade_as_found(np.asarray(tiles[order[number]]), TILE // SCALE, rng)
        photo = Photo(small)
        picture = quantise(Renderer(photo, model).render(Grid.at_scale(photo.size, SCALE)))
        partial = out.with_suffix(".part")
        with partial.open("wb") as file:
            np.savez(file, inputs=small, picture=picture)
        partial.replace(out)


if __name__ == "__main__":
    main()
