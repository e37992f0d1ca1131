"""Training data: tiles of photos, random crops of tiles, and batches from a teacher model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError
from torch import Tensor

from ..engine import Renderer
from ..evaluation.degradation import degrade_mildly, downscale_bicubic
from ..geometry import Grid, Size
from ..models import Model, load_model
from ..photo import Photo
from ..resample import quantise
from .config import DataConfig, ScaleRange, TrainingConfig, TrainingError
from .drawings import Drawings, system_fonts

Pixels = NDArray[np.uint8]

TILE = 320  # pixels per side of stored tiles, enough for a crop of 40 pixels at 8x
SUFFIXES = {".png", ".webp", ".tif", ".tiff", ".bmp", ".jpg", ".jpeg"}


@dataclass(frozen=True, eq=False)
class Tiles:
    """Square tiles cut from photos, [n, TILE, TILE, 3] uint8."""

    training: Pixels  # tiles for training
    held_out: Pixels  # tiles of other files, for validation


@dataclass(frozen=True, eq=False)
class Batch:
    """Downscaled crops and the original crops, at one scale."""

    inputs: Pixels  # downscaled crops, [B, n, n, 3] uint8
    truth: Pixels  # original crops, [B, m, m, 3] uint8 with m = round(n * scale)
    # a teacher's output, with the shape of the truth, as a second target
    teacher_output: Pixels | None = None


def load_tiles(photos: Path, held_out: int, folder: Path) -> Tiles:
    """Load the tiles in `folder`; if there are none, cut the files in `photos` into tiles.

    The tiles of `held_out` files are for validation. Raises TrainingError for too few photos.
    """
    paths = folder / "training.npy", folder / "held_out.npy"
    if not all(path.exists() for path in paths):
        _cut_photos(photos, held_out, *paths)
    return Tiles(*(np.load(path, mmap_mode="r") for path in paths))


def _cut_photos(photos: Path, held_out: int, training: Path, validation: Path) -> None:
    files = sorted(f for f in photos.glob("*") if f.suffix.lower() in SUFFIXES)
    if len(files) <= held_out:
        raise TrainingError(f"The folder {photos} has too few photos ({len(files)}). Add more.")
    every = len(files) // held_out
    kept = set(files[::every][:held_out])
    for path, chosen in (
        (training, [f for f in files if f not in kept]),
        (validation, sorted(kept)),
    ):
        tiles = [tile for file in chosen for tile in _cut_photo(file)]
        if not tiles:
            raise TrainingError(f"No photo in {photos} is at least {TILE} pixels wide and high.")
        partial = path.with_suffix(".part")
        with partial.open("wb") as out:
            np.save(out, np.stack(tiles))
        partial.replace(path)


def _cut_photo(file: Path) -> list[Pixels]:
    """Cut a photo into adjacent tiles; drop what remains at the right and bottom edge."""
    try:
        pixels = np.asarray(Image.open(file).convert("RGB"))
    except (UnidentifiedImageError, OSError) as error:
        raise TrainingError(f"The photo {file} can't be read: {error}.") from error
    rows, columns = pixels.shape[0] // TILE, pixels.shape[1] // TILE
    return [
        pixels[r * TILE : (r + 1) * TILE, c * TILE : (c + 1) * TILE]
        for r in range(rows)
        for c in range(columns)
    ]


class Sampler:
    """Draws batches of crops from tiles, [n, TILE, TILE, 3] uint8."""

    def __init__(self, tiles: Pixels, config: DataConfig) -> None:
        self.tiles = tiles
        self.config = config
        self.drawings = Drawings(system_fonts() if config.drawn_share else ())

    def batch(self, rng: np.random.Generator) -> Batch:
        """Draw a batch of crops at one random scale."""
        n = self.config.crop
        side = min(TILE, round(n * draw_scale(self.config.scales, rng)))
        truth = [self._crop(side, rng) for _ in range(self.config.batch)]
        inputs = [downscale_bicubic(crop, n, n) for crop in truth]
        if self.config.mild:
            inputs = [degrade_mildly(crop, rng) for crop in inputs]
        return Batch(np.stack(inputs), np.stack(truth))

    def _crop(self, side: int, rng: np.random.Generator) -> Pixels:
        if rng.random() < self.config.drawn_share:
            return self.drawings.draw(side, side / self.config.crop, rng)
        tile = self.tiles[rng.integers(len(self.tiles))]
        top, left = rng.integers(0, TILE - side, 2, endpoint=True)
        return flip(tile[top : top + side, left : left + side], int(rng.integers(8)))


class Teacher:
    """Batches that a teacher model has rendered, each stored as a file in a folder."""

    def __init__(
        self, config: TrainingConfig, sampler: Sampler, folder: Path, report: Callable[[str], None]
    ) -> None:
        """Render and save the batches that aren't in `folder` yet."""
        assert config.teacher is not None
        self._share, count = config.teacher.share, config.teacher.batches
        self._files = [folder / f"lesson{k:05}.npz" for k in range(count)]
        missing = [k for k, file in enumerate(self._files) if not file.exists()]
        if missing:
            report(f"{config.teacher.model} renders {len(missing):,} batches")
            model = load_model(config.teacher.model)
        for k in missing:
            batch = sampler.batch(np.random.default_rng([config.seed, k, count]))
            pairs = zip(batch.inputs, batch.truth, strict=True)
            targets = np.stack([_render(model, *pair) for pair in pairs])
            partial = self._files[k].with_suffix(".part")
            with partial.open("wb") as out:
                np.savez(out, inputs=batch.inputs, truth=batch.truth, picture=targets)
            partial.replace(self._files[k])

    def draw(self, rng: np.random.Generator) -> Batch | None:
        """Draw a batch and flip it randomly; return None if this step doesn't use the teacher."""
        if rng.random() >= self._share:
            return None
        index = int(rng.integers(8))
        with np.load(self._files[rng.integers(len(self._files))]) as stored:
            crops = (stored[name] for name in ("inputs", "truth", "picture"))
            return Batch(*(np.stack([flip(crop, index) for crop in each]) for each in crops))


def _render(model: Model, crop: Pixels, truth: Pixels) -> Pixels:
    photo = Photo(np.ascontiguousarray(crop))
    grid = Grid.from_output_size(photo.size, Size(truth.shape[1], truth.shape[0]))
    return quantise(Renderer(photo, model).render(grid))


def draw_scale(ranges: tuple[ScaleRange, ...], rng: np.random.Generator) -> float:
    """Choose a range with the probability of its share; draw a scale uniformly from the range."""
    shares = np.array([r.share for r in ranges])
    chosen = ranges[rng.choice(len(ranges), p=shares / shares.sum())]
    return float(rng.uniform(chosen.low, chosen.high))


def flip(pixels: Pixels, index: int) -> Pixels:
    """Return one of the 8 flips and rotations of a square image [n, n, 3]; `index` is 0 to 7."""
    if index & 1:
        pixels = pixels[::-1]
    if index & 2:
        pixels = pixels[:, ::-1]
    return pixels.transpose(1, 0, 2) if index & 4 else pixels


def to_tensor(pixels: Pixels, device: torch.device) -> Tensor:
    """Convert [B, h, w, 3] uint8 to [B, 3, h, w] float32 in [-1, 1], channels last."""
    return torch.from_numpy(pixels).to(device).permute(0, 3, 1, 2).float() / 127.5 - 1
