"""Sizes and places in metadata stay true when an export is scaled, cropped or turned upright."""

from __future__ import annotations

import dataclasses
import json
import re
import shutil
import struct
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import exif
import numpy as np
import pytest
import tifffile
from PIL import Image
from tiny import noise

from leafscope.core.engine import Renderer
from leafscope.core.export import ExportJob, MetadataPolicy, export, plan_export
from leafscope.core.export.job import ExportKind
from leafscope.core.geometry import Box, Size
from leafscope.core.photo import Photo, open_photo
from leafscope.core.resample import Interpolation

SUFFIXES = ["jpg", "png", "tif", "webp", "avif"]
needs_exiftool = pytest.mark.skipif(shutil.which("exiftool") is None, reason="there is no exiftool")
WIDTH, HEIGHT = 80, 40
FACE = (0.25, 0.5, 0.1, 0.2)  # centre, width and height
OTHER = (0.9, 0.1, 0.1, 0.1)


def xmp(properties: str) -> bytes:
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/'
        'regions/" xmlns:stArea="http://ns.adobe.com/xmp/sType/Area#" '
        'xmlns:stDim="http://ns.adobe.com/xap/1.0/sType/Dimensions#" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:MP="http://ns.microsoft.com/photo/1.2/" '
        'xmlns:MPRI="http://ns.microsoft.com/photo/1.2/t/RegionInfo#" '
        'xmlns:MPReg="http://ns.microsoft.com/photo/1.2/t/Region#" '
        'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" '
        'xmlns:GPano="http://ns.google.com/photos/1.0/panorama/" '
        'xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/" '
        'xmlns:exif="http://ns.adobe.com/exif/1.0/" '
        'xmlns:drone-dji="http://www.dji.com/drone-dji/1.0/">'
        f"{properties}</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


def mwg(faces: Mapping[str, tuple[float, ...]], size: tuple[int, int] = (WIDTH, HEIGHT)) -> str:
    items = "".join(
        f'<rdf:li><rdf:Description mwg-rs:Name="{name}" mwg-rs:Type="Face"><mwg-rs:Area '
        f'stArea:x="{x}" stArea:y="{y}" stArea:w="{w}" stArea:h="{h}" stArea:unit="normalized"/>'
        "</rdf:Description></rdf:li>"
        for name, (x, y, w, h) in faces.items()
    )
    return (
        '<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:AppliedToDimensions '
        f'stDim:w="{size[0]}" stDim:h="{size[1]}" stDim:unit="pixel"/>'
        f"<mwg-rs:RegionList><rdf:Bag>{items}</rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>"
    )


def microsoft(faces: Mapping[str, tuple[float, ...]]) -> str:
    items = "".join(
        f'<rdf:li MPReg:Rectangle="{x - w / 2}, {y - h / 2}, {w}, {h}" '
        f'MPReg:PersonDisplayName="{name}"/>'
        for name, (x, y, w, h) in faces.items()
    )
    return (
        '<MP:RegionInfo rdf:parseType="Resource"><MPRI:Regions><rdf:Bag>'
        f"{items}</rdf:Bag></MPRI:Regions></MP:RegionInfo>"
    )


def iptc(faces: Mapping[str, tuple[float, ...]]) -> str:
    items = "".join(
        '<rdf:li rdf:parseType="Resource"><Iptc4xmpExt:Name><rdf:Alt><rdf:li xml:lang="x-default">'
        f"{name}</rdf:li></rdf:Alt></Iptc4xmpExt:Name><Iptc4xmpExt:RegionBoundary "
        'Iptc4xmpExt:rbShape="rectangle" Iptc4xmpExt:rbUnit="pixel" '
        f'Iptc4xmpExt:rbX="{(x - w / 2) * WIDTH}" Iptc4xmpExt:rbY="{(y - h / 2) * HEIGHT}" '
        f'Iptc4xmpExt:rbW="{w * WIDTH}" Iptc4xmpExt:rbH="{h * HEIGHT}"/></rdf:li>'
        for name, (x, y, w, h) in faces.items()
    )
    return f"<Iptc4xmpExt:ImageRegion><rdf:Bag>{items}</rdf:Bag></Iptc4xmpExt:ImageRegion>"


