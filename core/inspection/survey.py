"""Find where a model adds most detail, and up to which scale zooming into a photo helps."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from ..callbacks import CheckCancelled, never_cancelled
from ..engine.blocks import BLOCK, Block
from ..geometry import Box, Grid, Size
from ..photo import Photo
from ..resample import Interpolation, resample
from .deviation import Render

DETAIL_SCALE = 2.0  # detail is measured at this scale; above it the same detail is only larger
PART = 4 * BLOCK  # source pixels per side of a part that is rendered at once
MAX_SPOTS = 50
TILE = 128  # source pixels per side of a tile whose spectrum is measured
TILES = 12  # per side of the photo, at most
SHARP_TILES = 1 / 4  # share of tiles, the sharpest, that is used: backgrounds are often blurred
REFERENCE = (0.03, 0.12)  # cycles per pixel; a photo that isn't extremely soft has detail there
CORNER = 0.6  # cycles per pixel; beyond it, in the corners of the spectrum, there is mostly noise
DROP = 1 / 15  # share of the power at `REFERENCE` below which detail has ended
GAP = 3  # bins in a row below that; later ones may repeat the spectrum, through interpolation
BINS = 64  # bins of the spectrum from 0 to 0.5 cycles per pixel
SHARP_SCALE = 4.0  # scale up to which models add detail to a sharp photo: they are trained to 4x
SOFT = 0.68  # share of the possible resolution; below it a photo is blurred or enlarged
LINES = 512  # rows, and columns, that are searched for traces of enlarging
SPECTRUM = 4096  # maximum length of these rows and columns in pixels
AROUND = 301  # frequencies on each side of a peak, whose median it is compared with
TRACE = 12.5  # times that median; only enlarging leaves a higher peak


@dataclass(frozen=True)
class DetailSpot:
    """A block of the photo to which a model adds much detail."""

    box: Box  # the block with the most detail
    rms: float  # root mean square of the detail in it, in [0, 1]

    def is_beside(self, other: DetailSpot) -> bool:
        """Return whether `other` is an adjacent spot or the same spot."""
        steps = self.box.left - other.box.left, self.box.top - other.box.top
        return max(map(abs, steps)) <= BLOCK


@dataclass(frozen=True)
class UsefulScale:
    """The scale up to which zooming in shows new detail, and the photo's resolution."""

    scale: float  # the scale above which the photo has no new detail
    resolution: float  # share of the possible frequencies that the photo contains, 0 to 1
    is_soft: bool  # whether the photo is blurred or was enlarged before


