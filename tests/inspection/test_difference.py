"""The absolute difference of two images."""

from __future__ import annotations

import numpy as np
import pytest

from leafscope.core.errors import ViewError
from leafscope.core.inspection.deviation import absolute_difference


def picture(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (9, 7, 3), dtype=np.uint8)


def test_difference_of_equal_images_is_black() -> None:
    assert not absolute_difference(picture(0), picture(0), 8).any()


@pytest.mark.parametrize("gain", [0.5, 1, 2.5, 8, 300, 1e300])
def test_difference_is_multiplied_by_the_gain(gain: float) -> None:
    first, second = picture(0), picture(1)
    distance = np.abs(first.astype(float) - second)
    expected = np.where(distance == 0, 0, np.minimum(distance * gain, 255))
    assert np.abs(absolute_difference(first, second, gain) - expected).max() <= 0.5


def test_difference_is_symmetric() -> None:
    assert (
        absolute_difference(picture(0), picture(1), 3)
        == absolute_difference(picture(1), picture(0), 3)
    ).all()


@pytest.mark.parametrize("gain", [0, -1, float("nan"), float("inf")])
def test_invalid_gain_is_refused(gain: float) -> None:
    with pytest.raises(ViewError, match="gain"):
        absolute_difference(picture(0), picture(1), gain)


def test_images_of_different_sizes_are_refused() -> None:
    with pytest.raises(ValueError, match="other"):
        absolute_difference(picture(0), picture(1)[:-1])
