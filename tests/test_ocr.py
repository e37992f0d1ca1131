"""Legibility of upscaled small print."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from leafscope.core.__main__ import main
from leafscope.core.evaluation.ocr import (
    FONT_SIZES,
    TEXTS,
    available_fonts,
    edit_distance,
    render_small_print,
)

words = st.text("abc ", max_size=12)


@given(words, words, words)
def test_edit_distance_is_a_metric(first: str, second: str, third: str) -> None:
    assert edit_distance(first, second) == edit_distance(second, first)
    assert (edit_distance(first, second) == 0) == (first == second)
    assert edit_distance(first, third) <= edit_distance(first, second) + edit_distance(
        second, third
    )


def test_edit_distance_of_examples() -> None:
    assert edit_distance("kitten", "sitting") == 3
    assert edit_distance("", "abc") == 3
    assert edit_distance("rn", "m") == 2


@pytest.mark.parametrize("em", FONT_SIZES)
@pytest.mark.parametrize("face", available_fonts())
def test_page_size_follows_the_font_size(em: int, face: str | None) -> None:
    for lines in TEXTS:
        page = render_small_print(em, lines, face)
        height, width, _ = page.shape
        assert height == round((1.6 * len(lines) + 2) * em)
        assert 15 * em < width < 40 * em
        assert np.ptp(page) > 120
        assert np.array_equal(page, render_small_print(em, lines, face))


def test_missing_fonts_are_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("leafscope.core.evaluation.ocr.FONTS", ("none-such.ttf",))
    assert available_fonts() == (None,)


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed")
def test_large_letters_are_recognised(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", "--read", "--model", "bicubic", "--json"]) == 0
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["em"] for line in found] == list(FONT_SIZES)
    assert found[-1]["wrong"] < 0.05
    assert found[-1]["characters"] > 800 * len(available_fonts())


@pytest.mark.parametrize(("arguments", "option"), [(["--read"], "--model"), ([], "--data DIR")])
def test_missing_option_is_named(
    arguments: list[str], option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", *arguments]) == 2
    assert option in capsys.readouterr().err


def test_missing_tesseract_is_reported_with_its_package(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")
    assert main(["evaluate", "--read", "--model", "bicubic"]) == 2
    assert "tesseract-ocr" in capsys.readouterr().err
