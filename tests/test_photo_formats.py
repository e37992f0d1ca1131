"""Rare, damaged and slightly invalid files."""

from __future__ import annotations

import io
import logging
import struct
import subprocess
import sys
import zlib
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
import tifffile
from numpy.typing import NDArray
from PIL import Image, ImageCms, TiffImagePlugin
from PIL.PngImagePlugin import PngInfo

from leafscope.core.errors import PhotoError
from leafscope.core.geometry import Size
from leafscope.core.photo import PageKind, open_photo

RAMP = np.tile(np.arange(64), (48, 1))  # a row of 64 levels
PICTURE = np.stack([RAMP * 4, RAMP.T.repeat(2, 1)[:48, :64] * 3, 255 - RAMP * 2], -1).astype("u1")


def levels(bits: int, channels: int = 1) -> NDArray[np.uint16]:
    """Return a ramp from black to white, [48, 64, channels]."""
    ramp = np.rint(RAMP / 63 * (2**bits - 1)).astype(np.uint16)
    return np.stack([ramp] * channels, -1)


def to_8bit_levels(photo_pixels: NDArray[Any]) -> NDArray[np.float64]:
    """Return levels from 0 to 255 for any depth."""
    return photo_pixels.astype(float) / np.iinfo(photo_pixels.dtype).max * 255


def assert_ramp(pixels: NDArray[Any], within: float) -> None:
    assert np.abs(to_8bit_levels(pixels) - RAMP[..., None] / 63 * 255).max() <= within


def save(folder: Path, name: str, content: bytes | bytearray) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


# Sequences


def test_the_first_frame_of_a_10_bit_animated_avif_is_opened(tmp_path: Path) -> None:
    """Run in a subprocess: decoding by index crashed."""
    frames = np.stack([levels(10, 3), levels(10, 3)[:, ::-1]])
    path = save(tmp_path, "a.avif", imagecodecs.avif_encode(frames, bitspersample=10, level=95))
    code = f"""
from leafscope.core.photo import open_photo
import numpy as np
photo = open_photo({str(path)!r})
np.save({str(tmp_path / "pixels.npy")!r}, photo.pixels)
"""
    subprocess.run([sys.executable, "-c", code], check=True)
    assert_ramp(np.load(tmp_path / "pixels.npy"), within=4)


# Damage


def flipped(content: bytes, start: int, stop: int, rng: np.random.Generator) -> bytes:
    changed = bytearray(content)
    changed[rng.integers(start, stop)] ^= 1 << int(rng.integers(8))
    return bytes(changed)


@pytest.mark.parametrize("exif", [False, True])
@pytest.mark.parametrize("depth", [8, 16])
def test_a_png_with_a_flipped_bit_in_its_pixels_is_refused(
    tmp_path: Path, exif: bool, depth: int
) -> None:
    rng = np.random.default_rng(0)
    pixels = rng.integers(0, 2**depth, (40, 50, 3), dtype=f"u{depth // 8}")
    content = bytes(imagecodecs.png_encode(pixels))
    if exif:
        block = b"MM\0*\0\0\0\x08\0\0\0\0\0\0"
        chunk = b"eXIf" + block
        chunk = struct.pack(">I", len(block)) + chunk + struct.pack(">I", zlib.crc32(chunk))
        content = content[:33] + chunk + content[33:]
    start = content.index(b"IDAT") + 4
    for _ in range(30):
        path = save(tmp_path, "a.png", flipped(content, start, len(content) - 16, rng))
        with pytest.raises(PhotoError, match="damaged"):
            open_photo(path)


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_zeros_near_the_end_of_deflated_data_are_refused(tmp_path: Path, kind: str) -> None:
    """Decoders have all pixels by then and don't verify the checksum."""
    rng = np.random.default_rng(1)
    noise = np.clip(PICTURE + rng.normal(0, 9, PICTURE.shape), 0, 255).astype(np.uint8)
    file = io.BytesIO()
    deflated = {"compression": "tiff_adobe_deflate"} if kind == "TIFF" else {}
    Image.fromarray(noise).save(file, kind, **deflated)
    content = file.getvalue()
    where, length = 41, len(content) - 12
    if kind == "TIFF":
        with tifffile.TiffFile(io.BytesIO(content)) as whole:
            page = whole.pages[0]
            where, length = page.dataoffsets[-1], page.dataoffsets[-1] + page.databytecounts[-1]
    for at in range(max(where, length - 400), length - 20, 7):
        damaged = content[:at] + bytes(20) + content[at + 20 :]
        with pytest.raises(PhotoError, match="damaged or cut short"):
            open_photo(save(tmp_path, "a.png", damaged))


