"""The model panel: the facts, cost, scores and device of a model."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from leafscope.core.models.store import Store
from leafscope.gui.app.formatting import format_compact, format_percent, format_signed
from leafscope.gui.inspector.model_panel import BenchmarkScore, ModelPanel, parse_scores
from leafscope.gui.rendering.model_source import ModelSource
from leafscope.gui.rendering.worker import stop_workers
from leafscope.gui.style.tables import link_label

pytestmark = pytest.mark.usefixtures("plain_numbers")


@pytest.fixture
def panel(models: ModelSource, qtbot: QtBot) -> Iterator[ModelPanel]:
    panel = ModelPanel(models)
    qtbot.addWidget(panel)
    yield panel
    stop_workers(panel)


def shown(panel: ModelPanel, name: str, title: str, qtbot: QtBot) -> str:
    panel.show_method(name)
    panel.show()
    qtbot.waitUntil(lambda: panel.title.text() == title)
    return panel.text()


def test_a_card_shows_the_facts_in_the_weights_file(panel: ModelPanel, qtbot: QtBot) -> None:
    text = shown(panel, "liif", "liif", qtbot)
    assert "EDSR" in text
    assert "1× to 4×" in text
    assert "multiply-adds" in text


class TestShippedModel:
    @pytest.fixture
    def models(self) -> ModelSource:
        if not Store.open().has("leaf-m"):
            pytest.skip("the shipped weights aren't here")
        return ModelSource()

    def test_a_card_shows_catalogue_entry_and_results(
        self, panel: ModelPanel, qtbot: QtBot
    ) -> None:
        text = shown(panel, "leaf-m", "Sharp", qtbot)
        assert "BSD-3-Clause" in text
        assert "DIV2K" in text
        assert "Set5" in text
        assert "28.43" in text  # bicubic at 4 times


def test_an_interpolation_has_no_card(panel: ModelPanel, qtbot: QtBot) -> None:
    assert "isn't trained" in shown(panel, "bicubic", "bicubic", qtbot)


def test_a_damaged_model_is_reported(panel: ModelPanel, qtbot: QtBot) -> None:
    assert "The model damaged is damaged." in shown(panel, "damaged", "damaged", qtbot)


def test_another_model_replaces_the_card(panel: ModelPanel, qtbot: QtBot) -> None:
    shown(panel, "damaged", "damaged", qtbot)
    text = shown(panel, "spectral", "spectral", qtbot)
    assert "damaged" not in text
    assert "waves" in text


def test_the_device_is_shown(panel: ModelPanel) -> None:
    panel.show_device("cuda, half")
    assert panel.device.text() == "Runs on: cuda, half"


def test_nothing_is_loaded_while_the_panel_is_hidden(
    panel: ModelPanel, models: ModelSource
) -> None:
    panel.show_method("liif")
    assert panel.title.text() == ""


def test_the_paper_opens_only_when_clicked(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    browse = "leafscope.gui.style.tables.QDesktopServices.openUrl"
    monkeypatch.setattr(browse, lambda address: opened.append(address.toString()))
    label = link_label("LIIF, CVPR 2021, arXiv:2012.09161")
    qtbot.addWidget(label)
    assert opened == []
    label.linkActivated.emit("https://arxiv.org/abs/2012.09161")
    assert opened == ["https://arxiv.org/abs/2012.09161"]


# Numbers


def test_other_benchmarks_and_invalid_rows_are_skipped() -> None:
    rows = [
        {"model": "bicubic", "data": "Set5", "scale": 2.0, "psnr_y": 33.68},
        {"model": "m", "data": "Set5", "scale": 2.0, "psnr_y": 37.9},
        {"model": "m", "data": "Set14", "scale": 3.0, "psnr_y": 1.0},
        {"model": "m", "data": "Set5", "scale": 4.0, "psnr_y": 30.0},  # no bicubic beside it
        {"model": None},
        "invalid",
    ]
    assert parse_scores("m", rows) == (BenchmarkScore(2.0, 37.9, 33.68),)
    assert parse_scores("m", {"invalid": 1}) == ()


def test_large_numbers_are_compact() -> None:
    assert [format_compact(n) for n in (0, 999, 1500, 1_320_688, 2.5e9)] == [
        "0",
        "999",
        "1.5 thousand",
        "1.32 million",
        "2.5 billion",
    ]
    assert [format_signed(value, 1) for value in (-0.5, 0.5, -0.04)] == ["−0.5", "+0.5", "0.0"]
    assert format_percent(0.123) == "12\u00a0%"
