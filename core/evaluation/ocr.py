"""Measure the legibility of upscaled small print with tesseract (optional).

A model that invents detail can replace letters with others. The test draws text in barely legible
sizes, compresses it as JPEG, upscales it and runs OCR on it. The score is the share of wrong
characters (Levenshtein distance divided by length).
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from ..geometry import Size
from ..resample import quantise
from .degradation import CAMERA_SUBSAMPLING, downscale_bicubic, jpeg_round_trip
from .evaluation import EvaluationError, build_upscaler

Pixels = NDArray[np.uint8]

FONT_SIZES = (6, 7, 8, 10)  # source pixels per em
SCALE = 4
JPEG_QUALITY = 85
SUPERSAMPLING = 8  # letters are drawn larger, then downscaled, as by a camera
FONTS = ("DejaVuSans.ttf", "DejaVuSerif.ttf", "NimbusRoman-Regular.otf")  # if installed
TEXTS = (
    (
        "The quick brown fox jumps over the lazy dog",
        "Every photograph is a certificate of presence",
        "Pack my box with five dozen liquor jugs",
        "Light enters the lens and leaves a trace behind",
        "Sphinx of black quartz, judge my vow today",
        "Faded letters on an old page may still be read",
    ),
    (
        "Platform 7, departs 16:35 on weekdays only",
        "Receipt no. 20984: three loaves, 12.60 in all",
        "Call 0171 553 8246 before the 29th of March",
        "Flour 750 g, butter 185 g, and 4 large eggs",
        "Born in 1893, he kept this shop until 1967",
        "Seats 31 to 48 are in the rear of the balcony",
    ),
    (
        "Mix the glue thinly and warm both halves first",
        "Our grandmother stands second from the right",
        "It will rain by evening, the barometer falls",
        "Turn the valve clockwise until it clicks twice",
        "No dogs beyond this gate while lambs are small",
        "The ferry to the island waits for nobody now",
    ),
)


@dataclass(frozen=True)
class OcrScore:
    """The share of characters that OCR misreads in a method's output."""

    model: str  # the method's name
    em: int  # font size in source pixels
    wrong: float  # share of characters that were misrecognised
    characters: int  # number of characters


def measure_ocr(method: str, em: int) -> OcrScore:
    """Measure a method on all `TEXTS` in every available font, at `em` pixels per em."""
    upscale = build_upscaler(method)
    wrong = characters = 0
    for lines, font in product(TEXTS, available_fonts()):
        page = render_small_print(em, lines, font)
        height, width = (SCALE * side for side in page.shape[:2])
        image = quantise(upscale(page, Size(width, height)))
        expected = _normalise_spaces(" ".join(lines))
        wrong += edit_distance(_normalise_spaces(recognise_text(image)), expected)
        characters += len(expected)
    return OcrScore(method, em, wrong / characters, characters)


def available_fonts() -> tuple[str | None, ...]:
    """Return the usable fonts: None for Pillow's default, then installed fonts in `FONTS`."""
    found: list[str | None] = [None]
    for font in FONTS:
        with suppress(OSError):
            ImageFont.truetype(font, 1)
            found.append(font)
    return tuple(found)


def render_small_print(em: int, lines: Sequence[str], font: str | None = None) -> Pixels:
    """Render text like a JPEG photo of a printed page; return [h, w, 3]."""
    size = em * SUPERSAMPLING
    face = ImageFont.load_default(size) if font is None else ImageFont.truetype(font, size)
    widest = max(face.getlength(line) for line in lines)
    width, height = round(widest / SUPERSAMPLING) + 4 * em, round((1.6 * len(lines) + 2) * em)
    page = Image.new("RGB", (width * SUPERSAMPLING, height * SUPERSAMPLING), (246, 244, 238))
    draw = ImageDraw.Draw(page)
    for row, line in enumerate(lines):
        draw.text((2 * size, (1 + 1.6 * row) * size), line, (40, 38, 44), face)
    return jpeg_round_trip(
        downscale_bicubic(np.asarray(page), height, width), JPEG_QUALITY, CAMERA_SUBSAMPLING
    )


def recognise_text(image: Pixels) -> str:
    """Return the text in an image [h, w, 3]; raises EvaluationError without tesseract."""
    program = shutil.which("tesseract")
    if program is None:
        raise EvaluationError("Tesseract isn't installed. Install it (on Debian: tesseract-ocr).")
    with tempfile.TemporaryDirectory(prefix="leafscope-") as folder:
        file = Path(folder, "page.png")
        Image.fromarray(image).save(file)
        done = subprocess.run(  # noqa: S603 - no shell, and no argument comes from the user
            [program, str(file), "stdout", "--psm", "6"],
            capture_output=True,
            text=True,
            check=True,
            env={"OMP_THREAD_LIMIT": "1"},
        )
    return done.stdout


def edit_distance(first: str, second: str) -> int:
    """Return the Levenshtein distance: the fewest insertions, deletions and replacements."""
    row = list(range(len(second) + 1))
    for i, a in enumerate(first, 1):
        above, row[0] = row[0], i
        for j, b in enumerate(second, 1):
            above, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, above + (a != b))
    return row[-1]


def _normalise_spaces(text: str) -> str:
    return " ".join(text.split())
