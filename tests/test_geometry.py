"""Every view, region and tile is a cut of one grid, and invalid geometry is refused."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from leafscope.core.errors import ViewError
from leafscope.core.geometry import (
    MAX_SCALE,
    MAX_WINDOW,
    MIN_SCALE,
    Axis,
    Box,
    Grid,
    Size,
    Viewport,
    validate_scale,
)

HUGE = Size(60_000, 60_000)
INVALID_SCALES = [math.nan, math.inf, -math.inf, 0.0, -1.0, 1e9, 1e-9]

scales = st.floats(MIN_SCALE, MAX_SCALE)
sides = st.integers(1, 60_000)
photos = st.builds(Size, sides, sides)
windows = st.integers(0, MAX_WINDOW)
everywhere = st.floats(-1e6, 1e6)


@st.composite
def photos_with_regions(draw: st.DrawFn) -> tuple[Size, Box]:
    photo = draw(photos)
    left = draw(st.integers(0, photo.width - 1))
    top = draw(st.integers(0, photo.height - 1))
    width = draw(st.integers(1, photo.width - left))
    height = draw(st.integers(1, photo.height - top))
    return photo, Box(left, top, width, height)


def is_cut(part: Axis, whole: Axis) -> bool:
    same_grid = (part.origin, part.step) == (whole.origin, whole.step)
    return (
        same_grid
        and whole.start <= part.start
        and part.start + part.count <= whole.start + whole.count
    )


@pytest.mark.parametrize("scale", INVALID_SCALES)
def test_an_invalid_scale_is_refused(scale: float) -> None:
    sentence = r"^A scale of .* is out of range .*\.$"
    with pytest.raises(ViewError, match=sentence):
        validate_scale(scale)
    with pytest.raises(ViewError, match=sentence):
        Grid.at_scale(Size(10, 10), scale)
    with pytest.raises(ViewError, match=sentence):
        Viewport(scale, 0, 0, 100, 100)


@pytest.mark.parametrize("place", [math.nan, math.inf, -math.inf])
def test_an_invalid_position_is_refused(place: float) -> None:
    for left, top in ((place, 0.0), (0.0, place)):
        with pytest.raises(ViewError, match="finite"):
            Viewport(1.0, left, top, 100, 100)


@pytest.mark.parametrize("window", [(-1, 10), (10, -1), (MAX_WINDOW + 1, 10), (10, 10**9)])
def test_an_invalid_window_size_is_refused(window: tuple[int, int]) -> None:
    with pytest.raises(ViewError, match="window"):
        Viewport(1.0, 0.0, 0.0, *window)


@pytest.mark.parametrize(
    "region",
    [Box(-1, 0, 5, 5), Box(0, 8, 5, 5), Box(0, 0, 11, 1), Box(3, 3, 0, 5), Box(10, 0, 1, 1)],
)
def test_a_region_outside_the_photo_is_refused(region: Box) -> None:
    sentence = "isn't inside the photo of 10 x 10 pixels"
    with pytest.raises(ViewError, match=sentence):
        Grid.at_scale(Size(10, 10), 2.0, region)
    with pytest.raises(ViewError, match=sentence):
        Grid.from_output_size(Size(10, 10), Size(5, 5), region)


@pytest.mark.parametrize("size", [Size(0, 5), Size(5, 0), Size(-5, 5)])
def test_an_empty_output_is_refused(size: Size) -> None:
    with pytest.raises(ViewError, match="empty"):
        Grid.from_output_size(Size(10, 10), size)


@given(st.floats(), st.floats(), st.floats(), st.integers(), st.integers(), photos)
def test_any_viewport_is_refused_or_shows_a_part_of_the_photo(
    scale: float, left: float, top: float, width: int, height: int, photo: Size
) -> None:
    try:
        viewport = Viewport(scale, left, top, width, height)
    except ViewError:
        return
    _, _, grid = viewport.visible_grid(photo)
    assert 0 <= grid.x.count <= width
    assert 0 <= grid.y.count <= height


def test_a_window_far_from_the_photo_shows_nothing_or_is_refused() -> None:
    _, _, grid = Viewport(MAX_SCALE, 1e300, 0.0, 800, 600).visible_grid(Size(100, 100))
    assert grid.size == Size(0, 600)
    for beyond_numbers in (1.7e308, -1.7e308):
        with pytest.raises(ViewError, match="finite"):
            Viewport(MAX_SCALE, beyond_numbers, 0.0, 800, 600)


def test_an_empty_window_shows_nothing() -> None:
    assert Viewport(2.0, 0.0, 0.0, 0, 0).visible_grid(Size(10, 10)) == (
        0,
        0,
        Grid.at_scale(Size(10, 10), 2.0).cut(Box(0, 0, 0, 0)),
    )


@given(photos, scales, everywhere, everywhere, windows, windows)
def test_a_view_is_a_cut_of_the_whole_enlarged_photo(
    photo: Size, scale: float, left: float, top: float, width: int, height: int
) -> None:
    whole = Grid.at_scale(photo, scale)
    offset_x, offset_y, grid = Viewport(scale, left, top, width, height).visible_grid(photo)
    if grid.x.count and grid.y.count:
        assert is_cut(grid.x, whole.x)
        assert is_cut(grid.y, whole.y)
        assert 0 <= offset_x <= width - grid.x.count
        assert 0 <= offset_y <= height - grid.y.count
        assert grid.x.start - offset_x == round(left * scale)
        assert grid.y.start - offset_y == round(top * scale)


@given(photos_with_regions(), scales)
@example((Size(10, 10), Box(9, 9, 1, 1)), 0.1)
def test_a_region_is_a_cut_of_the_whole_enlarged_photo(
    photo_and_region: tuple[Size, Box], scale: float
) -> None:
    photo, region = photo_and_region
    whole, part = Grid.at_scale(photo, scale), Grid.at_scale(photo, scale, region)
    assert part.x.count >= 1
    assert part.y.count >= 1
    assert is_cut(part.x, whole.x)
    assert is_cut(part.y, whole.y)


@given(photos_with_regions(), scales)
def test_the_pixels_of_a_region_are_centred_in_it(
    photo_and_region: tuple[Size, Box], scale: float
) -> None:
    photo, region = photo_and_region
    x = Grid.at_scale(photo, scale, region).x
    if x.count > 1:
        ends = Axis(x.origin, x.step, x.start, 1), Axis(x.origin, x.step, x.start + x.count - 1, 1)
        first, last = (float(end.positions()[0]) for end in ends)
        slack = 1e-9 * photo.width
        assert region.left - slack <= first
        assert last <= region.right + slack
        assert first - x.step < region.left + slack
        assert last + x.step >= region.right - slack


@given(st.integers(1, 60_000), st.integers(1, 1000), scales)
def test_neighbouring_regions_meet_without_overlap(length: int, cut: int, scale: float) -> None:
    photo = Size(length + 1, 1)
    cut = min(cut, length)
    left = Grid.at_scale(photo, scale, Box(0, 0, cut, 1)).x
    right = Grid.at_scale(photo, scale, Box(cut, 0, photo.width - cut, 1)).x
    whole = Grid.at_scale(photo, scale).x
    if left.count + right.count == whole.count:
        assert right.start == left.start + left.count
    else:  # a region smaller than a pixel still gets one
        assert scale < 1
        assert left.count == 1 or right.count == 1


@given(st.integers(1, 10_000), st.integers(0, 400), st.integers(0, 400), scales)
def test_cutting_an_axis_changes_no_position(
    length: int, first: int, count: int, scale: float
) -> None:
    whole = Axis(0.0, 1 / scale, 17, 800)
    part = whole.cut(first, count)
    assert np.array_equal(part.positions(), whole.positions()[first : first + count])


@given(photos_with_regions(), st.integers(1, 3000), st.integers(1, 3000))
def test_an_exact_size_spans_the_region_exactly(
    photo_and_region: tuple[Size, Box], width: int, height: int
) -> None:
    photo, region = photo_and_region
    grid = Grid.from_output_size(photo, Size(width, height), region)
    assert grid.size == Size(width, height)
    x = grid.x.positions()
    assert math.isclose(x[0] - x[-1], -grid.x.step * (width - 1), abs_tol=1e-6)
    assert math.isclose(x[0] - grid.x.step / 2, region.left, abs_tol=1e-6)
    assert math.isclose(x[-1] + grid.x.step / 2, region.right, abs_tol=1e-6)


def test_at_scale_1_positions_are_exactly_the_pixel_centres() -> None:
    grid = Grid.at_scale(HUGE, 1.0)
    assert grid.size == HUGE
    assert np.array_equal(grid.x.positions(), np.arange(60_000) + 0.5)


def test_a_gigantic_grid_costs_nothing() -> None:
    """Only the positions in the window are computed, of 940 terapixels."""
    assert Grid.at_scale(HUGE, MAX_SCALE).size == Size(30_720_000, 30_720_000)
    _, _, grid = Viewport(MAX_SCALE, 59_999.0, 30_000.0, 1000, 700).visible_grid(HUGE)
    assert grid.size == Size(512, 700)
    assert grid.x.positions().shape == (512,)
    assert 59_999 < grid.x.positions()[0] < grid.x.positions()[-1] < 60_000


def test_a_single_pixel_fills_a_view() -> None:
    _, _, grid = Viewport(MAX_SCALE, 0.0, 0.0, 512, 512).visible_grid(Size(1, 1))
    assert grid.size == Size(512, 512)
    assert Grid.at_scale(Size(1, 1), MIN_SCALE).size == Size(1, 1)


def test_a_box_grows_up_to_the_borders() -> None:
    assert Box(10, 0, 5, 5).grow(3, Size(16, 100)) == Box(7, 0, 9, 8)
