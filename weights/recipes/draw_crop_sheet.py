"""Draw sheets of crops for comparing the models by eye.

    python weights/recipes/draw_crop_sheet.py              # weights/figures/crops.png
    python weights/recipes/draw_crop_sheet.py --jpeg 75    # weights/figures/jpeg.png

Every photo is reduced with PIL's bicubic, and part of it is enlarged again with each method. At 30x
the photo itself is enlarged, and there is no original to compare with. For the second sheet, the
reduced photos are first stored as JPEG of that quality. The text is rendered, and the photos come
with scikit-image (the face is by NASA and in the public domain; coffee, cat and rocket are CC0).
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont
from skimage import data

from leafscope.core.engine import Renderer
from leafscope.core.evaluation.degradation import (
    CAMERA_SUBSAMPLING,
    downscale_bicubic,
    jpeg_round_trip,
)
from leafscope.core.geometry import Grid, Size
from leafscope.core.models import load_model
from leafscope.core.photo import Photo
from leafscope.core.resample import Interpolation, quantise

Pixels = NDArray[np.uint8]

FIGURES = Path(__file__).parents[2] / "weights" / "figures"
METHODS = ("bicubic", "edsr-liif", "leaf-m", "leaf-s", "leaf-d", "leaf-s-d")
JPEG_METHODS = ("bicubic", "leaf-m", "leaf-m-mild", "leaf-s-mild", "leaf-m-jpeg")
LEFT = 100  # width of the row titles
CELL = 192  # pixels per side
GAP = 6
LABEL = 18


@dataclass(frozen=True)
class Case:
    """A part of a photo at a scale.

    Attributes:
        title: the row's title.
        photo: [H, W, 3].
        centre: centre of the part, (x, y) in the photo.
        scale: factor of reduction and enlargement.
        zoom: size of the squares that show the result's pixels; 0 to enlarge the photo itself.

    """

    title: str
    photo: Pixels
    centre: tuple[int, int]
    scale: int
    zoom: int


def main() -> None:
    """Draw one sheet."""
    parser = argparse.ArgumentParser(description="Draw a sheet of crops.")
    parser.add_argument("--jpeg", type=int, help="JPEG quality of the reduced images")
    quality = parser.parse_args().jpeg
    if quality is None:
        draw_sheet(clean_cases(), METHODS, None, FIGURES / "crops.png")
    else:
        draw_sheet(jpeg_cases(), JPEG_METHODS, quality, FIGURES / "jpeg.png")


def clean_cases() -> list[Case]:
    """Return the cases of the sheet for clean photos."""
    return [
        Case("text", render_text(), (130, 120), 2, 2),
        Case("text", render_text(), (130, 120), 4, 1),
        Case("face", data.astronaut(), (224, 120), 2, 2),
        Case("face", data.astronaut(), (224, 120), 4, 2),
        Case("fur", data.chelsea(), (185, 125), 4, 2),
        Case("fur", data.chelsea(), (185, 125), 8, 1),
        Case("grain of wood", data.coffee(), (480, 330), 4, 2),
        Case("sky, masts", data.rocket(), (330, 250), 2, 2),
        Case("sky, masts", data.rocket(), (330, 250), 4, 1),
        Case("leaves of grass", np.stack([data.grass()] * 3, -1), (256, 256), 4, 1),
        Case("eye", data.chelsea(), (185, 112), 30, 0),
        Case("letters", data.astronaut(), (345, 355), 30, 0),
    ]


def jpeg_cases() -> list[Case]:
    """Return the cases of the sheet for JPEG."""
    return [
        Case("text", render_text(), (130, 120), 2, 2),
        Case("face", data.astronaut(), (224, 120), 2, 2),
        Case("letters", data.astronaut(), (345, 355), 2, 2),
        Case("cup", data.coffee(), (330, 120), 2, 2),
        Case("fur", data.chelsea(), (185, 125), 2, 2),
        Case("sky, masts", data.rocket(), (330, 250), 2, 2),
    ]


def draw_sheet(
    cases: list[Case], methods: tuple[str, ...], quality: int | None, path: Path
) -> None:
    """Draw a row for each case, and a column for each method and the original."""
    rows = [render_row(case, methods, quality) for case in cases]
    columns = (*methods, "original")
    sheet = Image.new(
        "RGB", (LEFT + len(columns) * (CELL + GAP), LABEL + len(rows) * (CELL + GAP)), "white"
    )
    draw = ImageDraw.Draw(sheet)
    for k, title in enumerate(columns):
        draw.text((LEFT + k * (CELL + GAP), 3), title, fill="black")
    for r, (case, images) in enumerate(zip(cases, rows, strict=True)):
        y = LABEL + r * (CELL + GAP)
        draw.text((4, y + 4), f"{case.title}, {case.scale}x", fill="black")
        for k, image in enumerate(images):
            sheet.paste(Image.fromarray(image), (LEFT + k * (CELL + GAP), y))
    path.parent.mkdir(exist_ok=True)
    sheet.save(path, optimize=True)


def render_row(case: Case, methods: tuple[str, ...], quality: int | None) -> list[Pixels]:
    """Render a case with each method, followed by the original if there is one."""
    original = case.photo[..., :3]
    height, width = (side // case.scale * case.scale for side in original.shape[:2])
    original = np.ascontiguousarray(original[:height, :width])
    if case.zoom == 0:
        return [
            enlarge(original, method, case, Size(width, height), case.scale) for method in methods
        ]
    reduced = downscale_bicubic(original, height // case.scale, width // case.scale)
    if quality is not None:
        reduced = jpeg_round_trip(reduced, quality, CAMERA_SUBSAMPLING)
    images = [enlarge(reduced, method, case, Size(width, height), 1) for method in methods]
    return [*images, cut(original, case)]


def enlarge(pixels: Pixels, method: str, case: Case, photo: Size, factor: int) -> Pixels:
    """Render the case's part at `factor` times the photo's size."""
    renderer_method = Interpolation(method) if method == "bicubic" else load_model(method)
    small = Photo(pixels)
    size = Size(photo.width * factor, photo.height * factor)
    grid = Grid.from_output_size(small.size, size)
    side = CELL // max(1, case.zoom)
    x, y = (position * factor - side // 2 for position in case.centre)
    part = Grid(grid.y.cut(y, side), grid.x.cut(x, side))
    return magnify(quantise(Renderer(small, renderer_method).render(part)), case.zoom)


def cut(original: Pixels, case: Case) -> Pixels:
    """Return the case's part of the original."""
    side = CELL // case.zoom
    x, y = (position - side // 2 for position in case.centre)
    return magnify(original[y : y + side, x : x + side], case.zoom)


def magnify(image: Pixels, zoom: int) -> Pixels:
    """Show each pixel as a square."""
    return image.repeat(max(1, zoom), 0).repeat(max(1, zoom), 1)


def render_text() -> Pixels:
    """Render dark text on paper, hard to read at a half and a quarter of its size."""
    image = Image.new("RGB", (320, 240), (250, 248, 240))
    draw = ImageDraw.Draw(image)
    for size, y in (
        (30, 8),
        (24, 50),
        (20, 86),
        (16, 118),
        (13, 146),
        (11, 170),
        (9, 192),
        (8, 212),
    ):
        draw.text(
            (8, y), "Leafscope zooms 3.14x into photos", (25, 25, 60), ImageFont.load_default(size)
        )
    return np.asarray(image)


if __name__ == "__main__":
    main()
