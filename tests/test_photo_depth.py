"""High bit depths, other colour models, pages and optional formats."""

from __future__ import annotations

import io
import os
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import profiles
import pytest
import tifffile
from camera import dng
from numpy.typing import NDArray
from PIL import ExifTags, Image, ImageCms, ImageOps
from PIL.PngImagePlugin import PngInfo

from leafscope.core.errors import PhotoError, TooManyPixelsError
from leafscope.core.photo import open_photo
from leafscope.core.photo.colour import SRGB, is_srgb
from leafscope.core.photo.input_paths import parse_path

DEEP = np.random.default_rng(1).integers(0, 65_536, (23, 31, 4), dtype=np.uint16)
RGB, RGBA, GREY = DEEP[..., :3], DEEP, DEEP[..., 0]
EIGHT = (RGB >> 8).astype(np.uint8)


def tiff(folder: Path, values: NDArray[Any], photometric: str = "rgb", **options: Any) -> Path:
    path = folder / "a.tif"
    tifffile.imwrite(path, values, photometric=photometric, **options)
    return path


def png(folder: Path, values: NDArray[Any]) -> Path:
    path = folder / "a.png"
    path.write_bytes(imagecodecs.png_encode(np.ascontiguousarray(values)))
    return path


def smooth(channels: int) -> NDArray[np.uint8]:
    """Return smooth colours, which compression hardly changes."""
    rows, columns = np.mgrid[:24, :32]
    planes = [rows * 9, columns * 7, 255 - rows * 5, rows + columns][:channels]
    return np.stack(planes, -1).astype(np.uint8)


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"compression": "zlib", "predictor": True},
        {"compression": "lzw"},
        {"tile": (16, 16)},
        {"planarconfig": "separate"},
        {"byteorder": ">"},
        {"bigtiff": True},
        {"bigtiff": True, "byteorder": ">"},
    ],
    ids=str,
)
def test_a_16_bit_tiff_keeps_its_depth(tmp_path: Path, options: dict[str, Any]) -> None:
    values = RGB.transpose(2, 0, 1) if "planarconfig" in options else RGB
    photo = open_photo(tiff(tmp_path, values, **options))
    assert photo.depth == 16
    assert np.array_equal(photo.pixels, RGB)
    assert not photo.grey


@pytest.mark.parametrize("values", [RGB, RGBA, GREY, DEEP[..., :2]], ids=["RGB", "RGBA", "L", "LA"])
def test_a_16_bit_png_keeps_its_depth(tmp_path: Path, values: NDArray[np.uint16]) -> None:
    photo = open_photo(png(tmp_path, values))
    channels = 1 if values.ndim == 2 else values.shape[2]
    colours = values.reshape(23, 31, channels)[..., : 3 if channels > 2 else 1]
    assert np.array_equal(photo.pixels, np.broadcast_to(colours, (23, 31, 3)))
    assert photo.grey == (channels < 3)
    assert (photo.alpha is None) == (channels % 2 == 1)
    if photo.alpha is not None:
        assert np.array_equal(photo.alpha, values[..., -1])


@pytest.mark.parametrize("orientation", range(1, 9))
def test_16_bit_pixels_are_oriented_as_pillow_orients_8(tmp_path: Path, orientation: int) -> None:
    deep = tiff(tmp_path, RGB, extratags=[(274, "H", 1, orientation, True)])
    photo = open_photo(deep)
    exif = Image.Exif()
    exif[274] = orientation
    image = Image.fromarray(EIGHT)
    image.getexif()[274] = orientation
    upright = ImageOps.exif_transpose(image)
    assert np.array_equal(photo.pixels >> 8, np.asarray(upright))
    if photo.exif is not None:
        exif.load(photo.exif)
        assert exif.get(274, 1) == 1 or 274 not in exif


def test_floats_become_16_bits_and_are_scaled_to_fit(tmp_path: Path) -> None:
    values = (RGB / np.float32(65_535)).astype(np.float32)
    assert np.array_equal(open_photo(tiff(tmp_path, values)).pixels, RGB)
    brighter = open_photo(tiff(tmp_path, values * 4)).pixels
    assert np.abs(brighter - RGB.astype(float) / (RGB.max() / 65_535)).max() <= 1


def test_metadata_of_a_float_tiff_is_kept(tmp_path: Path) -> None:
    values = (RGB / np.float32(65_535)).astype(np.float32)
    profile = profiles.adobe_rgb()
    for byteorder in ("<", ">"):
        path = tiff(
            tmp_path,
            values,
            byteorder=byteorder,
            resolution=(300, 300),
            resolutionunit="INCH",
            iccprofile=profile,
            extratags=[(271, "s", 0, "Maker", True)],
        )
        photo = open_photo(path)
        assert photo.dpi == (300, 300)
        assert photo.icc_profile == profile
        assert photo.exif is not None
        assert b"Maker" in photo.exif


