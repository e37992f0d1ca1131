"""Colours signalled by code points, gamma, chromaticities or EXIF instead of a profile."""

from __future__ import annotations

import contextlib
import io
import json
import shutil
import struct
import subprocess
import zlib
from collections.abc import Callable
from pathlib import Path

import imagecodecs
import numpy as np
import profiles
import pytest
import tifffile
from numpy.typing import NDArray
from PIL import Image, ImageCms

from leafscope.core.engine import Renderer
from leafscope.core.errors import PhotoError
from leafscope.core.export import Encoding, ExportJob, export, plan_export
from leafscope.core.methods import Method
from leafscope.core.photo import Photo, open_photo
from leafscope.core.photo.colour import SRGB, is_srgb
from leafscope.core.resample import Interpolation

P3_RED, P3_RED_IN_SRGB = (200, 60, 60), (217, 42, 52)
ADOBE_RED, ADOBE_RED_IN_SRGB = (200, 60, 50), (232, 57, 46)
WHITE = (0.3127, 0.3290, 1.0)
POINTS = (0.64, 0.33, 1, 0.30, 0.60, 1, 0.15, 0.06, 1)
BT709, BT2020, P3 = 1, 9, 12
SRGB_CURVE, PQ, HLG = 13, 16, 18


def show_in_srgb(photo: Photo) -> NDArray[np.uint8]:
    """Return the first pixel in sRGB."""
    highest = np.iinfo(photo.pixels.dtype).max
    pixel = np.rint(photo.pixels[:1, :1] / highest * 255).astype(np.uint8)
    image = Image.fromarray(pixel)
    if photo.icc_profile is not None:
        converted = ImageCms.profileToProfile(
            image, io.BytesIO(photo.icc_profile), io.BytesIO(SRGB), outputMode="RGB"
        )
        assert converted is not None
        image = converted
    seen: NDArray[np.uint8] = np.asarray(image)[0, 0]
    return seen


def with_chunk(content: bytes, kind: bytes, data: bytes) -> bytes:
    chunk = kind + data
    whole = struct.pack(">I", len(data)) + chunk + struct.pack(">I", zlib.crc32(chunk))
    return content[:33] + whole + content[33:]


def png(colour: tuple[int, ...], depth: int = 8) -> bytes:
    pixels = np.full((8, 8, 3), colour, np.uint8 if depth == 8 else np.uint16)
    return bytes(imagecodecs.png_encode(pixels))


def png_with_cicp(colour: tuple[int, ...], primaries: int, transfer: int, depth: int = 8) -> bytes:
    return with_chunk(png(colour, depth), b"cICP", bytes([primaries, transfer, 0, 1]))


def avif_with_cicp(colour: tuple[int, ...], primaries: int, transfer: int) -> bytes:
    pixels = np.full((16, 16, 3), colour, np.uint8)
    return bytes(
        imagecodecs.avif_encode(
            pixels, level=100, pixelformat="444", primaries=primaries, transfer=transfer
        )
    )


@pytest.fixture
def opened(tmp_path: Path) -> Callable[[bytes], Photo]:
    def open_content(content: bytes) -> Photo:
        path = tmp_path / "a.png"
        path.write_bytes(content)
        return open_photo(path)

    return open_content


@pytest.mark.parametrize("make", [png_with_cicp, avif_with_cicp])
def test_code_points_are_honoured(
    opened: Callable[[bytes], Photo], make: Callable[..., bytes]
) -> None:
    seen = show_in_srgb(opened(make(P3_RED, P3, SRGB_CURVE))).astype(int)
    assert np.abs(seen - P3_RED_IN_SRGB).max() <= 2
    assert opened(make(P3_RED, BT709, SRGB_CURVE)).icc_profile is None


@pytest.mark.parametrize("depth", [8, 16])
def test_diffuse_white_of_pq_becomes_white(opened: Callable[[bytes], Photo], depth: int) -> None:
    """203 cd/m2 is encoded as 58 % (ITU-R BT.2408-7, table 1), a tenth of it as 37 %."""
    full = 2**depth - 1

    def grey(share: float) -> float:
        photo = opened(png_with_cicp((round(share * full),) * 3, BT2020, PQ, depth))
        assert photo.icc_profile is None
        assert int(np.ptp(photo.pixels)) <= 2
        return float(photo.pixels[0, 0, 0] / 65_535)

    tenth = 0.3493  # a tenth of the light, encoded as sRGB
    assert grey(0.3685) == pytest.approx(tenth, abs=0.03)
    levels = [grey(share) for share in (0.0, 0.2, 0.4, 0.58, 0.75, 1.0)]
    assert levels == sorted(levels)
    assert levels[0] == 0.0
    assert 0.9 < levels[3] < 1.0
    assert levels[-1] <= 1.0


