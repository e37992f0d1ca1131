"""Draw random text and line art for training, because photos contain little of both."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

Pixels = NDArray[np.uint8]
Colour = tuple[int, ...]

TEXT_SIZES = (6.0, 40.0)  # font sizes in source pixels
LINE_WIDTHS = (0.5, 3.0)  # source pixels
SUPERSAMPLING = 3  # Pillow doesn't antialias lines
LETTERS = (
    "eeeaaaooiinnttrrssllccuddppmmhggbfyvkwzxjqABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:!?()&%-+=/"
)
MAX_FONTS = 40  # enough variety; each font needs memory


@dataclass(frozen=True)
class Drawings:
    """Draws random images of text or line art."""

    fonts: tuple[Path, ...]  # TrueType files; without any, only line art is drawn
    sizes: tuple[float, float] = TEXT_SIZES  # smallest and largest font size, in source pixels
    text_share: float = 0.6  # share of images with text

    def draw(self, side: int, scale: float, rng: np.random.Generator) -> Pixels:
        """Draw an image, [side, side, 3] uint8, to be downscaled by the factor `scale`."""
        if self.fonts and rng.random() < self.text_share:
            return self._draw_text(side, scale, rng)
        return _draw_lines(side, scale, rng)

    def _draw_text(self, side: int, scale: float, rng: np.random.Generator) -> Pixels:
        background, ink = _draw_colours(rng)
        image = Image.fromarray(_draw_background(side, background, rng))
        draw = ImageDraw.Draw(image)
        size = np.exp(rng.uniform(*np.log(self.sizes))) * scale
        font = ImageFont.truetype(str(self.fonts[rng.integers(len(self.fonts))]), size)
        left, y = -rng.uniform(0, size), -rng.uniform(0, size)
        while y < side:
            count = int(side / (0.3 * size)) + 4
            words = "".join(rng.choice([*LETTERS, " ", " ", " ", " "], count))
            draw.text((left, y), words, fill=ink, font=font)
            y += size * rng.uniform(1.0, 1.5)
        return np.asarray(image)


def system_fonts() -> tuple[Path, ...]:
    """Return up to `MAX_FONTS` installed fonts, in a fixed order."""
    home = Path.home()
    folders = {
        "win32": [Path("C:/Windows/Fonts")],
        "darwin": [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"],
    }.get(sys.platform, [Path("/usr/share/fonts"), home / ".local/share/fonts", home / ".fonts"])
    files = sorted(f for folder in folders if folder.is_dir() for f in folder.rglob("*.ttf"))
    return tuple(files[:: max(1, -(-len(files) // MAX_FONTS))])


def _draw_colours(rng: np.random.Generator) -> tuple[Colour, Colour]:
    """Return random (background, ink) colours; both are grey in half of the cases."""
    if rng.random() < 0.5:
        dark, light = int(rng.integers(0, 90)), int(rng.integers(165, 256))
        pair = ((light,) * 3, (dark,) * 3)
    else:
        first, second = rng.integers(0, 256, (2, 3)).tolist()
        pair = (tuple(first), tuple(second))
    return pair if rng.random() < 0.7 else (pair[1], pair[0])


def _draw_background(side: int, colour: Colour, rng: np.random.Generator) -> Pixels:
    """Return a background [side, side, 3] in one colour or with a gradient."""
    background = np.full((side, side, 3), colour, np.float64)
    if rng.random() < 0.3:
        slope = rng.uniform(-60, 60, 3)
        background += np.linspace(-0.5, 0.5, side)[:, None, None] * slope
    return np.clip(np.rint(background), 0, 255).astype(np.uint8)


def _draw_lines(side: int, scale: float, rng: np.random.Generator) -> Pixels:
    background, ink = _draw_colours(rng)
    large = side * SUPERSAMPLING
    image = Image.new("RGB", (large, large), background)
    draw = ImageDraw.Draw(image)
    for _ in range(int(rng.integers(3, 12))):
        width = max(1, round(rng.uniform(*LINE_WIDTHS) * scale * SUPERSAMPLING))
        colour = ink if rng.random() < 0.7 else tuple(rng.integers(0, 256, 3).tolist())
        x0, x1 = np.sort(rng.uniform(-0.3, 1.3, 2)) * large
        y0, y1 = np.sort(rng.uniform(-0.3, 1.3, 2)) * large
        match int(rng.integers(4)):
            case 0:
                points = rng.uniform(-0.2, 1.2, (int(rng.integers(2, 6)), 2)) * large
                draw.line([tuple(p) for p in points.tolist()], colour, width, joint="curve")
            case 1:
                draw.ellipse((x0, y0, x1, y1), outline=colour, width=width)
            case 2:
                draw.polygon(
                    [tuple(p) for p in (rng.uniform(0, 1, (3, 2)) * large).tolist()], colour
                )
            case _:
                _draw_stripes(draw, large, width, colour, rng)
    return np.asarray(image.reduce(SUPERSAMPLING))


def _draw_stripes(
    draw: ImageDraw.ImageDraw, side: int, width: int, colour: Colour, rng: np.random.Generator
) -> None:
    """Draw parallel lines of `width` pixels at a random angle."""
    angle = rng.uniform(0, np.pi)
    along = np.array([np.cos(angle), np.sin(angle)]) * side
    across = np.array([-np.sin(angle), np.cos(angle)]) * width * rng.uniform(1.5, 4)
    start = rng.uniform(0, 1, 2) * side
    for k in range(int(rng.integers(3, 10))):
        centre = start + k * across
        draw.line([tuple(centre - along), tuple(centre + along)], colour, width)
