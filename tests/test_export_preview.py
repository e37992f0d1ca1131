"""Previews contain the pixels of the future file."""

from __future__ import annotations

import dataclasses
import itertools
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image, ImageCms
from tiny import noise, tiny_spectral

from leafscope.core.engine import Renderer
from leafscope.core.errors import Cancelled, ExportError, ViewError
from leafscope.core.export import Encoding, ExportJob, ExportKind, export, plan_export
from leafscope.core.export.preview import preview
from leafscope.core.geometry import Box, Size
from leafscope.core.photo import Photo, open_photo
from leafscope.core.resample import Interpolation

PHOTO = noise(50, 40)
GREY = dataclasses.replace(PHOTO, pixels=PHOTO.pixels[..., :1].repeat(3, 2), grey=True)
VEILED = dataclasses.replace(PHOTO, alpha=noise(50, 40, seed=1).pixels[..., 0])
DEEP = Photo(np.random.default_rng(0).integers(0, 65_536, (40, 50, 3), dtype=np.uint16))
PHOTOS = {"colour": PHOTO, "grey": GREY, "veiled": VEILED, "deep": DEEP}
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def smooth() -> Photo:
    """Return a photo without sharp edges or noise."""
    small = Image.fromarray(noise(7, 6).pixels)
    return Photo(np.asarray(small.resize((60, 50), Image.Resampling.BICUBIC)))


def bicubic(photo: Photo) -> Renderer:
    return Renderer(photo, Interpolation.BICUBIC)


def read_box(path: Path, box: Box) -> tuple[NDArray[np.int_], NDArray[np.int_] | None]:
    saved = open_photo(path)
    where = slice(box.top, box.bottom), slice(box.left, box.right)
    alpha = None if saved.alpha is None else saved.alpha[where].astype(int)
    return saved.pixels[where].astype(int), alpha


@st.composite
def boxes(draw: st.DrawFn, whole: Size) -> Box:
    left = draw(st.integers(0, whole.width - 1))
    top = draw(st.integers(0, whole.height - 1))
    width = draw(st.integers(1, whole.width - left))
    return Box(left, top, width, draw(st.integers(1, whole.height - top)))


LOSSLESS = [
    ("png", Encoding()),
    ("png", Encoding(depth=16)),
    ("tiff", Encoding(depth=8)),
    ("bmp", Encoding()),
    ("webp", Encoding(lossless=True)),
]


@pytest.mark.parametrize(("suffix", "encoding"), LOSSLESS)
@pytest.mark.parametrize("kind", PHOTOS)
@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), scale=st.sampled_from([0.6, 1.0, 2.7]))
def test_lossless_previews_equal_the_file_in_any_box(
    tmp_path: Path, kind: str, suffix: str, encoding: Encoding, data: st.DataObject, scale: float
) -> None:
    photo = PHOTOS[kind]
    job = ExportJob(tmp_path / f"{scale}.{suffix}", Box(3, 4, 40, 30), scale, encoding=encoding)
    if not job.path.exists():
        export(bicubic(photo), plan_export(job, photo))
    box = data.draw(boxes(job.grid(photo.size).size))
    found = preview(bicubic(photo), plan_export(job, photo), box)
    saved, opacity = read_box(job.path, box)
    assert found.pixels.dtype == open_photo(job.path).pixels.dtype
    assert np.array_equal(found.pixels, saved)
    assert (found.alpha is None) == (opacity is None)
    assert opacity is None or np.array_equal(found.alpha, opacity)  # type: ignore[arg-type]
    assert (found.box, found.full_size) == (box, open_photo(job.path).size)


@pytest.mark.parametrize("photo", [PHOTO, GREY], ids=["colour", "grey"])
@pytest.mark.parametrize("chroma", ["4:4:4", "4:2:0"])
@pytest.mark.parametrize("quality", [10, 92])
@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_jpeg_previews_equal_the_file_in_any_box(
    tmp_path: Path, photo: Photo, chroma: str, quality: int, data: st.DataObject
) -> None:
    encoding = Encoding(quality, chroma)  # type: ignore[arg-type]
    job = ExportJob(tmp_path / "out.jpg", size=Size(141, 107), encoding=encoding)
    if not job.path.exists():
        export(bicubic(photo), plan_export(job, photo))
    box = data.draw(boxes(Size(141, 107)))
    saved, _ = read_box(job.path, box)
    assert np.array_equal(preview(bicubic(photo), plan_export(job, photo), box).pixels, saved)


@pytest.mark.parametrize("suffix", ["webp", "avif"])
def test_webp_and_avif_previews_lose_as_much_as_the_file(tmp_path: Path, suffix: str) -> None:
    photo, box = smooth(), Box(33, 41, 120, 90)
    exact = preview(
        bicubic(photo), plan_export(ExportJob(Path("a.bmp"), scale=4.0), photo), box
    ).pixels

    def loss(pixels: NDArray[np.int_]) -> float:
        return float(np.abs(pixels - exact.astype(int)).mean())

    lost = []
    for quality in (5, 95):
        encoding = Encoding(quality, "4:2:0")
        job = ExportJob(tmp_path / f"{quality}.{suffix}", scale=4.0, encoding=encoding)
        export(bicubic(photo), plan_export(job, photo))
        saved, _ = read_box(job.path, box)
        lost.append(loss(preview(bicubic(photo), plan_export(job, photo), box).pixels.astype(int)))
        assert lost[-1] == pytest.approx(loss(saved), rel=0.3)
    assert lost[0] > 2 * lost[1]


