"""The canvas is painted to its edges at every position and device pixel ratio."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from canvas_harness import CanvasHarness
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from leafscope.gui.rendering import qimage
from leafscope.gui.session.comparison import CompareMode

GREY = 128  # level of the photo


def to_device_pixel(position: float) -> int:
    """Round a position as Qt does, halves up."""
    return math.floor(position + 0.5)


@pytest.fixture
def harness(qtbot: QtBot) -> Iterator[CanvasHarness]:
    """A canvas inside a larger window."""
    harness, host = CanvasHarness(qtbot, reduce_motion=True), QWidget()
    host.resize(320, 240)
    harness.canvas.setParent(host)
    host.show()
    harness.canvas.show()
    yield harness
    harness.canvas.setParent(None)  # so that qtbot can close it


@pytest.mark.parametrize("mode", [CompareMode.OFF, CompareMode.SPLIT])
def test_edges_have_the_photos_colour(harness: CanvasHarness, mode: CompareMode) -> None:
    harness.comparison.set_mode(mode)
    harness.view.zoom_to(4.0)
    ratio = harness.canvas.devicePixelRatioF()
    for begin in range(4):
        for length in range(200, 204):
            harness.canvas.setGeometry(begin, begin, length, length)
            shot = qimage.to_rgb(harness.canvas.window().grab().toImage())
            visible = slice(
                to_device_pixel(begin * ratio), to_device_pixel((begin + length) * ratio)
            )
            edges = [shot[visible.start, visible], shot[visible.stop - 1, visible]]
            edges += [shot[visible, visible.start], shot[visible, visible.stop - 1]]
            middles = [np.median(edge, 0).tolist() for edge in edges]  # the median ignores labels
            assert middles == [[GREY] * 3] * 4, (begin, length)


@pytest.mark.parametrize("ratio", [1.25, 1.5, 1.75])
def test_edges_have_the_photos_colour_at_fractional_ratios(tmp_path: Path, ratio: float) -> None:
    this = f"{__file__}::test_edges_have_the_photos_colour"
    command = [sys.executable, "-m", "pytest", "-q", "--basetemp", str(tmp_path / "files"), this]
    screen = {**os.environ, "QT_SCALE_FACTOR": f"{ratio}"}
    found = subprocess.run(command, env=screen, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout
