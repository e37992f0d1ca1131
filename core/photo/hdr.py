"""Tone mapping from HDR to sRGB.

Light is measured in multiples of diffuse white, 203 cd/m2 (ITU-R BT.2408-7). Light up to `KNEE` is
unchanged; brighter light approaches white asymptotically. The brightest channel of a pixel
determines the factor for all three channels, which keeps the hue. Colours outside sRGB are clipped.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .channels import BAND_PIXELS, Uint16Pixels
from .colour import UINT16_MAX
from .colour_signalling import BT709, PQ, PRIMARIES, Cicp

WHITE = 203.0  # cd/m2, diffuse white
PEAK = 1000.0  # cd/m2, peak of the reference display for HLG (BT.2100-2, table 5)
KNEE = 0.75  # multiple of white above which light is compressed

Light = NDArray[np.float32]


def tone_map(pixels: NDArray[np.uint8] | Uint16Pixels, cicp: Cicp) -> Uint16Pixels:
    """Convert PQ or HLG pixels (ITU-R BT.2100-2), RGB [H, W, 3], to 16-bit sRGB."""
    light = _build_light_table(cicp.transfer, int(np.iinfo(pixels.dtype).max))
    matrix = _build_srgb_matrix(cicp.primaries)
    out = np.empty(pixels.shape, np.uint16)
    rows = max(1, BAND_PIXELS // max(1, pixels.shape[1]))
    for top in range(0, len(pixels), rows):
        band = light[pixels[top : top + rows]]
        if cicp.transfer != PQ:
            band = _apply_hlg_ootf(band)
        linear = np.clip(_compress_highlights(band) @ matrix.T, 0, 1)
        out[top : top + rows] = np.rint(_encode_srgb(linear) * UINT16_MAX).astype(np.uint16)
    return out


def _build_light_table(transfer: int, highest: int) -> Light:
    """Return the light of each level up to `highest`: display light (PQ) or scene light (HLG)."""
    level = np.linspace(0, 1, highest + 1)
    if transfer == PQ:
        m1, m2, c1, c2, c3 = 0.1593017578125, 78.84375, 0.8359375, 18.8515625, 18.6875
        root = level ** (1 / m2)
        light = (np.maximum(root - c1, 0) / (c2 - c3 * root)) ** (1 / m1) * 10_000 / WHITE
    else:
        a, b, c = 0.17883277, 0.28466892, 0.55991073
        light = np.where(level <= 0.5, level**2 / 3, (np.exp((level - c) / a) + b) / 12)
    return light.astype(np.float32)


def _apply_hlg_ootf(scene: Light) -> Light:
    """Convert scene light to display light at peak luminance `PEAK`, relative to white."""
    luminance = scene @ np.array([0.2627, 0.6780, 0.0593], np.float32)
    gain = np.float32(PEAK / WHITE) * np.maximum(luminance, np.float32(1e-6)) ** np.float32(0.2)
    return np.asarray(scene * gain[..., None], np.float32)


def _compress_highlights(light: Light) -> Light:
    brightest = light.max(-1, keepdims=True)
    over = np.maximum(brightest - KNEE, 0) / (1 - KNEE)
    target = KNEE + (1 - KNEE) * (1 - np.exp(-over))
    compressed: Light = light * np.where(over > 0, target / np.maximum(brightest, KNEE), 1)
    return compressed


def _encode_srgb(light: Light) -> Light:
    levels: Light = np.where(
        light <= 0.0031308, 12.92 * light, 1.055 * np.maximum(light, 1e-6) ** (1 / 2.4) - 0.055
    )
    return levels


def _build_srgb_matrix(primaries: int) -> Light:
    """Return the 3 x 3 matrix that converts linear RGB with `primaries` to linear sRGB."""
    source = _build_xyz_matrix(PRIMARIES.get(primaries, PRIMARIES[BT709]))
    return (np.linalg.inv(_build_xyz_matrix(PRIMARIES[BT709])) @ source).astype(np.float32)


def _build_xyz_matrix(points: tuple[tuple[float, float], ...]) -> NDArray[np.float64]:
    columns = np.array([[x / y, 1, (1 - x - y) / y] for x, y in points]).T
    primaries, white = columns[:, :3], columns[:, 3]
    return primaries * np.linalg.solve(primaries, white)
