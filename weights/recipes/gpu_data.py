"""Training data on the GPU: squares of photos and drawings.

On a CPU, preparing a batch would take longer than a training step on a GPU. So everything happens
in batches on the device: cropping, rotating, reducing, and degrading images as typical photos are.
"""

from __future__ import annotations

import math
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor
from torch.nn import functional as F

from leafscope.core.training.data import TILE
from leafscope.core.training.drawings import Drawings

Pixels = NDArray[np.uint8]

LUMA = (  # quantisation tables for luma and chroma, ITU-T T.81, annex K.1
    (16, 11, 10, 16, 24, 40, 51, 61),
    (12, 12, 14, 19, 26, 58, 60, 55),
    (14, 13, 16, 24, 40, 57, 69, 56),
    (14, 17, 22, 29, 51, 87, 80, 62),
    (18, 22, 37, 56, 68, 109, 103, 77),
    (24, 35, 55, 64, 81, 104, 113, 92),
    (49, 64, 78, 87, 103, 121, 120, 101),
    (72, 92, 95, 98, 112, 100, 103, 99),
)
CHROMA = (
    (17, 18, 24, 47),
    (18, 21, 26, 66),
    (24, 26, 56, 99),
    (47, 66, 99, 99),
)  # all other values are 99
YCBCR = (
    (0.299, 0.587, 0.114),
    (-0.168736, -0.331264, 0.5),
    (0.5, -0.418688, -0.081312),
)

# Degradations of photos as found on a disk
FOUND_CLEAN = 0.15  # share of photos that are only reduced
FOUND_BLUR = (0.0, 0.9)  # standard deviation in source pixels; old lenses and scans are soft
FOUND_NOISE = (0.0, 8.0)  # standard deviation in 8-bit levels; most photos have little
FOUND_JPEG_QUALITY = (45, 97)
RESIZED_TWICE = 0.4  # share of photos that are reduced in two steps
GROUPS = 4  # parts of a batch, each with its own filter and sizes


@dataclass(frozen=True, eq=False)
class CropPositions:
    """Positions and orientations of crops, each [B] on the device.

    Attributes:
        square: index of the square.
        top: row of the first pixel.
        left: column of the first pixel.
        orientation: bits for flipping vertically (1), horizontally (2) and transposing (4).

    """

    square: Tensor
    top: Tensor
    left: Tensor
    orientation: Tensor

    @classmethod
    def draw(cls, count: int, squares: int, room: int, device: torch.device) -> CropPositions:
        """Draw random positions, at most `room` pixels from the top left corner."""
        top, left = torch.randint(room + 1, (2, count), device=device)
        square = torch.randint(squares, (count,), device=device)
        return cls(square, top, left, torch.randint(8, (count,), device=device))

    def cut(self, squares: Tensor, side: int, factor: int = 1) -> Tensor:
        """[n, S, S, 3] uint8 -> [B, 3, factor * side, factor * side] float32, 0 to 255.

        Positions and `side` are in pixels of squares that are `factor` times smaller.
        """
        step = torch.arange(side * factor, device=squares.device)
        back = side * factor - 1 - step
        rows = factor * self.top[:, None] + torch.where(
            (self.orientation & 1 > 0)[:, None], back, step
        )
        columns = factor * self.left[:, None] + torch.where(
            (self.orientation & 2 > 0)[:, None], back, step
        )
        crops = squares[self.square[:, None, None], rows[:, :, None], columns[:, None, :]]
        transposed = (self.orientation & 4 > 0)[:, None, None, None]
        return torch.where(transposed, crops.transpose(1, 2), crops).permute(0, 3, 1, 2).float()


def read_squares(folder: Path, device: torch.device) -> Tensor:
    """Read one square of each photo in a folder, [n, TILE, TILE, 3] uint8."""
    files = sorted(file for file in folder.iterdir() if file.suffix in {".webp", ".avif", ".png"})
    with ProcessPoolExecutor() as pool:
        return torch.from_numpy(np.stack(list(pool.map(_read, files, chunksize=16)))).to(device)


def _read(file: Path) -> Pixels:
    return np.asarray(Image.open(file).convert("RGB"))[:TILE, :TILE]


def draw_squares(
    scale: float, count: int, drawings: Drawings, seed: int, device: torch.device
) -> Tensor:
    """Render drawings to be reduced by `scale`, [count, TILE, TILE, 3] uint8."""
    with ProcessPoolExecutor() as pool:
        jobs = [(scale, drawings, seed, number) for number in range(count)]
        drawn = list(pool.map(_draw, jobs, chunksize=8))
    return torch.from_numpy(np.stack(drawn)).to(device)


def _draw(job: tuple[float, Drawings, int, int]) -> Pixels:
    scale, drawings, seed, number = job
    return drawings.draw(TILE, scale, np.random.default_rng([seed, number]))


def font_files(folder: Path) -> tuple[Path, ...]:
    """Return the TrueType files of a folder."""
    return tuple(sorted(folder.glob("*.ttf")))


def resize(images: Tensor, side: int, mode: str = "bicubic") -> Tensor:
    """Resize to [B, 3, side, side], filtered as in Pillow, in levels of 0 to 255."""
    if images.shape[-1] == side:
        return images
    if mode == "area":
        return F.interpolate(images, (side, side), mode=mode).round()
    out = F.interpolate(images, (side, side), mode=mode, antialias=True)
    return out.round().clamp(0, 255)