def test_hlg_keeps_hues_and_the_order_of_greys(opened: Callable[[bytes], Photo]) -> None:
    greys = [
        int(opened(png_with_cicp((level,) * 3, BT2020, HLG)).pixels[0, 0, 1])
        for level in (0, 60, 128, 191, 255)
    ]
    assert greys == sorted(set(greys))
    red = opened(png_with_cicp((200, 100, 100), BT2020, HLG)).pixels[0, 0]
    assert red[0] > red[1]


def profile_with_code_points(primaries: int, transfer: int) -> bytes:
    """Return sRGB's profile with code points instead of the copyright."""
    profile = bytearray(SRGB)
    (count,) = struct.unpack_from(">I", profile, 128)
    places = range(132, 132 + 12 * count, 12)
    at = next(at for at in places if profile[at : at + 4] == b"cprt")
    struct.pack_into(">4sII", profile, at, b"cicp", len(profile), 12)
    profile += b"cicp" + bytes(4) + bytes([primaries, transfer, 0, 1])
    profile[:4] = struct.pack(">I", len(profile))
    return bytes(profile)


@pytest.mark.parametrize("transfer", [PQ, HLG])
def test_hdr_signalled_by_a_profile_is_tone_mapped(
    opened: Callable[[bytes], Photo], transfer: int
) -> None:
    """JPEG XL's decoder signals it this way."""
    by_chunk = opened(png_with_cicp((150, 90, 60), BT2020, transfer))
    pixels = Image.new("RGB", (8, 8), (150, 90, 60))
    for kind in ("PNG", "JPEG"):
        file = io.BytesIO()
        profile = profile_with_code_points(BT2020, transfer)
        pixels.save(file, kind, icc_profile=profile, **({} if kind == "PNG" else {"quality": 100}))
        photo = opened(file.getvalue())
        assert photo.icc_profile is None
        difference = photo.pixels.astype(float) - by_chunk.pixels
        assert np.abs(difference).max() <= (0 if kind == "PNG" else 2000)
    sdr = io.BytesIO()
    pixels.save(sdr, "PNG", icc_profile=profile_with_code_points(BT709, SRGB_CURVE))
    assert opened(sdr.getvalue()).pixels[0, 0].tolist() == [150, 90, 60]


@pytest.mark.skipif(shutil.which("cjxl") is None, reason="there is no cjxl to write the file")
@pytest.mark.parametrize(("transfer", "name"), [(PQ, "PeQ"), (HLG, "HLG")])
@pytest.mark.parametrize("distance", ["0", "0.1"])
def test_hdr_of_jpeg_xl_is_tone_mapped(
    tmp_path: Path,
    opened: Callable[[bytes], Photo],
    transfer: int,
    name: str,
    distance: str,
) -> None:
    pytest.importorskip("pillow_jxl")
    source, path = tmp_path / "source.png", tmp_path / "a.jxl"
    source.write_bytes(png((40_000, 25_000, 20_000), depth=16))
    space = f"color_space=RGB_D65_202_Rel_{name}"
    command = ["cjxl", "-d", distance, "-x", space, str(source), str(path)]
    subprocess.run(command, check=True, capture_output=True)
    true = opened(png_with_cicp((40_000, 25_000, 20_000), BT2020, transfer, depth=16))
    photo = open_photo(path)
    assert photo.icc_profile is None
    assert np.abs(photo.pixels.astype(float) - true.pixels).max() <= (0 if distance == "0" else 900)


def heic_with_cicp(colour: tuple[int, ...], primaries: int, transfer: int) -> bytes:
    pillow_heif = pytest.importorskip("pillow_heif")
    file = io.BytesIO()
    image = pillow_heif.from_pillow(Image.new("RGB", (64, 64), colour))
    options = {"color_primaries": primaries, "transfer_characteristics": transfer}
    image.save(file, quality=-1, chroma=444, matrix_coefficients=0, full_range_flag=1, **options)
    return file.getvalue()


