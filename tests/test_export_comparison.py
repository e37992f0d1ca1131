"""Comparisons show two methods on the same pixel grid, unshifted and unaltered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageSequence
from profiles import display_p3, grey
from tiny import noise, tiny_spectral

from leafscope.core.__main__ import main
from leafscope.core.engine import Renderer
from leafscope.core.errors import Cancelled, ExportError
from leafscope.core.export import ExportJob, ExportKind, check_target, export, plan_export
from leafscope.core.geometry import Box, Grid, Size
from leafscope.core.photo import Photo, open_photo
from leafscope.core.resample import Interpolation, quantise, quantise_to_uint16

PHOTO = noise(50, 40)
PLAIN, MODEL = Renderer(PHOTO, Interpolation.BICUBIC), Renderer(PHOTO, tiny_spectral())
REGION, SIZE = Box(5, 6, 24, 18), Size(120, 90)
GRID = Grid.from_output_size(PHOTO.size, SIZE, REGION)
LEFT, RIGHT = (quantise(renderer.render(GRID)) for renderer in (PLAIN, MODEL))
GAP = 2
DIVIDER_MARGIN = 3  # columns on either side that the divider may cover


LAYOUTS = [ExportKind.SIDE_BY_SIDE, ExportKind.SPLIT, ExportKind.WIPE]


def job(path: Path, kind: ExportKind) -> ExportJob:
    return ExportJob(path, REGION, size=SIZE, kind=kind)


def saved_pixels(path: Path) -> NDArray[np.uint8]:
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB"))


def frames(path: Path) -> list[NDArray[np.uint8]]:
    with Image.open(path) as image:
        return [np.asarray(frame.convert("RGB")) for frame in ImageSequence.Iterator(image)]


def find_divider(frame: NDArray[np.uint8]) -> int:
    """Return the column of the white line; -1 if it is outside of the frame."""
    white = (frame > 200).all(axis=(0, 2))
    return int(np.argmax(white)) if white.any() else -1


# Still images


@pytest.mark.parametrize("suffix", ["png", "tiff", "bmp"])
def test_side_by_side_contains_both_pictures(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"größe あ.{suffix}"
    export(MODEL, plan_export(job(path, ExportKind.SIDE_BY_SIDE), PHOTO), baseline=PLAIN)
    both = saved_pixels(path)
    assert both.shape == (90, 2 * 120 + GAP, 3)
    assert np.array_equal(both[:, :120], LEFT)
    assert np.abs(both[:, 120 + GAP :].astype(int) - RIGHT).max() <= 1
    assert (both[:, 120 : 120 + GAP] == 127).all()


def test_split_contains_half_of_each_picture(
    tmp_path: Path,
) -> None:
    path = tmp_path / "split.png"
    export(MODEL, plan_export(job(path, ExportKind.SPLIT), PHOTO), baseline=PLAIN)
    both = saved_pixels(path).astype(int)
    assert both.shape == (90, 120, 3)
    assert np.array_equal(both[:, : 60 - DIVIDER_MARGIN], LEFT[:, : 60 - DIVIDER_MARGIN])
    assert np.abs(both - RIGHT)[:, 60 + DIVIDER_MARGIN :].max() <= 1
    assert find_divider(both) == 60


@pytest.mark.parametrize("scale", [0.5, 1.0, 3.7])
@pytest.mark.parametrize("layout", LAYOUTS[:2])
def test_stills_are_exact_at_any_scale_in_thin_strips(
    tmp_path: Path, scale: float, layout: ExportKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("STRIP_PIXELS", "STRIP_ROWS"):
        monkeypatch.setattr(f"leafscope.core.export.strips.{name}", 1)
    path = tmp_path / "out.png"
    export(PLAIN, plan_export(ExportJob(path, scale=scale, kind=layout), PHOTO), baseline=PLAIN)
    whole = quantise(PLAIN.render(Grid.at_scale(PHOTO.size, scale)))
    both = saved_pixels(path)
    half = whole.shape[1] // 2 - DIVIDER_MARGIN
    assert np.array_equal(both[:, :half], whole[:, :half])
    assert np.array_equal(both[:, -half:], whole[:, -half:])


@pytest.mark.parametrize("suffix", ["jpg", "webp", "avif"])
def test_lossy_formats_keep_both_sides_in_place(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"out.{suffix}"
    export(MODEL, plan_export(job(path, ExportKind.SIDE_BY_SIDE), PHOTO), baseline=PLAIN)
    both = saved_pixels(path).astype(int)
    assert both.shape == (90, 2 * 120 + GAP, 3)
    here = np.abs(both[:, 120 + GAP :] - RIGHT).mean()
    moved = np.abs(both[:, 121 + GAP :] - RIGHT[:, :-1]).mean()
    assert here < moved / 2


def test_a_still_picture_keeps_profile_resolution_and_depth(tmp_path: Path) -> None:
    deep = np.random.default_rng(0).integers(0, 2**16, (40, 50, 3), dtype=np.uint16)
    photo = Photo(deep, icc_profile=display_p3(), dpi=(300.0, 300.0))
    renderer = Renderer(photo, Interpolation.BICUBIC)
    export(
        renderer,
        plan_export(job(tmp_path / "out.png", ExportKind.SIDE_BY_SIDE), photo),
        baseline=renderer,
    )
    saved = open_photo(tmp_path / "out.png")
    assert saved.icc_profile == photo.icc_profile
    assert saved.dpi == pytest.approx((300, 300), abs=0.01)
    assert np.array_equal(saved.pixels[:, :120], quantise_to_uint16(renderer.render(GRID)))


def test_grey_stays_grey(tmp_path: Path) -> None:
    pixels = np.zeros((40, 50, 3), np.uint8) + np.arange(50, dtype=np.uint8)[:, None] * np.uint8(5)
    photo = Photo(pixels, icc_profile=grey(), grey=True)
    renderer = Renderer(photo, Interpolation.BICUBIC)
    export(
        renderer,
        plan_export(job(tmp_path / "out.png", ExportKind.SIDE_BY_SIDE), photo),
        baseline=renderer,
    )
    saved = open_photo(tmp_path / "out.png")
    assert saved.grey
    assert saved.icc_profile == grey()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_transparent_pixels_are_white(tmp_path: Path, layout: ExportKind) -> None:
    clear = replace(PHOTO, alpha=np.zeros((40, 50), np.uint8))
    path = tmp_path / "out.webp"
    both = Renderer(clear, Interpolation.BICUBIC), Renderer(clear, Interpolation.LANCZOS)
    export(both[1], plan_export(job(path, layout), clear), baseline=both[0])
    corner = frames(path)[0][:, :20]
    assert (corner > 250).all()


# Wipes


@pytest.mark.parametrize("suffix", ["webp", "gif"])
def test_the_divider_of_a_wipe_moves_smoothly(tmp_path: Path, suffix: str) -> None:
    flat = Photo(np.full((40, 50, 3), 90, np.uint8))
    renderer = Renderer(flat, Interpolation.BICUBIC)
    path = tmp_path / f"out.{suffix}"
    export(renderer, plan_export(job(path, ExportKind.WIPE), flat), baseline=renderer)
    with Image.open(path) as image:
        assert image.info["loop"] == 0  # forever
    positions = [find_divider(frame) for frame in frames(path)]
    seen = [position for position in positions if position >= 0]
    assert abs(seen[0] - 60) <= 1
    assert min(seen) <= 1
    assert max(seen) >= 117
    assert all(abs(b - a) <= 5 for a, b in pairwise([*seen, seen[0]]))


@pytest.mark.parametrize("suffix", ["webp", "gif"])
def test_a_wipe_shows_one_picture_on_each_side_of_the_divider(tmp_path: Path, suffix: str) -> None:
    red, blue = (np.zeros((40, 50, 3), np.uint8) + np.uint8(40) for _ in range(2))
    red[..., 0], blue[..., 2] = 180, 180
    pair = [Photo(red), Photo(blue)]
    first, second = (Renderer(photo, Interpolation.BICUBIC) for photo in pair)
    path = tmp_path / f"out.{suffix}"
    export(second, plan_export(job(path, ExportKind.WIPE), pair[0]), baseline=first)
    for frame in frames(path):
        line = find_divider(frame)
        if line < 0:
            continue
        left, right = frame[:, : max(0, line - DIVIDER_MARGIN)], frame[:, line + DIVIDER_MARGIN :]
        assert (left[..., 0] > left[..., 2]).all()
        assert (right[..., 2] > right[..., 0]).all()


@pytest.mark.parametrize(("suffix", "tolerance"), [("webp", 3), ("gif", 3)])
def test_a_wipe_has_the_colours_of_both_pictures(
    tmp_path: Path, suffix: str, tolerance: float
) -> None:
    path = tmp_path / f"out.{suffix}"
    export(MODEL, plan_export(job(path, ExportKind.WIPE), PHOTO), baseline=PLAIN)
    (first, *_) = frames(path)
    for shown, rendered in (
        (first[:, : 60 - DIVIDER_MARGIN], LEFT[:, : 60 - DIVIDER_MARGIN]),
        (first[:, 60 + DIVIDER_MARGIN :], RIGHT[:, 60 + DIVIDER_MARGIN :]),
    ):
        assert np.abs(shown.mean((0, 1)) - rendered.mean((0, 1))).max() < tolerance


def test_a_wipe_keeps_the_profile_or_applies_it(tmp_path: Path) -> None:
    red = np.zeros((40, 50, 3), np.uint8) + np.array([200, 60, 40], np.uint8)
    photo = Photo(red, icc_profile=display_p3())
    renderer = Renderer(photo, Interpolation.BICUBIC)
    for suffix in ("webp", "gif"):
        export(
            renderer,
            plan_export(job(tmp_path / f"out.{suffix}", ExportKind.WIPE), photo),
            baseline=renderer,
        )
    with Image.open(tmp_path / "out.webp") as image:
        assert image.info["icc_profile"] == photo.icc_profile
    (first, *_) = frames(tmp_path / "out.gif")
    assert np.abs(first[0, 0].astype(int) - [219, 37, 12]).max() <= 3  # LittleCMS, in sRGB


# Progress, cancellation and errors


@pytest.mark.parametrize("layout", LAYOUTS)
def test_progress_grows_to_1(tmp_path: Path, layout: ExportKind) -> None:
    shares: list[float] = []
    export(
        MODEL, plan_export(job(tmp_path / "out.webp", layout), PHOTO), shares.append, baseline=PLAIN
    )
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1)


@pytest.mark.parametrize("first_is_slow", [False, True])
def test_progress_covers_both_pictures(tmp_path: Path, *, first_is_slow: bool) -> None:
    shares: list[float] = []
    both = (MODEL, PLAIN) if first_is_slow else (PLAIN, MODEL)
    comparison = plan_export(job(tmp_path / "out.png", ExportKind.SIDE_BY_SIDE), PHOTO)
    export(both[1], comparison, shares.append, baseline=both[0])
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert len(set(shares)) >= 2


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("calls", [0, 2, 5])
def test_cancelling_leaves_only_the_old_file(
    tmp_path: Path, layout: ExportKind, calls: int
) -> None:
    path = tmp_path / "out.webp"
    path.write_bytes(b"the old one")
    plan = plan_export(job(path, layout), PHOTO)
    with pytest.raises(Cancelled):
        export(MODEL, plan, check_cancelled=cancelled_after(calls), baseline=PLAIN)
    assert path.read_bytes() == b"the old one"
    assert list(tmp_path.iterdir()) == [path]


def check(job: ExportJob, kind: ExportKind) -> Size:
    """Plan and check the target, as programs do before a model is loaded."""
    check_target(job.path, PHOTO)
    return plan_export(replace(job, kind=kind), PHOTO).size


def cancelled_after(calls: int) -> Callable[[], None]:
    left = iter(range(calls))

    def check_cancelled() -> None:
        if next(left, None) is None:
            raise Cancelled

    return check_cancelled


def test_two_pictures_side_by_side_must_fit_the_format() -> None:
    wide = ExportJob(Path("out.webp"), size=Size(8200, 10))
    assert check(wide, ExportKind.SPLIT) == Size(8200, 10)
    with pytest.raises(ExportError, match="WEBP images can have at most 16383 pixels a side"):
        check(wide, ExportKind.SIDE_BY_SIDE)


@pytest.mark.parametrize(
    ("name", "size", "message"),
    [
        ("out.png", SIZE, r"Can't export to \.png\. Choose one of webp, gif\."),
        ("out.gif", Size(4000, 3000), "Animated GIF frames can have at most 8 megapixels"),
        ("nowhere/out.gif", SIZE, "The folder nowhere doesn't exist"),
    ],
)
def test_invalid_wipes_are_refused(
    name: str, size: Size, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ExportError, match=message):
        check(ExportJob(Path(name), size=size), ExportKind.WIPE)


# The command line


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "in.png"
    Image.fromarray(PHOTO.pixels).save(path)
    return path


def test_the_command_compares_two_methods(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = source.with_name("out.png")
    options = ["--crop", "5,6,24,18", "--size", "120x90", "--model", "lanczos", "--device", "cpu"]
    assert main(["compare", str(source), "-o", str(out), *options]) == 0
    assert "bicubic | lanczos" in capsys.readouterr().err
    lanczos = quantise(Renderer(PHOTO, Interpolation.LANCZOS).render(GRID))
    both = saved_pixels(out)
    assert np.array_equal(both[:, :120], LEFT)
    assert np.array_equal(both[:, 120 + GAP :], lanczos)


def test_the_command_writes_a_wipe_against_another_method(source: Path) -> None:
    out = source.with_name("out.gif")
    options = ["--layout", "wipe", "--scale", "2", "--against", "nearest", "--model", "bicubic"]
    assert main(["compare", str(source), "-o", str(out), *options]) == 0
    assert frames(out)[0].shape == (80, 100, 3)


def test_the_command_reports_errors_in_one_line(
    source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["-o", str(source.with_name("out.png")), "--layout", "wipe", "--scale", "2"]
    assert main(["compare", str(source), *options]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("leafscope-cli: Can't export to .png.")
