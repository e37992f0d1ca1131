"""`leafscope-cli upscale` with one photo: pixels, progress, one line per error."""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from tiny import noise

from leafscope.core.__main__ import main
from leafscope.core.geometry import Box, Grid, Size
from leafscope.core.photo import open_photo
from leafscope.core.resample import Interpolation, quantise, resample

PHOTO = noise(50, 40)
BICUBIC = ["--model", "bicubic", "--device", "cpu"]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "in.png"
    Image.fromarray(PHOTO.pixels).save(path)
    return path


def test_region_is_written_at_an_exact_size(source: Path) -> None:
    out = source.with_name("out.png")
    command = ["upscale", str(source), "-o", str(out), "--crop", "5,6,20,10"]
    assert main([*command, "--size", "80x40", "--model", "bicubic"]) == 0
    grid = Grid.from_output_size(PHOTO.size, Size(80, 40), Box(5, 6, 20, 10))
    expected = quantise(resample(PHOTO.pixels, grid, Interpolation.BICUBIC))
    assert np.array_equal(np.asarray(Image.open(out)), expected)


@pytest.mark.parametrize("kernel", Interpolation)
def test_interpolation_at_scale_1_returns_the_photo(source: Path, kernel: Interpolation) -> None:
    out = source.with_name("out.png")
    assert (
        main(["upscale", str(source), "-o", str(out), "--scale", "1", "--model", kernel.value]) == 0
    )
    assert np.array_equal(open_photo(out).pixels, PHOTO.pixels)


def test_jpeg_quality_changes_the_file_size(source: Path) -> None:
    sizes = []
    for quality in ("20", "95"):
        out = source.with_name("out.jpg")
        options = ["--scale", "2", "--model", "lanczos", "--quality", quality]
        assert main(["upscale", str(source), "-o", str(out), *options]) == 0
        sizes.append(out.stat().st_size)
    assert sizes[0] < sizes[1] / 2