def test_unexpected_errors_are_logged_and_not_called_damage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "a.png"
    Image.new("RGB", (4, 4)).save(path)

    def wrong(*_: object) -> None:
        raise TypeError("a mistake of ours")

    monkeypatch.setattr("leafscope.core.photo.checks.check_plausible", wrong)
    with caplog.at_level(logging.INFO), pytest.raises(PhotoError, match=r"a\.png can't be opened"):
        open_photo(path)
    assert "a mistake of ours" in caplog.text


# Depth


@pytest.mark.parametrize("bits", [2, 4, 6, 10, 12, 14])
@pytest.mark.parametrize(("channels", "inverted"), [(1, False), (1, True), (3, False)])
def test_a_tiff_of_any_depth_has_the_right_brightness(
    tmp_path: Path, bits: int, channels: int, inverted: bool
) -> None:
    values = levels(bits, channels)
    stored = 2**bits - 1 - values if inverted else values
    packed = imagecodecs.packints_encode(stored.astype("u1" if bits < 8 else "u2"), bits)
    path = save(tmp_path, "a.tif", plain_tiff(bytes(packed), bits, channels, inverted))
    with tifffile.TiffFile(path) as file:  # check the test file itself
        assert file.pages[0].bitspersample == bits  # type: ignore[union-attr]
    assert_ramp(open_photo(path).pixels, within=255 / (2**bits - 1) / 2 + 0.5)


def test_a_tiff_of_24_bit_floats_is_opened(tmp_path: Path) -> None:
    ramp = np.tile(np.linspace(0, 1, 64), (48, 1))
    # 1 bit of sign, 7 of exponent and 16 of mantissa: a double's first, but for its bias
    first = (ramp.astype("<f8").view("<u8") >> 36) - ((1023 - 63) << 16)
    content = tiff_of_24_bits(np.where(ramp > 0, first, 0), floats=True)
    assert_ramp(open_photo(save(tmp_path, "a.tif", content)).pixels, within=1)


def test_a_tiff_of_24_bit_integers_is_unsupported(tmp_path: Path) -> None:
    content = tiff_of_24_bits(np.zeros((48, 64)), floats=False)
    with pytest.raises(PhotoError, match="a kind of TIFF that Leafscope can't read"):
        open_photo(save(tmp_path, "a.tif", content))


def tiff_of_24_bits(values: NDArray[Any], *, floats: bool) -> bytes:
    data = values.astype("<u4").view("u1").reshape(-1, 4)[:, :3].tobytes()
    content = plain_tiff(data, 24, 1, inverted=False)
    rows, sample_format = (struct.pack("<HHII", *tag) for tag in ((278, 3, 1, 48), (339, 3, 1, 3)))
    return (
        content.replace(rows, sample_format) if floats else content
    )  # RowsPerStrip isn't needed for one strip


def plain_tiff(data: bytes, bits: int, channels: int, inverted: bool) -> bytes:
    """Return a baseline TIFF of one strip, 64 x 48 (TIFF 6.0, section 2)."""
    photometric = 2 if channels == 3 else 1 - int(inverted)
    tags = [
        (256, 3, 1, 64),
        (257, 3, 1, 48),
        (258, 3, channels, 8 if channels == 3 else bits),
        (259, 3, 1, 1),
        (262, 3, 1, photometric),
        (273, 4, 1, 14),
        (277, 3, 1, channels),
        (278, 3, 1, 48),
        (279, 4, 1, len(data)),
    ]
    body = struct.pack("<3H", bits, bits, bits) + data
    directory = struct.pack("<H", len(tags))
    tags[5] = (273, 4, 1, 14)
    for tag, kind, count, value in tags:
        directory += struct.pack("<HHII", tag, kind, count, value)
    return b"II*\0" + struct.pack("<I", 8 + len(body)) + body + directory + bytes(4)


@pytest.mark.parametrize("bits", [9, 10, 12, 14, 15, 16])
@pytest.mark.parametrize("channels", [1, 3, 4])
@pytest.mark.parametrize("container", [False, True])
def test_jpeg_xl_of_any_depth_has_the_right_brightness(
    tmp_path: Path, bits: int, channels: int, container: bool
) -> None:
    pytest.importorskip("pillow_jxl")
    content = imagecodecs.jpegxl_encode(
        levels(bits, channels), lossless=True, bitspersample=bits, usecontainer=container
    )
    photo = open_photo(save(tmp_path, "a.jxl", content))
    assert_ramp(photo.pixels, within=0.6)
    if photo.alpha is not None:
        assert_ramp(photo.alpha[..., None], within=0.6)


