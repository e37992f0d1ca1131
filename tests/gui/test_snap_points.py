"""The slider's thumb rests at soft stops, and still gets everywhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leafscope.gui.viewing.log_scale import STEPS, LogScale, Track
from leafscope.gui.viewing.navigation import ScaleRange
from leafscope.gui.viewing.snap_points import pointer_at, snap_points, thumb_at

TRACK = Track(8.0, 808.0)
STOPS = snap_points(TRACK, [300.0, 400.0])
ALONG = st.floats(8.0, 808.0)


@pytest.mark.parametrize("hand", [296.0, 300.0, 304.0])
def test_the_thumb_rests_while_the_hand_goes_a_little_further(hand: float) -> None:
    assert thumb_at(hand, STOPS) == 300.0


@given(ALONG, ALONG)
def test_a_hand_that_goes_on_never_sends_the_thumb_back(one: float, two: float) -> None:
    first, last = sorted((one, two))
    assert thumb_at(first, STOPS) <= thumb_at(last, STOPS) + 1e-9


@given(ALONG)
def test_every_position_can_be_reached(thumb: float) -> None:
    assert thumb_at(pointer_at(thumb, STOPS), STOPS) == pytest.approx(thumb)


@given(st.floats(0.0, 4.0))
def test_the_thumb_never_jumps(step: float) -> None:
    for start in range(8, 804):
        assert thumb_at(start + step, STOPS) - thumb_at(start, STOPS) <= 4 / 3 * step + 1e-9


@pytest.mark.parametrize("hand", [100.0, 330.0, 350.0, 500.0])
def test_away_from_stops_the_thumb_is_under_the_hand(hand: float) -> None:
    assert thumb_at(hand, STOPS) == hand


def test_stops_close_to_each_other_are_felt_less_and_those_at_an_end_not() -> None:
    near = snap_points(TRACK, [8.0, 300.0, 310.0, 808.0])
    assert [stop.at for stop in near] == [300.0, 310.0]
    assert [stop.reach for stop in near] == [5.0, 5.0]
    assert near[0].rest < 5


def test_a_track_from_right_to_left_has_the_same_stops() -> None:
    assert snap_points(Track(808.0, 8.0), [400.0, 300.0]) == STOPS
    assert Track(808.0, 8.0).position_at(808.0) == 0
    assert Track(808.0, 8.0).pixel_of(STEPS) == 8.0


def test_beside_the_track_are_its_ends() -> None:
    assert TRACK.position_at(-50.0) == 0
    assert TRACK.position_at(5000.0) == STEPS
    assert Track(8.0, 8.0).position_at(8.0) == 0


def test_round_scales_are_exact_on_the_slider() -> None:
    scales = LogScale(ScaleRange(0.137, 64.0), (0.137, 1.0, 2.0, 30.0))
    for scale in (0.137, 1.0, 2.0, 30.0, 64.0):
        assert scales.scale_at(scales.position_of(scale)) == scale
