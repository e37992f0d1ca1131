"""Repair by a 1x network before the photo is enlarged."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from PIL import Image
from tiny import noise

from leafscope.core.__main__ import main
from leafscope.core.engine import BlockCache, RepairedPhoto, choose_compute, renderer_factory
from leafscope.core.errors import Cancelled
from leafscope.core.geometry import Box, Grid, Viewport
from leafscope.core.methods import Method
from leafscope.core.models import load_model
from leafscope.core.models.facts import ModelFacts, record_speeds
from leafscope.core.photo import Photo, open_photo

COMPUTE = choose_compute("cpu", "float32")  # rounds alike however blocks are grouped


def darken(scale: int = 1) -> dict[str, torch.Tensor]:
    """Weights of a network with BasicSR's names that subtracts 26 levels from every value."""
    state = {
        "body.0.weight": torch.zeros(8, 3, 3, 3),
        "body.0.bias": torch.zeros(8),
        "body.1.weight": torch.zeros(8),
        "body.2.weight": torch.zeros(3 * scale**2, 8, 3, 3),
        "body.2.bias": torch.full((3 * scale**2,), -26 / 255),
    }
    return {"params": state}  # type: ignore[dict-item]


@pytest.fixture(autouse=True)
def darkener(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An installed 1x network, "darkener"."""
    monkeypatch.setenv("LEAFSCOPE_DATA", str(tmp_path / "data"))
    torch.save(darken(), tmp_path / "darkener.pth")
    assert main(["models", "import", str(tmp_path / "darkener.pth")]) == 0


@pytest.fixture
def photo_file(tmp_path: Path) -> Path:
    path = tmp_path / "photo.png"
    Image.fromarray(np.random.default_rng(0).integers(40, 250, (90, 150, 3), np.uint8)).save(path)
    return path


def read(path: Path) -> NDArray[np.int16]:
    return np.asarray(Image.open(path).convert("RGB")).astype(np.int16)


def darkened(photo: Photo) -> Photo:
    return Photo(np.rint(np.clip((photo.pixels - 26.0) / 255, 0, 1) * 255).astype(np.uint8))


@pytest.mark.parametrize("method", ["bicubic", "leaf-s", "leaf-s+leaf-d@40", "lanczos+leaf-s@50"])
def test_any_method_enlarges_the_repaired_photo(method: str) -> None:
    photo = noise(150, 100)
    grid = Grid.at_scale(photo.size, 2.5, Box(20, 10, 90, 70))
    expected = renderer_factory(Method.parse(method), COMPUTE)(darkened(photo)).render(grid)
    repaired = renderer_factory(Method.parse(f"darkener, then {method}"), COMPUTE)(photo)
    assert np.abs(repaired.render(grid) - expected).max() < 0.5 / 255


def test_a_view_shows_the_repaired_photo_at_100_percent_and_above() -> None:
    photo = noise(300, 200)
    renderer = renderer_factory(Method.parse("darkener, then leaf-s"), COMPUTE)(photo)
    plain = renderer_factory(Method("leaf-s"), COMPUTE)(darkened(photo))
    for scale in (1.0, 3.0):
        viewport = Viewport(scale, 37.0, 21.0, 160, 120)
        *_, frame = renderer.frames(viewport)
        *_, expected = plain.frames(viewport)
        assert frame.is_exact
        difference = frame.pixels.view(np.uint8).astype(int) - expected.pixels.view(np.uint8)
        assert np.abs(difference).max() <= 1
    *_, frame = renderer.frames(Viewport(0.5, 0, 0, 160, 100))
    *_, expected = renderer_factory(Method("leaf-s"), COMPUTE)(photo).frames(frame.viewport)
    assert np.array_equal(frame.pixels, expected.pixels)


def test_repair_starts_at_the_focus_and_can_be_cancelled() -> None:
    photo = noise(640, 64)
    network = load_model("darkener")
    repaired = RepairedPhoto(photo, network, BlockCache(), COMPUTE)  # type: ignore[arg-type]
    whole = Box(0, 0, 640, 64)
    cancelled: list[bool] = []

    def check_cancelled() -> None:
        if cancelled:
            raise Cancelled

    steps = repaired.repair(whole, (600, 32), check_cancelled)
    next(steps)
    assert {block.column for block in repaired.missing(whole)} == set(range(9))
    cancelled.append(True)
    with pytest.raises(Cancelled):
        next(steps)
    list(repaired.repair(whole, (600, 32), lambda: None))
    assert not repaired.missing(whole)
    assert np.array_equal(repaired.photo.pixels, darkened(photo).pixels)


def test_export_repairs_and_names_the_network(
    photo_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.png"
    arguments = ["upscale", str(photo_file), "-o", str(out), "--json"]
    assert main([*arguments, "--scale", "1", "--repair", "darkener"]) == 0
    assert json.loads(capsys.readouterr().out)["model"] == "darkener, then bicubic"
    assert b"darkener, then bicubic" in (open_photo(out).xmp or b"")
    assert np.abs(read(out) - (read(photo_file) - 26)).max() <= 1
    assert main([*arguments, "--scale", "2", "--model", "leaf-s", "--repair", "darkener"]) == 0
    assert json.loads(capsys.readouterr().out)["model"] == "darkener, then leaf-s"


def test_a_1x_network_as_the_model_repairs(
    photo_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.png"
    arguments = ["upscale", str(photo_file), "-o", str(out), "--json", "--model", "darkener"]
    assert main([*arguments, "--scale", "1"]) == 0
    assert np.abs(read(out) - (read(photo_file) - 26)).max() <= 1
    assert json.loads(capsys.readouterr().out)["model"].startswith("darkener")


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (["--scale", "1", "--model", "leaf-s"], "bicubic"),
        (["--scale", "1", "--model", "leaf-s", "--detail", "60"], "bicubic"),
        (["--scale", "0.5", "--repair", "darkener"], "bicubic"),
        (["--scale", "0.5", "--model", "lanczos"], "lanczos"),
    ],
)
def test_models_without_a_part_are_not_named(
    options: list[str],
    named: str,
    photo_file: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "out.png"
    assert main(["upscale", str(photo_file), "-o", str(out), "--json", *options]) == 0
    printed = capsys.readouterr()
    assert json.loads(printed.out)["model"] == named
    assert f"({named}, cpu)" in printed.err
    xmp = open_photo(out).xmp or b""
    assert b"leaf" not in xmp.replace(b"leafscope", b"").replace(b"Leafscope", b"")
    assert b"DigitalSourceType" not in xmp


def test_a_model_that_enlarges_cannot_repair(
    photo_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "out.png")
    assert main(["upscale", str(photo_file), "-o", out, "--scale", "2", "--repair", "leaf-s"]) == 2
    assert "leaf-s enlarges photos" in capsys.readouterr().err


def test_methods_with_a_repair_survive_as_text() -> None:
    for text in ("scunet, then leaf-m", "scunet, then auto: leaf-m+leaf-d@60+consistent"):
        assert str(Method.parse(text)) == text
        assert Method.parse(text).repair == "scunet"


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ("upscale -o out.png --scale 1", "about 68 s"),  # 0.0135 MP
        ("compare -o out.png --scale 1", "about 68 s"),  # the other side isn't repaired
        ("compare -o out.png --scale 1 --layout split", "about 34 s"),
        ("movie -o out.webp --to 0,0,20,12 --size 50x30 --seconds 0.2 --fps 10", "about 68 s"),
    ],
)
def test_the_time_of_slow_models_is_printed_before_they_start(
    options: str,
    expected: str,
    photo_file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    record_speeds(tmp_path / "data" / "models", {"darkener": 5000.0})
    monkeypatch.chdir(tmp_path)
    command, *others = options.split()
    method = ["--model", "bicubic", "--repair", "darkener", "--device", "cpu"]
    assert main([command, str(photo_file), *others, *method]) == 0
    assert f"{others[1]}: this takes {expected}\n" in capsys.readouterr().err


def test_the_time_counts_source_pixels_or_output_pixels_for_liif() -> None:
    fixed = ModelFacts("DAT", "2x", "RGB", 3.0)
    assert fixed.predict_seconds(source=1e6, output=9e6) == 12.0
    assert ModelFacts("spectral, EDSR", "any", "RGB", 3.0).predict_seconds(1e6, 9e6) == 48.0
    assert ModelFacts("liif, EDSR", "any", "RGB", 3.0).predict_seconds(1e6, 9e6) == 27.0
    assert ModelFacts("DAT", "2x", "RGB", None).predict_seconds(1e6, 9e6) == 0.0
