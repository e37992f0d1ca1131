"""Location and references to companion data are removed from exported files."""

from __future__ import annotations

import struct
from pathlib import Path
from xml.etree import ElementTree as ET

import exif
import numpy as np
import pytest
from PIL import Image
from tiny import noise

from leafscope.core.__main__ import main
from leafscope.core.engine import Renderer
from leafscope.core.export import (
    FORMATS,
    ExportJob,
    ExportKind,
    MetadataPolicy,
    export,
    plan_export,
)
from leafscope.core.export.output_metadata import is_location_property
from leafscope.core.geometry import Box, Size
from leafscope.core.photo import Photo, open_photo
from leafscope.core.resample import Interpolation

BICUBIC = Interpolation.BICUBIC
LOCATION_WORDS = (
    b"48.858371",
    b"2.294481",
    b"Trocadero",
    b"Paris",
    b"Val-de-Marne",
    b"Frankia",
    b"FRX",
)
KEPT = (b"Ada Lovelace", b"Evening light", b"Tower View 7", b"21.5", b"ILCE-7")
POSITION = struct.pack("<6L", 48, 1, 51, 1, 30_137, 1000)

XMP = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:core="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
 xmlns:ext="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
 xmlns:dji="http://www.dji.com/drone-dji/1.0/"
 xmlns:parrot="http://www.parrot.com/drone-parrot/1.0/"
 xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#"
 xmlns:mm="http://ns.adobe.com/xap/1.0/mm/"
 xmlns:GCamera="http://ns.google.com/photos/1.0/camera/"
 xmlns:Container="http://ns.google.com/photos/1.0/container/"
 xmlns:Item="http://ns.google.com/photos/1.0/container/item/"
 xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/"
 xmlns:xmpNote="http://ns.adobe.com/xmp/note/"
 xmlns:GDepth="http://ns.google.com/photos/1.0/depthmap/">
<rdf:Description rdf:about="" exif:GPSLatitude="48.858371N" photoshop:City="Paris"
 photoshop:State="Val-de-Marne" core:Location="Trocadero" core:CountryCode="FRX"
 dji:GpsLatitude="+48.858371" dji:GpsLongtitude="+2.294481" dji:AbsoluteAltitude="+48.858371"
 dji:GimbalYawDegree="21.5" parrot:HomeLatitude="48.858371" geo:lat="48.858371"
 GCamera:MotionPhoto="1" GCamera:MicroVideoOffset="34567" hdrgm:Version="1.0"
 xmpNote:HasExtendedXMP="D7C3A8B1E5F04C0DA6F2B98C1E7D4A55" GDepth:Format="RangeInverse">
 <photoshop:Country>Frankia</photoshop:Country>
 <geo:long>2.294481</geo:long>
 <dc:creator><rdf:Seq><rdf:li>Ada Lovelace</rdf:li></rdf:Seq></dc:creator>
 <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Evening light</rdf:li></rdf:Alt></dc:title>
 <core:CreatorContactInfo rdf:parseType="Resource">
  <core:CiAdrExtadr>Tower View 7</core:CiAdrExtadr></core:CreatorContactInfo>
 <ext:LocationCreated><rdf:Bag><rdf:li rdf:parseType="Resource"><ext:City>Paris</ext:City>
  <ext:WorldRegion>Frankia</ext:WorldRegion></rdf:li></rdf:Bag></ext:LocationCreated>
 <mm:Ingredients><rdf:Bag><rdf:li><rdf:Description exif:GPSLongitude="2.294481E">
  <exif:GPSLatitude>48.858371N</exif:GPSLatitude>
  <mm:Deeper rdf:parseType="Resource"><photoshop:City>Paris</photoshop:City></mm:Deeper>
  </rdf:Description></rdf:li></rdf:Bag></mm:Ingredients>
 <Container:Directory><rdf:Seq>
  <rdf:li rdf:parseType="Resource"><Container:Item Item:Semantic="GainMap" Item:Length="7654"/>
  </rdf:li></rdf:Seq></Container:Directory>
