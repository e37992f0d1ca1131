"""The pane layout of each comparison mode."""

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


def test_next_cycles_through_all_modes() -> None:
    mode, seen = CompareMode.OFF, []
    for _ in CompareMode:
        seen.append(mode)
        mode = mode.next()
    assert mode is CompareMode.OFF
    assert set(seen) == set(CompareMode)


def test_a_single_method_fills_the_canvas() -> None:
    (pane,) = layout_panes(STATE, CANVAS).panes
    assert (pane.method, pane.clip) == (Method("leaf"), Box(0, 0, 301, 201))


def test_a_split_covers_each_pixel_once() -> None:
    left, right = layout_panes(replace(STATE, mode=CompareMode.SPLIT, divider=0.25), CANVAS).panes
    assert (left.method, right.method) == (Method("bicubic"), Method("leaf"))
    assert left.box == right.box
    assert left.clip.right == right.clip.left == 75
    assert right.clip.right == 301


def test_two_by_two_adds_three_methods() -> None:
    state = replace(STATE, mode=CompareMode.TWO_BY_TWO)
    assert shown(state) == ("nearest", "bicubic", "lanczos", "leaf")


@given(
    mode=st.sampled_from(CompareMode),
    width=st.integers(0, 3000),
    height=st.integers(0, 2000),
    divider=st.floats(0, 1),
    swapped=st.booleans(),
)
def test_panes_are_inside_the_canvas_and_do_not_overlap(
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
def test_swapping_exchanges_left_and_right(mode: CompareMode) -> None:
    state = replace(STATE, mode=mode)
    assert shown(replace(state, swapped=True)) == shown(state)[::-1]


def test_swapping_exchanges_the_columns_of_two_by_two() -> None:
    state = replace(STATE, mode=CompareMode.TWO_BY_TWO, swapped=True)
    assert shown(state) == ("bicubic", "nearest", "leaf", "lanczos")


@pytest.mark.parametrize("mode", CompareMode)
@pytest.mark.parametrize("swapped", [False, True])
def test_show_baseline_shows_bicubic_in_every_pane(mode: CompareMode, swapped: bool) -> None:
    state = replace(STATE, mode=mode, swapped=swapped)
    shown_layout = layout_panes(replace(state, baseline_only=True), CANVAS)
    assert shown_layout.methods == (Method("bicubic"),)
    assert {pane.method for pane in shown_layout.panes} == {Method("bicubic")}
    assert all(pane.difference_from is None for pane in shown_layout.panes)
    before = layout_panes(state, CANVAS)
    assert [pane.box for pane in shown_layout.panes] == [pane.box for pane in before.panes]


@pytest.mark.parametrize("mode", [m for m in CompareMode if m is not CompareMode.OFF])
@pytest.mark.parametrize("swapped", [False, True])
def test_each_panes_method_can_be_changed(mode: CompareMode, swapped: bool) -> None:
    state = replace(STATE, mode=mode, swapped=swapped)
    for number, pane in enumerate(layout_panes(state, CANVAS).panes):
        chosen = shown(state.with_method(pane.index, "other"))
        expected = list(shown(state))
        expected[number] = "other"
        assert chosen == tuple(expected)


def test_blinking_renders_both_methods_and_shows_one() -> None:
    state = replace(STATE, mode=CompareMode.BLINK)
    assert shown(state) == ("leaf",)
    assert shown(replace(state, shows_second=False)) == ("bicubic",)
    assert layout_panes(state, CANVAS).methods == (Method("bicubic"), Method("leaf"))


def test_a_difference_renders_both_methods() -> None:
    pane_layout = layout_panes(replace(STATE, mode=CompareMode.DIFFERENCE), CANVAS)
    (pane,) = pane_layout.panes
    assert {pane.method, pane.difference_from} == {Method("bicubic"), Method("leaf")}
    assert pane_layout.methods == (Method("bicubic"), Method("leaf"))


@pytest.mark.parametrize(
    ("value", "kept"), [(0, 1), (7.5, 7.5), (99, 32), (math.inf, 32), (math.nan, 1)]
)
def test_a_gain_is_clamped_to_its_range(value: float, kept: float) -> None:
    assert clamp_to(value, GAIN_RANGE) == kept
