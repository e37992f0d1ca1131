"""Draw a sheet of crops from faithful to detailed: resources/detail.webp.

    python weights/recipes/draw_detail_sheet.py

Eight typical images are enlarged 4 times by bicubic, leaf-m, leaf-d at 50 % and at 100 %, and
Real-ESRGAN (installed with `leafscope-cli models install realesrgan-x4plus`). The text is rendered;
the other images come with scikit-image: the face is by NASA and in the public domain; page, cat,
coffee and rocket are CC0; brick and grass are from CC0 Textures and in the public domain.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from draw_crop_sheet import render_text
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter
from skimage import data

from leafscope.core.engine import AnyRenderer, Renderer
from leafscope.core.engine.blend import blend_renderers
from leafscope.core.evaluation.degradation import (
    CAMERA_SUBSAMPLING,
    downscale_bicubic,
    jpeg_round_trip,
)
from leafscope.core.geometry import Box, Grid
from leafscope.core.models import load_model
from leafscope.core.photo import Photo
from leafscope.core.resample import Interpolation, quantise

Pixels = NDArray[np.uint8]

SHEET = Path(__file__).parents[2] / "resources" / "detail.webp"
COLUMNS = ("bicubic", "leaf-m", "leaf-d, 50 %", "leaf-d, 100 %", "Real-ESRGAN x4plus")
SCALE = 4
SIDE = 56  # source pixels shown
LEFT, GAP, LABEL = 76, 6, 18
WEBP_QUALITY = 92


@dataclass(frozen=True, eq=False)
class Case:
    """An image, [h, w, 3], and the top left corner of the part that is shown."""

    title: str
    pixels: Pixels
    corner: tuple[int, int]


def main() -> None:
    """Draw the sheet."""
    cases, cell = list(_build_cases()), SIDE * SCALE
    width = LEFT + len(COLUMNS) * (cell + GAP)
    sheet = Image.new("RGB", (width, LABEL + len(cases) * (cell + GAP)), "white")
    draw = ImageDraw.Draw(sheet)
    for k, title in enumerate(COLUMNS):
        draw.text((LEFT + k * (cell + GAP), 3), title, fill="black")
    for r, case in enumerate(cases):
        y = LABEL + r * (cell + GAP)
        draw.text((4, y + 4), case.title, fill="black")
        for k, image in enumerate(_render(case)):
            sheet.paste(Image.fromarray(image), (LEFT + k * (cell + GAP), y))
    sheet.save(SHEET, quality=WEBP_QUALITY, method=6)


def _build_cases() -> list[Case]:
    cat, face, rocket = data.chelsea(), data.astronaut(), data.rocket()
    coffee, page = data.coffee(), np.stack([data.page()] * 3, -1)
    brick, grass = (np.stack([grey] * 3, -1) for grey in (data.brick(), data.grass()))
    blurred = Image.fromarray(page).filter(ImageFilter.GaussianBlur(0.6))
    grain = np.random.default_rng(0).normal(0, 5, (*page.shape[:2], 1))
    scan = np.clip(np.asarray(blurred) + grain, 0, 255).astype(np.uint8)
    return [
        Case("clean", cat, (112, 72)),
        Case("JPEG 60", jpeg_round_trip(coffee, 60, CAMERA_SUBSAMPLING), (290, 150)),
        Case("old scan", jpeg_round_trip(scan, 85, CAMERA_SUBSAMPLING), (120, 40)),
        Case("face", downscale_bicubic(face, 256, 256), (84, 32)),
        Case("text", jpeg_round_trip(render_text(), 85, CAMERA_SUBSAMPLING), (8, 146)),
        Case("pattern", downscale_bicubic(brick, 256, 256), (100, 100)),
        Case("foliage", downscale_bicubic(grass, 256, 256), (80, 80)),
        Case("night", jpeg_round_trip(rocket, 80, CAMERA_SUBSAMPLING), (290, 190)),
    ]


def _render(case: Case) -> list[Pixels]:
    """Render the part with each method."""
    photo = Photo(np.ascontiguousarray(case.pixels))
    faithful, detailed = (Renderer(photo, load_model(name)) for name in ("leaf-m", "leaf-d"))
    renderers: list[AnyRenderer] = [
        Renderer(photo, Interpolation.BICUBIC),
        faithful,
        blend_renderers(faithful, detailed, 0.5),
        detailed,
        Renderer(photo, load_model("realesrgan-x4plus")),
    ]
    x, y = (side * SCALE for side in case.corner)
    grid = Grid.at_scale(photo.size, SCALE, None).cut(Box(x, y, SIDE * SCALE, SIDE * SCALE))
    return [quantise(renderer.render(grid)) for renderer in renderers]


if __name__ == "__main__":
    main()
