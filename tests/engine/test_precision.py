"""Models run in bfloat16 where that is faster, and no pixel changes visibly."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from PIL import Image
from tiny import noise, tiny_fixed, tiny_liif, tiny_spectral

from leafscope.core.__main__ import main
from leafscope.core.engine import Compute, EngineSettings, Renderer, choose_compute, compute
from leafscope.core.engine.compute import CPU
from leafscope.core.engine.precision import (
    FILE,
    bfloat16_speedup,
    cpu_precision,
    measure_speedup,
)
from leafscope.core.geometry import Box, Grid
from leafscope.core.models import Model, available_models, load_model
from leafscope.core.models.encoder import ALL_EDGES
from leafscope.core.photo import Photo
from leafscope.core.photo.opening import open_photo

MEASURE = "leafscope.core.engine.precision.measure_speedup"
BFLOAT16 = Compute(torch.device("cpu"), torch.bfloat16)
SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "chelsea.png"
MAX_LEVELS, MEAN_LEVELS = 2.0, 0.1  # of 255
RENDER = """
import sys
import numpy as np
from leafscope.core.engine import Renderer, choose_compute
from leafscope.core.geometry import Box, Grid
from leafscope.core.models import load_model
from leafscope.core.photo.opening import open_photo
photo = open_photo(sys.argv[1])
grid = Grid.at_scale(photo.size, 2.0, Box(150, 100, 40, 40))
np.save(sys.argv[2], Renderer(photo, load_model("leaf-s")).render(grid))
print(choose_compute())
"""


@pytest.fixture
def sample() -> Photo:
    return open_photo(SAMPLE)


def rendered(photo: Photo, model: Model, where: Compute) -> NDArray[np.float32]:
    grid = Grid.at_scale(photo.size, 2.5, Box(150, 100, 60, 50))
    return Renderer(photo, model, compute=where).render(grid)


@pytest.mark.parametrize("name", ["leaf-s", "leaf-m", "leaf-m-mild", "leaf-d", "edsr-liif"])
def test_bfloat16_changes_pixels_by_less_than_two_levels(name: str, sample: Photo) -> None:
    if name not in available_models():
        pytest.skip(f"{name} isn't installed")
    if measure_speedup() < 1:
        pytest.skip("this CPU emulates bfloat16, which takes minutes")
    full = rendered(sample, load_model(name), CPU)
    difference = 255 * np.abs(rendered(sample, load_model(name), BFLOAT16) - full)
    assert 0 < difference.max() < MAX_LEVELS
    assert difference.mean() < MEAN_LEVELS


@pytest.mark.parametrize("build", [tiny_spectral, tiny_liif, tiny_fixed])
def test_the_first_layer_and_encoded_blocks_keep_their_precision(
    build: Callable[[], Model],
) -> None:
    photo, model = noise(24, 20), build()
    Renderer(photo, model, compute=BFLOAT16)  # moves the model
    latents = model.encode(torch.rand(3, 20, 24), ALL_EDGES)
    block = model.to_block(latents, Box(0, 0, 24, 20), photo.size)
    assert (model.dtype, model.precision) == (torch.float32, torch.bfloat16)
    assert all(tensor.dtype != torch.bfloat16 for tensor in block.latents)


def test_a_model_without_support_for_bfloat16_runs_in_float32() -> None:
    model = tiny_fixed()
    model.encoder.reducible_modules = ()
    assert Renderer(noise(20, 20), model, compute=BFLOAT16).device == "cpu"
    assert Renderer(noise(20, 20), tiny_spectral(), compute=BFLOAT16).device == "cpu, bfloat16"


@pytest.mark.parametrize(("speedup", "expected"), [(2.0, torch.bfloat16), (0.1, torch.float32)])
def test_the_faster_precision_is_chosen_and_measured_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, speedup: float, expected: torch.dtype
) -> None:
    measured: list[float] = []
    monkeypatch.setenv("LEAFSCOPE_DATA", str(tmp_path))

    def measure() -> float:
        measured.append(speedup)
        return speedup

    monkeypatch.setattr(MEASURE, measure)
    for _ in range(2):
        assert cpu_precision() == expected
        bfloat16_speedup.cache_clear()  # as in another process
    assert len(measured) == 1
    stored = json.loads((tmp_path / FILE).read_text())
    for other in ("", "[]", json.dumps({**stored, "machine": "another one"})):
        (tmp_path / FILE).write_text(other)
        assert cpu_precision() == expected
        bfloat16_speedup.cache_clear()
    assert len(measured) == 4


@pytest.mark.parametrize(
    ("command", "ending"), [("upscale --scale 2", "png"), ("explain --at 9,9", "html")]
)
def test_float32_can_be_requested(
    command: str,
    ending: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(compute, "cpu_precision", lambda: torch.bfloat16)
    path = tmp_path / "in.png"
    Image.fromarray(noise(20, 20).pixels).save(path)
    name, *options = command.split()
    arguments = [name, str(path), *options, "--model", "leaf-s", "--device", "cpu"]
    assert main([*arguments, "-o", str(tmp_path / f"fast.{ending}")]) == 0
    assert "bfloat16" in capsys.readouterr().err
    output = str(tmp_path / f"full.{ending}")
    assert main([*arguments, "-o", output, "--precision", "float32"]) == 0
    assert "bfloat16" not in capsys.readouterr().err
    assert choose_compute("cpu", "float32") == CPU


@pytest.mark.slow
def test_a_processor_without_bfloat16_renders_the_same(tmp_path: Path, sample: Photo) -> None:
    environment = {**os.environ, "ONEDNN_MAX_CPU_ISA": "AVX2", "LEAFSCOPE_DATA": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", RENDER, str(SAMPLE), str(tmp_path / "image.npy")],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "cpu"
    grid = Grid.at_scale(sample.size, 2.0, Box(150, 100, 40, 40))
    expected = Renderer(sample, load_model("leaf-s"), compute=CPU).render(grid)
    assert np.abs(np.load(tmp_path / "image.npy") - expected).max() < 0.1 / 255


@pytest.mark.parametrize(("max_gap", "grows"), [(0.0, False), (1e9, True)])
def test_patches_grow_until_checks_for_cancellation_are_too_rare(
    monkeypatch: pytest.MonkeyPatch, max_gap: float, grows: bool
) -> None:
    photo, model = noise(64 * 6, 64 * 6), tiny_spectral()
    sizes: list[int] = []
    encode = model.encode

    def recorded(pixels: torch.Tensor, *args: Any) -> torch.Tensor:
        sizes.append(pixels[0].numel())
        return encode(pixels, *args)

    monkeypatch.setattr(model, "encode", recorded)
    settings = EngineSettings(max_check_gap_s=max_gap, max_patch_s=1e9)
    Renderer(photo, model, compute=CPU, settings=settings).render(Grid.at_scale(photo.size, 1.1))
    assert (max(sizes) > 2 * 100**2) == grows
