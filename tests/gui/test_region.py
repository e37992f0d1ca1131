"""The region tool: handles, dragging, keys, painting and the window's use of the region."""

from __future__ import annotations

from pathlib import Path

import pytest
from canvas_harness import PHOTO, WINDOW, CanvasHarness
from driver import Driver
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from leafscope.core.geometry import Box, Size, Viewport
from leafscope.gui.canvas.region_handles import Handle, drag_handle, handle_at
from leafscope.gui.session.comparison import CompareMode
from leafscope.gui.viewing.navigation import fit

ANY = Size(300, 200)
LEFT = Qt.MouseButton.LeftButton
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
REGION = Box(300, 300, 400, 200)
STEPS = st.floats(-700, 700)
SIDES = [handle for handle in Handle if handle is not Handle.MIDDLE]


@st.composite
def regions(draw: st.DrawFn) -> Box:
    left, top = draw(st.integers(0, ANY.width - 1)), draw(st.integers(0, ANY.height - 1))
    width = draw(st.integers(1, ANY.width - left))
    return Box(left, top, width, draw(st.integers(1, ANY.height - top)))


# Handles


@pytest.mark.parametrize(
    ("point", "handle"),
    [
        ((100, 100), Handle.TOP_LEFT),
        ((92, 108), Handle.TOP_LEFT),
        ((250, 95), Handle.TOP),
        ((400, 300), Handle.BOTTOM_RIGHT),
        ((393, 200), Handle.RIGHT),
        ((120, 301), Handle.BOTTOM),
        ((250, 200), Handle.MIDDLE),
        ((120, 120), None),
        ((80, 200), None),
        ((250, 312), None),
    ],
)
def test_handles_are_at_sides_corners_and_the_middle(
    point: tuple[float, float], handle: Handle | None
) -> None:
    assert handle_at(Box(50, 50, 150, 100), Viewport(2.0, 0, 0, 500, 400), point, 9) is handle


def test_handles_of_a_small_region_do_not_overlap() -> None:
    viewport = Viewport(1.0, 0, 0, 500, 400)
    region = Box(100, 100, 12, 12)
    line = [handle_at(region, viewport, (x, 106), 9) for x in range(85, 128)]
    assert list(dict.fromkeys(line)) == [None, Handle.LEFT, Handle.MIDDLE, Handle.RIGHT]
    assert line.count(Handle.MIDDLE) == 5


def test_a_region_larger_than_the_window_has_no_middle_handle() -> None:
    viewport = Viewport(4.0, 50, 50, 200, 100)
    assert handle_at(Box(0, 0, 150, 125), viewport, (100, 50), 9) is None
    assert handle_at(Box(70, 0, 10, 125), viewport, (100, 50), 9) is Handle.MIDDLE


# Dragging


@given(regions(), st.sampled_from(Handle), STEPS, STEPS, st.booleans())
def test_a_dragged_region_stays_in_the_photo_and_is_never_empty(
    region: Box, handle: Handle, dx: float, dy: float, keep_shape: bool
) -> None:
    box = drag_handle(region, handle, dx, dy, ANY, keep_shape=keep_shape)
    assert 0 <= box.left < box.right <= ANY.width
    assert 0 <= box.top < box.bottom <= ANY.height
    assert all(isinstance(edge, int) for edge in (box.left, box.top, box.width, box.height))


@given(regions(), st.sampled_from(Handle), st.booleans())
def test_a_drag_of_less_than_half_a_pixel_changes_nothing(
    region: Box, handle: Handle, keep_shape: bool
) -> None:
    assert drag_handle(region, handle, 0.3, -0.3, ANY, keep_shape=keep_shape) == region


@given(regions(), STEPS, STEPS)
def test_the_middle_handle_keeps_the_size(region: Box, dx: float, dy: float) -> None:
    box = drag_handle(region, Handle.MIDDLE, dx, dy, ANY)
    assert (box.width, box.height) == (region.width, region.height)