def degrade_as_found(images: Tensor, side: int) -> Tensor:
    """Reduce [B, 3, n, n] to [B, 3, side, side], degraded like photos found on a disk.

    This is the second-order degradation of Real-ESRGAN (arXiv 2107.10833, section 3.2) with milder
    ranges: nobody zooms into what is left after the strongest.
    """
    groups = [_degrade(part, side) for part in images.tensor_split(GROUPS) if len(part)]
    clean = torch.rand(len(images), device=images.device) < FOUND_CLEAN
    return torch.where(clean[:, None, None, None], resize(images, side), torch.cat(groups))


def _degrade(images: Tensor, side: int) -> Tensor:
    sigma = _uniform(FOUND_BLUR, images) * images.shape[-1] / side
    images = blur(images, sigma)
    if torch.rand(()) < RESIZED_TWICE:
        between = int(torch.randint(side, 2 * side + 1, ()))
        images = _noise_and_jpeg(resize(images, between, _filter()))
    return _noise_and_jpeg(resize(images, side, _filter()))


def _filter() -> str:
    return ("area", "bilinear", "bicubic", "bicubic")[int(torch.randint(4, ()))]


def _noise_and_jpeg(images: Tensor) -> Tensor:
    strength = _uniform(FOUND_NOISE, images) * _uniform((0, 1), images)
    low, high = FOUND_JPEG_QUALITY
    return jpeg_round_trip(add_noise(images, strength), _uniform((low, high + 1), images).floor())


def degrade_mildly(
    images: Tensor,
    blur_range: tuple[float, float],
    noise_range: tuple[float, float],
    quality_range: tuple[int, int],
) -> Tensor:
    """Degrade each of [B, 3, n, n] as `core.evaluation.degradation.degrade_mildly` does."""
    images = add_noise(blur(images, _uniform(blur_range, images)), _uniform(noise_range, images))
    return jpeg_round_trip(
        images, _uniform((quality_range[0], quality_range[1] + 1), images).floor()
    )


def _uniform(ends: tuple[float, float], like: Tensor) -> Tensor:
    return torch.empty(len(like), device=like.device).uniform_(*ends)


def blur(images: Tensor, sigma: Tensor) -> Tensor:
    """Blur [B, 3, h, w] with one standard deviation per image, in pixels."""
    radius = math.ceil(3 * float(sigma.max()))
    distance = torch.arange(-radius, radius + 1, device=images.device)
    kernel = torch.exp(-0.5 * (distance / sigma.clamp(min=0.05)[:, None]) ** 2)
    kernel = (kernel / kernel.sum(1, keepdim=True)).repeat_interleave(3, 0)
    planes = F.pad(images, (radius,) * 4, "replicate").flatten(0, 1)[None]
    planes = F.conv2d(planes, kernel[:, None, :, None], groups=len(kernel))
    return F.conv2d(planes, kernel[:, None, None, :], groups=len(kernel)).view_as(images)


def add_noise(images: Tensor, strength: Tensor) -> Tensor:
    """Add noise with one standard deviation per image; half get grey noise."""
    noise = torch.randn_like(images)
    grey = torch.rand(len(images), 1, 1, 1, device=images.device) < 0.5
    noise = torch.where(grey, noise[:, :1], noise)
    return (images + strength[:, None, None, None] * noise).round().clamp(0, 255)


def jpeg_round_trip(images: Tensor, quality: Tensor) -> Tensor:
    """Simulate JPEG compression of [B, 3, h, w], 0 to 255; half use 4:2:0."""
    height, width = images.shape[-2:]
    padded = F.pad(images, (0, -width % 16, 0, -height % 16), "replicate")
    to_ycc = images.new_tensor(YCBCR)
    ycc = torch.einsum("dc,bchw->bdhw", to_ycc, padded)
    ycc[:, 0] -= 128
    percent = torch.where(quality < 50, 5000 / quality, 200 - 2 * quality)[:, None, None]
    luma, chroma = images.new_tensor(LUMA), images.new_full((8, 8), 99)
    chroma[:4, :4] = images.new_tensor(CHROMA)
    luma, chroma = (((t * percent + 50) / 100).floor().clamp(1, 255) for t in (luma, chroma))
    y, colours = _quantise(ycc[:, :1], luma), ycc[:, 1:]
    halved = F.interpolate(
        _quantise(F.avg_pool2d(colours, 2), chroma), scale_factor=2, mode="bilinear"
    )
    subsampled = torch.rand(len(images), 1, 1, 1, device=images.device) < 0.5
    colours = torch.where(subsampled, halved, _quantise(colours, chroma))
    ycc = torch.cat([y + 128, colours], 1)
    rgb = torch.einsum("dc,bchw->bdhw", torch.linalg.inv(to_ycc), ycc)
    return rgb[..., :height, :width].round().clamp(0, 255)


def _quantise(planes: Tensor, tables: Tensor) -> Tensor:
    """Quantise the 8 x 8 cosine coefficients of [B, C, h, w] by tables [B, 8, 8]."""
    k = torch.arange(8, device=planes.device)
    cosines = torch.cos(math.pi / 8 * k[:, None] * (k + 0.5)) / 2
    cosines[0] /= math.sqrt(2)
    count, colours, height, width = planes.shape
    blocks = planes.view(count, colours, height // 8, 8, width // 8, 8)
    blocks = torch.einsum("ui,bcminj,vj->bcmnuv", cosines, blocks, cosines)
    table = tables[:, None, None, None]
    blocks = (blocks / table).round() * table
    return torch.einsum("ui,bcmnuv,vj->bcminj", cosines, blocks, cosines).reshape_as(planes)
