"""Damaged pixels are refused or reported where checksums or the decoder reveal them."""

from __future__ import annotations

import io
import json
import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mutants
import numpy as np
import pytest
from PIL import Image

from leafscope.core.__main__ import main
from leafscope.core.errors import PhotoError
from leafscope.core.photo import open_photo

DATA = Path(__file__).parents[2] / "shared" / "data"
WARNING = "appears to be damaged: parts of the image may be wrong."


def picture(mode: str = "RGB") -> Image.Image:
    """Return smooth colours with grain and edges, as in photos."""
    rng = np.random.default_rng(0)
    vertical, horizontal = np.mgrid[:150, :200]
    light = (
        128 + 90 * np.sin(horizontal / 17) * np.cos(vertical / 23) + rng.normal(0, 9, (150, 200))
    )
    light[40:90, 60:120] += 60
    colours = np.stack([light, np.roll(light, 30, 1), 255 - light], 2)
    return Image.fromarray(colours.clip(0, 255).astype(np.uint8)).convert(mode)


def encoded(kind: str, mode: str = "RGB", **options: Any) -> bytes:
    file = io.BytesIO()
    picture(mode).save(file, kind, **options)
    return file.getvalue()


@pytest.fixture
def is_damaged(tmp_path: Path) -> Callable[[bytes], bool | None]:
    """Open a file and return whether it is reported as damaged; None if it is refused."""

    def check(content: bytes) -> bool | None:
        path = tmp_path / "a.bin"
        path.write_bytes(content)
        try:
            return open_photo(path).damaged
        except PhotoError:
            return None

    return check


# What precedes the encoded pixels, and how many of a hundred flipped bits are noticed at least.
KINDS: dict[str, tuple[Callable[[], bytes], bytes, int]] = {
    "WebP": (lambda: encoded("WEBP", quality=88), b"VP8 ", 90),
    "PNG": (lambda: encoded("PNG"), b"IDAT", 99),
    "PNG in an icon": (lambda: encoded("ICO", "RGBA", sizes=[(128, 96)]), b"IDAT", 99),
    "deflated TIFF": (lambda: encoded("TIFF", compression="tiff_adobe_deflate"), b"II*\0", 99),
    "LZMA TIFF": (lambda: encoded("TIFF", compression="lzma"), b"II*\0", 99),
}


@pytest.mark.parametrize("kind", KINDS)
def test_flipped_bits_are_refused_or_reported(
    kind: str, is_damaged: Callable[[bytes], bool | None]
) -> None:
    make, mark, at_least = KINDS[kind]
    content = make()
    assert is_damaged(content) is False
    begin = content.index(mark) + (len(mark) + 12 if mark != b"II*\0" else 1500)
    rng, outcomes = random.Random(kind), Counter[bool | None]()  # noqa: S311 - not for security
    for _ in range(100):
        changed = bytearray(content)
        changed[rng.randrange(begin, len(content) - 1200)] ^= 1 << rng.randrange(8)
        outcomes[is_damaged(bytes(changed))] += 1
    assert outcomes[True] + outcomes[None] >= at_least, outcomes


@pytest.mark.parametrize(
    "kind", [kind for kind in mutants.KINDS if kind not in mutants.UNSUPPORTED]
)
def test_no_good_file_is_reported(tmp_path: Path, kind: str) -> None:
    path = tmp_path / ("a.dng" if kind == mutants.RAW else "a.bin")
    path.write_bytes(mutants.KINDS[kind]())
    assert not open_photo(path).damaged


@pytest.mark.slow
@pytest.mark.skipif(not DATA.is_dir(), reason="the data sets are missing")
def test_no_webp_of_the_data_sets_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "a.webp"
    qualities: list[dict[str, Any]] = [{"quality": quality} for quality in (5, 75, 100)]
    for source in sorted(DATA.rglob("*.png"))[::3]:
        with Image.open(source) as opened:
            image = opened.convert("RGB")
        for options in (*qualities, {"lossless": True}):
            image.save(path, "WEBP", **options)
            assert not open_photo(path).damaged, (source, options)


def test_the_command_line_continues_with_a_warning(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = encoded("WEBP", quality=88)
    middle = len(content) // 2
    damaged = tmp_path / "damaged.webp"
    damaged.write_bytes(content[:middle] + bytes(200) + content[middle + 200 :])
    out = str(tmp_path / "out.png")
    command = ["upscale", str(damaged), "-o", out, "--scale", "2", "--model", "bicubic"]
    assert main(command) == 0
    assert capsys.readouterr().err.count(f"leafscope-cli: damaged.webp {WARNING}\n") == 1
    assert main(["info", "--json", str(damaged)]) == 0
    assert json.loads(capsys.readouterr().out)["damaged"] is True
    assert main(["info", str(damaged)]) == 0
    assert "state        appears to be damaged" in capsys.readouterr().out