@given(regions(), st.sampled_from(SIDES), STEPS, STEPS)
def test_sides_that_are_not_dragged_stay(region: Box, handle: Handle, dx: float, dy: float) -> None:
    box = drag_handle(region, handle, dx, dy, ANY)
    x, y = handle.value
    if x == 0:
        assert (box.left, box.width) == (region.left, region.width)
    else:
        assert (region.right if x < 0 else region.left) in (box.left, box.right)
    if y == 0:
        assert (box.top, box.height) == (region.top, region.height)
    else:
        assert (region.bottom if y < 0 else region.top) in (box.top, box.bottom)


@given(regions(), st.sampled_from(SIDES), STEPS, STEPS)
def test_keep_shape_keeps_the_aspect_ratio_within_rounding(
    region: Box, handle: Handle, dx: float, dy: float
) -> None:
    box = drag_handle(region, handle, dx, dy, ANY, keep_shape=True)
    factors = box.width / region.width, box.height / region.height
    rounding = 1 / region.width + 1 / region.height
    assert abs(factors[0] - factors[1]) <= rounding


def test_a_side_dragged_past_the_opposite_one_becomes_it() -> None:
    region = Box(100, 50, 40, 30)
    assert drag_handle(region, Handle.LEFT, 60, 0, ANY) == Box(140, 50, 20, 30)
    assert drag_handle(region, Handle.TOP_LEFT, 60, 50, ANY) == Box(140, 80, 20, 20)
    assert drag_handle(region, Handle.RIGHT, -40, 0, ANY) == Box(100, 50, 1, 30)


def test_keep_shape_resizes_from_the_fixed_corner_or_side() -> None:
    region = Box(100, 50, 40, 30)
    corner = drag_handle(region, Handle.BOTTOM_RIGHT, 40, 0, ANY, keep_shape=True)
    assert corner == Box(100, 50, 80, 60)
    side = drag_handle(region, Handle.RIGHT, 40, 0, ANY, keep_shape=True)
    assert side == Box(100, 35, 80, 60)
    assert drag_handle(region, Handle.TOP_LEFT, -80, 0, ANY, keep_shape=True) == Box(33, 0, 107, 80)


# On the canvas, with a photo of 1200 x 900 at scale 0.5


@pytest.fixture
def harness(qtbot: QtBot) -> CanvasHarness:
    harness = CanvasHarness(qtbot, reduce_motion=True)
    harness.view.zoom_to(0.5)
    harness.canvas.region.set_region(REGION)
    return harness


def to_screen(harness: CanvasHarness, x: float, y: float) -> QPoint:
    left, top = harness.shown.start
    return QPoint(round(x * harness.shown.scale - left), round(y * harness.shown.scale - top))


def drag(
    harness: CanvasHarness, start: QPoint, by: QPoint, keys: Qt.KeyboardModifier = NONE
) -> None:
    begin, end = (start.x(), start.y()), (start.x() + by.x(), start.y() + by.y())
    harness.drag((0, *begin), (10, *end), (500, *end), keys=keys)


def test_a_drag_emits_every_change_and_the_final_region(
    harness: CanvasHarness,
) -> None:
    steps: list[Box | None] = []
    ends: list[Box | None] = []
    harness.canvas.region.changed.connect(steps.append)
    harness.canvas.region.finished.connect(ends.append)
    before = harness.viewport
    corner = to_screen(harness, 700, 500)
    harness.drag(
        (0, corner.x(), corner.y()),
        (9, corner.x() + 20, corner.y() + 5),
        (20, corner.x() + 50, corner.y() + 10),
    )
    assert steps == [Box(300, 300, 440, 210), Box(300, 300, 500, 220)]
    assert ends == steps[-1:]
    assert harness.viewport == before


def test_shift_keeps_the_aspect_ratio(harness: CanvasHarness) -> None:
    drag(harness, to_screen(harness, 700, 500), QPoint(50, 0), SHIFT)
    assert harness.canvas.region.region == Box(300, 300, 500, 250)


