"""Measure how well a method restores the downscaled images of a benchmark."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ..engine import choose_compute, renderer_factory
from ..errors import LeafscopeError
from ..geometry import Grid, Size
from ..methods import Method
from ..photo import Photo
from ..resample import Interpolation, quantise
from .degradation import CAMERA_SUBSAMPLING, downscale_bicubic, jpeg_round_trip
from .metrics import blur_y, psnr_y, ssim_y

Pixels = NDArray[np.uint8]
Upscale = Callable[[Pixels, Size], NDArray[np.float32]]

THEN_LANCZOS = "+lanczos"
FIRST_SCALE = 4.0  # scale of the model's step, the largest scale of its training
WARM_UP = 48  # source pixels per side of a first image, whose time isn't measured


class EvaluationError(LeafscopeError):
    """An image, report or tool that an evaluation needs is missing or unusable."""


@dataclass(frozen=True, eq=False)
class ImagePair:
    """A benchmark image and its downscaled version."""

    name: str  # the file's name
    downscaled: Pixels  # the method's input, [h, w, 3]
    truth: Pixels  # the ideal output, [H, W, 3]


@dataclass(frozen=True)
class Score:
    """The quality and speed of a method on a benchmark at one scale."""

    model: str  # the method's name
    data: str  # the folder's name, with the JPEG quality of the inputs if they were compressed
    scale: float  # output pixels per source pixel
    count: int  # number of images
    psnr_y: float  # mean PSNR of luma in dB
    ssim_y: float | None  # mean SSIM of luma, or None without scikit-image
    # CPU time summed over cores, or wall time on a GPU, per megapixel of output, with encoding
    seconds_per_megapixel: float
    blur_y: float | None = None  # mean perceived blur, 0 (sharp) to 1; None without scikit-image

    def to_json(self) -> dict[str, str | float | None]:
        """Return the fields by name. An infinite PSNR becomes None, since JSON has no infinity."""
        return {**asdict(self), "psnr_y": self.psnr_y if math.isfinite(self.psnr_y) else None}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Score:
        """Create a score from `to_json` output; raises TypeError for missing or unknown fields."""
        score = cls(**values)
        return replace(score, psnr_y=math.inf) if score.psnr_y is None else score


def evaluate(method: str, data: Path, scale: float, jpeg: int | None = None) -> Score:
    """Measure `method` (see `build_upscaler`) on a benchmark.

    If `jpeg` is given, the inputs are first compressed as JPEG of this quality.
    """
    pairs = load_pairs(data, scale)
    if jpeg is not None:
        pairs = [
            replace(pair, downscaled=jpeg_round_trip(pair.downscaled, jpeg, CAMERA_SUBSAMPLING))
            for pair in pairs
        ]
    upscale = build_upscaler(method)
    first = pairs[0].downscaled[:WARM_UP, :WARM_UP]
    upscale(first, Size(2 * first.shape[1], 2 * first.shape[0]))
    # CPU time doesn't depend on what other processes do.
    clock = time.process_time if choose_compute().device.type == "cpu" else time.perf_counter
    has_skimage = find_spec("skimage") is not None
    psnr, ssim, blur, seconds, pixels = [], [], [], 0.0, 0
    for pair in pairs:
        height, width = pair.truth.shape[:2]
        start = clock()
        image = upscale(pair.downscaled, Size(width, height))
        seconds += clock() - start
        pixels += height * width
        truth = pair.truth / np.float32(255)
        psnr.append(psnr_y(image, truth, scale))
        if has_skimage:
            ssim.append(ssim_y(image, truth, scale))
            blur.append(blur_y(image, scale))
    return Score(
        method,
        data.name if jpeg is None else f"{data.name}, JPEG {jpeg}",
        scale,
        len(pairs),
        float(np.mean(psnr)),
        float(np.mean(ssim)) if has_skimage else None,
        seconds / pixels * 1e6,
        float(np.mean(blur)) if has_skimage else None,
    )


def build_upscaler(method: str) -> Upscale:
    """Return a function that upscales [h, w, 3] uint8 to a given size, [H, W, 3] in [0, 1].

    `method` is an interpolation, a model, a blend, "auto", or "MODEL+lanczos", which applies the
    model up to `FIRST_SCALE`, rounds to 8 bits, and continues with Lanczos. Raises ModelError if
    the method is unknown.
    """
    if method.endswith(THEN_LANCZOS):
        first = build_upscaler(method.removesuffix(THEN_LANCZOS))
        second = build_upscaler(Interpolation.LANCZOS.value)

        def upscale_twice(pixels: Pixels, size: Size) -> NDArray[np.float32]:
            height, width = pixels.shape[:2]
            intermediate = Size(
                min(size.width, round(width * FIRST_SCALE)),
                min(size.height, round(height * FIRST_SCALE)),
            )
            return second(quantise(first(pixels, intermediate)), size)

        return upscale_twice
    renderer = renderer_factory(Method.parse(method), choose_compute())

    def upscale(pixels: Pixels, size: Size) -> NDArray[np.float32]:
        photo = Photo(pixels)
        return renderer(photo).render(Grid.from_output_size(photo.size, size))

    return upscale


def load_pairs(data: Path, scale: float) -> list[ImagePair]:
    """Load the images of a benchmark, and downscale them by `scale` if needed.

    If the folder `xS` exists, where S is the scale, images are read from `xS/HR` and `xS/LR`.
    Otherwise the `HR` images of the smallest scale are downscaled with Pillow's bicubic filter to
    floor(side / scale), and cropped to round(floor(side / scale) * scale), as in LIIF's code (arXiv
    2012.09161). Raises EvaluationError if images are missing or their sizes don't match.
    """
    folder = data / f"x{scale:g}"
    if folder.is_dir():
        pairs = [
            ImagePair(file.name, _load_image(folder / "LR" / file.name), _load_image(file))
            for file in _list_images(folder)
        ]
    else:
        folders = sorted(data.glob("x*/HR"))
        if not folders:
            raise EvaluationError(f"There are no benchmark images in {data} (xS/HR/*.png).")
        pairs = [_downscale(file, scale) for file in _list_images(folders[0].parent)]
    for pair in pairs:
        _check_sizes(pair, scale, data)
    return pairs


def _list_images(folder: Path) -> list[Path]:
    files = sorted((folder / "HR").glob("*.png"))
    if not files:
        raise EvaluationError(f"There are no images in {folder / 'HR'}.")
    return files


def _downscale(file: Path, scale: float) -> ImagePair:
    truth = _load_image(file)
    height, width = (math.floor(side / scale) for side in truth.shape[:2])
    if min(height, width) < 1:
        raise EvaluationError(f"The image {file} is too small for a scale of {scale:g}.")
    truth = np.ascontiguousarray(truth[: round(height * scale), : round(width * scale)])
    return ImagePair(file.name, downscale_bicubic(truth, height, width), truth)


def _check_sizes(pair: ImagePair, scale: float, data: Path) -> None:
    for small, large in zip(pair.downscaled.shape[:2], pair.truth.shape[:2], strict=True):
        if abs(small * scale - large) > scale:
            raise EvaluationError(f"{pair.name} in {data} doesn't match a scale of {scale:g}.")
        if large <= 2 * math.ceil(scale):
            raise EvaluationError(f"{pair.name} in {data} is too small for a scale of {scale:g}.")


def _load_image(file: Path) -> Pixels:
    try:
        with Image.open(file) as image:
            return np.array(image.convert("RGB"))
    except OSError as error:
        raise EvaluationError(f"The image {file} can't be read: {error}.") from error
