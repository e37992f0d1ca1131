"""Trajectories of the view animation."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leafscope.core.geometry import Size, Viewport
from leafscope.gui.viewing import navigation
from leafscope.gui.viewing.navigation import GLIDE_DECAY, Approach, Glide, ease_out, interpolate

PHOTO = Size(1200, 900)
SCALES = st.floats(0.1, 64.0)
SHARES = st.floats(0.0, 1.0)


def view_at(scale: float, x: float, y: float) -> Viewport:
    return navigation.centre_on(PHOTO, Size(500, 400), scale, (x, y))


def test_ease_out_starts_fast_and_reaches_the_end() -> None:
    assert ease_out(0.0) == 0.0
    assert ease_out(1.0) == 1.0
    assert ease_out(0.25) > 0.5
    assert ease_out(7.0) == 1.0


@given(SCALES, SCALES, SHARES)
def test_a_point_at_the_same_place_in_both_views_stays_there(
    one: float, two: float, share: float
) -> None:
    start = Viewport(one, 300.0, 200.0, 500, 400)
    held = start.left + 123 / one, start.top + 77 / one
    end = Viewport(two, held[0] - 123 / two, held[1] - 77 / two, 500, 400)
    view = interpolate(start, end, share)
    assert view.left + 123 / view.scale == pytest.approx(held[0], abs=1e-6)
    assert view.top + 77 / view.scale == pytest.approx(held[1], abs=1e-6)
    assert min(one, two) * 0.999 <= view.scale <= max(one, two) * 1.001


@given(SCALES, SCALES)
def test_an_approach_starts_and_ends_exactly(one: float, two: float) -> None:
    start, end = view_at(one, 300, 200), view_at(two, 900, 700)
    path = Approach(start, end)
    assert path.at(0.0) == start
    assert path.at(path.seconds) == end


def test_the_midpoint_of_two_scales_is_their_geometric_mean() -> None:
    half = interpolate(view_at(2.0, 600, 450), view_at(32.0, 600, 450), 0.5)
    assert half.scale == pytest.approx(8.0)


def test_a_pan_at_constant_scale_is_linear() -> None:
    start, end = view_at(8.0, 300, 200), view_at(8.0, 700, 400)
    assert navigation.view_centre(interpolate(start, end, 0.25)) == pytest.approx((400, 250))


def test_a_glide_slows_down_and_stops() -> None:
    glide = Glide(view_at(4.0, 500, 400), PHOTO, (800.0, -400.0))
    offsets = [glide.at(t).left - glide.start.left for t in (0.0, 0.1, 0.2, 0.3)]
    first, second, third = (after - before for before, after in pairwise(offsets))
    assert offsets[0] == 0
    assert first > second > third > 0
    assert first < 800 / 4 * 0.1
    left = (glide.end.left - glide.at(glide.seconds).left) * 4
    assert abs(left) <= 0.5
    assert glide.end.left - glide.start.left == pytest.approx(800 * GLIDE_DECAY / 4)
    assert glide.end.top < glide.start.top


def test_a_glide_stops_at_the_photos_edge_and_slides_along_it() -> None:
    glide = Glide(view_at(4.0, 1000, 400), PHOTO, (90_000.0, 200.0))
    assert glide.end.left == pytest.approx(1200 - 500 / 4)
    assert glide.at(0.05).left == pytest.approx(1200 - 500 / 4)
    assert glide.start.top < glide.at(0.05).top < glide.end.top