@dataclass(frozen=True, eq=False)
class DetailSurvey:
    """A photo's useful scale, and the detail that a model adds to each block measured so far."""

    scale: UsefulScale | None  # scale up to which zooming in helps; None for tiny or flat photos
    waiting: tuple[Box, ...]  # parts that aren't measured yet, with the strongest structure first
    rms: NDArray[np.float64]  # RMS of each block's detail, [rows, columns]; NaN if not measured
    # the blocks with most detail, the strongest first. Their neighbours and blocks with less detail
    # than the average block are left out.
    spots: tuple[DetailSpot, ...] = ()

    @classmethod
    def start(cls, photo: Photo, check_cancelled: CheckCancelled = never_cancelled) -> DetailSurvey:
        """Measure the useful scale; return a survey whose blocks aren't measured yet."""
        size = photo.size

        def flatness(part: Box) -> float:
            check_cancelled()
            green = photo.alpha_bled[part.slices][..., 1].astype(np.float32)
            return -sum(float(np.abs(np.diff(green, 2, axis)).sum()) for axis in (0, 1))

        parts = [
            Box(left, top, min(PART, size.width - left), min(PART, size.height - top))
            for top in range(0, size.height, PART)
            for left in range(0, size.width, PART)
        ]
        unknown = np.full((-(-size.height // BLOCK), -(-size.width // BLOCK)), np.nan)
        return cls(measure_useful_scale(photo), tuple(sorted(parts, key=flatness)), unknown)

    def measure_next(
        self, photo: Photo, render: Render, check_cancelled: CheckCancelled = never_cancelled
    ) -> DetailSurvey:
        """Measure the next part; return the updated survey. `render` should use a fast model."""
        part, size = self.waiting[0], photo.size
        inner = Box(part.left + 2, part.top + 2, part.width - 4, part.height - 4)
        whole = min(inner.width, inner.height) < 1  # rendering `inner` needs no adjacent blocks
        grid = Grid.at_scale(size, DETAIL_SCALE, part if whole else inner)
        detail = render(grid, check_cancelled)
        detail -= resample(photo.alpha_bled, grid, Interpolation.BICUBIC, check_cancelled)
        rows, columns = (axis.positions().astype(int) // BLOCK for axis in (grid.y, grid.x))
        total, count = np.zeros_like(self.rms), np.zeros_like(self.rms)
        np.add.at(total, (rows[:, None], columns), np.square(detail).mean(2))
        np.add.at(count, (rows[:, None], columns), 1)
        rms = np.where(count > 0, np.sqrt(total / np.maximum(count, 1)), self.rms)
        return replace(self, waiting=self.waiting[1:], rms=rms, spots=_find_spots(rms, size))


def measure_useful_scale(photo: Photo) -> UsefulScale | None:
    """Estimate up to which scale zooming into a photo helps; None if it is tiny or flat.

    The power of sharp photos falls with the square of the frequency (Field, 1987). The power of
    blurred or enlarged photos drops where detail ends. Noise is estimated in the corners of the
    spectrum and subtracted. Enlarging by factors other than 2 also leaves a periodic trace.

    Of the 19 photos of Set5 and Set14, none counts as soft if unchanged, noisy, saved as JPEG 75 or
    90, or reduced to 3/4 or 1/2 (except 2 and 1 with a bilinear filter). Numbers of soft photos:

    - after a Gaussian blur of 0.5, 0.7 and at least 1 pixel: 5, 13 and 19
    - enlarged (bilinear, bicubic, Lanczos) 1.25x: 19, 19, 16; 1.5x: 19, 19, 18; 2x: 18, 15, 19;
      3x: all; 1.5x and JPEG 90: 19, 18, 17; 1.5x and JPEG 75: 18, 15, 15
    """
    tiles = _luma_tiles(photo)
    if len(tiles) == 0:
        return None
    window = np.hanning(TILE)
    tiles = (tiles - tiles.mean((1, 2), keepdims=True)) * (window[:, None] * window)
    power = np.abs(np.fft.fft2(tiles)) ** 2
    frequency = np.fft.fftfreq(TILE)
    radius = np.hypot(frequency[:, None], frequency)
    natural = power * radius**2
    fine = natural[:, (radius > REFERENCE[1]) & (radius < 1 / 2)].mean(1)
    kept = np.argsort(-fine)[: max(1, round(len(tiles) * SHARP_TILES))]
    mean = power[kept].mean(0)
    mean = np.maximum(mean - np.median(mean[radius > CORNER]), 0) * radius**2
    bins = np.minimum((radius * 2 * BINS).astype(int), BINS)
    counts = np.bincount(bins.ravel(), minlength=BINS + 1)
    profile = (np.bincount(bins.ravel(), mean.ravel()) / np.maximum(counts, 1))[:BINS]
    centres = (np.arange(BINS) + 0.5) / (2 * BINS)
    level = profile[(centres > REFERENCE[0]) & (centres < REFERENCE[1])].mean()
    if level == 0:
        return None
    below = np.convolve(profile < DROP * level, np.ones(GAP), "valid") == GAP
    below[centres[: len(below)] < REFERENCE[1]] = False
    resolution = (int(below.argmax()) if below.any() else BINS) / BINS
    trace = _enlarging_trace(photo)
    if trace is not None:  # the ratio of sizes before and after enlarging, or 1 minus the ratio
        before = min(trace, 1 - trace, key=lambda share: abs(share - resolution))
        resolution = min(resolution, before)
    is_soft = trace is not None or resolution < SOFT
    return UsefulScale(max(1.0, SHARP_SCALE * resolution), resolution, is_soft)


def _enlarging_trace(photo: Photo) -> float | None:
    """Return the frequency, 0 to 0.5, of the periodic trace that enlarging leaves, or None.

    Enlarging makes the mean magnitude of the second derivative of rows and columns periodic
    (Gallagher, "Detection of linear and cubic interpolation in JPEG compressed images", 2005).
    JPEG's own blocks are periodic too, at multiples of 1/8.
    """
    frequency = np.fft.rfftfreq(SPECTRUM)
    height = np.full(len(frequency), np.inf)
    for pixels in (photo.alpha_bled, photo.alpha_bled.swapaxes(0, 1)):
        lines = pixels[:: max(1, len(pixels) // LINES), :SPECTRUM].mean(2, dtype=np.float32)
        curve = np.abs(np.diff(lines, 2)).mean(0)
        curve -= np.convolve(np.pad(curve, 8, "edge"), np.full(17, 1 / 17), "valid")
        power = np.abs(np.fft.rfft(curve * np.hanning(len(curve)), SPECTRUM))
        around = sliding_window_view(np.pad(power, AROUND, "reflect"), 2 * AROUND + 1)
        height = np.minimum(height, power / np.maximum(np.median(around, 1), 1e-9))
    height[(frequency < 0.1) | (frequency > 0.49) | (np.abs(frequency * 8 % 1 - 0.5) > 0.4)] = 0
    peak = int(height.argmax())
    return float(frequency[peak]) if height[peak] > TRACE else None


def _find_spots(rms: NDArray[np.float64], size: Size) -> tuple[DetailSpot, ...]:
    spots: list[DetailSpot] = []
    free = rms >= np.nanmean(rms)
    for index in np.argsort(-rms, axis=None, kind="stable"):
        row, column = divmod(int(index), rms.shape[1])
        if not free[row, column] or rms[row, column] == 0 or len(spots) == MAX_SPOTS:
            continue
        free[max(0, row - 1) : row + 2, max(0, column - 1) : column + 2] = False
        spots.append(DetailSpot(Block(row, column).box(size), float(rms[row, column])))
    return tuple(spots)


def _luma_tiles(photo: Photo) -> NDArray[np.float32]:
    """Return evenly spaced tiles of the photo, averaged over RGB, [n, TILE, TILE] in [0, 1]."""
    height, width = photo.size.height, photo.size.width
    if min(height, width) < TILE:
        return np.empty((0, TILE, TILE), np.float32)
    tops, lefts = (
        np.unique(np.linspace(0, length - TILE, min(TILES, 2 * length // TILE)).astype(int))
        for length in (height, width)
    )
    highest = np.float32(np.iinfo(photo.pixels.dtype).max)
    parts = (photo.alpha_bled[y : y + TILE, x : x + TILE] for y in tops for x in lefts)
    return np.stack([part.mean(2, dtype=np.float32) / highest for part in parts])
