"""Exported files equal the view and are written completely or not at all."""

from __future__ import annotations

import dataclasses
import errno
import io
import os
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from frame_pixels import frame_rgb
from PIL import Image, ImageCms
from PIL.ExifTags import GPS, IFD, Base
from tiny import noise, tiny_fixed, tiny_spectral

from leafscope.core.engine import EngineSettings, Renderer
from leafscope.core.engine.blend import blend_renderers
from leafscope.core.engine.compute import CPU
from leafscope.core.errors import Cancelled, ExportError, ViewError
from leafscope.core.export import Encoding, ExportJob, check_target, export, plan_export
from leafscope.core.export.formats import ImageSpec
from leafscope.core.export.output_metadata import is_reconstructed
from leafscope.core.export.png_writer import write_png
from leafscope.core.geometry import Box, Grid, Size, Viewport
from leafscope.core.methods import SEPARATOR, Method
from leafscope.core.models.additive import AdditiveModel
from leafscope.core.models.model import TileModel
from leafscope.core.photo import Photo, open_photo
from leafscope.core.resample import Interpolation, quantise, resample

PHOTO = noise(50, 40)
PLAIN = Renderer(PHOTO, Interpolation.BICUBIC)
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
SUFFIXES = ("png", "webp", "tiff", "bmp", "jpg")


def check(job: ExportJob, photo: Photo) -> Size:
    """Plan and check the target, as programs do before a model is loaded."""
    check_target(job.path, photo)
    return plan_export(job, photo).size


