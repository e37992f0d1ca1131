"""`leafscope-cli explain`: one HTML file with its pictures."""

from __future__ import annotations

import io
from base64 import b64decode
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from tiny import noise

from leafscope.core.__main__ import main


class Page(HTMLParser):
    """The pictures, links and text of a page."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.pictures: list[NDArray[np.uint8]] = []
        self.links: list[str] = []
        self.addresses: list[str] = []
        self.text = ""
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "a":
            self.links.append(values["href"] or "")
        for name in ("src", "srcset", "href"):
            if tag != "a" and values.get(name):
                self.addresses.append(values[name] or "")
        if tag == "img":
            data = b64decode((values["src"] or "").partition("base64,")[2])
            self.pictures.append(np.asarray(Image.open(io.BytesIO(data))))

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "<b>photo & co.png"
    Image.fromarray(noise(60, 50).pixels).save(path)
    return path


def explain(photo: Path, out: Path, *options: str) -> int:
    command = ["explain", str(photo), "-o", str(out), "--model", "leaf-s", "--device", "cpu"]
    return main([*command, *options])


def test_the_page_shows_input_model_and_output(photo: Path, tmp_path: Path) -> None:
    out = tmp_path / "how.html"
    assert explain(photo, out, "--at", "30,20", "--scale", "4") == 0
    page = Page(out)
    overview, source, features, smooth, added, seen = page.pictures
    assert np.array_equal(overview, noise(60, 50).pixels)
    assert source.shape == features.shape
    assert f"used {source.shape[1]} × {source.shape[0]} pixels of your photo" in page.text
    assert smooth.shape == added.shape == seen.shape
    changed = np.abs(seen.astype(int) - smooth) > 16
    brighter = seen.astype(int) > smooth
    assert np.all((added[changed] > 127) == brighter[changed])
    assert "<b>photo & co.png, enlarged 4×" in page.text
    assert "4× is within the range" in page.text
    assert "Scaled back down, the result differs from your photo by" in page.text
    assert "https://arxiv.org/abs/2012.09161" in page.links


def test_the_page_contains_all_its_pictures(photo: Path, tmp_path: Path) -> None:
    out = tmp_path / "how.html"
    assert explain(photo, out, "--at", "0,0", "--scale", "8") == 0
    page = Page(out)
    assert all(address.startswith("data:image/png;base64,") for address in page.addresses)
    assert "8× is beyond the trained range" in page.text


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--at", "60,20"], "outside the photo"),
        (["--at", "5,5", "--scale", "1"], "no model runs"),
        (["--at", "5,5", "--model", "bicubic"], "Choose a model"),
    ],
)
def test_what_cannot_be_explained_is_reported(
    photo: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    options: list[str],
    message: str,
) -> None:
    out = tmp_path / "how.html"
    out.write_text("old")
    assert explain(photo, out, *options) == 2
    assert message in capsys.readouterr().err
    assert out.read_text() == "old"


def test_the_photo_is_never_overwritten(photo: Path) -> None:
    before = photo.read_bytes()
    assert explain(photo, photo, "--at", "5,5") == 2
    assert photo.read_bytes() == before
