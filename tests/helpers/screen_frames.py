"""Frames for what only paints or reads them."""

from __future__ import annotations

from PySide6.QtGui import QImage

from leafscope.core.frames import Stage
from leafscope.core.geometry import Viewport
from leafscope.core.methods import Method
from leafscope.gui.rendering.frames import ScreenFrame


def exact_frame(image: QImage, viewport: Viewport) -> ScreenFrame:
    """Return the last frame of a view that begins in the window's corner."""
    return ScreenFrame(
        generation=1,
        method=Method("bicubic"),
        image=image,
        viewport=viewport,
        stage=Stage.EXACT,
        left=0,
        top=0,
        progress=1.0,
        seconds=0.0,
        device="cpu",
    )