</rdf:Description></rdf:RDF></x:xmpmeta>"""

IPTC = b"".join(
    b"\x1c\x02" + bytes([record]) + struct.pack(">H", len(text)) + text
    for record, text in ((90, b"Paris"), (92, b"Trocadero"), (101, b"Frankia"), (100, b"FRX"))
)
ENTRIES: exif.Entries = {0x0110: (2, b"ILCE-7\0"), 33_723: (7, IPTC)}
DETAILS: exif.Entries = {0x927C: (7, b"Panasonic\0\0\0Paris\0Trocadero\0" + POSITION)}
GPS: exif.Entries = {1: (2, b"N\0"), 2: (5, POSITION), 0x1B: (7, b"ASCII\0\0\0Trocadero")}
PHOTO = Photo(noise(24, 16).pixels, exif=exif.block(ENTRIES, DETAILS, GPS), xmp=XMP)


def find_location(path: Path) -> list[bytes]:
    """Return the words of the location that are in a file or in what Pillow reads from it."""
    content = path.read_bytes()
    if path.suffix not in (".mp4", ".gif"):
        with Image.open(path) as image:
            content += repr(
                (image.info, dict(image.getexif()), image.getexif().get_ifd(exif.GPS))
            ).encode()
    return [word for word in (*LOCATION_WORDS, POSITION) if word in content]


def exported(folder: Path, suffix: str, metadata: MetadataPolicy) -> Path:
    path = folder / f"{metadata.value}{suffix}"
    export(
        Renderer(PHOTO, BICUBIC), plan_export(ExportJob(path, scale=2.0, metadata=metadata), PHOTO)
    )
    return path


@pytest.mark.parametrize("suffix", FORMATS)
def test_exports_contain_no_location(tmp_path: Path, suffix: str) -> None:
    path = exported(tmp_path, suffix, MetadataPolicy.WITHOUT_LOCATION)
    assert find_location(path) == []
    if suffix != ".bmp":  # holds no metadata
        assert [word for word in KEPT if word not in path.read_bytes()] == []
        assert find_location(exported(tmp_path, suffix, MetadataPolicy.ALL)) == [
            *LOCATION_WORDS,
            POSITION,
        ]


@pytest.mark.parametrize(
    ("layout", "suffix"),
    [
        *((ExportKind.SIDE_BY_SIDE, suffix) for suffix in FORMATS),
        *((ExportKind.SPLIT, suffix) for suffix in FORMATS),
        (ExportKind.WIPE, ".webp"),
        (ExportKind.WIPE, ".gif"),
    ],
)
def test_comparisons_contain_no_location(tmp_path: Path, layout: ExportKind, suffix: str) -> None:
    renderer = Renderer(PHOTO, BICUBIC)
    words = {}
    for metadata in MetadataPolicy:
        path = tmp_path / f"{metadata.value}{suffix}"
        job = ExportJob(path, scale=2.0, metadata=metadata, kind=layout)
        export(renderer, plan_export(job, PHOTO), baseline=renderer)
        words[metadata] = find_location(job.path)
    assert words[MetadataPolicy.NONE] == words[MetadataPolicy.WITHOUT_LOCATION] == []
    assert words[MetadataPolicy.ALL] == (
        [] if suffix in (".bmp", ".gif") else [*LOCATION_WORDS, POSITION]
    )


@pytest.mark.parametrize("suffix", [".webp", ".mp4"])
def test_movies_contain_no_location(tmp_path: Path, suffix: str) -> None:
    words = {}
    for metadata in MetadataPolicy:
        path = tmp_path / f"{metadata.value}{suffix}"
        job = ExportJob(
            path,
            Box(4, 4, 6, 4),
            size=Size(48, 32),
            metadata=metadata,
            kind=ExportKind.MOVIE,
            seconds=0.1,
        )
        export(Renderer(PHOTO, BICUBIC), plan_export(job, PHOTO))
        words[metadata] = find_location(path)
    assert words[MetadataPolicy.NONE] == words[MetadataPolicy.WITHOUT_LOCATION] == []
    assert words[MetadataPolicy.ALL] == ([] if suffix == ".mp4" else [*LOCATION_WORDS, POSITION])


@pytest.mark.parametrize(
    "command",
    [
        ["upscale", "--scale", "2"],
        ["compare", "--scale", "2"],
        ["compare", "--scale", "2", "--layout", "wipe"],
        ["movie", "--to", "4,4,6,4", "--size", "48x32", "--seconds", "0.1"],
    ],
    ids=" ".join,
)
def test_all_commands_have_the_metadata_option(tmp_path: Path, command: list[str]) -> None:
    photo, out = tmp_path / "photo.tif", tmp_path / "out.webp"
    Image.fromarray(PHOTO.pixels).save(photo, exif=PHOTO.exif, tiffinfo={700: XMP})
    verb, *options = command
    common = [verb, str(photo), "-o", str(out), "--model", "bicubic", *options]
    for switch, words in (
        ([], True),
        (["--metadata", "without-place"], False),
        (["--metadata", "none"], False),
        (["--strip-metadata"], False),
    ):
        assert main([*common, *switch]) == 0
        assert bool(find_location(out)) == words
        assert (b"Ada Lovelace" in out.read_bytes()) == (words or "without-place" in switch)


def test_references_to_companion_files_are_dropped(tmp_path: Path) -> None:
    path = exported(tmp_path, ".png", MetadataPolicy.ALL)
    packet = open_photo(path).xmp
    assert packet is not None
    for promise in (
        b"MotionPhoto",
        b"MicroVideo",
        b"GainMap",
        b"hdr-gain-map",
        b"HasExtendedXMP",
        b"Directory",
        b"depthmap",
    ):
        assert promise in XMP
        assert promise not in packet
    assert b"Ada Lovelace" in packet
    ET.fromstring(packet)  # noqa: S314 - our own


@pytest.mark.parametrize(
    "name",
    [
        "GPSLatitude",
        "GPSXYAccuracy",
        "City",
        "ProvinceName",
        "shotLocation",
        "LRFTargetAbsAlt",
        "LRFTargetAlt",
        "coverage",
        "suburb",
        "postcode",
    ],
)
def test_location_properties_are_recognised_in_any_namespace(name: str) -> None:
    assert is_location_property(f"{{urn:drone}}{name}")


@pytest.mark.parametrize(
    "name",
    [
        "Opacity",
        "Replaced",
        "SubjectLocation",
        "CiAdrCity",
        "Status",
        "LicensorCity",
        "Relation",
        "Alt",
        "AltTextAccessibility",
        "altTapeName",
    ],
)
def test_similar_property_names_are_kept(name: str) -> None:
    assert not is_location_property(f"{{urn:x}}{name}")


def test_georeferences_are_dropped(tmp_path: Path) -> None:
    path = tmp_path / "map.tif"
    doubles = struct.pack("<3d", 10.0, 10.0, 0.0)
    Image.fromarray(np.zeros((8, 8, 3), np.uint8)).save(path, tiffinfo={33_550: (10.0, 10.0, 0.0)})
    assert doubles in path.read_bytes()
    photo = open_photo(path)
    export(Renderer(photo, BICUBIC), plan_export(ExportJob(tmp_path / "a.tif", scale=2.0), photo))
    assert doubles not in (tmp_path / "a.tif").read_bytes()


COMPANION_XMP = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF
 xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:q1="http://ns.google.com/photos/1.0/camera/"
 xmlns:q2="http://ns.google.com/photos/1.0/container/"
 xmlns:q3="http://ns.google.com/photos/1.0/container/item/"
 xmlns:q4="http://ns.adobe.com/hdr-gain-map/1.0/" xmlns:q5="http://ns.adobe.com/xmp/note/"
 xmlns:op="http://ns.oplus.com/photos/1.0/camera/" xmlns:v="http://ns.vivo.com/photos/1.0/camera/"
 xmlns:mi="http://ns.xiaomi.com/photos/1.0/camera/">%s</r:RDF></x:xmpmeta>"""
