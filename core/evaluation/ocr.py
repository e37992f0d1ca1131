"""Whether small print can be read once a method has enlarged it: by tesseract, which is optional.

A model that invents detail makes letters of what are none. Words and numbers are drawn so small
that reading them is hard, go through JPEG, and are enlarged and read; what counts is the share of
characters that come out wrong (Levenshtein distance over length).
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
from .degradation import downscale_bicubic, jpeg_round_trip
from .evaluation import EvaluationError, build_upscaler

Pixels = NDArray[np.uint8]

EMS = (6, 7, 8, 10)  # source pixels
SCALE = 4
QUALITY, CAMERA_SUBSAMPLING = 85, 2  # of JPEG, and its subsampling 4:2:0
FINER = 8  # letters are drawn so much larger, then reduced: as a camera sees them
FACES = ("DejaVuSans.ttf", "DejaVuSerif.ttf", "NimbusRoman-Regular.otf")  # where they are there
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
    """How a method's letters were read.

    Attributes:
        model: the method's name.
        em: size of the letters, source pixels.
        wrong: share of the characters that were read wrongly.
        characters: how many there are.

    """

    model: str
    em: int
    wrong: float
    characters: int


def measure_ocr(method: str, em: int) -> OcrScore:
    """Draw, degrade, enlarge and read every text in every typeface that there is.

    Raises:
        ModelError: if there is no such method.
        EvaluationError: if tesseract isn't installed.

    """
    enlarge = build_upscaler(method)
    wrong = characters = 0
    for lines, face in product(TEXTS, available_fonts()):
        page = render_small_print(em, lines, face)
        height, width = (SCALE * side for side in page.shape[:2])
        picture = quantise(enlarge(page, Size(width, height)))
        meant = _words(" ".join(lines))
        wrong += edit_distance(_words(read(picture)), meant)
        characters += len(meant)
    return OcrScore(method, em, wrong / characters, characters)


def available_fonts() -> tuple[str | None, ...]:
    """Return the typefaces that texts are drawn in: Pillow's own (None), and those found here."""
    found: list[str | None] = [None]
    for face in FACES:
        with suppress(OSError):
            ImageFont.truetype(face, 1)
            found.append(face)
    return tuple(found)


def render_small_print(em: int, lines: Sequence[str], face: str | None = None) -> Pixels:
    """Return lines as a photo has them, [h, w, 3]."""
    size = em * FINER
    font = ImageFont.load_default(size) if face is None else ImageFont.truetype(face, size)
    widest = max(font.getlength(line) for line in lines)
    width, height = round(widest / FINER) + 4 * em, round((1.6 * len(lines) + 2) * em)
    page = Image.new("RGB", (width * FINER, height * FINER), (246, 244, 238))
    draw = ImageDraw.Draw(page)
    for row, line in enumerate(lines):
        draw.text((2 * size, (1 + 1.6 * row) * size), line, (40, 38, 44), font)
    return jpeg_round_trip(
        downscale_bicubic(np.asarray(page), height, width), QUALITY, CAMERA_SUBSAMPLING
    )


def read(picture: Pixels) -> str:
    """Return what tesseract reads in a picture [h, w, 3].

    Raises:
        EvaluationError: if it isn't installed.

    """
    program = shutil.which("tesseract")
    if program is None:
        raise EvaluationError("Reading needs tesseract: install it (Debian: tesseract-ocr).")
    with tempfile.TemporaryDirectory(prefix="leafscope-") as folder:
        file = Path(folder, "page.png")
        Image.fromarray(picture).save(file)
        done = subprocess.run(  # noqa: S603 - no shell, and nothing in it comes from a person
            [program, str(file), "stdout", "--psm", "6"],
            capture_output=True,
            text=True,
            check=True,
            env={"OMP_THREAD_LIMIT": "1"},
        )
    return done.stdout


def edit_distance(first: str, second: str) -> int:
    """Return how many characters have to be put in, left out or replaced (Levenshtein, 1966)."""
    row = list(range(len(second) + 1))
    for i, a in enumerate(first, 1):
        above, row[0] = row[0], i
        for j, b in enumerate(second, 1):
            above, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, above + (a != b))
    return row[-1]


def _words(text: str) -> str:
    return " ".join(text.split())
