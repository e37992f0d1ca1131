"""Methods are scored against a larger photo of the same scene."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image
from tiny import noise

from leafscope.core.engine import Renderer
from leafscope.core.errors import LeafscopeError, ViewError
from leafscope.core.evaluation.metrics import psnr_y, ssim_y
from leafscope.core.geometry import Box, Grid, Size
from leafscope.core.inspection import reference as module
from leafscope.core.inspection.reference import (
    ReferencePhotoError,
    ReferenceScore,
    check_reference,
    score_against_reference,
)
from leafscope.core.models import load_model
from leafscope.core.photo import Photo
from leafscope.core.resample import Interpolation


def reduced(photo: Photo, width: int, height: int) -> Photo:
    small = Image.fromarray(photo.pixels).resize((width, height), Image.Resampling.BICUBIC)
    return Photo(np.array(small))


def whole(photo: Photo) -> Box:
    return Box(0, 0, photo.size.width, photo.size.height)


def measured(method: Interpolation, photo: Photo, large: Photo, box: Box) -> ReferenceScore:
    return score_against_reference(Renderer(photo, method).render, photo, large, box)


def test_whole_photo_is_scored_like_a_benchmark(chelsea: Photo) -> None:
    small = reduced(chelsea, 35, 30)
    renderer = Renderer(small, Interpolation.BICUBIC)
    found = score_against_reference(renderer.render, small, chelsea, whole(small))
    enlarged = renderer.render(Grid.from_output_size(small.size, chelsea.size))
    truth = chelsea.pixels / np.float32(255)
    assert found.scale == 2
    assert found.box == whole(small)
    assert found.psnr_y == pytest.approx(psnr_y(enlarged, truth, 2))
    assert found.ssim_y == pytest.approx(ssim_y(enlarged, truth, 2))


def test_model_scores_better_than_bicubic(chelsea: Photo) -> None:
    small = reduced(chelsea, 35, 30)
    model = score_against_reference(
        Renderer(small, load_model("leaf-s")).render, small, chelsea, Box(4, 3, 25, 24)
    )
    bicubic = measured(Interpolation.BICUBIC, small, chelsea, Box(4, 3, 25, 24))
    assert model.psnr_y > bicubic.psnr_y + 1
    assert model.ssim_y is not None
    assert bicubic.ssim_y is not None
    assert model.ssim_y > bicubic.ssim_y


@pytest.mark.parametrize("size", [(48, 40), (37, 31), (50, 41)])
def test_only_the_region_is_scored(size: tuple[int, int]) -> None:
    """A reference equal to the upscaled photo in the region has an infinite PSNR."""
    photo, box = noise(24, 20), Box(5, 4, 16, 12)
    enlarged = Renderer(photo, Interpolation.NEAREST).render(
        Grid.from_output_size(photo.size, Size(*size))
    )
    pixels = np.rint(enlarged * 255).astype(np.uint8)
    pixels[:4] = 255 - pixels[:4]
    large = Photo(pixels)
    assert measured(Interpolation.NEAREST, photo, large, box).psnr_y == math.inf
    assert measured(Interpolation.NEAREST, photo, large, whole(photo)).psnr_y < 40


def test_16_bit_reference_has_the_same_score() -> None:
    photo, large = noise(16, 16), noise(32, 32, seed=1)
    deep = replace(large, pixels=large.pixels.astype(np.uint16) * 257)
    eight = measured(Interpolation.BICUBIC, photo, large, whole(photo))
    sixteen = measured(Interpolation.BICUBIC, photo, deep, whole(photo))
    assert sixteen.psnr_y == pytest.approx(eight.psnr_y, abs=1e-4)


def test_region_too_small_for_ssim_has_a_psnr() -> None:
    found = measured(Interpolation.BICUBIC, noise(20, 20), noise(40, 40, 1), Box(2, 2, 6, 6))
    assert math.isfinite(found.psnr_y)
    assert found.ssim_y is None


def test_psnr_needs_no_scikit_image(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "find_spec", lambda _: None)
    photo = noise(20, 20)
    found = measured(Interpolation.BICUBIC, photo, noise(40, 40, 1), whole(photo))
    assert math.isfinite(found.psnr_y)
    assert found.ssim_y is None


def test_middle_of_a_large_region_is_scored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_PIXELS", 1600)
    photo = noise(40, 80)
    found = measured(Interpolation.BICUBIC, photo, noise(80, 160, 1), whole(photo))
    assert found.box.width * found.box.height * 4 <= 1600
    assert abs(found.box.left * 2 + found.box.width - 40) <= 1
    assert abs(found.box.top * 2 + found.box.height - 80) <= 1


@pytest.mark.parametrize("size", [(199, 151), (200, 150), (402, 299), (201, 151), (150, 113)])
def test_reference_may_be_cropped_by_a_pixel(size: tuple[int, int]) -> None:
    scale = check_reference(Size(100, 75), Size(*size))
    assert scale == size[0] / 100


@pytest.mark.parametrize("size", [(100, 75), (60, 45), (150, 75), (200, 160), (150, 200)])
def test_smaller_or_differently_shaped_reference_is_refused(
    size: tuple[int, int],
) -> None:
    with pytest.raises(ReferencePhotoError, match="reference"):
        check_reference(Size(100, 75), Size(*size))
    assert issubclass(ReferencePhotoError, LeafscopeError)


def test_region_of_a_single_pixel_is_refused() -> None:
    with pytest.raises(ReferencePhotoError, match="too small"):
        measured(Interpolation.BICUBIC, noise(20, 20), noise(40, 40, 1), Box(2, 2, 1, 9))


def test_region_outside_the_photo_is_refused() -> None:
    with pytest.raises(ViewError):
        measured(Interpolation.BICUBIC, noise(20, 20), noise(40, 40, 1), Box(15, 2, 9, 9))