def test_the_middle_handle_moves_the_region_and_elsewhere_a_drag_pans(
    harness: CanvasHarness,
) -> None:
    drag(harness, to_screen(harness, 500, 400), QPoint(-20, 30))
    assert harness.canvas.region.region == Box(260, 360, 400, 200)
    before = harness.viewport
    drag(harness, to_screen(harness, 340, 420), QPoint(-40, 0))
    assert harness.canvas.region.region == Box(260, 360, 400, 200)
    assert harness.viewport.left > before.left


def test_escape_cancels_a_drag_and_then_removes_the_region(harness: CanvasHarness) -> None:
    canvas, corner = harness.canvas, to_screen(harness, 700, 500)
    ends: list[Box | None] = []
    canvas.region.finished.connect(ends.append)
    QTest.mousePress(canvas, LEFT, pos=corner)
    QTest.mouseMove(canvas, corner + QPoint(40, 40))
    assert canvas.region.region == Box(300, 300, 480, 280)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas, LEFT, pos=corner + QPoint(40, 40))
    assert canvas.region.region == REGION
    assert ends == []
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert ends == [None]


def test_the_cursor_shows_what_a_drag_would_do(harness: CanvasHarness) -> None:
    canvas = harness.canvas
    shapes = []
    for x, y in ((700, 500), (700, 350), (500, 300), (500, 400), (400, 330)):
        QTest.mouseMove(canvas, to_screen(harness, x, y))
        shapes.append(canvas.cursor().shape())
    assert shapes == [
        Qt.CursorShape.SizeFDiagCursor,
        Qt.CursorShape.SizeHorCursor,
        Qt.CursorShape.SizeVerCursor,
        Qt.CursorShape.SizeAllCursor,
        Qt.CursorShape.ArrowCursor,
    ]
    canvas.set_region_mode(True)
    assert canvas.cursor().shape() == Qt.CursorShape.CrossCursor


def test_a_drag_that_leaves_its_pane_continues(harness: CanvasHarness) -> None:
    harness.comparison.set_mode(CompareMode.SIDE_BY_SIDE)
    half = harness.viewport.width
    harness.canvas.region.set_region(Box(500, 400, 100, 100))
    corner = to_screen(harness, 600, 500)
    drag(harness, corner, QPoint(half, 0))
    assert harness.canvas.region.region == Box(500, 400, 100 + 2 * half, 100)


def test_a_click_on_a_handle_neither_picks_nor_zooms(harness: CanvasHarness) -> None:
    picked: list[object] = []
    harness.canvas.picked.connect(lambda x, y: picked.append((x, y)))
    before = harness.viewport
    QTest.mouseClick(harness.canvas, LEFT, pos=to_screen(harness, 700, 500))
    QTest.mouseDClick(harness.canvas, LEFT, pos=to_screen(harness, 700, 500))
    assert picked == []
    assert harness.viewport == before
    assert harness.canvas.region.region == REGION


def test_a_drag_beside_the_handles_draws_a_new_region(harness: CanvasHarness) -> None:
    harness.canvas.set_region_mode(True)
    start = to_screen(harness, 340, 420)
    drag(harness, start, QPoint(100, 50))
    region = harness.canvas.region.region
    assert region is not None
    assert (region.width, region.height) == (200, 100)
    before = harness.viewport
    drag(harness, to_screen(harness, 600, 700), QPoint(-40, 0))
    assert harness.canvas.region.region == region
    assert harness.viewport != before


