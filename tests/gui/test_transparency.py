"""Transparent photos are painted over a checkerboard."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter
from screen_frames import exact_frame

from leafscope.core.frames import Frame
from leafscope.core.geometry import Viewport
from leafscope.core.photo import Photo
from leafscope.gui.canvas.painting import paint_layers
from leafscope.gui.rendering import qimage
from leafscope.gui.rendering.base_image import build_base_image
from leafscope.gui.rendering.frame_store import Layer
from leafscope.gui.rendering.qimage import GREYS, SQUARE, ScreenColours, composite_on_checkerboard

SIDE, LEVEL, ALPHA = 48, 200, 102


def translucent_photo() -> Photo:
    return Photo(np.full((SIDE, SIDE, 3), LEVEL, np.uint8), np.full((SIDE, SIDE), ALPHA, np.uint8))


def expected() -> NDArray[np.float64]:
    """Return the level of each pixel over a checkerboard aligned with the photo."""
    squares = np.arange(SIDE) // SQUARE
    board = np.array(GREYS)[(squares[:, None] + squares) % 2]
    levels: NDArray[np.float64] = LEVEL * ALPHA / 255 + board * (1 - ALPHA / 255)
    return levels


def frame(scale: float) -> Frame:
    photo = translucent_photo()
    assert photo.alpha is not None
    image = ScreenColours(photo).image(photo.pixels.astype(np.uint8), photo.alpha.astype(np.uint8))
    viewport = Viewport(scale, 0.0, 0.0, SIDE + 20, SIDE + 20)
    return exact_frame(image, viewport)


def painted(*layers: Layer) -> NDArray[np.uint8]:
    """Paint a pane larger than the photo at scale 1."""
    screen = QImage(SIDE + 20, SIDE + 20, QImage.Format.Format_RGB32)
    screen.fill(0)
    painter = QPainter(screen)
    paint_layers(
        painter,
        build_base_image(translucent_photo()),
        layers,
        Viewport(1.0, 0.0, 0.0, SIDE + 20, SIDE + 20),
    )
    painter.end()
    return qimage.to_rgb(screen)


@pytest.mark.parametrize(
    "layers",
    [
        (),
        (Layer(frame(1.0), 1.0),),
        (Layer(frame(1.0), 0.3),),
        (Layer(frame(1.0), 1.0), Layer(frame(1.0), 0.5)),
        (Layer(frame(0.999), 1.0), Layer(frame(1.0), 0.5)),
    ],
    ids=["base", "frame", "fading in", "fading over", "over another view"],
)
def test_stacked_layers_keep_their_transparency(layers: tuple[Layer, ...]) -> None:
    seen = painted(*layers)
    inside = seen[: SIDE - 1, : SIDE - 1].astype(float)
    assert np.abs(inside - expected()[: SIDE - 1, : SIDE - 1, None]).max() <= 2


def test_there_is_no_checkerboard_beside_the_photo() -> None:
    assert not painted(Layer(frame(1.0), 1.0))[SIDE + 1 :, SIDE + 1 :].any()


def test_the_checkerboard_of_a_cropped_image_is_aligned() -> None:
    photo = translucent_photo()
    assert photo.alpha is not None
    image = ScreenColours(photo).image(photo.pixels.astype(np.uint8), photo.alpha.astype(np.uint8))
    whole = qimage.to_rgb(composite_on_checkerboard(image, QPoint()))
    part = qimage.to_rgb(composite_on_checkerboard(image.copy(17, 5, 20, 20), QPoint(-17, -5)))
    assert np.array_equal(part, whole[5:25, 17:37])
    assert np.abs(whole[..., 0] - expected()).max() <= 1


def test_an_opaque_image_is_returned_unchanged() -> None:
    image = qimage.from_rgb(np.full((4, 4, 3), 7, np.uint8))
    assert composite_on_checkerboard(image, QPoint()) is image