def keywords(*names: str) -> str:
    items = "".join(f"<rdf:li>{name}</rdf:li>" for name in names)
    return f"<dc:subject><rdf:Bag>{items}</rdf:Bag></dc:subject>"


def photo_with(packet: bytes | None = None, block: bytes | None = None) -> Photo:
    return dataclasses.replace(noise(WIDTH, HEIGHT), xmp=packet, exif=block)


def exported(photo: Photo, path: Path, **options: Any) -> Path:
    job = ExportJob(path, **options)
    export(Renderer(photo, Interpolation.NEAREST), plan_export(job, photo))
    return path


def read_tags(path: Path, *tags: str) -> dict[str, Any]:
    command = ["exiftool", "-json", "-n", "-struct", *(f"-{tag}" for tag in tags), str(path)]
    (found,) = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    del found["SourceFile"]
    return dict(found)


CROP = Box(10, 10, 40, 30)  # the face is at pixel (20, 20), 8 x 8 pixels in size
VISIBLE = (10 / 40, 10 / 30, 8 / 40, 8 / 30)


@needs_exiftool
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_regions_follow_a_crop(tmp_path: Path, suffix: str) -> None:
    faces = {"Ann": FACE, "Bob": OTHER}
    people = keywords("Ann", "Bob", "People|Bob", "People/Bob", "Bobsleigh")
    photo = photo_with(xmp(mwg(faces) + microsoft(faces) + iptc(faces) + people))
    path = exported(photo, tmp_path / f"a.{suffix}", region=CROP, scale=2.0)
    tags = read_tags(path, "RegionInfo", "RegionInfoMP", "ImageRegion", "Subject")
    assert tags["RegionInfo"]["AppliedToDimensions"] == {"W": 80, "H": 60, "Unit": "pixel"}
    (region,) = tags["RegionInfo"]["RegionList"]
    assert region["Name"] == "Ann"
    area = tuple(float(region["Area"][key]) for key in "XYWH")
    assert area == pytest.approx(VISIBLE, abs=1e-5)
    (region,) = tags["RegionInfoMP"]["Regions"]
    x, y, w, h = (float(number) for number in region["Rectangle"].split(","))
    assert (x + w / 2, y + h / 2, w, h) == pytest.approx(VISIBLE, abs=1e-5)
    (region,) = tags["ImageRegion"]
    box = [float(region["RegionBoundary"][f"Rb{key}"]) for key in "XYWH"]
    assert box == pytest.approx([12, 12, 16, 16], abs=1e-3)
    assert tags["Subject"] == ["Ann", "Bobsleigh"]
    assert b">Bob<" not in path.read_bytes()


def test_a_person_outside_of_the_crop_is_not_named(tmp_path: Path) -> None:
    faces = {"Robert": OTHER}
    packet = xmp(mwg(faces) + microsoft(faces) + iptc(faces) + keywords("Robert"))
    path = exported(photo_with(packet), tmp_path / "a.png", region=CROP, scale=1.0)
    content = path.read_bytes()
    assert b"Robert" not in content
    assert b"RegionList" not in content
    assert b"Robert" in exported(photo_with(packet), tmp_path / "b.png", scale=1.0).read_bytes()


@needs_exiftool
@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize(("words", "left"), [("Ann;People/Bob;sea", "Ann;sea"), ("Bob", None)])
def test_windows_keywords_dont_name_a_person_outside_of_the_crop(
    tmp_path: Path, suffix: str, words: str, left: str | None
) -> None:
    block = exif.block({0x9C9E: (1, f"{words}\0".encode("utf-16-le"))}, {})
    photo = photo_with(xmp(mwg({"Ann": FACE, "Bob": OTHER})), block)
    path = exported(photo, tmp_path / f"a.{suffix}", region=CROP, scale=1.0)
    assert read_tags(path, "XPKeywords").get("XPKeywords") == left
    whole = exported(photo, tmp_path / f"b.{suffix}", scale=1.0)
    assert read_tags(whole, "XPKeywords")["XPKeywords"] == words


