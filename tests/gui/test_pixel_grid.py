"""Looking at the photo's own pixels: a grid between them, and squares in place of a method."""

from __future__ import annotations

import numpy as np
import pytest
from moving import PHOTO, Desk
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from leafscope.core.geometry import Grid, Size, Viewport
from leafscope.gui.canvas.pixel_display import PixelDisplay
from leafscope.gui.canvas.pixel_grid import borders
from leafscope.gui.rendering import qimage
from leafscope.gui.session.panes import CompareMode


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, still=True)


def painted(desk: Desk) -> NDArray[np.int_]:
    return qimage.to_rgb(desk.canvas.grab().toImage()).astype(int)


@pytest.mark.parametrize("scale", [8.31, 10.0, 13.37, 63.9])
def test_lines_lie_where_the_source_pixel_under_a_device_pixel_changes(scale: float) -> None:
    photo, view = Size(90, 70), Viewport(scale, 10.4, 20.7, 300, 200)
    columns, rows = borders(photo, view)
    grid: Grid = view.visible(photo)[2]
    for axis, lines in ((grid.x, columns), (grid.y, rows)):
        source = np.floor(axis.positions())
        changes = np.flatnonzero(np.diff(source)) + 1
        inside = [line for line in lines if 0 < line < axis.count]
        assert inside == changes.tolist()


def test_lines_end_with_the_photo() -> None:
    columns, rows = borders(Size(3, 2), Viewport(10.0, -5.0, -4.0, 200, 200))
    assert columns == [50, 60, 70, 80]
    assert rows == [40, 50, 60]


def test_a_window_beside_the_photo_has_no_lines() -> None:
    assert borders(Size(3, 2), Viewport(10.0, 50.0, 50.0, 200, 200)) == ([], [])


def test_the_grid_is_seen_above_eight_times_once_it_is_switched_on(desk: Desk) -> None:
    desk.view.zoom_to(10.0)
    plain = painted(desk)
    desk.canvas.pixel_grid.shown = True
    desk.canvas.update()
    lines = np.abs(painted(desk) - plain).max(axis=2)
    columns, _ = borders(PHOTO, desk.viewport)
    between = [x for x in range(plain.shape[1]) if x not in columns]
    inside = [x for x in columns if 0 <= x < plain.shape[1]]
    assert lines[:, inside].min() >= 20
    assert np.median(lines[:, between]) == 0
    desk.view.zoom_to(8.0)
    eight = painted(desk)
    desk.canvas.pixel_grid.shown = False
    assert np.array_equal(painted(desk), eight)


def test_squares_are_shown_only_close_up_and_only_when_wanted(desk: Desk) -> None:
    display = PixelDisplay(desk.view, desk.comparison)
    desk.comparison.set_method("spectral")

    def methods() -> tuple[str, ...]:
        return desk.comparison.arrangement(desk.canvas.device_size).methods

    desk.view.zoom_to(12.0)
    assert methods() == ("spectral",)
    display.want(True)
    assert methods() == ("nearest",)
    desk.view.zoom_to(8.0)
    assert methods() == ("spectral",)
    desk.view.zoom_to(8.01)
    assert methods() == ("nearest",)
    display.want(False)
    assert methods() == ("spectral",)


@pytest.mark.parametrize("mode", list(CompareMode))
def test_squares_take_every_pane_and_space_still_shows_bicubic(
    desk: Desk, mode: CompareMode
) -> None:
    display = PixelDisplay(desk.view, desk.comparison)
    desk.comparison.set_mode(mode)
    desk.view.zoom_to(12.0)
    display.want(True)
    arrangement = desk.comparison.arrangement(desk.canvas.device_size)
    assert {pane.method for pane in arrangement.panes} == {"nearest"}
    assert all(pane.against is None for pane in arrangement.panes)
    desk.comparison.peek(True)
    arrangement = desk.comparison.arrangement(desk.canvas.device_size)
    assert arrangement.methods == ("bicubic",)
