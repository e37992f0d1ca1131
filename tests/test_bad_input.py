"""Files that are truncated, false or not images are refused with one clear sentence."""

from __future__ import annotations

import contextlib
import io
import os
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pillow_heif
import pytest
import tifffile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image, ImageFile

from leafscope.core.errors import PhotoError
from leafscope.core.photo import Photo, open_photo

VERTICAL, HORIZONTAL = np.mgrid[:37, :41]
RGB = np.stack([HORIZONTAL * 6, VERTICAL * 6, HORIZONTAL * VERTICAL % 256], 2).astype(np.uint8)
DEEP = RGB.astype(np.uint16) * 257 + np.arange(41, dtype=np.uint16)[:, None] % 7
FALSE_SIDE = 20_000  # pixels a side


def encoded(kind: str, mode: str = "RGB", **options: object) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(RGB).convert(mode).save(buffer, kind, **options)
    return buffer.getvalue()


def deep_tiff(values: NDArray[Any], **options: Any) -> bytes:
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, values, photometric="rgb", **options)
    return buffer.getvalue()


def heif() -> bytes:
    buffer = io.BytesIO()
    pillow_heif.from_pillow(Image.fromarray(RGB)).save(buffer)
    return buffer.getvalue()


def with_exif() -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 6
    return exif.tobytes()


FILES: dict[str, bytes] = {
    "PNG": encoded("PNG", exif=with_exif()),
    "PNG with a palette": encoded("PNG", "P", transparency=3),
    "PNG with alpha": encoded("PNG", "RGBA"),
    "JPEG": encoded("JPEG", exif=with_exif(), dpi=(300, 300)),
    "progressive JPEG": encoded("JPEG", progressive=True),
    "CMYK JPEG": encoded("JPEG", "CMYK"),
    "WebP": encoded("WEBP"),
    "lossless WebP": encoded("WEBP", lossless=True),
    "TIFF": encoded("TIFF", exif=with_exif()),
    "LZW TIFF": encoded("TIFF", compression="tiff_lzw"),
    "deflated TIFF": encoded("TIFF", compression="tiff_adobe_deflate"),
    "JPEG in TIFF": encoded("TIFF", compression="jpeg"),
    "BMP": encoded("BMP"),
    "GIF": encoded("GIF"),
    "AVIF": encoded("AVIF"),
    "PPM": encoded("PPM"),
    "TGA": encoded("TGA", compression="tga_rle"),
    "PNG of 16 bits": bytes(imagecodecs.png_encode(DEEP)),
    "TIFF of 16 bits": deep_tiff(DEEP),
    "deflated TIFF of 16 bits": deep_tiff(DEEP, compression="zlib", predictor=True),
    "tiled TIFF of floats": deep_tiff(DEEP / np.float32(65_535), tile=(16, 16)),
    "AVIF of 10 bits": bytes(imagecodecs.avif_encode(DEEP >> 6, bitspersample=10)),
    "JPEG XL": bytes(imagecodecs.jpegxl_encode(RGB)),
    "JPEG XL of 16 bits": bytes(imagecodecs.jpegxl_encode(DEEP, lossless=True)),
    "HEIF": heif(),
}


@pytest.fixture
def opened(tmp_path: Path) -> Callable[[bytes], Photo]:
    """Open content; check that a refusal is one sentence that names the file."""

    def open_content(content: bytes) -> Photo:
        path = tmp_path / "holiday.png"
        path.write_bytes(content)
        try:
            return open_photo(path)
        except PhotoError as error:
            sentence = str(error)
            refusal = error
        assert "holiday.png" in sentence
        assert sentence.endswith(".")
        assert "\n" not in sentence
        raise refusal

    return open_content


