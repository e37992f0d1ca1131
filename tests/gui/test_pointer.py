"""Flick speed, wheel events and typed scales."""

from __future__ import annotations

import pytest

from leafscope.core.errors import ViewError
from leafscope.core.geometry import Size
from leafscope.gui.viewing.gestures import FlickTracker, WheelPan, WheelZoom, interpret_wheel
from leafscope.gui.viewing.navigation import ScaleRange
from leafscope.gui.viewing.scale_field import format_scale, parse_scale

PHOTO, OFFERED = Size(600, 450), ScaleRange(0.5, 64.0)


def track(*points: tuple[int, float, float]) -> FlickTracker:
    tracker = FlickTracker()
    tracker.press(*points[0])
    for point in points[1:]:
        tracker.move(*point)
    return tracker


def test_the_flick_speed_is_that_of_the_last_moments() -> None:
    slow_then_fast = track((0, 0, 0), (400, 4, 0), (450, 8, 0), (500, 108, -50), (510, 128, -60))
    assert slow_then_fast.release(515) == pytest.approx((2000.0, -1000.0))


def test_a_pause_before_the_release_is_no_flick() -> None:
    assert track((0, 0, 0), (10, 50, 0), (20, 100, 0)).release(200) == (0, 0)


def test_a_press_and_one_move_are_no_flick() -> None:
    assert track((0, 0, 0)).release(1) == (0, 0)
    assert track((0, 0, 0), (1, 40, 0)).release(2) == (0, 0)


def test_events_with_equal_timestamps_do_not_divide_by_zero() -> None:
    vx, _ = track((5, 0, 0), (5, 1, 0), (5, 2, 0)).release(5)
    assert vx == pytest.approx(2000.0)


def wheel_factor(down: int, *, across: int = 0, pixels: tuple[int, int] = (0, 0)) -> float:
    action = interpret_wheel((across, down), pixels, fine=False, sideways=False)
    assert isinstance(action, WheelZoom)
    return action.factor


def test_fractions_of_a_notch_multiply_to_the_full_notch() -> None:
    factor = 1.0
    for _ in range(40):
        factor *= wheel_factor(3)
    assert factor == pytest.approx(wheel_factor(120))


def test_a_notch_is_animated_and_a_fraction_is_immediate() -> None:
    notch = interpret_wheel((0, -120), (0, 0), fine=False, sideways=False)
    fraction = interpret_wheel((0, -8), (0, 0), fine=False, sideways=False)
    assert isinstance(notch, WheelZoom)
    assert isinstance(fraction, WheelZoom)
    assert (notch.immediate, fraction.immediate) == (False, True)


def test_the_pixel_delta_is_used_without_an_angle_delta() -> None:
    assert wheel_factor(0, pixels=(0, 30)) > 1
    assert wheel_factor(0, pixels=(0, -30)) == pytest.approx(1 / wheel_factor(0, pixels=(0, 30)))


@pytest.mark.parametrize("sideways", [False, True])
def test_an_event_without_movement_has_no_action(sideways: bool) -> None:
    assert interpret_wheel((0, 0), (0, 0), fine=False, sideways=sideways) is None


def test_fine_steps_are_small_and_sideways_pans() -> None:
    fine = interpret_wheel((0, 120), (0, 0), fine=True, sideways=False)
    assert isinstance(fine, WheelZoom)
    assert 1 < fine.factor < wheel_factor(120) ** 0.5
    assert interpret_wheel((0, 120), (0, 0), fine=False, sideways=True) == WheelPan(-120)
    assert interpret_wheel((120, 0), (0, 0), fine=False, sideways=True) == WheelPan(-120)


@pytest.mark.parametrize(
    ("text", "scale"),
    [
        ("3.7", 3.7),
        (" 3,7x ", 3.7),
        ("370%", 3.7),
        ("370 %", 3.7),
        ("FIT", None),
        ("w1200", 2.0),
        ("W 1200 px", 2.0),
        ("h900", 2.0),
        ("w1000", 1000 / 600),
    ],
)
def test_typed_scales_are_parsed(text: str, scale: float | None) -> None:
    assert parse_scale(text, OFFERED, PHOTO) == scale


@pytest.mark.parametrize(
    "text",
    [
        "abc",
        "1e9",
        "-3",
        "",
        "0",
        "nan",
        "inf",
        "w",
        "w0",
        "w-3",
        "wh3",
        "w1.5",
        "h" + "9" * 5000,
        "9" * 5000,
        "w99999999",
        "0.1",
        "65",
        "3.7.1",
        "٣",
    ],
)
def test_invalid_scales_are_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(ViewError) as raised:
        parse_scale(text, OFFERED, PHOTO)
    sentence = str(raised.value)
    assert sentence.endswith(".")
    assert len(sentence) < 120


def test_formatted_scales_can_be_parsed() -> None:
    for scale in (0.5, 0.7071, 1.0, 12.345, 64.0):
        assert parse_scale(format_scale(scale), OFFERED, PHOTO) == pytest.approx(scale, rel=0.01)
