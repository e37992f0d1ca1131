"""The canvas is painted to its edges at every position and device pixel ratio."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from canvas_harness import CanvasHarness
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from leafscope.gui.rendering import qimage
from leafscope.gui.session.comparison import CompareMode

GREY = 128  # level of the photo
RATIOS = [1.25, 1.5, 1.75]
EXPECTED_RATIOS = "LEAFSCOPE_TEST_EXPECTED_RATIOS"  # of the screens, in JSON


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
def test_edges_have_the_photos_colour(
    qapp: QApplication, qtbot: QtBot, harness: CanvasHarness, mode: CompareMode
) -> None:
    harness.comparison.set_mode(mode)
    harness.view.zoom_to(4.0)
    ratios = [screen.devicePixelRatio() for screen in qapp.screens()]
    assert json.loads(os.environ.get(EXPECTED_RATIOS, "null")) in (None, ratios)
    for screen in qapp.screens():
        ratio = move_to_screen(harness.canvas, screen, qtbot)
        for begin in range(4):
            for length in range(200, 204):
                harness.canvas.setGeometry(begin, begin, length, length)
                check_edges(harness, ratio, begin, length)


def move_to_screen(canvas: QWidget, screen: QScreen, qtbot: QtBot) -> float:
    """Move the canvas with its window to a screen, and return its device pixel ratio there."""
    canvas.window().move(screen.geometry().topLeft())
    ratio = screen.devicePixelRatio()
    qtbot.waitUntil(lambda: canvas.devicePixelRatioF() == ratio)
    return ratio


def check_edges(harness: CanvasHarness, ratio: float, begin: int, length: int) -> None:
    """Check the edges of a square canvas."""
    shot = qimage.to_rgb(harness.canvas.window().grab().toImage())
    visible = slice(to_device_pixel(begin * ratio), to_device_pixel((begin + length) * ratio))
    edges = [shot[visible.start, visible], shot[visible.stop - 1, visible]]
    edges += [shot[visible, visible.start], shot[visible, visible.stop - 1]]
    middles = [np.median(edge, 0).tolist() for edge in edges]  # the median ignores labels
    assert middles == [[GREY] * 3] * 4, (ratio, begin, length)


def test_edges_have_the_photos_colour_at_fractional_ratios(tmp_path: Path) -> None:
    """Use three screens in another process, since Qt reads scale factors only when it starts."""
    density = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screens = [
        {"name": f"{ratio}", "x": 1000 * place, "y": 0, "width": 1000, "height": 1000, **density}
        for place, ratio in enumerate(RATIOS)
    ]
    (tmp_path / "screens.json").write_text(json.dumps({"screens": screens}))
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / 'screens.json'}",
        "QT_SCREEN_SCALE_FACTORS": ";".join(map(str, RATIOS)),
        EXPECTED_RATIOS: json.dumps(RATIOS),
    }
    this = f"{__file__}::test_edges_have_the_photos_colour"
    command = [sys.executable, "-m", "pytest", "-q", "--basetemp", str(tmp_path / "files"), this]
    found = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout
