"""How fast a hand was, what the wheel asks for, which scale a text means."""

from __future__ import annotations

import pytest

from leafscope.core.errors import ViewError
from leafscope.core.geometry import Size
from leafscope.gui.viewing.gestures import FlickTracker, WheelPan, WheelZoom, interpret_wheel
from leafscope.gui.viewing.navigation import ScaleRange
from leafscope.gui.viewing.scale_text import format_scale, parse_scale

PHOTO, OFFERED = Size(600, 450), ScaleRange(0.5, 64.0)


def dragged(*points: tuple[int, float, float]) -> FlickTracker:
    hand = FlickTracker()
    hand.press(*points[0])
    for point in points[1:]:
        hand.move(*point)
    return hand


def test_a_hand_lets_go_with_the_speed_it_had_last() -> None:
    slow_then_fast = dragged((0, 0, 0), (400, 4, 0), (450, 8, 0), (500, 108, -50), (510, 128, -60))
    assert slow_then_fast.release(515) == pytest.approx((2000.0, -1000.0))


def test_a_hand_that_rests_before_it_lets_go_throws_nothing() -> None:
    assert dragged((0, 0, 0), (10, 50, 0), (20, 100, 0)).release(200) == (0, 0)


def test_a_press_and_one_move_throw_nothing() -> None:
    assert dragged((0, 0, 0)).release(1) == (0, 0)
    assert dragged((0, 0, 0), (1, 40, 0)).release(2) == (0, 0)


def test_events_that_come_at_the_same_time_do_not_divide_by_zero() -> None:
    vx, _ = dragged((5, 0, 0), (5, 1, 0), (5, 2, 0)).release(5)
    assert vx == pytest.approx(2000.0)


def turned(down: int, *, across: int = 0, pixels: tuple[int, int] = (0, 0)) -> float:
    action = interpret_wheel((across, down), pixels, fine=False, sideways=False)
    assert isinstance(action, WheelZoom)
    return action.factor


def test_fractions_of_a_notch_add_up_to_the_notch() -> None:
    factor = 1.0
    for _ in range(40):
        factor *= turned(3)
    assert factor == pytest.approx(turned(120))


def test_a_notch_is_an_animated_step_and_a_fraction_follows_at_once() -> None:
    notch = interpret_wheel((0, -120), (0, 0), fine=False, sideways=False)
    fraction = interpret_wheel((0, -8), (0, 0), fine=False, sideways=False)
    assert isinstance(notch, WheelZoom)
    assert isinstance(fraction, WheelZoom)
    assert (notch.immediate, fraction.immediate) == (False, True)


def test_pixels_count_where_there_is_no_angle() -> None:
    assert turned(0, pixels=(0, 30)) > 1
    assert turned(0, pixels=(0, -30)) == pytest.approx(1 / turned(0, pixels=(0, 30)))


@pytest.mark.parametrize("sideways", [False, True])
def test_an_event_of_no_movement_asks_for_nothing(sideways: bool) -> None:
    assert interpret_wheel((0, 0), (0, 0), fine=False, sideways=sideways) is None


def test_fine_steps_are_small_and_shift_goes_sideways() -> None:
    fine = interpret_wheel((0, 120), (0, 0), fine=True, sideways=False)
    assert isinstance(fine, WheelZoom)
    assert 1 < fine.factor < turned(120) ** 0.5
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
def test_what_people_type(text: str, scale: float | None) -> None:
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
def test_what_is_no_scale_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(ViewError) as refused:
        parse_scale(text, OFFERED, PHOTO)
    sentence = str(refused.value)
    assert sentence.endswith(".")
    assert len(sentence) < 120


def test_what_the_field_shows_can_be_typed() -> None:
    for scale in (0.5, 0.7071, 1.0, 12.345, 64.0):
        assert parse_scale(format_scale(scale), OFFERED, PHOTO) == pytest.approx(scale, rel=0.01)
