"""Opening image files: pixels, alpha, orientation, metadata and profile."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

from leafscope.core.geometry import Size
from leafscope.core.photo import Photo, open_photo
from leafscope.core.photo.colour import SRGB

RGB = np.random.default_rng(0).integers(0, 256, (23, 31, 3), dtype=np.uint8)
LOSSLESS = ("png", "webp", "tiff", "bmp")


def encoded(suffix: str, image: Image.Image | None = None, **options: object) -> bytes:
    buffer = io.BytesIO()
    if suffix == "webp":
        options.setdefault("lossless", True)
    kind = Image.registered_extensions()[f".{suffix}"]
    (image or Image.fromarray(RGB)).save(buffer, kind, **options)
    return buffer.getvalue()


def save(folder: Path, content: bytes, name: str = "photo.png") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("suffix", LOSSLESS)
def test_lossless_pixels_are_unchanged(tmp_path: Path, suffix: str) -> None:
    photo = open_photo(save(tmp_path, encoded(suffix), f"あ é%.{suffix}"))
    assert np.array_equal(photo.pixels, RGB)
    assert photo.alpha is None
    assert (photo.size.width, photo.size.height) == (31, 23)


def test_a_jpeg_is_opened(tmp_path: Path) -> None:
    smooth = Image.fromarray(RGB).resize((310, 230), Image.Resampling.BICUBIC)
    photo = open_photo(save(tmp_path, encoded("jpg", smooth, quality=95), "a.jpg"))
    assert np.abs(photo.pixels.astype(int) - np.asarray(smooth)).mean() < 4


def convert_to(mode: str) -> Image.Image:
    """Convert RGB to another mode, losslessly if possible."""
    if mode == "LA":
        return Image.merge("LA", [Image.fromarray(RGB[..., 0]), Image.fromarray(RGB[..., 1])])
    if mode in ("1", "L"):
        return Image.fromarray(RGB[..., 0]).convert(mode)
    return Image.fromarray(RGB).convert(mode)


@pytest.mark.parametrize("mode", ["L", "LA"])
def test_grey_becomes_rgb_of_the_same_levels(tmp_path: Path, mode: str) -> None:
    photo = open_photo(save(tmp_path, encoded("tiff", convert_to(mode)), "a.tiff"))
    assert photo.grey
    assert np.array_equal(photo.pixels, np.repeat(RGB[..., :1], 3, axis=2))
    assert (photo.alpha is not None) == (mode == "LA")
    if photo.alpha is not None:
        assert np.array_equal(photo.alpha, RGB[..., 1])


@pytest.mark.parametrize("mode", ["1", "P", "CMYK", "YCbCr"])
def test_other_modes_are_converted_as_by_pillow(tmp_path: Path, mode: str) -> None:
    image = convert_to(mode)
    photo = open_photo(save(tmp_path, encoded("tiff", image), "a.tiff"))
    rounding = 1 if mode == "YCbCr" else 0  # libtiff converts it
    assert np.abs(photo.pixels.astype(int) - np.asarray(image.convert("RGB"))).max() <= rounding
    assert photo.alpha is None


def test_a_palette_with_transparency_has_alpha(tmp_path: Path) -> None:
    image = Image.new("P", (2, 1))
    image.putpalette([255, 0, 0, 0, 0, 255])
    image.putpixel((1, 0), 1)
    photo = open_photo(save(tmp_path, encoded("png", image, transparency=b"\x40\xff")))
    assert photo.pixels.tolist() == [[[255, 0, 0], [0, 0, 255]]]
    assert photo.alpha is not None
    assert photo.alpha.tolist() == [[0x40, 0xFF]]


def test_conversion_in_bands_leaves_no_seam(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leafscope.core.photo.channels.BAND_PIXELS", 100)
    rgba = np.dstack([RGB, RGB[..., 1]])
    photo = open_photo(save(tmp_path, encoded("png", Image.fromarray(rgba))))
    assert photo.alpha is not None
    assert np.array_equal(np.dstack([photo.pixels, photo.alpha]), rgba)


def test_alpha_is_kept(tmp_path: Path) -> None:
    alpha = RGB[..., 1]
    image = Image.fromarray(np.dstack([RGB, alpha]))
    photo = open_photo(save(tmp_path, encoded("png", image)))
    assert photo.alpha is not None
    assert np.array_equal(photo.alpha, alpha)
    assert np.array_equal(photo.pixels, RGB)


def oriented(pixels: NDArray[np.uint8], orientation: int) -> NDArray[np.uint8]:
    """Return upright pixels, by the table of the EXIF specification."""
    return {
        1: pixels,
        2: pixels[:, ::-1],
        3: pixels[::-1, ::-1],
        4: pixels[::-1],
        5: pixels.swapaxes(0, 1),
        6: pixels[::-1].swapaxes(0, 1),
        7: pixels[::-1, ::-1].swapaxes(0, 1),
        8: pixels[:, ::-1].swapaxes(0, 1),
    }[orientation]


@pytest.mark.parametrize("suffix", ["png", "webp", "tiff"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_is_applied_and_removed_from_exif(
    tmp_path: Path, orientation: int, suffix: str
) -> None:
    exif = Image.Exif()
    exif[Base.Orientation] = orientation
    exif[Base.Make] = "Camera"
    exif[Base.XResolution], exif[Base.YResolution] = 300.0, 150.0
    content = encoded(suffix, exif=exif.tobytes())
    photo = open_photo(save(tmp_path, content, f"a.{suffix}"))
    assert np.array_equal(photo.pixels, oriented(RGB, orientation))
    assert photo.dpi == ((150, 300) if orientation >= 5 else (300, 150))
    again = parse_exif(photo)
    assert Base.Orientation not in again
    assert again[Base.Make] == "Camera"


def parse_exif(photo: Photo) -> Image.Exif:
    assert photo.exif is not None
    tags = Image.Exif()
    tags.load(photo.exif)
    return tags


@pytest.mark.parametrize("suffix", ["png", "webp", "tiff", "jpg"])
def test_exif_is_kept_with_its_directories(tmp_path: Path, suffix: str) -> None:
    exif = Image.Exif()
    exif[Base.Artist] = "Ansel"
    exif.get_ifd(IFD.Exif)[Base.FocalLength] = 50.0
    exif.get_ifd(IFD.GPSInfo)[GPS.GPSLatitudeRef] = "N"
    photo = open_photo(save(tmp_path, encoded(suffix, exif=exif.tobytes()), f"a.{suffix}"))
    tags = parse_exif(photo)
    assert tags[Base.Artist] == "Ansel"
    assert tags.get_ifd(IFD.Exif)[Base.FocalLength] == 50
    assert tags.get_ifd(IFD.GPSInfo)[GPS.GPSLatitudeRef] == "N"


def test_tags_of_the_tiff_layout_are_dropped(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[Base.Artist] = "Ansel"
    content = encoded("tiff", exif=exif.tobytes(), icc_profile=b"a profile")
    assert dict(parse_exif(open_photo(save(tmp_path, content, "a.tiff")))) == {Base.Artist: "Ansel"}


def test_damaged_exif_does_not_prevent_opening(tmp_path: Path) -> None:
    for exif in (b"Exif\0\0", b"Exif\0\0MM\0*\0\0\xff\xff", b"Exif\0\0II*\0\x08\0\0\0\xff\xff\x12"):
        photo = open_photo(save(tmp_path, encoded("png", exif=exif)))
        assert np.array_equal(photo.pixels, RGB)
        assert photo.exif is None


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp", "avif"])
def test_invalid_exif_does_not_prevent_opening(tmp_path: Path, suffix: str) -> None:
    exif = Image.Exif()
    exif[Base.Artist] = "Ansel"
    block = exif.tobytes().removeprefix(b"Exif\0\0")
    content = encoded(suffix, exif=exif.tobytes())
    if suffix == "png":
        content = encoded(suffix, exif=b"Exif\0\0XX" + block[2:])
    photo = open_photo(save(tmp_path, content.replace(block, b"XX" + block[2:]), f"a.{suffix}"))
    assert photo.pixels.shape == RGB.shape
    assert photo.exif is None


@pytest.mark.parametrize("suffix", ["png", "tiff", "jpg", "bmp"])
def test_resolution_is_kept(tmp_path: Path, suffix: str) -> None:
    photo = open_photo(save(tmp_path, encoded(suffix, dpi=(300, 240)), f"a.{suffix}"))
    assert photo.dpi is not None
    assert np.allclose(photo.dpi, (300, 240), atol=0.1)


@pytest.mark.parametrize("suffix", ["png", "tiff", "jpg", "webp"])
def test_a_missing_resolution_stays_missing(tmp_path: Path, suffix: str) -> None:
    exif = Image.Exif()
    exif[Base.Make] = "Camera"
    content = encoded(suffix, exif=exif.tobytes())
    assert open_photo(save(tmp_path, content, f"a.{suffix}")).dpi is None


@pytest.mark.parametrize("mode", ["L", "CMYK"])
def test_profiles_of_grey_and_cmyk_are_dropped_from_rgb(tmp_path: Path, mode: str) -> None:
    content = encoded("tiff", Image.new(mode, (5, 5)), icc_profile=b"a profile")
    assert open_photo(save(tmp_path, content, "a.tiff")).icc_profile is None


def test_the_profile_is_kept(tmp_path: Path) -> None:
    photo = open_photo(save(tmp_path, encoded("png", icc_profile=SRGB)))
    assert photo.icc_profile == SRGB


def test_the_first_of_several_frames_is_opened(tmp_path: Path) -> None:
    more = [Image.new("RGB", (31, 23))]
    for suffix in ("tiff", "webp", "gif"):
        content = encoded(suffix, save_all=True, append_images=more)
        assert open_photo(save(tmp_path, content, f"a.{suffix}")).pixels.any()


def test_a_path_may_be_a_string(tmp_path: Path) -> None:
    path = save(tmp_path, encoded("png"), "á あ %20 é%.png")
    assert open_photo(str(path)).path == path


def test_a_blank_picture_with_a_tiny_file_is_opened(tmp_path: Path) -> None:
    for suffix in ("png", "jpg", "gif", "tiff", "webp"):
        content = encoded(suffix, Image.new("RGB", (3000, 2000), "red"))
        assert open_photo(save(tmp_path, content, f"a.{suffix}")).size == Size(3000, 2000)