@needs_exiftool
@pytest.mark.parametrize(
    ("orientation", "upright"),
    [*((turn, False) for turn in range(1, 9)), *((turn, True) for turn in range(5, 9))],
)
def test_regions_and_subject_follow_the_orientation(
    tmp_path: Path, orientation: int, upright: bool
) -> None:
    """A white spot in the picture shows independently where the region has to be.

    Regions may already be upright, as the sides of the picture that they applied to show.
    """
    pixels = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    pixels[4:12, 8:16] = 255
    face = (12 / WIDTH, 8 / HEIGHT, 8 / WIDTH, 8 / HEIGHT)
    block = exif.block(
        {0x0112: (3, struct.pack("<H", orientation))},
        {0x9214: (3, struct.pack("<4H", 12, 8, 8, 8)), 0xA214: (3, struct.pack("<2H", 12, 8))},
    )
    source = tmp_path / "a.png"
    Image.fromarray(pixels).save(source, exif=block)
    photo = open_photo(source)
    rows, columns = np.nonzero(photo.pixels[..., 0])
    x, y = float(columns.mean()) + 0.5, float(rows.mean()) + 0.5
    size = (WIDTH, HEIGHT)
    if upright:
        size = (HEIGHT, WIDTH)
        face = (x / HEIGHT, y / WIDTH, 8 / HEIGHT, 8 / WIDTH)
    photo = dataclasses.replace(photo, xmp=xmp(mwg({"Ann": face}, size)))
    tags = read_tags(
        exported(photo, tmp_path / "b.jpg", scale=2.0),
        "RegionInfo",
        "SubjectArea",
        "SubjectLocation",
    )
    assert tags["SubjectArea"] == f"{2 * x:.0f} {2 * y:.0f} 16 16"
    assert tags["SubjectLocation"] == f"{2 * x:.0f} {2 * y:.0f}"
    area = tags["RegionInfo"]["RegionList"][0]["Area"]
    width, height = photo.size.width, photo.size.height
    assert float(area["X"]) * width == pytest.approx(x, abs=1e-3)
    assert float(area["Y"]) * height == pytest.approx(y, abs=1e-3)
    assert float(area["W"]) * width == pytest.approx(8, abs=1e-3)


PANORAMA = {
    "CroppedAreaImageWidthPixels": WIDTH,
    "CroppedAreaImageHeightPixels": HEIGHT,
    "FullPanoWidthPixels": 160,
    "FullPanoHeightPixels": 80,
    "CroppedAreaLeftPixels": 30,
    "CroppedAreaTopPixels": 20,
    "LargestValidInteriorRectLeft": 5,
    "LargestValidInteriorRectTop": 6,
    "LargestValidInteriorRectWidth": 70,
    "LargestValidInteriorRectHeight": 30,
}


@needs_exiftool
@pytest.mark.parametrize("form", ["attributes", "elements"])
def test_panoramas_are_scaled_and_cropped(tmp_path: Path, form: str) -> None:
    numbers = {**PANORAMA, "PoseHeadingDegrees": 90}
    packet = xmp("".join(f"<GPano:{name}>{n}</GPano:{name}>" for name, n in numbers.items()))
    if form == "attributes":
        text = "".join(f' GPano:{name}="{n}"' for name, n in numbers.items())
        packet = xmp("").replace(b'drone-dji/1.0/">', f'drone-dji/1.0/"{text}>'.encode())
    path = exported(photo_with(packet), tmp_path / "a.jpg", region=CROP, scale=2.0)
    assert read_tags(path, "XMP-GPano:all") == {
        "CroppedAreaImageWidthPixels": 80,
        "CroppedAreaImageHeightPixels": 60,
        "FullPanoWidthPixels": 320,
        "FullPanoHeightPixels": 160,
        "CroppedAreaLeftPixels": 80,
        "CroppedAreaTopPixels": 60,
        "LargestValidInteriorRectLeft": 0,
        "LargestValidInteriorRectTop": 0,
        "LargestValidInteriorRectWidth": 80,
        "LargestValidInteriorRectHeight": 52,
        "PoseHeadingDegrees": 90,
    }


