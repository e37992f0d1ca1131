"""The picture reaches the edges of its widget on every screen, wherever that lies in the window."""

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

GREY = 128  # of the photo


def whole(place: float) -> int:
    """Return the device pixel that Qt takes for a place: of halves the next one."""
    return math.floor(place + 0.5)


@pytest.fixture
def harness(qtbot: QtBot) -> Iterator[CanvasHarness]:
    """A canvas in a window, which is larger."""
    harness, host = CanvasHarness(qtbot, reduce_motion=True), QWidget()
    host.resize(320, 240)
    harness.canvas.setParent(host)
    host.show()
    harness.canvas.show()
    yield harness
    harness.canvas.setParent(None)  # which closes by itself


@pytest.mark.parametrize("mode", [CompareMode.OFF, CompareMode.SPLIT])
def test_no_line_of_another_colour_is_left(harness: CanvasHarness, mode: CompareMode) -> None:
    harness.comparison.set_mode(mode)
    harness.view.zoom_to(4.0)
    ratio = harness.canvas.devicePixelRatioF()
    for begin in range(4):
        for length in range(200, 204):
            harness.canvas.setGeometry(begin, begin, length, length)
            shot = qimage.to_rgb(harness.canvas.window().grab().toImage())
            seen = slice(whole(begin * ratio), whole((begin + length) * ratio))
            edges = [shot[seen.start, seen], shot[seen.stop - 1, seen]]
            edges += [shot[seen, seen.start], shot[seen, seen.stop - 1]]
            middles = [np.median(edge, 0).tolist() for edge in edges]  # labels lie elsewhere
            assert middles == [[GREY] * 3] * 4, (begin, length)


@pytest.mark.parametrize("ratio", [1.25, 1.5, 1.75])
def test_so_it_is_on_a_screen_of_fractions(tmp_path: Path, ratio: float) -> None:
    this = f"{__file__}::test_no_line_of_another_colour_is_left"
    command = [sys.executable, "-m", "pytest", "-q", "--basetemp", str(tmp_path / "files"), this]
    screen = {**os.environ, "QT_SCALE_FACTOR": f"{ratio}"}
    found = subprocess.run(command, env=screen, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout
