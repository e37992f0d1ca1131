"""Degradations are detected in the pixels, and `--model auto` depends on them."""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from leafscope.core.__main__ import main
from leafscope.core.evaluation.degradation import jpeg_round_trip
from leafscope.core.evaluation.evaluation import load_pairs
from leafscope.core.evaluation.ocr import FONT_SIZES, TEXTS, render_small_print
from leafscope.core.methods import JPEG_MODEL, Method, choose_model, resolve_method
from leafscope.core.models import available_models
from leafscope.core.photo import Photo
from leafscope.core.photo.condition import (
    Condition,
    detect_condition,
    has_noise,
    has_quantisation_steps,
)
from leafscope.core.photo.opening import open_photo

CLEAN = np.stack(
    [
        128 + 60 * np.sin(np.arange(240) / 9 + k) * np.cos(np.arange(200)[:, None] / 7)
        for k in range(3)
    ],
    axis=-1,
)


RESOURCES = Path(__file__).parents[1] / "resources"


def noisy(sigma: float, pixels: np.ndarray = CLEAN, channels: int = 3) -> np.ndarray:
    """Add noise; with one channel it is the same in all."""
    grain = np.random.default_rng(0).normal(0, sigma, (*pixels.shape[:2], channels))
    return np.clip(np.rint(pixels + grain), 0, 255).astype(np.uint8)


def stripes() -> np.ndarray:
    """Return a picture that is half flat, half the finest texture."""
    pixels = np.full((200, 240, 3), 90, np.uint8)
    pixels[:, :120:2] = 170
    return pixels


@pytest.mark.parametrize("channels", [1, 3])
def test_clear_noise_is_detected(channels: int) -> None:
    for sigma in (0.0, 1.0, 2.0):
        assert detect_condition(Photo(noisy(sigma, channels=channels))) is Condition.CLEAN
    for sigma in (6, 8, 16):
        assert detect_condition(Photo(noisy(sigma, channels=channels))) is Condition.NOISE


def test_noise_is_detected_in_16_bits() -> None:
    for sigma in (2, 6):
        deep = noisy(sigma).astype(np.uint16) * 257
        assert has_noise(deep) == (sigma == 6)


def test_jpeg_takes_precedence_over_noise() -> None:
    assert detect_condition(Photo(jpeg_round_trip(noisy(8), 60, 0))) is Condition.JPEG


@pytest.mark.parametrize("quality", [30, 50, 75, 85, 92])
def test_jpeg_is_detected_in_pixels(quality: int) -> None:
    for sigma in (0, 2, 8):
        stored = jpeg_round_trip(noisy(sigma), quality, 2)
        assert detect_condition(Photo(stored)) is Condition.JPEG
        assert detect_condition(Photo(stored.astype(np.uint16) * 257)) is Condition.JPEG


@pytest.mark.parametrize("name", ["detail.webp", "screenshots/split.png"])
def test_edges_on_the_block_grid_are_clean(name: str) -> None:
    with Image.open(RESOURCES / name) as image:
        assert detect_condition(Photo(np.array(image.convert("RGB")))) is Condition.CLEAN


@pytest.mark.parametrize(("quality", "expected"), [(94, Condition.JPEG), (95, Condition.CLEAN)])
def test_jpeg_files_are_clean_from_quality_95_upwards(
    tmp_path: Path, quality: int, expected: Condition
) -> None:
    Image.fromarray(noisy(1)).save(tmp_path / "photo.jpg", quality=quality)
    assert detect_condition(open_photo(tmp_path / "photo.jpg")) is expected


def test_jpeg_of_high_quality_is_clean() -> None:
    assert detect_condition(Photo(jpeg_round_trip(noisy(1), 98, 0))) is Condition.CLEAN


def test_drawings_of_two_levels_have_no_quantisation_steps() -> None:
    rng = np.random.default_rng(3)
    for levels in ([0, 255], [20, 220]):
        drawn = rng.choice(np.array(levels, np.uint8), (30, 40)).repeat(8, 0).repeat(8, 1)
        for pixels in (drawn, drawn[3:, 5:], drawn[::2, ::4], drawn[::8, ::8]):
            assert not has_quantisation_steps(pixels.astype(np.float32))
    assert not has_quantisation_steps(stripes()[..., 0].astype(np.float32))


def test_jpeg_is_detected_in_small_print() -> None:
    for em, lines in product(FONT_SIZES, TEXTS):
        assert detect_condition(Photo(render_small_print(em, lines))) is Condition.JPEG


def test_texture_is_not_noise() -> None:
    assert not has_noise(stripes())


@pytest.mark.parametrize("size", [(1, 1), (5, 300), (8, 8), (300, 7), (20, 20)])
def test_small_photos_count_as_clean(size: tuple[int, int]) -> None:
    assert not has_noise(noisy(8, np.full((*size, 3), 128.0)))


def test_clipped_noise_is_ignored() -> None:
    assert not has_noise(noisy(8, np.zeros((200, 240, 3))))


