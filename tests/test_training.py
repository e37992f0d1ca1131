"""Training is deterministic, resumable, and reports invalid input."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from waiting import slowdown

from leafscope.core.__main__ import main
from leafscope.core.evaluation.degradation import degrade_mildly, downscale_bicubic
from leafscope.core.models.architectures import build_model
from leafscope.core.models.checkpoint import load_checkpoint
from leafscope.core.training.config import (
    DataConfig,
    NetworkConfig,
    ScaleRange,
    TeacherConfig,
    TrainingConfig,
    TrainingError,
    read_config,
)
from leafscope.core.training.data import TILE, Sampler, draw_scale, flip, load_tiles
from leafscope.core.training.drawings import Drawings, system_fonts
from leafscope.core.training.log import TrainingLog, draw_curve
from leafscope.core.training.loop import learning_rate, train

RECIPES = Path(__file__).parents[1] / "weights" / "recipes"


def rng(seed: int = 0) -> np.random.Generator:
    return np.random.default_rng(seed)


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of three photos: two of one tile, one of two tiles."""
    folder = tmp_path_factory.mktemp("photos")
    y, x = np.mgrid[:TILE, : 2 * TILE] / 9
    for k in range(3):
        waves = np.stack([np.sin(x + k), np.sin(y - k), np.cos(x * y / 20)], -1)
        noisy = 127.5 + 90 * waves + rng(k).normal(0, 6, waves.shape)
        pixels = np.rint(noisy).astype(np.uint8)
        Image.fromarray(pixels[:, : TILE * (2 if k == 1 else 1)]).save(folder / f"{k}.png")
    return folder


@pytest.fixture
def config(photos: Path) -> TrainingConfig:
    return TrainingConfig(
        name="tiny",
        network=NetworkConfig(features=8, blocks=1, hidden=8),
        data=DataConfig(photos, crop=16, batch=2, drawn_share=0.3, held_out=1),
        learning_rate=2e-3,
        steps=8,
        warmup=2,
        validate_every=4,
        save_every=3,
    )


def ignore(line: str) -> None:
    pass


def weights(path: Path) -> dict[str, torch.Tensor]:
    return dict(load_checkpoint(path).state)


def have_same_weights(first: Path, second: Path) -> bool:
    one, other = weights(first), weights(second)
    return one.keys() == other.keys() and all(torch.equal(one[k], other[k]) for k in one)


def test_result_can_be_loaded_as_a_model(config: TrainingConfig, tmp_path: Path) -> None:
    lines: list[str] = []
    result = train(config, tmp_path / "run", lines.append)
    model = build_model(load_checkpoint(result), "tiny")
    assert model.info.family == "spectral"
    assert "steps 0 to 8" in lines[0]
    assert any(line.startswith("step 8: x2 ") for line in lines)


def test_training_is_deterministic(config: TrainingConfig, tmp_path: Path) -> None:
    first = train(config, tmp_path / "first", ignore)
    second = train(config, tmp_path / "second", ignore)
    other = train(replace(config, seed=1), tmp_path / "other", ignore)
    assert have_same_weights(first, second)
    assert not have_same_weights(first, other)


def test_resumed_run_ends_with_the_same_weights(config: TrainingConfig, tmp_path: Path) -> None:
    def interrupt(line: str) -> None:
        if line.startswith("step 4:"):
            raise KeyboardInterrupt

    whole = train(config, tmp_path / "whole", ignore)
    with pytest.raises(KeyboardInterrupt):
        train(config, tmp_path / "broken", interrupt)
    lines: list[str] = []
    resumed = train(config, tmp_path / "broken", lines.append)
    assert "steps 3 to 8" in lines[0]
    assert have_same_weights(whole, resumed)
    steps = [row["step"] for row in TrainingLog(tmp_path / "broken" / "log.csv").read()]
    assert steps == ["4", "8"]


def test_training_improves_psnr(config: TrainingConfig, tmp_path: Path) -> None:
    data = replace(config.data, drawn_share=0.0)  # what is drawn depends on the machine's fonts
    train(replace(config, data=data, steps=60, validate_every=20), tmp_path, ignore)
    rows = TrainingLog(tmp_path / "log.csv").read()
    psnr = [float(row["psnr_x2"]) for row in rows]
    assert psnr[-1] > psnr[0]
    assert "polyline" in (tmp_path / "log.svg").read_text()


