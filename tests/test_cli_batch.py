"""`leafscope-cli upscale` with several photos, and its file options."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image
from PIL.ExifTags import IFD, Base
from tiny import noise

from leafscope.core.__main__ import main
from leafscope.core.export import MetadataPolicy
from leafscope.core.export.presets import (
    BUILT_IN,
    ExportSettings,
    load_presets,
    presets_path,
    save_preset,
)
from leafscope.core.export.sizing import OutputSize
from leafscope.core.geometry import Size
from leafscope.core.methods import Method
from leafscope.core.models import Model, load_model
from leafscope.core.photo import Photo, open_photo

BICUBIC = ["--model", "bicubic", "--device", "cpu"]


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Return a folder with two photos and an invalid file."""
    folder = tmp_path / "in"
    folder.mkdir()
    Image.fromarray(noise(40, 30).pixels).save(folder / "a.png", dpi=(72, 72))
    Image.fromarray(noise(20, 30, seed=1).pixels).save(folder / "é あ.jpg", exif=_exif())
    (folder / "bad.png").write_bytes(b"not an image")
    return folder


def _exif() -> Image.Exif:
    exif = Image.Exif()
    exif[Base.Model] = "Camera"
    exif.get_ifd(IFD.GPSInfo).update({1: "N", 2: (48.0, 0.0, 0.0)})
    return exif


