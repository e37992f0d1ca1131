"""Output file names of `leafscope-cli upscale`."""

from __future__ import annotations

from pathlib import Path

import pytest

from leafscope.core.errors import ExportError
from leafscope.core.export.batch import Naming

PHOTOS = [Path("in/ä.jpg"), Path("in/b.tif"), Path("other/c.heic")]


def names(out: str, photos: list[Path] = PHOTOS, wanted: str | None = None) -> list[str]:
    return [path.as_posix() for path in Naming(out, "3.7x", "leaf-m", wanted).paths(photos)]


def test_single_photo_gets_the_given_name() -> None:
    assert names("large.png", PHOTOS[:1]) == ["large.png"]
    assert names("LARGE.PNG", PHOTOS[:1]) == ["LARGE.PNG"]


def test_several_photos_keep_their_names_in_a_folder() -> None:
    for out in ("out", "out/"):
        assert names(out) == ["out/ä.jpg", "out/b.tif", "out/c.png"]


def test_single_photo_can_be_written_to_a_folder(tmp_path: Path) -> None:
    assert names("out/", PHOTOS[:1]) == ["out/ä.jpg"]
    assert names(str(tmp_path), PHOTOS[:1]) == [(tmp_path / "ä.jpg").as_posix()]


def test_existing_folder_is_not_a_pattern(tmp_path: Path) -> None:
    folder = tmp_path / "{strange}"
    folder.mkdir()
    assert names(str(folder), PHOTOS[:1]) == [(folder / "ä.jpg").as_posix()]


def test_pattern_is_filled_in() -> None:
    assert names("{model}/{index}-{name}@{scale}.webp") == [
        "leaf-m/1-ä@3.7x.webp",
        "leaf-m/2-b@3.7x.webp",
        "leaf-m/3-c@3.7x.webp",
    ]


def test_other_text_in_braces_is_kept() -> None:
    assert names("{name.__class__}.png", PHOTOS[:1]) == ["{name.__class__}.png"]


def test_index_is_padded_with_zeros() -> None:
    photos = [Path(f"in/{letter}.png") for letter in "abcdefghijkl"]
    found = names("{index}.png", photos)
    assert (found[0], found[-1]) == ("01.png", "12.png")
    assert found == sorted(found)


@pytest.mark.parametrize("out", ["out/", "out/{name}", "out/{name}-{scale}", "out/{scale}.{name}"])
def test_format_comes_from_the_option_or_the_photo(out: str) -> None:
    assert [Path(name).suffix for name in names(out)] == [".jpg", ".tif", ".png"]
    for wanted in ("webp", ".webp", "WEBP"):
        assert [Path(name).suffix for name in names(out, wanted=wanted)] == [".webp"] * 3


def test_format_option_must_match_the_suffix() -> None:
    assert names("large.jpeg", PHOTOS[:1], "jpg") == ["large.jpeg"]
    with pytest.raises(ExportError, match=r"large\.png doesn't match the format jpg"):
        names("large.png", PHOTOS[:1], "jpg")


@pytest.mark.parametrize(
    ("out", "photos", "words"),
    [
        ("out.png", PHOTOS, r"out\.png is a single file, but there are 3 photos\. Give a folder"),
        ("{name}-{size}.png", PHOTOS, r"Unknown placeholder {size} in {name}-{size}\.png"),
        ("{scale}.png", PHOTOS, r"ä\.jpg and .*b\.tif would both be written to 3\.7x\.png"),
        ("out", [Path("a/1.png"), Path("b/1.png")], r"would both be written to .*1\.png"),
        ("out", [Path("a/1.png")] * 2, r"would both be written to .*1\.png"),
        ("in/ä.jpg", PHOTOS[:1], r"ä\.jpg is one of the input photos"),
        ("{index}.png", [Path("2.png"), Path("1.png")], r"1\.png is one of the input photos"),
    ],
)
def test_conflicting_outputs_are_refused(out: str, photos: list[Path], words: str) -> None:
    with pytest.raises(ExportError, match=words):
        names(out, photos)


def test_symbolic_links_are_resolved(tmp_path: Path) -> None:
    photo = tmp_path / "photo.png"
    photo.touch()
    (tmp_path / "link.png").symlink_to(photo)
    with pytest.raises(ExportError, match="is one of the input photos"):
        names(str(tmp_path / "link.png"), [photo])


def test_unknown_format_is_refused() -> None:
    with pytest.raises(ExportError, match=r"Can't export to gif\. Choose one of png, jpg"):
        Naming("out", "2x", "bicubic", "gif")


def test_standard_output_is_refused() -> None:
    with pytest.raises(ExportError, match="standard output"):
        names("-", PHOTOS[:1])
    assert names("./-.png", PHOTOS[:1]) == ["-.png"]
