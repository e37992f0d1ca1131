"""Whether small print can be read once a method has enlarged it: by tesseract, which is optional.

A model that invents detail makes letters of what are none. Lines of words are drawn so small that
reading them is hard, go through JPEG, and are enlarged and read; what counts is the share of
characters that come out wrong (Levenshtein distance over length).
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from ..geometry import Size
from ..resample import quantise
from ..training.degradation import reduce, through_jpeg
from .evaluation import EvaluationError, enlarger

Pixels = NDArray[np.uint8]

EMS = (6, 7, 8, 10)  # source pixels
SCALE = 4
QUALITY, CAMERAS = 85, 2  # of JPEG, and its subsampling 4:2:0
FINER = 8  # letters are drawn so much larger, then reduced: as a camera sees them
LINES = (
    "The quick brown fox jumps over the lazy dog",
    "Every photograph is a certificate of presence",
    "Pack my box with five dozen liquor jugs",
    "Light enters the lens and leaves a trace behind",
    "Sphinx of black quartz, judge my vow today",
    "Faded letters on an old page may still be read",
)


@dataclass(frozen=True)
class Legibility:
    """How a method's letters were read.

    Attributes:
        model: the method's name.
        em: size of the letters, source pixels.
        wrong: share of the characters that were read wrongly.

    """

    model: str
    em: int
    wrong: float


def read_small_print(method: str, em: int) -> Legibility:
    """Draw, degrade, enlarge and read.

    Raises:
        ModelError: if there is no such method.
        EvaluationError: if tesseract isn't installed.

    """
    page = small_print(em)
    height, width = (SCALE * side for side in page.shape[:2])
    picture = quantise(enlarger(method)(page, Size(width, height)))
    said, meant = _words(read(picture)), _words(" ".join(LINES))
    return Legibility(method, em, distance(said, meant) / len(meant))


def small_print(em: int) -> Pixels:
    """Return the lines as a photo has them, [h, w, 3]."""
    font = ImageFont.load_default(em * FINER)
    widest = max(font.getlength(line) for line in LINES)
    size = (round(widest / FINER) + 4 * em, round((1.6 * len(LINES) + 2) * em))
    page = Image.new("RGB", (size[0] * FINER, size[1] * FINER), (246, 244, 238))
    draw = ImageDraw.Draw(page)
    for row, line in enumerate(LINES):
        draw.text((2 * em * FINER, (1 + 1.6 * row) * em * FINER), line, (40, 38, 44), font)
    return through_jpeg(reduce(np.asarray(page), size[1], size[0]), QUALITY, CAMERAS)


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


def distance(first: str, second: str) -> int:
    """Return how many characters have to be put in, left out or replaced (Levenshtein, 1966)."""
    row = list(range(len(second) + 1))
    for i, a in enumerate(first, 1):
        above, row[0] = row[0], i
        for j, b in enumerate(second, 1):
            above, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, above + (a != b))
    return row[-1]


def _words(text: str) -> str:
    return " ".join(text.split())