def test_nan_and_infinity_become_black_or_white(tmp_path: Path) -> None:
    values = np.array([[np.nan, np.inf, -np.inf, 0.5, -1.0]], np.float32)
    photo = open_photo(tiff(tmp_path, values, "minisblack"))
    assert photo.pixels[0, :, 0].tolist() == [0, 65_535, 0, 32_768, 0]
    assert photo.grey


def test_a_tiff_with_inverted_grey_is_opened(tmp_path: Path) -> None:
    photo = open_photo(tiff(tmp_path, GREY, "miniswhite"))
    assert np.array_equal(photo.pixels[..., 1], 65_535 - GREY)


def test_premultiplied_colour_is_divided_by_alpha(tmp_path: Path) -> None:
    alpha = np.full((8, 8, 1), 32_768, np.uint16)
    colour = np.full((8, 8, 3), 16_384, np.uint16)
    values = np.concatenate([colour, alpha], 2)
    photo = open_photo(tiff(tmp_path, values, extrasamples=["assocalpha"]))
    assert photo.alpha is not None
    assert (photo.alpha == 32_768).all()
    assert np.abs(photo.pixels.astype(int) - 32_768).max() <= 1


def test_cmyk_without_a_profile_is_converted_by_formula(tmp_path: Path) -> None:
    ink = np.zeros((4, 4, 4), np.uint16)
    ink[..., 0], ink[..., 3] = 65_535, 13_107
    photo = open_photo(tiff(tmp_path, ink, "separated"))
    assert photo.pixels[0, 0].tolist() == [0, 52_428, 52_428]
    assert photo.icc_profile is None


@pytest.mark.parametrize("lightness", [40, 60, 100])
def test_lab_of_8_and_16_bits_is_the_same_colour(tmp_path: Path, lightness: int) -> None:
    shallow = tmp_path / "shallow.tif"
    level = round(lightness * 2.55)
    Image.frombytes("LAB", (2, 2), bytes([level, 20, 226] * 4)).save(shallow)  # a 20, b -30
    deep = np.zeros((2, 2, 3), np.uint16)
    deep[...] = round(level / 255 * 65_535), 20 * 256, 65_536 - 30 * 256
    eight = open_photo(shallow).pixels.astype(float)
    sixteen = open_photo(tiff(tmp_path, deep, "cielab")).pixels / 257
    assert np.abs(eight - sixteen).max() <= 1.5


def test_cmyk_is_converted_by_its_profile(tmp_path: Path) -> None:
    profile = profiles.cmyk()
    image = Image.fromarray(smooth(4), "CMYK")
    path = tmp_path / "print.jpg"
    image.save(path, quality=100, subsampling=0, icc_profile=profile)
    expected = ImageCms.profileToProfile(
        Image.open(path), io.BytesIO(profile), io.BytesIO(SRGB), outputMode="RGB"
    )
    photo = open_photo(path)
    assert np.array_equal(photo.pixels, np.asarray(expected))
    assert photo.icc_profile is None  # converted to sRGB


def test_16_bit_cmyk_is_converted_as_8_bit_cmyk(tmp_path: Path) -> None:
    profile = profiles.cmyk()
    ink = smooth(4)
    eight = tmp_path / "eight.tif"
    Image.fromarray(ink, "CMYK").save(eight, icc_profile=profile)
    sixteen = tiff(tmp_path, ink.astype(np.uint16) * 257, "separated", iccprofile=profile)
    difference = open_photo(sixteen).pixels / 257 - open_photo(eight).pixels
    assert open_photo(sixteen).depth == 16
    assert np.abs(difference).max() <= 2


