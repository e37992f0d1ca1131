"""Squares of photos and drawings kept where the network learns, and crops cut from them there.

With an accelerator the rest of a lesson would take longer than learning from it, so all of it is
done in batches on the device: cutting, turning, reducing, and what photos go through before they
are found on a disk.
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

LUMA = (  # quantisation for brightness and colour, ITU-T T.81, annex K.1
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
)  # the rest is 99
YCBCR = (
    (0.299, 0.587, 0.114),
    (-0.168736, -0.331264, 0.5),
    (0.5, -0.418688, -0.081312),
)

FOUND_CLEAN = 0.15  # share of photos as found that went through nothing but a reduction
FOUND_BLUR = (0.0, 0.9)  # standard deviation in source pixels: old lenses and scans are soft
FOUND_NOISE = (0.0, 8.0)  # standard deviation in 8-bit steps; most photos have little
FOUND_JPEG_QUALITY = (45, 97)
RESIZED_TWICE = 0.4  # share of photos as found
GROUPS = 4  # of a batch, each with its own filter and sizes


@dataclass(frozen=True, eq=False)
class CropPositions:
    """Where crops are cut, and how they are turned; each [B] on the device."""

    square: Tensor
    top: Tensor
    left: Tensor
    way: Tensor

    @classmethod
    def draw(cls, count: int, squares: int, room: int, device: torch.device) -> CropPositions:
        """Return random ones, `room` pixels below or right of a square's corner at the most."""
        top, left = torch.randint(room + 1, (2, count), device=device)
        square = torch.randint(squares, (count,), device=device)
        return cls(square, top, left, torch.randint(8, (count,), device=device))

    def cut(self, squares: Tensor, side: int, finer: int = 1) -> Tensor:
        """[n, S, S, 3] uint8 -> [B, 3, finer * side, finer * side] float32, 0 to 255.

        The places count in pixels `finer` times as large as the squares'.
        """
        step = torch.arange(side * finer, device=squares.device)
        back = side * finer - 1 - step
        rows = finer * self.top[:, None] + torch.where((self.way & 1 > 0)[:, None], back, step)
        columns = finer * self.left[:, None] + torch.where((self.way & 2 > 0)[:, None], back, step)
        crops = squares[self.square[:, None, None], rows[:, :, None], columns[:, None, :]]
        turned = (self.way & 4 > 0)[:, None, None, None]
        return torch.where(turned, crops.transpose(1, 2), crops).permute(0, 3, 1, 2).float()


def read_squares(folder: Path, device: torch.device) -> Tensor:
    """Return the photos of a folder, each one square of TILE pixels, [n, TILE, TILE, 3] uint8."""
    files = sorted(file for file in folder.iterdir() if file.suffix in {".webp", ".avif", ".png"})
    with ProcessPoolExecutor() as pool:
        return torch.from_numpy(np.stack(list(pool.map(_read, files, chunksize=16)))).to(device)


def _read(file: Path) -> Pixels:
    return np.asarray(Image.open(file).convert("RGB"))[:TILE, :TILE]


def draw_squares(
    scale: float, count: int, drawings: Drawings, seed: int, device: torch.device
) -> Tensor:
    """Return drawings meant to be reduced by `scale`, [count, TILE, TILE, 3] uint8."""
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


def resize(pictures: Tensor, side: int, mode: str = "bicubic") -> Tensor:
    """[B, 3, n, n] -> [B, 3, side, side], filtered as Pillow does, to whole levels of 0 to 255."""
    if pictures.shape[-1] == side:
        return pictures
    if mode == "area":
        return F.interpolate(pictures, (side, side), mode=mode).round()
    out = F.interpolate(pictures, (side, side), mode=mode, antialias=True)
    return out.round().clamp(0, 255)


def degrade_as_found(truth: Tensor, side: int) -> Tensor:
    """Reduce [B, 3, n, n] to [B, 3, side, side] as photos found on a disk were: each step stored.

    The second-order degradation of Real-ESRGAN (arXiv 2107.10833, section 3.2) with milder
    ranges: nobody zooms into what its strongest leave over.
    """
    groups = [_degrade(part, side) for part in truth.tensor_split(GROUPS) if len(part)]
    clean = torch.rand(len(truth), device=truth.device) < FOUND_CLEAN
    return torch.where(clean[:, None, None, None], resize(truth, side), torch.cat(groups))


