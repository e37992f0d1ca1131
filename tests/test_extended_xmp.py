"""XMP beyond the 64 kB of a JPEG segment is read and written."""

from __future__ import annotations

import dataclasses
import hashlib
import io
import json
import re
import shutil
import struct
import subprocess
from pathlib import Path

import pytest
from PIL import Image
from tiny import noise

from leafscope.core.engine import Renderer
from leafscope.core.export import ExportJob, export, plan_export
from leafscope.core.photo import Photo, open_photo
from leafscope.core.resample import Interpolation

SUFFIXES = ["jpg", "png", "tif", "webp", "avif"]
EXTENSION = b"http://ns.adobe.com/xmp/extension/\0"
TEXT = "".join(f"Grün {k:05} " for k in range(9000)).strip()
needs_exiftool = pytest.mark.skipif(shutil.which("exiftool") is None, reason="there is no exiftool")


def packet(properties: str, attributes: str = "") -> bytes:
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-'
        f'syntax-ns#"><rdf:Description rdf:about="" {attributes} '
        'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/">{properties}</rdf:Description></rdf:RDF>'
        "</x:xmpmeta>"
    ).encode()


def description(text: str) -> str:
    item = f'<rdf:li xml:lang="x-default">{text}</rdf:li>'
    return f"<dc:description><rdf:Alt>{item}</rdf:Alt></dc:description>"


def segment(data: bytes) -> bytes:
    return b"\xff\xe1" + struct.pack(">H", len(data) + 2) + data


def long_jpeg(path: Path, *, lacks_a_part: bool = False) -> Path:
    """Write a JPEG with a title in its packet and a long description in the extension."""
    extended = packet(description(TEXT))
    digest = hashlib.md5(extended).hexdigest().upper()  # noqa: S324 - as the format has it
    note = f'xmlns:xmpNote="http://ns.adobe.com/xmp/note/" xmpNote:HasExtendedXMP="{digest}"'
    main = packet("<photoshop:Headline>Short</photoshop:Headline>", note)
    segments = [segment(b"http://ns.adobe.com/xap/1.0/\0" + main)]
    for start in range(0, len(extended), 60_000):
        head = EXTENSION + digest.encode() + struct.pack(">LL", len(extended), start)
        segments.append(segment(head + extended[start : start + 60_000]))
    segments[1:] = segments[:0:-1]  # in any order
    if lacks_a_part:
        del segments[1]
    buffer = io.BytesIO()
    Image.new("RGB", (20, 10)).save(buffer, "JPEG", extra=b"".join(segments))
    path.write_bytes(buffer.getvalue())
    return path


def exported(photo: Photo, path: Path) -> Path:
    export(Renderer(photo, Interpolation.BICUBIC), plan_export(ExportJob(path, scale=1.0), photo))
    return path


def read_xmp(path: Path) -> dict[str, str]:
    names = ("XMP:Description", "XMP:Headline", "XMP:CreatorTool", "Warning")
    command = ["exiftool", "-json", *(f"-{name}" for name in names), str(path)]
    (found,) = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    return dict(found)


@needs_exiftool
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_long_description_is_kept(tmp_path: Path, suffix: str) -> None:
    source = long_jpeg(tmp_path / "camera.jpg")
    assert read_xmp(source)["Description"] == TEXT
    copy = exported(open_photo(source), tmp_path / f"a.{suffix}")
    for path in (copy, exported(open_photo(copy), tmp_path / "again.jpg")):
        found = read_xmp(path)
        assert found["Description"] == TEXT
        assert found["Headline"] == "Short"
        assert found["CreatorTool"].startswith("Leafscope")
        assert "Warning" not in found


def test_a_packet_without_its_rest_is_kept(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    photo = open_photo(long_jpeg(tmp_path / "a.jpg", lacks_a_part=True))
    assert photo.xmp is not None
    assert b"Short" in photo.xmp
    assert "skipped the rest of the XMP" in caplog.text


@needs_exiftool
@pytest.mark.parametrize("length", [64_000, 65_000, 65_419, 65_504])
@pytest.mark.parametrize("attributes", [False, True])
def test_a_nearly_full_segment_leaves_room_for_our_own(
    tmp_path: Path, length: int, attributes: bool
) -> None:
    empty = packet("", 'photoshop:Headline=""') if attributes else packet(description(""))
    text = "x" * (length - len(empty))
    own = packet("", f'photoshop:Headline="{text}"') if attributes else packet(description(text))
    assert len(own) == length
    source = tmp_path / "camera.jpg"
    Image.new("RGB", (20, 10)).save(source, xmp=own)
    found = read_xmp(exported(open_photo(source), tmp_path / "a.jpg"))
    assert found["Headline" if attributes else "Description"] == text
    assert found["CreatorTool"].startswith("Leafscope")


def test_many_short_properties_are_divided(tmp_path: Path) -> None:
    many = "".join(f"<photoshop:P{k}>{k:040}</photoshop:P{k}>" for k in range(4000))
    photo = dataclasses.replace(noise(20, 10), xmp=packet(many))
    again = open_photo(exported(photo, tmp_path / "a.jpg"))
    assert again.xmp is not None
    assert len(set(re.findall(rb":P(\d+)>", again.xmp))) == 4000