def test_a_grey_profile_stays_with_grey_pixels(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    Image.fromarray(EIGHT[..., 0]).save(path, icc_profile=profiles.grey())
    assert open_photo(path).icc_profile == profiles.grey()
    Image.fromarray(EIGHT[..., 0]).save(path, icc_profile=profiles.adobe_rgb())
    assert open_photo(path).icc_profile is None


@pytest.mark.parametrize("page", range(3))
def test_each_page_of_a_tiff_can_be_opened(tmp_path: Path, page: int) -> None:
    path = tmp_path / "pages.tif"
    images = [Image.new("RGB", (4 + k, 3), (k * 50, 0, 0)) for k in range(3)]
    images[0].save(path, save_all=True, append_images=images[1:])
    photo = open_photo(path, page=page)
    assert (photo.size.width, photo.pages, photo.page) == (4 + page, 3, page)
    assert photo.pixels[0, 0].tolist() == [page * 50, 0, 0]


def test_a_missing_page_is_reported(tmp_path: Path) -> None:
    with pytest.raises(PhotoError, match=r"no page 3 in a\.tif \(pages: 1\)\."):
        open_photo(tiff(tmp_path, EIGHT), page=2)


def test_each_page_of_a_16_bit_tiff_can_be_opened(tmp_path: Path) -> None:
    path = tmp_path / "pages.tif"
    with tifffile.TiffWriter(path) as writer:
        for values in (RGB, RGB[::-1]):
            writer.write(values, photometric="rgb")
    assert np.array_equal(open_photo(path, page=1).pixels, RGB[::-1])


def test_a_loop_of_directories_ends(tmp_path: Path) -> None:
    path = tiff(tmp_path, (RGB / np.float32(65_535)).astype(np.float32))
    content = bytearray(path.read_bytes())
    first = int.from_bytes(content[4:8], "little")
    count = int.from_bytes(content[first : first + 2], "little")
    following = first + 2 + 12 * count
    content[following : following + 4] = content[4:8]
    path.write_bytes(content)
    assert open_photo(path).pages == 1


def test_a_10_bit_avif_keeps_its_depth(tmp_path: Path) -> None:
    levels = np.repeat(np.arange(0, 1024, 16, dtype=np.uint16)[None, :, None], 3, 2).repeat(32, 0)
    path = tmp_path / "a.avif"
    path.write_bytes(imagecodecs.avif_encode(levels, bitspersample=10, level=100))
    photo = open_photo(path)
    assert photo.depth == 16
    assert np.abs(photo.pixels / 65_535 - levels / 1023).max() < 3 / 1023


@pytest.mark.parametrize("white", [1023, 65_535])
def test_a_deep_ppm_keeps_its_depth(tmp_path: Path, white: int) -> None:
    path = tmp_path / "a.ppm"
    levels = np.rint(RGB / 65_535 * white).astype(">u2")
    height, width, _ = levels.shape
    content = b"P6\n# scanned\n%d %d\n%d\n" % (width, height, white) + levels.tobytes()
    path.write_bytes(content)
    photo = open_photo(path)
    assert photo.depth == 16
    assert np.array_equal(photo.pixels, np.rint(levels / white * 65_535))
    path.write_bytes(content[:-1])
    with pytest.raises(PhotoError, match="damaged or cut short"):
        open_photo(path)


@pytest.mark.parametrize("white", [1023, 65_535])
def test_a_deep_plain_ppm_keeps_its_depth(tmp_path: Path, white: int) -> None:
    path = tmp_path / "a.ppm"
    levels = np.rint(RGB / 65_535 * white).astype(int)
    height, width, _ = levels.shape
    numbers = " ".join(map(str, levels.ravel()))
    content = f"P3\n{width} {height} {white}\n# 12 pixels # more\n{numbers}"
    path.write_text(content)
    photo = open_photo(path)
    assert photo.depth == 16
    assert np.array_equal(photo.pixels, np.rint(levels / white * 65_535))
    short = content.rpartition(" ")[0]
    for damaged in (short, f"{short} {white + 1}", f"{short} -1", f"{short} x"):
        path.write_text(damaged)
        with pytest.raises(PhotoError, match="damaged or cut short"):
            open_photo(path)


def test_heic_is_opened_with_its_package(tmp_path: Path) -> None:
    heif = pytest.importorskip("pillow_heif")
    path = tmp_path / "phone.heic"
    heif.from_pillow(Image.fromarray(smooth(3))).save(path, quality=95)
    photo = open_photo(path)
    assert photo.size.width == 32
    assert np.abs(photo.pixels.astype(int) - smooth(3)).mean() < 4


def test_16_bit_jpeg_xl_is_opened_with_its_package(tmp_path: Path) -> None:
    pytest.importorskip("pillow_jxl")
    path = tmp_path / "a.jxl"
    path.write_bytes(imagecodecs.jpegxl_encode(RGB, lossless=True))
    assert np.array_equal(open_photo(path).pixels, RGB)


def box(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(data), kind) + data


def compressed(kind: bytes, data: bytes) -> bytes:
    return box(b"brob", kind + bytes(imagecodecs.brotli_encode(data)))


XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="urn:r"/></x:xmpmeta>'


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("make", [box, compressed])
@pytest.mark.parametrize("values", [RGB, smooth(3)], ids=["16 bits", "8 bits"])
def test_metadata_boxes_of_jpeg_xl_are_read(
    tmp_path: Path, make: Callable[[bytes, bytes], bytes], first: bool, values: NDArray[Any]
) -> None:
    pytest.importorskip("pillow_jxl")
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Orientation] = "Maker", 6
    metadata_boxes = make(b"Exif", bytes(4) + exif.tobytes().removeprefix(b"Exif\0\0"))
    metadata_boxes += make(b"xml ", XMP)
    content = bytes(imagecodecs.jpegxl_encode(values, lossless=True, usecontainer=True))
    pixels = content.index(b"jxlc") - 4
    path = tmp_path / "a.jxl"
    path.write_bytes(
        content[:pixels] + metadata_boxes + content[pixels:] if first else content + metadata_boxes
    )
    photo = open_photo(path)
    assert np.array_equal(photo.pixels, values)  # oriented by the codestream
    assert photo.exif is not None
    assert b"Maker" in photo.exif
    assert photo.xmp == XMP


