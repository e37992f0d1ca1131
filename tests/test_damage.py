"""A file whose pixels are damaged is refused or told as far as it can be known, and no good one."""

from __future__ import annotations

import io
import json
import random
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mutants
import numpy as np
import pytest
import tifffile
from PIL import Image

from leafscope.core.__main__ import main
from leafscope.core.errors import PhotoError
from leafscope.core.photo import open_photo

DATA = Path(__file__).parents[2] / "shared" / "data"
SIZE = (200, 150)
WORDS = "seems to be damaged: parts of the picture may be wrong."


def picture(mode: str = "RGB", size: tuple[int, int] = SIZE) -> Image.Image:
    """Return smooth colours with grain and edges, as photos have them."""
    rng = np.random.default_rng(0)
    vertical, horizontal = np.mgrid[: size[1], : size[0]]
    light = (
        128 + 90 * np.sin(horizontal / 17) * np.cos(vertical / 23) + rng.normal(0, 9, size[::-1])
    )
    light[40:90, 60:120] += 60
    colours = np.stack([light, np.roll(light, 30, 1), 255 - light], 2)
    return Image.fromarray(colours.clip(0, 255).astype(np.uint8)).convert(mode)


def encoded(kind: str, mode: str = "RGB", **options: Any) -> bytes:
    file = io.BytesIO()
    picture(mode).save(file, kind, **options)
    return file.getvalue()


def deep_tiff() -> bytes:
    file = io.BytesIO()
    values = np.asarray(picture()).astype(np.uint16) * 257
    tifffile.imwrite(file, values, photometric="rgb", compression="lzw", predictor=True)
    return file.getvalue()


@pytest.fixture
def is_damaged(tmp_path: Path) -> Callable[[bytes], bool | None]:
    """Tell of a file whether it is told damaged; None where it is refused."""

    def look(content: bytes) -> bool | None:
        path = tmp_path / "a.bin"
        path.write_bytes(content)
        try:
            return open_photo(path).damaged
        except PhotoError:
            return None

    return look


# What stands before the coded pixels, and how many of a hundred changed bits are refused or told.
KINDS: dict[str, tuple[Callable[[], bytes], bytes, int]] = {
    "JPEG": (lambda: encoded("JPEG", quality=88), b"\xff\xda", 12),
    "grey JPEG": (lambda: encoded("JPEG", "L", quality=88), b"\xff\xda", 12),
    "CMYK JPEG": (lambda: encoded("JPEG", "CMYK", quality=88), b"\xff\xda", 6),
    "JPEG with restarts": (
        lambda: encoded("JPEG", quality=88, restart_marker_rows=1),
        b"\xff\xda",
        12,
    ),
    "progressive JPEG": (
        lambda: encoded("JPEG", quality=88, progressive=True),
        b"\xff\xda",
        30,
    ),
    "JPEG in TIFF": (lambda: encoded("TIFF", compression="jpeg"), b"\xff\xda", 6),
    "WebP": (lambda: encoded("WEBP", quality=88), b"VP8 ", 90),
    "GIF": (lambda: encoded("GIF", "P"), b",\0\0\0\0", 40),
    "LZW TIFF": (lambda: encoded("TIFF", compression="tiff_lzw"), b"II*\0", 30),
    "LZW TIFF of 16 bits": (deep_tiff, b"II*\0", 40),
    "PNG": (lambda: encoded("PNG"), b"IDAT", 99),
    "PNG in an icon": (lambda: encoded("ICO", "RGBA", sizes=[(128, 96)]), b"IDAT", 99),
}


@pytest.mark.parametrize("kind", KINDS)
def test_changed_bits_are_refused_or_told(
    kind: str, is_damaged: Callable[[bytes], bool | None]
) -> None:
    make, mark, at_least = KINDS[kind]
    content = make()
    assert is_damaged(content) is False
    begin = content.index(mark) + (len(mark) + 12 if mark != b"II*\0" else 1500)
    rng, outcomes = random.Random(kind), Counter[bool | None]()  # noqa: S311 - may be known
    for _ in range(100):
        changed = bytearray(content)
        changed[rng.randrange(begin, len(content) - 1200)] ^= 1 << rng.randrange(8)
        outcomes[is_damaged(bytes(changed))] += 1
    assert outcomes[True] + outcomes[None] >= at_least, outcomes


@pytest.mark.parametrize(
    "options", [{}, {"progressive": True}, {"restart_marker_rows": 1}, {"restart_marker_blocks": 5}]
)
def test_a_jpeg_with_a_hole_is_told(
    options: dict[str, Any], is_damaged: Callable[[bytes], bool | None]
) -> None:
    content = encoded("JPEG", quality=88, **options)
    middle = len(content) // 2
    for missing in (256, 2000):
        assert is_damaged(content[:middle] + content[middle + missing :])
    assert is_damaged(content[:middle] + b"\xff\xd9")  # as a rescued file ends


def test_a_jpeg_whose_restarts_are_out_of_order_is_told(
    is_damaged: Callable[[bytes], bool | None],
) -> None:
    content = encoded("JPEG", quality=88, restart_marker_rows=1)
    second, third = content.index(b"\xff\xd1"), content.index(b"\xff\xd2")
    fourth = content.index(b"\xff\xd3")
    swapped = content[:second] + content[third:fourth] + content[second:third] + content[fourth:]
    assert is_damaged(swapped)


