"""Which panes a way of comparing has: plain data, without a window."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leafscope.core.geometry import Box, Size
from leafscope.core.methods import Method
from leafscope.gui.session.comparison import (
    GAIN_RANGE,
    CompareMode,
    ComparisonState,
    clamp_to,
    layout_panes,
    view_size,
)

CANVAS = Size(301, 201)
STATE = ComparisonState(method="leaf")


def shown(state: ComparisonState) -> tuple[str, ...]:
    return tuple(str(pane.method) for pane in layout_panes(state, CANVAS).panes)


def test_the_modes_follow_each_other_round_and_round() -> None:
    mode, seen = CompareMode.OFF, []
    for _ in CompareMode:
        seen.append(mode)
        mode = mode.next()
    assert mode is CompareMode.OFF
    assert set(seen) == set(CompareMode)


def test_alone_the_method_fills_the_canvas() -> None:
    (pane,) = layout_panes(STATE, CANVAS).panes
    assert (pane.method, pane.clip) == (Method("leaf"), Box(0, 0, 301, 201))


def test_a_split_shows_each_pixel_once() -> None:
    left, right = layout_panes(replace(STATE, mode=CompareMode.SPLIT, divider=0.25), CANVAS).panes
    assert (left.method, right.method) == (Method("bicubic"), Method("leaf"))
    assert left.box == right.box
    assert left.clip.right == right.clip.left == 75
    assert right.clip.right == 301


def test_two_by_two_stands_the_method_beside_three_others() -> None:
    state = replace(STATE, mode=CompareMode.TWO_BY_TWO)
    assert shown(state) == ("nearest", "bicubic", "lanczos", "leaf")


@given(
    mode=st.sampled_from(CompareMode),
    width=st.integers(0, 3000),
    height=st.integers(0, 2000),
    divider=st.floats(0, 1),
    swapped=st.booleans(),
)
def test_panes_lie_within_the_canvas_and_never_over_each_other(
    mode: CompareMode, width: int, height: int, divider: float, swapped: bool
) -> None:
    canvas = Size(width, height)
    state = replace(STATE, mode=mode, divider=divider, swapped=swapped)
    pane_layout = layout_panes(state, canvas)
    assert pane_layout.view == view_size(mode, canvas)
    for pane in pane_layout.panes:
        assert Size(pane.box.width, pane.box.height) == pane_layout.view
        assert pane.clip.width >= 0
        assert pane.clip.height >= 0
    clips = [pane.clip for pane in pane_layout.panes]
    for number, one in enumerate(clips):
        assert max(one.width, one.height) == 0 or one.right <= max(width, 2)
        for other in clips[:number]:
            assert other.right <= one.left or other.bottom <= one.top


@pytest.mark.parametrize("mode", [CompareMode.SPLIT, CompareMode.SIDE_BY_SIDE])
def test_swapping_lets_left_and_right_change_places(mode: CompareMode) -> None:
    state = replace(STATE, mode=mode)
    assert shown(replace(state, swapped=True)) == shown(state)[::-1]


def test_swapping_lets_the_columns_of_two_by_two_change_places() -> None:
    state = replace(STATE, mode=CompareMode.TWO_BY_TWO, swapped=True)
    assert shown(state) == ("bicubic", "nearest", "leaf", "lanczos")


@pytest.mark.parametrize("mode", CompareMode)
@pytest.mark.parametrize("swapped", [False, True])
def test_show_baseline_shows_bicubic_everywhere_on_the_same_view(
    mode: CompareMode, swapped: bool
) -> None:
    state = replace(STATE, mode=mode, swapped=swapped)
    shown_layout = layout_panes(replace(state, baseline_only=True), CANVAS)
    assert shown_layout.methods == (Method("bicubic"),)
    assert {pane.method for pane in shown_layout.panes} == {Method("bicubic")}
    assert all(pane.difference_from is None for pane in shown_layout.panes)
    before = layout_panes(state, CANVAS)
    assert [pane.box for pane in shown_layout.panes] == [pane.box for pane in before.panes]


@pytest.mark.parametrize("mode", [m for m in CompareMode if m is not CompareMode.OFF])
@pytest.mark.parametrize("swapped", [False, True])
def test_another_method_can_be_chosen_for_each_pane(mode: CompareMode, swapped: bool) -> None:
    state = replace(STATE, mode=mode, swapped=swapped)
    for number, pane in enumerate(layout_panes(state, CANVAS).panes):
        chosen = shown(state.with_method(pane.index, "other"))
        expected = list(shown(state))
        expected[number] = "other"
        assert chosen == tuple(expected)


def test_what_blinks_is_rendered_though_only_one_is_shown() -> None:
    state = replace(STATE, mode=CompareMode.BLINK)
    assert shown(state) == ("leaf",)
    assert shown(replace(state, shows_second=False)) == ("bicubic",)
    assert layout_panes(state, CANVAS).methods == (Method("bicubic"), Method("leaf"))


def test_a_difference_is_of_both_methods() -> None:
    pane_layout = layout_panes(replace(STATE, mode=CompareMode.DIFFERENCE), CANVAS)
    (pane,) = pane_layout.panes
    assert {pane.method, pane.difference_from} == {Method("bicubic"), Method("leaf")}
    assert pane_layout.methods == (Method("bicubic"), Method("leaf"))


@pytest.mark.parametrize(
    ("value", "kept"), [(0, 1), (7.5, 7.5), (99, 32), (math.inf, 32), (math.nan, 1)]
)
def test_a_gain_out_of_range_is_the_nearest_in_range(value: float, kept: float) -> None:
    assert clamp_to(value, GAIN_RANGE) == kept