def test_white_in_a_10_bit_heic_stays_white(tmp_path: Path) -> None:
    pillow_heif = pytest.importorskip("pillow_heif")
    path = tmp_path / "a.heic"
    white = np.full((64, 64, 3), 65_535, np.uint16)
    image = pillow_heif.from_bytes("RGB;16", (64, 64), white.tobytes())
    image.save(path, quality=-1, chroma=444)
    assert open_photo(path).pixels.min() == 65_535


# Colours of TIFF


def test_8_bit_lab_with_alpha_has_the_right_colour(tmp_path: Path) -> None:
    lab = np.zeros((16, 16, 4), np.uint8)
    lab[..., 0], lab[..., 1], lab[..., 2], lab[..., 3] = 150, 20, 236, 255  # 236 is -20
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, lab, photometric="cielab", extrasamples=["unassalpha"])
    plain = Image.frombytes("LAB", (1, 1), bytes([150, 20, 236]))
    to_rgb = ImageCms.profileToProfile(
        plain, ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB"), outputMode="RGB"
    )
    assert to_rgb is not None
    assert (
        np.abs(to_8bit_levels(open_photo(path).pixels)[0, 0] - to_rgb.getpixel((0, 0))).max() <= 3
    )


def test_an_8_bit_palette_in_a_tiff_is_corrected(tmp_path: Path) -> None:
    colours = np.stack([np.arange(256), 255 - np.arange(256), np.full(256, 128)])
    path = tmp_path / "a.tif"
    tifffile.imwrite(
        path,
        np.tile(np.arange(64, dtype=np.uint8), (48, 1)),
        photometric="palette",
        colormap=colours.astype(np.uint16),
    )
    assert open_photo(path).pixels[0, 10].tolist() == [10, 245, 128]


def test_premultiplied_8_bit_grey_is_divided_by_alpha(tmp_path: Path) -> None:
    values = np.full((16, 16, 2), (50, 100), np.uint8)
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, values, photometric="minisblack", extrasamples=["assocalpha"])
    photo = open_photo(path)
    assert photo.alpha is not None
    assert abs(to_8bit_levels(photo.pixels)[0, 0, 0] - 127.5) <= 1
    assert abs(to_8bit_levels(photo.alpha)[0, 0] - 100) <= 0.5


@pytest.mark.parametrize("channels", [1, 3])
def test_a_tiff_without_photometric_tag_is_opened(tmp_path: Path, channels: int) -> None:
    values = np.ascontiguousarray(levels(8, channels).astype(np.uint8))
    content = plain_tiff(values.tobytes(), 8, channels, inverted=False)
    tag = struct.pack("<HHI", 262, 3, 1)
    path = save(tmp_path, "a.tif", content.replace(tag, struct.pack("<HHI", 263, 3, 1)))
    assert_ramp(open_photo(path).pixels, within=0.5)


def jpeg_of_a_picture() -> bytes:
    file = io.BytesIO()
    Image.fromarray(PICTURE).save(file, "JPEG", quality=95, subsampling=0)
    return file.getvalue()


def split_jpeg(jpeg: bytes) -> tuple[list[bytes], list[bytes], list[bytes], bytes]:
    """Return quantisation tables, Huffman tables of DC and AC, and the scan (T.81, annex B)."""
    tables: dict[int, list[bytes]] = {0xDB: [], 0: [], 1: []}
    at = 2
    while True:
        marker, length = struct.unpack_from(">HH", jpeg, at)
        content = jpeg[at + 4 : at + 2 + length]
        at += 2 + length
        while marker == 0xFFDB and content:
            tables[0xDB].append(content[1:65])
            content = content[65:]
        while marker == 0xFFC4 and content:
            size = 17 + sum(content[1:17])
            tables[content[0] >> 4].append(content[1:size])
            content = content[size:]
        if marker == 0xFFDA:
            return tables[0xDB], tables[0], tables[1], jpeg[at:-2]


