"""Zoom movies move smoothly between regions and keep colours."""

from __future__ import annotations

import errno
import io
import math
import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image, ImageCms, ImageSequence
from profiles import display_p3
from tiny import noise, tiny_spectral

from leafscope.core.__main__ import main
from leafscope.core.callbacks import CheckCancelled, Progress, never_cancelled, no_progress
from leafscope.core.engine import Renderer
from leafscope.core.errors import Cancelled, ExportError, ViewError
from leafscope.core.export import (
    Encoding,
    ExportJob,
    ExportKind,
    ExportPlan,
    check_target,
    export,
    plan_export,
)
from leafscope.core.export.atomic_write import Sink
from leafscope.core.export.zoom_path import Rectangle, ZoomPath, expand_to_aspect
from leafscope.core.geometry import Axis, Box, Grid, Size
from leafscope.core.photo import Photo
from leafscope.core.resample import Interpolation, quantise

PHOTO = noise(90, 60)
PLAIN = Renderer(PHOTO, Interpolation.BICUBIC)
SIZE = Size(64, 48)
WHOLE, EYE = Box(0, 0, 90, 60), Box(61, 20, 12, 9)


def smooth(width: int = 96, height: int = 72) -> Photo:
    """Return a photo of smooth waves in saturated colours, which encoders hardly change."""
    y, x = np.mgrid[0:height, 0:width]
    waves = [np.sin(x / 9), np.cos(y / 7), np.sin((x + y) / 11)]
    return Photo(np.stack([np.rint(127 + 100 * wave) for wave in waves], 2).astype(np.uint8))


def job(file: Path, **changes: object) -> ExportJob:
    movie = ExportJob(
        file, EYE, size=SIZE, encoding=Encoding(80), kind=ExportKind.MOVIE, seconds=0.4
    )
    return replace(movie, **changes)  # type: ignore[arg-type]


def write(file: Path, **changes: object) -> None:
    export(PLAIN, plan_export(job(file, **changes), PHOTO))


def grids(plan: ExportPlan) -> list[Grid]:
    """Return the grid of each frame."""
    return [region.grid(plan.size) for region in plan.zoom_path.frames(plan.job.frame_count)]


def check(movie: ExportJob) -> None:
    """Plan and check the target, as programs do before a model is loaded."""
    plan_export(movie, PHOTO)
    check_target(movie.path, PHOTO)


def read_frames(path: Path) -> list[NDArray[np.uint8]]:
    if path.suffix == ".mp4":
        with av.open(str(path)) as container:
            planes = [frame.to_ndarray(format="yuv420p") for frame in container.decode(video=0)]
        return [decode_bt709(plane.astype(np.float64)) for plane in planes]
    frames = []
    with Image.open(path) as image:
        for frame in ImageSequence.Iterator(image):
            pixels = np.asarray(frame.convert("RGB"))
            frames += [pixels] * round(
                image.info["duration"] / 40
            )  # repeated frames are stored once
    return frames


