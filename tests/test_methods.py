"""Methods are parsed, formatted and blended."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leafscope.core.errors import ModelError
from leafscope.core.methods import Method

names = st.text("abcxyz0189-_. ", min_size=1)


@given(names, names, st.integers(1, 99), st.booleans(), st.booleans())
def test_a_method_is_parsed_from_its_string_form(
    name: str, detail: str, percent: int, back_projected: bool, resolved: bool
) -> None:
    blend = Method(name, detail, percent, back_projected, resolved)
    assert Method.parse(str(blend)) == blend
    single = Method(name, back_projected=back_projected, resolved=resolved)
    assert Method.parse(str(single)) == single


@given(names, names, st.integers(1, 99))
def test_a_blend_of_a_model_with_itself_is_the_model(name: str, detail: str, percent: int) -> None:
    expected = Method(name) if name == detail else Method(name, detail, percent)
    assert Method.blend(name, detail, percent) == expected


def test_at_the_ends_a_blend_is_one_of_the_two() -> None:
    assert [Method.blend("a", "b", percent) for percent in (0, 100)] == [Method("a"), Method("b")]
    with pytest.raises(ModelError, match="not 101"):
        Method.parse("a+b@101")