@pytest.mark.parametrize("suffix", ["png", "webp", "avif"])
def test_an_opaque_box_of_a_transparent_photo_has_alpha(suffix: str) -> None:
    alpha = np.full((40, 50), 255, np.uint8)
    alpha[:4] = 0
    photo = dataclasses.replace(PHOTO, alpha=alpha)
    job = ExportJob(Path(f"a.{suffix}"), scale=2.0)
    found = preview(bicubic(photo), plan_export(job, photo), Box(40, 60, 10, 8))
    assert found.alpha is not None
    assert found.alpha.min() == 255


def test_a_model_s_preview_equals_the_file(tmp_path: Path) -> None:
    renderer, job = Renderer(PHOTO, tiny_spectral()), ExportJob(tmp_path / "out.png", scale=3.3)
    export(renderer, plan_export(job, PHOTO))
    box = Box(20, 31, 64, 48)
    saved, _ = read_box(job.path, box)
    found = preview(renderer, plan_export(job, PHOTO), box).pixels.astype(int)
    assert np.abs(found - saved).max() <= 1  # strips round 1e-7 differently


@pytest.mark.parametrize(("suffix", "kept"), [("png", True), ("jpg", True), ("bmp", False)])
def test_the_preview_has_the_file_s_profile(suffix: str, kept: bool) -> None:
    photo = dataclasses.replace(PHOTO, icc_profile=SRGB)
    job = ExportJob(Path(f"a.{suffix}"), scale=2.0)
    found = preview(bicubic(photo), plan_export(job, photo), Box(0, 0, 20, 20))
    assert found.icc_profile == (SRGB if kept else None)


@pytest.mark.parametrize("suffix", ["png", "jpg"])
def test_a_split_comparison_is_opaque_like_its_file(tmp_path: Path, suffix: str) -> None:
    job = ExportJob(tmp_path / f"both.{suffix}", scale=2.0, kind=ExportKind.SPLIT)
    renderer, plan, box = bicubic(VEILED), plan_export(job, VEILED), Box(52, 16, 40, 30)
    export(renderer, plan, baseline=renderer)
    saved, _ = read_box(job.path, box)
    found = preview(renderer, plan, box)
    assert found.alpha is None
    inner = slice(16, None)  # right of the divider and its JPEG artifacts
    assert np.array_equal(found.pixels[:, inner], saved[:, inner])


def test_the_preview_of_a_movie_is_its_encoded_last_frame(tmp_path: Path) -> None:
    photo, path = smooth(), tmp_path / "m.webp"
    job = ExportJob(
        path,
        Box(20, 10, 24, 20),
        size=Size(120, 100),
        encoding=Encoding(60),
        kind=ExportKind.MOVIE,
        seconds=0.2,
    )
    plan = plan_export(job, photo)
    export(bicubic(photo), plan)
    with Image.open(path) as image:
        image.seek(job.frame_count - 1)
        saved = np.asarray(image.convert("RGB"), int)
    found = preview(bicubic(photo), plan, Box(0, 0, 120, 100))
    assert np.array_equal(found.pixels, saved)


@pytest.mark.parametrize(("kind", "suffix"), [(ExportKind.WIPE, "gif"), (ExportKind.MOVIE, "mp4")])
def test_frames_without_a_profile_are_previewed_in_srgb(kind: ExportKind, suffix: str) -> None:
    job, box = ExportJob(Path("a.bmp"), size=Size(100, 80)), Box(10, 20, 30, 16)
    animated = dataclasses.replace(job, path=Path(f"a.{suffix}"), kind=kind)
    found = preview(bicubic(PHOTO), plan_export(animated, PHOTO), box)
    still = preview(bicubic(PHOTO), plan_export(job, PHOTO), box)
    assert np.array_equal(found.pixels, still.pixels)
    assert found.icc_profile is None


@pytest.mark.parametrize("suffix", ["png", "jpg"])
@pytest.mark.parametrize(
    "box", [Box(-1, 0, 5, 5), Box(0, 0, 101, 5), Box(0, 79, 5, 2), Box(0, 0, 0, 5)]
)
def test_a_box_outside_the_output_is_refused(suffix: str, box: Box) -> None:
    with pytest.raises(ViewError, match="outside the output"):
        preview(bicubic(PHOTO), plan_export(ExportJob(Path(f"a.{suffix}"), scale=2.0), PHOTO), box)


def test_a_size_that_the_format_cannot_store_is_refused() -> None:
    job = ExportJob(Path("a.webp"), size=Size(20_000, 10))
    with pytest.raises(ExportError, match="at most 16383"):
        preview(bicubic(PHOTO), plan_export(job, PHOTO), Box(0, 0, 9, 9))


def test_a_preview_can_be_cancelled() -> None:
    calls = itertools.count()

    def check_cancelled() -> None:
        if next(calls) > 0:
            raise Cancelled

    with pytest.raises(Cancelled):
        preview(
            bicubic(PHOTO),
            plan_export(ExportJob(Path("a.png"), scale=8.0), PHOTO),
            Box(0, 0, 9, 9),
            check_cancelled,
        )
