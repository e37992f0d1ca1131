"""Photos are converted to sRGB for the screen."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import profiles
import pytest
from driver import Driver
from numpy.typing import NDArray
from PIL import Image, ImageCms
from PySide6.QtGui import QColorSpace

from leafscope.core.photo.colour import SRGB
from leafscope.gui.rendering import qimage

WARM = (200, 90, 60)


def apple_p3() -> bytes:
    return bytes(QColorSpace(QColorSpace.NamedColorSpace.DisplayP3).iccProfile().data())


def patch(colour: tuple[int, ...], mode: str = "RGB") -> Image.Image:
    return Image.new(mode, (96, 72), colour if mode == "RGB" else colour[0])


def expected(image: Image.Image, profile: bytes) -> NDArray[np.int_]:
    converted = ImageCms.profileToProfile(
        image, io.BytesIO(profile), io.BytesIO(SRGB), outputMode="RGB"
    )
    assert converted is not None
    colour: NDArray[np.int_] = np.asarray(converted, np.int_)[0, 0]
    return colour


def painted(driver: Driver) -> NDArray[np.int_]:
    picture = qimage.to_rgb(driver.window.canvas.grab().toImage())
    return np.asarray(picture[picture.shape[0] // 2, picture.shape[1] // 2], np.int_)


def show(driver: Driver, path: Path) -> None:
    driver.window.comparison.set_method("bicubic")
    driver.open(path)
    driver.window.view.zoom_to(3.0)


def settle(driver: Driver) -> None:
    driver.wait_exact()
    driver.wait(lambda: not driver.window.session.store.is_fading)


@pytest.mark.parametrize("profile", [apple_p3, profiles.display_p3, profiles.adobe_rgb])
def test_wide_gamut_photos_are_converted(
    driver: Driver, tmp_path: Path, profile: Callable[[], bytes]
) -> None:
    path = tmp_path / "wide.png"
    patch(WARM).save(path, icc_profile=profile())
    show(driver, path)
    base = painted(driver)  # before any frame
    settle(driver)
    frame = painted(driver)
    converted = expected(patch(WARM), profile())
    assert np.abs(frame - converted).max() <= 2
    assert np.abs(base - converted).max() <= 2
    assert frame[0] > WARM[0] + 4  # the same red has a higher level in the smaller gamut


def test_grey_photos_with_a_profile_are_converted(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "grey.png"
    patch((100,), "L").save(path, icc_profile=profiles.grey())
    show(driver, path)
    settle(driver)
    frame = painted(driver)
    assert np.abs(frame - expected(patch((100,), "L"), profiles.grey())).max() <= 2
    assert frame[0] == frame[1] == frame[2] > 104  # gamma 1.8 is lighter than sRGB's


@pytest.mark.qt_log_ignore("fromIccProfile", "tag count sanity", extend=True)
@pytest.mark.parametrize("length", [130, 300])
def test_a_damaged_profile_is_treated_as_srgb(driver: Driver, tmp_path: Path, length: int) -> None:
    path = tmp_path / "damaged.png"
    patch(WARM).save(path, icc_profile=profiles.adobe_rgb()[:length])
    show(driver, path)
    settle(driver)
    assert tuple(painted(driver)) == WARM
