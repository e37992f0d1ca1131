"""Snap points of the zoom slider and its logarithmic scale."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leafscope.gui.viewing.navigation import ScaleRange
from leafscope.gui.viewing.zoom_bar import (
    STEPS,
    LogScale,
    Track,
    build_snap_points,
    handle_for,
    pointer_for,
)

TRACK = Track(8.0, 808.0)
POINTS = build_snap_points(TRACK, [300.0, 400.0])
ALONG = st.floats(8.0, 808.0)


@pytest.mark.parametrize("pointer", [296.0, 300.0, 304.0])
def test_the_handle_rests_near_a_snap_point(pointer: float) -> None:
    assert handle_for(pointer, POINTS) == 300.0


@given(ALONG, ALONG)
def test_the_handle_follows_the_pointer_monotonically(one: float, two: float) -> None:
    first, last = sorted((one, two))
    assert handle_for(first, POINTS) <= handle_for(last, POINTS) + 1e-9


@given(ALONG)
def test_every_position_can_be_reached(handle: float) -> None:
    assert handle_for(pointer_for(handle, POINTS), POINTS) == pytest.approx(handle)


@given(st.floats(0.0, 4.0))
def test_the_handle_never_jumps(step: float) -> None:
    for start in range(8, 804):
        assert handle_for(start + step, POINTS) - handle_for(start, POINTS) <= 4 / 3 * step + 1e-9


@pytest.mark.parametrize("pointer", [100.0, 330.0, 350.0, 500.0])
def test_the_handle_is_under_the_pointer_away_from_snap_points(pointer: float) -> None:
    assert handle_for(pointer, POINTS) == pointer


def test_close_snap_points_have_a_shorter_reach_and_the_ends_none() -> None:
    near = build_snap_points(TRACK, [8.0, 300.0, 310.0, 808.0])
    assert [point.at for point in near] == [300.0, 310.0]
    assert [point.reach for point in near] == [5.0, 5.0]
    assert near[0].hold < 5


def test_a_right_to_left_track_has_the_same_snap_points() -> None:
    assert build_snap_points(Track(808.0, 8.0), [400.0, 300.0]) == POINTS
    assert Track(808.0, 8.0).position_at(808.0) == 0
    assert Track(808.0, 8.0).pixel_of(STEPS) == 8.0


def test_pixels_beside_the_track_map_to_its_ends() -> None:
    assert TRACK.position_at(-50.0) == 0
    assert TRACK.position_at(5000.0) == STEPS
    assert Track(8.0, 8.0).position_at(8.0) == 0


def test_round_scales_are_exact_on_the_slider() -> None:
    scales = LogScale(ScaleRange(0.137, 64.0), (0.137, 1.0, 2.0, 30.0))
    for scale in (0.137, 1.0, 2.0, 30.0, 64.0):
        assert scales.scale_at(scales.position_of(scale)) == scale
