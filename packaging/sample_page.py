"""Draw the sample document: text, rings, stripes, a grid and a halftone.

    python packaging/sample_page.py     # writes resources/samples/page.png

These patterns are hard for models and rare in photos. The font is Pillow's own (Aileron, CC0).
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

PAGE = Path(__file__).parents[1] / "resources" / "samples" / "page.png"
SIZE = 360, 260
OVERSAMPLING = 8  # drawn larger, then scaled down, so that edges are antialiased
PAPER, INK, RED, BLUE = (247, 244, 236), (34, 34, 48), (178, 40, 32), (24, 70, 140)
LINES = ((22, "Look closer"), (15, "Look closer, at any scale"), (12, "Look closer, at any scale"))
SMALL = ((10, "What is here was drawn; what you see is made."), (8, "Reading small print is hard:"))
SMALLEST = ((7, "0123456789 is not 0l23456789"), (6, "ill, lil, rn, m, cl, d, 8, B, 5, S"))


def main() -> None:
    """Draw and save the page."""
    page = Image.new("RGB", tuple(side * OVERSAMPLING for side in SIZE), PAPER)
    draw = ImageDraw.Draw(page)
    y = 10.0
    for size, words in (*LINES, *SMALL, *SMALLEST):
        draw.text(
            (12 * OVERSAMPLING, y * OVERSAMPLING),
            words,
            INK,
            ImageFont.load_default(size * OVERSAMPLING),
        )
        y += 1.35 * size
    _rings(draw, (300, 60), 46)
    _stripes(draw, (236, 130))
    _grid(draw, (12, 150), 96)
    page.paste(_halftone(104 * OVERSAMPLING), (124 * OVERSAMPLING, 150 * OVERSAMPLING))
    page.resize(SIZE, Image.Resampling.BOX).save(PAGE, optimize=True)


def _rings(draw: ImageDraw.ImageDraw, centre: tuple[int, int], radius: int) -> None:
    """Draw concentric rings with decreasing distance."""
    r, gap = float(radius), 5.0
    while r > 1:
        box = [(c + sign * r) * OVERSAMPLING for sign in (-1, 1) for c in centre]
        draw.ellipse(box, outline=BLUE, width=OVERSAMPLING)
        r, gap = r - gap, max(1.6, gap * 0.86)


def _stripes(draw: ImageDraw.ImageDraw, corner: tuple[int, int]) -> None:
    """Draw slanted stripes with periods from 4 to 1.5 pixels."""
    left, top = (side * OVERSAMPLING for side in corner)
    for row, period in enumerate((4.0, 3.0, 2.4, 2.0, 1.5)):
        for k in range(int(112 / period)):
            x, y = left + k * period * OVERSAMPLING, top + row * 24 * OVERSAMPLING
            shape = [(x, y), (x + period * OVERSAMPLING / 2, y)]
            shape += [
                (x + (period / 2 + 3) * OVERSAMPLING, y + 20 * OVERSAMPLING),
                (x + 3 * OVERSAMPLING, y + 20 * OVERSAMPLING),
            ]
            draw.polygon(shape, fill=INK)


def _grid(draw: ImageDraw.ImageDraw, corner: tuple[int, int], side: int) -> None:
    """Draw a grid of thin lines with a red circle."""
    left, top = corner
    for k in range(0, side + 1, 6):
        for line in (
            (left + k, top, left + k, top + side),
            (left, top + k, left + side, top + k),
        ):
            draw.line([place * OVERSAMPLING for place in line], INK, OVERSAMPLING * 2 // 3)
    circle = (left + 14, top + 14, left + side - 14, top + side - 14)
    draw.ellipse([place * OVERSAMPLING for place in circle], outline=RED, width=2 * OVERSAMPLING)


def _halftone(side: int) -> Image.Image:
    """Return a grey gradient as a halftone screen at 45 degrees."""
    y, x = np.mgrid[:side, :side] / OVERSAMPLING
    u, v = (x + y) / np.sqrt(2), (x - y) / np.sqrt(2)
    screen = np.cos(2 * np.pi * u / 4) * np.cos(2 * np.pi * v / 4)
    dark = screen > 1 - 2 * x / (side / OVERSAMPLING)
    return Image.fromarray(np.where(dark[..., None], INK, PAPER).astype(np.uint8))


if __name__ == "__main__":
    main()
