"""Draw sheets of crops on which the models can be compared by eye.

    python weights/recipes/sheet.py              # weights/figures/crops.png
    python weights/recipes/sheet.py --jpeg 75    # weights/figures/jpeg.png

Every photo is reduced by PIL's bicubic, and a part of it is enlarged again by each method. At 30x
there is no truth: the photo itself is enlarged. For the second sheet the reduced photos go through
JPEG of that quality first. The photos are those that scikit-image brings (the
face is NASA's, in the public domain; coffee, cat and rocket are CC0) and a rendered text.
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
from leafscope.core.evaluation.degradation import downscale_bicubic, jpeg_round_trip
from leafscope.core.evaluation.evaluation import CAMERA_SUBSAMPLING
from leafscope.core.geometry import Grid, Size
from leafscope.core.models import load_model
from leafscope.core.photo import Photo
from leafscope.core.resample import Interpolation, quantise

Pixels = NDArray[np.uint8]

FIGURES = Path(__file__).parents[2] / "weights" / "figures"
METHODS = ("bicubic", "edsr-liif", "leaf-m", "leaf-s")
METHODS_FOR_JPEG = ("bicubic", "leaf-m", "leaf-m-jpeg")
LEFT = 100  # of the column of titles
CELL = 192  # pixels a side
GAP = 6
LABEL = 18


@dataclass(frozen=True)
class Case:
    """A part of a photo at a scale.

    Attributes:
        title: what is seen.
        photo: [H, W, 3].
        centre: of the part, (x, y) in the photo.
        scale: it is reduced and enlarged by.
        zoom: the result's pixels are shown as squares of so many; 0 for no truth: the photo itself
            is enlarged by `scale`.

    """

    title: str
    photo: Pixels
    centre: tuple[int, int]
    scale: int
    zoom: int


def main() -> None:
    """Draw a sheet."""
    parser = argparse.ArgumentParser(description="Draw a sheet of crops.")
    parser.add_argument("--jpeg", type=int, help="quality of JPEG before the pictures are enlarged")
    quality = parser.parse_args().jpeg
    if quality is None:
        draw_sheet(clean_cases(), METHODS, None, FIGURES / "crops.png")
    else:
        draw_sheet(jpeg_cases(), METHODS_FOR_JPEG, quality, FIGURES / "jpeg.png")


def clean_cases() -> list[Case]:
    """Return what the first sheet shows."""
    return [
        Case("text", text(), (130, 120), 2, 2),
        Case("text", text(), (130, 120), 4, 1),
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
    """Return what the sheet for JPEG shows."""
    return [
        Case("text", text(), (130, 120), 2, 2),
        Case("face", data.astronaut(), (224, 120), 2, 2),
        Case("letters", data.astronaut(), (345, 355), 2, 2),
        Case("cup", data.coffee(), (330, 120), 2, 2),
        Case("fur", data.chelsea(), (185, 125), 2, 2),
        Case("sky, masts", data.rocket(), (330, 250), 2, 2),
    ]


def draw_sheet(
    cases: list[Case], methods: tuple[str, ...], quality: int | None, path: Path
) -> None:
    """Draw a row for each case, a column for each method, and the truth."""
    rows = [row(case, methods, quality) for case in cases]
    columns = (*methods, "truth")
    sheet = Image.new(
        "RGB", (LEFT + len(columns) * (CELL + GAP), LABEL + len(rows) * (CELL + GAP)), "white"
    )
    draw = ImageDraw.Draw(sheet)
    for k, title in enumerate(columns):
        draw.text((LEFT + k * (CELL + GAP), 3), title, fill="black")
    for r, (case, pictures) in enumerate(zip(cases, rows, strict=True)):
        y = LABEL + r * (CELL + GAP)
        draw.text((4, y + 4), f"{case.title}, {case.scale}x", fill="black")
        for k, picture in enumerate(pictures):
            sheet.paste(Image.fromarray(picture), (LEFT + k * (CELL + GAP), y))
    path.parent.mkdir(exist_ok=True)
    sheet.save(path, optimize=True)


def row(case: Case, methods: tuple[str, ...], quality: int | None) -> list[Pixels]:
    """Return the pictures of a case: one for each method, and the truth if there is one."""
    truth = case.photo[..., :3]
    height, width = (side // case.scale * case.scale for side in truth.shape[:2])
    truth = np.ascontiguousarray(truth[:height, :width])
    if case.zoom == 0:
        return [enlarge(truth, method, case, Size(width, height), case.scale) for method in methods]
    reduced = downscale_bicubic(truth, height // case.scale, width // case.scale)
    if quality is not None:
        reduced = jpeg_round_trip(reduced, quality, CAMERA_SUBSAMPLING)
    pictures = [enlarge(reduced, method, case, Size(width, height), 1) for method in methods]
    return [*pictures, cut(truth, case)]


def enlarge(pixels: Pixels, method: str, case: Case, photo: Size, factor: int) -> Pixels:
    """Return the case's part, enlarged `factor` times more than the photo."""
    how = Interpolation(method) if method == "bicubic" else load_model(method)
    small = Photo(pixels)
    size = Size(photo.width * factor, photo.height * factor)
    grid = Grid.from_output_size(small.size, size)
    side = CELL // max(1, case.zoom)
    x, y = (place * factor - side // 2 for place in case.centre)
    part = Grid(grid.y.cut(y, side), grid.x.cut(x, side))
    return squares(quantise(Renderer(small, how).render(part)), case.zoom)


def cut(truth: Pixels, case: Case) -> Pixels:
    """Return the case's part of the truth."""
    side = CELL // case.zoom
    x, y = (place - side // 2 for place in case.centre)
    return squares(truth[y : y + side, x : x + side], case.zoom)


def squares(picture: Pixels, zoom: int) -> Pixels:
    """Show each pixel as a square."""
    return picture.repeat(max(1, zoom), 0).repeat(max(1, zoom), 1)


def text() -> Pixels:
    """Return dark text on paper, at sizes that reading at half and a quarter makes hard."""
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