def test_default_model_is_a_shipped_one(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = source.with_name("out.png")
    assert main(["upscale", str(source), "-o", str(out), "--scale", "1.5"]) == 0
    assert "leaf-" in capsys.readouterr().err
    assert open_photo(out).size == Size(75, 60)


def test_bicubic_is_used_without_any_model(
    source: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("leafscope.core.models.available_models", list)
    out = source.with_name("out.png")
    command = ["upscale", str(source), "-o", str(out), "--scale", "2", "--device", "cpu"]
    assert main(command) == 0
    assert capsys.readouterr().err == f"{out} (auto: bicubic, cpu)\n"
    expected = resample(PHOTO.pixels, Grid.at_scale(PHOTO.size, 2.0), Interpolation.BICUBIC)
    assert np.array_equal(open_photo(out).pixels, quantise(expected))


def test_progress_bar_is_shown_on_a_terminal(
    source: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    for name, value in {"TERM": "xterm", "COLUMNS": "80", "NO_COLOR": "1"}.items():
        monkeypatch.setenv(name, value)
    out = source.with_name("out.png")
    assert main(["upscale", str(source), "-o", str(out), "--scale", "2", *BICUBIC]) == 0
    shown, err = capsys.readouterr()
    assert shown == ""
    assert re.search(r"in\.png .*100% 0:00:00", err)
    assert err.endswith(f"{out} (bicubic, cpu)\n")


def test_progress_is_lines_without_a_terminal(
    source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = source.with_name("out.bmp")
    assert main(["upscale", str(source), "-o", str(out), "--size", "1000x2560", *BICUBIC]) == 0
    shown, err = capsys.readouterr()
    assert shown == ""
    *lines, last = err.splitlines()
    assert [re.sub(r"\d+", "N", line) for line in lines] == ["in.png: N %"] * 4
    assert last == f"{out} (bicubic, cpu)"


@pytest.mark.parametrize(
    "options",
    [
        ["--scale", "nan"],
        ["--scale", "0"],
        ["--scale", "1e9"],
        ["--scale", "2", "--model", "none-such"],
        ["--scale", "2", "--device", "abacus"],
        ["--scale", "2", "--crop", "0,0,500,500"],
        ["--scale", "2", "--quality", "0"],
        ["--size", "100000x100000", "--format", "webp"],
        ["--size", "0x100"],
        ["--scale", "2", "--format", "xyz"],
        ["--scale", "2", "--format", "jpg"],
        ["--scale", "2", "--page", "2"],
    ],
)
def test_invalid_request_is_one_line_and_exit_code_2(
    source: Path, capsys: pytest.CaptureFixture[str], options: list[str]
) -> None:
    out = source.with_name("out" if "webp" in options else "out.png")
    assert main(["upscale", str(source), "-o", str(out), *options]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert list(source.parent.iterdir()) == [source]


def test_invalid_file_is_one_line_and_exit_code_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"not an image")
    assert main(["upscale", str(bad), "-o", str(tmp_path / "o.png"), "--scale", "2"]) == 2
    assert capsys.readouterr().err == (
        "leafscope-cli: bad.jpg isn't an image that Leafscope can read.\n"
    )


def test_messages_of_c_libraries_are_silenced(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """libtiff writes to standard error itself."""
    whole = io.BytesIO()
    Image.fromarray(PHOTO.pixels).save(whole, "TIFF", compression="tiff_lzw")
    bad = tmp_path / "bad.tiff"
    bad.write_bytes(whole.getvalue().replace(whole.getvalue()[8:300], bytes(292)))
    assert main(["upscale", str(bad), "-o", str(tmp_path / "o.png"), "--scale", "2"]) == 2
    assert capfd.readouterr().err == "leafscope-cli: bad.tiff is damaged or cut short.\n"


def test_nothing_is_written_on_errors(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = source.read_bytes()
    for out in ("in.png", "out.xyz", "none/out.png", "long" * 100 + ".png"):
        command = ["upscale", str(source), "-o", str(source.parent / out), "--scale", "2"]
        assert main(command) == 2
        assert capsys.readouterr().err.count("\n") == 1
    assert source.read_bytes() == before
    assert list(source.parent.iterdir()) == [source]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--scale", "2", "--crop", "1,2,3"], "doesn't have the form N,N,N,N"),
        (["--scale", "2", "--crop=-1,0,5,5"], "doesn't have the form N,N,N,N"),
        (["--scale", "2", "--crop", "0,0,5,0"], "width and height must be above 0"),
        (["--size", "80"], "doesn't have the form 4000x3000, 4000x or x3000"),
        (["--size", "x"], "doesn't have the form 4000x3000, 4000x or x3000"),
        (["--scale", "x"], "'x' isn't a number"),
        (["--width-cm", "nan"], "nan is out of range"),
        (["--width-cm", "0"], "0 is out of range"),
        (["--scale", "2", "--dpi", "1e300"], "1e300 is out of range"),
        (["--scale", "2", "--page", "0"], "'0' isn't a page number; the first page is 1"),
        (["--scale", "2", "--depth", "12"], "invalid choice: 12"),
        (["--scale", "2", "--size", "8x8"], "not allowed with argument"),
        (["--scale", "2", "--strip-metadata", "--metadata=without-place"], "not allowed with"),
        ([], "one of the arguments --scale --size --width-cm --height-cm --width-in --preset is "),
    ],
)
def test_invalid_arguments_exit_with_2(
    source: Path, capsys: pytest.CaptureFixture[str], options: list[str], words: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["upscale", str(source), "-o", str(source.with_name("out.png")), *options])
    assert ended.value.code == 2
    assert words in capsys.readouterr().err


def test_detail_is_blended_in_and_recorded(source: Path) -> None:
    out = source.with_name("out.png")

    def rendered(*options: str) -> np.ndarray:
        out.unlink(missing_ok=True)
        command = ["upscale", str(source), "-o", str(out), "--scale", "2", "--device", "cpu"]
        assert main([*command, "--model", "nearest", *options]) == 0
        return np.asarray(Image.open(out), np.float64)

    faithful = rendered()
    detailed = rendered("--detail", "100", "--detail-from", "bicubic")
    mixed = rendered("--detail", "25", "--detail-from", "bicubic")
    assert np.abs(mixed - (0.75 * faithful + 0.25 * detailed)).max() <= 1.0
    assert b"nearest+bicubic@25" in out.read_bytes()


@pytest.mark.parametrize("wrong", ["101", "-1", "half", "5.5"])
def test_detail_must_be_a_percentage(wrong: str) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["upscale", "a.png", "-o", "b.png", "--scale", "2", f"--detail={wrong}"])
