"""The default model is recommended by a stored speed measurement."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from leafscope.core.engine import Compute
from leafscope.core.engine.compute import CPU
from leafscope.core.evaluation import benchmark
from leafscope.core.evaluation.benchmark import BEST, FAST, ModelCost, recommend_model
from leafscope.core.models.facts import read_speeds

MEASURE = "leafscope.core.evaluation.benchmark.measure_cost"
BOTH = ["leaf-m", "leaf-s", "edsr-liif"]


@pytest.mark.parametrize(("encode", "expected"), [(5.0, BEST), (60.0, FAST)])
def test_slow_machine_gets_the_fast_model(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, encode: float, expected: str
) -> None:
    monkeypatch.setattr(MEASURE, lambda *_: ModelCost(encode, 0.05))
    assert recommend_model(BOTH, tmp_path, CPU) == expected


def test_the_measured_speed_is_recorded_for_the_list_of_models(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MEASURE, lambda *_: ModelCost(8.0, 0.05))
    recommend_model(BOTH, tmp_path, CPU)
    assert read_speeds(tmp_path / "models") == {BEST: pytest.approx(8 / 16 + 0.05)}


def test_speed_is_measured_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    measured: list[Compute] = []

    def measure(_: object, compute: Compute) -> ModelCost:
        measured.append(compute)
        return ModelCost(60.0, 0.05)

    monkeypatch.setattr(MEASURE, measure)
    assert [recommend_model(BOTH, tmp_path, CPU) for _ in range(3)] == [FAST] * 3
    assert measured == [CPU]


def test_each_device_is_measured_separately(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Compute(torch.device("cuda"), torch.float16)
    costs = {CPU: ModelCost(60.0, 0.05), other: ModelCost(5.0, 0.05)}
    monkeypatch.setattr(MEASURE, lambda _, compute: costs[compute])
    assert [recommend_model(BOTH, tmp_path, where) for where in (CPU, other, CPU)] == [
        FAST,
        BEST,
        FAST,
    ]


def test_invalid_stored_measurement_is_repeated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MEASURE, lambda *_: ModelCost(5.0, 0.05))
    for rubbish in ("", "[]", '{"model": 3}', '{"model": "gone", "seconds": 1}'):
        (tmp_path / "calibration.json").write_text(rubbish)
        assert recommend_model(BOTH, tmp_path, CPU) == BEST


def test_unwritable_folder_is_ignored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MEASURE, lambda *_: ModelCost(5.0, 0.05))
    (tmp_path / "file").write_text("not a folder")
    assert recommend_model(BOTH, tmp_path / "file" / "deeper", CPU) == BEST


def test_nothing_is_recommended_without_our_models(tmp_path: Path) -> None:
    assert recommend_model(["edsr-liif"], tmp_path, CPU) is None


def test_real_measurement_recommends_one_of_our_models(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(benchmark, "MAX_SECONDS", 0.0)  # encoding and decoding are run twice
    monkeypatch.setattr(benchmark, "FAST_DECODED_SIDE", 128)
    assert recommend_model(BOTH, tmp_path, CPU) in (BEST, FAST)
