"""`leafscope-cli evaluate` on small benchmarks, and on published ones if they are available."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from leafscope.core.__main__ import main
from leafscope.core.evaluation.evaluation import build_upscaler, evaluate, load_pairs
from leafscope.core.geometry import Size


def scene(height: int, width: int) -> Image.Image:
    """Return smooth waves, which any interpolation restores well."""
    y, x = np.mgrid[:height, :width] / 12
    waves = np.stack([np.sin(x), np.sin(y), np.cos(x + y)], -1)
    return Image.fromarray(np.rint(127.5 + 100 * waves).astype(np.uint8))


@pytest.fixture
def benchmark_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "Waves"
    for kind in ("HR", "LR"):
        (folder / "x2" / kind).mkdir(parents=True)
    for name, (height, width) in {"001.png": (60, 80), "002.png": (64, 48)}.items():
        truth = scene(height, width)
        truth.save(folder / "x2" / "HR" / name)
        truth.resize((width // 2, height // 2), Image.Resampling.BICUBIC).save(
            folder / "x2" / "LR" / name
        )
    return folder


def run(*arguments: object) -> int:
    return main(["evaluate", *map(str, arguments)])


def test_json_is_one_object_with_the_score(
    benchmark_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--model", "bicubic", "--data", benchmark_folder, "--scale", 2, "--json") == 0
    score = json.loads(capsys.readouterr().out)
    assert (score["model"], score["data"]) == ("bicubic", "Waves")
    assert (score["scale"], score["count"]) == (2, 2)
    assert 35 < score["psnr_y"] < 70
    assert 0.9 < score["ssim_y"] <= 1
    assert score["seconds_per_megapixel"] > 0
    assert 0 < score["blur_y"] < 1


def test_without_json_it_prints_a_table(
    benchmark_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--model", "lanczos", "--data", benchmark_folder, "--scale", 2) == 0
    header, line = capsys.readouterr().out.splitlines()
    assert header.split()[:3] == ["model", "data", "scale"]
    assert line.split()[:4] == ["lanczos", "Waves", "2", "2"]


def test_inputs_are_downscaled_for_a_scale_without_a_folder(benchmark_folder: Path) -> None:
    first = load_pairs(benchmark_folder, 2.7)[0]
    assert first.downscaled.shape == (22, 29, 3)  # floor(60 / 2.7), floor(80 / 2.7)
    assert first.truth.shape == (59, 78, 3)  # round(22 * 2.7), round(29 * 2.7)
    small = Image.fromarray(first.truth).resize((29, 22), Image.Resampling.BICUBIC)
    assert np.array_equal(first.downscaled, np.asarray(small))


def test_inputs_can_be_compressed_as_jpeg(benchmark_folder: Path) -> None:
    clean = evaluate("bicubic", benchmark_folder, 2.0)
    stored = [evaluate("bicubic", benchmark_folder, 2.0, jpeg) for jpeg in (90, 30)]
    assert clean.psnr_y > stored[0].psnr_y > stored[1].psnr_y
    assert stored[1].data == "Waves, JPEG 30"


def test_two_steps_use_the_method_up_to_4x_then_lanczos() -> None:
    small = np.array(scene(12, 16))
    middle = build_upscaler("bicubic")(small, Size(64, 48))
    expected = build_upscaler("lanczos")(np.rint(middle * 255).astype(np.uint8), Size(96, 72))
    assert np.array_equal(build_upscaler("bicubic+lanczos")(small, Size(96, 72)), expected)


def test_report_is_extended_by_further_runs(benchmark_folder: Path, tmp_path: Path) -> None:
    page = tmp_path / "RESULTS.md"
    for method in ("lanczos", "bicubic", "lanczos"):
        assert run("--data", benchmark_folder, "--model", method, "--report", page) == 0
    rows = [line.split(" | ") for line in page.read_text().splitlines() if line.startswith("| ")]
    header, *methods = rows
    assert [cell.strip("| ") for cell in header][1:4] == ["x1.5", "x2", "x2.7"]
    assert [row[0] for row in methods] == ["| bicubic", "| lanczos"]
    assert all(" s" in cell for row in methods for cell in row[1:])


def test_unwritable_report_is_refused_before_measuring(
    benchmark_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def refuse(*arguments: object) -> None:
        raise AssertionError

    monkeypatch.setattr("leafscope.core.evaluation.evaluation.evaluate", refuse)
    (tmp_path / "damaged.json").write_text("[{")
    (tmp_path / "folder.md").mkdir()
    for page in ("none/page.md", "damaged.md", "folder.md"):
        assert run("--data", benchmark_folder, "--report", tmp_path / page) == 2
        error = capsys.readouterr().err
        assert error.startswith("leafscope-cli: The ")
        assert error.count("\n") == 1


def test_infinite_psnr_can_be_stored(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON can't express infinity."""
    for kind, side in (("HR", 60), ("LR", 30)):
        (tmp_path / "flat" / "x2" / kind).mkdir(parents=True)
        Image.new("RGB", (side, side), "teal").save(tmp_path / "flat" / "x2" / kind / "a.png")
    data, page = tmp_path / "flat", tmp_path / "page.md"
    assert run("--model", "nearest", "--data", data, "--scale", 2, "--json") == 0
    shown = capsys.readouterr().out
    assert "Infinity" not in shown
    assert json.loads(shown)["psnr_y"] is None
    for _ in range(2):
        assert run("--model", "nearest", "--data", data, "--report", page) == 0
        assert "Infinity" not in page.with_suffix(".json").read_text()
    assert "inf / 1.0000" in page.read_text()