TAILS = {
    "nothing": b"",
    "zeros": bytes(5000),
    "ones": b"\xff" * 333,
    "another end": b"\xff\xd9",
    "another picture": encoded("JPEG", quality=50),
    "half a picture": encoded("JPEG", quality=50)[:3000],
    "a film": b"\0\0\0\x18ftypmp42" + random.Random(1).randbytes(4000),  # noqa: S311
    "a phone's trailer": b"\0\0\x01\x0a\x0e\0\0\0Image_UTC_Data1417\0SEFHk\0\0\0SEFT",
}


@pytest.mark.parametrize("tail", TAILS)
@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
@pytest.mark.parametrize("progressive", [False, True])
def test_what_follows_a_jpeg_is_no_damage(
    is_damaged: Callable[[bytes], bool | None], tail: str, mode: str, progressive: bool
) -> None:
    content = encoded("JPEG", mode, quality=85, progressive=progressive)
    assert is_damaged(content + TAILS[tail]) is False


@pytest.mark.parametrize("padding", [bytes(64), b"\xff" * 5, b"\xff" * 500])
@pytest.mark.parametrize("progressive", [False, True])
def test_padding_before_the_end_of_a_jpeg_is_no_damage(
    is_damaged: Callable[[bytes], bool | None], padding: bytes, progressive: bool
) -> None:
    content = encoded("JPEG", quality=85, progressive=progressive)
    assert is_damaged(content[:-2] + padding + content[-2:]) is False


@pytest.mark.skipif(shutil.which("jpegtran") is None, reason="there is no jpegtran")
@pytest.mark.parametrize(
    "options",
    [["-arithmetic"], ["-arithmetic", "-progressive"], ["-restart", "1B"], ["-optimize"]],
)
def test_other_codings_of_jpeg_are_no_damage(
    is_damaged: Callable[[bytes], bool | None], options: list[str]
) -> None:
    file = io.BytesIO()
    picture(size=(900, 700)).save(file, "JPEG", quality=98, subsampling=0)
    command = ["jpegtran", *options]
    made = subprocess.run(command, input=file.getvalue(), capture_output=True, check=True).stdout
    assert len(made) > 2**16  # more than Pillow reads at once
    assert is_damaged(made) is False


@pytest.mark.skipif(shutil.which("jpegtran") is None, reason="there is no jpegtran")
@pytest.mark.parametrize("scans", ["0;1;2;", "0;1 2;"])
def test_scans_of_single_colours_are_no_damage(
    tmp_path: Path, is_damaged: Callable[[bytes], bool | None], scans: str
) -> None:
    (tmp_path / "scans").write_text(scans)
    command = ["jpegtran", "-restart", "7B", "-scans", str(tmp_path / "scans")]
    content = encoded("JPEG", quality=85)
    made = subprocess.run(command, input=content, capture_output=True, check=True).stdout
    assert is_damaged(made) is False
    assert is_damaged(made[: len(made) // 2] + made[len(made) // 2 + 300 :])


@pytest.mark.parametrize("kind", [kind for kind in mutants.KINDS if kind not in mutants.UNREAD])
def test_no_good_file_is_told(tmp_path: Path, kind: str) -> None:
    path = tmp_path / ("a.dng" if kind == mutants.RAW else "a.bin")
    path.write_bytes(mutants.KINDS[kind]())
    assert not open_photo(path).damaged


@pytest.mark.slow
@pytest.mark.skipif(not DATA.is_dir(), reason="the data sets aren't there")
def test_no_photo_of_the_data_sets_is_told_in_any_format(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    ways: list[tuple[str, dict[str, Any]]] = [
        *(("JPEG", {"quality": quality}) for quality in (5, 75, 100)),
        *(("JPEG", {"quality": 85, "progressive": True, "subsampling": k}) for k in range(3)),
        *(("JPEG", {"quality": 85, "restart_marker_blocks": n}) for n in (1, 7)),
        *(("WEBP", {"quality": quality}) for quality in (5, 75, 100)),
        ("WEBP", {"lossless": True}),
        *(("TIFF", {"compression": name}) for name in ("tiff_lzw", "packbits", "jpeg")),
    ]
    for source in sorted(DATA.rglob("*.png"))[::3]:
        with Image.open(source) as opened:
            image = opened.convert("RGB")
        for kind, options in ways:
            image.save(path, kind, **options)
            assert not open_photo(path).damaged, (source, kind, options)
        for colours in (2, 16, 256):
            image.quantize(colours).save(path, "GIF")
            assert not open_photo(path).damaged, (source, colours)


@pytest.fixture
def with_hole(tmp_path: Path) -> Path:
    content = encoded("JPEG", quality=88)
    path = tmp_path / "hurt.jpg"
    path.write_bytes(content[:5000] + content[5600:])
    return path


def test_the_command_line_goes_on_with_a_warning(
    with_hole: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "out.png")
    command = ["upscale", str(with_hole), "-o", out, "--scale", "2", "--model", "bicubic"]
    assert main(command) == 0
    assert capsys.readouterr().err.count(f"leafscope-cli: hurt.jpg {WORDS}\n") == 1
    assert main(["info", "--json", str(with_hole)]) == 0
    assert json.loads(capsys.readouterr().out)["damaged"] is True
    assert main(["info", str(with_hole)]) == 0
    assert "state        seems to be damaged" in capsys.readouterr().out
