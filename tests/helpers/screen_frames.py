"""Frames built from images."""

from __future__ import annotations

from PySide6.QtGui import QImage

from leafscope.core.frames import Frame, Stage
from leafscope.core.geometry import Viewport
from leafscope.core.methods import Method
from leafscope.gui.rendering import qimage


def exact_frame(image: QImage, viewport: Viewport) -> Frame:
    """Return an exact frame of an image at the window's top-left corner."""
    return Frame(
        generation=1,
        method=Method("bicubic"),
        pixels=qimage.to_words(image),
        has_alpha=image.hasAlphaChannel(),
        viewport=viewport,
        stage=Stage.EXACT,
        left=0,
        top=0,
        progress=1.0,
        seconds=0.0,
        device="cpu",
    )
