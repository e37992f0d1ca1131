"""Conversion of output sizes and aspect ratios."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leafscope.core.errors import ViewError
from leafscope.core.export.sizing import (
    ASPECTS,
    Unit,
    crop_to_aspect,
    from_pixels,
    resolve_size,
    to_pixels,
)
from leafscope.core.geometry import Box, Size


@pytest.mark.parametrize(
    ("value", "unit", "pixels"),
    [
        (640, Unit.PIXELS, 640),
        (370, Unit.PERCENT, 740),
        (30, Unit.CENTIMETRES, 3543),
        (10, Unit.INCHES, 3000),
        (0.001, Unit.INCHES, 1),
    ],
)
def test_lengths_are_converted_to_pixels(value: float, unit: Unit, pixels: int) -> None:
    assert to_pixels(value, unit, source=200, dpi=300) == pixels


@given(st.integers(1, 10**6), st.sampled_from(Unit), st.integers(1, 10**5), st.floats(10, 2400))
def test_pixels_survive_a_round_trip_through_any_unit(
    pixels: int, unit: Unit, source: int, dpi: float
) -> None:
    assert to_pixels(from_pixels(pixels, unit, source, dpi), unit, source, dpi) == pixels


def test_a_missing_side_is_proportional() -> None:
    source = Size(300, 200)
    assert resolve_size(source, 4000, None) == Size(4000, 2667)
    assert resolve_size(source, None, 100) == Size(150, 100)
    assert resolve_size(source, 50, 60) == Size(50, 60)
    for width, height in ((None, None), (0, None), (5, -1)):
        with pytest.raises(ViewError):
            resolve_size(source, width, height)


@given(
    st.integers(1, 900),
    st.integers(1, 700),
    st.integers(0, 100),
    st.integers(0, 100),
    st.sampled_from(ASPECTS),
)
def test_cropping_to_an_aspect_keeps_inside_and_orientation(
    width: int, height: int, left: int, top: int, aspect: object
) -> None:
    region = Box(left, top, width, height)
    box = crop_to_aspect(region, aspect, Size(1000, 800))  # type: ignore[arg-type]
    assert region.left <= box.left
    assert region.top <= box.top
    assert box.right <= region.right
    assert box.bottom <= region.bottom
    assert box.width == region.width or box.height == region.height
    assert (box.width >= box.height) == (region.width >= region.height) or box.width == box.height