def _degrade(truth: Tensor, side: int) -> Tensor:
    sigma = _even(FOUND_BLUR, truth) * truth.shape[-1] / side
    pictures = blurred(truth, sigma)
    if torch.rand(()) < RESIZED_TWICE:
        between = int(torch.randint(side, 2 * side + 1, ()))
        pictures = _noisy_jpeg(resize(pictures, between, _filter()))
    return _noisy_jpeg(resize(pictures, side, _filter()))


def _filter() -> str:
    return ("area", "bilinear", "bicubic", "bicubic")[int(torch.randint(4, ()))]


def _noisy_jpeg(pictures: Tensor) -> Tensor:
    strength = _even(FOUND_NOISE, pictures) * _even((0, 1), pictures)
    low, high = FOUND_JPEG_QUALITY
    return jpeg_round_trip(noisy(pictures, strength), _even((low, high + 1), pictures).floor())


def degrade_mildly(
    pictures: Tensor,
    blur: tuple[float, float],
    noise: tuple[float, float],
    quality: tuple[int, int],
) -> Tensor:
    """As `core.training.degradation.degrade_mildly` does one; [B, 3, n, n], each with its own."""
    pictures = noisy(blurred(pictures, _even(blur, pictures)), _even(noise, pictures))
    return jpeg_round_trip(pictures, _even((quality[0], quality[1] + 1), pictures).floor())


def _even(ends: tuple[float, float], like: Tensor) -> Tensor:
    return torch.empty(len(like), device=like.device).uniform_(*ends)


def blurred(pictures: Tensor, sigma: Tensor) -> Tensor:
    """Blur each of [B, 3, h, w] with a Gaussian of its own width, in pixels."""
    radius = math.ceil(3 * float(sigma.max()))
    distance = torch.arange(-radius, radius + 1, device=pictures.device)
    kernel = torch.exp(-0.5 * (distance / sigma.clamp(min=0.05)[:, None]) ** 2)
    kernel = (kernel / kernel.sum(1, keepdim=True)).repeat_interleave(3, 0)
    planes = F.pad(pictures, (radius,) * 4, "replicate").flatten(0, 1)[None]
    planes = F.conv2d(planes, kernel[:, None, :, None], groups=len(kernel))
    return F.conv2d(planes, kernel[:, None, None, :], groups=len(kernel)).view_as(pictures)


def noisy(pictures: Tensor, strength: Tensor) -> Tensor:
    """Add noise of each picture's own strength, grey in half of them."""
    noise = torch.randn_like(pictures)
    grey = torch.rand(len(pictures), 1, 1, 1, device=pictures.device) < 0.5
    noise = torch.where(grey, noise[:, :1], noise)
    return (pictures + strength[:, None, None, None] * noise).round().clamp(0, 255)


def jpeg_round_trip(pictures: Tensor, quality: Tensor) -> Tensor:
    """Return what is left of [B, 3, h, w], 0 to 255, stored as JPEG; half of them with 4:2:0."""
    height, width = pictures.shape[-2:]
    padded = F.pad(pictures, (0, -width % 16, 0, -height % 16), "replicate")
    to_ycc = pictures.new_tensor(YCBCR)
    ycc = torch.einsum("dc,bchw->bdhw", to_ycc, padded)
    ycc[:, 0] -= 128
    percent = torch.where(quality < 50, 5000 / quality, 200 - 2 * quality)[:, None, None]
    luma, chroma = pictures.new_tensor(LUMA), pictures.new_full((8, 8), 99)
    chroma[:4, :4] = pictures.new_tensor(CHROMA)
    luma, chroma = (((t * percent + 50) / 100).floor().clamp(1, 255) for t in (luma, chroma))
    brightness, colours = _quantised(ycc[:, :1], luma), ycc[:, 1:]
    halved = F.interpolate(
        _quantised(F.avg_pool2d(colours, 2), chroma), scale_factor=2, mode="bilinear"
    )
    few = torch.rand(len(pictures), 1, 1, 1, device=pictures.device) < 0.5
    colours = torch.where(few, halved, _quantised(colours, chroma))
    ycc = torch.cat([brightness + 128, colours], 1)
    rgb = torch.einsum("dc,bchw->bdhw", torch.linalg.inv(to_ycc), ycc)
    return rgb[..., :height, :width].round().clamp(0, 255)


def _quantised(planes: Tensor, tables: Tensor) -> Tensor:
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