def test_resumed_timed_run_keeps_its_number_of_steps(
    config: TrainingConfig, tmp_path: Path
) -> None:
    def interrupt(line: str) -> None:
        lines.append(line)
        if line.startswith("step 4:"):
            raise KeyboardInterrupt

    lines: list[str] = []
    timed = replace(config, steps=None, minutes=1.0)
    for _ in range(2):
        with pytest.raises(KeyboardInterrupt):
            train(timed, tmp_path, interrupt)
    first, second = (line.rsplit(" ", 1)[-1] for line in lines if "parameters" in line)
    assert first == second


def test_run_can_start_from_a_checkpoint(config: TrainingConfig, tmp_path: Path) -> None:
    start = train(config, tmp_path / "start", ignore)
    network = replace(config.network, start=start)
    still = replace(config, network=network, learning_rate=0.0)
    assert have_same_weights(start, train(still, tmp_path / "on", ignore))


def test_teacher_renders_once_and_changes_the_result(
    config: TrainingConfig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEAFSCOPE_DATA", str(tmp_path))
    (tmp_path / "models").mkdir()
    alone = train(config, tmp_path / "alone", ignore)
    alone.replace(tmp_path / "models" / "teacher.safetensors")
    teacher = TeacherConfig(model="teacher", batches=2, share=0.5, weight=0.5)
    distilled = replace(config, teacher=teacher)

    lines: list[str] = []
    first = train(distilled, tmp_path / "distilled", lines.append)
    assert lines[0] == "teacher renders 2 batches"
    assert not have_same_weights(first, tmp_path / "models" / "teacher.safetensors")
    lessons = sorted((tmp_path / "distilled").glob("lesson*.npz"))
    with np.load(lessons[0]) as lesson:
        assert lesson["picture"].shape == lesson["truth"].shape

    (tmp_path / "models" / "teacher.safetensors").unlink()
    (tmp_path / "distilled" / "state.pt").unlink()
    before = first.read_bytes()
    assert train(distilled, tmp_path / "distilled", ignore).read_bytes() == before


def test_state_of_another_network_is_refused(config: TrainingConfig, tmp_path: Path) -> None:
    train(config, tmp_path, ignore)
    wider = replace(config, network=NetworkConfig(features=12, blocks=1, hidden=8))
    with pytest.raises(TrainingError, match="another network"):
        train(wider, tmp_path, ignore)


@pytest.mark.parametrize("content", [b"PK\x03\x04 not a state", b"rubbish" * 9, b"\x80\x02X\x05"])
def test_damaged_state_is_reported(config: TrainingConfig, tmp_path: Path, content: bytes) -> None:
    train(config, tmp_path, ignore)
    (tmp_path / "state.pt").write_bytes(content)
    with pytest.raises(TrainingError, match=r"state\.pt"):
        train(config, tmp_path, ignore)


def test_learning_rate_warms_up_then_decays_to_0(config: TrainingConfig) -> None:
    rates = [learning_rate(replace(config, warmup=10), step, 100) for step in range(100)]
    peak = int(np.argmax(rates))
    assert peak == 9
    assert rates[peak] == pytest.approx(config.learning_rate, rel=0.03)
    assert rates[-1] < 1e-3 * config.learning_rate


def test_photos_are_cut_into_tiles_and_files_are_held_out(photos: Path, tmp_path: Path) -> None:
    tiles = load_tiles(photos, 1, tmp_path)
    assert tiles.training.shape == (3, TILE, TILE, 3)
    assert tiles.held_out.shape == (1, TILE, TILE, 3)
    assert np.array_equal(tiles.held_out[0], np.asarray(Image.open(photos / "0.png")))
    second = np.asarray(Image.open(photos / "1.png"))[:, TILE:]
    assert any(np.array_equal(tile, second) for tile in tiles.training)


def test_too_few_or_too_small_photos_are_refused(photos: Path, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="too few"):
        load_tiles(photos, 3, tmp_path)
    small = tmp_path / "small"
    small.mkdir()
    for k in range(2):
        Image.new("RGB", (TILE - 1, TILE)).save(small / f"{k}.png")
    with pytest.raises(TrainingError, match=str(TILE)):
        load_tiles(small, 1, tmp_path)


def test_inputs_are_the_truth_downscaled_by_one_scale(photos: Path, tmp_path: Path) -> None:
    data = DataConfig(photos, (ScaleRange(2.5, 2.5, 1),), crop=24, batch=5)
    batch = Sampler(load_tiles(photos, 1, tmp_path).training, data).batch(rng())
    assert batch.inputs.shape == (5, 24, 24, 3)
    assert batch.truth.shape == (5, 60, 60, 3)
    small = Image.fromarray(batch.truth[3]).resize((24, 24), Image.Resampling.BICUBIC)
    assert np.array_equal(batch.inputs[3], np.asarray(small))


def test_scales_are_drawn_from_ranges_by_share() -> None:
    ranges = (ScaleRange(1, 4, 0.9), ScaleRange(6, 8, 0.1))
    generator = rng()
    scales = np.array([draw_scale(ranges, generator) for _ in range(2000)])
    assert scales.min() >= 1
    assert scales.max() <= 8
    assert not ((scales > 4) & (scales < 6)).any()
    assert (scales >= 6).mean() == pytest.approx(0.1, abs=0.03)


def test_the_eight_flips_differ() -> None:
    crop = np.arange(27, dtype=np.uint8).reshape(3, 3, 3)
    assert len({flip(crop, index).tobytes() for index in range(8)}) == 8


@pytest.mark.parametrize("fonts", [(), system_fonts()], ids=["lines", "text and lines"])
def test_drawings_have_strong_edges_and_depend_on_the_seed(fonts: tuple[Path, ...]) -> None:
    drawings = Drawings(fonts)
    pictures = [drawings.draw(96, 3.0, rng(seed)) for seed in range(12)]
    assert all(p.shape == (96, 96, 3) and p.dtype == np.uint8 for p in pictures)
    contrast = [np.abs(np.diff(p.astype(int), axis=1)).max() for p in pictures]
    assert np.median(contrast) > 40
    assert np.array_equal(pictures[5], drawings.draw(96, 3.0, rng(5)))


@pytest.mark.skipif(not system_fonts(), reason="no TrueType fonts are installed")
def test_small_text_has_more_edges_than_large_text() -> None:
    def edges(sizes: tuple[float, float]) -> float:
        drawings = Drawings(system_fonts(), sizes, text_share=1.0)
        pictures = np.stack([drawings.draw(128, 2.0, rng(seed)) for seed in range(20)])
        return float(np.abs(np.diff(pictures.astype(int), axis=2)).mean())

    assert edges((5, 8)) > 1.5 * edges((20, 40))


def test_mild_degradation_is_mild() -> None:
    truth = np.asarray(Image.radial_gradient("L").convert("RGB"))
    small = downscale_bicubic(truth, 128, 128)
    worst = 0.0
    for seed in range(10):
        degraded = degrade_mildly(small, rng(seed))
        assert degraded.shape == small.shape
        assert not np.array_equal(degraded, small)
        worst = max(worst, float(np.abs(degraded.astype(float) - small).mean()))
    assert worst < 8


def test_curve_of_one_point_or_none_is_a_complete_svg() -> None:
    assert draw_curve({"x2": [(1, 30.0)]}, "steps", "dB").endswith("</svg>\n")
    assert draw_curve({"x2": []}, "steps", "dB").endswith("</svg>\n")


@pytest.mark.parametrize("file", sorted(RECIPES.glob("*.toml")), ids=lambda f: f.stem)
def test_recipes_of_shipped_models_are_valid(file: Path) -> None:
    assert file.stem.startswith(read_config(file).name)  # a part of its training


CONFIG = """
name = "tiny"
steps = 2
learning_rate = 1e-3
validate_every = 2
{extra}
[network]
features = 8
blocks = 1
hidden = 8
[data]
photos = "{photos}"
crop = 8
batch = 2
held_out = 1
"""


def test_command_trains_and_resumes(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, folder = tmp_path / "tiny.toml", tmp_path / "run"
    file.write_text(CONFIG.format(extra="", photos=photos.as_posix()))
    assert main(["train", str(file), "--folder", str(folder)]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == str(folder / "tiny.safetensors")
    assert main(["train", str(file), "--folder", str(folder)]) == 0
    assert "steps 2 to 2" in capsys.readouterr().out


@pytest.mark.slow
def test_two_processes_train_together(photos: Path, tmp_path: Path) -> None:
    file, folder = tmp_path / "tiny.toml", tmp_path / "run"
    file.write_text(CONFIG.format(extra="", photos=photos.as_posix()))
    launch = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2"]
    command = [*launch, "-m", "leafscope.core", "train", str(file), "--folder", str(folder)]
    subprocess.run(
        command, check=True, timeout=80 * slowdown(), env={**os.environ, "OMP_NUM_THREADS": "1"}
    )
    assert build_model(load_checkpoint(folder / "tiny.safetensors"), "tiny").info.parameters > 0


@pytest.mark.slow
@pytest.mark.skipif(not system_fonts(), reason="no TrueType fonts are installed")
@pytest.mark.parametrize(
    ("script", "drawings"),
    [
        (["train_small_text.py"], "--drawings"),
        (["train_faithful.py", "leaf-s"], "--drawings-per-scale"),
    ],
    ids=["small text", "faithful"],
)
def test_shipped_model_can_be_trained_further(
    script: list[str], drawings: str, photos: Path, tmp_path: Path
) -> None:
    start, result = RECIPES.parent / "leaf-s.safetensors", tmp_path / "result.safetensors"
    first, *more = script
    command = [sys.executable, str(RECIPES / first), *more, str(photos)]
    command += [str(system_fonts()[0].parent), str(start), str(result), drawings, "4"]
    command += ["--device", "cpu", "--minutes", "0.05"]
    subprocess.run(command, check=True, timeout=200 * slowdown())
    before, after = weights(start), weights(result)
    assert before.keys() == after.keys()
    changes = [float((after[key].float() - before[key].float()).abs().max()) for key in before]
    assert 0 < max(changes) < 0.1


def error_line(config: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """Return the one line with which `train` refuses a configuration."""
    file = tmp_path / "tiny.toml"
    file.write_text(config)
    assert main(["train", str(file)]) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    return error


@pytest.mark.parametrize(
    ("extra", "message"),
    [
        ("minutes = 3", "either steps or minutes"),
        ("precision = 'half'", "precision"),
        ("stepz = 3", "'stepz'"),
        ("name = 3 =", "TOML"),
        ("[teacher]\nmodel = 'x'", "missing"),
        ("warmup = 'long'", "warmup = 'long'"),
        ("precision = true", "precision = True"),
        ("averaging = '0.9'", "averaging = '0.9'"),
        ("save_every = 0", "save_every"),
        ("teacher = 3", "[teacher]"),
    ],
)
def test_invalid_configuration_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], extra: str, message: str
) -> None:
    config = CONFIG.format(extra=extra, photos="photos")
    assert message in error_line(config, tmp_path, capsys)


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("scales = 5", "scales = 5"),
        ("scales = [5]", "scales = [5]"),
        ("scales = [{low = 'a', high = 2, share = 1}]", "low = 'a'"),
        ("drawn_share = true", "drawn_share = True"),
        ("mild = 1", "mild = 1"),
    ],
)
def test_invalid_data_configuration_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lines: str, message: str
) -> None:
    config = CONFIG.format(extra="", photos="photos") + lines
    assert message in error_line(config, tmp_path, capsys)


def test_invalid_folder_is_one_line(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "tiny.toml"
    file.write_text(CONFIG.format(extra="", photos=photos.as_posix()))
    assert main(["train", str(file), "--folder", str(file)]) == 2
    error = capsys.readouterr().err
    assert error.startswith(f"leafscope-cli: The run can't be saved in {file}: ")
    assert error.count("\n") == 1


@pytest.mark.parametrize("threads", ["-1", "0", "many"])
def test_threads_must_be_above_0(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], threads: str
) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["train", str(tmp_path / "none.toml"), f"--threads={threads}"])
    assert f"'{threads}' isn't a whole number above 0" in capsys.readouterr().err