@needs_exiftool
def test_the_panorama_of_a_rotated_photo_is_removed(tmp_path: Path) -> None:
    packet = xmp("".join(f"<GPano:{name}>{n}</GPano:{name}>" for name, n in PANORAMA.items()))
    photo = dataclasses.replace(photo_with(packet), orientation=6)
    path = exported(photo, tmp_path / "a.jpg", scale=1.0)
    assert read_tags(path, "XMP-GPano:all") == {}


@needs_exiftool
@pytest.mark.parametrize("endian", "<>")
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_focal_plane_and_subject_are_scaled(tmp_path: Path, suffix: str, endian: str) -> None:
    """36 mm across 80 pixels at a unit of mm: the 35 mm equivalent stays 1."""
    block = exif.block(
        {},
        {
            0x920A: (5, struct.pack(endian + "2L", 50, 1)),
            0xA002: (4, struct.pack(endian + "L", WIDTH)),
            0xA003: (4, struct.pack(endian + "L", HEIGHT)),
            0xA20E: (5, struct.pack(endian + "2L", 40_000, 3000)),
            0xA20F: (5, struct.pack(endian + "2L", 40_000, 3000)),
            0xA210: (3, struct.pack(endian + "H", 3)),
            0x9214: (3, struct.pack(endian + "3H", 20, 20, 8)),
            0xA214: (3, struct.pack(endian + "2H", 70, 30)),
            0x9102: (5, struct.pack(endian + "2L", 3, 1)),
        },
        endian=endian,
    )
    packet = xmp(
        "<exif:FocalPlaneXResolution>40000/3000</exif:FocalPlaneXResolution>"
        "<exif:SubjectArea><rdf:Seq><rdf:li>20</rdf:li><rdf:li>20</rdf:li></rdf:Seq>"
        "</exif:SubjectArea><exif:SubjectLocation><rdf:Seq><rdf:li>70</rdf:li><rdf:li>30</rdf:li>"
        "</rdf:Seq></exif:SubjectLocation>"
        "<exif:CompressedBitsPerPixel>3/1</exif:CompressedBitsPerPixel>"
    )
    path = exported(photo_with(packet, block), tmp_path / f"a.{suffix}", region=CROP, scale=2.0)
    names = ("FocalPlaneXResolution", "FocalPlaneYResolution", "SubjectArea", "SubjectLocation")
    tags = read_tags(path, *(f"EXIF:{name}" for name in (*names, "CompressedBitsPerPixel")))
    resolution = pytest.approx(26.6667, abs=1e-3)
    assert tags == {
        "FocalPlaneXResolution": resolution,
        "FocalPlaneYResolution": resolution,
        "SubjectArea": "20 20 16",
    }
    tags = read_tags(path, *(f"XMP-exif:{name}" for name in (*names, "CompressedBitsPerPixel")))
    assert tags == {}


def test_scaling_alone_keeps_the_crop_factor(tmp_path: Path) -> None:
    block = exif.block({}, {0xA20E: (5, struct.pack("<2L", 40_000, 3000))})
    path = exported(photo_with(None, block), tmp_path / "a.jpg", size=Size(160, 40))
    with Image.open(path) as image:
        assert float(image.getexif().get_ifd(0x8769)[0xA20E]) == pytest.approx(26.6667, abs=1e-3)


STALE = {
    "crs:CropTop": "0.1",
    "crs:HasCrop": "True",
    "drone-dji:CalibratedFocalLength": "3666.66",
    "drone-dji:DewarpData": "2018-09-05;3.7e3",
}


def test_crops_of_raw_converters_and_calibrations_are_removed(tmp_path: Path) -> None:
    text = "".join(f"<{name}>{value}</{name}>" for name, value in STALE.items())
    photo = photo_with(xmp(text + "<crs:Contrast>5</crs:Contrast>"))
    content = exported(photo, tmp_path / "a.png", region=CROP, scale=1.0).read_bytes()
    assert not [name for name in STALE if name.partition(":")[2].encode() in content]
    assert b"Contrast" in content
    content = exported(photo, tmp_path / "b.png", scale=1.0).read_bytes()
    assert all(name.partition(":")[2].encode() in content for name in STALE)


def test_damaged_numbers_are_removed(tmp_path: Path) -> None:
    faces = '<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag>' + (
        '<rdf:li mwg-rs:Name="Zed"><mwg-rs:Area stArea:x="1e999" stArea:y="nan"/></rdf:li>'
        '<rdf:li mwg-rs:Name="Zed"><mwg-rs:Area/></rdf:li>'
        '<rdf:li Iptc4xmpExt:rbX="1" mwg-rs:Name="Zed"><mwg-rs:RegionBoundary/></rdf:li>'
        '<rdf:li MPReg:Rectangle="a, b" MPReg:PersonDisplayName="Zed"/>'
    )
    faces += "</rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>"
    numbers = "<GPano:FullPanoWidthPixels>x</GPano:FullPanoWidthPixels>"
    numbers += "<exif:FocalPlaneXResolution>1/0</exif:FocalPlaneXResolution>"
    numbers += "<exif:SubjectArea>5</exif:SubjectArea>"
    block = exif.block(
        {}, {0xA20E: (5, struct.pack("<2L", 1, 0)), 0x9214: (3, b"\1\0"), 0xA214: (7, b"1234")}
    )
    photo = photo_with(xmp(faces + numbers), block)
    content = exported(photo, tmp_path / "a.png", region=CROP, scale=2.0).read_bytes()
    assert not re.search(rb"Zed|FullPano|FocalPlane|SubjectArea", content)


def test_comparisons_have_no_places(tmp_path: Path) -> None:
    photo = photo_with(xmp(mwg({"Ann": FACE}) + keywords("Ann")))
    job = ExportJob(tmp_path / "a.png", scale=1.0, kind=ExportKind.SIDE_BY_SIDE)
    packet = plan_export(job, photo).spec.xmp
    assert packet is not None
    assert b"RegionList" not in packet


def test_regions_are_kept_without_a_location(tmp_path: Path) -> None:
    photo = photo_with(xmp(mwg({"Ann": FACE})))
    path = tmp_path / "a.png"
    exported(photo, path, scale=1.0, metadata=MetadataPolicy.WITHOUT_LOCATION)
    assert b"Ann" in path.read_bytes()


@needs_exiftool
@pytest.mark.parametrize("suffix", ["jpg", "tif"])
def test_the_crop_of_a_raw_file_is_not_copied(tmp_path: Path, suffix: str) -> None:
    """Readers of a TIFF with a DNG version would apply it again."""
    source = tmp_path / "a.tif"
    crop = [(50_720, "I", 2, (30, 20), True), (50_719, "I", 2, (4, 4), True)]
    tags = [*crop, (50_706, "B", 4, bytes([1, 4, 0, 0]), True), (315, "s", 0, "Ann", True)]
    picture = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    tifffile.imwrite(source, picture, photometric="rgb", metadata=None, extratags=tags)
    path = exported(open_photo(source), tmp_path / f"b.{suffix}", scale=2.0)
    found = read_tags(path, "Artist", "DefaultCropSize", "DefaultCropOrigin", "DNGVersion")
    assert found == {"Artist": "Ann"}
