"""One page that says how things are."""

from __future__ import annotations

from pathlib import Path

import pytest

from leafscope.core.__main__ import main


@pytest.mark.parametrize("quick", [True, pytest.param(False, marks=pytest.mark.slow)])
def test_it_says_what_there_is_and_names_no_place_of_the_persons(
    capsys: pytest.CaptureFixture[str], quick: bool
) -> None:
    assert main(["doctor", *(["--quick"] if quick else [])]) == 0
    page = capsys.readouterr().out
    for word in ("Leafscope", "torch", "HEIC", "cpu", "leaf-m", "good", "realesrgan-x4plus"):
        assert word in page
    assert str(Path.home()) not in page
    assert len(page.splitlines()) < 50
    assert ("fresh view" in page) == (not quick)
