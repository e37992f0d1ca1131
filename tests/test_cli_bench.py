"""`leafscope-cli bench` measures the speed of models."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from leafscope.core.__main__ import main
from leafscope.core.evaluation import benchmark
from leafscope.core.evaluation.benchmark import ModelCost


def test_bench_prints_one_json_object(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LEAFSCOPE_DATA", str(tmp_path))  # only the models that come along
    monkeypatch.setattr(benchmark, "MAX_SECONDS", 0.0)  # each is run twice
    monkeypatch.setattr(benchmark, "FAST_DECODED_SIDE", 128)
    assert main(["bench", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["published_liif"] is None
    assert {"leaf-m", "leaf-s"} <= report["models"].keys()
    for cost in report["models"].values():
        assert cost.keys() == {"encode_s_per_mp", "decode_s_per_mp"}
        assert 0 < cost["decode_s_per_mp"] < cost["encode_s_per_mp"]
    assert main(["models", "--json"]) == 0
    speeds = {row["name"]: row["speed"] for row in json.loads(capsys.readouterr().out)}
    cost = report["models"]["leaf-m"]
    seconds = cost["encode_s_per_mp"] / 16 + cost["decode_s_per_mp"]
    assert speeds["leaf-m"] == f"{seconds:.2g} s/MP"


@pytest.mark.slow
@pytest.mark.usefixtures("liif_weights")
def test_bench_includes_liif_as_published(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["bench"]) == 0
    table = capsys.readouterr().out
    assert "edsr-liif" in table
    assert "LIIF as published" in table


def test_cost_estimates_the_time_of_a_view() -> None:
    cost = ModelCost(encode_s_per_mp=20.0, decode_s_per_mp=0.05)
    assert cost.estimate_seconds(source_pixels=65_000, output_pixels=1_000_000) == pytest.approx(
        1.35
    )