def old_jpeg_tiff(*, whole: bool) -> bytes:
    """Return a TIFF of compression 6 (TIFF 6.0, section 22) with a whole JPEG or its parts."""
    jpeg = jpeg_of_a_picture()
    body = struct.pack("<3Hxx", 8, 8, 8)

    def append(content: bytes) -> int:
        nonlocal body
        start = 8 + len(body)
        body += content + bytes(len(content) % 2)
        return start

    tags = {256: (3, 1, 64), 257: (3, 1, 48), 258: (3, 3, 8), 259: (3, 1, 6), 262: (3, 1, 6)}
    tags |= {277: (3, 1, 3), 278: (3, 1, 48), 512: (3, 1, 1), 530: (3, 2, 1 | 1 << 16)}
    if whole:
        start = append(jpeg)
        tags |= {513: (4, 1, start), 514: (4, 1, len(jpeg))}
        tags |= {273: (4, 1, start), 279: (4, 1, len(jpeg))}
    else:
        *tables, scan = split_jpeg(jpeg)
        for tag, (luma, chroma) in zip((519, 520, 521), tables, strict=True):
            offsets = [append(table) for table in (luma, chroma, chroma)]
            tags[tag] = (4, 3, append(struct.pack("<3I", *offsets)))
        tags |= {273: (4, 1, append(scan)), 279: (4, 1, len(scan))}
    directory = struct.pack("<H", len(tags))
    directory += b"".join(struct.pack("<HHII", tag, *tags[tag]) for tag in sorted(tags))
    return b"II*\0" + struct.pack("<I", 8 + len(body)) + body + directory + bytes(4)


@pytest.mark.parametrize("whole", [True, False])
def test_old_style_jpeg_in_a_tiff_is_opened(tmp_path: Path, whole: bool) -> None:
    content = old_jpeg_tiff(whole=whole)
    shown = open_photo(save(tmp_path, "a.tif", content)).pixels
    true = np.asarray(Image.open(io.BytesIO(jpeg_of_a_picture())))
    assert np.abs(shown.astype(int) - true).max() <= 3


@pytest.mark.parametrize("kind", ["big-endian BigTIFF", "invalid orientation"])
def test_ycbcr_jpeg_in_a_tiff_is_opened(tmp_path: Path, kind: str) -> None:
    """Both are decoded by tifffile, to RGB although the tag is YCbCr."""
    file = io.BytesIO()
    options: dict[str, Any] = {"compression": "jpeg", "compressionargs": {"level": 98}}
    if kind == "invalid orientation":
        options["extratags"] = [(274, 3, 1, 6, True)]
    else:
        options |= {"bigtiff": True, "byteorder": ">"}
    tifffile.imwrite(file, PICTURE, photometric="rgb", metadata=None, **options)
    content = file.getvalue().replace(
        struct.pack("<HHI", 274, 3, 1) + b"\6", struct.pack("<HHI", 274, 3, 1) + b"\0"
    )
    with tifffile.TiffFile(io.BytesIO(content)) as made:
        assert isinstance(made.pages[0], tifffile.TiffPage)
        assert made.pages[0].photometric == tifffile.PHOTOMETRIC.YCBCR
    shown = open_photo(save(tmp_path, "a.tif", content)).pixels
    assert np.abs(shown.astype(int) - PICTURE).mean() < 3


@pytest.mark.parametrize("subsampling", [1, 2])
def test_uncompressed_ycbcr_has_the_right_colours(tmp_path: Path, subsampling: int) -> None:
    """Black is 16 and white 235 there, chroma may be subsampled (TIFF 6.0, section 21)."""
    unit = bytes([235] * subsampling**2 + [128, 128]), bytes([16] * subsampling**2 + [128, 128])
    shown = open_photo(save(tmp_path, "a.tif", ycbcr_tiff(unit, subsampling))).pixels
    assert shown.shape == (subsampling, 2 * subsampling, 3)
    assert (shown[:, :subsampling] == 255).all()
    assert (shown[:, subsampling:] == 0).all()


def ycbcr_tiff(units: tuple[bytes, ...], subsampling: int) -> bytes:
    """Return a TIFF of one row of units, `subsampling` x `subsampling` pixels each."""
    data = b"".join(units)
    black_and_white = struct.pack("<12I", 16, 1, 235, 1, 128, 1, 240, 1, 128, 1, 240, 1)
    behind = 8 + 2 + 12 * 11 + 4
    entries = [
        (256, 3, 1, len(units) * subsampling),
        (257, 3, 1, subsampling),
        (258, 3, 3, behind),
        (259, 3, 1, 1),
        (262, 3, 1, 6),
        (273, 4, 1, behind + 6 + 48),
        (277, 3, 1, 3),
        (278, 3, 1, subsampling),
        (279, 4, 1, len(data)),
        (530, 3, 2, subsampling << 16 | subsampling),
        (532, 5, 6, behind + 6),
    ]
    directory = b"".join(struct.pack("<HHII", *entry) for entry in entries)
    bits = struct.pack("<3H", 8, 8, 8)
    start = struct.pack("<2sHIH", b"II", 42, 8, len(entries))
    return start + directory + bytes(4) + bits + black_and_white + data


