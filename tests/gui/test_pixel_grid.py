"""The pixel grid: lines between source pixels, and source pixels shown as squares."""

from __future__ import annotations

import numpy as np
import pytest
from canvas_harness import PHOTO, CanvasHarness
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from leafscope.core.geometry import Grid, Size, Viewport
from leafscope.core.methods import Method
from leafscope.gui.canvas.painting import pixel_edges
from leafscope.gui.rendering import qimage
from leafscope.gui.session.comparison import CompareMode


@pytest.fixture
def harness(qtbot: QtBot) -> CanvasHarness:
    return CanvasHarness(qtbot, reduce_motion=True)


def paint(harness: CanvasHarness) -> NDArray[np.int_]:
    return qimage.to_rgb(harness.canvas.grab().toImage()).astype(int)


@pytest.mark.parametrize("scale", [8.31, 10.0, 13.37, 63.9])
def test_lines_are_where_the_source_pixel_changes(scale: float) -> None:
    photo, view = Size(90, 70), Viewport(scale, 10.4, 20.7, 300, 200)
    columns, rows = pixel_edges(photo, view)
    grid: Grid = view.visible_grid(photo)[2]
    for axis, lines in ((grid.x, columns), (grid.y, rows)):
        source = np.floor(axis.positions())
        changes = np.flatnonzero(np.diff(source)) + 1
        inside = [line for line in lines if 0 < line < axis.count]
        assert inside == changes.tolist()


def test_lines_end_at_the_photos_edge() -> None:
    columns, rows = pixel_edges(Size(3, 2), Viewport(10.0, -5.0, -4.0, 200, 200))
    assert columns == [50, 60, 70, 80]
    assert rows == [40, 50, 60]


def test_there_are_no_lines_outside_the_photo() -> None:
    assert pixel_edges(Size(3, 2), Viewport(10.0, 50.0, 50.0, 200, 200)) == ([], [])


def test_the_grid_is_visible_above_scale_8_when_shown(harness: CanvasHarness) -> None:
    harness.view.zoom_to(10.0)
    plain = paint(harness)
    harness.canvas.show_grid(True)
    lines = np.abs(paint(harness) - plain).max(axis=2)[:340]  # above the pane's label
    columns, _ = pixel_edges(PHOTO, harness.viewport)
    between = [x for x in range(plain.shape[1]) if x not in columns]
    inside = [x for x in columns if 0 <= x < plain.shape[1]]
    assert lines[:, inside].min() >= 20
    assert np.median(lines[:, between]) == 0
    harness.view.zoom_to(8.0)
    eight = paint(harness)
    harness.canvas.show_grid(False)
    assert np.array_equal(paint(harness), eight)


def test_source_pixels_are_shown_above_scale_8_when_the_grid_is_shown(
    harness: CanvasHarness,
) -> None:
    harness.comparison.set_method("spectral")

    def methods() -> tuple[str, ...]:
        return tuple(map(str, harness.comparison.pane_layout(harness.canvas.device_size).methods))

    harness.view.zoom_to(12.0)
    assert methods() == ("spectral",)
    harness.canvas.show_grid(True)
    assert methods() == ("nearest",)
    harness.view.zoom_to(8.0)
    assert methods() == ("spectral",)
    harness.view.zoom_to(8.01)
    assert methods() == ("nearest",)
    harness.canvas.show_grid(False)
    assert methods() == ("spectral",)


@pytest.mark.parametrize("mode", list(CompareMode))
def test_source_pixels_fill_every_pane_and_space_shows_bicubic(
    harness: CanvasHarness, mode: CompareMode
) -> None:
    harness.comparison.set_mode(mode)
    harness.view.zoom_to(12.0)
    harness.canvas.show_grid(True)
    pane_layout = harness.comparison.pane_layout(harness.canvas.device_size)
    assert {pane.method for pane in pane_layout.panes} == {Method("nearest")}
    assert all(pane.difference_from is None for pane in pane_layout.panes)
    harness.comparison.show_baseline(True)
    pane_layout = harness.comparison.pane_layout(harness.canvas.device_size)
    assert pane_layout.methods == (Method("bicubic"),)