AS_ATTRIBUTES = """<r:Description r:about="" q1:MotionPhoto="1" q1:MotionPhotoVersion="77123"
 q4:GainMapMax="77123" q5:HasExtendedXMP="77123" op:VideoLength="77123" op:OLivePhotoVersion="77123"
 v:MotionPhotoVersion="77123" mi:XMPMeta="77123" dc:source="kept"/>"""
AS_ELEMENTS = """<r:Description r:about=""><q1:MotionPhoto>1</q1:MotionPhoto>
 <q4:GainMapMax><r:Seq><r:li>77123</r:li><r:li>77123</r:li></r:Seq></q4:GainMapMax>
 <q2:Directory><r:Seq><r:li r:parseType="Resource"><q2:Item r:parseType="Resource">
 <q3:Semantic>GainMap</q3:Semantic><q3:Length>77123</q3:Length></q2:Item></r:li>
 <r:li><r:Description><q2:Item q3:Semantic="MotionPhoto" q3:Length="77123"/></r:Description>
 </r:li></r:Seq></q2:Directory><q5:HasExtendedXMP>77123</q5:HasExtendedXMP>
 <op:VideoLength>77123</op:VideoLength><v:MotionPhotoVersion>77123</v:MotionPhotoVersion>
 <dc:relation><r:Bag><r:li r:parseType="Resource"><v:LivePhotoId>77123</v:LivePhotoId></r:li>
 <r:li><q2:Item q3:Semantic="GainMap"/></r:li></r:Bag></dc:relation>
 <dc:source>kept</dc:source></r:Description>"""
EXTENSION = b"http://ns.adobe.com/xmp/extension/\0" + b"77123".rjust(32, b"A") + bytes(8)


@pytest.mark.parametrize("form", [AS_ATTRIBUTES, AS_ELEMENTS], ids=["attributes", "elements"])
@pytest.mark.parametrize("suffix", FORMATS)
def test_references_of_any_vendor_and_form_are_dropped(
    tmp_path: Path, form: str, suffix: str
) -> None:
    photo, out = tmp_path / "photo.jpg", tmp_path / f"out{suffix}"
    Image.fromarray(PHOTO.pixels).save(photo, xmp=(COMPANION_XMP % form).encode())
    content, extension = photo.read_bytes(), EXTENSION + XMP
    segment = b"\xff\xe1" + struct.pack(">H", len(extension) + 2) + extension
    photo.write_bytes(content[:2] + segment + content[2:])
    assert main(["upscale", str(photo), "-o", str(out), "--scale", "2", "--model", "bicubic"]) == 0
    written = out.read_bytes()
    for promise in (b"MotionPhoto", b"LivePhoto", b"GainMap", b"HasExtendedXMP", b"77123", b"7654"):
        assert promise not in written
    assert (b"kept" in written) == (suffix != ".bmp")