@pytest.fixture
def two_row_strips(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("leafscope.core.export.strips.STRIP_PIXELS", 1)
    monkeypatch.setattr("leafscope.core.export.strips.STRIP_ROWS", 2)


@pytest.mark.usefixtures("two_row_strips")
@pytest.mark.parametrize("scale", [0.6, 1.0, 2.7])
def test_the_file_holds_the_rendered_grid(tmp_path: Path, scale: float) -> None:
    path = tmp_path / "out.png"
    export(PLAIN, plan_export(ExportJob(path, scale=scale), PHOTO))
    expected = quantise(PLAIN.render(Grid.at_scale(PHOTO.size, scale)))
    assert np.array_equal(np.asarray(Image.open(path)), expected)


@pytest.mark.usefixtures("two_row_strips")
def test_exported_pixels_match_the_view(tmp_path: Path) -> None:
    renderer, viewport = Renderer(PHOTO, tiny_spectral()), Viewport(3.0, 0.0, 0.0, 150, 120)
    (*_, shown) = renderer.frames(viewport)
    export(renderer, plan_export(ExportJob(tmp_path / "out.png", scale=3.0), PHOTO))
    saved = np.asarray(Image.open(tmp_path / "out.png"))
    assert np.abs(saved.astype(int) - frame_rgb(shown)).max() <= 1  # strips round 1e-7 differently


MODELS: dict[str, list[TileModel | AdditiveModel]] = {
    "tiles": [tiny_fixed()],
    "a mosaic": [tiny_spectral()],
    "a blend": [tiny_spectral(), tiny_spectral(seed=1)],
    "a blend of pictures": [tiny_spectral(), tiny_fixed()],
}


@pytest.mark.parametrize("models", MODELS.values(), ids=MODELS)
def test_progress_is_reported_while_blocks_are_encoded(
    tmp_path: Path, models: list[TileModel | AdditiveModel]
) -> None:
    """A single strip of a slow model takes minutes."""
    settings = EngineSettings(max_patch_blocks=1)
    photo, stored = noise(250, 180), list[float]()  # twelve blocks
    singles = [Renderer(photo, model, compute=CPU, settings=settings) for model in models]
    renderer = singles[0] if len(singles) == 1 else blend_renderers(singles[0], singles[1], 0.5)
    plan = plan_export(ExportJob(tmp_path / "out.png", scale=1.5), photo)
    export(renderer, plan, stored.append)
    assert stored == sorted(stored)
    assert stored[-1] == 1
    assert len(set(stored)) >= 12 * len(models)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_format_can_be_reopened(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"größe あ.{suffix}"
    job = ExportJob(path, Box(5, 6, 20, 15), size=Size(64, 48))
    shares: list[float] = []
    export(PLAIN, plan_export(job, PHOTO), shares.append)
    assert open_photo(path).size == Size(64, 48)
    assert shares == sorted(shares)
    assert shares[-1] == 1


@pytest.mark.parametrize("suffix", ["png", "tiff", "webp"])
def test_alpha_is_exported_on_the_same_grid(tmp_path: Path, suffix: str) -> None:
    opacity = noise(50, 40, seed=1).pixels[..., 0]
    photo = dataclasses.replace(PHOTO, alpha=opacity)
    path = tmp_path / f"out.{suffix}"
    export(Renderer(photo, Interpolation.BICUBIC), plan_export(ExportJob(path, scale=2.5), photo))
    saved = open_photo(path)
    assert saved.alpha is not None
    expected = resample(opacity[..., None], Grid.at_scale(PHOTO.size, 2.5), Interpolation.BICUBIC)[
        ..., 0
    ]
    assert np.array_equal(saved.alpha, quantise(expected))


@pytest.mark.parametrize("suffix", ["jpg", "bmp"])
def test_formats_without_alpha_blend_with_white(tmp_path: Path, suffix: str) -> None:
    alpha = np.zeros((40, 50), np.uint8)
    alpha[:, 25:] = 255
    photo = dataclasses.replace(PHOTO, alpha=alpha)
    for name, shown in (("with", photo), ("without", PHOTO)):
        renderer = Renderer(shown, Interpolation.BICUBIC)
        export(renderer, plan_export(ExportJob(tmp_path / f"{name}.{suffix}", scale=2.0), shown))
    on_white, opaque = (
        open_photo(tmp_path / f"{name}.{suffix}").pixels for name in ("with", "without")
    )
    assert on_white[:, :40].min() > 240
    assert np.array_equal(on_white[:, 64:], opaque[:, 64:])


@pytest.mark.parametrize("suffix", ["png", "jpg", "tiff", "webp"])
def test_profile_exif_and_resolution_are_kept(tmp_path: Path, suffix: str) -> None:
    exif = Image.Exif()
    exif[Base.Make] = "Camera"
    exif.get_ifd(IFD.Exif).update({Base.FocalLength: 50.0, Base.ExifImageWidth: 50})
    exif.get_ifd(IFD.GPSInfo)[GPS.GPSLatitudeRef] = "N"
    photo = dataclasses.replace(PHOTO, icc_profile=PROFILE, exif=exif.tobytes(), dpi=(300.0, 240.0))
    path = tmp_path / f"out.{suffix}"
    export(PLAIN, plan_export(ExportJob(path, Box(3, 4, 20, 10), scale=2.0), photo))
    saved = open_photo(path)
    assert saved.icc_profile == PROFILE
    assert saved.dpi is not None
    assert np.allclose(saved.dpi, (300, 240), atol=0.1)
    assert saved.exif is not None
    tags = Image.Exif()
    tags.load(saved.exif)
    assert tags[Base.Make] == "Camera"
    assert tags.get_ifd(IFD.Exif)[Base.FocalLength] == 50
    assert tags.get_ifd(IFD.Exif)[Base.ExifImageWidth] == 40
    assert tags.get_ifd(IFD.GPSInfo)[GPS.GPSLatitudeRef] == "N"


REFUSED = {
    "an unknown format": ExportJob(Path("a.xyz"), scale=2.0),
    "no suffix": ExportJob(Path("a"), scale=2.0),
    "too wide for WebP": ExportJob(Path("a.webp"), size=Size(16_384, 10)),
    "too wide for JPEG": ExportJob(Path("a.jpg"), size=Size(65_501, 10)),
    "more than the memory holds": ExportJob(Path("a.jpg"), size=Size(20_000, 20_000)),
    "more than an encoder's memory": ExportJob(Path("a.webp"), size=Size(16_000, 5_000)),
    "16 bits in a JPEG": ExportJob(Path("a.jpg"), scale=2.0, encoding=Encoding(depth=16)),
    "a folder that isn't there": ExportJob(Path("none/a.png"), scale=2.0),
}


@pytest.mark.parametrize("why", REFUSED)
def test_invalid_jobs_are_refused_before_any_work(tmp_path: Path, why: str) -> None:
    job = dataclasses.replace(REFUSED[why], path=tmp_path / REFUSED[why].path)
    with pytest.raises(ExportError) as refusal:
        check(job, PHOTO)
    assert str(refusal.value).endswith(".")
    assert list(tmp_path.iterdir()) == []


def test_invalid_regions_scales_and_sizes_are_refused(tmp_path: Path) -> None:
    for job in (
        ExportJob(tmp_path / "a.png", Box(40, 0, 20, 20), scale=2.0),
        ExportJob(tmp_path / "a.png", scale=0.0),
        ExportJob(tmp_path / "a.png", size=Size(0, 5)),
    ):
        with pytest.raises(ViewError):
            check(job, PHOTO)


def test_a_folder_is_refused_as_target(tmp_path: Path) -> None:
    (tmp_path / "a.png").mkdir()
    with pytest.raises(ExportError, match="is a folder"):
        check(ExportJob(tmp_path / "a.png", scale=2.0), PHOTO)


def test_exif_too_long_for_jpeg_is_refused_when_planning(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[Base.ImageDescription] = "long " * 20_000
    photo = dataclasses.replace(PHOTO, exif=exif.tobytes())
    with pytest.raises(ExportError, match="too long for JPEG"):
        check(ExportJob(tmp_path / "a.jpg", scale=2.0), photo)
    export(PLAIN, plan_export(ExportJob(tmp_path / "a.png", scale=2.0), photo))
    assert open_photo(tmp_path / "a.png").exif is not None


def test_the_photo_itself_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    Image.fromarray(PHOTO.pixels).save(path)
    (tmp_path / "link.png").hardlink_to(path)
    photo = open_photo(path)
    for target in (tmp_path / "." / "a.png", tmp_path / "link.png"):
        with pytest.raises(ExportError, match="the photo itself"):
            check(ExportJob(target, scale=2.0), photo)


def test_a_deleted_photo_can_still_be_exported(tmp_path: Path) -> None:
    Image.fromarray(PHOTO.pixels).save(tmp_path / "a.png")
    photo = open_photo(tmp_path / "a.png")
    (tmp_path / "a.png").unlink()
    export(PLAIN, plan_export(ExportJob(tmp_path / "b.png", scale=1.0), photo))
    assert np.array_equal(open_photo(tmp_path / "b.png").pixels, PHOTO.pixels)


@pytest.mark.usefixtures("two_row_strips")
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_cancelling_at_any_point_leaves_only_the_old_file(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a.{suffix}"
    moments = 0

    def count() -> None:
        nonlocal moments
        moments += 1

    export(PLAIN, plan_export(ExportJob(path, scale=1.5), PHOTO), check_cancelled=count)
    path.write_bytes(b"old")
    for moment in range(moments):
        left = iter(range(moment))

        def check_cancelled(left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise Cancelled

        with pytest.raises(Cancelled):
            export(
                PLAIN,
                plan_export(ExportJob(path, scale=1.5), PHOTO),
                check_cancelled=check_cancelled,
            )
        assert path.read_bytes() == b"old"
        assert list(tmp_path.iterdir()) == [path]


FULL, FORBIDDEN = OSError(errno.ENOSPC, "full"), PermissionError(errno.EACCES, "no")


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        ("os.fsync", FULL, "The disk is full"),
        ("pathlib.Path.replace", FULL, "The disk is full"),
        ("pathlib.Path.replace", FORBIDDEN, "another program has it open"),
    ],
)
def test_system_errors_leave_only_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, error: OSError, message: str
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"old")

    def fails(*_: object) -> None:
        raise error

    with monkeypatch.context() as refusing:
        refusing.setattr(call, fails)
        with pytest.raises(ExportError, match=message):
            export(PLAIN, plan_export(ExportJob(path, scale=2.0), PHOTO))
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_without_unnamed_files_a_temporary_file_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leafscope.core.export.atomic_write.O_TMPFILE", 0)
    path = tmp_path / "a.png"
    seen: list[int] = []
    export(
        PLAIN,
        plan_export(ExportJob(path, scale=2.0), PHOTO),
        lambda _: seen.append(len(files(tmp_path))),
    )
    assert set(seen) == {1}
    assert files(tmp_path) == [path]

    openly = Path.open

    def fails(file: Path, *args: Any, **options: Any) -> Any:
        if file.parent == tmp_path:
            raise FORBIDDEN
        return openly(file, *args, **options)  # Python itself reads version files

    monkeypatch.setattr(Path, "open", fails)
    with pytest.raises(ExportError, match="no permission"):
        export(PLAIN, plan_export(ExportJob(path, scale=2.0), PHOTO))
    assert files(tmp_path) == [path]


def test_a_disk_that_cannot_link_unnamed_files_gets_a_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise FORBIDDEN

    monkeypatch.setattr(os, "link", fails)
    export(PLAIN, plan_export(ExportJob(tmp_path / "a.png", scale=1.0), PHOTO))
    assert np.array_equal(open_photo(tmp_path / "a.png").pixels, PHOTO.pixels)
    assert files(tmp_path) == [tmp_path / "a.png"]


def files(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no limits on a process")
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_failing_write_leaves_only_the_old_file(tmp_path: Path, suffix: str) -> None:
    """The process may write 2,000 bytes per file, and this file needs more."""
    import resource

    path = tmp_path / f"a.{suffix}"
    path.write_bytes(b"old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, before[1]))
    try:
        with pytest.raises(ExportError) as refusal:
            export(PLAIN, plan_export(ExportJob(path, scale=2.0), PHOTO))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert path.name in str(refusal.value)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.fixture
def closed_folder(tmp_path: Path) -> Iterator[Path]:
    """Return a folder without any permissions."""
    folder = tmp_path / "closed"
    (folder / "inner").mkdir(parents=True)
    folder.chmod(0o000)
    if os.access(folder, os.W_OK):
        folder.chmod(0o700)
        pytest.skip("this user may write to any folder")
    yield folder
    folder.chmod(0o700)


def test_a_read_only_folder_is_refused_before_any_work(closed_folder: Path) -> None:
    closed_folder.chmod(0o500)
    shares: list[float] = []
    with pytest.raises(ExportError, match="no permission"):
        export(
            PLAIN, plan_export(ExportJob(closed_folder / "a.png", scale=2.0), PHOTO), shares.append
        )
    assert shares == []


@pytest.mark.parametrize("name", ["a.png", "inner/a.png"])
def test_an_inaccessible_folder_is_refused(closed_folder: Path, name: str) -> None:
    with pytest.raises(ExportError, match="no permission"):
        check(ExportJob(closed_folder / name, scale=2.0), PHOTO)


def test_permission_errors_of_the_target_are_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> bool:
        raise FORBIDDEN

    with monkeypatch.context() as refusing:
        refusing.setattr("pathlib.Path.is_dir", fails)
        with pytest.raises(ExportError, match="no permission"):
            check(ExportJob(tmp_path / "a.png", scale=2.0), PHOTO)


@pytest.mark.skipif(os.name == "nt", reason="Windows tells only when the file is written")
def test_a_name_too_long_for_the_system_is_refused(tmp_path: Path) -> None:
    path = tmp_path / f"{'long' * 100}.png"
    with pytest.raises(ExportError) as refusal:
        check(ExportJob(path, scale=2.0), PHOTO)
    assert str(refusal.value).startswith(f"Couldn't write {path}: ")


@pytest.mark.parametrize("nameless", ["", ".", "/"])
def test_a_target_needs_a_file_name(nameless: str) -> None:
    with pytest.raises(ExportError, match="needs a file name"):
        check(ExportJob(Path(nameless), scale=2.0), PHOTO)


@pytest.mark.skipif(os.name == "nt", reason="Windows lets few people make links")
def test_a_broken_link_is_replaced(tmp_path: Path) -> None:
    Image.fromarray(PHOTO.pixels).save(tmp_path / "photo.png")
    photo, loop = open_photo(tmp_path / "photo.png"), tmp_path / "loop.png"
    loop.symlink_to(loop)
    export(PLAIN, plan_export(ExportJob(loop, scale=2.0), photo))
    assert open_photo(loop).size == Size(100, 80)


@pytest.mark.skipif(os.name == "nt", reason="Windows has neither of them")
def test_links_and_permissions_are_kept(tmp_path: Path) -> None:
    file, link = tmp_path / "file.png", tmp_path / "link.png"
    file.write_bytes(b"old")
    file.chmod(0o640)
    link.symlink_to(file)
    export(PLAIN, plan_export(ExportJob(link, scale=2.0), PHOTO))
    assert link.is_symlink()
    assert open_photo(file).size == Size(100, 80)
    assert file.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("quality", [0, 101])
def test_quality_outside_1_to_100_is_refused(quality: int) -> None:
    with pytest.raises(ExportError, match="Quality"):
        Encoding(quality=quality)


def test_a_lower_quality_makes_a_smaller_jpeg(tmp_path: Path) -> None:
    for quality in (20, 95):
        job = ExportJob(tmp_path / f"{quality}.jpg", scale=2.0, encoding=Encoding(quality=quality))
        export(PLAIN, plan_export(job, PHOTO))
    assert (tmp_path / "20.jpg").stat().st_size < (tmp_path / "95.jpg").stat().st_size / 2


def test_a_job_needs_either_a_scale_or_a_size() -> None:
    for options in ({}, {"scale": 2.0, "size": Size(1, 1)}):
        with pytest.raises(ExportError):
            ExportJob(Path("a.png"), **options)  # type: ignore[arg-type]


def test_photos_without_a_file_can_be_exported(tmp_path: Path) -> None:
    assert check(ExportJob(tmp_path / "a.png", scale=1.0), Photo(PHOTO.pixels)) == Size(50, 40)


@pytest.mark.parametrize("rows", [1, 23, 40])
def test_a_tiff_is_complete_for_any_strip_height(
    tmp_path: Path, rows: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Strips of very wide pictures have fewer rows than those of the file."""
    size = Grid.at_scale(PHOTO.size, 2.7).size
    monkeypatch.setattr("leafscope.core.export.strips.MAX_STRIP_PIXELS", rows * size.width)
    path = tmp_path / "out.tif"
    export(PLAIN, plan_export(ExportJob(path, scale=2.7), PHOTO))
    expected = quantise(PLAIN.render(Grid.at_scale(PHOTO.size, 2.7)))
    assert np.array_equal(tifffile.imread(path), expected)


@pytest.mark.parametrize(("dpi", "stored"), [(1e6, 65_535), (1e-3, 1), (300.0, 300)])
def test_a_jpeg_stores_the_nearest_resolution(tmp_path: Path, dpi: float, stored: float) -> None:
    path = tmp_path / "out.jpg"
    export(PLAIN, plan_export(ExportJob(path, scale=1.0, dpi=(dpi, dpi)), PHOTO))
    with Image.open(path) as image:
        assert image.info["jfif_density"] == (stored, stored)
        assert float(image.getexif()[Base.XResolution]) == pytest.approx(dpi, rel=1e-3)


@pytest.mark.parametrize(
    ("method", "scale", "reconstructed"),
    [
        ("leaf-m", (2.0, 2.0), True),
        ("leaf-m", (1.0, 3.0), False),  # no model is used then
        ("auto: leaf-m-mild", (1.5, 3.0), True),
        ("bicubic | lanczos", (2.0, 2.0), False),
        ("bicubic | auto: leaf-m", (2.0, 2.0), True),
        ("bicubic+lanczos@50", (2.0, 2.0), False),
        ("bicubic+leaf-d@50+consistent", (2.0, 2.0), True),
        ("", (2.0, 2.0), False),
    ],
)
def test_files_made_by_a_model_are_marked(
    method: str, scale: tuple[float, float], reconstructed: bool
) -> None:
    methods = tuple(Method.parse(text) for text in method.split(SEPARATOR) if text)
    assert is_reconstructed(methods, scale) == reconstructed


@pytest.mark.parametrize("depth", [8, 16])
def test_filtering_a_wide_png_strip_needs_little_memory(depth: int) -> None:
    strip = np.zeros((128, 8_000, 3), f"u{depth // 8}")
    picture = ImageSpec(Size(8_000, 128), grey=False, alpha=False, depth=depth, encoding=Encoding())
    tracemalloc.start()
    try:
        write_png(io.BytesIO(), picture, [strip])
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 16 * 2**20  # including 3 or 6 MB for the strip itself