def show_with_pillow(path: Path) -> NDArray[np.float64]:
    """Return the middle pixel in sRGB, considering only the profile."""
    with Image.open(path) as image:
        profile = image.info.get("icc_profile")
        shown = image.convert("RGB")
    if profile:
        converted = ImageCms.profileToProfile(
            shown, io.BytesIO(profile), io.BytesIO(SRGB), outputMode="RGB"
        )
        assert converted is not None
        shown = converted
    middle: NDArray[np.float64] = np.asarray(shown)[shown.height // 2, shown.width // 2].astype(
        float
    )
    return middle


@pytest.mark.parametrize("suffix", ["png", "tif", "jpg", "webp", "avif", "bmp"])
@pytest.mark.parametrize("make", [png_with_cicp, avif_with_cicp, heic_with_cicp])
def test_colours_of_code_points_survive_any_export(
    tmp_path: Path, opened: Callable[[bytes], Photo], make: Callable[..., bytes], suffix: str
) -> None:
    photo = opened(make(P3_RED, P3, SRGB_CURVE))
    path = tmp_path / f"out.{suffix}"
    job = ExportJob(path, scale=2.0, method=Method("bicubic"), encoding=Encoding(quality=100))
    export(Renderer(photo, Interpolation.BICUBIC), plan_export(job, photo))
    assert np.abs(show_with_pillow(path) - P3_RED_IN_SRGB).max() <= 4
    if suffix in ("png", "tif"):
        with Image.open(path) as image:
            assert image.getpixel((5, 5)) == tuple(photo.pixels[0, 0].tolist())  # unchanged


@pytest.mark.parametrize("transfer", [PQ, HLG])
def test_hdr_is_exported_as_it_is_shown(
    tmp_path: Path, opened: Callable[[bytes], Photo], transfer: int
) -> None:
    photo = opened(png_with_cicp((160, 90, 60), BT2020, transfer))
    export(
        Renderer(photo, Interpolation.BICUBIC),
        plan_export(ExportJob(tmp_path / "out.png", scale=1.0, method=Method("bicubic")), photo),
    )
    again = open_photo(tmp_path / "out.png")
    assert np.array_equal(again.pixels, photo.pixels)
    assert again.icc_profile is None
    assert b"cICP" not in (tmp_path / "out.png").read_bytes()  # converted to sRGB


def gif_with_profile(profile: bytes, mark: bytes = b"ICCRGBG1012") -> bytes:
    """Return a GIF with the extension block for profiles (ICC.1, annex B)."""
    file = io.BytesIO()
    Image.new("RGB", (8, 8), P3_RED).quantize(4).save(file, "GIF")
    content = file.getvalue()
    parts = [profile[at : at + 255] for at in range(0, len(profile), 255)]
    blocks = b"".join(bytes([len(part)]) + part for part in parts)
    palette = 13 + 3 * 2 ** ((content[10] & 7) + 1)
    return content[:palette] + b"!\xff\x0b" + mark + blocks + b"\0" + content[palette:]


def test_the_profile_of_a_gif_is_honoured(opened: Callable[[bytes], Photo]) -> None:
    profile = profiles.display_p3()  # called once: it contains the time of its creation
    photo = opened(gif_with_profile(profile))
    assert photo.icc_profile == profile
    assert (
        np.abs(show_in_srgb(photo).astype(int) - P3_RED_IN_SRGB).max() <= 6
    )  # a power function instead of the sRGB curve
    assert opened(gif_with_profile(profiles.display_p3(), b"OTHER PROGR")).icc_profile is None
    whole = gif_with_profile(profiles.display_p3())
    for end in range(20, len(whole), 40):
        with contextlib.suppress(PhotoError):
            opened(whole[:end])


