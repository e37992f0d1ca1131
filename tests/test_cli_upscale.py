"""`leafscope-cli upscale`: the same pictures as the window's, and one line for what goes wrong."""

from __future__ import annotations

import io
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


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "in.png"
    Image.fromarray(PHOTO.pixels).save(path)
    return path


def test_it_writes_a_region_at_an_exact_size(source: Path) -> None:
    out = source.with_name("out.png")
    command = ["upscale", str(source), "-o", str(out), "--crop", "5,6,20,10"]
    assert main([*command, "--size", "80x40", "--model", "bicubic"]) == 0
    grid = Grid.of_size(PHOTO.size, Size(80, 40), Box(5, 6, 20, 10))
    expected = quantise(resample(PHOTO.pixels, grid, Interpolation.BICUBIC))
    assert np.array_equal(np.asarray(Image.open(out)), expected)


@pytest.mark.parametrize("kernel", Interpolation)
def test_at_scale_1_an_interpolation_gives_the_photo_back(
    source: Path, kernel: Interpolation
) -> None:
    out = source.with_name("out.png")
    assert (
        main(["upscale", str(source), "-o", str(out), "--scale", "1", "--model", kernel.value]) == 0
    )
    assert np.array_equal(open_photo(out).pixels, PHOTO.pixels)


def test_the_quality_of_a_jpeg_can_be_chosen(source: Path) -> None:
    sizes = []
    for quality in ("20", "95"):
        out = source.with_name("out.jpg")
        options = ["--scale", "2", "--model", "lanczos", "--quality", quality]
        assert main(["upscale", str(source), "-o", str(out), *options]) == 0
        sizes.append(out.stat().st_size)
    assert sizes[0] < sizes[1] / 2


def test_the_default_model_comes_with_the_program(
    source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = source.with_name("out.png")
    assert main(["upscale", str(source), "-o", str(out), "--scale", "1.5"]) == 0
    assert "leaf-" in capsys.readouterr().err
    assert open_photo(out).size == Size(75, 60)


def test_without_any_model_it_is_bicubic_and_says_so(
    source: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("leafscope.core.models.available_models", list)
    out = source.with_name("out.png")
    command = ["upscale", str(source), "-o", str(out), "--scale", "2", "--device", "cpu"]
    assert main(command) == 0
    assert capsys.readouterr().err == f"{out} (bicubic, cpu)\n"
    expected = resample(PHOTO.pixels, Grid.at_scale(PHOTO.size, 2.0), Interpolation.BICUBIC)
    assert np.array_equal(open_photo(out).pixels, quantise(expected))


@pytest.mark.parametrize("terminal", [True, False])
def test_progress_is_shown_to_people_alone(
    source: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    terminal: bool,
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal)
    command = ["upscale", str(source), "-o", str(source.with_name("out.png")), "--scale", "2"]
    assert main([*command, "--model", "bicubic", "--device", "cpu"]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert ("100%" in err) is terminal
    assert err.count("\n") == 1


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
        ["--size", "100000x100000"],
    ],
)
def test_bad_requests_are_one_line_and_exit_code_2(
    source: Path, capsys: pytest.CaptureFixture[str], options: list[str]
) -> None:
    out = source.with_name("out.png")
    assert main(["upscale", str(source), "-o", str(out), *options]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not out.exists()


def test_a_bad_file_is_one_line_and_exit_code_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"not an image")
    assert main(["upscale", str(bad), "-o", str(tmp_path / "o.png"), "--scale", "2"]) == 2
    assert capsys.readouterr().err == (
        "leafscope-cli: bad.jpg isn't an image that Leafscope can read.\n"
    )


def test_of_a_damaged_file_only_that_one_line_is_read(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """The library that decodes TIFF writes to standard error by itself."""
    whole = io.BytesIO()
    Image.fromarray(PHOTO.pixels).save(whole, "TIFF", compression="tiff_lzw")
    bad = tmp_path / "bad.tiff"
    bad.write_bytes(whole.getvalue().replace(whole.getvalue()[8:300], bytes(292)))
    assert main(["upscale", str(bad), "-o", str(tmp_path / "o.png"), "--scale", "2"]) == 2
    assert capfd.readouterr().err == "leafscope-cli: bad.tiff is damaged or cut short.\n"


def test_nothing_is_written_where_something_is_wrong(
    source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
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
        (["--scale", "2", "--crop", "1,2,3"], "isn't of the form N,N,N,N"),
        (["--scale", "2", "--crop=-1,0,5,5"], "isn't of the form N,N,N,N"),
        (["--size", "80"], "isn't of the form NxN"),
        (["--scale", "x"], "invalid float value"),
        (["--scale", "2", "--size", "8x8"], "not allowed with argument"),
        ([], "one of the arguments --scale --size is required"),
    ],
)
def test_what_cannot_be_understood_is_exit_code_2(
    source: Path, capsys: pytest.CaptureFixture[str], options: list[str], words: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["upscale", str(source), "-o", "out.png", *options])
    assert ended.value.code == 2
    assert words in capsys.readouterr().err