@pytest.mark.parametrize("depth", [8, 16])
def test_a_deflated_tiff_with_reversed_bits_is_opened(tmp_path: Path, depth: int) -> None:
    """FillOrder 2 (TIFF 6.0, page 32) reverses the bits of checksums, too."""
    file = io.BytesIO()
    values = PICTURE.astype(f"u{depth // 8}") * (257 if depth == 16 else 1)
    order = (265, 3, 1, 2, True)  # tifffile refuses to write tag 266 itself
    tifffile.imwrite(file, values, photometric="rgb", compression="zlib", extratags=[order])
    written = struct.pack("<HHI", 265, 3, 1)
    content = bytearray(file.getvalue().replace(written, struct.pack("<HHI", 266, 3, 1)))
    with tifffile.TiffFile(io.BytesIO(content)) as made:
        (at,), (length,) = made.pages[0].dataoffsets, made.pages[0].databytecounts
    mirrored = np.packbits(
        np.unpackbits(np.frombuffer(content[at : at + length], "u1")).reshape(-1, 8)[:, ::-1]
    ).tobytes()
    content[at : at + length] = mirrored
    assert np.array_equal(open_photo(save(tmp_path, "a.tif", content)).pixels, values)
    content[at + length - 3] ^= 1
    with pytest.raises(PhotoError, match="damaged"):
        open_photo(save(tmp_path, "b.tif", content))


def test_a_tiff_without_a_page_is_damaged(tmp_path: Path) -> None:
    for start in (b"II*\0\x08\0\0\0", b"II+\0\x08\0\0\0" + struct.pack("<Q", 16)):
        with pytest.raises(PhotoError, match=r"^a.tif is damaged or cut short\.$"):
            open_photo(save(tmp_path, "a.tif", start))


def test_an_unsupported_bmp_is_not_called_damaged(tmp_path: Path) -> None:
    file = io.BytesIO()
    Image.fromarray(PICTURE).save(file, "BMP")
    for at, bits in ((28, 2), (30, 9), (14, 17)):  # bits per pixel, compression, header length
        content = bytearray(file.getvalue())
        content[at] = bits
        with pytest.raises(PhotoError, match=r"^a.bmp isn't an image that Leafscope can read\.$"):
            open_photo(save(tmp_path, "a.bmp", content))


@pytest.mark.skipif(sys.platform == "win32", reason="there an open file can't be cut short")
def test_truncating_an_open_file_does_not_crash(tmp_path: Path) -> None:
    """Run in a subprocess: a file mapped into memory killed it."""
    path = save(tmp_path, "a.pgm", b"P5 64 48 255\n" + RAMP.astype("u1").tobytes())
    code = f"""
import os
import numpy as np
from PIL import ImageOps
from leafscope.core.photo import open_photo
upright = ImageOps.exif_transpose
def cut_short(image, in_place):
    os.truncate({str(path)!r}, 0)
    return upright(image, in_place=in_place)
ImageOps.exif_transpose = cut_short
np.save({str(tmp_path / "pixels.npy")!r}, open_photo({str(path)!r}).pixels)
"""
    subprocess.run([sys.executable, "-c", code], check=True)
    assert np.array_equal(np.load(tmp_path / "pixels.npy")[..., 0], RAMP)