def test_damaged_results_file_is_reported(
    benchmark_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "page.json").write_text("[{")
    page = tmp_path / "page.md"
    assert run("--data", benchmark_folder, "--model", "nearest", "--report", page) == 2
    assert "page.json" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--model", "bicubic", "--scale", "0.5"], "above 1"),
        (["--model", "bicubic", "--scale", "nan"], "above 1"),
        (["--model", "no-such-model", "--scale", "2"], "no-such-model"),
        (["--model", "bicubic"], "--scale"),
        (["--model", "bicubic", "--scale", "40"], "too small"),
    ],
)
def test_invalid_arguments_are_one_line_and_exit_code_2(
    benchmark_folder: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    complaint: str,
) -> None:
    assert run("--data", benchmark_folder, *arguments) == 2
    error = capsys.readouterr().err
    assert complaint in error
    assert error.count("\n") == 1


def test_folder_without_images_is_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--data", tmp_path, "--model", "bicubic", "--scale", 2) == 2
    assert str(tmp_path) in capsys.readouterr().err


def test_image_sizes_must_match(benchmark_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    scene(10, 10).save(benchmark_folder / "x2" / "LR" / "002.png")
    assert run("--data", benchmark_folder, "--model", "bicubic", "--scale", 2) == 2
    assert "002.png" in capsys.readouterr().err


def test_bicubic_on_set5_has_the_published_psnr(shared: Path) -> None:
    psnr = [evaluate("bicubic", shared / "data" / "Set5", scale).psnr_y for scale in (2, 3, 4)]
    assert psnr == pytest.approx([33.67, 30.41, 28.43], abs=0.02)


@pytest.mark.slow
@pytest.mark.usefixtures("liif_weights")
@pytest.mark.parametrize(
    ("data", "scale", "published"),
    [("Set5", 2, 37.99), ("Set5", 3, 34.40), ("Set5", 4, 32.24), ("Set14", 4, 28.62)],
)
def test_authors_checkpoint_has_the_published_psnr(
    shared: Path, data: str, scale: float, published: float
) -> None:
    score = evaluate("edsr-liif", shared / "data" / data, scale)
    assert score.psnr_y == pytest.approx(published, abs=0.0101)
