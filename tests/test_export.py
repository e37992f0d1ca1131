"""What is saved is what was shown, and a file is written whole or not at all."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from tiny import noise, tiny_spectral

from leafscope.core.__main__ import main
from leafscope.core.engine import Renderer
from leafscope.core.errors import Cancelled, ExportError, ViewError
from leafscope.core.export import ExportJob, check, export
from leafscope.core.geometry import Box, Grid, Size, Viewport
from leafscope.core.photo import Photo, open_photo
from leafscope.core.resample import Interpolation, quantise

PHOTO = noise(50, 40)
PLAIN = Renderer(PHOTO, Interpolation.BICUBIC)
SUFFIXES = ("png", "webp", "tiff", "bmp", "jpg")


@pytest.fixture
def strips_of_two_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("leafscope.core.export.writer.STRIP_PIXELS", 1)
    monkeypatch.setattr("leafscope.core.export.writer.STRIP_ROWS", 2)


@pytest.mark.usefixtures("strips_of_two_rows")
@pytest.mark.parametrize("scale", [0.6, 1.0, 2.7])
def test_the_file_holds_the_rendered_grid(tmp_path: Path, scale: float) -> None:
    path = tmp_path / "out.png"
    export(PLAIN, PHOTO, ExportJob(path, scale=scale))
    expected = quantise(PLAIN.render(Grid.at_scale(PHOTO.size, scale)))
    assert np.array_equal(np.asarray(Image.open(path)), expected)


@pytest.mark.usefixtures("strips_of_two_rows")
def test_a_model_is_saved_as_it_is_shown(tmp_path: Path) -> None:
    renderer, viewport = Renderer(PHOTO, tiny_spectral()), Viewport(3.0, 0.0, 0.0, 150, 120)
    (*_, shown) = renderer.frames(viewport)
    export(renderer, PHOTO, ExportJob(tmp_path / "out.png", scale=3.0))
    saved = np.asarray(Image.open(tmp_path / "out.png"))
    assert np.abs(saved.astype(int) - shown.image).max() <= 1  # strips round 1e-7 differently


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_format_can_be_opened_again(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"größe あ.{suffix}"
    job = ExportJob(path, Box(5, 6, 20, 15), size=Size(64, 48))
    shares: list[float] = []
    export(PLAIN, PHOTO, job, shares.append)
    assert open_photo(path).size == Size(64, 48)
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_profile_metadata_and_alpha_go_along(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010F] = "Camera"
    opacity = np.tile(np.linspace(0, 255, 50).astype(np.uint8), (40, 1))
    photo = dataclasses.replace(PHOTO, alpha=opacity, icc_profile=b"a profile", exif=exif.tobytes())
    export(PLAIN, photo, ExportJob(tmp_path / "out.png", scale=2.0))
    saved = open_photo(tmp_path / "out.png")
    assert saved.icc_profile == b"a profile"
    assert saved.exif is not None
    assert b"Camera" in saved.exif
    assert saved.alpha is not None
    assert saved.alpha.shape == (80, 100)
    assert (np.diff(saved.alpha.astype(int), axis=1) >= 0).all()


REFUSED = {
    "an unknown format": ExportJob(Path("a.xyz"), scale=2.0),
    "no suffix": ExportJob(Path("a"), scale=2.0),
    "too wide for WebP": ExportJob(Path("a.webp"), size=Size(16_384, 10)),
    "too wide for JPEG": ExportJob(Path("a.jpg"), size=Size(65_536, 10)),
    "more than fits": ExportJob(Path("a.tiff"), size=Size(100_000, 100_000)),
    "a folder that isn't there": ExportJob(Path("none/a.png"), scale=2.0),
}


@pytest.mark.parametrize("why", REFUSED)
def test_what_cannot_succeed_is_refused_before_any_work(tmp_path: Path, why: str) -> None:
    job = dataclasses.replace(REFUSED[why], path=tmp_path / REFUSED[why].path)
    with pytest.raises(ExportError) as refusal:
        check(job, PHOTO)
    assert str(refusal.value).endswith(".")
    assert list(tmp_path.iterdir()) == []


def test_a_region_outside_and_a_scale_of_nothing_are_refused(tmp_path: Path) -> None:
    for job in (
        ExportJob(tmp_path / "a.png", Box(40, 0, 20, 20), scale=2.0),
        ExportJob(tmp_path / "a.png", scale=0.0),
        ExportJob(tmp_path / "a.png", size=Size(0, 5)),
    ):
        with pytest.raises(ViewError):
            check(job, PHOTO)


def test_the_photo_itself_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    photo = dataclasses.replace(PHOTO, path=path)
    with pytest.raises(ExportError, match="the photo itself"):
        check(ExportJob(tmp_path / "." / "a.png", scale=2.0), photo)


@pytest.mark.usefixtures("strips_of_two_rows")
@pytest.mark.parametrize("calls", [1, 2, 7, 50])
def test_cancelling_leaves_the_old_file_and_nothing_else(tmp_path: Path, calls: int) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"old")
    left = iter([None] * (calls - 1))

    def pause() -> None:
        if next(left, "stop") == "stop":
            raise Cancelled

    with pytest.raises(Cancelled):
        export(PLAIN, PHOTO, ExportJob(path, scale=4.0), pause=pause)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_disk_that_fails_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"old")

    def fails(*_: object) -> None:
        raise OSError(28, "No space left on device")

    if call == "fsync":
        monkeypatch.setattr(os, "fsync", fails)
    else:
        monkeypatch.setattr(Path, "replace", fails)
    with pytest.raises(ExportError, match="The disk is full"):
        export(PLAIN, PHOTO, ExportJob(path, scale=2.0))
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


class TestCommandLine:
    """`leafscope-cli upscale`."""

    @pytest.fixture
    def source(self, tmp_path: Path) -> Path:
        path = tmp_path / "in.png"
        Image.fromarray(PHOTO.pixels).save(path)
        return path

    def test_it_writes_a_region_at_an_exact_size(self, source: Path) -> None:
        out = source.with_name("out.png")
        command = ["upscale", str(source), "-o", str(out), "--crop", "5,6,20,10"]
        assert main([*command, "--size", "80x40", "--model", "bicubic"]) == 0
        grid = Grid.of_size(PHOTO.size, Size(80, 40), Box(5, 6, 20, 10))
        assert np.array_equal(np.asarray(Image.open(out)), quantise(PLAIN.render(grid)))

    def test_the_default_model_comes_with_the_program(
        self, source: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        out = source.with_name("out.png")
        assert main(["upscale", str(source), "-o", str(out), "--scale", "1.5"]) == 0
        assert "leaf-" in capsys.readouterr().err
        assert open_photo(out).size == Size(75, 60)

    @pytest.mark.parametrize(
        "options",
        [
            ["--scale", "nan"],
            ["--scale", "0"],
            ["--scale", "1e9"],
            ["--scale", "2", "--model", "none-such"],
            ["--scale", "2", "--device", "abacus"],
            ["--scale", "2", "--crop", "0,0,500,500"],
        ],
    )
    def test_bad_requests_are_one_line_and_exit_code_2(
        self, source: Path, capsys: pytest.CaptureFixture[str], options: list[str]
    ) -> None:
        out = source.with_name("out.png")
        assert main(["upscale", str(source), "-o", str(out), *options]) == 2
        assert capsys.readouterr().err.count("\n") == 1
        assert not out.exists()

    def test_a_bad_file_is_one_line_and_exit_code_2(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        bad = tmp_path / "bad.jpg"
        bad.write_bytes(b"not an image")
        assert main(["upscale", str(bad), "-o", str(tmp_path / "o.png"), "--scale", "2"]) == 2
        assert capsys.readouterr().err == (
            "leafscope-cli: bad.jpg isn't an image that Leafscope can read.\n"
        )

    @pytest.mark.parametrize("options", [["--crop", "1,2,3"], ["--size", "80"], ["--scale", "x"]])
    def test_what_cannot_be_understood_is_exit_code_2(
        self, source: Path, options: list[str]
    ) -> None:
        with pytest.raises(SystemExit) as ended:
            main(["upscale", str(source), "-o", "out.png", "--scale", "2", *options])
        assert ended.value.code == 2


def test_a_job_has_a_scale_or_a_size() -> None:
    for options in ({}, {"scale": 2.0, "size": Size(1, 1)}):
        with pytest.raises(ExportError):
            ExportJob(Path("a.png"), **options)  # type: ignore[arg-type]


def test_photos_without_a_file_can_be_exported(tmp_path: Path) -> None:
    assert check(ExportJob(tmp_path / "a.png", scale=1.0), Photo(PHOTO.pixels)) == Size(50, 40)