@pytest.mark.parametrize("kind", FILES)
def test_a_truncated_file_is_refused_unless_it_is_complete(
    opened: Callable[[bytes], Photo], kind: str
) -> None:
    whole = opened(FILES[kind]).pixels
    length = len(FILES[kind])
    refused = 0
    for end in sorted({*range(0, length, max(1, length // 60)), length - 2, length - 1}):
        try:
            assert np.array_equal(opened(FILES[kind][:end]).pixels, whole)
        except PhotoError:
            refused += 1
    assert refused > 40


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(sorted(FILES)), st.data())
def test_flipped_bytes_give_a_photo_or_an_error(
    opened: Callable[[bytes], Photo], kind: str, data: st.DataObject
) -> None:
    content = bytearray(FILES[kind])
    header = data.draw(st.sampled_from([60, 300, len(content)]))
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, min(header, len(content)) - 1))] = data.draw(
            st.integers(0, 255)
        )
    with contextlib.suppress(PhotoError):
        photo = opened(bytes(content))
        assert photo.pixels.shape == (photo.size.height, photo.size.width, 3)
        assert photo.alpha is None or photo.alpha.shape == photo.pixels.shape[:2]


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200), st.sampled_from([b"", *(file[:12] for file in FILES.values())]))
def test_noise_is_refused(opened: Callable[[bytes], Photo], noise: bytes, start: bytes) -> None:
    with contextlib.suppress(PhotoError):
        assert opened(start + noise).pixels.size < 1_000_000


def png(width: int, height: int) -> bytes:
    """Return a tiny PNG that claims a size."""

    def chunk(name: bytes, content: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(name + content))
        return struct.pack(">I", len(content)) + name + content + check

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b""))


def patched(kind: str, marker: bytes, skip: int, layout: str, *sides: int) -> bytes:
    """Replace numbers `skip` bytes after the first `marker`."""
    content = bytearray(FILES[kind])
    struct.pack_into(
        layout, content, content.index(marker) + skip, *(sides or (FALSE_SIDE, FALSE_SIDE))
    )
    return bytes(content)


def false_tiff(kind: str, *tags: int) -> bytes:
    content = bytearray(FILES[kind])
    (directory,) = struct.unpack_from("<I", content, 4)
    (count,) = struct.unpack_from("<H", content, directory)
    for entry in range(directory + 2, directory + 2 + 12 * count, 12):
        if struct.unpack_from("<H", content, entry)[0] in tags:
            struct.pack_into("<HII", content, entry + 2, 4, 1, FALSE_SIDE)
    return bytes(content)


FALSE_HEADERS = {
    "PNG": png(100_000, 100_000),
    "PNG below the limit": png(FALSE_SIDE, FALSE_SIDE),
    "JPEG": patched("JPEG", b"\xff\xc0", 5, ">HH"),
    "progressive JPEG": patched("progressive JPEG", b"\xff\xc2", 5, ">HH"),
    "GIF": patched("GIF", b"GIF", 6, "<HH"),
    "BMP": patched("BMP", b"BM", 18, "<ii"),
    "WebP": patched("WebP", b"\x9d\x01\x2a", 3, "<HH", 16_000, 16_000),
    "TGA": patched("TGA", FILES["TGA"][:2], 12, "<HH"),
    "PPM": FILES["PPM"].replace(b"41 37", b"20000 20000", 1),
    "TIFF": false_tiff("TIFF", 256, 257, 278),
    "LZW TIFF": false_tiff("LZW TIFF", 256, 257, 278),
    "deflated TIFF": false_tiff("deflated TIFF", 256, 257, 278),
    "TIFF of 16 bits": false_tiff("TIFF of 16 bits", 256, 257, 278),
    "tiled TIFF of floats": false_tiff("tiled TIFF of floats", 256, 257),
}


