"""Measuring a method on a benchmark: reduced pictures enlarged again, against the truth."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ..engine import choose_compute
from ..errors import LeafscopeError
from ..geometry import Grid, Size
from ..methods import Method, renderer_factory
from ..photo import Photo
from ..resample import Interpolation, quantise
from .degradation import downscale_bicubic, jpeg_round_trip
from .metrics import blur_y, psnr_y, ssim_y

Pixels = NDArray[np.uint8]
Enlarge = Callable[[Pixels, Size], NDArray[np.float32]]

THEN_LANCZOS = "+lanczos"
FIRST_SCALE = 4.0  # what the first of the two steps enlarges to, the largest scale of training
CAMERA_SUBSAMPLING = 2  # subsampling of most cameras' JPEG, 4:2:0
WARM_UP = 48  # source pixels a side of a first picture whose time is not counted


class EvaluationError(LeafscopeError):
    """A benchmark's pictures are missing or don't fit together."""


@dataclass(frozen=True, eq=False)
class Pair:
    """A picture of a benchmark.

    Attributes:
        name: of its file.
        reduced: what a method is given, [h, w, 3].
        truth: what it should give, [H, W, 3].

    """

    name: str
    reduced: Pixels
    truth: Pixels


@dataclass(frozen=True)
class Score:
    """How a method did on a benchmark at a scale.

    Attributes:
        model: the method's name.
        data: the folder's name, and the quality of JPEG where its pictures went through it.
        scale: output pixels per source pixel.
        count: number of pictures.
        psnr_y: mean PSNR of the Y channel in dB.
        ssim_y: mean SSIM of the Y channel, or None without scikit-image.
        seconds_per_megapixel: processor time (added up over the cores; time on the clock where a
            GPU does the work) for a megapixel of output, encoding included.
        blur_y: mean perceived blur of the pictures, from 0 (sharp) to 1, or None without
            scikit-image.

    """

    model: str
    data: str
    scale: float
    count: int
    psnr_y: float
    ssim_y: float | None
    seconds_per_megapixel: float
    blur_y: float | None = None

    def as_json(self) -> dict[str, str | float | None]:
        """Return the values by name; None for an infinite PSNR, as JSON has no infinity."""
        return {**asdict(self), "psnr_y": self.psnr_y if math.isfinite(self.psnr_y) else None}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Score:
        """Return the score whose `as_json` this is.

        Raises:
            TypeError: if it is none.

        """
        score = cls(**values)
        return replace(score, psnr_y=math.inf) if score.psnr_y is None else score


def evaluate(method: str, data: Path, scale: float, jpeg: int | None = None) -> Score:
    """Measure a method.

    Args:
        method: see `build_upscaler`.
        data: folder of a benchmark, see `load_pairs`.
        scale: output pixels per source pixel, above 1.
        jpeg: quality at which the reduced pictures go through JPEG first; None leaves them clean.

    Raises:
        EvaluationError: if the benchmark can't be read.
        ModelError: if there is no such method.

    """
    pairs = load_pairs(data, scale)
    if jpeg is not None:
        pairs = [
            replace(pair, reduced=jpeg_round_trip(pair.reduced, jpeg, CAMERA_SUBSAMPLING))
            for pair in pairs
        ]
    enlarge = build_upscaler(method)
    first = pairs[0].reduced[:WARM_UP, :WARM_UP]
    enlarge(first, Size(2 * first.shape[1], 2 * first.shape[0]))
    # Processor time doesn't depend on what else the machine is doing.
    clock = time.process_time if choose_compute().device.type == "cpu" else time.perf_counter
    perceived = find_spec("skimage") is not None
    psnr, ssim, blur, seconds, pixels = [], [], [], 0.0, 0
    for pair in pairs:
        height, width = pair.truth.shape[:2]
        start = clock()
        picture = enlarge(pair.reduced, Size(width, height))
        seconds += clock() - start
        pixels += height * width
        truth = pair.truth / np.float32(255)
        psnr.append(psnr_y(picture, truth, scale))
        if perceived:
            ssim.append(ssim_y(picture, truth, scale))
            blur.append(blur_y(picture, scale))
    return Score(
        method,
        data.name if jpeg is None else f"{data.name}, JPEG {jpeg}",
        scale,
        len(pairs),
        float(np.mean(psnr)),
        float(np.mean(ssim)) if perceived else None,
        seconds / pixels * 1e6,
        float(np.mean(blur)) if perceived else None,
    )


def build_upscaler(method: str) -> Enlarge:
    """Return the function that enlarges a picture [h, w, 3] to a size, [H, W, 3] in [0, 1].

    Args:
        method: an interpolation, a model that can be loaded, a blend, "auto", or "MODEL+lanczos":
            the model up to `FIRST_SCALE`, to 8 bits, and Lanczos beyond.

    Raises:
        ModelError: if there is no such method.

    """
    if method.endswith(THEN_LANCZOS):
        first = build_upscaler(method.removesuffix(THEN_LANCZOS))
        second = build_upscaler(Interpolation.LANCZOS.value)

        def enlarge_twice(pixels: Pixels, size: Size) -> NDArray[np.float32]:
            height, width = pixels.shape[:2]
            middle = Size(
                min(size.width, round(width * FIRST_SCALE)),
                min(size.height, round(height * FIRST_SCALE)),
            )
            return second(quantise(first(pixels, middle)), size)

        return enlarge_twice
    renderer = renderer_factory(Method.parse(method), choose_compute())

    def enlarge(pixels: Pixels, size: Size) -> NDArray[np.float32]:
        photo = Photo(pixels)
        return renderer(photo).render(Grid.from_output_size(photo.size, size))

    return enlarge


def load_pairs(data: Path, scale: float) -> list[Pair]:
    """Read a benchmark at a scale.

    With a folder `xS`, its `HR` and `LR` pictures are taken. Without, the truths are those of the
    smallest scale that has a folder, reduced by PIL's bicubic to floor(side / scale) pixels, and
    cut to round(floor(side / scale) * scale), as LIIF does (arXiv 2012.09161, its code).

    Raises:
        EvaluationError: if there are none, or their sizes don't fit.

    """
    folder = data / f"x{scale:g}"
    if folder.is_dir():
        pairs = [
            Pair(file.name, _read(folder / "LR" / file.name), _read(file))
            for file in _pictures(folder)
        ]
    else:
        folders = sorted(data.glob("x*/HR"))
        if not folders:
            raise EvaluationError(f"There are no benchmark pictures in {data} (xS/HR/*.png).")
        pairs = [_reduced(file, scale) for file in _pictures(folders[0].parent)]
    for pair in pairs:
        _check(pair, scale, data)
    return pairs


def _pictures(folder: Path) -> Iterator[Path]:
    files = sorted((folder / "HR").glob("*.png"))
    if not files:
        raise EvaluationError(f"There are no pictures in {folder / 'HR'}.")
    return iter(files)


def _reduced(file: Path, scale: float) -> Pair:
    truth = _read(file)
    height, width = (math.floor(side / scale) for side in truth.shape[:2])
    if min(height, width) < 1:
        raise EvaluationError(f"The picture {file} is too small for a scale of {scale:g}.")
    truth = np.ascontiguousarray(truth[: round(height * scale), : round(width * scale)])
    return Pair(file.name, downscale_bicubic(truth, height, width), truth)


def _check(pair: Pair, scale: float, data: Path) -> None:
    for small, large in zip(pair.reduced.shape[:2], pair.truth.shape[:2], strict=True):
        if abs(small * scale - large) > scale:
            raise EvaluationError(f"{pair.name} in {data} doesn't fit a scale of {scale:g}.")
        if large <= 2 * math.ceil(scale):
            raise EvaluationError(f"{pair.name} in {data} is too small for a scale of {scale:g}.")


def _read(file: Path) -> Pixels:
    try:
        with Image.open(file) as image:
            return np.array(image.convert("RGB"))
    except OSError as error:
        raise EvaluationError(f"The picture {file} can't be read: {error}.") from error
