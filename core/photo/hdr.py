"""From HDR to a screen's range, by a rule that is stated.

Light is counted in multiples of diffuse white, 203 cd/m2 (ITU-R BT.2408-7). What is up to
`KNEE` of it stays as it is; what is brighter comes closer and closer to white and never beyond, by
the brightest of a pixel's three colours, so that hues stay. Then colours go to sRGB; those that it
hasn't are cut off.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .channels import BAND_PIXELS
from .colour_signalling import BT709, PQ, PRIMARIES, Cicp

WHITE = 203.0  # cd/m2
PEAK = 1000.0  # cd/m2, of the screen that HLG is shown on (BT.2100-2, table 5)
KNEE = 0.75  # of white
FULL = 65_535

Deep = NDArray[np.uint16]
Light = NDArray[np.float32]


def tone_map(pixels: NDArray[np.uint8] | Deep, cicp: Cicp) -> Deep:
    """Convert RGB [H, W, 3] of PQ or HLG (ITU-R BT.2100-2) to sRGB of 16 bits."""
    light = _light_of_levels(cicp.transfer, int(np.iinfo(pixels.dtype).max))
    matrix = _to_srgb(cicp.primaries)
    out = np.empty(pixels.shape, np.uint16)
    rows = max(1, BAND_PIXELS // max(1, pixels.shape[1]))
    for top in range(0, len(pixels), rows):
        band = light[pixels[top : top + rows]]
        if cicp.transfer != PQ:
            band = _shown_by_hlg(band)
        shown = np.clip(_below_white(band) @ matrix.T, 0, 1)
        out[top : top + rows] = np.rint(_srgb_levels(shown) * FULL).astype(np.uint16)
    return out


def _light_of_levels(transfer: int, highest: int) -> Light:
    """Return the light of each level: of PQ in multiples of white, of HLG that of the scene."""
    level = np.linspace(0, 1, highest + 1)
    if transfer == PQ:
        m1, m2, c1, c2, c3 = 0.1593017578125, 78.84375, 0.8359375, 18.8515625, 18.6875
        root = level ** (1 / m2)
        light = (np.maximum(root - c1, 0) / (c2 - c3 * root)) ** (1 / m1) * 10_000 / WHITE
    else:
        a, b, c = 0.17883277, 0.28466892, 0.55991073
        light = np.where(level <= 0.5, level**2 / 3, (np.exp((level - c) / a) + b) / 12)
    return light.astype(np.float32)


def _shown_by_hlg(scene: Light) -> Light:
    """Return what a screen of `PEAK` shows of a scene, in multiples of white."""
    luminance = scene @ np.array([0.2627, 0.6780, 0.0593], np.float32)
    gain = np.float32(PEAK / WHITE) * np.maximum(luminance, np.float32(1e-6)) ** np.float32(0.2)
    return np.asarray(scene * gain[..., None], np.float32)


def _below_white(light: Light) -> Light:
    brightest = light.max(-1, keepdims=True)
    over = np.maximum(brightest - KNEE, 0) / (1 - KNEE)
    compressed = KNEE + (1 - KNEE) * (1 - np.exp(-over))
    shown: Light = light * np.where(over > 0, compressed / np.maximum(brightest, KNEE), 1)
    return shown


def _srgb_levels(light: Light) -> Light:
    levels: Light = np.where(
        light <= 0.0031308, 12.92 * light, 1.055 * np.maximum(light, 1e-6) ** (1 / 2.4) - 0.055
    )
    return levels


def _to_srgb(primaries: int) -> Light:
    """Return the matrix from linear RGB of these primaries to that of sRGB."""
    source = _to_xyz(PRIMARIES.get(primaries, PRIMARIES[BT709]))
    return (np.linalg.inv(_to_xyz(PRIMARIES[BT709])) @ source).astype(np.float32)


def _to_xyz(points: tuple[tuple[float, float], ...]) -> NDArray[np.float64]:
    columns = np.array([[x / y, 1, (1 - x - y) / y] for x, y in points]).T
    primaries, white = columns[:, :3], columns[:, 3]
    return primaries * np.linalg.solve(primaries, white)
