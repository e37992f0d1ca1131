"""Image quality metrics, computed as in super-resolution papers."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating]

LUMA = np.array([65.738, 129.057, 25.064]) / 256  # ITU-R BT.601, as in LIIF's code


def psnr_y(prediction: Floats, truth: Floats, scale: float) -> float:
    """Return the PSNR of luma in dB, infinite for equal images.

    The computation follows LIIF (arXiv 2012.09161, section 4.2, benchmark sets). A border of
    `scale` pixels, rounded up, is cropped. The prediction is clamped but not rounded. Both images
    are RGB, [H, W, 3], in [0, 1]; the prediction may exceed this range. Raises ValueError if the
    shapes differ or the border covers the whole image.
    """
    first, second = _cropped_luma(prediction, truth, scale)
    error = float(np.mean((first - second) ** 2))
    return math.inf if error == 0 else -10 * math.log10(error)


def ssim_y(prediction: Floats, truth: Floats, scale: float) -> float:
    """Return the structural similarity of luma, at most 1.

    Wang et al., "Image Quality Assessment: From Error Visibility to Structural Similarity", 2004,
    with a Gaussian window (sigma 1.5 pixels) and luma in [16, 235], as in benchmark code. See
    `psnr_y` for arguments, border and errors. Also raises ModuleNotFoundError without scikit-image.
    """
    from skimage.metrics import structural_similarity

    first, second = (luma * 255 + 16 for luma in _cropped_luma(prediction, truth, scale))
    similarity: float = structural_similarity(  # type: ignore[no-untyped-call]
        first, second, data_range=255, gaussian_weights=True, sigma=1.5, use_sample_covariance=False
    )
    return float(similarity)


def blur_y(image: Floats, scale: float) -> float:
    """Return the perceived blur of luma, from 0 (sharp) to 1; needs no reference image.

    Crete et al., "The Blur Effect: Perception and Estimation with a New No-reference Perceptual
    Blur Metric", 2007, as in scikit-image. The metric doesn't distinguish true from invented
    detail. See `psnr_y` for range and border. Raises ModuleNotFoundError without scikit-image.
    """
    from skimage.measure import blur_effect

    luma, _ = _cropped_luma(image, image, scale)
    return float(blur_effect(luma))  # type: ignore[no-untyped-call]


def _cropped_luma(prediction: Floats, truth: Floats, scale: float) -> tuple[Floats, Floats]:
    """Return the luma of both images without the border, [h, w] float64 in [0, 0.859]."""
    if prediction.shape != truth.shape:
        raise ValueError(f"the prediction has shape {prediction.shape}, the truth {truth.shape}")
    border = math.ceil(scale)
    inside = slice(border, -border)
    first = np.clip(prediction, 0, 1)[inside, inside].astype(np.float64) @ LUMA
    second = truth[inside, inside].astype(np.float64) @ LUMA
    if first.size == 0:
        raise ValueError(f"a border of {border} pixels covers the whole image")
    return first, second
