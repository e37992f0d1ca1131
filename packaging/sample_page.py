"""Draw the sample page: letters of every size, rings, stripes, a grid, and dots of a print.

    python packaging/sample_page.py     # resources/samples/page.png

What photos hold too little of to see what a model does to it. Letters are of the font that Pillow
brings (Aileron, CC0).
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

PAGE = Path(__file__).parents[1] / "resources" / "samples" / "page.png"
SIZE = 360, 260
FINER = 8  # drawn so many times larger, then reduced: edges are as a camera sees them
PAPER, INK, RED, BLUE = (247, 244, 236), (34, 34, 48), (178, 40, 32), (24, 70, 140)
LINES = ((22, "Look closer"), (15, "Look closer, at any scale"), (12, "Look closer, at any scale"))
SMALL = ((10, "What is here was drawn; what you see is made."), (8, "Reading small print is hard:"))
SMALLEST = ((7, "0123456789 is not 0l23456789"), (6, "ill, lil, rn, m, cl, d, 8, B, 5, S"))


def main() -> None:
    """Draw it."""
    page = Image.new("RGB", tuple(side * FINER for side in SIZE), PAPER)
    draw = ImageDraw.Draw(page)
    y = 10.0
    for size, words in (*LINES, *SMALL, *SMALLEST):
        draw.text((12 * FINER, y * FINER), words, INK, ImageFont.load_default(size * FINER))
        y += 1.35 * size
    _rings(draw, (300, 60), 46)
    _stripes(draw, (236, 130))
    _grid(draw, (12, 150), 96)
    page.paste(_halftone(104 * FINER), (124 * FINER, 150 * FINER))
    page.resize(SIZE, Image.Resampling.BOX).save(PAGE, optimize=True)


def _rings(draw: ImageDraw.ImageDraw, centre: tuple[int, int], radius: int) -> None:
    """Draw rings that come ever closer."""
    r, gap = float(radius), 5.0
    while r > 1:
        box = [(c + sign * r) * FINER for sign in (-1, 1) for c in centre]
        draw.ellipse(box, outline=BLUE, width=FINER)
        r, gap = r - gap, max(1.6, gap * 0.86)


def _stripes(draw: ImageDraw.ImageDraw, corner: tuple[int, int]) -> None:
    """Draw fans of stripes, 4 to 1.5 pixels apart."""
    left, top = (side * FINER for side in corner)
    for row, period in enumerate((4.0, 3.0, 2.4, 2.0, 1.5)):
        for k in range(int(112 / period)):
            x, y = left + k * period * FINER, top + row * 24 * FINER
            shape = [(x, y), (x + period * FINER / 2, y)]
            shape += [
                (x + (period / 2 + 3) * FINER, y + 20 * FINER),
                (x + 3 * FINER, y + 20 * FINER),
            ]
            draw.polygon(shape, fill=INK)


def _grid(draw: ImageDraw.ImageDraw, corner: tuple[int, int], side: int) -> None:
    """Draw a net of thin lines, and a red circle over it."""
    left, top = corner
    for k in range(0, side + 1, 6):
        for line in (
            (left + k, top, left + k, top + side),
            (left, top + k, left + side, top + k),
        ):
            draw.line([place * FINER for place in line], INK, FINER * 2 // 3)
    circle = (left + 14, top + 14, left + side - 14, top + side - 14)
    draw.ellipse([place * FINER for place in circle], outline=RED, width=2 * FINER)


def _halftone(side: int) -> Image.Image:
    """Return a slope of grey as a print has it: dots that grow, in rows at 45 degrees."""
    y, x = np.mgrid[:side, :side] / FINER
    u, v = (x + y) / np.sqrt(2), (x - y) / np.sqrt(2)
    screen = np.cos(2 * np.pi * u / 4) * np.cos(2 * np.pi * v / 4)
    dark = screen > 1 - 2 * x / (side / FINER)
    return Image.fromarray(np.where(dark[..., None], INK, PAPER).astype(np.uint8))


if __name__ == "__main__":
    main()