def test_failing_photo_does_not_stop_the_batch(
    photos: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    inputs = [str(photos / name) for name in ("bad.png", "a.png", "é あ.jpg")]
    out = photos.parent / "new" / "folder"
    assert main(["upscale", *inputs, "-o", str(out), "--scale", "2", *BICUBIC]) == 1
    assert open_photo(out / "a.png").size == Size(80, 60)
    assert open_photo(out / "é あ.jpg").size == Size(40, 60)
    shown, err = capsys.readouterr()
    assert shown == ""
    assert err.splitlines() == [
        f"leafscope-cli: {inputs[0]}: bad.png isn't an image that Leafscope can read.",
        f"{out / 'a.png'} (bicubic, cpu)",
        f"{out / 'é あ.jpg'} (bicubic, cpu)",
    ]


def test_exit_code_is_2_if_all_fail(photos: Path, capsys: pytest.CaptureFixture[str]) -> None:
    inputs = [str(photos / name) for name in ("bad.png", "none.png")]
    out = photos.parent / "out"
    assert main(["upscale", *inputs, "-o", str(out), "--scale", "2", *BICUBIC]) == 2
    assert capsys.readouterr().err.count("\n") == 2
    assert not out.exists()


def test_json_prints_one_object_per_photo(photos: Path, capsys: pytest.CaptureFixture[str]) -> None:
    inputs = [str(photos / "a.png"), str(photos / "bad.png")]
    pattern = str(photos.parent / "{name}-{scale}.tif")
    command = ["upscale", *inputs, "-o", pattern, "--size", "100x", *BICUBIC, "--json"]
    assert main(command) == 1
    done, failed = map(json.loads, capsys.readouterr().out.splitlines())
    out = photos.parent / "a-100x.tif"
    assert done.pop("seconds") >= 0
    assert done == {
        "input": inputs[0],
        "output": str(out),
        "width": 100,
        "height": 75,
        "scale": 2.5,
        "model": "bicubic",
        "device": "cpu",
        "bytes": out.stat().st_size,
    }
    assert failed == {
        "input": inputs[1],
        "error": "bad.png isn't an image that Leafscope can read.",
    }


def test_model_is_loaded_once_per_batch(photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[str] = []

    def load(name: str) -> Model:
        loaded.append(name)
        return load_model(name)

    monkeypatch.setattr("leafscope.core.engine.factory.load_model", load)
    inputs = [str(photos / name) for name in ("a.png", "é あ.jpg")]
    out = str(photos.parent / "out")
    assert main(["upscale", *inputs, "-o", out, "--scale", "1.5", "--model", "leaf-s"]) == 0
    assert loaded == ["leaf-s"]


def test_identical_outputs_are_refused_before_reading(
    photos: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    inputs = [str(photos / "bad.png"), str(photos / "a.png")]
    out = str(photos.parent / "same.png")
    assert main(["upscale", *inputs, "-o", out, "--scale", "2", *BICUBIC]) == 2
    pattern = str(photos.parent / "{scale}.png")
    assert main(["upscale", *inputs, "-o", pattern, "--scale", "2", *BICUBIC]) == 2
    assert capsys.readouterr().err.count("\n") == 2
    assert list(photos.parent.iterdir()) == [photos]


def test_photo_can_be_a_file_url(photos: Path) -> None:
    out = photos.parent / "out.png"
    source = (photos / "é あ.jpg").as_uri()
    assert "%" in source
    assert main(["upscale", source, "-o", str(out), "--scale", "2", *BICUBIC]) == 0
    assert open_photo(out).size == Size(40, 60)


@pytest.mark.parametrize(
    ("options", "size"),
    [
        (["--size", "100x"], Size(100, 75)),
        (["--size", "x60"], Size(80, 60)),
        (["--size", "50X60"], Size(50, 60)),
        (["--width-cm", "2.54"], Size(300, 225)),
        (["--width-cm", "2.54", "--dpi", "100"], Size(100, 75)),
        (["--height-cm", "5.08", "--dpi", "30"], Size(80, 60)),
        (["--width-in", "2", "--dpi", "40"], Size(80, 60)),
        (["--size", "100x", "--crop", "0,0,10,20"], Size(100, 200)),
    ],
)
def test_missing_side_keeps_the_aspect_ratio(photos: Path, options: list[str], size: Size) -> None:
    out = photos.parent / "out.png"
    assert main(["upscale", str(photos / "a.png"), "-o", str(out), *options, *BICUBIC]) == 0
    assert open_photo(out).size == size


@pytest.mark.parametrize(
    ("options", "dpi"),
    [
        (["--scale", "2"], 72),
        (["--scale", "2", "--dpi", "240"], 240),
        (["--width-cm", "1"], 300),
        (["--width-cm", "1", "--dpi", "150"], 150),
    ],
)
def test_file_contains_the_requested_resolution(
    photos: Path, options: list[str], dpi: float
) -> None:
    out = photos.parent / "out.tif"
    assert main(["upscale", str(photos / "a.png"), "-o", str(out), *options, *BICUBIC]) == 0
    assert open_photo(out).dpi == pytest.approx((dpi, dpi), abs=0.1)


@pytest.mark.parametrize(
    ("options", "camera", "place"),
    [
        ([], True, True),
        (["--metadata", "without-place"], True, False),
        (["--metadata", "none"], False, False),
        (["--strip-metadata"], False, False),
    ],
)
def test_metadata_options_select_what_is_copied(
    photos: Path, options: list[str], camera: bool, place: bool
) -> None:
    out = photos.parent / "out.jpg"
    command = ["upscale", str(photos / "é あ.jpg"), "-o", str(out), "--scale", "2"]
    assert main([*command, *BICUBIC, *options]) == 0
    with Image.open(out) as image:
        exif = image.getexif()
        assert (exif.get(Base.Model) == "Camera") is camera
        assert bool(exif.get_ifd(IFD.GPSInfo)) is place


def test_file_options_change_the_encoding(photos: Path) -> None:
    source, out = str(photos / "a.png"), photos.parent / "out"
    command = ["upscale", source, "--scale", "1", *BICUBIC, "-o"]
    assert main([*command, f"{out}.tif", "--depth", "16"]) == 0
    assert tifffile.imread(f"{out}.tif").dtype == np.uint16
    assert main([*command, str(out), "--format", "webp", "--lossless"]) == 0
    assert np.array_equal(open_photo(f"{out}.webp").pixels, open_photo(source).pixels)
    assert main([*command, f"{out}.jpg"]) == 0
    assert main([*command, f"{out}-small.jpg", "--subsampling", "4:2:0"]) == 0
    whole, halved = (Path(f"{out}{end}.jpg").stat().st_size for end in ("", "-small"))
    assert halved < whole


def test_pages_are_counted_from_1(tmp_path: Path) -> None:
    source, out = tmp_path / "pages.tif", tmp_path / "out.png"
    pages = [Image.new("L", (8, 8), level) for level in (10, 200)]
    pages[0].save(source, save_all=True, append_images=pages[1:])
    command = ["upscale", str(source), "-o", str(out), "--scale", "2", *BICUBIC]
    for options, level in (([], 10), (["--page", "1"], 10), (["--page", "2"], 200)):
        assert main([*command, *options]) == 0
        assert np.unique(open_photo(out).pixels) == [level]


def test_huge_photo_needs_allow_huge(
    photos: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("leafscope.core.photo.MAX_PIXELS", 1000)
    out = photos.parent / "out.png"
    command = ["upscale", str(photos / "a.png"), "-o", str(out), "--scale", "2", *BICUBIC]
    assert main(command) == 2
    assert "Use --allow-huge" in capsys.readouterr().err
    assert main([*command, "--allow-huge"]) == 0
    assert open_photo(out).size == Size(80, 60)


def test_unknown_model_or_device_is_reported(
    photos: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    arguments = ["upscale", str(photos / "a.png"), "-o", str(photos.parent / "o.png"), "--scale=2"]
    for chosen, sentence in (
        (["--model", "nobody"], "Unknown model 'nobody'"),
        (["--model", "leaf-s+nobody@20"], "Unknown model 'nobody'"),
        (["--model", "n" * 300], "Unknown model 'nnn"),  # longer than a file's name
        (["--model", "leaf-s", "--device", "abacus"], "Unknown device 'abacus'"),
    ):
        assert main([*arguments, *chosen, "--json"]) == 2
        shown, err = capsys.readouterr()
        assert err.startswith(f"leafscope-cli: {sentence}")
        assert err.count("\n") == 1
        assert json.loads(shown)["error"].startswith(sentence)
    assert caplog.text == ""  # no traceback: these aren't faults of ours


def test_missing_automatic_model_affects_only_its_photos(
    photos: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def resolve(method: Method, photo: Photo) -> Method:
        is_jpeg = photo.path is not None and photo.path.suffix == ".jpg"
        return replace(method, name="nobody" if is_jpeg else "bicubic")

    monkeypatch.setattr("leafscope.core.engine.factory.resolve_method", resolve)
    inputs = [str(photos / name) for name in ("a.png", "é あ.jpg")]
    out = photos.parent / "out"
    assert main(["upscale", *inputs, "-o", f"{out}/", "--scale", "2", "--device", "cpu"]) == 1
    assert [path.name for path in out.iterdir()] == ["a.png"]
    assert f"{inputs[1]}: Unknown model 'nobody'" in capsys.readouterr().err


def test_a_preset_supplies_what_no_option_does(
    photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEAFSCOPE_DATA", str(photos.parent / "data"))
    preset = ExportSettings(
        OutputSize(width=120),
        "tif",
        metadata=MetadataPolicy.NONE,
        dpi=150.0,
        method=Method("nearest"),
        pattern="{index}-{name}-{scale}",
    )
    save_preset("for é", preset)
    inputs = [str(photos / name) for name in ("a.png", "é あ.jpg")]
    out = photos.parent / "out"
    assert main(["upscale", *inputs, "-o", str(out), "--preset", "for é"]) == 0
    first, second = (open_photo(out / name) for name in ("1-a-120x.tif", "2-é あ-120x.tif"))
    assert (first.size, second.size) == (Size(120, 90), Size(120, 180))
    assert first.dpi == (150, 150)
    assert not second.exif
    options = ["--format", "png", "--model", "bicubic", "--dpi", "300", "--metadata", "all"]
    options += ["--scale", "3"]
    assert main(["upscale", *inputs, "-o", str(out), "--preset", "for é", *options]) == 0
    second = open_photo(out / "2-é あ-3x.png")
    assert second.size == Size(60, 90)
    assert second.dpi == pytest.approx((300, 300), abs=0.01)
    assert second.exif


def test_built_in_presets_are_known_without_a_file(
    photos: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LEAFSCOPE_DATA", str(photos.parent / "data"))
    arguments = ["upscale", str(photos / "a.png"), "-o", str(photos.parent / "out"), *BICUBIC]
    assert main([*arguments[:3], f"{arguments[3]}/", *BICUBIC, "--preset", "2x PNG"]) == 0
    assert open_photo(photos.parent / "out" / "a-2x.png").size == Size(80, 60)
    assert main([*arguments, "--preset", "3x PNG"]) == 2
    assert "Unknown preset '3x PNG'. Choose one of '2x PNG', '4x PNG'" in capsys.readouterr().err


def test_presets_survive_a_damaged_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEAFSCOPE_DATA", str(tmp_path))
    settings = BUILT_IN["4x PNG"].to_dict()
    unknown = json.dumps({"w": {**settings, "method": "leaf-m+leaf-d@101"}})
    for content in ("", "[]", "{", '{"x": {}, "y": 3}', '{"z": {"size": {"scale": "a"}}}', unknown):
        presets_path().write_text(content, encoding="utf-8")
        assert load_presets() == BUILT_IN
    save_preset("mine", BUILT_IN["4x PNG"])
    assert load_presets() == {**BUILT_IN, "mine": BUILT_IN["4x PNG"]}
    save_preset("mine", None)
    assert load_presets() == BUILT_IN