def test_a_decompression_bomb_in_jpeg_xl_metadata_is_skipped(tmp_path: Path) -> None:
    pytest.importorskip("pillow_jxl")
    content = bytes(imagecodecs.jpegxl_encode(RGB, lossless=True, usecontainer=True))
    path = tmp_path / "a.jxl"
    path.write_bytes(content + compressed(b"xml ", bytes(2**25)) + box(b"Exif", b"") + b"\0\0")
    photo = open_photo(path)
    assert np.array_equal(photo.pixels, RGB)
    assert photo.xmp is None


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_a_transcoded_jpeg_in_jpeg_xl_is_upright(
    tmp_path: Path, orientation: int, mode: str
) -> None:
    pytest.importorskip("pillow_jxl")
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation], exif[ExifTags.Base.Make] = orientation, "Maker"
    image = Image.fromarray(smooth(3)).convert(mode)
    image.save(tmp_path / "a.jpg", exif=exif, quality=95, subsampling=0)
    content = imagecodecs.jpegxl_encode_jpeg((tmp_path / "a.jpg").read_bytes(), usecontainer=True)
    (tmp_path / "a.jxl").write_bytes(content)
    photo, same = open_photo(tmp_path / "a.jxl"), open_photo(tmp_path / "a.jpg")
    assert photo.size == same.size
    assert photo.grey == same.grey
    assert photo.exif is not None
    assert np.abs(photo.pixels.astype(int) - same.pixels).mean() < 3