@pytest.mark.parametrize("kind", FALSE_HEADERS)
def test_a_false_header_is_refused_before_decoding(
    opened: Callable[[bytes], Photo], kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoded: list[object] = []
    monkeypatch.setattr(ImageFile.ImageFile, "load", decoded.append)
    with pytest.raises(PhotoError, match=r"claims \d+ x \d+ pixels"):
        opened(FALSE_HEADERS[kind])
    assert decoded == []


def test_a_tiff_with_too_few_rows_is_refused(opened: Callable[[bytes], Photo]) -> None:
    """All strips are present, but the header claims a larger height."""
    with pytest.raises(PhotoError, match="damaged or cut short"):
        opened(false_tiff("TIFF", 257))


@pytest.mark.parametrize("tag", [256, 257, 277])
@pytest.mark.parametrize("kind", ["TIFF of 16 bits", "tiled TIFF of floats"])
def test_missing_strips_or_tiles_are_refused_before_decoding(
    opened: Callable[[bytes], Photo], kind: str, tag: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The header claims a larger size, or more samples per pixel."""
    decoded: list[object] = []
    monkeypatch.setattr(tifffile.TiffPage, "asarray", lambda page: decoded.append(page))
    with pytest.raises(PhotoError, match="damaged or cut short"):
        opened(false_tiff(kind, tag))
    assert decoded == []


def test_a_tiff_with_a_loop_of_directories_is_opened(
    opened: Callable[[bytes], Photo],
) -> None:
    content = bytearray(FILES["TIFF"])
    (directory,) = struct.unpack_from("<I", content, 4)
    (count,) = struct.unpack_from("<H", content, directory)
    struct.pack_into("<I", content, directory + 2 + 12 * count, directory)
    assert np.array_equal(opened(bytes(content)).pixels, opened(FILES["TIFF"]).pixels)


def test_a_size_of_zero_is_refused(opened: Callable[[bytes], Photo]) -> None:
    for size in ((0, 10), (10, 0)):
        with pytest.raises(PhotoError):
            opened(png(*size))


def test_the_pixel_limit_applies_to_the_header(tmp_path: Path) -> None:
    path = tmp_path / "a.bmp"
    path.write_bytes(FILES["BMP"])
    with pytest.raises(PhotoError, match="41 x 37"):
        open_photo(path, max_pixels=41 * 37 - 1)
    assert isinstance(open_photo(path, max_pixels=41 * 37), Photo)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "holiday.png is empty."),
        (b"just some text " * 20, "holiday.png isn't an image that Leafscope can read."),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "holiday.png isn't an image"),
        (FILES["PNG"][:9], "holiday.png is damaged, or of a kind that Leafscope can't read."),
        (FILES["PNG"][:40] + b"?" + FILES["PNG"][41:], "holiday.png is damaged, or of a kind that"),
        (FILES["AVIF"][:300], "holiday.png is damaged, or of a kind that Leafscope can't read."),
        (FILES["GIF"][:300], "holiday.png is damaged, or of a kind that Leafscope can't read."),
        (FILES["PNG"][:200], "holiday.png is damaged or cut short."),
        (FILES["PNG"][:20], "holiday.png is damaged or cut short."),
    ],
)
def test_the_error_describes_the_problem(
    opened: Callable[[bytes], Photo], content: bytes, sentence: str
) -> None:
    with pytest.raises(PhotoError) as refusal:
        opened(content)
    assert str(refusal.value).startswith(sentence)


def test_paths_that_are_not_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    for path, sentence in (
        (tmp_path, "is a folder"),
        (tmp_path / "none.png", "There is no file"),
        (tmp_path / "file" / "a.png", "There is no file"),
        (tmp_path / ("x" * 5000), "can't be read"),
        (tmp_path / "a\0b.png", "can't be read"),
    ):
        with pytest.raises(PhotoError, match=sentence):
            open_photo(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(PhotoError, match="isn't a regular file"):
        open_photo(tmp_path / "pipe.png")


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read any file"
)
def test_an_unreadable_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "secret.png"
    path.write_bytes(FILES["PNG"])
    path.chmod(0)
    with pytest.raises(PhotoError, match="permission denied"):
        open_photo(path)