def decode_bt709(planes: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Decode limited-range BT.709 (H.273, 8.3) exactly; FFmpeg is off by two levels."""
    height, width = planes.shape[0] * 2 // 3, planes.shape[1]
    y = (planes[:height] - 16) / 219
    halves = planes[height:].reshape(2, height // 2, width // 2).repeat(2, 1).repeat(2, 2)
    blue, red = (halves - 128) / 224
    r, b = y + 1.5748 * red, y + 1.8556 * blue
    g = (y - 0.2126 * r - 0.0722 * b) / 0.7152
    return quantise(np.stack([r, g, b], 2).astype(np.float32))


def frame_differences(frames: list[NDArray[np.float32]]) -> NDArray[np.float64]:
    """Return the mean difference between consecutive frames, in levels."""
    return np.array([np.abs(after - before).mean() for before, after in pairwise(frames)])


class RecordingRenderer:
    """Records the grids that it renders."""

    def __init__(self) -> None:
        self.grids: list[Grid] = []

    def render(
        self,
        grid: Grid,
        check_cancelled: CheckCancelled = never_cancelled,
        progress: Progress = no_progress,
    ) -> NDArray[np.float32]:
        self.grids.append(grid)
        return PLAIN.render(grid, check_cancelled, progress)

    def opacity(
        self, grid: Grid, check_cancelled: Callable[[], None] = lambda: None
    ) -> NDArray[np.float32] | None:
        return PLAIN.opacity(grid, check_cancelled)


# The path


@st.composite
def zooms(draw: st.DrawFn) -> tuple[Size, Size, Box, Box]:
    """Draw a photo, a frame, and two regions of the photo."""
    photo = Size(draw(st.integers(1, 60_000)), draw(st.integers(1, 60_000)))
    size = Size(draw(st.integers(1, 4000)), draw(st.integers(1, 4000)))

    def region() -> Box:
        width = draw(st.integers(1, photo.width))
        height = draw(st.integers(1, photo.height))
        left = draw(st.integers(0, photo.width - width))
        return Box(left, draw(st.integers(0, photo.height - height)), width, height)

    return photo, size, region(), region()


def build_path(zoom: tuple[Size, Size, Box, Box]) -> ZoomPath:
    photo, size, start, end = zoom
    return ZoomPath(expand_to_aspect(size, start, photo), expand_to_aspect(size, end, photo))


@given(zooms())
def test_expanded_regions_have_the_frame_s_aspect_inside_the_photo(
    zoom: tuple[Size, Size, Box, Box],
) -> None:
    photo, size, region, _ = zoom
    rectangle = expand_to_aspect(size, region, photo)
    assert math.isclose(rectangle.width * size.height, rectangle.height * size.width, rel_tol=1e-9)
    assert rectangle.left >= 0
    assert rectangle.top >= 0
    assert rectangle.left + rectangle.width <= photo.width * (1 + 1e-9)
    assert rectangle.top + rectangle.height <= photo.height * (1 + 1e-9)


def test_a_region_with_the_frame_s_aspect_is_unchanged() -> None:
    rectangle = expand_to_aspect(Size(400, 300), Box(10, 20, 40, 30), Size(100, 100))
    assert rectangle == Rectangle(10, 20, 40, 30)


def test_a_narrow_region_expands_about_its_centre_inside_the_photo() -> None:
    square = Size(10, 10)
    assert expand_to_aspect(square, Box(40, 0, 20, 40), Size(100, 50)) == Rectangle(30, 0, 40, 40)
    assert expand_to_aspect(square, Box(90, 0, 10, 40), Size(100, 50)) == Rectangle(60, 0, 40, 40)


def test_a_region_too_large_for_the_photo_is_cropped_to_fit() -> None:
    assert expand_to_aspect(Size(20, 10), Box(0, 0, 30, 30), Size(30, 30)) == Rectangle(
        0, 7.5, 30, 15
    )


@given(zooms(), st.integers(2, 40))
def test_the_path_starts_and_ends_exactly(zoom: tuple[Size, Size, Box, Box], count: int) -> None:
    path = build_path(zoom)
    first, *_, last = path.frames(count)
    assert (first, last) == (path.start, path.end)


@given(zooms())
def test_the_scale_is_monotonic(zoom: tuple[Size, Size, Box, Box]) -> None:
    path = build_path(zoom)
    widths = [rectangle.width for rectangle in path.frames(30)]
    direction = 1 if path.end.width >= path.start.width else -1
    frame_differences = direction * np.diff(widths)
    assert (frame_differences >= -1e-9 * np.max(widths)).all()


@given(zooms(), st.floats(0, 1))
def test_every_frame_is_inside_the_photo(zoom: tuple[Size, Size, Box, Box], time: float) -> None:
    photo, size, *_ = zoom
    grid = build_path(zoom).at(time).grid(size)
    for axis, length in ((grid.x, photo.width), (grid.y, photo.height)):
        positions = axis.positions()
        assert positions[0] > 0
        assert positions[-1] < length


@given(zooms())
@settings(max_examples=50)
def test_speed_and_acceleration_are_bounded(
    zoom: tuple[Size, Size, Box, Box],
) -> None:
    """The zoom factor between frames changes gradually."""
    path = build_path(zoom)
    logs = np.log([rectangle.width for rectangle in path.frames(201)])
    total = abs(logs[-1] - logs[0])
    speed = np.abs(np.diff(logs)) * 200
    assert speed.max() <= 1.51 * total + 1e-6
    assert np.abs(np.diff(speed)).max() <= 0.031 * total + 1e-6


@given(zooms(), st.floats(0.01, 0.99))
def test_one_point_of_a_zoom_stays_fixed_on_screen(
    zoom: tuple[Size, Size, Box, Box], time: float
) -> None:
    path = build_path(zoom)
    a, b, here = path.start, path.end, path.at(time)
    if abs(a.width - b.width) < 1e-3 * a.width:
        return  # a pan, whose fixed point is at infinity
    fixed = (a.left * b.width - b.left * a.width) / (b.width - a.width)
    on_screen = [(fixed - rectangle.left) / rectangle.width for rectangle in (a, here)]
    assert math.isclose(*on_screen, rel_tol=1e-6, abs_tol=1e-6)


def test_equal_scales_pan_evenly() -> None:
    path = ZoomPath(Rectangle(0, 0, 10, 10), Rectangle(80, 40, 10, 10))
    assert path.at(0.5) == Rectangle(40, 20, 10, 10)


# The frames


def test_each_frame_is_rendered_on_its_own_grid(tmp_path: Path) -> None:
    recorder = RecordingRenderer()
    export(recorder, plan_export(job(tmp_path / "out.webp"), PHOTO))
    path = ZoomPath(
        expand_to_aspect(SIZE, WHOLE, PHOTO.size), expand_to_aspect(SIZE, EYE, PHOTO.size)
    )
    assert recorder.grids == [rectangle.grid(SIZE) for rectangle in path.frames(10)]
    assert recorder.grids[0] == Grid(Axis(0, 1.25, 0, 48), Axis(5, 1.25, 0, 64))
    assert recorder.grids[-1] == Grid(Axis(20, 0.1875, 0, 48), Axis(61, 0.1875, 0, 64))


@pytest.mark.parametrize("suffix", ["webp", "mp4"])
def test_the_file_contains_the_rendered_frames(tmp_path: Path, suffix: str) -> None:
    photo = smooth()
    renderer = Renderer(photo, tiny_spectral())
    plan = plan_export(job(tmp_path / f"größe あ.{suffix}", region=Box(50, 30, 24, 18)), photo)
    export(renderer, plan)
    shown = read_frames(plan.job.path)
    assert len(shown) == 10
    for frame, grid in zip(shown, grids(plan), strict=True):
        expected = quantise(renderer.render(grid)).astype(int)
        assert np.abs(frame.mean((0, 1)) - expected.mean((0, 1))).max() < 2  # no colour shift
        assert np.abs(frame - expected).mean() < 6


@pytest.mark.parametrize("suffix", ["webp", "mp4"])
def test_frames_change_smoothly(tmp_path: Path, suffix: str) -> None:
    photo = smooth()
    path, region = tmp_path / f"out.{suffix}", Box(41, 23, 40, 30)
    plan = plan_export(job(path, region=region, seconds=2, encoding=Encoding(95)), photo)
    renderer = Renderer(photo, Interpolation.BICUBIC)
    export(renderer, plan)
    rendered = frame_differences([255 * renderer.render(grid) for grid in grids(plan)])
    assert np.abs(np.diff(rendered)).max() < 0.5
    shown = frame_differences([frame.astype(np.float32) for frame in read_frames(path)])
    assert (shown - rendered).max() < 2


def test_a_slow_pan_moves_by_fractions_of_a_pixel(tmp_path: Path) -> None:
    photo = smooth()
    start, end = Box(0, 0, 64, 48), Box(2, 0, 64, 48)
    plan = plan_export(job(tmp_path / "out.webp", start=start, region=end, seconds=1.0), photo)
    lefts = [grid.x.positions()[0] - 0.5 for grid in grids(plan)]
    assert len(set(lefts)) == 25
    assert max(np.diff(lefts)) < 0.13


@pytest.mark.parametrize(("fps", "seconds"), [(25, 2.0), (30, 1.0), (60, 0.5)])
@pytest.mark.parametrize("suffix", ["webp", "mp4"])
def test_the_duration_is_exact(tmp_path: Path, suffix: str, fps: int, seconds: float) -> None:
    path = tmp_path / f"out.{suffix}"
    write(path, fps=fps, seconds=seconds, size=Size(8, 6))
    if suffix == "mp4":
        with av.open(str(path)) as container:
            lasts = (container.duration or 0) / av.time_base
    else:
        with Image.open(path) as image:
            every = [frame.copy() for frame in ImageSequence.Iterator(image)]
        lasts = sum(frame.info["duration"] for frame in every) / 1000
    assert lasts == pytest.approx(seconds, abs=0.002)


def test_an_mp4_is_tagged_as_bt709(tmp_path: Path) -> None:
    write(tmp_path / "out.mp4")
    with av.open(str(tmp_path / "out.mp4")) as container:
        frame = next(container.decode(video=0))
    assert frame.format.name == "yuv420p"
    assert (frame.colorspace, frame.color_primaries, frame.color_trc, frame.color_range) == (
        1,
        1,
        1,
        1,
    )


def test_transparent_pixels_are_white(tmp_path: Path) -> None:
    clear = replace(PHOTO, alpha=np.zeros((60, 90), np.uint8))
    renderer = Renderer(clear, Interpolation.BICUBIC)
    export(renderer, plan_export(job(tmp_path / "out.webp"), clear))
    assert all((frame > 250).all() for frame in read_frames(tmp_path / "out.webp"))


def test_the_colour_profile_is_embedded_or_applied(tmp_path: Path) -> None:
    profile = display_p3()
    red = np.zeros((60, 90, 3), np.uint8) + np.array([200, 60, 40], np.uint8)
    photo = Photo(red, icc_profile=profile)
    renderer = Renderer(photo, Interpolation.BICUBIC)
    for suffix in ("webp", "mp4"):
        export(renderer, plan_export(job(tmp_path / f"out.{suffix}"), photo))
    with Image.open(tmp_path / "out.webp") as image:
        assert image.info["icc_profile"] == profile
    srgb = ImageCms.profileToProfile(
        Image.fromarray(red),
        ImageCms.ImageCmsProfile(io.BytesIO(profile)),
        ImageCms.createProfile("sRGB"),
    )
    (film, *_) = read_frames(tmp_path / "out.mp4")
    assert srgb is not None
    assert np.abs(film.mean((0, 1)) - np.asarray(srgb).mean((0, 1))).max() < 2


def test_progress_is_reported_after_each_frame(tmp_path: Path) -> None:
    shares: list[float] = []
    export(PLAIN, plan_export(job(tmp_path / "out.webp"), PHOTO), shares.append)
    assert shares == [pytest.approx(k / 10) for k in range(1, 11)]


# Errors


@pytest.mark.parametrize("suffix", ["webp", "mp4"])
@pytest.mark.parametrize("calls", [1, 5, 12])
def test_cancelling_leaves_only_the_old_file(tmp_path: Path, suffix: str, calls: int) -> None:
    path = tmp_path / f"out.{suffix}"
    path.write_bytes(b"the old one")
    left = calls

    def check_cancelled() -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise Cancelled

    with pytest.raises(Cancelled):
        export(PLAIN, plan_export(job(path), PHOTO), check_cancelled=check_cancelled)
    assert path.read_bytes() == b"the old one"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"path": Path("out.avi")}, "Can't export to .avi. Choose one of webp, mp4."),
        ({"size": Size(16_384, 2)}, "WEBP images can have at most 16383 pixels a side"),
        (
            {"size": Size(8000, 8000), "region": WHOLE},
            "frames can have at most 16 megapixels",
        ),
        ({"path": Path("out.mp4"), "size": Size(65, 48)}, "Use 66 x 48 instead of 65 x 48"),
        ({"path": Path("nowhere/out.webp")}, "The folder nowhere doesn't exist"),
    ],
)
def test_invalid_movies_are_refused_before_any_work(
    changes: dict[str, object], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ExportError, match=message):
        check(job(Path("out.webp"), **changes))


@pytest.mark.parametrize("changes", [{"seconds": 0.0}, {"seconds": math.nan}, {"fps": 0}])
def test_invalid_durations_and_frame_rates_are_refused(changes: dict[str, object]) -> None:
    with pytest.raises(ExportError, match=r"can last up to|must be between"):
        job(Path("out.webp"), **changes)


@pytest.mark.parametrize("region", [Box(80, 0, 20, 10), Box(0, 0, 0, 5), Box(-1, 0, 5, 5)])
def test_regions_outside_the_photo_are_refused(region: Box) -> None:
    for changes in ({"start": region}, {"region": region}):
        with pytest.raises(ViewError):
            check(job(Path("out.webp"), **changes))


def test_without_pyav_mp4_is_refused_and_webp_suggested(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "av", None)
    with pytest.raises(ExportError, match="Choose WebP"):
        check(job(tmp_path / "out.mp4"))
    write(tmp_path / "out.webp")
    assert len(read_frames(tmp_path / "out.webp")) == 10


@pytest.mark.parametrize("suffix", ["webp", "mp4"])
def test_a_full_disk_is_reported_and_leaves_nothing(
    tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("leafscope.core.export.atomic_write.Sink.write", full)
    with pytest.raises(ExportError, match="The disk is full"):
        write(tmp_path / f"out.{suffix}")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("error", "message"), [(OSError(errno.ENOSPC, "full"), "The disk is full"), (Cancelled(), None)]
)
@pytest.mark.parametrize("written_before", [1, 5])
def test_write_errors_of_an_mp4_are_reported(
    tmp_path: Path,
    error: Exception,
    message: str | None,
    written_before: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write_data, written = Sink.write, list[int]()

    def fail_later(sink: Sink, data: bytes) -> int:
        written.append(len(data))
        if len(written) > written_before:
            raise error
        return write_data(sink, data)

    monkeypatch.setattr(Sink, "write", fail_later)
    with pytest.raises(Cancelled if isinstance(error, Cancelled) else ExportError, match=message):
        write(tmp_path / "out.mp4")
    assert not list(tmp_path.iterdir())


# The command line


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "in.png"
    Image.fromarray(smooth(90, 60).pixels).save(path)
    return path


@pytest.mark.parametrize("suffix", ["webp", "mp4"])
def test_the_command_zooms_from_the_whole_photo_into_a_region(source: Path, suffix: str) -> None:
    out = source.with_name(f"out.{suffix}")
    options = ["--to", "61,20,12,9", "--size", "64x48", "--seconds", "0.4", "--model", "bicubic"]
    assert main(["movie", str(source), "-o", str(out), *options]) == 0
    shown = read_frames(out)
    assert len(shown) == 10
    renderer = Renderer(smooth(90, 60), Interpolation.BICUBIC)
    last = quantise(renderer.render(Grid.from_output_size(PHOTO.size, SIZE, EYE))).astype(int)
    assert np.abs(shown[-1] - last).mean() < 3


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--size", "64x48"], "A movie needs a region"),
        (["--to", "85,0,12,9"], "isn't inside the photo of 90 x 60"),
        (["--to", "0,0,12,9", "--seconds", "-1"], "A movie can last up to 600 s, not -1 s"),
    ],
)
def test_the_command_reports_errors_in_one_line(
    source: Path, options: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["movie", str(source), "-o", str(source.with_name("out.webp")), *options]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert message in line