@pytest.mark.parametrize(
    ("name", "content", "package", "title"),
    [
        ("a.heic", b"\0\0\0\x18ftypheic" + bytes(30), "pillow_heif", "HEIF"),
        ("a.jxl", b"\xff\x0a" + bytes(30), "pillow_jxl", "JPEG XL"),
        ("a.nef", b"II*\0" + bytes(30), "rawpy", "camera RAW"),
    ],
)
def test_a_missing_package_is_reported_with_advice(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    content: bytes,
    package: str,
    title: str,
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(PhotoError, match=f"is a {title} file, .*Convert it to TIFF"):
        open_photo(path)


def raw_file(folder: Path) -> Path:
    path = folder / "camera.dng"
    path.write_bytes(dng())
    return path


def test_a_raw_file_is_developed_upright(tmp_path: Path) -> None:
    pytest.importorskip("rawpy")
    photo = open_photo(raw_file(tmp_path))
    assert (photo.size.width, photo.size.height, photo.depth) == (64, 96, 16)
    red, green, blue = photo.pixels.mean((0, 1))
    assert red > green > blue
    assert photo.exif is not None
    assert b"Maker" in photo.exif
    with pytest.raises(TooManyPixelsError):
        open_photo(raw_file(tmp_path), max_pixels=6000)


@pytest.mark.skipif(sys.platform != "linux", reason="names are Unicode there")
def test_a_raw_file_whose_name_is_not_utf8_is_opened(tmp_path: Path) -> None:
    pytest.importorskip("rawpy")
    path = tmp_path / os.fsdecode(b"caf\xe9.dng")
    path.write_bytes(dng())
    assert open_photo(path).depth == 16


def test_a_raw_file_of_a_monochrome_camera_is_grey(tmp_path: Path) -> None:
    pytest.importorskip("rawpy")
    content = dng()
    for tag, count in ((33_421, 2), (33_422, 4)):  # replace the tags of the mosaic by private ones
        kind = 3 if count == 2 else 1
        entry = struct.pack("<HHI", tag, kind, count)
        assert entry in content
        content = content.replace(entry, struct.pack("<HHI", tag + 20, kind, count))
    content = content.replace(
        struct.pack("<HHIH", 262, 3, 1, 32_803), struct.pack("<HHIH", 262, 3, 1, 34_892)
    )
    path = tmp_path / "camera.dng"
    path.write_bytes(content)
    photo = open_photo(path)
    assert photo.pixels.shape == (96, 64, 3)
    assert photo.grey
    assert (photo.pixels == photo.pixels[..., :1]).all()
    assert len(np.unique(photo.pixels)) >= 3


def test_a_damaged_raw_file_is_refused(tmp_path: Path) -> None:
    pytest.importorskip("rawpy")
    path = tmp_path / "a.dng"
    path.write_bytes(b"II*\0" + bytes(300))
    with pytest.raises(PhotoError, match=r"a\.dng isn't a camera RAW file, or is damaged\."):
        open_photo(path)


def test_the_pixel_limit_can_be_raised(tmp_path: Path) -> None:
    path = tiff(tmp_path, RGB)
    with pytest.raises(TooManyPixelsError) as refusal:
        open_photo(path, max_pixels=700)
    assert (refusal.value.width, refusal.value.height, refusal.value.limit) == (31, 23, 700)
    assert open_photo(path, max_pixels=None).size.width == 31


def test_xmp_is_kept(tmp_path: Path) -> None:
    packet = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'
    for suffix in ("jpg", "png", "webp", "tif", "avif"):
        path = tmp_path / f"a.{suffix}"
        if suffix == "tif":
            tifffile.imwrite(path, RGB, extratags=[(700, "B", len(packet), packet, True)])
        elif suffix == "png":
            chunks = PngInfo()
            chunks.add_itxt("XML:com.adobe.xmp", packet.decode())
            Image.fromarray(EIGHT).save(path, pnginfo=chunks)
        else:
            Image.fromarray(EIGHT).save(path, xmp=packet)
        assert open_photo(path).xmp == packet, suffix


def test_xmp_written_to_png_by_imagemagick_is_kept(tmp_path: Path) -> None:
    packet = b'<x:xmpmeta xmlns:x="adobe:ns:meta/">' + b" " * 60 + b"</x:xmpmeta>"
    digits = packet.hex()
    lines = "\n".join(digits[at : at + 72] for at in range(0, len(digits), 72))
    path = tmp_path / "a.png"
    for length, kept in ((len(packet), packet), (len(packet) + 1, None), ("many", None)):
        chunks = PngInfo()
        chunks.add_text("Raw profile type xmp", f"\nxmp\n {length:>7}\n{lines}\n", zip=True)
        Image.fromarray(EIGHT).save(path, pnginfo=chunks)
        assert open_photo(path).xmp == kept


def test_hidden_pixels_take_nearby_colours(tmp_path: Path) -> None:
    rgba = np.zeros((9, 12, 4), np.uint8)
    rgba[:, :5] = 250, 40, 30, 255
    rgba[:, 9:] = 20, 60, 240, 128
    path = tmp_path / "a.png"
    Image.fromarray(rgba).save(path)
    photo = open_photo(path)
    assert np.array_equal(photo.pixels, rgba[..., :3])
    painted = photo.alpha_bled
    visible = rgba[..., 3] > 0
    assert np.array_equal(painted[visible], rgba[visible][:, :3])
    assert painted[:, 5].mean(0).tolist() == pytest.approx([250, 40, 30], abs=30)
    assert painted[:, 8].mean(0).tolist() == pytest.approx([20, 60, 240], abs=60)


@pytest.mark.parametrize(
    ("profile", "expected"),
    [(None, True), (SRGB, True), (b"rubbish", False)],
)
def test_srgb_is_recognised(profile: bytes | None, expected: bool) -> None:
    assert is_srgb(profile) is expected


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("/pictures/a b.png", "/pictures/a b.png"),
        ("file:///pictures/%E3%81%82/%C3%A9%25.png", "/pictures/あ/é%.png"),
        ("file://localhost/pictures/a%23b%3F.png", "/pictures/a#b?.png"),
        ("file:///pictures/a#b?.png", "/pictures/a#b?.png"),
        ("あ/é%.png", "あ/é%.png"),
        ("'/pictures/a.png'", "/pictures/a.png"),
        ("~nobody.of.this.name/a.png", "~nobody.of.this.name/a.png"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="paths as POSIX has them")
def test_paths_are_parsed(text: str, path: str) -> None:
    assert parse_path(text) == Path(path)


@pytest.mark.parametrize("text", ["https://example.org/a.png", "file://server/a.png", " ", "a\nb"])
def test_invalid_paths_are_refused(text: str) -> None:
    with pytest.raises(PhotoError, match=r"\.$"):
        parse_path(text)
