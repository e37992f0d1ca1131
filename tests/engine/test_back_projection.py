"""Back-projected pictures are nearer to the photo, and the same in every view and file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from frame_pixels import frame_rgb
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image
from tiny import noise, tiny_fixed, tiny_liif, tiny_spectral

from leafscope.core.__main__ import main
from leafscope.core.engine import Renderer, Upscaler, renderer_factory
from leafscope.core.engine.blend import BlendRenderer, blend_renderers
from leafscope.core.engine.compute import CPU
from leafscope.core.evaluation.evaluation import evaluate
from leafscope.core.export.output_metadata import is_reconstructed
from leafscope.core.frames import Stage
from leafscope.core.geometry import Axis, Box, Grid, Size, Viewport
from leafscope.core.methods import AUTO, Method, resolve_method
from leafscope.core.models import Model, load_model
from leafscope.core.models.checkpoint import Checkpoint
from leafscope.core.models.store import DATA_VARIABLE, Store
from leafscope.core.photo import Photo
from leafscope.core.resample import KERNELS, Interpolation, compute_taps, quantise

PHOTO = noise(150, 100)


MODELS: list[Model] = [tiny_spectral(), tiny_fixed()]
CONSISTENT = [model.with_back_projection() for model in MODELS]


def renderer(method: Upscaler, photo: Photo = PHOTO) -> Renderer:
    return Renderer(photo, method, compute=CPU)


def kernel_matrix(axis: Axis, length: int) -> NDArray[np.float64]:
    """Return the interpolation matrix of an axis."""
    index, weights = compute_taps(axis, length, KERNELS[Interpolation.BICUBIC])
    matrix = np.zeros((axis.count, length))
    np.add.at(matrix, (np.arange(axis.count)[:, None], index), weights)
    return matrix


def scale_down(picture: NDArray[np.float32], size: Size) -> NDArray[np.float64]:
    height, width = picture.shape[:2]
    grid = Grid.from_output_size(Size(width, height), size)
    found: NDArray[np.float64] = np.einsum(
        "ih,hwc,jw->ijc",
        kernel_matrix(grid.y, height),
        picture,
        kernel_matrix(grid.x, width),
        optimize=True,
    )
    return found


def mean_deviation(method: Upscaler, photo: Photo, scale: float) -> float:
    """Return the mean difference between a photo and its picture, scaled back down."""
    picture = renderer(method, photo).render(Grid.at_scale(photo.size, scale))
    return float(np.abs(scale_down(picture, photo.size) - photo.pixels / 255).mean())


@pytest.fixture
def soft() -> Photo:
    return Photo(np.asarray(Image.fromarray(PHOTO.pixels[:30, :30] // 2 + 64).resize((90, 90))))


@pytest.mark.parametrize("model", [load_model("leaf-d"), MODELS[1]])
@pytest.mark.parametrize("scale", [1.2, 2.0, 4.0, 5.3])
def test_scaled_back_down_it_is_nearer_to_the_photo(
    model: Model, scale: float, soft: Photo
) -> None:
    assert (
        mean_deviation(model.with_back_projection(), soft, scale)
        < mean_deviation(model, soft, scale) / 2
    )


@settings(max_examples=25)
@given(
    model=st.sampled_from(CONSISTENT),
    scale=st.floats(1.05, 9),
    left=st.floats(0, 0.9),
    top=st.floats(0, 0.9),
    width=st.integers(1, 90),
    height=st.integers(1, 90),
    exact=st.booleans(),
)
def test_any_cut_has_the_same_pixels(
    model: Model,
    scale: float,
    left: float,
    top: float,
    width: int,
    height: int,
    *,
    exact: bool,
) -> None:
    region = Box(9, 6, 70, 80)
    if exact:
        grid = Grid.from_output_size(
            PHOTO.size, Size(round(70 * scale) + 1, round(80 * scale) + 2), region
        )
    else:
        grid = Grid.at_scale(PHOTO.size, scale)
    whole = renderer(model).render(grid)
    x, y = int(left * grid.x.count), int(top * grid.y.count)
    box = Box(x, y, min(width, grid.x.count - x), min(height, grid.y.count - y))
    cut = renderer(model).render(grid.cut(box))  # encodes other blocks in other patches
    expected = whole[box.top : box.bottom, box.left : box.right]
    np.testing.assert_allclose(cut, expected, atol=1e-4)


@pytest.mark.parametrize("model", CONSISTENT)
@pytest.mark.parametrize("share", [0.5, 1.0])
def test_a_view_equals_its_export(model: Model, share: float) -> None:
    viewport = Viewport(2.7, 11.0, 20.0, 300, 150)
    blend = blend_renderers(renderer(MODELS[0]), renderer(model), share)
    *_, frame = blend.frames(viewport, focus=(60.0, 40.0))
    assert frame.stage is Stage.EXACT
    _, _, grid = viewport.visible_grid(PHOTO.size)
    exported = blend_renderers(renderer(MODELS[0]), renderer(model), share).render(grid)
    difference = frame_rgb(frame).astype(int) - quantise(exported)
    assert np.abs(difference).max() <= 1


@pytest.mark.parametrize("model", MODELS)
def test_at_1_to_1_and_below_nothing_is_added(model: Model) -> None:
    grid = Grid.at_scale(PHOTO.size, 1.0)
    assert np.array_equal(
        renderer(model.with_back_projection()).render(grid),
        renderer(model).render(grid),
    )


@pytest.mark.parametrize("model", CONSISTENT)
def test_grey_stays_grey_and_16_bits_equal_8(model: Model) -> None:
    grey = np.repeat(PHOTO.pixels[..., :1], 3, axis=2).astype(np.uint8)
    grid = Grid.at_scale(PHOTO.size, 3.0)
    picture = renderer(model, Photo(grey)).render(grid)
    assert np.array_equal(picture, np.repeat(picture[..., :1], 3, axis=2))
    deep = renderer(model, Photo(grey.astype(np.uint16) * 257)).render(grid)
    np.testing.assert_allclose(deep, picture, atol=1e-4)


@pytest.mark.parametrize("size", [(1, 1), (3, 70), (16, 17)])
def test_the_smallest_photos_are_back_projected(size: tuple[int, int]) -> None:
    photo = noise(*size)
    for model in CONSISTENT:
        assert np.isfinite(renderer(model, photo).render(Grid.at_scale(photo.size, 3.0))).all()


def test_back_projection_is_applied_once_and_only_where_supported() -> None:
    assert [model.with_back_projection() for model in CONSISTENT] == CONSISTENT
    liif = tiny_liif()
    assert liif.with_back_projection() is liif


def test_methods_with_back_projection_are_parsed_and_resolved() -> None:
    blend = renderer_factory(Method.parse("bicubic+nearest@50+consistent"), CPU)(PHOTO)
    assert isinstance(blend, BlendRenderer)
    resolved = resolve_method(Method(AUTO), PHOTO)
    assert str(resolve_method(Method.parse("auto+consistent"), PHOTO)) == f"{resolved}+consistent"
    models = {"bicubic+consistent": False, "auto: bicubic": False, "leaf-d+consistent": True}
    for name, model in models.items():
        assert is_reconstructed([Method.parse(name)], (2.0, 2.0)) == model


CHOICES = {
    ("--model", "leaf-m"): "leaf-m",
    ("--model", "leaf-s", "--consistent"): "leaf-s+consistent",
    ("--model", "bicubic", "--consistent"): "bicubic",
    ("--model", "leaf-d"): "leaf-d+consistent",
    ("--model", "leaf-d", "--no-consistent"): "leaf-d",
    ("--model", "leaf-s", "--detail", "40"): "leaf-s+leaf-d@40+consistent",
    ("--model", "leaf-s", "--detail", "40", "--no-consistent"): "leaf-s+leaf-d@40",
    ("--model", "leaf-s", "--detail", "100"): "leaf-d+consistent",
}


@pytest.mark.parametrize(("options", "name"), CHOICES.items(), ids=lambda c: " ".join(c))
def test_detail_is_back_projected_by_default(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    options: tuple[str, ...],
    name: str,
) -> None:
    photo, out = tmp_path / "in.png", tmp_path / "out.png"
    Image.fromarray(PHOTO.pixels[:20, :20]).save(photo)
    assert main(["upscale", str(photo), "-o", str(out), "--scale", "2", *options]) == 0
    assert f"{out} ({name}, " in capsys.readouterr().err
    assert f'leafscope:Model="{name}"'.encode() in out.read_bytes()
    expected = renderer_factory(Method.parse(name), CPU)(Photo(PHOTO.pixels[:20, :20]))
    picture = expected.render(Grid.at_scale(expected.photo.size, 2.0))
    assert np.abs(np.asarray(Image.open(out)) / 255 - picture).max() < 0.0021


UNCORRECTED = {
    ("--model", "flat"): "flat",
    ("--model", "flat", "--consistent"): "flat",
    ("--model", "flat+consistent"): "flat",
    ("--model", "leaf-s", "--detail", "40", "--detail-from", "flat"): "leaf-s+flat@40",
    ("--model", "leaf-s+flat@40+consistent"): "leaf-s+flat@40",
    ("--model", "auto", "--detail", "100", "--detail-from", "flat"): "flat",
    ("--model", "flat", "--detail", "40"): "flat+leaf-d@40+consistent",
}


@pytest.mark.parametrize(("options", "name"), UNCORRECTED.items(), ids=lambda c: " ".join(c))
def test_files_state_back_projection_only_where_it_is_supported(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    options: tuple[str, ...],
    name: str,
) -> None:
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "data"))
    state = tiny_liif().network.state_dict()
    Store.open().put("flat", Checkpoint({"family": "liif"}, state))
    photo, out = tmp_path / "in.png", tmp_path / "{model}.png"
    Image.fromarray(PHOTO.pixels[:20, :20]).save(photo)
    assert main(["upscale", str(photo), "-o", str(out), "--scale", "2", *options]) == 0
    assert f"({name}, " in capsys.readouterr().err
    assert f'leafscope:Model="{name}"'.encode() in (tmp_path / f"{name}.png").read_bytes()


@pytest.mark.slow
def test_it_improves_detail_on_set5(shared: Path) -> None:
    data = shared / "data" / "Set5"
    before, after = (evaluate(f"leaf-d{end}", data, 4.0) for end in ("", "+consistent"))
    assert after.psnr_y > before.psnr_y + 1