def test_gamma_and_primaries_of_a_png_are_honoured(opened: Callable[[bytes], Photo]) -> None:
    adobe = (31_270, 32_900, 64_000, 33_000, 21_000, 71_000, 15_000, 6_000)
    content = with_chunk(png(ADOBE_RED), b"cHRM", struct.pack(">8I", *adobe))
    content = with_chunk(content, b"gAMA", struct.pack(">I", 45_470))
    seen = show_in_srgb(opened(with_chunk(png(ADOBE_RED), b"gAMA", struct.pack(">I", 100_000))))
    assert seen.tolist() == pytest.approx([229, 133, 122], abs=2)  # linear light
    adobe_red = show_in_srgb(opened(content)).astype(int)
    assert np.abs(adobe_red - ADOBE_RED_IN_SRGB).max() <= 3


@pytest.mark.parametrize("chunk", [(b"gAMA", struct.pack(">I", 45_455)), (b"sRGB", b"\0")])
def test_signalled_srgb_needs_no_profile(
    opened: Callable[[bytes], Photo], chunk: tuple[bytes, bytes]
) -> None:
    assert opened(with_chunk(png(P3_RED), *chunk)).icc_profile is None


@pytest.mark.parametrize("points", [(0,) * 8, (50_000,) * 8])
def test_invalid_primaries_are_ignored(
    opened: Callable[[bytes], Photo], points: tuple[int, ...]
) -> None:
    content = with_chunk(png(P3_RED), b"cHRM", struct.pack(">8I", *points))
    assert opened(content).pixels[0, 0].tolist() == list(P3_RED)


def test_adobe_rgb_in_exif_is_honoured(
    opened: Callable[[bytes], Photo],
) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8769).update({0xA001: 65_535, 0xA005: {1: "R03"}})
    file = io.BytesIO()
    Image.new("RGB", (16, 16), ADOBE_RED).save(file, "JPEG", quality=100, subsampling=0, exif=exif)
    seen = show_in_srgb(opened(file.getvalue())).astype(int)
    assert np.abs(seen - ADOBE_RED_IN_SRGB).max() <= 3


def test_a_linear_profile_named_srgb_is_not_srgb() -> None:
    linear = bytearray(
        imagecodecs.cms_profile("rgb", gamma=1.0, whitepoint=WHITE, primaries=POINTS)
    )
    assert not is_srgb(bytes(linear))
    assert not is_srgb(bytes(linear).replace(b"RGB built-in", b"sRGB builtin"))


def test_a_profile_equivalent_to_srgb_is_srgb() -> None:
    level = np.linspace(0, 1, 1024)
    light = np.where(level <= 0.04045, level / 12.92, ((level + 0.055) / 1.055) ** 2.4)
    curve = np.rint(light * 65_535).astype(np.uint16)
    assert is_srgb(
        bytes(
            imagecodecs.cms_profile(
                "rgb", transferfunction=curve, whitepoint=WHITE, primaries=POINTS
            )
        )
    )


def read_with_exiftool(*paths: Path) -> list[tuple[int, int]]:
    """Return primaries and transfer of files, which exiftool reads in one process."""
    tags = ["-PrimaryChromaticities", "-ColorPrimaries", "-TransferCharacteristics"]
    command = ["exiftool", "-n", "-json", *tags, *map(str, paths)]
    run = subprocess.run(command, check=True, capture_output=True, text=True)
    found = json.loads(run.stdout)
    assert [each["SourceFile"] for each in found] == [str(path) for path in paths]
    return [
        (each.get("ColorPrimaries", 2), each.get("TransferCharacteristics", 2)) for each in found
    ]


def exported(photo: Photo, path: Path, scale: float = 2.0) -> Path:
    job = ExportJob(path, scale=scale, method=Method("bicubic"), encoding=Encoding(quality=100))
    export(Renderer(photo, Interpolation.BICUBIC), plan_export(job, photo))
    return path


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="there is no exiftool")
@pytest.mark.parametrize("points", [(P3, SRGB_CURVE), (BT2020, 14), (BT709, 1), (P3, 4)])
@pytest.mark.parametrize("make", [png_with_cicp, avif_with_cicp, heic_with_cicp])
def test_code_points_survive_round_trips(
    tmp_path: Path,
    opened: Callable[[bytes], Photo],
    make: Callable[..., bytes],
    points: tuple[int, int],
) -> None:
    photo = opened(make(P3_RED, *points))
    paths = []
    for way in (("png", "avif"), ("avif", "png"), ("avif", "avif")):
        kept = photo
        for hop, suffix in enumerate(way):
            path = tmp_path / f"{'-'.join(way)} {hop}.{suffix}"
            paths.append(exported(kept, path, 1.0))
            kept = open_photo(path)
        assert np.abs(show_in_srgb(kept).astype(int) - show_in_srgb(photo)).max() <= 3
    for path, read in zip(paths, read_with_exiftool(*paths), strict=True):
        assert read == points, path.name


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="there is no exiftool")
@pytest.mark.parametrize("points", [(2, 2), (200, 13)])
def test_unspecified_code_points_are_not_written(
    tmp_path: Path, opened: Callable[[bytes], Photo], points: tuple[int, int]
) -> None:
    photo = opened(png_with_cicp(P3_RED, *points))
    assert photo.icc_profile is None
    assert read_with_exiftool(exported(photo, tmp_path / "out.png")) == [(2, 2)]