@pytest.mark.parametrize("compression", [None, "tiff_lzw", "jpeg"])
def test_libtiff_gets_no_file_to_map_into_memory(
    tmp_path: Path, compression: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Truncating a mapped file while it is decoded would kill the program."""
    path = tmp_path / "a.tif"
    Image.fromarray(PICTURE).save(path, compression=compression)
    decode, filenames = TiffImagePlugin.TiffImageFile._load_libtiff, []

    def load_and_check(image: TiffImagePlugin.TiffImageFile) -> Any:
        assert image.fp is not None
        with pytest.raises(io.UnsupportedOperation):
            image.fp.fileno()
        filenames.append(image.filename)
        return decode(image)

    monkeypatch.setattr(TiffImagePlugin.TiffImageFile, "_load_libtiff", load_and_check)
    assert open_photo(path).size.width == 64
    assert filenames == [""]


@pytest.mark.parametrize("channels", [3, 4])
def test_webp_in_a_tiff_is_opened(tmp_path: Path, channels: int) -> None:
    path = tmp_path / "a.tif"
    values = np.dstack([PICTURE, RAMP * 4 + 3])[..., :channels].astype(np.uint8)
    extra: dict[str, Any] = {"extrasamples": ["unassalpha"]} if channels == 4 else {}
    lossless = {"lossless": True}
    tifffile.imwrite(
        path, values, photometric="rgb", compression="webp", compressionargs=lossless, **extra
    )
    photo = open_photo(path)
    assert photo.depth == 8
    assert np.array_equal(photo.pixels, PICTURE)
    if photo.alpha is not None:
        assert np.array_equal(photo.alpha, RAMP * 4 + 3)
    assert (photo.alpha is None) == (channels == 3)


@pytest.mark.parametrize(("number", "kind"), [(34661, "JBIG"), (32766, "NEXT"), (12345, "12345")])
def test_an_unsupported_compression_is_not_called_damage(
    tmp_path: Path, number: int, kind: str
) -> None:
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, PICTURE, photometric="rgb")
    tag = struct.pack("<HHIHH", 259, 3, 1, 1, 0)
    other = struct.pack("<HHIHH", 259, 3, 1, number, 0)
    save(tmp_path, "a.tif", path.read_bytes().replace(tag, other))
    with pytest.raises(PhotoError, match=rf"with a compression that .* can't read \({kind}\)\."):
        open_photo(path)


@pytest.mark.parametrize(
    ("tag", "kind", "count", "value", "sentence"),
    [
        (256, 3, 2, 64 | 64 << 16, "damaged or cut short"),  # widths
        (273, 2, 3, 0x0038_3838, "damaged or cut short"),  # an offset as a string
        (258, 3, 2, 8 | 9 << 16, r"a\.tif is "),  # different depths
    ],
)
def test_a_tiff_with_invalid_numbers_is_refused(
    tmp_path: Path, tag: int, kind: int, count: int, value: int, sentence: str
) -> None:
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, RAMP.astype(np.float32) / 63, photometric="minisblack")
    content = bytearray(path.read_bytes())
    at = content.index(struct.pack("<H", tag), int.from_bytes(content[4:8], "little"))
    struct.pack_into("<HHII", content, at, tag, kind, count, value)
    with pytest.raises(PhotoError, match=sentence):
        open_photo(save(tmp_path, "a.tif", content))


@pytest.mark.parametrize("compression", ["zstd", "lzma", "webp"])
def test_a_highly_compressed_blank_picture_is_opened(tmp_path: Path, compression: str) -> None:
    path = tmp_path / "a.tif"
    blank = np.full((3000, 3000, 3), 200, np.uint8)
    lossless: dict[str, Any] = (
        {"compressionargs": {"lossless": True}} if compression == "webp" else {}
    )
    tifffile.imwrite(
        path, blank, photometric="rgb", compression=compression, rowsperstrip=3000, **lossless
    )
    assert (open_photo(path).pixels == 200).all()


# Invalid metadata


@pytest.mark.parametrize("orientation", [b"6\0\0\0", 9, 0])
def test_an_invalid_orientation_is_ignored(tmp_path: Path, orientation: bytes | int) -> None:
    kind, count = (2, 2) if isinstance(orientation, bytes) else (3, 1)
    value = orientation if isinstance(orientation, bytes) else struct.pack("<HH", orientation, 0)
    entry = struct.pack("<HHI", 274, kind, count) + value
    exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0" + entry + bytes(4)
    path = tmp_path / "a.jpg"
    Image.new("RGB", (30, 20), "red").save(path, exif=exif)
    assert open_photo(path).pixels.shape == (20, 30, 3)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF"])
@pytest.mark.parametrize("number", ["fraction", "float"])
def test_an_orientation_of_another_type_is_ignored(tmp_path: Path, kind: str, number: str) -> None:
    path = save(tmp_path, "a.bin", with_orientation_6(kind, number))
    photo = open_photo(path)
    assert photo.pixels.shape == (20, 30, 3)
    assert photo.dpi is None or photo.dpi[0] > photo.dpi[1]


def with_orientation_6(kind: str, number: str) -> bytes:
    """Return a picture whose orientation 6 is a fraction or float (TIFF 6.0, section 2)."""
    file = io.BytesIO()
    picture = Image.new("RGB", (30, 20), "red")
    if kind == "TIFF":
        fraction = number == "fraction"
        tag = (274, 5 if fraction else 11, 1, (6, 1) if fraction else 6.0, True)
        tifffile.imwrite(file, np.asarray(picture), photometric="rgb", extratags=[tag])
        return file.getvalue()
    stored, value = (
        (5, struct.pack("<I", 26)) if number == "fraction" else (11, bytes(2) + b"\xc0@")
    )
    entry = struct.pack("<HHI", 274, stored, 1) + value
    exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0" + entry + bytes(4) + struct.pack("<II", 6, 1)
    picture.save(file, kind, exif=exif, dpi=(300, 150))
    return file.getvalue()


def test_an_icon_is_opened(tmp_path: Path) -> None:
    file = io.BytesIO()
    Image.new("RGB", (32, 32), (10, 200, 30)).save(
        file, "ICO", sizes=[(32, 32)], bitmap_format="bmp"
    )
    photo = open_photo(save(tmp_path, "a.ico", file.getvalue()))
    assert photo.pixels.shape == (32, 32, 3)
    assert photo.pixels[5, 5].tolist() == [10, 200, 30]


@pytest.mark.parametrize("bits", [1, 2, 4, 8])
def test_transparent_grey_of_a_png_is_honoured(tmp_path: Path, bits: int) -> None:
    """tRNS has the depth of the picture (PNG, 11.3.2.1)."""
    key = 2**bits - 1 if bits == 1 else 2
    rows = np.array([[0, key]] * 2, np.uint8)
    packed = b"".join(
        b"\0" + np.packbits(np.unpackbits(row[:, None], axis=1)[:, -bits:].ravel()).tobytes()
        for row in rows
    )
    chunks = [
        (b"IHDR", struct.pack(">IIBBBBB", 2, 2, bits, 0, 0, 0, 0)),
        (b"tRNS", struct.pack(">H", key)),
        (b"IDAT", zlib.compress(packed)),
        (b"IEND", b""),
    ]
    content = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
    photo = open_photo(save(tmp_path, "a.png", content))
    assert photo.alpha is not None
    assert photo.alpha[0].tolist() == [255, 0]


def test_a_png_with_a_large_profile_is_opened(tmp_path: Path) -> None:
    """By default, Pillow refuses texts that inflate to more than a megabyte."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile += np.random.default_rng(0).integers(0, 256, 3 * 2**20, np.uint8).tobytes()
    profile[0:4] = struct.pack(">I", len(profile))
    path = tmp_path / "a.png"
    Image.new("RGB", (8, 8), "red").save(path, icc_profile=bytes(profile))
    photo = open_photo(path)
    assert photo.icc_profile == bytes(profile)
    text = PngInfo()
    text.add_text("a", "b" * (3 * 2**20), zip=True)
    Image.new("RGB", (8, 8), "red").save(path, pnginfo=text)
    assert open_photo(path).pixels[0, 0].tolist() == [255, 0, 0]


@pytest.mark.parametrize("local", [False, True])
def test_a_gif_is_transparent_outside_its_first_frame(tmp_path: Path, local: bool) -> None:
    file = io.BytesIO()
    red = Image.new("P", (7, 5), 1)
    red.putpalette([9, 9, 9, 255, 0, 0])
    red.save(file, "GIF", optimize=False)
    content = file.getvalue()
    palette = 3 << ((content[10] & 7) + 1)
    colours, picture = content[13 : 13 + palette], content.index(b",", 13 + palette)
    whole, own = (0, 0x80) if local else (0x80, 0)
    screen = struct.pack("<HHBBB", 20, 30, whole | content[10] & 7, 0, 0)
    place = struct.pack("<HHHHB", 4, 6, 7, 5, own | content[10] & 7)
    parts = [b"GIF89a", screen, b"" if local else colours, b",", place, colours if local else b""]
    photo = open_photo(save(tmp_path, "a.gif", b"".join(parts) + content[picture + 10 :]))
    assert (photo.size.width, photo.size.height) == (20, 30)
    seen = np.zeros((30, 20), bool)
    seen[6:11, 4:11] = True
    assert photo.alpha is not None
    assert np.array_equal(photo.alpha, np.where(seen, 255, 0))
    assert (photo.pixels[seen] == (255, 0, 0)).all()
    assert not photo.damaged


@pytest.mark.parametrize("extra", [(0, 2), (0, 1), (0, 0, 2), (2, 0), (0, 0)])
@pytest.mark.parametrize("colours", [1, 3])
@pytest.mark.parametrize("depth", ["u1", "u2"])
def test_alpha_is_found_among_the_extra_samples(
    tmp_path: Path, extra: tuple[int, ...], colours: int, depth: str
) -> None:
    """TIFF 6.0, page 31; tifffile, the independent writer, marks the samples."""
    top = np.iinfo(depth).max
    values = np.full((20, 30, colours + len(extra)), top // 5, depth)
    at = next((k for k, kind in enumerate(extra) if kind), None)
    if at is not None:
        values[..., colours + at] = top // 5 * 2
    path = tmp_path / "a.tif"
    photometric = "minisblack" if colours == 1 else "rgb"
    tifffile.imwrite(
        path, values, photometric=photometric, planarconfig="contig", extrasamples=extra
    )
    photo = open_photo(path)
    if at is None:
        assert photo.alpha is None
    else:
        assert photo.alpha is not None
        assert np.allclose(photo.alpha / np.iinfo(photo.alpha.dtype).max, 2 / 5, atol=0.005)
    expected = 1 / 2 if at is not None and extra[at] == 1 else 1 / 5
    shown = float(photo.pixels[0, 0, 0]) / np.iinfo(photo.pixels.dtype).max
    assert shown == pytest.approx(expected, abs=0.005)


def tga(attribute_bits: int, attributes_type: int | None, pixel: bytes) -> bytes:
    """Return an uncompressed TGA of 4 x 4 pixels in 32 bits, with an extension area or not."""
    head = struct.pack("<BBBHHBHHHHBB", 0, 0, 2, 0, 0, 0, 0, 0, 4, 4, 32, attribute_bits)
    content = head + pixel * 16
    if attributes_type is None:
        return content
    extension = struct.pack("<H", 495) + bytes(492) + bytes([attributes_type])
    footer = struct.pack("<LL", len(content), 0) + b"TRUEVISION-XFILE.\0"
    return content + extension + footer


@pytest.mark.parametrize(
    ("attribute_bits", "attributes_type", "alpha", "red"),
    [
        (0, None, None, 50),
        (8, None, 100, 50),
        (0, 0, None, 50),
        (8, 0, None, 50),
        (8, 1, None, 50),
        (8, 2, None, 50),
        (8, 3, 100, 50),
        (8, 4, 100, 127),
    ],
)
def test_alpha_of_a_tga_is_what_its_header_declares(
    tmp_path: Path, attribute_bits: int, attributes_type: int | None, alpha: int | None, red: int
) -> None:
    content = tga(attribute_bits, attributes_type, bytes([10, 20, 50, 100]))
    photo = open_photo(save(tmp_path, "a.tga", content))
    assert abs(int(photo.pixels[0, 0, 0]) - red) <= 1
    assert photo.alpha is None if alpha is None else photo.alpha is not None
    if photo.alpha is not None:
        assert np.all(photo.alpha == alpha)


def tiff_with_a_thumbnail(path: Path, depth: str, *, mask: bool = False) -> Path:
    """Write a reduced version, then the full picture, as scanners do."""
    picture = np.arange(40 * 30 * 3).reshape(30, 40, 3).astype(depth)
    small = picture[::4, ::4, 0] > 0 if mask else picture[::4, ::4]
    kind: dict[str, Any] = (
        {"photometric": "mask", "subfiletype": 4}
        if mask
        else {"photometric": "rgb", "subfiletype": 1}
    )
    with tifffile.TiffWriter(path) as writer:
        writer.write(small, metadata=None, **kind)
        writer.write(picture, photometric="rgb", metadata=None)
    return path


@pytest.mark.parametrize("mask", [False, True])
@pytest.mark.parametrize("depth", ["u1", "u2", "f4"])
def test_the_full_picture_of_a_tiff_is_opened(tmp_path: Path, depth: str, mask: bool) -> None:
    path = tiff_with_a_thumbnail(tmp_path / "a.tif", depth, mask=mask)
    photo = open_photo(path)
    assert (photo.size, photo.page, photo.pages) == (Size(40, 30), 1, 2)
    assert photo.page_kinds == (PageKind.MASK if mask else PageKind.REDUCED, PageKind.FULL)
    if not mask:
        small = open_photo(path, page=0)
        assert (small.size, small.page) == (Size(10, 8), 0)


def test_a_thumbnail_that_pillow_cannot_read_does_not_hide_the_picture(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    with tifffile.TiffWriter(path) as writer:
        writer.write(noise_of_floats(8), photometric="rgb", subfiletype=1, metadata=None)
        writer.write(np.zeros((30, 40, 3), np.uint8), photometric="rgb", metadata=None)
        writer.write(noise_of_floats(5), photometric="rgb", metadata=None)
    assert open_photo(path).size == Size(40, 30)
    assert open_photo(path, page=2).size == Size(5, 5)


def noise_of_floats(side: int) -> NDArray[np.float64]:
    return np.random.default_rng(1).random((side, side, 3))


def test_a_tiff_of_reduced_versions_only_opens_the_first(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    with tifffile.TiffWriter(path) as writer:
        for side in (20, 10):
            picture = np.zeros((side, side, 3), np.uint8)
            writer.write(picture, photometric="rgb", subfiletype=1, metadata=None)
    assert open_photo(path).size == Size(20, 20)
