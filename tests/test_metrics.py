"""PSNR, SSIM and blur as defined in the papers."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PIL import Image, ImageFilter

from leafscope.core.evaluation.metrics import blur_y, psnr_y, ssim_y


def picture(side: int = 20, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).random((side, side, 3))


def test_equal_images_have_infinite_psnr_and_ssim_of_1() -> None:
    assert psnr_y(picture(), picture(), 2) == math.inf
    assert ssim_y(picture(), picture(), 2) == pytest.approx(1)


def test_grey_error_is_weighted_by_the_sum_of_luma_coefficients() -> None:
    truth = np.full((20, 20, 3), 0.5)
    expected = -20 * math.log10(0.1 * (65.738 + 129.057 + 25.064) / 256)
    assert psnr_y(truth + 0.1, truth, 2) == pytest.approx(expected)


@pytest.mark.parametrize(("channel", "weight"), [(0, 65.738), (1, 129.057), (2, 25.064)])
def test_each_channel_has_its_own_weight(channel: int, weight: float) -> None:
    truth = np.full((20, 20, 3), 0.5)
    prediction = truth.copy()
    prediction[..., channel] += 0.1
    expected = -20 * math.log10(0.1 * weight / 256)
    assert psnr_y(prediction, truth, 2) == pytest.approx(expected)


@pytest.mark.parametrize(("scale", "border"), [(2, 2), (4, 4), (2.7, 3), (1.5, 2)])
def test_border_is_the_scale_rounded_up(scale: float, border: int) -> None:
    truth = picture()
    outside = truth.copy()
    outside[:border], outside[-border:] = 0, 0
    outside[:, :border], outside[:, -border:] = 0, 0
    assert psnr_y(outside, truth, scale) == math.inf
    inside = truth.copy()
    inside[border, border] = 0
    assert psnr_y(inside, truth, scale) < 60


def test_prediction_is_clamped_but_not_rounded() -> None:
    white = np.ones((20, 20, 3))
    assert psnr_y(white + 0.3, white, 2) == math.inf
    assert psnr_y(white - 1e-4, white, 2) == pytest.approx(
        80 - 20 * math.log10((65.738 + 129.057 + 25.064) / 256)
    )


def test_ssim_decreases_with_noise() -> None:
    truth = picture()
    noise = np.random.default_rng(1).normal(0, 1, truth.shape)
    values = [ssim_y(truth + amount * noise, truth, 2) for amount in (0, 0.05, 0.2)]
    assert values == sorted(values, reverse=True)
    assert values[-1] < 0.95


def test_images_of_different_sizes_are_refused() -> None:
    with pytest.raises(ValueError, match="truth"):
        psnr_y(picture(20), picture(21), 2)


def test_border_larger_than_the_image_is_refused() -> None:
    with pytest.raises(ValueError, match="border"):
        psnr_y(picture(8), picture(8), 4)


def test_blur_increases_with_the_radius() -> None:
    levels = np.random.default_rng(1).integers(0, 256, (64, 64, 3), np.uint8)
    pictures = [
        np.asarray(Image.fromarray(levels).filter(ImageFilter.GaussianBlur(radius))) / 255
        for radius in (0, 0.6, 1.5, 4)
    ]
    blurs = [blur_y(picture, 2) for picture in pictures]
    assert blurs == sorted(blurs)
    assert 0 <= blurs[0] < blurs[-1] - 0.2 <= 0.8