@pytest.mark.parametrize("level", [0, 128, 255])
def test_outline_and_handles_are_visible_on_any_picture(harness: CanvasHarness, level: int) -> None:
    image = QImage(PHOTO.width, PHOTO.height, QImage.Format.Format_RGB888)
    image.fill(QColor(level, level, level))
    place = harness.view.position
    assert place is not None
    harness.show(image)
    harness.view.go_to(place)
    harness.canvas.region.set_region(REGION)
    picture = harness.canvas.grab().toImage()
    for x, y in ((700, 500), (500, 300), (500, 400), (620, 300)):
        at = to_screen(harness, x, y)
        near = [
            picture.pixelColor(at.x() + dx, at.y() + dy).lightness()
            for dx in range(-6, 7)
            for dy in range(-6, 7)
        ]
        assert max(near) == 255
        assert min(near) < 110


def test_the_size_is_shown_during_a_drag(harness: CanvasHarness) -> None:
    canvas, corner = harness.canvas, to_screen(harness, 700, 500)
    before = canvas.grab().toImage()
    QTest.mousePress(canvas, LEFT, pos=corner)
    assert canvas.grab().toImage() != before
    QTest.mouseRelease(canvas, LEFT, pos=corner)
    assert canvas.grab().toImage() == before


# Keys


def test_arrow_keys_move_and_resize_the_region_while_the_tool_is_active(
    harness: CanvasHarness,
) -> None:
    canvas = harness.canvas
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.region.region == REGION
    canvas.set_region_mode(True)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Up, CTRL)
    assert canvas.region.region == Box(301, 290, 400, 200)
    QTest.keyClick(canvas, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(canvas, Qt.Key.Key_Up, SHIFT | CTRL)
    assert canvas.region.region == Box(301, 290, 401, 190)
    canvas.set_region_mode(False)
    before = harness.viewport
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert harness.viewport != before
    assert canvas.region.region == Box(301, 290, 401, 190)


def test_keys_keep_at_least_one_pixel(harness: CanvasHarness) -> None:
    harness.canvas.region.set_region(Box(5, 5, 4, 1))
    harness.canvas.set_region_mode(True)
    QTest.keyClick(harness.canvas, Qt.Key.Key_Left, SHIFT | CTRL)
    QTest.keyClick(harness.canvas, Qt.Key.Key_Up, SHIFT)
    assert harness.canvas.region.region == Box(5, 5, 1, 1)


def test_enter_creates_a_region_in_the_middle_of_the_view(qtbot: QtBot) -> None:
    harness = CanvasHarness(qtbot, reduce_motion=True)
    assert harness.viewport == fit(PHOTO, WINDOW)
    harness.canvas.set_region_mode(True)
    QTest.keyClick(harness.canvas, Qt.Key.Key_Return)
    assert harness.canvas.region.region == Box(300, 225, 600, 450)


def test_the_size_is_the_accessible_description(harness: CanvasHarness) -> None:
    harness.canvas.set_region_mode(True)
    QTest.keyClick(harness.canvas, Qt.Key.Key_Right, SHIFT)
    assert "401 × 200" in harness.canvas.accessibleDescription()
    QTest.keyClick(harness.canvas, Qt.Key.Key_Escape)
    assert harness.canvas.accessibleDescription() == ""


# In the window


def test_the_export_uses_the_current_region(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    window, tool = driver.window, driver.window.commands.action("region")
    tool.trigger()
    QTest.keyClick(window.canvas, Qt.Key.Key_Return)
    QTest.keyClick(window.canvas, Qt.Key.Key_Left)
    dialog = window.export_dialog()
    assert dialog is not None
    region = dialog.job.region
    assert region is not None
    assert region == window.canvas.region.region
    assert f"{region.width} × {region.height}" in window.status.message.text()
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert not tool.isChecked()
    dialog = window.export_dialog()
    assert dialog is not None
    assert dialog.job.region != region


def test_a_new_photo_has_no_region(driver: Driver, photo_file: Path, tmp_path: Path) -> None:
    driver.open(photo_file)
    driver.window.canvas.region.set_region(Box(1, 2, 3, 4))
    other = tmp_path / "other.png"
    other.write_bytes(photo_file.read_bytes())
    driver.open(other)
    assert driver.window.canvas.region.region is None
