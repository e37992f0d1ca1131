"""How far a picture is from the truth, as the papers of this field measure it."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating]

LUMA = np.array([65.738, 129.057, 25.064]) / 256  # ITU-R BT.601, as the LIIF code has it


def psnr_y(prediction: Floats, truth: Floats, scale: float) -> float:
    """Return the PSNR of the Y channel in dB, infinite for equal pictures.

    The protocol of LIIF (arXiv 2012.09161, section 4.2, benchmark sets): a border of `scale`
    pixels is cut, and the prediction is clamped and not rounded.

    Args:
        prediction: RGB, [H, W, 3], about [0, 1].
        truth: RGB, [H, W, 3] in [0, 1].
        scale: output pixels per source pixel; the border is as many pixels, rounded up.

    Raises:
        ValueError: if the shapes differ, or nothing is left inside the border.

    """
    first, second = _luma_inside(prediction, truth, scale)
    error = float(np.mean((first - second) ** 2))
    return math.inf if error == 0 else -10 * math.log10(error)


def ssim_y(prediction: Floats, truth: Floats, scale: float) -> float:
    """Return the structural similarity of the Y channel, at most 1.

    Wang et al., "Image Quality Assessment: From Error Visibility to Structural Similarity", 2004:
    a Gaussian window of 1.5 pixels, on the picture inside the border that `psnr_y` cuts. Y is
    taken in [16, 235] of 255, as the benchmarks' code has it.

    Args:
        prediction: RGB, [H, W, 3], about [0, 1].
        truth: RGB, [H, W, 3] in [0, 1].
        scale: output pixels per source pixel.

    Raises:
        ValueError: if the shapes differ, or nothing is left inside the border.
        ModuleNotFoundError: without scikit-image.

    """
    from skimage.metrics import structural_similarity

    first, second = (luma * 255 + 16 for luma in _luma_inside(prediction, truth, scale))
    similarity: float = structural_similarity(  # type: ignore[no-untyped-call]
        first,
        second,
        data_range=255,
        gaussian_weights=True,
        sigma=1.5,
        use_sample_covariance=False,
    )
    return float(similarity)


def blur_y(picture: Floats, scale: float) -> float:
    """Return how blurred the Y channel looks, from 0 (sharp) to 1; no truth is asked.

    Crete et al., "The Blur Effect: Perception and Estimation with a New No-reference Perceptual
    Blur Metric", 2007, as scikit-image has it. It tells detail from smoothness, not truth from
    invention: read it beside the others.

    Args:
        picture: RGB, [H, W, 3], about [0, 1].
        scale: output pixels per source pixel; the border that `psnr_y` cuts is cut.

    Raises:
        ModuleNotFoundError: without scikit-image.

    """
    from skimage.measure import blur_effect

    luma, _ = _luma_inside(picture, picture, scale)
    return float(blur_effect(luma))  # type: ignore[no-untyped-call]


def _luma_inside(prediction: Floats, truth: Floats, scale: float) -> tuple[Floats, Floats]:
    """Return the Y channels without the border, [h, w] float64 in [0, 0.859]."""
    if prediction.shape != truth.shape:
        raise ValueError(f"the picture is {prediction.shape}, the truth {truth.shape}")
    border = math.ceil(scale)
    inside = slice(border, -border)
    first = np.clip(prediction, 0, 1)[inside, inside].astype(np.float64) @ LUMA
    second = truth[inside, inside].astype(np.float64) @ LUMA
    if first.size == 0:
        raise ValueError(f"nothing is left inside a border of {border} pixels")
    return first, second