def test_code_points_of_a_png_override_its_profile(opened: Callable[[bytes], Photo]) -> None:
    """PNG, third edition, 4.3."""
    profile = b"ICC\0\0" + zlib.compress(bytes(imagecodecs.cms_profile("adobergb")))
    both = with_chunk(png_with_cicp(P3_RED, P3, SRGB_CURVE), b"iCCP", profile)
    assert np.abs(show_in_srgb(opened(both)).astype(int) - P3_RED_IN_SRGB).max() <= 2


def test_the_profile_of_an_avif_overrides_its_code_points(
    tmp_path: Path, opened: Callable[[bytes], Photo]
) -> None:
    file = io.BytesIO()
    adobe = bytes(imagecodecs.cms_profile("adobergb"))
    Image.new("RGB", (16, 16), ADOBE_RED).save(file, "AVIF", quality=100, icc_profile=adobe)
    before, mark, after = file.getvalue().partition(b"colrnclx")
    photo = opened(before + mark + struct.pack(">HH", P3, SRGB_CURVE) + after[4:])
    assert photo.icc_profile == adobe
    assert b"cICP" not in exported(photo, tmp_path / "out.png").read_bytes()


def float_tiff(transfer: int, values: NDArray[np.float32]) -> bytes:
    file = io.BytesIO()
    profile = profile_with_code_points(BT2020, transfer)
    tifffile.imwrite(file, values, photometric="rgb", iccprofile=profile)
    return file.getvalue()


@pytest.mark.parametrize("transfer", [PQ, HLG])
def test_hdr_of_a_float_tiff_is_tone_mapped(
    opened: Callable[[bytes], Photo], transfer: int
) -> None:
    levels = np.full((8, 8, 3), (40_000, 25_000, 20_000), np.uint16)
    true = opened(png_with_cicp((40_000, 25_000, 20_000), BT2020, transfer, depth=16))
    photo = opened(float_tiff(transfer, (levels / 65_535).astype(np.float32)))
    assert photo.icc_profile is None
    assert np.abs(photo.pixels.astype(float) - true.pixels).max() <= 16


@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("channels", [1, 2, 3])
@pytest.mark.parametrize(
    "chunk", [(b"gAMA", struct.pack(">I", 100_000)), (b"cICP", bytes([BT709, 8, 0, 1]))]
)
def test_a_linear_curve_is_honoured_for_grey(
    opened: Callable[[bytes], Photo], depth: int, channels: int, chunk: tuple[bytes, bytes]
) -> None:
    """Linear 55 of 255 is 128 in sRGB."""
    step = 1 if depth == 8 else 257
    level = np.full((8, 8, channels), 55 * step, np.uint8 if depth == 8 else np.uint16)
    if channels == 2:
        level[..., 1] = 255 * step
    photo = opened(with_chunk(bytes(imagecodecs.png_encode(level.squeeze())), *chunk))
    assert photo.grey == (channels < 3)
    profile = photo.icc_profile
    assert profile is not None
    assert profile[16:20] == (b"GRAY" if photo.grey else b"RGB ")
    mode = "L" if photo.grey else "RGB"
    stored = Image.fromarray(np.full((1, 1, 3), 55, np.uint8)).convert(mode)
    seen = ImageCms.profileToProfile(
        stored, io.BytesIO(profile), io.BytesIO(SRGB), outputMode="RGB"
    )
    assert seen is not None
    assert seen.getpixel((0, 0)) == pytest.approx((128, 128, 128), abs=1)
