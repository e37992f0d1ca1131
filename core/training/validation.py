"""Validation of a network on held-out tiles."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from ..evaluation.degradation import downscale_bicubic
from ..evaluation.metrics import psnr_y
from .data import TILE, to_tensor

SCALES = (2, 3, 4)
SIDE = 240  # pixels per side of the truth, divisible by every scale


def validate(
    network: nn.Module, tiles: NDArray[np.uint8], device: torch.device
) -> dict[int, float]:
    """Return the mean PSNR of luma in dB on tiles, [n, TILE, TILE, 3], by scale."""
    start = (TILE - SIDE) // 2
    truths = tiles[:, start : start + SIDE, start : start + SIDE]
    result = {}
    for scale in SCALES:
        values = []
        for truth in truths:
            small = downscale_bicubic(np.asarray(truth), SIDE // scale, SIDE // scale)
            with torch.inference_mode():
                out = network(to_tensor(small[None], device), SIDE, SIDE)[0]
            image = (out.permute(1, 2, 0).float().cpu().numpy() + 1) / 2
            values.append(psnr_y(image, truth / np.float32(255), scale))
        result[scale] = float(np.mean(values))
    return result
