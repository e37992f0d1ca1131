"""Looking at the photo's own pixels: a grid between them, and squares in place of a method."""

from __future__ import annotations

import numpy as np
import pytest
from canvas_harness import PHOTO, CanvasHarness
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from leafscope.core.geometry import Grid, Size, Viewport
from leafscope.core.methods import Method
from leafscope.gui.canvas.pixel_display import PixelDisplay
from leafscope.gui.canvas.pixel_grid import pixel_edges
from leafscope.gui.rendering import qimage
from leafscope.gui.session.comparison import CompareMode


@pytest.fixture
def harness(qtbot: QtBot) -> CanvasHarness:
    return CanvasHarness(qtbot, reduce_motion=True)


def painted(harness: CanvasHarness) -> NDArray[np.int_]:
    return qimage.to_rgb(harness.canvas.grab().toImage()).astype(int)


@pytest.mark.parametrize("scale", [8.31, 10.0, 13.37, 63.9])
def test_lines_lie_where_the_source_pixel_under_a_device_pixel_changes(scale: float) -> None:
    photo, view = Size(90, 70), Viewport(scale, 10.4, 20.7, 300, 200)
    columns, rows = pixel_edges(photo, view)
    grid: Grid = view.visible_grid(photo)[2]
    for axis, lines in ((grid.x, columns), (grid.y, rows)):
        source = np.floor(axis.positions())
        changes = np.flatnonzero(np.diff(source)) + 1
        inside = [line for line in lines if 0 < line < axis.count]
        assert inside == changes.tolist()


def test_lines_end_with_the_photo() -> None:
    columns, rows = pixel_edges(Size(3, 2), Viewport(10.0, -5.0, -4.0, 200, 200))
    assert columns == [50, 60, 70, 80]
    assert rows == [40, 50, 60]


def test_a_window_beside_the_photo_has_no_lines() -> None:
    assert pixel_edges(Size(3, 2), Viewport(10.0, 50.0, 50.0, 200, 200)) == ([], [])


def test_the_grid_is_seen_above_eight_times_once_it_is_switched_on(harness: CanvasHarness) -> None:
    harness.view.zoom_to(10.0)
    plain = painted(harness)
    harness.canvas.pixel_grid.shown = True
    harness.canvas.update()
    lines = np.abs(painted(harness) - plain).max(axis=2)
    columns, _ = pixel_edges(PHOTO, harness.viewport)
    between = [x for x in range(plain.shape[1]) if x not in columns]
    inside = [x for x in columns if 0 <= x < plain.shape[1]]
    assert lines[:, inside].min() >= 20
    assert np.median(lines[:, between]) == 0
    harness.view.zoom_to(8.0)
    eight = painted(harness)
    harness.canvas.pixel_grid.shown = False
    assert np.array_equal(painted(harness), eight)


def test_squares_are_shown_only_close_up_and_only_when_wanted(harness: CanvasHarness) -> None:
    display = PixelDisplay(harness.view, harness.comparison)
    harness.comparison.set_method("spectral")

    def methods() -> tuple[str, ...]:
        return tuple(map(str, harness.comparison.pane_layout(harness.canvas.device_size).methods))

    harness.view.zoom_to(12.0)
    assert methods() == ("spectral",)
    display.want(True)
    assert methods() == ("nearest",)
    harness.view.zoom_to(8.0)
    assert methods() == ("spectral",)
    harness.view.zoom_to(8.01)
    assert methods() == ("nearest",)
    display.want(False)
    assert methods() == ("spectral",)


@pytest.mark.parametrize("mode", list(CompareMode))
def test_squares_take_every_pane_and_space_still_shows_bicubic(
    harness: CanvasHarness, mode: CompareMode
) -> None:
    display = PixelDisplay(harness.view, harness.comparison)
    harness.comparison.set_mode(mode)
    harness.view.zoom_to(12.0)
    display.want(True)
    pane_layout = harness.comparison.pane_layout(harness.canvas.device_size)
    assert {pane.method for pane in pane_layout.panes} == {Method("nearest")}
    assert all(pane.difference_from is None for pane in pane_layout.panes)
    harness.comparison.show_baseline(True)
    pane_layout = harness.comparison.pane_layout(harness.canvas.device_size)
    assert pane_layout.methods == (Method("bicubic"),)