def benchmark(shared: Path) -> list[np.ndarray]:
    """Return the pictures of Set5 and Set14 reduced at three scales."""
    folders = (shared / "data" / name for name in ("Set5", "Set14"))
    pairs = (load_pairs(folder, scale) for folder in folders for scale in (2.0, 3.0, 4.0))
    return [pair.downscaled for found in pairs for pair in found]


def test_benchmark_pictures_are_clean(shared: Path) -> None:
    assert [detect_condition(Photo(pixels)) for pixels in benchmark(shared)] == 57 * [
        Condition.CLEAN
    ]


def test_jpeg_is_detected_in_benchmark_pictures(shared: Path) -> None:
    stored = [jpeg_round_trip(pixels, 75, 2) for pixels in benchmark(shared)]
    assert [detect_condition(Photo(pixels)) for pixels in stored] == 57 * [Condition.JPEG]


@pytest.mark.parametrize(("sigma", "least"), [(5, 0.85), (6, 0.9), (8, 0.9)])
def test_added_noise_is_detected_in_most_benchmark_pictures(
    shared: Path, sigma: float, least: float
) -> None:
    pictures = benchmark(shared)
    for channels in (1, 3):
        found = [has_noise(noisy(sigma, pixels, channels)) for pixels in pictures]
        assert sum(found) >= least * len(found)


def resolve(method: str, photo: Photo) -> str:
    return str(resolve_method(Method.parse(method), photo))


def test_auto_depends_on_the_photo_also_in_a_blend() -> None:
    clean, worn = Photo(noisy(0)), Photo(noisy(8))
    usual = available_models()[0]
    assert resolve("auto", clean) == f"auto: {usual}"
    assert resolve("auto", worn) == f"auto: {JPEG_MODEL}"
    assert resolve("auto+leaf-d@60", worn) == f"auto: {JPEG_MODEL}+leaf-d@60"
    assert resolve(f"auto+{JPEG_MODEL}@60", worn) == f"auto: {JPEG_MODEL}"
    assert resolve("lanczos", worn) == "lanczos"


def test_auto_falls_back_without_the_jpeg_model(monkeypatch: pytest.MonkeyPatch) -> None:
    for there in ([], ["leaf-m"]):
        monkeypatch.setattr("leafscope.core.models.available_models", there.copy)
        assert resolve("auto", Photo(noisy(8))) == f"auto: {(there or ['bicubic'])[0]}"


def test_auto_prefers_the_fast_jpeg_model_where_the_fast_model_is_the_default() -> None:
    both = ("leaf-m", "leaf-s", "leaf-m-mild", "leaf-s-mild")
    for first, jpeg in (("leaf-m", "leaf-m-mild"), ("leaf-s", "leaf-s-mild")):
        names = (first, *both)
        assert choose_model(Condition.CLEAN, names) == first
        assert choose_model(Condition.JPEG, names) == choose_model(Condition.NOISE, names) == jpeg
    assert choose_model(Condition.JPEG, ("leaf-s", "leaf-m-mild")) == "leaf-m-mild"
    assert choose_model(Condition.JPEG, ("leaf-s",)) == "leaf-s"


def test_upscale_resolves_auto_for_each_photo(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, sigma in (("clean", 0), ("worn", 8)):
        Image.fromarray(noisy(sigma)[:96, :96]).save(tmp_path / f"{name}.png")
    inputs = [str(tmp_path / f"{name}.png") for name in ("clean", "worn")]
    pattern = str(tmp_path / "{name}-{model}.png")
    options = ["--scale", "1.5", "--model", "auto", "--device", "cpu", "--json"]
    assert main(["upscale", *inputs, "-o", pattern, *options]) == 0
    out, err = capsys.readouterr()
    expected = [f"auto: {name}" for name in (available_models()[0], JPEG_MODEL)]
    assert [json.loads(line)["model"] for line in out.splitlines()] == expected
    for name, name_shown in zip(("clean", "worn"), expected, strict=True):
        file = tmp_path / f"{name}-auto.png"
        assert f"{file} ({name_shown}, cpu)" in err
        assert f'leafscope:Model="{name_shown}"'.encode() in file.read_bytes()
        assert b"algorithmicallyEnhanced" in file.read_bytes()


def test_comparisons_and_movies_report_the_resolved_method(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photo = tmp_path / "worn.png"
    Image.fromarray(noisy(8)[:96, :96]).save(photo)
    common = ["--model", "auto", "--device", "cpu"]
    pair = ["compare", str(photo), "-o", str(tmp_path / "pair.png"), "--scale", "1.5"]
    assert main([*pair, *common]) == 0
    film = ["movie", str(photo), "-o", str(tmp_path / "film.webp"), "--to", "8,8,40,40"]
    assert main([*film, "--size", "32x32", "--seconds", "0.2", "--fps", "5", *common]) == 0
    err = capsys.readouterr().err
    assert f"(bicubic | auto: {JPEG_MODEL}, cpu)" in err
    assert f"auto: {JPEG_MODEL}, cpu)" in err.splitlines()[-1]
