"""Pixels, bit depth, profile, metadata and alpha survive opening and exporting."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import imagecodecs
import numpy as np
import profiles
import pytest
import tifffile
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image, ImageCms
from PIL.ExifTags import GPS, IFD, Base

from leafscope.core.engine import Renderer
from leafscope.core.export import Encoding, ExportJob, MetadataPolicy, export, plan_export
from leafscope.core.export.png_writer import write_png
from leafscope.core.geometry import Box, Grid, Size
from leafscope.core.methods import Method
from leafscope.core.models import load_model
from leafscope.core.photo import Photo, open_photo
from leafscope.core.photo.colour import SRGB
from leafscope.core.resample import Interpolation, quantise_to_uint16

rng = np.random.default_rng(5)
SMALL = Image.fromarray(rng.integers(0, 256, (18, 26, 3), dtype=np.uint8))
DEEP = rng.integers(0, 65_536, (18, 26, 4), dtype=np.uint16)
XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-'
    b'syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    b'xmlns:tiff="http://ns.adobe.com/tiff/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/" '
    b'dc:format="image/jpeg" tiff:Orientation="6" exif:GPSLatitude="48,51.5N">'
    b"<dc:creator><rdf:Seq><rdf:li>Jos\xc3\xa9</rdf:li></rdf:Seq></dc:creator>"
    b"</rdf:Description></rdf:RDF></x:xmpmeta>"
)

Depth = Literal[8, 16]


def export_and_reopen(
    photo: Photo, path: Path, *, scale: float = 1.0, method: str = "bicubic", **options: Any
) -> Photo:
    """Export a photo and open the file."""
    renderer = Renderer(photo, Interpolation(method))
    export(
        renderer,
        plan_export(ExportJob(path, scale=scale, method=Method(method), **options), photo),
    )
    return open_photo(path)


def exif_with_everything(orientation: int = 1) -> bytes:
    exif = Image.Exif()
    exif[Base.Orientation] = orientation
    exif[Base.Make] = "Camera"
    exif[Base.Artist] = "José"
    exif.get_ifd(IFD.Exif).update(
        {Base.DateTimeOriginal: "2020:01:02 03:04:05", Base.ExifImageWidth: 26}
    )
    exif.get_ifd(IFD.GPSInfo).update({GPS.GPSLatitudeRef: "N", GPS.GPSLatitude: (48.0, 51.0, 30.0)})
    return exif.tobytes()


def pillow(mode: str, suffix: str, **options: Any) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        path = folder / f"source.{suffix}"
        SMALL.convert(mode).save(path, **options)
        return path

    return write


def deep_png(values: NDArray[np.uint16]) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        path = folder / "source.png"
        path.write_bytes(imagecodecs.png_encode(np.ascontiguousarray(values)))
        return path

    return write


def deep_tiff(values: NDArray[np.uint16], **options: Any) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        path = folder / "source.tif"
        tifffile.imwrite(path, values, **options)
        return path

    return write


SOURCES = {
    "RGB PNG": pillow("RGB", "png"),
    "RGBA PNG": pillow("RGBA", "png"),
    "LA PNG": pillow("LA", "png"),
    "grey PNG": pillow("L", "png"),
    "fax PNG": pillow("1", "png"),
    "palette with transparency": pillow("P", "png", transparency=3),
    "GIF": pillow("P", "gif"),
    "JPEG": pillow("RGB", "jpg"),
    "grey JPEG": pillow("L", "jpg"),
    "CMYK JPEG": pillow("CMYK", "jpg", icc_profile=profiles.cmyk()),
    "WebP": pillow("RGBA", "webp"),
    "TIFF": pillow("RGB", "tif"),
    "BMP": pillow("RGB", "bmp"),
    "PNG of 16 bits": deep_png(DEEP[..., :3]),
    "RGBA PNG of 16 bits": deep_png(DEEP),
    "grey PNG of 16 bits": deep_png(DEEP[..., 0]),
    "TIFF of 16 bits": deep_tiff(DEEP[..., :3], photometric="rgb"),
    "RGBA TIFF of 16 bits": deep_tiff(DEEP, photometric="rgb", extrasamples=["unassalpha"]),
    "grey TIFF of 16 bits": deep_tiff(DEEP[..., 0], photometric="minisblack"),
}


@pytest.mark.parametrize("suffix", ["png", "tif"])
@pytest.mark.parametrize("source", SOURCES)
def test_pixels_are_unchanged_at_scale_1(tmp_path: Path, source: str, suffix: str) -> None:
    photo = open_photo(SOURCES[source](tmp_path))
    saved = export_and_reopen(photo, tmp_path / f"あ é%.{suffix}")
    assert np.array_equal(saved.pixels, photo.pixels)
    assert (saved.depth, saved.grey) == (photo.depth, photo.grey)
    assert (saved.alpha is None) == (photo.alpha is None)
    if photo.alpha is not None and saved.alpha is not None:
        assert np.array_equal(saved.alpha, photo.alpha)


@pytest.mark.parametrize("suffix", ["webp", "bmp"])
def test_other_lossless_files_keep_8_bit_pixels(tmp_path: Path, suffix: str) -> None:
    photo = open_photo(SOURCES["RGB PNG"](tmp_path))
    saved = export_and_reopen(photo, tmp_path / f"a.{suffix}", encoding=Encoding(lossless=True))
    assert np.array_equal(saved.pixels, photo.pixels)


@pytest.mark.parametrize("suffix", ["png", "jpg", "tif", "webp", "avif"])
@pytest.mark.parametrize("profile", [profiles.display_p3(), profiles.adobe_rgb()], ids=["P3", "A"])
def test_the_profile_is_embedded_without_conversion(
    tmp_path: Path, suffix: str, profile: bytes
) -> None:
    path = tmp_path / "camera.jpg"
    Image.new("RGB", (20, 20), (200, 90, 40)).save(path, quality=98, icc_profile=profile)
    photo = open_photo(path)
    saved = export_and_reopen(photo, tmp_path / f"a.{suffix}", scale=2)
    assert saved.icc_profile == profile
    assert np.abs(saved.pixels.mean((0, 1)) - photo.pixels.mean((0, 1))).max() < 2


@pytest.mark.parametrize("suffix", ["png", "tif", "jpg", "webp", "avif"])
def test_a_profile_of_megabytes_survives(tmp_path: Path, suffix: str) -> None:
    """Some presses have such profiles; noise makes it incompressible."""
    profile = bytearray(profiles.display_p3())
    profile += np.random.default_rng(8).integers(0, 256, 3 * 2**20, np.uint8).tobytes()
    profile[:4] = len(profile).to_bytes(4)
    photo = Photo(np.asarray(SMALL), icc_profile=bytes(profile))
    again = export_and_reopen(photo, tmp_path / f"a.{suffix}")
    assert again.icc_profile == bytes(profile)
    with Image.open(tmp_path / f"a.{suffix}") as image:
        assert image.size == SMALL.size


@pytest.mark.parametrize("kind", ["palette", "animated", "transparent"])
def test_colours_of_a_gif_are_exported_as_srgb(tmp_path: Path, kind: str) -> None:
    """GIFs have no profile."""
    frames = [SMALL.quantize(32), SMALL.rotate(180).quantize(32)]
    options: dict[str, Any] = {"transparency": 3} if kind == "transparent" else {}
    if kind == "animated":
        options = {"save_all": True, "append_images": frames[1:]}
    frames[0].save(tmp_path / "a.gif", **options)
    photo = open_photo(tmp_path / "a.gif")
    assert photo.icc_profile is None
    with Image.open(tmp_path / "a.gif") as image:
        true = np.asarray(image.convert("RGBA"))
    assert np.array_equal(photo.pixels, true[..., :3])
    again = export_and_reopen(photo, tmp_path / "a.bmp")
    shown = true if kind != "transparent" else over_white(true)
    assert np.abs(again.pixels.astype(int) - shown[..., :3]).max() <= 1


def over_white(rgba: NDArray[np.uint8]) -> NDArray[np.int64]:
    return np.where(rgba[..., 3:] > 0, rgba, 255).astype(np.int64)


@pytest.mark.parametrize("suffix", ["png", "tif", "jpg"])
def test_grey_stays_grey_with_its_profile(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / "scan.png"
    SMALL.convert("L").save(path, icc_profile=profiles.grey())
    saved = export_and_reopen(open_photo(path), tmp_path / f"a.{suffix}", scale=2)
    assert saved.grey
    assert saved.icc_profile == profiles.grey()


@pytest.mark.parametrize("suffix", ["webp", "avif"])
def test_grey_is_converted_for_formats_without_grey(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / "scan.png"
    Image.new("L", (16, 16), 100).save(path, icc_profile=profiles.grey())
    saved = export_and_reopen(open_photo(path), tmp_path / f"a.{suffix}")
    meant = ImageCms.profileToProfile(
        Image.new("L", (1, 1), 100),
        io.BytesIO(profiles.grey()),
        io.BytesIO(SRGB),
        outputMode="RGB",
    )
    assert meant is not None
    assert np.abs(saved.pixels.mean((0, 1)) - meant.getpixel((0, 0))).max() <= 1
    assert saved.icc_profile is None


def test_formats_without_profiles_get_srgb(tmp_path: Path) -> None:
    path = tmp_path / "camera.png"
    for mode, colour, profile in (
        ("RGB", (200, 60, 50), profiles.adobe_rgb()),
        ("RGB", (200, 60, 60), profiles.display_p3()),
        ("L", 100, profiles.grey()),
        ("RGB", (12, 99, 201), SRGB),
        ("RGB", (12, 99, 201), bytes(200)),  # not a profile
    ):
        Image.new(mode, (16, 16), colour).save(path, icc_profile=profile)
        photo = open_photo(path)
        export_and_reopen(photo, tmp_path / "a.bmp")
        with Image.open(tmp_path / "a.bmp") as saved:
            assert saved.mode == mode
            shown = np.array(saved.convert("RGB").getpixel((0, 0)))
        meant = convert_to_srgb(photo.pixels[:1, :1], photo.icc_profile)
        assert np.abs(shown - meant).max() <= 1


def convert_to_srgb(pixels: NDArray[Any], profile: bytes | None) -> NDArray[Any]:
    """Convert with LittleCMS in 16 bits, unlike the program."""
    rgb = pixels.astype(np.uint16) * 257
    if profile is None:
        return np.asarray(pixels[0, 0])
    space = "gray" if profile[16:20] == b"GRAY" else "rgb"
    converted = imagecodecs.cms_transform(
        rgb[..., :1] if space == "gray" else rgb,
        profile,
        SRGB,
        colorspace=space,
        outcolorspace="rgb",
        outdtype="uint16",
    )
    return np.asarray(np.rint(converted[0, 0] / 257))


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("suffix", ["png", "jpg", "tif", "webp", "avif"])
def test_orientation_is_applied_once(tmp_path: Path, suffix: str, orientation: int) -> None:
    path = tmp_path / "phone.png"
    SMALL.save(path, exif=exif_with_everything(orientation))
    photo = open_photo(path)
    assert (photo.size.width > photo.size.height) == (orientation < 5)
    encoding = Encoding(quality=100, lossless=True)
    saved = export_and_reopen(photo, tmp_path / f"a.{suffix}", encoding=encoding)
    assert saved.size == photo.size
    assert np.abs(saved.pixels.astype(int) - photo.pixels).mean() < 4


@pytest.mark.parametrize("suffix", ["png", "jpg", "tif", "webp", "avif"])
def test_exif_xmp_and_resolution_are_kept(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / "camera.jpg"
    SMALL.save(path, exif=exif_with_everything(), xmp=XMP, dpi=(300, 300))
    saved = export_and_reopen(open_photo(path), tmp_path / f"a.{suffix}", scale=2)
    assert saved.exif is not None
    tags = Image.Exif()
    tags.load(saved.exif)
    assert tags[Base.Make] == "Camera"
    details, place = tags.get_ifd(IFD.Exif), tags.get_ifd(IFD.GPSInfo)
    assert details[Base.DateTimeOriginal] == "2020:01:02 03:04:05"
    assert details[Base.ExifImageWidth] == 52
    assert tuple(map(float, place[GPS.GPSLatitude])) == (48, 51, 30)
    assert saved.xmp is not None
    assert "José" in saved.xmp.decode()
    assert b"GPSLatitude" in saved.xmp
    assert b'Orientation="6"' not in saved.xmp
    assert saved.dpi == pytest.approx((300, 300), abs=0.1)


@pytest.mark.parametrize("suffix", ["png", "jpg", "tif", "webp", "avif"])
def test_location_or_all_metadata_can_be_removed(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / "camera.jpg"
    SMALL.save(path, exif=exif_with_everything(), xmp=XMP, icc_profile=profiles.adobe_rgb())
    photo = open_photo(path)
    without = export_and_reopen(
        photo, tmp_path / f"a.{suffix}", metadata=MetadataPolicy.WITHOUT_LOCATION
    )
    assert without.exif is not None
    assert without.xmp is not None
    tags = Image.Exif()
    tags.load(without.exif)
    assert tags[Base.Make] == "Camera"
    assert not tags.get_ifd(IFD.GPSInfo)
    assert b"GPS" not in without.xmp
    bare = export_and_reopen(photo, tmp_path / f"b.{suffix}", metadata=MetadataPolicy.NONE)
    assert bare.exif is None
    assert bare.xmp is None
    assert bare.icc_profile == photo.icc_profile is not None  # colours would shift without it


def test_xmp_records_provenance(tmp_path: Path) -> None:
    path = tmp_path / "Großmutter.png"
    SMALL.save(path)
    photo = open_photo(path)
    renderer = Renderer(photo, load_model("leaf-s"))
    job = ExportJob(tmp_path / "a.png", Box(2, 3, 10, 8), scale=3.7, method=Method("leaf-s"))
    export(renderer, plan_export(job, photo))
    packet = open_photo(job.path).xmp
    assert packet is not None
    for fact in (
        'CreatorTool="Leafscope ',
        'Model="leaf-s"',
        'Scale="3.7"',
        'Crop="2,3,10,8"',
        'Source="Großmutter.png"',
        "algorithmicallyEnhanced",
    ):
        assert fact in packet.decode()
    plain = export_and_reopen(photo, tmp_path / "b.png", scale=3.7).xmp
    assert plain is not None
    assert b"algorithmicallyEnhanced" not in plain


@pytest.mark.parametrize("packet", [b"", b"<x", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", b"\0"])
def test_damaged_or_malicious_xmp_is_replaced(tmp_path: Path, packet: bytes) -> None:
    photo = Photo(np.asarray(SMALL), xmp=packet)
    saved = export_and_reopen(photo, tmp_path / "a.png")
    assert saved.xmp is not None
    assert b"Leafscope" in saved.xmp
    assert b"ENTITY" not in saved.xmp


@pytest.mark.parametrize("suffix", ["png", "tif", "jpg", "webp", "avif"])
def test_the_resolution_can_be_overridden(tmp_path: Path, suffix: str) -> None:
    photo = Photo(np.asarray(SMALL), dpi=(72, 72))
    saved = export_and_reopen(photo, tmp_path / f"a.{suffix}", dpi=(240, 240))
    assert saved.dpi == pytest.approx((240, 240), abs=0.1)


@pytest.mark.parametrize("suffix", ["png", "tif"])
@pytest.mark.parametrize("depth", [8, 16])
def test_the_bit_depth_can_be_chosen(tmp_path: Path, suffix: str, depth: Depth) -> None:
    photo = Photo(DEEP[..., :3])
    saved = export_and_reopen(photo, tmp_path / f"a.{suffix}", encoding=Encoding(depth=depth))
    assert saved.depth == depth
    assert np.abs(saved.pixels / (2**depth - 1) - photo.pixels / 65_535).max() <= 0.5 / 255


@pytest.mark.parametrize("suffix", ["png", "tif"])
def test_strips_equal_the_rendered_grid_in_16_bits(
    tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leafscope.core.export.strips.STRIP_PIXELS", 1)
    monkeypatch.setattr("leafscope.core.export.strips.STRIP_ROWS", 1)
    photo = Photo(DEEP[..., :3])
    saved = export_and_reopen(photo, tmp_path / f"a.{suffix}", scale=3.3)
    whole = Renderer(photo, Interpolation.BICUBIC).render(Grid.at_scale(photo.size, 3.3))
    assert np.array_equal(saved.pixels, quantise_to_uint16(whole))


def test_a_tiff_beyond_4_gb_has_offsets_of_64_bits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leafscope.core.export.tiff_writer.MAX_CLASSIC_BYTES", 100)
    photo = Photo(np.asarray(SMALL), exif=exif_with_everything(), icc_profile=profiles.adobe_rgb())
    saved = export_and_reopen(photo, tmp_path / "a.tif")
    with tifffile.TiffFile(tmp_path / "a.tif") as file:
        assert file.is_bigtiff
        exif = file.pages.first.tags["ExifTag"].value
    assert exif["DateTimeOriginal"] == "2020:01:02 03:04:05"
    assert np.array_equal(saved.pixels, photo.pixels)


def test_chroma_subsampling_can_be_chosen(tmp_path: Path) -> None:
    red_and_blue = np.zeros((32, 32, 3), np.uint8)
    red_and_blue[:, ::2, 0], red_and_blue[:, 1::2, 2] = 255, 255
    photo = Photo(red_and_blue)
    error = {}
    for subsampling in ("4:4:4", "4:2:0"):
        encoding = Encoding(quality=95, subsampling=subsampling)
        saved = export_and_reopen(photo, tmp_path / "a.jpg", encoding=encoding)
        error[subsampling] = np.abs(saved.pixels.astype(int) - photo.pixels).mean()
    assert error["4:4:4"] * 5 < error["4:2:0"]


@settings(max_examples=40)
@given(st.integers(1, 9), st.integers(1, 9), st.sampled_from([1, 2, 3, 4]), st.data())
def test_any_png_can_be_read_by_other_decoders(
    height: int, width: int, channels: int, data: st.DataObject
) -> None:
    """For any strips, channels and depth."""
    from leafscope.core.export.formats import ImageSpec

    depth = data.draw(st.sampled_from([8, 16]))
    seed = data.draw(st.integers(0, 2**32))
    values = np.random.default_rng(seed).integers(
        0, 2**depth, (height, width, channels), dtype=f"u{depth // 8}"
    )
    cut = data.draw(st.integers(1, height))
    grey, alpha = channels < 3, channels % 2 == 0
    picture = ImageSpec(Size(width, height), grey, alpha, depth, Encoding())
    file = io.BytesIO()
    write_png(file, picture, [values[top : top + cut] for top in range(0, height, cut)])
    read = imagecodecs.png_decode(file.getvalue()).reshape(values.shape)
    assert np.array_equal(read, values)
    Image.open(io.BytesIO(file.getvalue())).load()  # verifies the CRCs of the chunks
