"""The colours and the opacity of a frame."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from leafscope.core.frames import Frame


def frame_rgb(frame: Frame) -> NDArray[np.uint8]:
    """Return a view of the pixels as RGB, premultiplied by alpha, [h, w, 3]."""
    return _frame_bytes(frame)[..., 2::-1]


def frame_alpha(frame: Frame) -> NDArray[np.uint8]:
    """Return a view of the opacity, [h, w]."""
    return _frame_bytes(frame)[..., 3]


def _frame_bytes(frame: Frame) -> NDArray[np.uint8]:
    """Return a view of blue, green, red and alpha, [h, w, 4]."""
    words = frame.pixels.astype("<u4", copy=False)
    return words.view(np.uint8).reshape(*words.shape, 4)
