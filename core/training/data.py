"""Photos packed as bytes, and batches of crops that follow from a seed and a step alone."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError
from torch import Tensor

from ..evaluation.degradation import degrade_mildly, downscale_bicubic
from .config import DataConfig, ScaleRange, TrainingError
from .drawings import Drawings, system_fonts

Pixels = NDArray[np.uint8]

TILE = 320  # side of the stored tiles: the truth of a 40-pixel crop at 8x
SUFFIXES = {".png", ".webp", ".tif", ".tiff", ".bmp", ".jpg", ".jpeg"}


@dataclass(frozen=True, eq=False)
class Tiles:
    """Squares cut from the photos.

    Attributes:
        training: [n, TILE, TILE, 3] uint8.
        held_out: the same, from other files.

    """

    training: Pixels
    held_out: Pixels


@dataclass(frozen=True, eq=False)
class Batch:
    """Crops at one scale.

    Attributes:
        inputs: [B, n, n, 3] uint8.
        truth: [B, m, m, 3] uint8, m = round(n * scale).

    """

    inputs: Pixels
    truth: Pixels


def pack(photos: Path, held_out: int, folder: Path) -> Tiles:
    """Cut the photos into tiles once, and read them from `folder` from then on.

    Raises:
        TrainingError: if the folder has too few photos that are large enough.

    """
    paths = folder / "training.npy", folder / "held_out.npy"
    if not all(path.exists() for path in paths):
        _pack(photos, held_out, *paths)
    return Tiles(*(np.load(path, mmap_mode="r") for path in paths))


def _pack(photos: Path, held_out: int, training: Path, validation: Path) -> None:
    files = sorted(f for f in photos.glob("*") if f.suffix.lower() in SUFFIXES)
    if len(files) <= held_out:
        raise TrainingError(f"The folder {photos} has too few photos ({len(files)}).")
    every = len(files) // held_out
    kept = set(files[::every][:held_out])
    for path, chosen in (
        (training, [f for f in files if f not in kept]),
        (validation, sorted(kept)),
    ):
        tiles = [tile for file in chosen for tile in _tiles(file)]
        if not tiles:
            raise TrainingError(f"No photo in {photos} is at least {TILE} pixels wide and high.")
        partial = path.with_suffix(".part")
        with partial.open("wb") as out:
            np.save(out, np.stack(tiles))
        partial.replace(path)


def _tiles(file: Path) -> list[Pixels]:
    """Cut a photo into squares side by side."""
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
    """Draws batches; which one is a function of the random generator that it is given.

    Args:
        tiles: what crops are cut from, [n, TILE, TILE, 3] uint8.
        config: how.

    """

    def __init__(self, tiles: Pixels, config: DataConfig) -> None:
        self.tiles = tiles
        self.config = config
        self.drawings = Drawings(system_fonts() if config.drawn_share else ())

    def batch(self, rng: np.random.Generator) -> Batch:
        """Return the crops of a step, all at one scale."""
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
        return turn(tile[top : top + side, left : left + side], int(rng.integers(8)))


def draw_scale(ranges: tuple[ScaleRange, ...], rng: np.random.Generator) -> float:
    """Return a scale: first a range by its share, then a place in it."""
    shares = np.array([r.share for r in ranges])
    chosen = ranges[rng.choice(len(ranges), p=shares / shares.sum())]
    return float(rng.uniform(chosen.low, chosen.high))


def turn(pixels: Pixels, way: int) -> Pixels:
    """Return one of the 8 flips and transpositions of [n, n, 3]."""
    if way & 1:
        pixels = pixels[::-1]
    if way & 2:
        pixels = pixels[:, ::-1]
    return pixels.transpose(1, 0, 2) if way & 4 else pixels


def to_tensor(pixels: Pixels, device: torch.device) -> Tensor:
    """[B, h, w, 3] uint8 -> [B, 3, h, w] float32 in [-1, 1], channels last in memory."""
    return torch.from_numpy(pixels).to(device).permute(0, 3, 1, 2).float() / 127.5 - 1
