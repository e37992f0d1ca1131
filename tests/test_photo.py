"""Opening image files: what is in them arrives, and what is wrong with them is said."""

from __future__ import annotations

import contextlib
import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from leafscope.core.errors import PhotoError
from leafscope.core.photo import Photo, open_photo

RGB = np.random.default_rng(0).integers(0, 256, (23, 31, 3), dtype=np.uint8)
LOSSLESS = ("png", "webp", "tiff", "bmp")


def encoded(suffix: str, image: Image.Image | None = None, **options: object) -> bytes:
    buffer = io.BytesIO()
    if suffix == "webp":
        options.setdefault("lossless", True)
    kind = Image.registered_extensions()[f".{suffix}"]
    (image or Image.fromarray(RGB)).save(buffer, kind, **options)
    return buffer.getvalue()


def written(folder: Path, content: bytes, name: str = "photo.png") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("suffix", LOSSLESS)
def test_lossless_pixels_arrive_unchanged(tmp_path: Path, suffix: str) -> None:
    photo = open_photo(written(tmp_path, encoded(suffix), f"あ é%.{suffix}"))
    assert np.array_equal(photo.pixels, RGB)
    assert photo.alpha is None
    assert (photo.size.width, photo.size.height) == (31, 23)


def test_a_jpeg_is_opened(tmp_path: Path) -> None:
    smooth = Image.fromarray(RGB).resize((310, 230), Image.Resampling.BICUBIC)
    photo = open_photo(written(tmp_path, encoded("jpg", smooth, quality=95), "a.jpg"))
    assert np.abs(photo.pixels.astype(int) - np.asarray(smooth)).mean() < 4


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16", "F"])
def test_every_mode_becomes_rgb(tmp_path: Path, mode: str) -> None:
    grey = Image.fromarray(RGB[..., 0])
    if mode == "I;16":
        image = Image.fromarray(RGB[..., 0].astype(np.uint16) * 257)
    elif mode == "F":
        image = Image.fromarray(RGB[..., 0].astype(np.float32) / 255)
    elif mode in ("1", "LA"):
        image = grey.convert(mode)
    else:
        image = Image.fromarray(RGB).convert(mode)
    photo = open_photo(written(tmp_path, encoded("tiff", image), "a.tiff"))
    assert photo.pixels.shape == (23, 31, 3)
    assert photo.pixels.dtype == np.uint8
    if mode in ("L", "I;16"):
        expected = np.asarray(Image.fromarray(RGB).convert("L")) if mode == "L" else RGB[..., 0]
        assert np.array_equal(photo.pixels[..., 0], expected)


def test_alpha_is_kept(tmp_path: Path) -> None:
    alpha = RGB[..., 1]
    image = Image.fromarray(np.dstack([RGB, alpha]))
    photo = open_photo(written(tmp_path, encoded("png", image)))
    assert photo.alpha is not None
    assert np.array_equal(photo.alpha, alpha)
    assert np.array_equal(photo.pixels, RGB)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_is_applied_once(tmp_path: Path, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "Camera"
    photo = open_photo(written(tmp_path, encoded("png", exif=exif.tobytes())))
    turned = {
        1: RGB,
        2: RGB[:, ::-1],
        3: RGB[::-1, ::-1],
        4: RGB[::-1],
        5: RGB.swapaxes(0, 1),
        6: RGB[::-1].swapaxes(0, 1),
        7: RGB[::-1, ::-1].swapaxes(0, 1),
        8: RGB[:, ::-1].swapaxes(0, 1),
    }
    assert np.array_equal(photo.pixels, turned[orientation])
    assert photo.exif is not None
    again = Image.Exif()
    again.load(photo.exif)
    assert 0x0112 not in again
    assert again[0x010F] == "Camera"


def test_the_profile_is_carried(tmp_path: Path) -> None:
    photo = open_photo(written(tmp_path, encoded("png", icc_profile=b"a profile")))
    assert photo.icc_profile == b"a profile"


def png_header(width: int, height: int) -> bytes:
    """Return a PNG of a few dozen bytes that claims to be `width` x `height`."""
    body = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body))


BAD = {
    "not an image": b"just some text\n" * 20,
    "empty": b"",
    "a lie about its size": png_header(100_000, 100_000) + b"\0" * 27,
    "a header alone": png_header(10, 10),
    "no width": png_header(0, 10) + b"\0" * 27,
    "a cut PNG": encoded("png")[:-300],
    "a cut JPEG": encoded("jpg")[:-300],
    "a cut TIFF": encoded("tiff")[:-300],
    "a cut BMP": encoded("bmp")[:-300],
    "a cut WebP": encoded("webp")[:-300],
}


@pytest.mark.parametrize("what", BAD)
def test_a_bad_file_is_refused_in_one_sentence_that_names_it(tmp_path: Path, what: str) -> None:
    path = written(tmp_path, BAD[what], "holiday.png")
    with pytest.raises(PhotoError) as refusal:
        open_photo(path)
    sentence = str(refusal.value)
    assert "holiday.png" in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.png", tmp_path / ("x" * 5000)):
        with pytest.raises(PhotoError):
            open_photo(path)


def test_the_limit_is_on_what_the_header_claims(tmp_path: Path) -> None:
    path = written(tmp_path, encoded("png"))
    with pytest.raises(PhotoError, match="31 x 23"):
        open_photo(path, max_pixels=700)
    assert isinstance(open_photo(path, max_pixels=31 * 23), Photo)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.sampled_from([*LOSSLESS, "jpg"]), st.data())
def test_a_damaged_file_gives_a_photo_or_one_sentence(
    tmp_path: Path, suffix: str, data: st.DataObject
) -> None:
    content = bytearray(encoded(suffix))
    cut = data.draw(st.integers(1, len(content)))
    del content[cut:]
    for _ in range(data.draw(st.integers(0, 8))):
        at = data.draw(st.integers(0, min(len(content), 400) - 1))
        content[at] = data.draw(st.integers(0, 255))
    path = written(tmp_path, bytes(content), f"a.{suffix}")
    with contextlib.suppress(PhotoError):
        assert open_photo(path, max_pixels=10**6).pixels.size <= 3 * 10**6
